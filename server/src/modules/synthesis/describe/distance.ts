/** Total-variation distance between two sets of counts after both are made shares: 0 the same, 1 nothing in common. */
export const shareDistance = (ours: readonly number[], published: readonly number[]): number => {
  const [a, b] = [ours, published].map((list) => list.reduce((sum, value) => sum + value, 0)) as [number, number];
  if (a === 0 || b === 0) return a === b ? 0 : 1;
  return ours.reduce((sum, value, i) => sum + Math.abs(value / a - (published[i] ?? 0) / b), 0) / 2;
};

/** The same on the counts themselves, against the published total: a country that is too small is at a distance as well. */
export const countDistance = (ours: readonly number[], published: readonly number[]): number => {
  const total = published.reduce((sum, value) => sum + value, 0);
  if (total === 0) return ours.some((value) => value > 0) ? 1 : 0;
  return ours.reduce((sum, value, i) => sum + Math.abs(value - (published[i] ?? 0)), 0) / (2 * total);
};

/** Pearson's correlation; NaN for fewer than two points or no spread. */
export const correlation = (points: readonly (readonly [x: number, y: number])[]): number => {
  const n = points.length;
  const [mx, my] = [0, 1].map((k) => points.reduce((sum, point) => sum + (point[k] as number), 0) / n) as [number, number];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return n < 2 ? Number.NaN : xy / Math.sqrt(xx * yy);
};

/** How far a figure is from its published value, as a share of that. */
export const relative = (ours: number, published: number): number => (published === 0 ? Math.abs(ours) : Math.abs(ours / published - 1));

/** Mean of how far figures are from their published values, each by its weight; NaN without any. */
export const meanDifference = (
  pairs: readonly { readonly ours: number; readonly published: number; readonly weight: number }[],
): number => {
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  return pairs.reduce((sum, pair) => sum + pair.weight * relative(pair.ours, pair.published), 0) / weight;
};

/** Mean and spread (standard deviation) of values that count by their weights. */
export const spread = (
  values: readonly { readonly value: number; readonly weight: number }[],
): { readonly mean: number; readonly deviation: number } => {
  const weight = values.reduce((sum, each) => sum + each.weight, 0);
  const mean = values.reduce((sum, each) => sum + each.weight * each.value, 0) / weight;
  const variance = values.reduce((sum, each) => sum + each.weight * (each.value - mean) ** 2, 0) / weight;
  return { mean, deviation: Math.sqrt(variance) };
};
