import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isEducationNumber } from '../../src/modules/register/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment, someone } from './messages.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

type Reply = {
  httpStatus: number;
  headers: Headers;
  code?: string;
  status: string | number;
  number: string | null;
  learner: { learnerId: string; bsn?: string; educationNumber?: string };
  signals: { code: string; severity: string }[];
  funding: { fundingYear: number; differenceCents: number }[];
};
const call = async (method: string, path: string, body?: unknown): Promise<Reply> => {
  const response = await app.call(method, path, body);
  return { ...((await response.json()) as Reply), httpStatus: response.status, headers: response.headers };
};
const codes = (reply: Reply) => reply.signals.map((s) => s.code);
const refusals = (reply: Reply) => reply.signals.filter((s) => s.severity === 'refusal').map((s) => s.code);
const head = (minute: number) => ({ messageId: randomUUID(), composedAt: `2026-11-23T08:${String(minute).padStart(2, '0')}:00Z` });
const learnerPage = async (brin: string, id: string) => {
  const response = await app.call('GET', `/v1/institutions/${brin}/learners/${id}`);
  return {
    httpStatus: response.status,
    ...((await response.json()) as {
      bsn: string | null;
      educationNumber: string | null;
      birthDate: string;
      postcode: string | null;
      enrolments: { number: string }[];
      otherEnrolments: { institution: string }[];
      results: {
        number: string;
        outcome: string;
        kind: string;
        subjects: { subject: string; schoolMark: number | null; centralMark1: number | null; finalMark: number | null }[];
      }[];
      code?: string;
    }),
  };
};
const notices = async (brin: string) =>
  (
    (await (await app.call('GET', `/v1/institutions/${brin}/notifications?limit=1000`)).json()) as {
      items: { kind: string; learnerId: string; number: string | null; notificationId: string }[];
    }
  ).items;

describe('an exam', () => {
  const EXAM = {
    periods: [
      { startDate: '2021-08-01', site: '00', programme: '0017', yearOfStudy: 1 },
      { startDate: '2024-08-01', site: '00', programme: '0472', yearOfStudy: 3 },
    ],
  };
  const learner = someone({ birthDate: '2009-03-04' });
  const exam = (minute: number, over: object = {}) => ({
    ...head(minute),
    learner,
    site: '00',
    programme: '0472',
    examYear: 2026,
    outcome: 'pending',
    subjects: [
      { subject: '1001', part: 'common', schoolMark: 6.5 },
      { subject: '2011', part: 'profile', schoolMark: 7.2 },
    ],
    ...over,
  });

  test('cannot be reported for a learner who is not enrolled', async () => {
    const reply = await call('PUT', '/v1/institutions/01AA/results/e0', exam(0, { learner: someone() }));
    expect(reply.httpStatus).toBe(422);
    expect(refusals(reply)).toContain('L12');
  });

  test('goes from school marks through central marks to a diploma, each version kept', async () => {
    expect(
      (await call('PUT', '/v1/institutions/01AA/enrolments/x1', enrolment({ learner, startDate: '2021-08-01', ...EXAM }))).httpStatus,
    ).toBe(201);
    const pending = await call('PUT', '/v1/institutions/01AA/results/e1', exam(1));
    expect(refusals(pending)).toEqual([]);
    expect(pending.httpStatus).toBe(201);
    const central = await call(
      'PUT',
      '/v1/institutions/01AA/results/e1',
      exam(2, {
        subjects: [
          { subject: '1001', part: 'common', schoolMark: 6.5, centralMark1: 5.8 },
          { subject: '2011', part: 'profile', schoolMark: 7.2, centralMark1: 6.1 },
        ],
      }),
    );
    expect(central.httpStatus).toBe(200);
    const passed = await call(
      'PUT',
      '/v1/institutions/01AA/results/e1',
      exam(3, {
        outcome: 'passed',
        decidedOn: '2026-06-11',
        subjects: [
          { subject: '1001', part: 'common', schoolMark: 6.5, centralMark1: 5.8, finalMark: 6 },
          { subject: '2011', part: 'profile', schoolMark: 7.2, centralMark1: 6.1, finalMark: 7 },
        ],
      }),
    );
    expect(refusals(passed)).toEqual([]);
    expect(passed.httpStatus).toBe(200);
    const page = await learnerPage('01AA', passed.learner.learnerId);
    expect(page.results).toMatchObject([
      {
        number: 'e1',
        outcome: 'passed',
        kind: 'diploma',
        subjects: [
          { subject: '1001', schoolMark: 6.5, centralMark1: 5.8, finalMark: 6 },
          { subject: '2011', schoolMark: 7.2, centralMark1: 6.1, finalMark: 7 },
        ],
      },
    ]);
    const { rows } = await app.db.pool.query(`select outcome from register.result_history where number = 'e1' order by recorded_at`);
    expect(rows.map((r) => r.outcome)).toEqual(['pending', 'pending']);
    const { rows: marks } = await app.db.pool.query(
      `select count(*)::int as n from register.result_subject_history h join register.result r using (learner_id, result_id) where r.number = 'e1'`,
    );
    expect(marks).toEqual([{ n: 4 }]);
  });

  test('an older message after a newer one is refused', async () => {
    const reply = await call('PUT', '/v1/institutions/01AA/results/e1', exam(2, { messageId: randomUUID() }));
    expect(refusals(reply)).toContain('312');
  });

  test('a subject named twice or a mark of 11 is refused', async () => {
    const twice = await call(
      'PUT',
      '/v1/institutions/01AA/results/e1',
      exam(4, {
        subjects: [
          { subject: '1001', schoolMark: 6 },
          { subject: '1001', schoolMark: 7 },
        ],
      }),
    );
    expect(twice.httpStatus).toBe(422);
    const high = await call('PUT', '/v1/institutions/01AA/results/e1', exam(4, { subjects: [{ subject: '1001', schoolMark: 11 }] }));
    expect(high).toMatchObject({ httpStatus: 400, code: 'invalid-request' });
  });

  test('can be deleted, and is then gone from the page but not from history', async () => {
    const path = (minute: number) => `/v1/institutions/01AA/results/e1?messageId=${randomUUID()}&composedAt=2026-11-23T08:${minute}:00Z`;
    const gone = await call('DELETE', path(30));
    expect(gone.httpStatus).toBe(200);
    expect((await learnerPage('01AA', gone.learner.learnerId)).results).toEqual([]);
    const { rows } = await app.db.pool.query(`select outcome from register.result_history where number = 'e1' order by superseded_at`);
    expect(rows.map((r) => r.outcome)).toEqual(['pending', 'pending', 'passed']);
    expect(refusals(await call('DELETE', path(31)))).toContain('304');
  });
});

describe('identification', () => {
  const identify = (learner: object, brin = '01AA') =>
    call('POST', `/v1/institutions/${brin}/learner-identifications`, { ...head(0), learner });

  test('confirms a number with birth date and sex, and nobody else learns anything from a mismatch', async () => {
    const learner = someone({ surname: 'Bekend' });
    const first = await call('PUT', '/v1/institutions/01AA/enrolments/i1', enrolment({ learner }));
    const found = await identify({ bsn: learner.bsn, birthDate: learner.birthDate, sex: learner.sex });
    expect(found).toMatchObject({ httpStatus: 200, learner: { learnerId: first.learner.learnerId, bsn: learner.bsn } });
    const wrong = await identify({ bsn: learner.bsn, birthDate: '2012-01-01', sex: learner.sex }, '02BB');
    expect(wrong.httpStatus).toBe(422);
    expect(refusals(wrong)).toContain('753');
    expect(JSON.stringify({ ...wrong, headers: null })).not.toMatch(/Bekend|2013-05-17|learnerId/);
  });

  test('without a number issues an education number once, and finds the same learner afterwards', async () => {
    const { bsn: _bsn, ...learner } = someone({ surname: 'Nieuwkomer', givenNames: 'Amal' });
    const issued = await identify(learner);
    expect(issued.httpStatus).toBe(201);
    const number = issued.learner.educationNumber ?? '';
    expect(isEducationNumber(number)).toBe(true);
    expect(codes(issued)).toContain('757');
    const again = await identify(learner, '02BB');
    expect(again).toMatchObject({ httpStatus: 200, learner: { educationNumber: number } });
    expect(await identify({ educationNumber: number, birthDate: learner.birthDate, sex: learner.sex }, '03CC')).toMatchObject({
      httpStatus: 200,
      learner: { learnerId: issued.learner.learnerId },
    });
    expect(refusals(await identify({ educationNumber: number, birthDate: '2001-01-01', sex: 'male' }))).toContain('752');
  });

  test('the same message again gets the same answer, also when it issued a number', async () => {
    const { bsn: _bsn, ...learner } = someone({ surname: 'Herhaald', givenNames: 'Amal' });
    const body = { ...head(0), learner };
    const [a, b] = [
      await call('POST', '/v1/institutions/01AA/learner-identifications', body),
      await call('POST', '/v1/institutions/01AA/learner-identifications', body),
    ];
    expect(b.learner).toEqual(a.learner);
    expect(b.httpStatus).toBe(201);
    expect(b.headers.get('message-replayed')).toBe('true');
  });
});

describe('changed key data', () => {
  test('a citizen number takes the place of an education number, and the other schools are told', async () => {
    const { bsn, ...unknown } = someone({ surname: 'Statushouder', givenNames: 'Amal', birthDate: '2013' });
    const here = await call('PUT', '/v1/institutions/01AA/enrolments/k1', enrolment({ learner: unknown }));
    const number = here.learner.educationNumber ?? '';
    const known = { educationNumber: number, birthDate: '2013', sex: unknown.sex };
    expect(
      (
        await call(
          'PUT',
          '/v1/institutions/02BB/enrolments/k2',
          enrolment({
            learner: known,
            startDate: '2026-10-05',
            periods: [{ startDate: '2026-10-05', site: '00', programme: '0017', yearOfStudy: 1 }],
          }),
        )
      ).httpStatus,
    ).toBe(201);
    const change = { ...head(5), before: known, after: { bsn, birthDate: '2013-02-03', sex: unknown.sex } };
    const reply = await call('POST', '/v1/institutions/01AA/key-data-changes', change);
    expect(refusals(reply)).toEqual([]);
    expect(reply.httpStatus).toBe(200);
    const page = await learnerPage('01AA', here.learner.learnerId);
    expect(page).toMatchObject({ bsn, birthDate: '2013-02-03' });
    expect(
      (await notices('02BB')).filter((n) => n.learnerId === here.learner.learnerId && n.kind === 'key-data-changed').map((n) => n.number),
    ).toEqual(['k2']);
    expect((await notices('01AA')).some((n) => n.learnerId === here.learner.learnerId && n.kind === 'key-data-changed')).toBe(false);
    // By the new number the same learner is meant from now on.
    const later = await call(
      'PUT',
      '/v1/institutions/01AA/enrolments/k1',
      enrolment({ learner: { bsn, birthDate: '2013-02-03', sex: unknown.sex }, composedAt: '2026-11-23T08:59:30Z' }),
    );
    expect(later).toMatchObject({ httpStatus: 200, learner: { learnerId: here.learner.learnerId } });
    // With a citizen number the population register has the data: no further changes (793).
    expect(
      refusals(
        await call('POST', '/v1/institutions/01AA/key-data-changes', {
          ...change,
          ...head(6),
          before: { ...known, birthDate: '2013-02-03' },
          after: { birthDate: '2013-02-04', sex: 'male' },
        }),
      ),
    ).toContain('793');
  });

  test("another learner's citizen number cannot be taken", async () => {
    const owner = someone();
    await call('PUT', '/v1/institutions/01AA/enrolments/k3', enrolment({ learner: owner }));
    const { bsn: _bsn, ...unknown } = someone({ surname: 'Verkeerd', givenNames: 'Amal' });
    const reply = await call('PUT', '/v1/institutions/01AA/enrolments/k4', enrolment({ learner: unknown }));
    const change = {
      ...head(5),
      before: { educationNumber: reply.learner.educationNumber, birthDate: unknown.birthDate, sex: unknown.sex },
      after: { bsn: owner.bsn, birthDate: unknown.birthDate, sex: unknown.sex },
    };
    expect(refusals(await call('POST', '/v1/institutions/01AA/key-data-changes', change))).toContain('753');
  });

  test('a new address holds from its day, the old one stays known before it', async () => {
    const { bsn: _bsn, ...unknown } = someone({ surname: 'Verhuizer', givenNames: 'Amal', postcode: '9401SL' });
    const reply = await call('PUT', '/v1/institutions/01AA/enrolments/k5', enrolment({ learner: unknown }));
    const key = { educationNumber: reply.learner.educationNumber, birthDate: unknown.birthDate, sex: unknown.sex };
    const moved = await call('POST', '/v1/institutions/01AA/key-data-changes', {
      ...head(5),
      before: key,
      after: { birthDate: unknown.birthDate, sex: unknown.sex, postcode: '1012AB', effectiveOn: '2026-11-01' },
    });
    expect(moved.httpStatus).toBe(200);
    const { rows } = await app.db.pool.query(
      'select postcode, lower(during) as since, upper(during) as until from register.learner_details where learner_id = $1 order by 2',
      [reply.learner.learnerId],
    );
    expect(rows).toEqual([
      { postcode: '9401SL', since: unknown.birthDate, until: '2026-11-01' },
      { postcode: '1012AB', since: '2026-11-01', until: null },
    ]);
  });
});

describe('the page of a learner', () => {
  test('shows a school its own enrolments and results, and of others only that they are there at the same time', async () => {
    const learner = someone();
    const first = await call('PUT', '/v1/institutions/01AA/enrolments/l1', enrolment({ learner }));
    const id = first.learner.learnerId;
    expect(await learnerPage('02BB', id)).toMatchObject({ httpStatus: 404, code: 'not-found' });
    expect((await learnerPage('02BB', '987654321')).httpStatus).toBe(404);
    await call(
      'PUT',
      '/v1/institutions/02BB/enrolments/l2',
      enrolment({
        learner,
        startDate: '2026-09-01',
        periods: [{ startDate: '2026-09-01', site: '00', programme: '0017', yearOfStudy: 1 }],
      }),
    );
    const [here, there] = [await learnerPage('01AA', id), await learnerPage('02BB', id)];
    expect(here.enrolments.map((e) => e.number)).toEqual(['l1']);
    expect(here.otherEnrolments).toEqual([{ institution: '02BB', startDate: '2026-09-01', endDate: null }]);
    expect(there.enrolments.map((e) => e.number)).toEqual(['l2']);
    expect((await learnerPage('03CC', id)).httpStatus).toBe(404);
    const { rows } = await app.db.pool.query(
      `select on_behalf_of from platform.audit_log where learner_ids @> array[$1::bigint] and action = 'read' order by audit_id`,
      [id],
    );
    expect(rows.map((r) => r.on_behalf_of)).toEqual(['01AA', '02BB']);
  });

  test('is closed again to a school whose enrolment is deleted', async () => {
    const learner = someone();
    const first = await call('PUT', '/v1/institutions/02BB/enrolments/l3', enrolment({ learner, composedAt: '2026-11-23T07:00:00Z' }));
    expect((await learnerPage('02BB', first.learner.learnerId)).httpStatus).toBe(200);
    await call('DELETE', `/v1/institutions/02BB/enrolments/l3?messageId=${randomUUID()}&composedAt=2026-11-23T08:00:00Z`);
    expect((await learnerPage('02BB', first.learner.learnerId)).httpStatus).toBe(404);
  });
});
