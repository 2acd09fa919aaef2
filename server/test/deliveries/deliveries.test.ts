import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addClient, grantAgencyMandate, issueAccessToken } from '../../src/modules/access/index.ts';
import { DELIVERY_SETS, subscribe, unsubscribe } from '../../src/modules/deliveries/index.ts';
import { enrolment, someone } from '../exchange/messages.ts';
import { type TestApp, testApp } from '../support/app.ts';

let app: TestApp;
const tokens = new Map<string, string>();
const subscriptionOf = new Map<string, string>();

const partner = async (clientId: string, setId: string, municipality?: string): Promise<void> => {
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await addClient(app.db, { clientId, name: clientId, jwks: { keys: [await exportJWK(publicKey)] } });
  await grantAgencyMandate(app.db, clientId, ['delivery:read']);
  const wanted = {
    clientId,
    setId,
    legalGround: 'a law',
    purpose: 'a test',
    parameters: municipality === undefined ? {} : { municipality },
  };
  subscriptionOf.set(clientId, await subscribe(app.db, wanted, 'system:test'));
  tokens.set(clientId, await issueAccessToken(app.db, { clientId, scopes: ['delivery:read'], publicUrl: 'http://leerbron.test' }));
};

const as = async (clientId: string, method: string, path: string, body?: unknown) => {
  const reply = await app.call(method, path, body, { authorization: `Bearer ${tokens.get(clientId)}` });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
};
const deliver = async (clientId: string, over: object = {}): Promise<string> => {
  const { status, body } = await as(clientId, 'POST', '/v1/deliveries', { subscriptionId: subscriptionOf.get(clientId), ...over });
  expect([status, body.code]).toEqual([201, undefined]);
  return body.deliveryId as string;
};
type Rows = { items: Record<string, unknown>[]; digest: string; next: string | null };
const rowsOf = async (clientId: string, deliveryId: string): Promise<Record<string, unknown>[]> => {
  const all: Record<string, unknown>[] = [];
  for (let after: string | null = '0'; after !== null; ) {
    const page: Rows = (await as(clientId, 'GET', `/v1/deliveries/${deliveryId}/rows?after=${after}`)).body as never;
    all.push(...page.items);
    after = page.next;
  }
  return all;
};
const report = async (brin: string, number: string, over: object): Promise<void> => {
  const reply = await app.call('PUT', `/v1/institutions/${brin}/enrolments/${number}`, enrolment(over as never));
  expect(reply.status, await reply.clone().text()).toBeLessThan(300);
};

beforeAll(async () => {
  app = await testApp();
  await app.db.pool.query(`insert into register.postcode_area (postcode4, municipality) values ('9401', 'Assen'), ('1011', 'Amsterdam')`);
  await partner('ministry', 'ministry-statistics');
  await partner('other-ministry', 'ministry-statistics');
  await partner('intermediary', 'pupil-file-transfers');
  await partner('assen', 'early-school-leavers', 'Assen');
  await partner('amsterdam', 'early-school-leavers', 'Amsterdam');
});
afterAll(() => app.stop());

describe('a delivery', () => {
  test('tells what its set says and nothing else, under a pseudonym that differs by receiver', async () => {
    for (const number of ['s-1', 's-2']) await report('01AA', number, { learner: someone() });
    const rows = await rowsOf('ministry', await deliver('ministry'));
    const fields = DELIVERY_SETS.find((one) => one.id === 'ministry-statistics')?.fields.map((one) => one.name);
    expect(rows.length).toBe(2);
    for (const row of rows) expect(Object.keys(row)).toEqual(fields);
    expect(rows[0]).toMatchObject({
      sector: 'vo',
      institution: '01AA',
      programme: '0017',
      yearOfStudy: 1,
      birthYear: 2013,
      postcode4: '9401',
    });
    const others = await rowsOf('other-ministry', await deliver('other-ministry'));
    expect(others.map((one) => one.pseudonym)).not.toEqual(rows.map((one) => one.pseudonym));
    const again = await rowsOf('ministry', await deliver('ministry'));
    expect(again).toEqual(rows);
  });

  test('stays what it was when the register changes, and each reading is on record with its purpose', async () => {
    const deliveryId = await deliver('ministry');
    const before = await rowsOf('ministry', deliveryId);
    await report('01AA', 's-1', {
      learner: (await learnerOf('s-1')) as never,
      periods: [{ startDate: '2026-08-01', site: '01', programme: '0017', yearOfStudy: 2 }],
    });
    await report('01AA', 's-3', { learner: someone() });
    expect(await rowsOf('ministry', deliveryId)).toEqual(before);
    const fresh = await rowsOf('ministry', await deliver('ministry'));
    expect(fresh.length).toBe(before.length + 1);
    expect(fresh.filter((row) => row.site === '01')).toHaveLength(1);
    const { rows } = await app.db.pool.query(
      `select actor, cardinality(learner_ids) as learners from platform.audit_log where purpose = 'delivery' order by audit_id desc limit 1`,
    );
    expect(rows).toEqual([{ actor: 'client:ministry', learners: fresh.length }]);
  });

  test('of transfers names both schools and their own numbers, and nothing about the learner', async () => {
    const learner = someone();
    await report('02BB', 'old-9', { learner, startDate: '2026-08-01', endDate: '2026-10-31' });
    await report('01AA', 'new-9', {
      learner,
      startDate: '2026-11-01',
      periods: [{ startDate: '2026-11-01', site: '00', programme: '0017', yearOfStudy: 1 }],
    });
    const rows = await rowsOf('intermediary', await deliver('intermediary', { since: '2026-10-01' }));
    expect(rows).toEqual([
      { fromInstitution: '02BB', fromNumber: 'old-9', toInstitution: '01AA', toNumber: 'new-9', firstDay: '2026-11-01' },
    ]);
  });

  test('of early school leavers goes to the municipality where they live, and to no other', async () => {
    const learner = someone({ birthDate: '2009-03-04' });
    const periods = [{ startDate: '2025-08-01', site: '00', programme: '0371', yearOfStudy: 4 }];
    await report('03CC', 'left-1', { learner, startDate: '2025-08-01', endDate: '2026-09-30', endReason: 'left', periods });
    const rows = await rowsOf('assen', await deliver('assen'));
    expect(rows).toEqual([{ number: learner.bsn, birthDate: '2009-03-04', lastDay: '2026-09-30', institution: '03CC', level: 'vo havo' }]);
    expect(await rowsOf('amsterdam', await deliver('amsterdam'))).toEqual([]);
  });
});

const learnerOf = async (number: string) => {
  const { rows } = await app.db.pool.query(
    `select l.bsn, to_char(d.birth_date, 'YYYY-MM-DD') as "birthDate", d.sex from register.enrolment e join register.learner l using (learner_id)
    join register.learner_details d using (learner_id) where e.number = $1`,
    [number],
  );
  return rows[0];
};

describe('a partner', () => {
  test('sees only its own subscriptions and deliveries', async () => {
    const deliveryId = await deliver('ministry');
    expect((await as('other-ministry', 'GET', `/v1/deliveries/${deliveryId}/rows`)).status).toBe(404);
    const { body } = await as('other-ministry', 'GET', '/v1/deliveries');
    expect((body.items as { deliveryId: string }[]).some((one) => one.deliveryId === deliveryId)).toBe(false);
    const own = await as('ministry', 'GET', '/v1/delivery-subscriptions');
    expect(own.body.items).toMatchObject([{ set: 'ministry-statistics', purpose: 'a test' }]);
  });

  test('gets every fault of a request at once', async () => {
    const { status, body } = await as('ministry', 'POST', '/v1/deliveries', {
      subscriptionId: subscriptionOf.get('ministry'),
      referenceDate: '2027-01-01',
      since: '2027-02-01',
    });
    expect(status).toBe(400);
    expect((body.errors as { pointer: string }[]).map((one) => one.pointer)).toEqual(['/referenceDate', '/since', '/since']);
    expect((await as('ministry', 'POST', '/v1/deliveries', { subscriptionId: subscriptionOf.get('assen') })).status).toBe(404);
  });

  test('whose subscription has ended reads nothing any more, also not what was delivered before', async () => {
    await partner('gone', 'ministry-statistics');
    const deliveryId = await deliver('gone');
    await unsubscribe(app.db, subscriptionOf.get('gone') ?? '');
    expect((await as('gone', 'GET', `/v1/deliveries/${deliveryId}/rows`)).status).toBe(403);
    expect((await as('gone', 'POST', '/v1/deliveries', { subscriptionId: subscriptionOf.get('gone') })).status).toBe(404);
  });

  test('without a mandate is refused, and a school is no partner', async () => {
    expect((await app.call('GET', '/v1/deliveries')).status).toBe(403);
    expect((await fetch(`${app.url}/v1/deliveries`)).status).toBe(401);
  });
});

test('a page that is not what it was is not given out', async () => {
  const deliveryId = await deliver('ministry');
  await rowsOf('ministry', deliveryId);
  await app.db.pool.query(
    `begin; set local session_replication_role = replica; update deliveries.page set digest = 'other' where delivery_id = '${deliveryId}'; commit`,
  );
  expect((await as('ministry', 'GET', `/v1/deliveries/${deliveryId}/rows`)).status).toBe(500);
});
