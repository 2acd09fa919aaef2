import fc from 'fast-check';
import type { Enrolment, EnrolmentPeriod, LearnerFacts } from '../register/index.ts';
import { enrolment, learner, PROGRAMMES } from './fixtures.ts';

// Few days, many of them around counting dates, so that ties, gaps and edges occur often.
const DAYS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].flatMap((year) => [
  `${year}-01-15`,
  `${year}-08-01`,
  `${year}-09-30`,
  `${year}-10-01`,
  `${year}-10-02`,
]);
const CODES = Object.keys(PROGRAMMES);

/** Learners with up to three enrolments at each of three institutions, in any combination that the register allows. */
export const arbitraryFacts: fc.Arbitrary<Enrolment[]> = fc
  .tuple(...['01AA', '02BB', '03CC'].map((brin) => enrolmentsAt(brin)))
  .map((lists) => lists.flat());

/** The same, as learners with ids 1, 2, 3 and so on, and enrolment numbers of their own. */
export function arbitraryLearners(maxLength: number): fc.Arbitrary<LearnerFacts[]> {
  const died = fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 9 });
  return fc.array(fc.tuple(arbitraryFacts, died), { minLength: 1, maxLength }).map((all) =>
    all.map(([enrolments, deceasedOn], index) => ({
      ...learner(
        enrolments.map((one) => ({ ...one, number: `${index + 1}-${one.start}` })),
        String(index + 1),
      ),
      deceasedOn,
    })),
  );
}

function enrolmentsAt(brin: string): fc.Arbitrary<Enrolment[]> {
  const cuts = fc.uniqueArray(fc.nat(DAYS.length - 1), { maxLength: 6 }).map((days) => days.sort((one, other) => one - other));
  const codes = fc.array(fc.constantFrom(...CODES), { minLength: 12, maxLength: 12 });
  const flags = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });
  return fc.tuple(cuts, codes, flags, fc.boolean()).map(([days, code, flag, open]) => {
    const result: Enrolment[] = [];
    for (let at = 0; at < days.length; at += 2) {
      const start = dayAt(days[at]);
      const last = at + 2 >= days.length;
      const end = days[at + 1] === undefined || (last && open) ? null : dayAt(days[at + 1]);
      result.push(enrolment(brin, start, end, '0400', { periods: periodsOf(start, end, code.slice(at * 2), flag.slice(at * 2)) }));
    }
    return result;
  });
}

/** One or two periods; sometimes the first is missing, so that the learner is enrolled without a period. */
function periodsOf(start: string, end: string | null, codes: readonly string[], flags: readonly number[]): EnrolmentPeriod[] {
  const inside = DAYS.filter((day) => day > start && (end === null || day < end));
  const cut = inside.length > 0 && (flags[0] ?? 0) > 3 ? inside[(flags[1] ?? 0) % inside.length] : undefined;
  const period = (from: string, until: string | null, index: number): EnrolmentPeriod => ({
    start: from,
    end: until,
    siteNo: '00',
    programmeCode: codes[index] ?? '0400',
    yearOfStudy: (flags[4 + index] ?? 0) > 4 ? null : (flags[4 + index] ?? 0) + 1,
    fundable: (flags[2 + index] ?? 1) > 0,
    attributes: {},
  });
  if (cut === undefined) return [period(start, end, 0)];
  return flags[0] === 9 ? [period(cut, end, 1)] : [period(start, cut, 0), period(cut, end, 1)];
}

function dayAt(index: number | undefined): string {
  return DAYS[index ?? 0] ?? '2020-01-15';
}
