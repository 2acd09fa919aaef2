/** Rates of primary and special education, each with its source. */
export const PRIMARY = {
  /** Share of a year of birth (October to September) that took a year longer by group 8. */
  delayed: {
    value: 0.14,
    source:
      'DUO, leerlingen po naar woonplaats en leeftijd, 1 October 2024: 13 learners of 12 or older for each 100 of 10; DUO in the press, 12 September 2016: 15 % of group 8 in 2014',
  },
  /** Share that took a year less, of those born from October to December (who begin between two school years) and of the others. */
  ahead: {
    value: { autumn: 0.37, others: 0.02 },
    source:
      'DUO, same file of 2024: 13 % fewer learners of 11 than of 10 in mainstream schools; CBS, Vo leerlingen naar leeftijd 2021/22 (80041ned): 5,069 younger than 12 and 134,402 of 12 on 31 December, so that some 37 % of those born in autumn were in secondary education',
  },
  /** Share of pupils a year who change to another mainstream school. */
  changesSchool: {
    value: 0.025,
    source: 'judgement: with changes after closing and growth of schools on top, near the 3 to 4 % that Inspectorate reports name',
  },
  /** Share of boys by kind of school. */
  boys: {
    value: { bo: 0.508, sbo: 0.65, so: 0.72, vso: 0.7, 'so/vso': 0.7 },
    source: 'CBS, (speciaal) basisonderwijs en speciale scholen naar geslacht, 2019/20',
  },
  /** Age on 1 October at which learners enter and leave a kind of special education. */
  specialAges: {
    value: { sbo: { enter: [5, 10], leave: [12, 13] }, so: { enter: [4, 10], leave: [12, 13] }, vso: { enter: [12, 14], leave: [16, 20] } },
    source: 'WEC art. 39 (ages); CBS, leerlingen in speciale scholen naar leeftijd, 2019/20',
  },
  /** Mean distance from home by kind of school in km, used where no homes are published. */
  distanceKm: {
    value: { bo: 1.09, sbo: 4.49, so: 8.89, vso: 10.94, 'so/vso': 10 },
    source: 'DUO, gemiddelde afstand tussen woonadres leerling en schoolvestiging, 1 October 2019',
  },
  /** Share of leavers of special primary education (so) who go on to mainstream secondary education. */
  soToSecondary: { value: 0.4, source: 'judgement after Inspectorate, De Staat van het Onderwijs 2020: most go on to vso' },
  /** Share of mainstream pupils of five or older who came from abroad in the year before a 1 October; on a straight line between these years. */
  immigration: {
    value: [
      [2011, 0.007],
      [2014, 0.009],
      [2016, 0.011],
      [2018, 0.009],
      [2021, 0.009],
      [2022, 0.017],
      [2023, 0.013],
      [2026, 0.011],
    ] as readonly (readonly [year: number, share: number])[],
    source:
      'judgement: above emigration by what keeps the leavers of group 8 steady beside the published pupils; more in 2015 to 2017 (asylum) and from 2022 (of 15,000 Ukrainian children of school age 65 % in primary education: OCW in the press, 5 May 2022)',
  },
  /** Share who leave the country in a year. */
  emigration: {
    value: 0.006,
    source:
      'CBS, binnenlandse verhuizingen en emigratie naar leeftijd 2017 (Statistische Trends 2020): 0.93 % at 4, 0.59 % at 8, 0.38 % at 12',
  },
  /** Deaths a year per 100,000 by sex (male, female) at ages 4 to 12. */
  deaths: {
    value: [9, 8],
    source:
      'CBS, Prognose periode-levensverwachting (83290NED), 2015: 8 to 10 in 100,000 for boys of 4 to 12; girls a little less (judgement, after the tables of 1996 to 2000)',
  },
} as const;
