/** Running sums of weights, to draw from. */
export const running = (weights: ArrayLike<number>): Float64Array => {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i] as number;
    sums[i] = sum;
  }
  return sums;
};

/** The place that a number from 0 to 1 falls in, by running sums: as often as its weight. 0 where there are none. */
export const placeAt = (sums: Float64Array, draw: number): number => {
  const at = draw * (sums[sums.length - 1] ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > at) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
};
