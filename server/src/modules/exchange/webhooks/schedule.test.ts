import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGivenUp, nextAttempt, retryAfter } from './schedule.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const waited = (over: Partial<Parameters<typeof nextAttempt>[0]>) =>
  nextAttempt({ attempts: 1, now: NOW, failingSince: NOW, askedFor: undefined, random: 0.5, ...over }).getTime() - NOW.getTime();

test('attempts begin after seconds and end at every six hours; a receiver that has been away for a day is called every six hours', () => {
  expect(Array.from({ length: 10 }, (_, i) => waited({ attempts: i + 1 }) / 1000)).toEqual([
    5, 30, 120, 600, 1800, 3600, 7200, 14_400, 21_600, 21_600,
  ]);
  expect(waited({ attempts: 1, failingSince: new Date(NOW.getTime() - 25 * HOUR) })).toBe(6 * HOUR);
});

test('whatever fails however often: the next attempt lies ahead, within a day, not before the receiver asked, and is spread', () => {
  fc.assert(
    fc.property(
      fc.nat(1000).map((n) => n + 1),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.integer({ min: -DAY, max: 30 * DAY }),
      (attempts, random, asked) => {
        const wait = waited({ attempts, random, askedFor: new Date(NOW.getTime() + asked) });
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(DAY);
        expect(wait).toBeGreaterThanOrEqual(Math.min(asked, DAY));
      },
    ),
  );
});

test('nothing is given up within a week, nor before it was tried three times', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.integer({ min: 0, max: 60 * DAY }), fc.integer({ min: 7, max: 60 }), (attempts, age, days) => {
      const given = isGivenUp(attempts, new Date(NOW.getTime() - age), NOW, days);
      if (given) expect(age > 7 * DAY && attempts >= 3).toBe(true);
      else expect(age <= days * DAY || attempts < 3).toBe(true);
    }),
  );
});

test('Retry-After is read as seconds and as a date', () => {
  expect(retryAfter('120', NOW)?.toISOString()).toBe('2026-11-23T09:02:00.000Z');
  expect(retryAfter('Tue, 24 Nov 2026 09:00:00 GMT', NOW)?.toISOString()).toBe('2026-11-24T09:00:00.000Z');
  for (const text of [undefined, '', 'soon', '-5', '99999999999999999999'])
    expect(retryAfter(text, NOW)).toSatisfy((at) => at === undefined || at < NOW);
});
