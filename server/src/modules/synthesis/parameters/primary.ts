/** Rates of primary and special education, each with its source. */
export const PRIMARY = {
  /** Share who took a year longer by their last year (group 1 to 8). */
  delayed: { value: 0.16, source: 'DUO, leerlingen bo naar leeftijd, 1 October 2019: some one in six pupils of group 8 is 12 or older' },
  /** Share who took a year less. */
  ahead: { value: 0.03, source: 'judgement: skipping a year is rare, 2 to 4 % in all' },
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
  /** Deaths a year per learner. */
  death: { value: 0.0001, source: 'CBS, sterfte naar leeftijd, 5 to 15 years, 2011 to 2022: 8 to 12 in 100,000' },
} as const;
