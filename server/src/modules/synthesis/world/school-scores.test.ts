import { describe, expect, it } from 'vitest';
import { schoolScoresOf } from './school-scores.ts';

const sites = new Map(['10AA00', '10AB00', '10AC00', '10AD00'].map((key, index) => [key, index]));
const score = (brin: string, test: string, mean: number, pupils = 20) => ({ brin, siteNo: '00', test, pupils, mean });

describe('mean test scores of schools', () => {
  it('are comparable between tests that have scales of their own', () => {
    const scores = [score('10AA', 'cet', 540), score('10AB', 'cet', 530), score('10AC', 'iep', 90), score('10AD', 'iep', 70)];
    const [a, b, c, d] = schoolScoresOf(scores, sites, 4) as unknown as [number, number, number, number];
    expect(a).toBeCloseTo(0.4);
    expect([b, d]).toEqual([-a, -c]);
    expect(c).toBeCloseTo(a);
  });

  it('are not known where too few pupils made the test, nor of schools without one', () => {
    const [a, b, c] = schoolScoresOf([score('10AA', 'cet', 540, 4), score('10AB', 'cet', 530)], sites, 3);
    expect([a, b, c].every((value) => Number.isNaN(value))).toBe(true);
  });
});
