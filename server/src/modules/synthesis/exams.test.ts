import { describe, expect, it } from 'vitest';
import type { VoAttributes } from '../register/index.ts';
import { isPass, makeMarks } from './exams.ts';
import { numberedRandom } from './random.ts';

const vwo: VoAttributes = {
  stage: 'upper',
  track: 'vwo',
  vavo: 'no',
  learningSupport: false,
  minYear: 4,
  maxYear: 6,
  examinable: true,
};
const programme = { code: '0172', programme: vwo, profile: '72' };
const random = numberedRandom(1, 'test');
const AVERAGE = { ability: 0, school: 0, central: 0 };

const meanOf = (candidate: typeof AVERAGE, mark: 'school' | 'central', passed = true): number => {
  const marks = Array.from({ length: 400 }, () => makeMarks(programme, passed, candidate, random)).flat();
  const known = marks.flatMap((one) => one[mark] ?? []);
  return known.reduce((sum, one) => sum + one, 0) / known.length / 10;
};

describe('marks of a final exam', () => {
  it('lead to the outcome that is given, however able the candidate', () => {
    for (const ability of [-2, 0, 2])
      for (const passed of [true, false])
        for (let i = 0; i < 50; i++) expect(isPass(makeMarks(programme, passed, { ...AVERAGE, ability }, random))).toBe(passed);
  });

  it('are higher for abler candidates', () => {
    expect(meanOf({ ...AVERAGE, ability: 1 }, 'school')).toBeGreaterThan(meanOf({ ...AVERAGE, ability: -1 }, 'school') + 0.25);
    expect(meanOf({ ...AVERAGE, ability: 1 }, 'central', false)).toBeGreaterThan(
      meanOf({ ...AVERAGE, ability: -1 }, 'central', false) + 0.05,
    );
  });

  it('are higher at a school that marks higher, for the same candidate', () => {
    expect(meanOf({ ...AVERAGE, school: 0.3 }, 'school')).toBeGreaterThan(meanOf(AVERAGE, 'school') + 0.15);
    expect(meanOf({ ...AVERAGE, central: 0.3 }, 'central')).toBeGreaterThan(meanOf(AVERAGE, 'central') + 0.15);
  });

  it('are as published on average: a school mark a little above the central one', () => {
    const marks = Array.from({ length: 4000 }, (_, i) =>
      makeMarks(programme, i % 11 !== 0, { ...AVERAGE, ability: random.normal() }, random),
    ).flat();
    for (const [code, published] of [
      ['1001', 6.69],
      ['1002', 7.01],
      ['1022', 6.47],
      ['1024', 6.62],
    ] as const) {
      const own = marks.filter((mark) => mark.subject.code === code);
      expect(Math.abs(own.reduce((sum, mark) => sum + mark.school, 0) / own.length / 10 - published)).toBeLessThan(0.1);
    }
    const both = marks.filter((mark) => mark.central !== null);
    expect(both.reduce((sum, mark) => sum + mark.school - (mark.central ?? 0), 0)).toBeGreaterThan(0);
  });
});
