import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/support/database.ts';
import type { Database } from '../../../../platform/db/database.ts';
import type { LearnerFacts } from '../../../register/index.ts';
import type { Scheme, Scope } from '../../scheme.ts';
import { insertReference, insertWholeLearners } from '../../whole-learner-fixtures.ts';
import { arbitraryNewcomers, newcomer, primary, REFERENCE, secondary } from './fixtures.ts';
import { NEWCOMERS_PO } from './newcomers-po.ts';
import { NEWCOMERS_VO } from './newcomers-vo.ts';

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

async function standings(scheme: Scheme, year: number, scope: Scope, asKnownOn: string | null = null): Promise<Row[]> {
  const { text, values } = scheme.standings(year, REFERENCE, scope, asKnownOn);
  const { rows } = await db.pool.query<Row>(
    `${text} select learner_id::text as learner, brin, number, code, category, units::integer from standing`,
    values,
  );
  return rows;
}

const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort();

const explained = (scheme: Scheme, year: number, learners: readonly LearnerFacts[], brins: readonly string[]): Row[] =>
  learners
    .filter((one) => one.details.residenceCode !== null)
    .flatMap((one) =>
      brins.flatMap((brin) =>
        scheme
          .explain(one, brin, year, REFERENCE)
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

const CASES = [
  [NEWCOMERS_VO, 2024],
  [NEWCOMERS_VO, 2025],
  [NEWCOMERS_VO, 2026],
  [NEWCOMERS_PO, 2025],
  [NEWCOMERS_PO, 2026],
] as const;

test('the count of the whole register, the reasons of each learner and what each learner adds are the same', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitraryNewcomers(12), async (learners) => {
      await db.pool.query('truncate register.learner cascade');
      await insertWholeLearners(db.pool, learners);
      for (const [scheme, year] of CASES) {
        const everyone = await standings(scheme, year, 'everyone');
        const contributed = learners.flatMap((one) =>
          scheme.contributions(one, year, REFERENCE).map((contribution) => ({ learner: one.learnerId, ...contribution })),
        );
        expect(added(everyone)).toEqual(added(contributed));
        for (const brin of BRINS) {
          const here = (await standings(scheme, year, { brin })).filter((row) => row.brin === brin);
          for (const { code } of here) seen.add(code);
          expect(sorted(here)).toEqual(sorted(explained(scheme, year, learners, [brin])));
        }
      }
    }),
    { numRuns: 50 },
  );
  // A property over learners of whom none counts would prove little.
  for (const code of [
    'counted-first',
    'counted-second',
    'counted-asylum-first-year',
    'counted-other',
    'counts-elsewhere',
    'term-ended',
    'right-used',
    'international',
  ])
    expect([...seen], code).toContain(code);
});

test('a list of learners is cut off after as many as asked for, Dutch nationals not among them', async () => {
  await db.pool.query('truncate register.learner cascade');
  const at = (id: string, residenceCode: string | null) =>
    newcomer([secondary('01AA', '2025-08-01', null, '0011', { number: `n${id}` })], { residenceCode }, id);
  await insertWholeLearners(db.pool, [at('1', null), at('2', '26'), at('3', null), at('4', '29'), at('5', '77'), at('6', '26')]);
  const first = await standings(NEWCOMERS_VO, 2026, { brin: '01AA', atMost: 2 });
  expect([...new Set(first.map((row) => row.learner))].sort()).toEqual(['2', '4']);
  const next = await standings(NEWCOMERS_VO, 2026, { brin: '01AA', after: '4', atMost: 2 });
  expect([...new Set(next.map((row) => row.learner))].sort()).toEqual(['5', '6']);
});

test('as known on a past moment a newcomer counts as what was known then', async () => {
  await db.pool.query('truncate register.learner cascade');
  await insertWholeLearners(db.pool, [newcomer([primary('03CC', '2026-01-12', null)], { born: '2016-05-20', arrivedOn: '2025-12-01' })]);
  const { rows } = await db.pool.query<{ then: string }>('select clock_timestamp()::text as then');
  await db.pool.query(`update register.learner_details set residence_code = '29', recorded_at = clock_timestamp()`);
  const codes = async (moment: string | null) => [
    ...new Set((await standings(NEWCOMERS_PO, 2026, 'everyone', moment)).map((row) => row.code)),
  ];
  expect(await codes(rows[0]?.then ?? '')).toEqual(['counted-asylum-first-year']);
  expect(await codes(null)).toEqual(['counted-other']);
});
