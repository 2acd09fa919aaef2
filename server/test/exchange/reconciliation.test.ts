import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EnrolmentReport } from '../../src/modules/exchange/index.ts';
import { reportAsReported } from '../../src/modules/exchange/reconciliation/as-reported.ts';
import { bucketOf, digestOf } from '../../src/modules/exchange/reconciliation/canonical.ts';
import { sumsOf } from '../../src/modules/exchange/reconciliation/sums.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment, someone } from './messages.ts';
import { type Answer, differences, END, reconcile, record, sendFile, sendLines } from './reconciliation-support.ts';

type Report = ReturnType<typeof enrolment>;
const BRIN = '01AA';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.stop());

const put = async (number: string, report: object): Promise<void> => {
  const answer = await app.call('PUT', `/v1/institutions/${BRIN}/enrolments/${number}`, { ...report, messageId: randomUUID() });
  expect([200, 201]).toContain(answer.status);
};

/** A school of pupils who are registered just as it has them. */
const registered = async (count: number): Promise<Map<string, Report>> => {
  const reports = new Map<string, Report>();
  for (let i = 0; i < count; i += 1) {
    const report = enrolment();
    await put(`N-${i}`, report);
    reports.set(`N-${i}`, report);
  }
  return reports;
};

const linesOf = (reports: ReadonlyMap<string, object>): object[] => [...reports].map(([number, report]) => record(number, report));
const inYear = (report: Report, yearOfStudy: number, programme = '0017'): Report => ({
  ...report,
  periods: [{ ...(report.periods[0] as Report['periods'][number]), yearOfStudy, programme }],
});
const digests = (reports: ReadonlyMap<string, object>) =>
  [...reports].map(([number, report]) => ({
    number,
    digest: digestOf('enrolment', number, reportAsReported('enrolment', report as EnrolmentReport, number)),
  }));
const kinds = (answer: Answer): string[] => answer.view.groups.map((g) => g.kind).sort();

describe('a whole administration', () => {
  test('that agrees has no differences, and nothing of it is kept but the outcome', async () => {
    const { view } = await reconcile(app, BRIN, [...linesOf(await registered(5)), { ...END, records: 5 }]);
    expect(view).toMatchObject({ state: 'compared', agreeing: 5, recordsHere: 5, recordsThere: 5, groups: [], faults: 0 });
    const { rows } = await app.db.pool.query('select 1 from exchange.reconciliation_line');
    expect(rows).toEqual([]);
  });

  test('is told what differs, grouped, explained in both languages, with both values', async () => {
    const reports = await registered(6);
    for (const n of ['N-0', 'N-1']) reports.set(n, inYear(reports.get(n) as Report, 2));
    reports.delete('N-2');
    reports.set('N-9', enrolment());
    const answer = await reconcile(app, BRIN, [...linesOf(reports), END]);
    expect(answer.view).toMatchObject({ state: 'compared', agreeing: 3, recordsHere: 6, recordsThere: 6 });
    const [first] = answer.view.groups;
    expect(first).toMatchObject({
      group: 'enrolment/different/periods.yearOfStudy',
      count: 2,
      title: { nl: 'Leerjaar verschilt', en: 'Year of study differs' },
      directions: ['theirs', 'ours'],
    });
    expect(kinds(answer)).toEqual(['different', 'missing-here', 'missing-there']);
    const items = await differences(app, BRIN, answer.view.reconciliationId);
    expect(items.find((d) => d.number === 'N-0')?.fields).toEqual([
      { field: 'periods.yearOfStudy', at: '2026-08-01', ours: 1, theirs: 2, name: { nl: 'leerjaar', en: 'year of study' } },
    ]);
    expect(items.find((d) => d.number === 'N-9')).toMatchObject({ kind: 'missing-here', ours: null });
    expect(items.find((d) => d.number === 'N-2')).toMatchObject({
      kind: 'missing-there',
      theirs: null,
      ours: {
        sector: 'vo',
        startDate: '2026-08-01',
        periods: [{ startDate: '2026-08-01', site: '00', programme: '0017', yearOfStudy: 1 }],
      },
    });
  });

  test('that still has someone the register knows to have left is told the end date, not that the record is missing', async () => {
    const reports = await registered(1);
    await put('N-0', { ...(reports.get('N-0') as Report), endDate: '2026-10-31', endReason: 'left', composedAt: '2026-11-23T08:59:30Z' });
    const { view } = await reconcile(app, BRIN, [...linesOf(reports), END]);
    expect(view.groups.map((g) => g.group)).toEqual(['enrolment/different/endDate+endReason']);
  });

  test('compares current enrolments unless asked otherwise: a pupil who left is no difference', async () => {
    const reports = await registered(2);
    await put('N-0', { ...(reports.get('N-0') as Report), endDate: '2026-10-31', endReason: 'left', composedAt: '2026-11-23T08:59:30Z' });
    reports.delete('N-0');
    expect((await reconcile(app, BRIN, [...linesOf(reports), END])).view).toMatchObject({ agreeing: 1, groups: [] });
    const year = await reconcile(app, BRIN, [...linesOf(reports), END], '&scope=school-year');
    expect(kinds(year)).toEqual(['missing-there']);
  });

  test('that names another learner under a number, or another number for a learner, is told so and must change its own system', async () => {
    const reports = await registered(3);
    reports.set('N-0', { ...(reports.get('N-0') as Report), learner: someone() });
    reports.set('X-1', reports.get('N-1') as Report);
    reports.delete('N-1');
    const answer = await reconcile(app, BRIN, [...linesOf(reports), END]);
    expect(kinds(answer)).toEqual(['learner-differs', 'number-differs']);
    const items = await differences(app, BRIN, answer.view.reconciliationId);
    expect(items.find((d) => d.kind === 'number-differs')).toMatchObject({ number: 'X-1', numberHere: 'N-1' });
    const refused = await app.call('POST', `/v1/institutions/${BRIN}/reconciliations/${answer.view.reconciliationId}/corrections`, {
      direction: 'theirs',
      group: answer.view.groups[0]?.group,
    });
    expect(refused.status).toBe(400);
  });

  test('of a school that knows only the education number agrees with a register that knows the citizen number too', async () => {
    const issued = enrolment({
      learner: { birthDate: '2013-01-02', sex: 'female', givenNames: 'Noor', surname: 'Vries', postcode: '9401SL' },
    });
    const answer = await app.call('PUT', `/v1/institutions/${BRIN}/enrolments/E-1`, issued);
    const { educationNumber } = ((await answer.json()) as { learner: { educationNumber: string } }).learner;
    const key = { educationNumber, birthDate: '2013-01-02', sex: 'female' };
    const { bsn } = someone();
    const changed = await app.call('POST', `/v1/institutions/${BRIN}/key-data-changes`, {
      messageId: randomUUID(),
      composedAt: '2026-11-23T08:59:00Z',
      before: key,
      after: { bsn, birthDate: '2013-01-02', sex: 'female' },
    });
    expect(changed.status).toBe(200);
    const { view } = await reconcile(app, BRIN, [record('E-1', { ...issued, learner: key }), END]);
    expect(view).toMatchObject({ state: 'compared', agreeing: 1, groups: [] });
  });
});

describe('a CSV file', () => {
  const csv = (reports: ReadonlyMap<string, Report>): string =>
    [
      'record;number;learner.bsn;learner.birthDate;learner.sex;startDate;site;programme;yearOfStudy',
      ...[...reports].flatMap(([number, { learner, startDate, periods }]) => [
        `enrolment-vo;${number};${learner.bsn};${learner.birthDate};${learner.sex};${startDate};;;`,
        ...periods.map((p) => `periods;;;;;${p.startDate};${p.site};${p.programme};${p.yearOfStudy}`),
      ]),
    ].join('\r\n');
  const send = (text: string | Buffer) => sendFile(app, `/v1/institutions/${BRIN}/reconciliations?sector=vo`, text);

  test('of an administration is compared like its records', async () => {
    const reports = await registered(3);
    reports.set('N-1', inYear(reports.get('N-1') as Report, 2));
    const { view } = await send(csv(reports));
    expect(view).toMatchObject({
      state: 'compared',
      agreeing: 2,
      groups: [{ group: 'enrolment/different/periods.yearOfStudy', count: 1 }],
    });
  });

  test('with columns that do not exist, or in another encoding, compares nothing and says why', async () => {
    const reports = await registered(1);
    const unknown = await send(csv(reports).replace('startDate', 'begin'));
    expect(unknown.lines.find((l) => l.kind === 'stopped')).toMatchObject({ problem: { fault: { reason: 'unknown-columns' } } });
    expect(unknown.view).toMatchObject({ state: 'receiving', groups: [] });
    await app.call('DELETE', `/v1/institutions/${BRIN}/reconciliations/${unknown.view.reconciliationId}`);
    const latin = await send(Buffer.from(csv(reports).replace('enrolment-vo', 'é'), 'latin1'));
    expect(latin.lines.find((l) => l.kind === 'stopped')).toMatchObject({ problem: { fault: { reason: 'encoding' } } });
  });
});

describe('by digests', () => {
  test('an administration that agrees is compared in one short round', async () => {
    const { total } = sumsOf(digests(await registered(4)));
    const { view, lines } = await reconcile(app, BRIN, [{ kind: 'total', ...total }, END]);
    expect(view).toMatchObject({ state: 'compared', agreeing: 4, groups: [], digestHere: total.digest });
    expect(lines.map((l) => l.kind)).toEqual(['started', 'received', 'reconciliation']);
  });

  test('buckets, then digests, then only the records that differ: three rounds', async () => {
    const reports = await registered(8);
    reports.set('N-3', inYear(reports.get('N-3') as Report, 2));
    reports.set('N-77', enrolment());
    reports.delete('N-5');
    const sums = sumsOf(digests(reports));
    const buckets = [...sums.buckets].map(([bucket, sum]) => ({ kind: 'bucket', bucket, ...sum }));
    const first = await reconcile(app, BRIN, [{ kind: 'total', ...sums.total }, ...buckets, END]);
    expect(first.view).toMatchObject({ state: 'wanting', round: 2 });
    const wantedBuckets = first.lines.filter((l) => l.kind === 'wanted').map((l) => l.number);
    expect(new Set(wantedBuckets)).toEqual(new Set(['N-3', 'N-77', 'N-5'].map(bucketOf)));

    const path = `/v1/institutions/${BRIN}/reconciliations/${first.view.reconciliationId}`;
    const some = digests(reports).filter(({ number }) => wantedBuckets.includes(bucketOf(number)));
    const second = await sendLines(app, `${path}/lines`, [...some.map((d) => ({ kind: 'digest', record: 'enrolment', ...d })), END]);
    expect(second.view).toMatchObject({ state: 'wanting', round: 3 });
    const wanted = second.lines.filter((l) => l.kind === 'wanted').map((l) => l.number as string);
    expect(new Set(wanted)).toEqual(new Set(['N-3', 'N-77']));
    const again = await app.call('GET', `${path}/wanted`);
    expect(((await again.json()) as { items: { number: string }[] }).items.map((i) => i.number).sort()).toEqual(['N-3', 'N-77']);

    const third = await sendLines(app, `${path}/lines`, [...wanted.map((n) => record(n, reports.get(n) as Report)), END]);
    expect(third.view).toMatchObject({ state: 'compared', agreeing: 6, recordsHere: 8, recordsThere: 8 });
    expect(kinds(third)).toEqual(['different', 'missing-here', 'missing-there']);
  });

  test('a school with nothing left in a bucket says so by sending nothing of it', async () => {
    await registered(1);
    const first = await reconcile(app, BRIN, [{ kind: 'total', records: 0, digest: '0'.repeat(32) }, END]);
    const path = `/v1/institutions/${BRIN}/reconciliations/${first.view.reconciliationId}/lines`;
    const second = await sendLines(app, path, [END]);
    expect(second.view.state).toBe('compared');
    expect(kinds(second)).toEqual(['missing-there']);
  });

  test('another version of the digest is refused before anything is read', async () => {
    const answer = await reconcile(app, BRIN, [END], '&format=leerbron-digest-0');
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request', errors: [{ pointer: 'format' }] } });
  });
});

describe('bad input', () => {
  test('a stream that breaks off compares nothing; the rest can follow, or everything again', async () => {
    const reports = await registered(4);
    const all = linesOf(reports);
    const broken = await reconcile(app, BRIN, all.slice(0, 2));
    expect(broken.view).toMatchObject({ state: 'receiving', received: 2, groups: [] });
    const path = `/v1/institutions/${BRIN}/reconciliations/${broken.view.reconciliationId}/lines`;
    const gap = await sendLines(app, `${path}?from=4`, [END]);
    expect(gap).toMatchObject({ status: 409, body: { received: 2 } });
    const rest = await sendLines(app, `${path}?from=3`, [...all.slice(2, 3)]);
    expect(rest.view).toMatchObject({ state: 'receiving', received: 3 });
    const whole = await sendLines(app, path, [...all, { ...END, records: 4 }]);
    expect(whole.view).toMatchObject({ state: 'compared', agreeing: 4, groups: [], faults: 0 });
  });

  test('fewer records than the last line says: nothing is compared', async () => {
    const all = linesOf(await registered(3));
    const answer = await reconcile(app, BRIN, [...all.slice(0, 2), { ...END, records: 3 }]);
    expect(answer.lines.find((l) => l.kind === 'stopped')).toMatchObject({ problem: { code: 'conflict', records: 3, received: 2 } });
    expect(answer.view).toMatchObject({ state: 'receiving', groups: [] });
  });

  test('a number that comes twice is compared once and told, in one batch as in two streams', async () => {
    const reports = await registered(2);
    const [one, two] = linesOf(reports) as [object, object];
    const first = await reconcile(app, BRIN, [one, one]);
    expect(first.lines.find((l) => l.kind === 'fault')).toMatchObject({ line: 2, problem: { code: 'conflict', number: 'N-0' } });
    const path = `/v1/institutions/${BRIN}/reconciliations/${first.view.reconciliationId}/lines?from=3`;
    const { view } = await sendLines(app, path, [two, two, END]);
    expect(view).toMatchObject({ state: 'compared', agreeing: 2, faults: 2, groups: [{ kind: 'duplicate', count: 2 }] });
  });

  test('lines that cannot be read are told with every fault, and their record is not called missing', async () => {
    const reports = await registered(3);
    const [one] = linesOf(reports) as [object];
    const bad = { ...(reports.get('N-1') as Report), colour: 'blue', startDate: 'tomorrow' };
    const answer = await reconcile(app, BRIN, [
      one,
      record('N-1', bad),
      '{"kind":',
      { kind: 'poem' },
      record('N-2', reports.get('N-2') as Report),
      END,
    ]);
    const faults = answer.lines.filter((l) => l.kind === 'fault');
    expect(faults.map((f) => f.line)).toEqual([2, 3, 4]);
    expect(faults[0]?.problem).toMatchObject({ errors: [{ pointer: '/report/colour' }, { pointer: '/report/startDate' }] });
    expect(answer.view).toMatchObject({ state: 'compared', agreeing: 2, faults: 3 });
    expect(kinds(answer)).toEqual(['unreadable']);
  });

  test('the file of another school is refused where it says so, and noticed where it does not', async () => {
    await registered(12);
    const said = await reconcile(app, BRIN, [{ kind: 'administration', institution: '02BB' }, record('N-0', enrolment()), END]);
    expect(said.lines.find((l) => l.kind === 'stopped')).toMatchObject({ problem: { code: 'conflict' } });
    expect(said.view).toMatchObject({ state: 'cancelled', groups: [] });
    const strangers = Array.from({ length: 12 }, (_, i) => record(`Z-${i}`, enrolment()));
    expect((await reconcile(app, BRIN, [...strangers, END])).view.otherAdministration).toBe(true);
  });

  test('records of another sector, results that were not announced and an empty file are refused', async () => {
    const [report] = [enrolment({ sector: 'mbo' })];
    const answer = await reconcile(app, BRIN, [
      record('N-0', report),
      { kind: 'digest', record: 'result', number: 'R', digest: '0'.repeat(32) },
    ]);
    expect(answer.lines.filter((l) => l.kind === 'fault')).toHaveLength(2);
    const path = `/v1/institutions/${BRIN}/reconciliations/${answer.view.reconciliationId}`;
    expect((await app.call('DELETE', path)).status).toBe(204);
    const empty = await reconcile(app, BRIN, [END]);
    expect(empty.lines.find((l) => l.kind === 'stopped')).toMatchObject({ problem: { code: 'invalid-request' } });
  });

  test('a second reconciliation waits for the first, which can be cancelled; then nothing more can be sent to it', async () => {
    const reports = await registered(1);
    const first = await reconcile(app, BRIN, []);
    const second = await reconcile(app, BRIN, [END]);
    expect(second).toMatchObject({ status: 409, body: { reconciliationId: first.view.reconciliationId } });
    const path = `/v1/institutions/${BRIN}/reconciliations/${first.view.reconciliationId}`;
    expect((await app.call('DELETE', path)).status).toBe(204);
    expect((await app.call('DELETE', path)).status).toBe(204);
    expect((await sendLines(app, `${path}/lines`, [END])).status).toBe(409);
    expect((await reconcile(app, BRIN, [...linesOf(reports), END])).view.state).toBe('compared');
  });

  test('two senders of one reconciliation: one is told to stop, no line is lost or counted twice', async () => {
    const reports = await registered(6);
    const started = await reconcile(app, BRIN, []);
    const path = `/v1/institutions/${BRIN}/reconciliations/${started.view.reconciliationId}/lines`;
    const answers = await Promise.all([1, 2].map(() => sendLines(app, path, [...linesOf(reports), { ...END, records: 6 }])));
    const view = answers.map((a) => a.view).find((v) => v?.state === 'compared');
    expect(view).toMatchObject({ agreeing: 6, faults: 0, groups: [] });
  });

  test('another school, a stranger and who may only read cannot start one', async () => {
    const lines = '{"kind":"end"}';
    const headers = { 'content-type': 'application/x-ndjson' };
    expect((await app.call('POST', '/v1/institutions/09ZZ/reconciliations?sector=vo', lines, headers)).status).toBe(403);
    expect(
      (await app.call('POST', `/v1/institutions/${BRIN}/reconciliations?sector=vo`, lines, { ...headers, authorization: '' })).status,
    ).toBe(401);
    const { view } = await reconcile(app, BRIN, []);
    expect((await app.call('GET', `/v1/institutions/02BB/reconciliations/${view.reconciliationId}`)).status).toBe(404);
  });
});
