import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESTINATION, TERTIARY } from '../parameters/tertiary.ts';
import { randomFor } from '../random.ts';
import { familyPush, inYear, moved, normalShare, placeIn } from './rates.ts';

describe('rates of tertiary education', () => {
  it('run straight between published years and level beyond them', () => {
    const series = [
      [2011, 10],
      [2015, 30],
    ] as const;
    expect([2009, 2011, 2013, 2015, 2020].map((year) => inYear(series, year))).toEqual([10, 10, 20, 30, 30]);
  });

  it('keep the published chance in a population, and rise with the score', () => {
    const random = randomFor(1, 'moved');
    for (const chance of [0.05, 0.3, 0.7]) {
      let sum = 0;
      for (let i = 0; i < 40_000; i++) sum += moved(chance, 0.6, random.normal());
      expect(sum / 40_000).toBeCloseTo(chance, 1.7);
    }
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (chance, score) => {
        expect(moved(chance, 0.6, score + 0.1)).toBeGreaterThan(moved(chance, 0.6, score));
      }),
    );
  });

  it('know the normal distribution', () => {
    expect(normalShare(0)).toBeCloseTo(0.5, 6);
    expect(normalShare(1.96)).toBeCloseTo(0.975, 4);
    expect(normalShare(-1.96)).toBeCloseTo(0.025, 4);
  });

  it('spread leavers as published, the abler higher', () => {
    const random = randomFor(2, 'place');
    const shares = TERTIARY.entry.value['vmbo-kb'];
    const [counts, scores] = [new Array<number>(7).fill(0), new Array<number>(7).fill(0)];
    for (let i = 0; i < 30_000; i++) {
      const score = random.normal();
      const at = placeIn(shares, 0.5, score, random.normal());
      counts[at] = (counts[at] ?? 0) + 1;
      scores[at] = (scores[at] ?? 0) + score;
    }
    shares.forEach((share, i) => {
      expect(Math.abs((counts[i] as number) / 30_000 - share)).toBeLessThan(0.01);
    });
    expect((scores[4] as number) / (counts[4] as number)).toBeGreaterThan((scores[2] as number) / (counts[2] as number) + 0.3);
  });

  it('have shares that add up to one for every origin', () => {
    for (const shares of Object.values(TERTIARY.entry.value)) {
      expect(shares).toHaveLength(DESTINATION.length);
      expect(shares.reduce((sum: number, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('push the children of one household alike, and households apart', () => {
    const pushes = Array.from({ length: 5000 }, (_, household) => familyPush(household));
    const mean = pushes.reduce((sum, push) => sum + push, 0) / pushes.length;
    const variance = pushes.reduce((sum, push) => sum + (push - mean) ** 2, 0) / pushes.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(variance).toBeCloseTo(1, 0.7);
    expect(familyPush(17)).toBe(familyPush(17));
    expect(familyPush(-1)).toBe(0);
  });
});
