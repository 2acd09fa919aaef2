import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment } from './messages.ts';
import { type DifferenceView, differences, END, reconcile, record, type View } from './reconciliation-support.ts';

type Report = ReturnType<typeof enrolment>;
const BRIN = '01AA';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.stop());

const put = (number: string, report: object): Promise<Response> =>
  app.call('PUT', `/v1/institutions/${BRIN}/enrolments/${number}`, { ...report, messageId: randomUUID() });

const inYear = (report: Report, yearOfStudy: number): Report => ({
  ...report,
  periods: [{ ...(report.periods[0] as Report['periods'][number]), yearOfStudy }],
});

/** N-0 and N-1 differ in the year, N-2 is missing at the school, N-9 in the register; N-3 agrees. */
const compared = async (): Promise<View> => {
  const reports = new Map<string, Report>();
  for (const n of ['N-0', 'N-1', 'N-2', 'N-3']) {
    const report = enrolment();
    expect((await put(n, report)).status).toBe(201);
    reports.set(n, report);
  }
  for (const n of ['N-0', 'N-1']) reports.set(n, inYear(reports.get(n) as Report, 2));
  reports.delete('N-2');
  reports.set('N-9', enrolment());
  const { view } = await reconcile(app, BRIN, [...[...reports].map(([n, report]) => record(n, report)), END]);
  expect(view.groups).toHaveLength(3);
  return view;
};

const correct = (id: string, body: object, at = app): Promise<Response> =>
  at.call('POST', `/v1/institutions/${BRIN}/reconciliations/${id}/corrections`, body);

const settled = async (id: string): Promise<DifferenceView[]> => {
  for (let i = 0; i < 200; i += 1) {
    const all = await differences(app, BRIN, id);
    if (all.every((d) => d.state !== 'queued')) return all;
    await pause(25);
  }
  throw new Error('corrections did not end');
};
const groupOf = (view: View, kind: string): string => view.groups.find((g) => g.kind === kind)?.group ?? '';

describe('taking over what the school has', () => {
  test('a whole group goes its way as reports, with their answers; then the two sides agree', async () => {
    const view = await compared();
    const answer = await correct(view.reconciliationId, { direction: 'theirs', group: groupOf(view, 'different') });
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ decided: 2 });
    await correct(view.reconciliationId, { direction: 'theirs', group: groupOf(view, 'missing-here') });
    const all = await settled(view.reconciliationId);
    expect(all.filter((d) => d.state === 'accepted').map((d) => d.number)).toEqual(['N-0', 'N-1', 'N-9']);
    const added = all.find((d) => d.number === 'N-9');
    expect(added?.answer).toMatchObject({ status: 'accepted', number: 'N-9' });
    expect(added?.answer?.funding).toContainEqual(expect.objectContaining({ fundingYear: 2027, differenceCents: 776_686 }));
    const overview = await (await app.call('GET', `/v1/institutions/${BRIN}/enrolments?yearOfStudy=2`)).json();
    expect((overview as { items: { number: string }[] }).items.map((i) => i.number).sort()).toEqual(['N-0', 'N-1']);
    const { rows } = await app.db.pool.query(
      `select distinct purpose, action from platform.audit_log where purpose = 'reconciliation' or actor like 'client:%' order by purpose, action`,
    );
    expect(rows).toContainEqual({ purpose: 'reconciliation', action: 'read' });
    expect(rows).toContainEqual({ purpose: 'registration', action: 'write' });
  });

  test('deletes what the school does not have only when that is said', async () => {
    const view = await compared();
    const group = groupOf(view, 'missing-there');
    const unsaid = await correct(view.reconciliationId, { direction: 'theirs', group });
    expect(unsaid.status).toBe(400);
    expect(await unsaid.json()).toMatchObject({ errors: [{ pointer: '/deletions' }] });
    expect((await correct(view.reconciliationId, { direction: 'theirs', group, deletions: true })).status).toBe(202);
    const gone = (await settled(view.reconciliationId)).find((d) => d.number === 'N-2');
    expect(gone).toMatchObject({ state: 'accepted' });
    const { rows } = await app.db.pool.query(`select 1 from register.enrolment where brin = $1 and number = 'N-2'`, [BRIN]);
    expect(rows).toEqual([]);
  });

  test('a report that a check refuses stays refused, with its signals, and can be decided otherwise', async () => {
    const report = enrolment();
    await put('N-0', report);
    const wrong = { ...report, periods: [{ startDate: '2026-08-01', site: '77', programme: '0017', yearOfStudy: 1 }] };
    const { view } = await reconcile(app, BRIN, [record('N-0', wrong), END]);
    await correct(view.reconciliationId, { direction: 'theirs', differences: [1] });
    const [refused] = await settled(view.reconciliationId);
    expect(refused).toMatchObject({ state: 'refused', answer: { code: 'report-refused' } });
    expect(refused?.answer?.signals).toContainEqual(expect.objectContaining({ severity: 'refusal', field: '/periods/0/site' }));
    await correct(view.reconciliationId, { direction: 'ours', differences: [1] });
    expect(await differences(app, BRIN, view.reconciliationId)).toMatchObject([{ state: 'for-school', answer: null }]);
  });

  test('nothing is overwritten that the register learned after the comparison', async () => {
    const view = await compared();
    const items = await differences(app, BRIN, view.reconciliationId);
    const first = items.find((d) => d.number === 'N-0') as DifferenceView;
    const now = { ...(first.theirs as object), composedAt: '2026-11-23T08:59:30Z', endDate: '2026-11-20', endReason: 'left' };
    expect((await put('N-0', now)).status).toBe(200);
    await correct(view.reconciliationId, { direction: 'theirs', group: groupOf(view, 'different') });
    const all = await settled(view.reconciliationId);
    expect(all.find((d) => d.number === 'N-0')).toMatchObject({ state: 'failed', answer: { code: 'precondition-failed' } });
    expect(all.find((d) => d.number === 'N-1')).toMatchObject({ state: 'accepted' });
  });

  test('what was decided is carried out by the next server when this one stops', async () => {
    const view = await compared();
    const { pool } = app.db;
    // As a server leaves it that was killed after the first message was stored and before it could note that.
    const at = '2026-11-23T09:00:00.000Z';
    await pool.query(
      `update exchange.reconciliation_difference set state = 'queued', decided_by = 'client:test-las', composed_at = $1, message_id = 'killed-' || difference_no where kind = 'different'`,
      [at],
    );
    const [first] = await differences(app, BRIN, view.reconciliationId);
    const sent = { ...(first?.theirs as object), messageId: `killed-${first?.differenceNo}`, composedAt: at };
    expect((await app.call('PUT', `/v1/institutions/${BRIN}/enrolments/${first?.number}`, sent)).status).toBe(200);
    const next = await testApp({ beside: app });
    const all = await settled(view.reconciliationId);
    expect(all.filter((d) => d.kind === 'different').map((d) => d.state)).toEqual(['accepted', 'accepted']);
    await next.stop();
  });
});

describe('leaving it to the school', () => {
  test('gives the exact record to take over; it can be decided otherwise later', async () => {
    const view = await compared();
    expect(await (await correct(view.reconciliationId, { direction: 'ours', group: groupOf(view, 'different') })).json()).toEqual({
      decided: 2,
    });
    const todo = await differences(app, BRIN, view.reconciliationId, '&state=for-school');
    expect(todo.map((d) => d.number)).toEqual(['N-0', 'N-1']);
    const ours = todo[0]?.ours as object;
    const sentBack = await reconcile(app, BRIN, [record('N-0', ours), END]);
    expect((await differences(app, BRIN, sentBack.view.reconciliationId)).map((d) => d.number)).not.toContain('N-0');
    await correct(view.reconciliationId, { direction: 'theirs', differences: [todo[0]?.differenceNo] });
    expect((await settled(view.reconciliationId)).find((d) => d.number === 'N-0')).toMatchObject({ state: 'accepted' });
  });

  test('needs a group or differences, not both and not neither, of a reconciliation of this school', async () => {
    const view = await compared();
    const id = view.reconciliationId;
    expect((await correct(id, { direction: 'ours' })).status).toBe(400);
    expect((await correct(id, { direction: 'ours', group: 'enrolment/different', differences: [1] })).status).toBe(400);
    expect((await correct(id, { direction: 'sideways', group: 'enrolment/different' })).status).toBe(400);
    expect(await (await correct(id, { direction: 'ours', differences: [999] })).json()).toEqual({ decided: 0 });
    const elsewhere = await app.call('POST', `/v1/institutions/02BB/reconciliations/${id}/corrections`, {
      direction: 'ours',
      differences: [1],
    });
    expect(elsewhere.status).toBe(404);
  });
});
