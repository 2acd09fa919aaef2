import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { type Database, transaction } from '../../platform/db/database.ts';
import type { LearnerFacts } from '../register/index.ts';
import { arbitraryFacts, arbitraryLearners } from './arbitrary.ts';
import { enrolment, insertCountry, insertLearners, learner, REFERENCE, TODAY } from './fixtures.ts';
import { fundingLearners, institutionFunding } from './institution.ts';
import { NOTHING_ENTERED } from './parameters.ts';
import { ensureCounted as ensureCountedBy, forgetCounts, recountYears } from './recount.ts';
import { countingAt, placeOf } from './schemes/vo/counting.ts';
import { VO } from './schemes/vo/vo.ts';
import { schoolYear, totalOf as sumOf } from './school.ts';
import { applyCountChanges, keptYears, type ReportedChange } from './store.ts';

const YEARS = VO.years(TODAY);
const ensureCounted = async (...[db, today, reference]: Parameters<typeof ensureCountedBy>) =>
  (await ensureCountedBy(db, today, reference, [VO])).map((one) => one.fundingYear);
const asked = (brin: string, fundingYear: number) => ({ scheme: VO, brin, fundingYear });
const SCHOOLS = ['01AA', '02BB', '03CC'];
let db: Database;

beforeAll(async () => {
  db = await testDatabase();
  await insertCountry(db.pool);
});
afterAll(() => db.stop());

const reset = () => db.pool.query('truncate register.learner cascade; truncate funding.pupil_count; delete from funding.counted_year');
const apply = (reports: readonly ReportedChange[], today = TODAY) =>
  transaction(db, (tx) => applyCountChanges(tx, reports, REFERENCE, today));
const recount = (years: readonly number[] = YEARS) => transaction(db, (tx) => recountYears(tx, VO, years, REFERENCE));

const countsOf = (learners: readonly (LearnerFacts | null)[], brin: string, year: number) => {
  const counts = new Map<string, number>();
  for (const one of learners) {
    const place = placeOf(one, year, REFERENCE);
    if (place?.brin === brin) counts.set(place.category, (counts.get(place.category) ?? 0) + place.halves);
  }
  return counts;
};
const totalOf = (learners: readonly (LearnerFacts | null)[], brin: string, year: number) => {
  const counts = new Map([[year, countsOf(learners, brin, year)]]);
  return sumOf(VO.lines(schoolYear(VO, brin, year, counts, REFERENCE.institutions.get(brin), NOTHING_ENTERED)));
};

const rowsOf = async () =>
  (
    await db.pool.query<{ key: string; units: number }>(
      `select concat_ws(' ', brin, funding_year, category) as key, units from funding.pupil_count
      where units <> 0 and scheme = 'vo' and funding_year = any($1) order by 1`,
      [YEARS],
    )
  ).rows;

const expectedRows = (learners: readonly (LearnerFacts | null)[]) =>
  SCHOOLS.flatMap((brin) =>
    YEARS.flatMap((year) =>
      [...countsOf(learners, brin, year)].map(([category, units]) => ({ key: `${brin} ${year} ${category}`, units })),
    ),
  )
    .filter((row) => row.units > 0)
    .sort((one, other) => (one.key < other.key ? -1 : 1));

describe('a batch of reports', () => {
  test('each report shows the total of its school as if the reports had come one by one', async () => {
    await reset();
    const reports = [1, 2, 3].map((id) => ({
      brin: '02BB',
      before: null,
      after: learner([enrolment('02BB', '2026-08-01', null, '0700')], String(id)),
    }));
    const consequences = await apply(reports);
    const main = 22_716_097;
    expect(consequences.map(({ own }) => own.map((one) => [one.fundingYear, one.basis, one.beforeCents, one.afterCents]))).toEqual(
      [0, 1, 2].map((n) => [
        [2027, 'counted', main + n * 913_749, main + (n + 1) * 913_749],
        [2028, 'expected', main + n * 913_749, main + (n + 1) * 913_749],
      ]),
    );
  });

  test('a report that takes a pupil from another school tells what the other school loses', async () => {
    await reset();
    const first = learner([enrolment('01AA', '2026-08-01', null)]);
    await apply([{ brin: '01AA', before: null, after: first }]);
    const both = learner([...first.enrolments, enrolment('02BB', '2026-09-01', null)]);
    const [consequences] = await apply([{ brin: '02BB', before: first, after: both }]);
    expect(consequences?.own.map((one) => [one.fundingYear, one.differenceCents])).toEqual([
      [2027, 776_686],
      [2028, 776_686],
    ]);
    expect(consequences?.others.map(({ brin, consequence }) => [brin, consequence.fundingYear, consequence.differenceCents])).toEqual([
      ['01AA', 2027, -776_686],
      ['01AA', 2028, -776_686],
    ]);
    expect(consequences?.others[0]?.consequence.reason.code).toBe('counts-elsewhere');
  });

  test('a report that changes no count says so for the upcoming year, with the total of the school', async () => {
    await reset();
    const facts = learner([enrolment('02BB', '2024-08-01', null)]);
    await apply([{ brin: '02BB', before: null, after: facts }]);
    const [consequences] = await apply([{ brin: '02BB', before: facts, after: facts }]);
    expect(consequences?.own).toMatchObject([
      { fundingYear: 2028, basis: 'expected', beforeCents: 23_492_783, differenceCents: 0, lines: [], reason: { code: 'counted' } },
    ]);
  });

  test('a report in primary education has consequences by the scheme of primary education alone', async () => {
    await reset();
    const facts = learner([enrolment('03CC', '2024-08-01', null, 'BO', { sector: 'po' })]);
    const [consequences] = await apply([{ brin: '03CC', before: null, after: facts }]);
    expect(consequences?.own.map((one) => [one.scheme, one.fundingYear, one.lines[0]?.countAfter])).toEqual([
      ['po', 2026, 1],
      ['po', 2027, 1],
      ['po', 2028, 1],
    ]);
    expect(consequences?.others).toEqual([]);
  });

  test('an empty batch is no trouble', async () => {
    expect(await apply([])).toEqual([]);
  });

  test('a count that would become negative stops the transaction and leaves the counts as they were', async () => {
    await reset();
    const facts = learner([enrolment('02BB', '2024-08-01', null)]);
    await expect(apply([{ brin: '02BB', before: facts, after: null }])).rejects.toThrow('negative count');
    expect(await rowsOf()).toEqual([]);
  });

  test('whatever the reports and however they are batched, consequences add up to the change of every total', async () => {
    const batches = fc.array(fc.array(fc.tuple(fc.nat(4), fc.option(arbitraryFacts, { nil: null })), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(batches, fc.constantFrom(...SCHOOLS), async (series, reporting) => {
        await reset();
        const facts: (LearnerFacts | null)[] = [null, null, null, null, null];
        const sums = new Map<string, number>();
        for (const batch of series) {
          const history: (LearnerFacts | null)[][] = [];
          const reports = batch.map(([who, enrolments]) => {
            const before = facts[who] ?? null;
            history.push([...facts]);
            facts[who] = enrolments === null ? null : learner(enrolments, String(who));
            return { brin: reporting, before, after: facts[who] ?? null };
          });
          const consequences = await apply(reports);
          for (const [index, { own, others }] of consequences.entries()) {
            for (const { brin, consequence } of [...own.map((consequence) => ({ brin: reporting, consequence })), ...others]) {
              expect(consequence.beforeCents).toBe(totalOf(history[index] ?? [], brin, consequence.fundingYear));
              expect(consequence.afterCents).toBe(totalOf(history[index + 1] ?? facts, brin, consequence.fundingYear));
              const key = brin + consequence.fundingYear;
              sums.set(key, (sums.get(key) ?? 0) + consequence.differenceCents);
            }
          }
        }
        for (const brin of SCHOOLS) {
          for (const year of YEARS) expect(sums.get(brin + year) ?? 0).toBe(totalOf(facts, brin, year) - totalOf([], brin, year));
        }
        expect(await rowsOf()).toEqual(expectedRows(facts));
      }),
      { numRuns: 40 },
    );
  });

  test('batches that run at the same time about the same schools neither lose a pupil nor deadlock', async () => {
    await reset();
    const batch = (from: number) =>
      Array.from({ length: 40 }, (_, index) => {
        const id = from + index;
        const brin = id % 2 === 0 ? '01AA' : '02BB';
        return { brin, before: null, after: learner([enrolment(brin, '2024-08-01', null, id % 3 === 0 ? '0700' : '0400')], String(id)) };
      });
    const batches = [0, 40, 80, 120, 160].map(batch);
    await Promise.all(batches.map((one) => apply(one)));
    expect(await rowsOf()).toEqual(expectedRows(batches.flat().map((report) => report.after)));
  });
});

describe('counting the whole register', () => {
  test('the recount in SQL equals the rules in TypeScript, for schools and for each learner', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLearners(12), async (learners) => {
        await reset();
        await insertLearners(db.pool, learners);
        await recount();
        expect(await rowsOf()).toEqual(expectedRows(learners));
        for (const brin of SCHOOLS) {
          for (const year of [2023, 2027]) {
            const listed = await fundingLearners(db, asked(brin, year), REFERENCE, { limit: 1000 });
            for (const { learnerId, category, units, reason } of listed) {
              const facts = learners.find((one) => one.learnerId === learnerId) ?? null;
              expect({ category, halves: units, code: reason.code }).toEqual(countingAt(facts, brin, year, REFERENCE));
            }
            const expected = learners.filter((one) => countingAt(one, brin, year, REFERENCE).halves > 0).map((one) => one.learnerId);
            expect(listed.filter((one) => one.units > 0).map((one) => one.learnerId)).toEqual(expected);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a recount replaces what was there', async () => {
    await reset();
    await insertLearners(db.pool, [learner([enrolment('01AA', '2024-08-01', null)])]);
    await apply([{ brin: '01AA', before: null, after: learner([enrolment('01AA', '2020-08-01', null, '0700')], '7') }]);
    await recount();
    expect(await rowsOf()).toEqual(expectedRows([learner([enrolment('01AA', '2024-08-01', null)])]));
  });

  test('years are counted once, and a new year 30 days before it is shown', async () => {
    await reset();
    expect(await ensureCounted(db, '2026-08-31', REFERENCE)).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
    expect(await ensureCounted(db, '2026-08-31', REFERENCE)).toEqual([]);
    expect(keptYears(VO, '2026-08-30').at(-1)).toBe(2027);
    expect(keptYears(VO, '2026-08-31').at(-1)).toBe(2028);
    expect(await ensureCounted(db, '2026-09-01', REFERENCE)).toEqual([2028]);
    expect(VO.years('2026-09-30').at(-1)).toBe(2027);
  });

  test('years are counted anew when a programme comes to count as something else', async () => {
    await reset();
    await insertLearners(db.pool, [learner([enrolment('01AA', '2020-08-01', null, '0400')])]);
    await ensureCounted(db, TODAY, REFERENCE);
    const vocational = REFERENCE.programmes.get('vo:0700');
    if (vocational === undefined) throw new Error('no programme 0700');
    const changed = { ...REFERENCE, programmes: new Map([...REFERENCE.programmes, ['vo:0400', { ...vocational, code: '0400' }] as const]) };
    expect(await ensureCounted(db, TODAY, changed)).toEqual(YEARS);
    expect(new Set((await rowsOf()).map((row) => row.key.split(' ')[2]))).toEqual(new Set(['upper-vocational']));
    const reordered = { ...changed, programmes: new Map([...changed.programmes].reverse()) };
    expect(await ensureCounted(db, TODAY, reordered)).toEqual([]);
  });

  test('learners loaded by another way than reports are counted at the next occasion', async () => {
    await reset();
    await ensureCounted(db, TODAY, REFERENCE);
    const facts = learner([enrolment('01AA', '2024-08-01', null)]);
    await forgetCounts(db);
    await insertLearners(db.pool, [facts]);
    expect(await ensureCounted(db, TODAY, REFERENCE)).toEqual(YEARS);
    expect(await rowsOf()).toEqual(expectedRows([facts]));
  });

  test('a report that waits for a recount is counted once', async () => {
    await reset();
    const facts = learner([enrolment('01AA', '2024-08-01', null)]);
    const tx = await db.pool.connect();
    await tx.query('begin');
    await tx.query('lock table funding.pupil_count in share row exclusive mode');
    const waiting = apply([{ brin: '01AA', before: null, after: facts }]);
    await recountYears(tx, VO, YEARS, REFERENCE);
    await tx.query('commit');
    tx.release();
    await waiting;
    expect(await rowsOf()).toEqual(expectedRows([facts]));
  });
});

describe('the statement of a school', () => {
  test('it lists every line with count, rate and product, and adds up', async () => {
    await reset();
    await insertLearners(db.pool, [
      learner([enrolment('01AA', '2024-08-01', null, '0011', { number: 'a' })], '1'),
      learner([enrolment('01AA', '2024-08-01', null, '0410', { number: 'b' })], '2'),
      learner([enrolment('01AA', '2024-08-01', null, '0800', { number: 'c' })], '3'),
    ]);
    await recount();
    const found = await institutionFunding(db, asked('01AA', 2026), REFERENCE, TODAY);
    expect(found.lines.map((line) => [line.category, line.count, line.amountCents])).toEqual([
      ['main-site', 1, 22_716_097],
      ['other-site', 2, 22_716_096],
      ['lower-years', 1, 776_686],
      ['upper-general', 0.5, 388_343],
      ['upper-vocational', 0, 0],
      ['practical', 1, 913_749],
    ]);
    expect(found.totalCents).toBe(22_716_097 + 22_716_096 + 776_686 + 388_343 + 913_749);
    expect(found).toMatchObject({ basis: 'counted', regulation: 'vo-2022', provisional: true, asKnownOn: null });
  });

  test('as known on a past moment it is what it was then, whatever was corrected since', async () => {
    await reset();
    await insertLearners(db.pool, [
      learner([enrolment('02BB', '2024-08-01', null, '0700', { number: 'k1' })], '11'),
      learner([enrolment('02BB', '2024-08-01', null, '0700', { number: 'k2' })], '12'),
      learner(
        [enrolment('01AA', '2024-08-01', null, '0700', { number: 'k3' }), enrolment('02BB', '2024-09-01', null, '0400', { number: 'k4' })],
        '13',
      ),
    ]);
    const { rows } = await db.pool.query<{ then: Date }>('select clock_timestamp() as then');
    const then = rows[0]?.then.toISOString() ?? '';
    await new Promise((resolve) => setTimeout(resolve, 5));
    const before = await institutionFunding(db, asked('02BB', 2026), REFERENCE, TODAY, new Date().toISOString());
    await db.pool.query(`update register.enrolment_period set programme_code = '0400', recorded_at = now() where learner_id = 11`);
    await db.pool.query(
      'begin; delete from register.enrolment_period where learner_id = 12; delete from register.enrolment where learner_id = 12; commit',
    );
    await db.pool.query(
      `begin; delete from register.enrolment_period where learner_id = 13 and brin = '02BB'; delete from register.enrolment where learner_id = 13 and brin = '02BB'; commit`,
    );
    await db.pool.query(`update register.site_version set sectors = '{po}', recorded_at = now() where brin = '02BB'`);
    await new Promise((resolve) => setTimeout(resolve, 5)); // a Date knows whole milliseconds, the database less
    const now = await institutionFunding(db, asked('02BB', 2026), REFERENCE, TODAY, new Date().toISOString());
    expect(before.totalCents).toBe(22_716_097 + 2 * 913_749 + 776_686);
    expect(now.totalCents).toBe(776_686);
    const again = await institutionFunding(db, asked('02BB', 2026), REFERENCE, TODAY, before.asKnownOn);
    expect(again).toEqual(before);
    expect((await institutionFunding(db, asked('02BB', 2026), REFERENCE, TODAY, then)).lines).toEqual(before.lines);
  });

  test('the learners behind a line can be listed page by page', async () => {
    await reset();
    const many = Array.from({ length: 5 }, (_, index) =>
      learner([enrolment('01AA', '2024-08-01', null, index === 2 ? '0400' : '0011', { number: `p${index}` })], String(21 + index)),
    );
    await insertLearners(db.pool, many);
    const first = await fundingLearners(db, asked('01AA', 2026), REFERENCE, { category: 'lower-years', limit: 3 });
    expect(first.map((one) => one.learnerId)).toEqual(['21', '22', '24']);
    const next = await fundingLearners(db, asked('01AA', 2026), REFERENCE, { category: 'lower-years', limit: 3, after: '24' });
    expect(next.map((one) => [one.learnerId, one.number, one.reason.code])).toEqual([['25', 'p4', 'counted']]);
  });
});
