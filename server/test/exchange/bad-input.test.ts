import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addClient, grantMandates } from '../../src/modules/access/index.ts';
import { PROBLEMS, type ProblemCode } from '../../src/platform/http/problems.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { footprint } from '../support/footprint.ts';
import { lastAnswer, rawConnection } from '../support/raw.ts';
import { enrolment, someone } from './messages.ts';

let app: TestApp;
let bearer: string;
let before: Readonly<Record<string, number>>;
let number = 0;
beforeAll(async () => {
  app = await testApp({ env: { LEERBRON_BODY_LIMIT: '65536' } });
  bearer = await app.token('test-las');
});
afterAll(() => app.stop());
beforeEach(async () => {
  number += 1;
  before = await footprint(app.db);
});

const path = () => `/v1/institutions/01AA/enrolments/bad-${number}`;
const nothingStored = async () => expect(await footprint(app.db)).toEqual(before);
const isProblem = async (
  response: Response,
  code: ProblemCode,
): Promise<{ errors?: { pointer: string; code: string; fix: string }[]; detail: string }> => {
  const body = (await response.json()) as { errors?: { pointer: string; code: string; fix: string }[]; detail: string };
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(body).toMatchObject({ type: `/problems/${code}`, title: PROBLEMS[code].title, status: PROBLEMS[code].status, code });
  expect(response.status).toBe(PROBLEMS[code].status);
  expect(body.detail.length).toBeGreaterThan(10);
  return body;
};
const send = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${app.url}${path()}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', ...headers },
    body,
  });
const text = JSON.stringify;

describe('a body that is not JSON', () => {
  afterEach(nothingStored);

  test.each([
    ['cut off', '{"messageId": "x"'],
    ['with a comma too many', '{"messageId": "x",}'],
    ['in single quotes', "{'messageId': 'x'}"],
    ['of bytes that mean nothing', '\u0001\u0002'],
    ['nested a hundred thousand deep and never closed', '['.repeat(60_000)],
    ['that names a prototype', '{"__proto__": {"admin": true}}'],
    ['that hides a prototype in a constructor', '{"constructor": {"prototype": {"admin": true}}}'],
  ])('%s is refused as malformed', async (_what, body) => {
    await isProblem(await send(body), 'malformed-json');
  });

  test('an empty body is refused', async () => {
    await isProblem(await send(''), 'malformed-json');
  });

  test.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/x-ndjson',
    'multipart/form-data; boundary=x',
  ])('of type %s is not read at all', async (type) => {
    await isProblem(await send(text(enrolment()), { 'content-type': type }), 'unsupported-media-type');
  });

  test('over the limit is refused with 413, also when its length is not announced', async () => {
    const large = text({ ...enrolment(), padding: 'x'.repeat(70_000) });
    await isProblem(await send(large), 'body-too-large');
    const connection = await rawConnection(app.url);
    connection.send(
      `PUT ${path()} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${bearer}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    for (let i = 0; i < 10; i += 1) connection.send(`2710\r\n${' '.repeat(10_000)}\r\n`);
    expect(lastAnswer(await connection.until(/\}$/))).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    connection.socket.destroy();
  });
});

describe('a JSON body of the wrong form', () => {
  afterEach(nothingStored);
  const pointers = async (body: unknown) =>
    ((await isProblem(await send(typeof body === 'string' ? body : text(body)), 'invalid-request')).errors ?? []).map(
      (e) => `${e.pointer} ${e.code}`,
    );

  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['text', '"hello"'],
    ['true', 'true'],
  ])('%s is not a message', async (_what, body) => {
    expect(await pointers(body)).toEqual(['/ invalid-type']);
  });

  test('deeply nested values are refused by their place, without harm', async () => {
    expect(await pointers(text(enrolment({ learner: 'DEEP' })).replace('"DEEP"', `${'['.repeat(30_000)}${']'.repeat(30_000)}`))).toEqual([
      '/learner invalid-type',
    ]);
  });

  test('every fault is told at once, with what to do', async () => {
    const { messageId: _id, ...rest } = enrolment({ learner: someone({ sex: 'v', bsn: 123_456_782, birthdate: '2013-05-17' }) });
    const body = await isProblem(
      await send(
        text({
          ...rest,
          starDate: '2026-08-01',
          periods: [{ startDate: '2026-08-01', site: 0, programme: '17', yearOfStudy: 1.5, fundable: 'yes' }],
        }),
      ),
      'invalid-request',
    );
    expect(body.errors?.map((e) => `${e.pointer} ${e.code}`).sort()).toEqual([
      '/learner/birthdate unknown-field',
      '/learner/bsn invalid-type',
      '/learner/sex invalid-enum',
      '/messageId missing-field',
      '/periods/0/fundable invalid-type',
      '/periods/0/programme invalid-pattern',
      '/periods/0/site invalid-type',
      '/periods/0/yearOfStudy invalid-type',
      '/starDate unknown-field',
    ]);
    for (const error of body.errors ?? []) expect(error.fix.length).toBeGreaterThan(10);
    expect(text(body)).not.toContain('123456782');
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '0999-12-31',
    '2026-8-1',
    '01-08-2026',
    '2026-08-01T00:00:00Z',
    '',
    ' 2026-08-01',
    '٢٠٢٦-٠٨-٠١',
    '2026-08-011',
  ])('%s is not a day', async (day) => {
    expect(await pointers(enrolment({ startDate: day }))).toEqual(['/startDate invalid-format']);
  });

  test.each([
    '2026-11-23',
    '2026-11-23T09:00:00',
    '2026-11-23T24:00:00Z',
    '2026-11-23T09:00:60Z',
    '2026-02-30T09:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-11-23T09:00:00+23:59',
    '2026-11-23 09:00:00Z',
    'yesterday',
  ])('%s is not a moment', async (moment) => {
    expect(await pointers(enrolment({ composedAt: moment }))).toEqual(['/composedAt invalid-format']);
  });

  test.each([
    ['a NUL character', 'Jan\u0000sen'],
    ['a line feed', 'Jan\nsen'],
    ['an escape character', 'Jan\u001b[31msen'],
    ['half a surrogate pair', 'Jan\ud83dsen'],
    ['the other half', '\ude00Jansen'],
  ])('a name with %s is refused by its field', async (_what, name) => {
    expect(await pointers(enrolment({ learner: someone({ surname: name, givenNames: name, surnamePrefix: name }) }))).toEqual([
      '/learner/givenNames invalid-pattern',
      '/learner/surnamePrefix invalid-pattern',
      '/learner/surname invalid-pattern',
    ]);
  });

  test('a name that is too long is refused, an empty one too', async () => {
    expect(await pointers(enrolment({ learner: someone({ surname: 'a'.repeat(201), givenNames: '' }) }))).toEqual([
      '/learner/givenNames invalid-minLength',
      '/learner/surname invalid-maxLength',
    ]);
  });

  test('thousands of faults are told with a count and a bounded list', async () => {
    const started = Date.now();
    const body = await isProblem(await send(text(enrolment({ periods: Array.from({ length: 20_000 }, () => 0) }))), 'invalid-request');
    expect(body.errors?.length).toBe(200);
    expect(Date.now() - started).toBeLessThan(3000);
  });

  test('keys of prototypes deeper in a message are unknown fields or refused outright, and change nothing in the server', async () => {
    await isProblem(await send(text(enrolment()).replace('"sex":', '"__proto__":{"polluted":true},"sex":')), 'malformed-json');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(await pointers(text(enrolment()).replace('"sex":', '"toString":"x","hasOwnProperty":1,"sex":'))).toEqual([
      '/learner/toString unknown-field',
      '/learner/hasOwnProperty unknown-field',
    ]);
  });
});

describe('a message whose facts cannot be', () => {
  const refusedWith = async (body: unknown): Promise<string[]> => {
    const response = await send(text(body));
    const reply = (await response.json()) as {
      code: string;
      signals: { code: string; field: string; severity: string }[];
      funding: unknown[];
    };
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(reply).toMatchObject({
      type: '/problems/report-refused',
      title: PROBLEMS['report-refused'].title,
      status: 422,
      code: 'report-refused',
      funding: [],
    });
    const now = await footprint(app.db);
    // Only the refusal itself is kept: the report with its answer, and who tried.
    expect(now).toEqual({
      ...before,
      'exchange.report': (before['exchange.report'] ?? 0) + 1,
      'platform.audit_log': (before['platform.audit_log'] ?? 0) + 1,
    });
    return reply.signals.filter((s) => s.severity === 'refusal').map((s) => `${s.code} ${s.field}`);
  };

  test('a citizen number that fails its check is refused with signal 750', async () => {
    expect(await refusedWith(enrolment({ learner: someone({ bsn: '123456789' }) }))).toContain('750 /learner/bsn');
  });
  test('nine zeros are no citizen number', async () => {
    expect(await refusedWith(enrolment({ learner: someone({ bsn: '000000000' }) }))).toContain('750 /learner/bsn');
  });
  test('an education number that fails its check is refused with signal 751', async () => {
    const { bsn: _bsn, ...learner } = someone({ educationNumber: '123456789' });
    expect(await refusedWith(enrolment({ learner }))).toContain('751 /learner/educationNumber');
  });
  test.each(['2013-02-30', '0000-00-00', '2013-13', '0000'])('a birth date %s is refused with signal 742', async (birthDate) => {
    expect(await refusedWith(enrolment({ learner: someone({ birthDate }) }))).toContain('742 /learner/birthDate');
  });
  test('a birth date still to come is refused', async () => {
    expect(await refusedWith(enrolment({ learner: someone({ birthDate: '2030-01-01' }) }))).toContain('843 /learner/birthDate');
  });
  test('a period before the enrolment is refused with signal 321', async () => {
    const period = { startDate: '2026-07-01', site: '00', programme: '0017', yearOfStudy: 1 };
    expect(
      (await refusedWith(enrolment({ periods: [period, { ...period, startDate: '2026-08-01' }] }))).some((s) => s.startsWith('321 ')),
    ).toBe(true);
  });
  test('a period after the end of the enrolment is refused with signal 321', async () => {
    const period = { startDate: '2026-08-01', site: '00', programme: '0017', yearOfStudy: 1 };
    expect(
      (
        await refusedWith(
          enrolment({ endDate: '2026-09-01', endReason: 'left', periods: [period, { ...period, startDate: '2026-10-01' }] }),
        )
      ).some((s) => s.startsWith('321 ')),
    ).toBe(true);
  });
  test('unknown programme, site and two periods on one day are all told', async () => {
    const period = { startDate: '2026-08-01', site: '00', programme: '0017', yearOfStudy: 1 };
    const signals = (
      await refusedWith(
        enrolment({ periods: [period, { ...period, site: '99' }, { ...period, startDate: '2026-09-01', programme: '9999' }] }),
      )
    ).map((s) => s.slice(0, 3));
    expect(signals).toEqual(expect.arrayContaining(['349', '397', '741']));
  });
  test('a name of emoji is refused with signal 743', async () => {
    expect(await refusedWith(enrolment({ learner: someone({ surname: '😀', givenNames: '👩‍🎓' }) }))).toEqual(
      expect.arrayContaining(['743 /learner/surname', '743 /learner/givenNames']),
    );
  });
});

describe('a request for which the sender has no right', () => {
  afterEach(nothingStored);
  const as = (token: string | undefined, brin = '02BB') =>
    fetch(`${app.url}/v1/institutions/${brin}/enrolments/x1`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: token }) },
      body: text(enrolment()),
    });

  test('a token for another school opens nothing', async () => {
    const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    await addClient(app.db, { clientId: 'only-01aa', name: 'One school', jwks: { keys: [await exportJWK(publicKey)] } });
    await grantMandates(app.db, 'only-01aa', ['01AA']);
    const token = await app.token('only-01aa');
    for (const request of [
      () => as(`Bearer ${token}`),
      () => as(`Bearer ${token}`, '99ZZ'),
      () => fetch(`${app.url}/v1/institutions/02BB/enrolments`, { headers: { authorization: `Bearer ${token}` } }),
      () =>
        fetch(`${app.url}/v1/institutions/02BB/report-streams`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
          body: text({ kind: 'enrolment', number: 'x', report: enrolment() }),
        }),
      () =>
        fetch(`${app.url}/v1/institutions/02BB/enrolments/x?messageId=a&composedAt=2026-11-23T08:00:00Z`, {
          method: 'DELETE',
          headers: { authorization: `Bearer ${token}` },
        }),
    ])
      await isProblem(await request(), 'not-authorised-for-institution');
  });

  test.each([
    ['no token', undefined],
    ['a token of nobody', 'Bearer abc.def.ghi'],
    ['another scheme', 'Basic YTpi'],
    ['an empty token', 'Bearer '],
  ])('%s gets 401 with a challenge', async (_what, token) => {
    const response = await as(token);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    await isProblem(response, 'unauthenticated');
  });
});

describe('parameters that make no sense', () => {
  const get = (rest: string) => app.call('GET', `/v1/institutions/01AA/${rest}`);
  test.each([
    'enrolments?referenceDate=2026-02-30',
    'enrolments?referenceDate=0000-01-01',
    'enrolments?asKnownOn=2026-11-23',
    'enrolments?asKnownOn=2026-11-23T09:00:00%2B23:59',
    'enrolments?limit=0',
    'enrolments?limit=many',
    'enrolments?limit=1e99',
    'enrolments?page=2',
    'enrolments?search=%00',
    'enrolments?search=',
    'enrolments?site=0',
    'enrolments?referenceDate=2026-01-01&referenceDate=2026-01-02',
    'reports?limit=201',
    'notifications?limit=0',
  ])('%s is refused', async (rest) => {
    await isProblem(await get(rest), 'invalid-request');
  });

  test.each([
    'enrolments?after=nonsense',
    `enrolments?after=${Buffer.from('["a\\u0000b","c"]').toString('base64url')}`,
    `enrolments?after=${Buffer.from('[1,{}]').toString('base64url')}`,
    'reports?after=%F0%9F%98%80',
    'enrolments?search=%25_%5C',
    'enrolments?search=%F0%9F%98%80',
  ])('%s is answered, not broken', async (rest) => {
    expect([200, 400]).toContain((await get(rest)).status);
  });

  test('a number with a NUL, a slash or a citizen number too long for it is no address', async () => {
    for (const bad of ['a%00b', 'a%2Fb', '-x', 'x'.repeat(41), '%F0%9F%98%80']) {
      const response = await app.call('PUT', `/v1/institutions/01AA/enrolments/${bad}`, enrolment());
      await isProblem(response, 'invalid-request');
    }
    await isProblem(await app.call('PUT', `/v1/institutions/01AA/enrolments/${'x'.repeat(150)}`, enrolment()), 'not-found');
    await isProblem(await app.call('PUT', `/v1/institutions/01AA/enrolments/%zz`, enrolment()), 'not-found');
    await isProblem(await app.call('GET', '/v1/institutions/01AA/learners/99999999999999999999'), 'invalid-request');
    await isProblem(await app.call('GET', '/v1/institutions/01AA/learners/999999999999999999'), 'not-found');
    await isProblem(
      await app.call('PUT', '/v1/institutions/01AA/notification-acknowledgement', { upTo: '9999999999999999999-999999999999999999' }),
      'not-found',
    );
    await nothingStored();
  });
});

describe('what is allowed though unusual', () => {
  test('of a key that comes twice the last one counts', async () => {
    const response = await send(text(enrolment()).replace('"sex":"female"', '"sex":"unknown","sex":"female"'));
    expect(response.status).toBe(201);
    const { learner } = (await response.json()) as { learner: { learnerId: string } };
    const { rows } = await app.db.pool.query('select sex from register.learner_details where learner_id = $1', [learner.learnerId]);
    expect(rows).toEqual([{ sex: 'female' }]);
  });

  test('letters of every language in a name are kept as they are', async () => {
    const learner = someone({ surname: 'Ğüneş-Łukasiewicz', givenNames: 'Zoë' });
    const response = await send(text(enrolment({ learner })));
    expect(response.status).toBe(201);
    const { rows } = await app.db.pool.query('select surname, given_names from register.learner_details where learner_id = $1', [
      ((await response.json()) as { learner: { learnerId: string } }).learner.learnerId,
    ]);
    expect(rows).toEqual([{ surname: 'Ğüneş-Łukasiewicz', given_names: 'Zoë' }]);
  });

  test('space around a body and escapes in it make no difference', async () => {
    expect((await send(`\r\n\t ${text(enrolment()).replace('Sanne', '\\u0053anne')} \n`)).status).toBe(201);
  });
});
