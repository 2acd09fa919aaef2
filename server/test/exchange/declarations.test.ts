import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment } from './messages.ts';

const AT = '/v1/institutions/01AA';

type State = { records: number; digest: string; lines: object[]; declaration: { declarationId: string; changesSince: number } | null };
type Declaration = {
  declarationId: string;
  records: number;
  withdrawnAt: string | null;
  supersededBy: string | null;
  changesSince: number;
};

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const put = async (number: string, report: object): Promise<void> => {
  const answer = await app.call('PUT', `${AT}/enrolments/${number}`, { ...report, messageId: randomUUID() });
  expect([200, 201]).toContain(answer.status);
};
const state = async (): Promise<State> => (await app.call('GET', `${AT}/counting-states/2026-10-01?sector=vo`)).json() as Promise<State>;
const declare = (digest: string, over: object = {}): Promise<Response> =>
  app.call('POST', `${AT}/completeness-declarations`, { sector: 'vo', countingDate: '2026-10-01', digest, ...over });
const list = async (): Promise<Declaration[]> =>
  ((await (await app.call('GET', `${AT}/completeness-declarations?sector=vo`)).json()) as { items: Declaration[] }).items;
const warnings = async (): Promise<{ number: string; body: object }[]> => {
  const answer = (await (await app.call('GET', `${AT}/notifications`)).json()) as {
    items: { kind: string; number: string; body: object }[];
  };
  return answer.items.filter((n) => n.kind === 'declared-state-changed');
};

test('a school declares what it looked at, is warned of every later change of it and of nothing else, and takes it back', async () => {
  const one = enrolment();
  const two = enrolment();
  await put('D-1', one);
  await put('D-2', two);
  const seen = await state();
  expect(seen).toMatchObject({ records: 2, lines: [{ site: '00', programme: '0017', yearOfStudy: 1, records: 2 }], declaration: null });

  await put('D-3', enrolment());
  const unseen = await declare(seen.digest);
  expect(unseen.status).toBe(412);
  const now = await state();
  const made = await declare(now.digest, { remark: 'gezien' });
  expect(made.status).toBe(201);
  expect(await made.json()).toMatchObject({ records: 3, declaredBy: 'client:test-las', changesSince: 0, remark: 'gezien' });
  expect(await state()).toMatchObject({ digest: now.digest, declaration: { changesSince: 0 } });

  // After the counting date: another year from November, and an end in November.
  const later = { composedAt: '2026-11-23T08:59:20Z' };
  await put('D-1', {
    ...one,
    ...later,
    periods: [...one.periods, { startDate: '2026-11-01', site: '00', programme: '0017', yearOfStudy: 2 }],
  });
  await put('D-2', { ...two, ...later, endDate: '2026-11-10', endReason: 'left' });
  expect(await warnings()).toEqual([]);
  expect((await state()).digest).toBe(now.digest);

  await put('D-2', { ...two, composedAt: '2026-11-23T08:59:40Z', endDate: '2026-09-15', endReason: 'left' });
  await put('D-4', enrolment());
  expect(await warnings()).toMatchObject([
    { number: 'D-2', body: { countingDate: '2026-10-01' } },
    { number: 'D-4', body: { countingDate: '2026-10-01' } },
  ]);
  const changed = await state();
  expect(changed).toMatchObject({ records: 3, declaration: { changesSince: 2 } });
  expect(changed.digest).not.toBe(now.digest);

  const again = (await (await declare(changed.digest)).json()) as Declaration;
  expect(await list()).toMatchObject([
    { declarationId: again.declarationId, supersededBy: null, changesSince: 0 },
    { supersededBy: again.declarationId, changesSince: 2 },
  ]);
  const path = `${AT}/completeness-declarations/${again.declarationId}`;
  expect((await app.call('DELETE', path)).status).toBe(204);
  expect((await app.call('DELETE', path)).status).toBe(404);
  expect((await state()).declaration).toBeNull();
  expect((await list())[0]?.withdrawnAt).not.toBeNull();
  await put('D-5', enrolment());
  expect(await warnings()).toHaveLength(2);
});

test('only a counting date of the sector that has come can be declared', async () => {
  const digest = '0'.repeat(32);
  expect((await declare(digest, { countingDate: '2026-09-30' })).status).toBe(400);
  expect((await declare(digest, { countingDate: '2027-10-01' })).status).toBe(400);
  expect((await declare(digest, { countingDate: '2026-02-01' })).status).toBe(400);
  expect((await declare(digest, { colour: 'red' })).status).toBe(400);
  expect((await app.call('GET', `${AT}/counting-states/2026-02-01?sector=vo`)).status).toBe(404);
  expect((await app.call('GET', `${AT}/counting-states/2026-02-01?sector=mbo`)).status).toBe(200);
});

test('another school neither sees nor withdraws it', async () => {
  const made = (await (await declare((await state()).digest)).json()) as Declaration;
  expect((await app.call('DELETE', `/v1/institutions/02BB/completeness-declarations/${made.declarationId}`)).status).toBe(404);
  expect((await app.call('GET', '/v1/institutions/02BB/completeness-declarations')).status).toBe(200);
  expect(((await (await app.call('GET', '/v1/institutions/02BB/completeness-declarations')).json()) as { items: object[] }).items).toEqual(
    [],
  );
});
