import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../modules/register/index.ts';
import { FAULTS, isWorkingDay, type PlanOptions, planOf } from './plan.ts';

const SCHOOLS = [
  { brin: '01AA', sector: 'vo', learners: 900 },
  { brin: '02BB', sector: 'vo', learners: 300 },
  { brin: '03PO', sector: 'po', learners: 250 },
  { brin: '04MB', sector: 'mbo', learners: 800 },
  { brin: '05HO', sector: 'hbo', learners: 500 },
] as const;
const YEAR: PlanOptions = { schools: SCHOOLS, from: '2026-08-01', until: '2027-07-31', seed: 42, faultRate: 0.05, busy: 1, restarts: true };

test('the same options give the same plan, another seed another', () => {
  expect(planOf(YEAR)).toEqual(planOf({ ...YEAR }));
  expect(planOf({ ...YEAR, seed: 43 })).not.toEqual(planOf(YEAR));
});

test('a longer plan begins with the shorter one', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(1000), (days, seed) => {
      const short = planOf({ ...YEAR, seed, until: addDays(YEAR.from, days) });
      expect(planOf({ ...YEAR, seed }).slice(0, short.length)).toEqual(short);
    }),
    { numRuns: 15 },
  );
});

test('a year has every event and every fault, on working days only', () => {
  const days = planOf(YEAR);
  expect(days.every(({ day }) => isWorkingDay(day))).toBe(true);
  expect(['2026-08-01', '2026-08-02'].map(isWorkingDay)).toEqual([false, false]);
  expect(isWorkingDay('2026-08-03')).toBe(true);
  const events = days.flatMap((day) => day.events);
  const kinds = new Set(events.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['address', 'change', 'correction', 'death', 'end', 'enrol', 'mistake', 'result', 'transfer']);
  expect(new Set(events.flatMap(({ fault }) => (fault === null ? [] : [fault])))).toEqual(new Set(FAULTS));
  expect(new Set(events.map(({ draw }) => draw)).size).toBe(events.length);
});

test('each school moves its learners up once, in August, and declares a counting date of its sector', () => {
  const days = planOf(YEAR);
  const days1 = days.filter((day) => day.movingUp.length > 0);
  expect(days1.flatMap((day) => day.movingUp).sort()).toEqual(SCHOOLS.map(({ brin }) => brin).sort());
  expect(days1.every(({ day }) => day >= '2026-08-17' && day <= '2026-08-31')).toBe(true);
  const declared = days.filter((day) => day.declaring.length > 0).map(({ day, declaring }) => [day, declaring]);
  expect(declared).toEqual([
    ['2026-10-01', ['01AA', '02BB', '04MB', '05HO']],
    ['2027-02-01', ['03PO']],
  ]);
});

test('without faults nothing goes wrong, and a server of another is not stopped', () => {
  const days = planOf({ ...YEAR, faultRate: 0, restarts: false });
  expect(days.flatMap((day) => day.events).some(({ fault }) => fault !== null)).toBe(false);
  expect(days.some((day) => day.restart)).toBe(false);
  expect(planOf(YEAR).filter((day) => day.restart).length).toBe(12);
});

test('pupils of primary education get no results, and only they and those of secondary education go to another school', () => {
  const events = planOf(YEAR).flatMap((day) => day.events);
  expect(events.filter(({ kind, brin }) => kind === 'result' && brin === '03PO')).toEqual([]);
  expect(new Set(events.filter(({ kind }) => kind === 'transfer').map(({ brin }) => brin))).toEqual(new Set(['01AA', '02BB', '03PO']));
});
