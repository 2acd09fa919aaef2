import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment } from './messages.ts';

let app: TestApp;
const SCHOOL = '/v1/institutions/01AA';

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const call = (method: string, path: string, body?: object) => app.call(method, path, body);
const get = async (path: string): Promise<unknown> => (await call('GET', path)).json();
const report = (number: string, over: object = {}) => call('PUT', `${SCHOOL}/enrolments/${number}`, enrolment(over as never));

type Item = { what: string; number: string | null; deleted: boolean; record: { record: { startDate: string } } | null };
type Feed = { items: Item[]; next: string; more: boolean };
type Page = { items: { number: string; etag: string; record: { sector: string } }[]; next: string | null };

const feedAfter = async (position: string, limit = 200): Promise<Item[]> => {
  const all: Item[] = [];
  for (let after = position; ; ) {
    const page = (await get(`${SCHOOL}/changes?after=${after}&limit=${limit}`)) as Feed;
    all.push(...page.items);
    after = page.next;
    if (!page.more) return all;
  }
};

describe('a full download', () => {
  test('by several readers at once holds every record once, in the words of a report', async () => {
    for (let i = 0; i < 25; i += 1) expect((await report(`d-${i}`)).status).toBe(201);
    const parts = (await get(`${SCHOOL}/record-partitions?sector=vo&partitions=4`)) as { total: number; cursors: string[] };
    expect(parts).toMatchObject({ total: 25 });
    expect(parts.cursors).toHaveLength(4);
    const read = async (cursor: string) => {
      const found: string[] = [];
      for (let after: string | null = cursor; after !== null; ) {
        const page = (await get(`${SCHOOL}/records?after=${after}&limit=3`)) as Page;
        for (const one of page.items) expect(one.record.sector).toBe('vo');
        found.push(...page.items.map((one) => one.number));
        after = page.next;
      }
      return found;
    };
    const all = await Promise.all(parts.cursors.map(read));
    expect(all.flat().sort()).toEqual(Array.from({ length: 25 }, (_, i) => `d-${i}`).sort());
    expect(Math.max(...all.map((one) => one.length))).toBeLessThanOrEqual(7);
  });

  test('of a school without records is one empty part', async () => {
    const parts = (await get(`${SCHOOL}/record-partitions?sector=vo&kind=result`)) as { total: number; cursors: string[] };
    expect([parts.total, parts.cursors.length]).toEqual([0, 1]);
    expect(await get(`${SCHOOL}/records?after=${parts.cursors[0]}`)).toMatchObject({ items: [], next: null });
  });

  test('what was downloaded can be reported as it is, and changes nothing', async () => {
    const parts = (await get(`${SCHOOL}/record-partitions?sector=vo&partitions=1`)) as { cursors: string[] };
    const { items } = (await get(`${SCHOOL}/records?after=${parts.cursors[0]}&limit=1`)) as Page;
    const [one] = items;
    const body = { ...one?.record, messageId: 'again-1', composedAt: '2026-11-23T08:59:30Z' };
    const { status } = await call('PUT', `${SCHOOL}/enrolments/${one?.number}`, body);
    expect(status).toBe(200);
  });

  test.each(['nonsense', Buffer.from('["enrolment","xx","",""]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url')])(
    'a cursor that is none of ours is refused: %s',
    async (cursor) => {
      expect((await call('GET', `${SCHOOL}/records?after=${cursor}`)).status).toBe(400);
    },
  );
});

describe('the feed of changes', () => {
  test('begins where it stands, and tells new, changed and deleted records in order with what they are now', async () => {
    const { next } = (await get(`${SCHOOL}/changes`)) as Feed;
    await report('c-1');
    await report('c-2');
    await report('c-2', { startDate: '2026-08-02' }); // refused: the period begins on another day
    const body = enrolment();
    await call('PUT', `${SCHOOL}/enrolments/c-3`, body);
    await call('DELETE', `${SCHOOL}/enrolments/c-3?messageId=del-1&composedAt=2026-11-23T08:59:30Z`);
    const items = await feedAfter(next, 2);
    expect(items.map((one) => [one.what, one.number, one.deleted])).toEqual([
      ['enrolment', 'c-1', false],
      ['enrolment', 'c-2', false],
      ['enrolment', 'c-3', true],
      ['enrolment', 'c-3', true],
    ]);
    expect(items[0]?.record?.record.startDate).toBe('2026-08-01');
    expect(items[3]?.record).toBeNull();
  });

  test('tells what others changed for a learner of the school', async () => {
    const learner = enrolment().learner;
    await report('o-1', { learner });
    const { next } = (await get(`${SCHOOL}/changes`)) as Feed;
    await call('PUT', '/v1/institutions/02BB/enrolments/o-2', enrolment({ learner }));
    const items = await feedAfter(next);
    expect(items.length).toBeGreaterThan(0);
    for (const one of items) expect([one.what, one.number]).toEqual(['learner', 'o-1']);
  });

  test('can be read again from any place, with the same answer', async () => {
    const { next } = (await get(`${SCHOOL}/changes`)) as Feed;
    for (let i = 0; i < 5; i += 1) await report(`r-${i}`);
    expect(await feedAfter(next, 1)).toEqual(await feedAfter(next));
  });

  test('a place that is none of ours is refused', async () => {
    expect((await call('GET', `${SCHOOL}/changes?after=1-2-3`)).status).toBe(400);
  });

  test('is not read for another school', async () => {
    expect((await call('GET', '/v1/institutions/18XX/changes')).status).toBe(403);
  });
});
