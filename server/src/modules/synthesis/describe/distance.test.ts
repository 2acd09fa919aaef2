import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, countDistance, relative, shareDistance } from './distance.ts';

describe('distances between a country and its published figures', () => {
  it('is nothing for the same shares, whatever the size', () => {
    expect(shareDistance([10, 20, 70], [1, 2, 7])).toBeCloseTo(0);
    expect(countDistance([10, 20, 70], [1, 2, 7])).toBeGreaterThan(1);
  });

  it('is the share that would have to move', () => {
    expect(shareDistance([60, 40], [50, 50])).toBeCloseTo(0.1);
    expect(countDistance([60, 40], [50, 50])).toBeCloseTo(0.1);
    expect(shareDistance([1, 0], [0, 1])).toBe(1);
  });

  it('stays between 0 and 1 and is symmetrical', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 20 }), (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const distance = shareDistance(a, b);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1 + 1e-12);
        expect(shareDistance(b, a)).toBeCloseTo(distance);
      }),
    );
  });

  it('knows lines that rise and fall together', () => {
    expect(
      correlation([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(1);
    expect(
      correlation([
        [1, 6],
        [2, 4],
        [3, 2],
      ]),
    ).toBeCloseTo(-1);
    expect(correlation([[1, 2]])).toBeNaN();
  });

  it('measures a figure against the published one', () => {
    expect(relative(0.99, 0.9)).toBeCloseTo(0.1);
  });
});
