type Score = { readonly brin: string; readonly siteNo: string; readonly test: string; readonly pupils: number; readonly mean: number };

/** Means of fewer pupils than this say little. */
const LEAST_PUPILS = 5;
/** Standard deviation between the means of schools, in that of pupils: 3.8 of 9.6 points on the scale of the central test, 2018/19. */
const BETWEEN_MEANS = 0.4;

/**
 * Mean test scores of schools on one scale: each test has its own, so that a school stands as far from the mean of the schools
 * with the same test as it does among them. In standard deviations of pupils; NaN where there is none.
 */
export const schoolScoresOf = (scores: readonly Score[], sites: ReadonlyMap<string, number>, count: number): Float32Array => {
  const found = new Float32Array(count).fill(Number.NaN);
  for (const list of Map.groupBy(
    scores.filter(({ pupils }) => pupils >= LEAST_PUPILS),
    ({ test }) => test,
  ).values()) {
    const mean = list.reduce((sum, score) => sum + score.mean, 0) / list.length;
    const spread = Math.sqrt(list.reduce((sum, score) => sum + (score.mean - mean) ** 2, 0) / list.length);
    for (const score of list) {
      const site = sites.get(score.brin + score.siteNo);
      if (site !== undefined && spread > 0) found[site] = ((score.mean - mean) / spread) * BETWEEN_MEANS;
    }
  }
  return found;
};
