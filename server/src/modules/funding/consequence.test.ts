import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerFacts } from '../register/index.ts';
import { arbitraryFacts } from './arbitrary.ts';
import { applyTo, countChanges, explainChange } from './consequence.ts';
import { enrolment, learner, REFERENCE, TODAY } from './fixtures.ts';
import { NOTHING_ENTERED } from './parameters.ts';
import type { Counts } from './scheme.ts';
import { placeOf } from './schemes/vo/counting.ts';
import { VO } from './schemes/vo/vo.ts';
import { schoolYear, totalOf as sumOf } from './school.ts';

const YEARS = VO.years(TODAY);
const SCHOOLS = ['01AA', '02BB', '03CC'];

/** The counts of a school over all learners, the long way round. */
const countsOf = (learners: readonly (LearnerFacts | null)[], brin: string, year: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of learners) {
    const place = placeOf(one, year, REFERENCE);
    if (place?.brin === brin) counts.set(place.category, (counts.get(place.category) ?? 0) + place.halves);
  }
  return counts;
};

const linesOf = (brin: string, year: number, counts: Counts) =>
  VO.lines(schoolYear(VO, brin, year, new Map([[year, counts]]), REFERENCE.institutions.get(brin), NOTHING_ENTERED));

const totalOf = (learners: readonly (LearnerFacts | null)[], brin: string, year: number) =>
  sumOf(linesOf(brin, year, countsOf(learners, brin, year)));

describe('what a report changes', () => {
  test('a new enrolment before the counting date adds one pupil to every year from then on', () => {
    const after = learner([enrolment('01AA', '2025-08-01', null, '0700')]);
    expect(countChanges(VO, null, after, REFERENCE, YEARS)).toEqual(
      [2026, 2027, 2028].map((fundingYear) => ({ scheme: 'vo', brin: '01AA', fundingYear, category: 'upper-vocational', units: 2 })),
    );
  });

  test('ending an enrolment takes the pupil from the years whose counting date lies after the last day', () => {
    const before = learner([enrolment('01AA', '2024-08-01', null)]);
    const after = learner([enrolment('01AA', '2024-08-01', '2026-08-01')]);
    expect(countChanges(VO, before, after, REFERENCE, YEARS)).toEqual(
      [2027, 2028].map((fundingYear) => ({ scheme: 'vo', brin: '01AA', fundingYear, category: 'upper-general', units: -2 })),
    );
  });

  test('a change of track moves the pupil from one line to another', () => {
    const before = learner([enrolment('01AA', '2025-08-01', '2026-08-01', '0400')]);
    const after = learner([enrolment('01AA', '2025-08-01', '2026-08-01', '0700')]);
    expect(countChanges(VO, before, after, REFERENCE, YEARS)).toEqual([
      { scheme: 'vo', brin: '01AA', fundingYear: 2026, category: 'upper-general', units: -2 },
      { scheme: 'vo', brin: '01AA', fundingYear: 2026, category: 'upper-vocational', units: 2 },
    ]);
  });

  test('going to adult education after failing the exam takes half a pupil', () => {
    const before = learner([enrolment('01AA', '2025-08-01', '2026-08-01', '0710')]);
    const after = learner([enrolment('01AA', '2025-08-01', '2026-08-01', '0720')]);
    expect(countChanges(VO, before, after, REFERENCE, YEARS)).toEqual([
      { scheme: 'vo', brin: '01AA', fundingYear: 2026, category: 'upper-vocational', units: -1 },
    ]);
  });

  test('a later enrolment elsewhere takes the pupil from the first school', () => {
    const before = learner([enrolment('01AA', '2025-08-01', '2026-08-01')]);
    const after = learner([enrolment('01AA', '2025-08-01', '2026-08-01'), enrolment('02BB', '2025-09-01', '2026-08-01')]);
    expect(countChanges(VO, before, after, REFERENCE, YEARS)).toEqual([
      { scheme: 'vo', brin: '01AA', fundingYear: 2026, category: 'upper-general', units: -2 },
      { scheme: 'vo', brin: '02BB', fundingYear: 2026, category: 'upper-general', units: 2 },
    ]);
  });

  test('a report that leaves the facts as they are changes nothing', () => {
    const same = learner([enrolment('01AA', '2025-08-01', null)]);
    expect(countChanges(VO, same, same, REFERENCE, YEARS)).toEqual([]);
    expect(countChanges(VO, same, structuredClone(same), REFERENCE, YEARS)).toEqual([]);
  });
});

describe('how a change is explained', () => {
  test('each changed line shows its count, rate, product and article, and the totals are those of the school', () => {
    const after = learner([enrolment('02BB', '2025-08-01', null, '0700')]);
    const consequence = explainChange(
      {
        scheme: VO,
        brin: '02BB',
        fundingYear: 2026,
        before: linesOf(
          '02BB',
          2026,
          new Map([
            ['upper-general', 20],
            ['upper-vocational', 2],
          ]),
        ),
        after: linesOf(
          '02BB',
          2026,
          new Map([
            ['upper-general', 20],
            ['upper-vocational', 4],
          ]),
        ),
      },
      after,
      REFERENCE,
      TODAY,
    );
    expect(consequence).toMatchObject({
      fundingYear: 2026,
      countingDate: '2025-10-01',
      basis: 'counted',
      regulation: 'vo-2022',
      indexed: false,
      beforeCents: 22_716_097 + 7_766_860 + 913_749,
      afterCents: 22_716_097 + 7_766_860 + 1_827_498,
      differenceCents: 913_749,
      reason: { code: 'counted' },
    });
    expect(consequence.lines).toHaveLength(1);
    expect(consequence.lines[0]).toMatchObject({
      category: 'upper-vocational',
      article: expect.stringContaining('art. 7'),
      countBefore: 1,
      countAfter: 2,
      rateCents: 913_749,
      beforeCents: 913_749,
      afterCents: 1_827_498,
    });
  });

  test('when nothing changes there are no lines, and the reason says why', () => {
    const after = learner([enrolment('02BB', '2025-08-01', null, '0400', { fundable: false })]);
    const lines = linesOf('02BB', 2028, new Map([['upper-general', 20]]));
    const consequence = explainChange(
      { scheme: VO, brin: '02BB', fundingYear: 2028, before: lines, after: lines },
      after,
      REFERENCE,
      TODAY,
    );
    expect(consequence).toMatchObject({ basis: 'expected', differenceCents: 0, lines: [], reason: { code: 'not-fundable' } });
  });
});

describe('over many reports', () => {
  const reports = fc.array(fc.tuple(fc.nat(3), fc.option(arbitraryFacts, { nil: null })), { minLength: 1, maxLength: 8 });

  test('the consequences of a series of reports add up to the change of the total of every school', () => {
    fc.assert(
      fc.property(reports, (series) => {
        const facts: (LearnerFacts | null)[] = [null, null, null, null];
        const sums = new Map<string, number>();
        for (const [who, enrolments] of series) {
          const before = facts[who] ?? null;
          const after = enrolments === null ? null : learner(enrolments, String(who));
          const changes = countChanges(VO, before, after, REFERENCE, YEARS);
          for (const brin of SCHOOLS) {
            for (const fundingYear of YEARS) {
              const from = countsOf(facts, brin, fundingYear);
              const to = applyTo(from, changes, VO, brin, fundingYear);
              const change = {
                scheme: VO,
                brin,
                fundingYear,
                before: linesOf(brin, fundingYear, from),
                after: linesOf(brin, fundingYear, to),
              };
              const { differenceCents, lines } = explainChange(change, after, REFERENCE, TODAY);
              expect(lines.reduce((sum, line) => sum + (line.afterCents ?? 0) - (line.beforeCents ?? 0), 0)).toBe(differenceCents);
              sums.set(brin + fundingYear, (sums.get(brin + fundingYear) ?? 0) + differenceCents);
            }
          }
          facts[who] = after;
        }
        for (const brin of SCHOOLS) {
          for (const year of YEARS) expect(sums.get(brin + year)).toBe(totalOf(facts, brin, year) - totalOf([], brin, year));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('reports about different learners give the same counts in whatever order they come', () => {
    const shuffled = fc
      .uniqueArray(fc.tuple(fc.nat(20), arbitraryFacts), { selector: ([who]) => who, minLength: 1, maxLength: 6 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...SCHOOLS), fc.constantFrom(...YEARS), (orders, brin, year) => {
        const [one, other] = orders.map((list) =>
          list.reduce(
            (pupils, [who, enrolments]) =>
              applyTo(pupils, countChanges(VO, null, learner(enrolments, String(who)), REFERENCE, YEARS), VO, brin, year),
            countsOf([], brin, year) as Counts,
          ),
        );
        expect(one).toEqual(other);
      }),
      { numRuns: 200 },
    );
  });

  test('two schools that claim a learner together count the learner once, and no half is lost', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryFacts, (earlier, later) => {
        const [before, after] = [learner(earlier), learner(later)];
        const changes = countChanges(VO, before, after, REFERENCE, YEARS);
        for (const year of YEARS) {
          const net = changes.filter((one) => one.fundingYear === year).reduce((sum, one) => sum + one.units, 0);
          expect(net).toBe((placeOf(after, year, REFERENCE)?.halves ?? 0) - (placeOf(before, year, REFERENCE)?.halves ?? 0));
          const over = SCHOOLS.flatMap((brin) => [...countsOf([after], brin, year).values()]).reduce((sum, halves) => sum + halves, 0);
          expect(over).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 300 },
    );
  });
});
