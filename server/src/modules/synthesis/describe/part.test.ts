import { describe, expect, it } from 'vitest';
import { townWithSecondary } from '../secondary/fixture.ts';
import { beside, figures, largestFirst, sumBy } from './compare.ts';
import { here, partOf } from './part.ts';

const sites = [
  { brin: '01AA', siteNo: '00' },
  { brin: '01AA', siteNo: '01' },
];

describe('the part of the published country that is compared', () => {
  it('is everything where the country is whole, also sites at which nobody is', () => {
    const part = partOf({ ...townWithSecondary(), scale: 1 });
    expect(part.whole).toBe(true);
    expect(here(sites, sites.slice(0, 1), part)).toEqual(sites);
  });

  it('is what the scale chose where it is not: areas outside, and sites without learners, are left out', () => {
    const world = townWithSecondary();
    const inhabitants = world.areas.reduce((sum, area) => sum + area.inhabitants, 0);
    const part = partOf({ ...world, scale: inhabitants / 17_470_000 / 4 });
    expect(part.whole).toBe(false);
    const inside = world.areas.filter((area) => part.hasArea(area.postcode4));
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.length).toBeLessThan(world.areas.length);
    expect(part.share * 17_470_000).toBeCloseTo(inside.reduce((sum, area) => sum + area.inhabitants, 0));
    expect(here(sites, sites.slice(0, 1), part)).toEqual(sites.slice(0, 1));
  });
});

describe('comparing counts', () => {
  it('takes what one side lacks as none', () => {
    const ours = sumBy(
      ['a', 'b', 'a'],
      (x) => x,
      () => 1,
    );
    expect(beside(ours, new Map([['c', 4]]))).toEqual([
      { key: 'c', ours: 0, published: 4 },
      { key: 'a', ours: 2, published: 0 },
      { key: 'b', ours: 1, published: 0 },
    ]);
  });

  it('takes the mean of relative differences by their weights, and puts the largest first', () => {
    const about = { name: 'x', group: 'exams', wanted: null, source: 'test' } as const;
    const rows = [
      { label: 'small', ours: 2, published: 1, weight: 1 },
      { label: 'large', ours: 9, published: 10, weight: 9 },
    ];
    expect(figures(rows, about).distance).toBeCloseTo((1 * 1 + 9 * 0.1) / 10);
    expect(figures([], about).distance).toBeNaN();
    expect(largestFirst(rows).map((row) => row.label)).toEqual(['large', 'small']);
  });
});
