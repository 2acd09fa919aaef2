import { describe, expect, it } from 'vitest';
import { TERTIARY } from '../parameters/tertiary.ts';
import { admittedShare } from './admissions.ts';
import { planMbo } from './entrants.ts';

describe('who begins in a school year', () => {
  it('is everybody who waits while there is room', () => {
    expect(admittedShare(1000, 600, 100, 300)).toBe(1);
    expect(admittedShare(1000, 600, 100, 200)).toBe(1);
    expect(admittedShare(1000, 600, 100, 0)).toBe(1);
  });

  it('is fewer where there would be more students than published, but never fewer than the guard allows', () => {
    expect(admittedShare(1000, 600, 100, 320)).toBeCloseTo(300 / 320);
    expect(admittedShare(1000, 990, 100, 300)).toBe(TERTIARY.leastAdmitted.value);
  });

  it('in mbo are adults who fill the numbers within their bounds, and young people who learn at work as far as is published', () => {
    const [least, most] = TERTIARY.adultMboYear.value;
    const room = planMbo(2019, 1, 380_000, 60_000, 90_000);
    expect(room.adults).toBeCloseTo(498_700 - 470_000, -3);
    expect(room.youngWorkBased).toBeGreaterThan(0.03);
    expect(planMbo(2019, 1, 480_000, 60_000, 90_000).adults).toBe(least);
    expect(planMbo(2019, 1, 200_000, 60_000, 90_000).adults).toBe(most);
  });
});
