import { describe, expect, it } from 'vitest';
import { placeAt, running } from './draw.ts';

describe('drawing by weight', () => {
  it('finds each place as often as its weight, and none without one', () => {
    const sums = running([1, 0, 3]);
    const found = Array.from({ length: 400 }, (_, i) => placeAt(sums, i / 400));
    expect([0, 1, 2].map((place) => found.filter((each) => each === place).length)).toEqual([100, 0, 300]);
  });

  it('answers the first place where there is nothing to draw from', () => {
    expect(placeAt(running([]), 0.5)).toBe(0);
  });
});
