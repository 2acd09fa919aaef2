import { afterAll, beforeAll, expect, test } from 'vitest';
import { factsOf, type LearnerFacts, lockLearners, recordChanges } from '../../src/modules/register/index.ts';
import { enrolment, someone } from '../exchange/messages.ts';
import { type TestApp, testApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const put = async (number: string, report: unknown) => {
  const response = await app.call('PUT', `/v1/institutions/01AA/enrolments/${number}`, report);
  return { status: response.status, body: (await response.json()) as { learner: { learnerId: string }; reportId: string } };
};
const queryFor = (bsn: string) => ({ bsns: [bsn], educationNumbers: [], brins: [], numbers: [], birthDates: [], surnames: [] });

test('a change that began first but came second is known after the other, and no version is lost', async () => {
  const learner = someone();
  const first = await put('h1', enrolment({ learner, composedAt: '2026-11-23T08:00:00Z' }));
  const slow = await app.db.pool.connect();
  await slow.query('begin');
  await slow.query('select 1');
  const second = await put('h1', enrolment({ learner, composedAt: '2026-11-23T08:10:00Z', endDate: '2026-11-10', endReason: 'left' }));
  expect(second.status).toBe(200);
  const [learnerId] = await lockLearners(slow, queryFor(learner.bsn));
  const [facts] = (await factsOf(slow, [learnerId as string])) as [LearnerFacts];
  const [before] = facts.enrolments;
  if (before === undefined) throw new Error('the enrolment is gone');
  const after = { ...before, end: null, endReason: null, periods: before.periods.map((p) => ({ ...p, end: null })) };
  await recordChanges(slow, [
    {
      learnerId: facts.learnerId,
      provenance: { reportId: '999999', messageId: 'slow', composedAt: '2026-11-23T08:20:00Z', actor: 'test' },
      enrolment: { before, after },
    },
  ]);
  await slow.query('commit');
  slow.release();
  const { rows } = await app.db.pool.query(
    `select last_report_id::text as report, upper(during) as "end", recorded_at, superseded_at from register.enrolment_history where number = 'h1'
     union all select last_report_id::text, upper(during), recorded_at, 'infinity' from register.enrolment where number = 'h1' order by recorded_at`,
  );
  expect(rows.map((r) => [r.report, r.end])).toEqual([
    [first.body.reportId, null],
    [second.body.reportId, '2026-11-11'],
    ['999999', null],
  ]);
  for (let i = 1; i < rows.length; i += 1) expect(rows[i - 1].superseded_at).toEqual(rows[i].recorded_at);
});

test('history cannot be changed, not by the owner of the tables either', async () => {
  for (const statement of [
    'update register.enrolment_history set number = number',
    'delete from register.enrolment_history',
    'truncate register.learner_history',
  ]) {
    await expect(app.db.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  }
});

test('the overview pages through a thousand learners without a gap or a repeat, whatever their names', async () => {
  const names = [
    'Jansen',
    'jansen',
    'JANSEN',
    'Éclair',
    'éclair',
    'Ğüneş',
    'İnan',
    'ınan',
    'Øst',
    'Weiß',
    'WEISS',
    "'t Hart",
    'Σίσυφος',
    'de-Vries',
    'Åberg',
  ];
  const lines = Array.from({ length: 1000 }, (_, i) => {
    const learner = someone({ surname: names[i % names.length] });
    return JSON.stringify({ kind: 'enrolment', number: `p${i}`, report: enrolment({ learner }) });
  });
  const reply = await app.call('POST', '/v1/institutions/02BB/report-streams', lines.join('\n'), {
    'content-type': 'application/x-ndjson',
  });
  expect((await reply.text()).split('\n').filter((l) => l.includes('"status":201'))).toHaveLength(1000);
  for (const limit of [1000, 137, 50]) {
    const numbers: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const response: Response = await app.call(
        'GET',
        `/v1/institutions/02BB/enrolments?referenceDate=2026-10-01&limit=${limit}${after === null ? '' : `&after=${encodeURIComponent(after)}`}`,
      );
      const page = (await response.json()) as { items: { number: string }[]; next: string | null };
      expect(page.items.length).toBeLessThanOrEqual(limit);
      numbers.push(...page.items.map((i) => i.number));
      after = page.next;
      pages += 1;
    } while (after !== null && pages < 100);
    expect(numbers).toHaveLength(1000);
    expect(new Set(numbers).size).toBe(1000);
    expect(pages).toBe(Math.ceil(1000 / limit));
  }
});

test('a search finds part of a name as it is written, and signs of patterns mean themselves', async () => {
  await put('find-1', enrolment({ learner: someone({ surname: 'Zoekbaar', surnamePrefix: 'van der', givenNames: 'Pien' }) }));
  const found = async (search: string) =>
    (
      (await (
        await app.call('GET', `/v1/institutions/01AA/enrolments?referenceDate=2026-10-01&search=${encodeURIComponent(search)}`)
      ).json()) as { items: { number: string }[] }
    ).items.map((i) => i.number);
  expect(await found('zoekb')).toEqual(['find-1']);
  expect(await found('pien van der zoek')).toEqual(['find-1']);
  expect(await found('find-')).toEqual(['find-1']);
  expect(await found('z%r')).toEqual([]);
  expect(await found('z_ekbaar')).toEqual([]);
  expect(await found('\\')).toEqual([]);
});
