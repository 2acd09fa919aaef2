/** How families are, each figure with its source. */
export const FAMILIES = {
  /** Share of families with at most 1, 2, 3, 4 and 5 children in the end. */
  children: {
    value: [0.2, 0.65, 0.88, 0.965, 1],
    source: 'CBS, kindertal van vrouwen geboren 1970 to 1975, childless women left out: some 20 % one, 45 % two, 23 % three, 12 % more',
  },
  /** Days between brothers and sisters: at least, and most at most. Drawn nearest to the usual interval. */
  interval: {
    value: { least: 330, usual: 970, most: 3650 },
    source: 'CBS, geboorten naar rangnummer en interval, 2010 to 2020: two years and eight months on average',
  },
  /** Share of births that are of twins. */
  twins: { value: 0.0165, source: 'CBS, meerlingen 2007 to 2019: 15 to 18 per 1,000 births' },
  /** Share of sibling pairs of primary-school age in the same school, where both go to a mainstream one. */
  sameSchool: {
    value: 0.95,
    source:
      'judgement: no count is published; cities give brothers and sisters priority, and nearly all younger children follow the elder. Changes of school and moves take it down to about 0.85 among all pairs',
  },
  /** Correlation of the ability of brothers and sisters; what they share by where they live is part of it. */
  siblingCorrelation: { value: 0.48, source: 'Scheerens and others, and CBS cohort studies of test scores: 0.4 to 0.55' },
  /** Share of the variance in ability between neighbourhoods, beside that between schools: schools and neighbourhoods go together. */
  betweenAreas: { value: 0.02, source: 'judgement: most of what differs between neighbourhoods differs between their schools' },
  /** Share of the variance in ability between primary schools, and pupils whose scores make up a published mean. */
  betweenSchools: {
    value: { share: 0.12, pupils: 28 },
    source:
      'DUO, gemiddelde eindscores bo 2018/19: means of schools (central test, 29 pupils) 3.8 points apart, pupils 9.6: 0.16 of their variance, less 0.03 that is chance',
  },
  /** Ability of learners in special basic and special education below the mean, in standard deviations. */
  special: {
    value: { sbo: -1.3, so: -1.1, vso: -1.1, 'so/vso': -1.2, bo: 0.05 },
    source: 'DUO, gemiddelde eindscores bo en sbo 2018/19: sbo some 1.3 standard deviations lower',
  },
} as const;
