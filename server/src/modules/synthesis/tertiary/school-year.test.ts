import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFor } from '../random.ts';
import { august } from '../world/world.ts';
import { HBO_BACHELOR, isMbo, KIND, MBO1, MBO4, nominalOf } from './kinds.ts';
import { chancesOf, diplomaDay, dropDay } from './school-year.ts';
import { FORMER } from './state.ts';

describe('a school year in tertiary education', () => {
  it('gives no diploma long before the nominal end', () => {
    expect(chancesOf(HBO_BACHELOR, 2, 4, FORMER.havo, 0)[2]).toBe(0);
    expect(chancesOf(HBO_BACHELOR, 4, 4, FORMER.havo, 0)[2]).toBeGreaterThan(0.3);
    expect(chancesOf(MBO1, 1, 1, FORMER.mbo, 0)[2]).toBeGreaterThan(0.5);
  });

  it('has who came from mbo drop out of hbo more often, who came from vwo less', () => {
    const [mbo, havo, vwo] = [FORMER.mbo, FORMER.havo, FORMER.vwo].map((former) => chancesOf(HBO_BACHELOR, 1, 4, former, 0)[0]) as [
      number,
      number,
      number,
    ];
    expect(mbo).toBeGreaterThan(havo);
    expect(havo).toBeGreaterThan(vwo);
  });

  it('favours who is pushed up, whatever the kind, year and former education', () => {
    const kinds = fc.integer({ min: 0, max: KIND.length - 1 });
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (kind, year, former, push) => {
          const nominal = nominalOf(kind, null);
          const [low, high] = [chancesOf(kind, year, nominal, former, push), chancesOf(kind, year, nominal, former, push + 0.5)];
          expect(high[0]).toBeLessThan(low[0]);
          expect(high[2]).toBeGreaterThanOrEqual(low[2]);
          for (const chance of [...low, ...high]) expect(chance >= 0 && chance <= 1).toBe(true);
        },
      ),
    );
  });

  it('ends enrolments within the school year, after the counting date', () => {
    const random = randomFor(3, 'days');
    for (let i = 0; i < 2000; i++) {
      for (const kind of [MBO4, HBO_BACHELOR]) {
        const next = august(2020) + (isMbo(kind) ? 0 : 31);
        for (const day of [dropDay(kind, 2019, random), diplomaDay(kind, 2019, random)]) {
          expect(day).toBeGreaterThan(august(2019) + 61);
          expect(day).toBeLessThanOrEqual(next);
        }
      }
    }
  });
});
