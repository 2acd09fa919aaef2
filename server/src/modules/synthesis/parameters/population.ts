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
    value: [6.04, 5.76, 5.48, 5.21, 5.01, 4.7, 4.38, 4.09, 3.91, 3.65, 3.5, 3.24, 3.11, 3.06],
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
  /** Per cent who live with a parent by sex (male, female) and age from 18 to 30; after that half as many every three years. */
  atHome: {
    value: [
      [91, 84.3, 78.1, 71.6, 64.8, 56.2, 47.5, 38.7, 30.7, 24, 18.9, 15, 12.3],
      [88.3, 78.2, 69.2, 60, 50.5, 40.2, 30.8, 22.8, 16.7, 12.2, 9.2, 7.1, 5.5],
    ],
    source: 'CBS, Leeftijd bij uit huis gaan in 2020 licht gedaald (2021): thuiswonend op 1 January 2021 naar leeftijd en geslacht',
  },
} as const;
