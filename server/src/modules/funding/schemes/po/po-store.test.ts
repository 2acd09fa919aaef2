import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/support/database.ts';
import type { Database } from '../../../../platform/db/database.ts';
import { fundingLearners, institutionFunding } from '../../institution.ts';
import { arbitraryPupils, BRINS, insertPrimaryCountry, insertPupils, PRIMARY_REFERENCE, primaryEnrolment, pupil } from './fixtures.ts';
import { PO } from './po.ts';

/** A year of each regulation: 1 October 2014 and 2017, and 1 October 2021 and 1 February 2022 to 2025. */
const YEARS = [2015, 2018, 2022, 2023, 2025, 2026];
let db: Database;

beforeAll(async () => {
  db = await testDatabase();
  await insertPrimaryCountry(db.pool);
});
afterAll(() => db.stop());

const reset = () => db.pool.query('truncate register.learner cascade');

test('counting the whole register equals the rules for each pupil, and so do the reasons at each school', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitraryPupils(12), fc.constantFrom(...YEARS), async (pupils, year) => {
      await reset();
      await insertPupils(db.pool, pupils);
      const { text, values } = PO.standings(year, PRIMARY_REFERENCE, 'everyone', null);
      const { rows } = await db.pool.query<{ learner_id: string; brin: string; category: string; units: number }>(
        `${text} select learner_id::text, brin, category, units from standing where units > 0 order by learner_id`,
        values,
      );
      const expected = pupils.flatMap((one) =>
        PO.contributions(one, year, PRIMARY_REFERENCE).map(({ brin, category, units }) => ({
          learner_id: one.learnerId,
          brin,
          category,
          units,
        })),
      );
      const order = (all: typeof rows) => all.sort((one, other) => Number(one.learner_id) - Number(other.learner_id));
      expect(order(rows)).toEqual(order(expected));
      for (const brin of BRINS) {
        const listed = await fundingLearners(db, { scheme: PO, brin, fundingYear: year }, PRIMARY_REFERENCE, { limit: 1000 });
        for (const { learnerId, number, category, units, reason } of listed) {
          const facts = pupils.find((one) => one.learnerId === learnerId) ?? null;
          const [standing] = PO.explain(facts, brin, year, PRIMARY_REFERENCE);
          expect({ number, category, units, reason }).toEqual({
            number: standing?.number,
            category: standing?.category,
            units: standing?.units,
            reason: standing?.reason,
          });
          seen.add(reason.code);
        }
        const counted = pupils.filter((one) => PO.contributions(one, year, PRIMARY_REFERENCE).some((place) => place.brin === brin));
        expect(listed.filter((one) => one.units > 0).map((one) => one.learnerId)).toEqual(counted.map((one) => one.learnerId));
      }
    }),
    { numRuns: 50 },
  );
  for (const code of [
    'counted',
    'counted-without-support-category',
    'counts-elsewhere',
    'under-four',
    'guidance-only',
    'unknown-programme',
    'not-a-primary-school',
  ])
    expect(seen).toContain(code);
});

test('a school’s amounts of a year long ago are counted when asked for, also as known before a correction', async () => {
  await reset();
  await insertPupils(db.pool, [
    pupil('2008-05-01', [primaryEnrolment('11AA', 'BO', '2013-08-01', null)], '1'),
    pupil(
      '2006-10-01',
      [{ ...primaryEnrolment('11AA', 'BO', '2013-08-01', null, { siteNo: '01', attributes: { weight: 1.2 } }), number: 'b' }],
      '2',
    ),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const then = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await db.pool.query(`update register.enrolment_period set fundable = false, recorded_at = clock_timestamp() where learner_id = 1`);
  const entered = (_: string, __: number, key: string) => (key === 'teacher-age:11AA' ? 40 : undefined);
  const asked = { scheme: PO, brin: '11AA', fundingYear: 2015 };
  const counts = async (asKnownOn: string | null) =>
    (await institutionFunding(db, asked, PRIMARY_REFERENCE, '2026-11-24', asKnownOn, entered)).lines
      .slice(0, 2)
      .map((line) => [line.category, line.count, line.amountCents]);
  // 1726.40 + 46.59 × 40 = 3590.00; 1201.23 + 32.41 × 40 = 2497.63
  expect(await counts(then)).toEqual([
    ['bo-4-7', 1, 359_000],
    ['bo-8', 1, 249_763],
  ]);
  expect(await counts(null)).toEqual([
    ['bo-4-7', 0, 0],
    ['bo-8', 1, 249_763],
  ]);
});
