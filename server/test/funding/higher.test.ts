import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantMandates } from '../../src/modules/access/index.ts';
import { enterParameters } from '../../src/modules/funding/index.ts';
import { degree, higher, TERTIARY_BRINS, tertiaryDatabase } from '../exchange/tertiary.ts';
import { type TestApp, testApp } from '../support/app.ts';

type Consequence = {
  readonly scheme: string;
  readonly fundingYear: number;
  readonly beforeCents: number;
  readonly afterCents: number;
  readonly missing: readonly string[];
  readonly reason: { readonly code: string };
};

let app: TestApp;
// Today is 23 November 2026: budget year 2028 counts 30 September 2026, the upcoming one is 2029.
beforeAll(async () => {
  const database = await tertiaryDatabase();
  await enterParameters(
    database,
    [{ scheme: 'ho', fundingYear: 2028, key: 'price:hbo', value: 350_000, source: 'made up for this test' }],
    'system:test',
  );
  app = await testApp({ database });
  await grantMandates(app.db, 'test-las', TERTIARY_BRINS);
});
afterAll(() => app.stop());

const put = async (path: string, body: unknown): Promise<Consequence[]> => {
  const response = await app.call('PUT', `/v1/institutions/06FF/${path}`, body);
  const reply = (await response.json()) as { readonly funding: Consequence[] };
  expect(response.status, JSON.stringify(reply)).toBeLessThan(300);
  return reply.funding.filter(({ scheme }) => scheme === 'ho');
};
const get = async (path: string) => (await app.call('GET', `/v1/institutions/06FF/${path}`)).json() as Promise<Record<string, unknown>>;

const enrolled = higher({ startDate: '2026-09-01' });

describe('the funding of an institution of higher education', () => {
  test('grows with a student at once; a price that was not entered is missing, and said so', async () => {
    const found = await put('enrolments/H1', enrolled);
    // HBO-ICT is technology, of the high level: 1 x 1.28 x 3,500.00.
    expect(
      found.map(({ fundingYear, beforeCents, afterCents, missing, reason }) => [
        fundingYear,
        beforeCents,
        afterCents,
        missing,
        reason.code,
      ]),
    ).toEqual([
      [2028, 0, 448_000, [], 'pi'],
      [2029, 0, 0, ['price:hbo'], 'pi'],
    ]);
    expect(await get('funding/2028?scheme=ho')).toMatchObject({
      totalCents: 448_000,
      regulation: 'ho-2019',
      lines: [{ category: 'hbo:enrolment:bachelor:high', count: 1, amountCents: 448_000, arithmetic: '1 × 1.28 × 3500.00 = 4480.00' }],
    });
  });

  test('a degree counts in the year whose period it falls in, and ends the enrolments after it', async () => {
    const found = await put('results/G1', degree(enrolled.learner, { enrolment: 'H1' }));
    expect(found.map(({ fundingYear, reason }) => [fundingYear, reason.code])).toEqual([[2029, 'pg']]);
    expect(await get('funding/2029/learners?scheme=ho')).toMatchObject({
      unitsPerOne: 2520,
      items: [
        { number: 'G1', category: 'hbo:degree:bachelor:high', units: 2520, reason: { code: 'pg' } },
        { number: 'H1', category: null, units: 0, reason: { code: 'nb' } },
      ],
    });
    expect(await get('funding/2029?scheme=ho')).toMatchObject({
      totalCents: 0,
      missing: ['price:hbo'],
      lines: [{ category: 'hbo:degree:bachelor:high', count: 1, amountCents: null, arithmetic: '1 × 1.28 × ? = ?' }],
    });
  });

  test('a category that does not exist is refused with those that do', async () => {
    const response = await app.call('GET', '/v1/institutions/06FF/funding/2028/learners?scheme=ho&category=hbo:enrolment:doctor:high');
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain('hbo:enrolment:bachelor:high');
  });
});
