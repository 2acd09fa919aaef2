import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockOver } from '../../src/platform/clock.ts';
import { enrolment, someone } from '../exchange/messages.ts';
import { type TestApp, testApp } from '../support/app.ts';

/** Half past midnight on 1 November in the Netherlands; still October by the clock of the world. */
let app: TestApp;
beforeAll(async () => {
  app = await testApp({ clock: clockOver(() => new Date('2026-10-31T23:30:00Z')) });
});
afterAll(() => app.stop());

const put = async (number: string, report: unknown) => (await app.call('PUT', `/v1/institutions/01AA/enrolments/${number}`, report)).status;
type Page = { referenceDate: string; items: { number: string; birthDate: string; surname: string }[] };
const overview = async (query = '') => (await (await app.call('GET', `/v1/institutions/01AA/enrolments?${query}`)).json()) as Page;
const composedAt = '2026-10-31T23:00:00Z';

test('today is the day in the Netherlands, not that of Greenwich', async () => {
  const november = enrolment({
    composedAt,
    startDate: '2026-11-01',
    periods: [{ startDate: '2026-11-01', site: '00', programme: '0017', yearOfStudy: 1 }],
  });
  expect(await put('today', november)).toBe(201);
  const page = await overview();
  expect(page.referenceDate).toBe('2026-11-01');
  expect(page.items.map((i) => i.number)).toContain('today');
});

test('the first and the last day of an enrolment belong to it, the day after does not', async () => {
  expect(
    await put(
      'days',
      enrolment({
        composedAt,
        startDate: '2026-08-03',
        endDate: '2026-09-15',
        endReason: 'left',
        periods: [{ startDate: '2026-08-03', site: '00', programme: '0017', yearOfStudy: 1 }],
      }),
    ),
  ).toBe(201);
  const on = async (day: string) => (await overview(`referenceDate=${day}`)).items.some((i) => i.number === 'days');
  expect([await on('2026-08-02'), await on('2026-08-03'), await on('2026-09-15'), await on('2026-09-16')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('an overview as known before key data changed shows what was known then', async () => {
  const { bsn: _bsn, ...learner } = someone({ surname: 'Toenbekend', birthDate: '2013' });
  const reply = (await (await app.call('PUT', '/v1/institutions/01AA/enrolments/then', enrolment({ composedAt, learner }))).json()) as {
    learner: { educationNumber: string };
  };
  const { rows } = await app.db.pool.query('select clock_timestamp() as at');
  const before = encodeURIComponent((rows[0].at as Date).toISOString());
  await new Promise((go) => setTimeout(go, 5));
  const changed = await app.call('POST', '/v1/institutions/01AA/key-data-changes', {
    messageId: 'then-1',
    composedAt: '2026-10-31T23:10:00Z',
    before: { educationNumber: reply.learner.educationNumber, birthDate: '2013', sex: learner.sex },
    after: { birthDate: '2013-04-05', sex: learner.sex },
  });
  expect(changed.status).toBe(200);
  const birth = async (query: string) =>
    (await overview(`search=Toenbekend&referenceDate=2026-10-01${query}`)).items.map((i) => i.birthDate);
  expect(await birth('')).toEqual(['2013-04-05']);
  expect(await birth(`&asKnownOn=${before}`)).toEqual(['2013']);
});
