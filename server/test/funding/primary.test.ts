import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantMandates } from '../../src/modules/access/index.ts';
import { enterParameters } from '../../src/modules/funding/index.ts';
import { child, PRIMARY_BRINS, primary, primaryDatabase, special } from '../exchange/primary-schools.ts';
import { type TestApp, testApp } from '../support/app.ts';

let app: TestApp;

beforeAll(async () => {
  const database = await primaryDatabase();
  const source = 'entered for this test; the amounts are invented, the age is not known to the register';
  const entered = (fundingYear: number, key: string, value: number) => ({ scheme: 'po' as const, fundingYear, key, value, source });
  await enterParameters(database, [entered(2018, 'teacher-age:10PP', 40), entered(2028, 'school-bo', 10_000_000)], 'test');
  app = await testApp({ database });
  await grantMandates(app.db, 'test-las', PRIMARY_BRINS);
});
afterAll(() => app.stop());

type Line = {
  readonly category: string;
  readonly count: number;
  readonly amountCents: number | null;
  readonly arithmetic: string;
  readonly missing: readonly string[];
};
type Consequence = {
  readonly scheme: string;
  readonly fundingYear: number;
  readonly basis: string;
  readonly regulation: string;
  readonly differenceCents: number;
  readonly missing: readonly string[];
  readonly reason: { readonly code: string };
};
const read = async <T>(path: string, brin = '10PP'): Promise<{ status: number; body: T }> => {
  const response = await app.call('GET', `/v1/institutions/${brin}/${path}`);
  return { status: response.status, body: (await response.json()) as T };
};
const report = async (number: string, body: unknown, brin = '10PP') => {
  const response = await app.call('PUT', `/v1/institutions/${brin}/enrolments/${number}`, body);
  return (await response.json()) as { status: string; funding: readonly Consequence[] };
};

test('a report of a pupil answers with what it changes in the upcoming year, and what is missing to know it all', async () => {
  const { status, funding } = await report('n1', primary());
  expect(status).toBe('accepted');
  expect(
    funding.map(({ scheme, fundingYear, basis, regulation, differenceCents, reason }) => ({
      scheme,
      fundingYear,
      basis,
      regulation,
      differenceCents,
      code: reason.code,
    })),
  ).toEqual([
    { scheme: 'po', fundingYear: 2028, basis: 'expected', regulation: 'po-2026', differenceCents: 10_000_000 + 686_655, code: 'counted' },
  ]);
  expect(funding[0]?.missing).toContain('disadvantage-score:10PP');
});

test('a pupil in special education without support category is counted, and told so', async () => {
  const { funding } = await report('n2', { ...special('PO2601-2026-00017'), periods: primary({}, { programme: 'SO' }).periods }, '12SS');
  expect(funding.map((one) => [one.differenceCents, one.reason.code])).toEqual([[686_655, 'counted-without-support-category']]);
});

test('the statement of the upcoming year has the pupils behind each line, and says what is missing', async () => {
  const { body } = await read<{ lines: readonly Line[]; totalCents: number; missing: readonly string[]; countingDates: readonly string[] }>(
    'funding/2028',
  );
  expect(body.countingDates).toEqual(['2027-02-01']);
  expect(body.lines.map((line) => [line.category, line.count, line.amountCents])).toEqual([
    ['bo', 1, 686_655],
    ['school-bo', 1, 10_000_000],
    ['small-school', 1, null],
    ['disadvantage', 0, null],
  ]);
  expect(body.totalCents).toBe(10_686_655);
  const { body: behind } = await read<{ items: readonly { category: string; number: string }[] }>('funding/2028/learners?category=bo');
  expect(behind.items.map(({ category, number }) => [category, number])).toEqual([['bo/00', 'n1']]);
  expect((await read<{ items: readonly unknown[] }>('funding/2028/learners?category=b')).body.items).toEqual([]);
});

test('a year of the former system is computed on demand, with weights and the age of the teachers that was entered', async () => {
  const learner = child({ birthDate: '2008-03-01' });
  const reply = await report(
    'n3',
    primary({ learner, startDate: '2012-08-01', endDate: '2020-07-31', endReason: 'graduated' }, { weight: 0.3, yearOfStudy: 1 }),
  );
  expect(reply.status).toBe('accepted');
  const { status, body } = await read<{ lines: readonly Line[]; regulation: string; indexed: boolean }>('funding/2018');
  expect([status, body.regulation, body.indexed]).toEqual([200, 'po-2015', false]);
  expect(body.lines.find((line) => line.category === 'bo-8')).toMatchObject({
    count: 1,
    amountCents: 249_763,
    arithmetic: '1 × (1201.23 + 32.41 × 40) = 2497.63',
  });
  expect((await read('funding/2014')).status).toBe(404);
});

test('a school sees nothing of the funding of another', async () => {
  expect((await read('funding/2028', '99XX')).status).toBe(403);
});
