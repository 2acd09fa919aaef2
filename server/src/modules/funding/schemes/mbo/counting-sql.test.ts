import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/support/database.ts';
import type { Database } from '../../../../platform/db/database.ts';
import type { Enrolment, LearnerFacts, Result } from '../../../register/index.ts';
import { contributions, explain, standingsOf } from './counting.ts';
import { standingsQuery } from './counting-sql.ts';
import { CODES, diploma, facts, insertCountry, insertLearners, period, REFERENCE, student } from './fixtures.ts';

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
  await insertCountry(db.pool);
});
afterAll(() => db.stop());

const DAYS = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020].flatMap((year) => [
  `${year}-02-01`,
  `${year}-06-20`,
  `${year}-10-01`,
  `${year}-10-02`,
  `${year}-12-31`,
]);
const BRINS = ['10MA', '10MB', '01AA'];
const YEARS = [2017, 2019, 2020, 2022];
const code = fc.constantFrom(...CODES, '99999');
const day = fc.constantFrom(...DAYS);

const agreementOf = fc.record({
  number: fc.constant('1'),
  signedOn: day,
  start: day,
  plannedEnd: day,
  end: fc.option(day, { nil: undefined }),
  companyCode: fc.constant('100000001'),
  programmeCode: fc.option(code, { nil: undefined, freq: 2 }),
  electiveCode: fc.constantFrom(undefined, undefined, undefined, 'K0001'),
});

const path = fc.constantFrom(
  { learningPath: 'bol' },
  { learningPath: 'bbl' },
  { learningPath: 'bbl', practicalTraining: true },
  { learningPath: 'bbl', practicalTraining: true },
  { learningPath: 'bol', partTime: true },
  { learningPath: 'ex' },
  { learningPath: 'odt' },
  {},
);

const shape = fc.record({
  brin: fc.constantFrom(...BRINS, '10MA', '10MA', '10MB'),
  days: fc.uniqueArray(day, { minLength: 3, maxLength: 3 }).map((days) => days.sort()),
  open: fc.boolean(),
  codes: fc.tuple(code, code),
  paths: fc.tuple(path, path),
  fundable: fc.nat(7),
  periods: fc.constantFrom('one', 'two', 'late'),
  agreements: fc.option(fc.array(agreementOf, { maxLength: 3 }), { nil: undefined }),
});

const enrolmentOf = fc.tuple(shape, fc.nat(1_000_000)).map(([one, id]): Enrolment => {
  const [start = '', cut = '', last = ''] = one.days;
  const end = one.open ? null : last;
  const fields = (i: 0 | 1) => ({ fundable: one.fundable > i, attributes: { learningPath: undefined, ...one.paths[i] } });
  const all = [period(start, one.periods === 'one' ? end : cut, one.codes[0], fields(0))];
  if (one.periods !== 'one') all.push(period(cut, end, one.codes[1], fields(1)));
  return student(one.brin, start, end, one.codes[0], {
    number: `E${id}`,
    periods: one.periods === 'late' ? all.slice(1) : all,
    attributes: one.agreements === undefined ? {} : { practicalTraining: one.agreements },
  });
});

const diplomaOf = fc
  .record({ brin: fc.constantFrom(...BRINS, '10MA'), on: day, code, fundable: fc.nat(7), kind: fc.nat(9), id: fc.nat(1_000_000) })
  .map(
    ({ brin, on, code, fundable, kind, id }): Result => ({
      ...diploma(brin, on, code),
      number: `D${id}`,
      kind: kind === 0 ? 'certificate' : 'diploma',
      attributes: fundable === 0 ? { fundable: false } : {},
    }),
  );

// The register lets no two enrolments at one institution overlap with the same number, and every number is one learner's.
const learners = fc
  .array(
    fc.record({
      enrolments: fc.array(enrolmentOf, { maxLength: 4 }),
      results: fc.array(diplomaOf, { maxLength: 4 }),
      born: fc.constantFrom('1997-08-01', '1999-08-01', '1999-08-02', '2001-08-01', '2004-01-01'),
      died: fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map((one, i) =>
      facts(
        one.enrolments.map((e, j) => ({ ...e, number: `${e.number}-${i}-${j}` })),
        one.results.map((r, j) => ({ ...r, number: `${r.number}-${i}-${j}` })),
        { born: one.born, died: one.died, id: String(i + 1) },
      ),
    ),
  );

type Row = {
  readonly who: string;
  readonly brin: string;
  readonly number: string;
  readonly code: string;
  readonly category: string | null;
  readonly units: number;
};
const keyOf = (row: Row): string => JSON.stringify([row.who, row.brin, row.number, row.code, row.category, row.units]);

const counted = async (fundingYear: number, scope: Parameters<typeof standingsQuery>[2]): Promise<string[]> => {
  const { text, values } = standingsQuery(fundingYear, REFERENCE, scope, null);
  const { rows } = await db.pool.query<Row>(
    `${text} select learner_id::text as who, brin, number, code, category, units::integer as units from standing`,
    values,
  );
  return rows.map(keyOf).sort();
};

const expected = (all: readonly LearnerFacts[], fundingYear: number): string[] =>
  all.flatMap((one) => standingsOf(one, fundingYear, REFERENCE).map((row) => keyOf({ ...row, who: one.learnerId }))).sort();

describe('counting a whole register at once', () => {
  test('gives the same standings as the rules give one by one, with and without the cascade', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(learners, async (all) => {
        await db.pool.query('truncate register.learner cascade');
        await insertLearners(db.pool, all);
        for (const year of YEARS) expect(await counted(year, 'everyone')).toEqual(expected(all, year));
      }),
      { numRuns: 100 },
    );
  });

  test('of one institution gives the standings of its students, those elsewhere included', async () => {
    await db.pool.query('truncate register.learner cascade');
    const here = facts([student('10MA', '2018-08-01', null, '25104'), student('10MB', '2018-09-01', null, '25104')], [], { id: '1' });
    const graduate = facts([], [diploma('10MA', '2018-05-01', '25104')], { id: '2' });
    const elsewhere = facts([student('10MB', '2018-08-01', null, '25104', { number: 'x' })], [], { id: '3' });
    await insertLearners(db.pool, [here, graduate, elsewhere]);
    expect(await counted(2020, { brin: '10MA' })).toEqual(expected([here, graduate], 2020));
    expect(await counted(2020, { brin: '10MA', after: '1' })).toEqual(expected([graduate], 2020));
    expect(await counted(2020, { brin: '10MA', atMost: 1 })).toEqual(expected([here], 2020));
  });
});

describe('what is added to counts', () => {
  test('is the sum of what is explained, at every institution', () => {
    fc.assert(
      fc.property(learners, fc.constantFrom(...YEARS), (all, year) => {
        for (const one of all) {
          for (const brin of BRINS) {
            const explained = explain(one, brin, year, REFERENCE);
            expect(explained.length).toBeGreaterThan(0);
            const sum = explained.reduce((units, { units: more }) => units + more, 0);
            const added = contributions(one, year, REFERENCE).filter((each) => each.brin === brin);
            expect(added.reduce((units, { units: more }) => units + more, 0)).toBe(sum);
            expect(added.every(({ units }) => units > 0)).toBe(true);
          }
        }
      }),
    );
  });
});
