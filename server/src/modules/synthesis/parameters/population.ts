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
    value: 0.22,
    source: 'CBS, kerncijfers per postcode 2024 (households by kind): 616,920 of 2,646,660 families with children at home',
  },
  /** How likely adults without children at home live with a partner beside each other, by age from 20, 30, 40, 50, 60, 70, 80 and over; how many do so follows from who lives alone. */
  partner: { value: [0.3, 0.5, 0.5, 0.62, 0.7, 0.66, 0.4], source: 'CBS, personen naar huishoudpositie en leeftijd, 2021, rounded' },
  /** Families with children that move within a municipality in a year, per cent, by age of the youngest child from 4. */
  moves: {
    value: [7.55, 7.2, 6.85, 6.51, 6.26, 5.87, 5.47, 5.11, 4.89, 4.56, 4.37, 4.05, 3.89, 3.82].map((rate) => 0.8 * rate),
    source:
      'CBS, binnenlandse verhuizingen naar leeftijd, 2017 (Statistische Trends 2020); a fifth less, since families without room in their area move on top; moves to other municipalities are left out',
  },
  /** Share of moves that lead to another postcode area, and the distance at which an area is e times less likely, in km. */
  farMoves: { value: { share: 0.3, distanceKm: 1.2 }, source: 'judgement: most moves within a municipality are of one or two kilometres' },
  /** Share of inhabitants who live alone, where no share of the area is published. */
  livingAlone: {
    value: 0.186,
    source: 'CBS, kerncijfers per postcode 2024 (households by kind): 3,339,735 of 17,942,005 inhabitants; areas have shares of their own',
  },
  /** Age from which someone may head a household, and to which children live at home. */
  leavesHome: { value: { least: 18, mean: 23.5, spread: 2.5 }, source: 'CBS, uit huis gaan, 2019 to 2021: half have left at 23 to 24' },
} as const;
