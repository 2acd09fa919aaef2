import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/support/database.ts';
import type { Database } from '../../../../platform/db/database.ts';
import type { LearnerFacts } from '../../../register/index.ts';
import type { Scope } from '../../scheme.ts';
import { insertReference, insertWholeLearners } from '../../whole-learner-fixtures.ts';
import { arbitraryDegrees, arbitraryStudents, degree, REFERENCE, student, study } from './fixtures.ts';
import { HO } from './ho.ts';

const BRINS = [...REFERENCE.institutions.keys()];
let db: Database;

beforeAll(async () => {
  db = await testDatabase();
  await insertReference(db.pool, REFERENCE);
});
afterAll(() => db.stop());

type Row = {
  readonly learner: string;
  readonly brin: string;
  readonly number: string | null;
  readonly code: string;
  readonly category: string | null;
  readonly units: number;
};

async function standings(year: number, scope: Scope, asKnownOn: string | null = null): Promise<Row[]> {
  const { text, values } = HO.standings(year, REFERENCE, scope, asKnownOn);
  const { rows } = await db.pool.query<Row>(
    `${text} select learner_id::text as learner, brin, number, code, category, units::integer from standing`,
    values,
  );
  return rows;
}

const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort();

const explained = (year: number, learners: readonly LearnerFacts[]): Row[] =>
  learners.flatMap((one) =>
    BRINS.flatMap((brin) =>
      HO.explain(one, brin, year, REFERENCE)
        .filter(({ number }) => number !== null)
        .map(({ number, category, units, reason }) => ({ learner: one.learnerId, brin, number, code: reason.code, category, units })),
    ),
  );

const added = (
  rows: ReadonlyArray<{ readonly learner: string; readonly brin: string; readonly category: string | null; readonly units: number }>,
) =>
  rows
    .filter(({ units }) => units > 0)
    .map(({ learner, brin, category, units }) => `${learner} ${brin} ${category} ${units}`)
    .sort();

test('the count of the whole register, the reasons of each learner and what each learner adds are the same', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitraryStudents(14), async (learners) => {
      await db.pool.query('truncate register.learner cascade');
      await insertWholeLearners(db.pool, learners);
      for (const year of [2021, 2024, 2026]) {
        const everyone = await standings(year, 'everyone');
        for (const { code } of everyone) seen.add(code);
        expect(sorted(everyone)).toEqual(sorted(explained(year, learners)));
        const contributed = learners.flatMap((one) =>
          HO.contributions(one, year, REFERENCE).map((contribution) => ({ learner: one.learnerId, ...contribution })),
        );
        expect(added(everyone)).toEqual(added(contributed));
        const here = await standings(year, { brin: '21CC' });
        expect(sorted(here.filter((row) => row.brin === '21CC'))).toEqual(sorted(everyone.filter((row) => row.brin === '21CC')));
      }
    }),
    { numRuns: 60 },
  );
  // A property over learners of whom few count would prove little.
  for (const code of [
    'pi',
    'pg',
    'jk',
    'jl',
    'ex',
    'nl',
    'nr',
    'nb',
    'nd',
    'ng',
    'nk',
    'mw',
    'mv',
    'ne',
    'np',
    'deceased',
    'open-university',
  ])
    expect([...seen], code).toContain(code);
});

test('degrees on one day, at one institution and at two, joint and not, are judged the same', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryDegrees, { minLength: 12, maxLength: 12 }), async (all) => {
      const learners = all.map((results, index) => {
        const id = String(index + 1);
        const at = (brin: string, code: string) => study(brin, '2020-09-01', null, code, { number: `${id}-${brin}` });
        const named = results.map((one, place) => ({ ...one, number: `G${id}-${place}` }));
        return student([at('21BB', '34001'), at('21CC', '56001')], named, { learnerId: id });
      });
      await db.pool.query('truncate register.learner cascade');
      await insertWholeLearners(db.pool, learners);
      const everyone = await standings(2026, 'everyone');
      for (const { code } of everyone) seen.add(code);
      expect(sorted(everyone)).toEqual(sorted(explained(2026, learners)));
    }),
    { numRuns: 25 },
  );
  for (const code of ['pg', 'nt', 'ns', 'nb', 'nd']) expect([...seen], code).toContain(code);
});

test('students who changed between programmes of three and four years are counted as the rules say, one year after the other', async () => {
  const codes = fc.array(fc.constantFrom('34001', '56001', '80001', '44001', '66001', '66002', null), { minLength: 3, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.array(codes, { minLength: 20, maxLength: 20 }), async (careers) => {
      const learners = careers.map((career, index) =>
        student(
          career.flatMap((code, at) =>
            code === null ? [] : [study('21CC', `${2024 - at}-09-01`, `${2025 - at}-09-01`, code, { number: `${index}-${at}` })],
          ),
          [],
          { learnerId: String(index + 1) },
        ),
      );
      await db.pool.query('truncate register.learner cascade');
      await insertWholeLearners(db.pool, learners);
      expect(sorted(await standings(2026, 'everyone'))).toEqual(sorted(explained(2026, learners)));
    }),
    { numRuns: 25 },
  );
});

test('a list of learners is cut off after as many as asked for, with those who have only a degree among them', async () => {
  await db.pool.query('truncate register.learner cascade');
  await insertWholeLearners(db.pool, [
    student([study('21AA', '2020-09-01', '2024-07-01', '34001')], [degree('21AA', '2024-06-30', '34001')], { learnerId: '1' }),
    student([study('21BB', '2024-09-01', null, '34001')], [], { learnerId: '2' }),
    student([study('21AA', '2024-09-01', null, '34001', { number: 'three' })], [], { learnerId: '3' }),
    student([study('21AA', '2024-09-01', null, '34001', { number: 'four' })], [], { learnerId: '4' }),
  ]);
  const ids = (rows: readonly Row[]) => rows.map((row) => row.learner).sort();
  expect(ids(await standings(2026, { brin: '21AA', atMost: 2 }))).toEqual(['1', '3']);
  expect(ids(await standings(2026, { brin: '21AA', after: '3', atMost: 2 }))).toEqual(['4']);
});

test('as known on a past moment a degree that was withdrawn since still counts', async () => {
  await db.pool.query('truncate register.learner cascade');
  await insertWholeLearners(db.pool, [student([study('21AA', '2020-09-01', null, '34001')], [degree('21AA', '2024-06-30', '34001')])]);
  const { rows } = await db.pool.query<{ then: string }>('select clock_timestamp()::text as then');
  await db.pool.query('delete from register.result');
  expect((await standings(2026, 'everyone', rows[0]?.then ?? '')).map((row) => row.code).sort()).toEqual(['nb', 'pg']);
  expect((await standings(2026, 'everyone')).map((row) => row.code)).toEqual(['ng']);
});
