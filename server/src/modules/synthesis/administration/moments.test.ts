import { describe, expect, it } from 'vitest';
import { smallTown } from '../primary/fixture.ts';
import { numberedRandom } from '../random.ts';
import { august, october } from '../world/world.ts';
import { DAY, NEVER, reportMoments } from './moments.ts';

const TODAY = Date.parse('2026-11-24') / 86_400_000;
const moments = reportMoments(smallTown(), TODAY);
const random = numberedRandom(1, 'test');
const many = (draw: () => number): number[] => Array.from({ length: 4000 }, draw);
const share = (list: readonly number[], holds: (moment: number) => boolean): number => list.filter(holds).length / list.length;

describe('the moment of a report', () => {
  it('is in office hours of a working day', () => {
    for (const moment of many(() => moments.start(19_000 + random.below(900), random))) {
      const date = new Date(moment * 1000);
      expect(date.getUTCDay() % 6).not.toBe(0);
      expect(date.getUTCHours()).toBeGreaterThanOrEqual(7);
      expect(date.getUTCHours()).toBeLessThan(16);
    }
  });

  it('of a start in summer is mostly before the counting date, for some after it, and for few after the term', () => {
    const starts = many(() => moments.start(august(2020), random));
    expect(share(starts, (moment) => moment < august(2020) * DAY)).toBeGreaterThan(0.35);
    const late = share(starts, (moment) => moment >= (october(2020) + 1) * DAY);
    expect(late).toBeGreaterThan(0.03);
    expect(late).toBeLessThan(0.08);
    expect(share(starts, (moment) => moment >= (october(2020) + 20) * DAY)).toBeLessThan(0.02);
  });

  it('of a start in the course of a year is never before it, and mostly within the legal week', () => {
    const starts = many(() => moments.start(october(2020) + 20, random));
    expect(Math.min(...starts)).toBeGreaterThanOrEqual((october(2020) + 20) * DAY);
    expect(share(starts, (moment) => moment < (october(2020) + 29) * DAY)).toBeGreaterThan(0.65);
  });

  it('of a result is never before the outcome', () => {
    expect(Math.min(...many(() => moments.result(18_000, random)))).toBeGreaterThanOrEqual(18_000 * DAY);
  });

  it('is never later than yesterday, also of what begins tomorrow', () => {
    const latest = many(() => Math.max(moments.start(TODAY + 1, random), moments.end(TODAY - 1, random), moments.move(TODAY, random)));
    expect(Math.max(...latest)).toBeLessThan(TODAY * DAY);
    expect(moments.later((TODAY - 2) * DAY, 30, random)).toBe(NEVER);
  });

  it('of a next year of study is the same day for most of a school, and another day at other schools', () => {
    const days = (site: number): number[] => many(() => Math.floor(moments.movingUp(site, 2020, random) / DAY));
    const most = (list: number[]): number =>
      Math.max(...[...Map.groupBy(list, (day) => day).values()].map((same) => same.length)) / list.length;
    expect(most(days(0))).toBeGreaterThan(0.9);
    expect(most([0, 1, 2, 3, 4, 5, 6, 7].flatMap(days))).toBeLessThan(0.6);
  });
});
