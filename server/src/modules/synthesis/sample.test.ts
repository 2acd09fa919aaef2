import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFor } from './random.ts';
import { makeRegions, type Size, sampleInstitutions } from './sample.ts';

const sizes: Size[] = Array.from({ length: 300 }, (_, i) => ({
  brin: `${String(i % 90).padStart(2, '0')}A${String.fromCharCode(65 + Math.floor(i / 90))}`,
  pupils: 120 + ((i * 7919) % 3000),
  place: i % 11 === 0 ? null : { latitude: 51 + (i % 17) / 8, longitude: 4 + (i % 23) / 9 },
}));
const total = sizes.reduce((sum, size) => sum + size.pupils, 0);

describe('a sample of institutions', () => {
  it('is of whole institutions, nearer to what is wanted than half the smallest one left out', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 5_000, max: total }), (seed, wanted) => {
        const chosen = sampleInstitutions(sizes, wanted, randomFor(seed, 'sample'));
        const pupils = chosen.reduce((sum, size) => sum + size.pupils, 0);
        const leftOut = sizes.filter((size) => !chosen.includes(size)).map((size) => size.pupils);
        expect(2 * Math.abs(pupils - wanted)).toBeLessThanOrEqual(leftOut.length > 0 ? Math.min(...leftOut) : 3_120);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });

  it('takes all of them when more is wanted than there is', () => {
    expect(sampleInstitutions(sizes, total * 2, randomFor(1, 'sample'))).toHaveLength(sizes.length);
  });

  it('does not depend on the order in which institutions are listed', () => {
    const draw = (list: readonly Size[]) => sampleInstitutions(list, 20_000, randomFor(7, 'sample')).map((s) => s.brin);
    expect(draw(sizes.toReversed())).toEqual(draw(sizes));
  });

  it('is divided over regions in which every institution has one place', () => {
    const regions = makeRegions(sizes);
    expect(
      regions
        .flat()
        .map((s) => s.brin)
        .sort(),
    ).toEqual(sizes.map((s) => s.brin).sort());
  });
});
