/** How people live together, each figure with its source. */
export const POPULATION = {
  /** Age of mothers at a birth, and how much older fathers are, in years. */
  mother: {
    value: { mean: 31, spread: 4.6, least: 17, most: 47 },
    source: 'CBS, leeftijd moeder bij geboorte 2010 to 2020: 31 years on average',
  },
  father: { value: { older: 2.6, spread: 4 }, source: 'CBS, leeftijdsverschil tussen partners: men 2 to 3 years older' },
  /** Share of families with one parent. */
  singleParent: {
    value: 0.16,
    source: 'CBS, huishoudens naar type, 2021: 0.6 of 2.6 million families with children at home; fewer with young ones',
  },
  /** Share of adults without children at home who live with a partner, by age from 20, 30, 40, 50, 60, 70, 80 and over. */
  partner: { value: [0.3, 0.5, 0.5, 0.62, 0.7, 0.66, 0.4], source: 'CBS, personen naar huishoudpositie en leeftijd, 2021, rounded' },
  /** Age from which someone may head a household, and to which children live at home. */
  leavesHome: { value: { least: 18, mean: 23.5, spread: 2.5 }, source: 'CBS, uit huis gaan, 2019 to 2021: half have left at 23 to 24' },
} as const;
