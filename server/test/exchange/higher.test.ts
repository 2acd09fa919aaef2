import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { footprint } from '../support/footprint.ts';
import { someone } from './messages.ts';
import { degree, higher, tertiaryApp } from './tertiary.ts';

let app: TestApp;
beforeAll(async () => {
  app = await tertiaryApp();
});
afterAll(() => app.stop());

type Reply = {
  readonly code: string;
  readonly signals: { readonly code: string; readonly text: { readonly en: string } }[];
  readonly errors: { readonly pointer: string }[];
  readonly learner: { readonly learnerId: string };
};
const put = async (path: string, body: unknown, brin = '06FF') => {
  const response = await app.call('PUT', `/v1/institutions/${brin}/${path}`, body);
  return { status: response.status, body: (await response.json()) as Reply };
};
const codes = ({ body }: { readonly body: Reply }): string[] => body.signals.map((s) => s.code);
const read = async (learnerId: string, brin = '06FF') =>
  (await (await app.call('GET', `/v1/institutions/${brin}/learners/${learnerId}`)).json()) as {
    enrolments: { sector: string; attributes: unknown; periods: { attributes: unknown }[] }[];
    results: { kind: string; outcome: string; examYear: number; attributes: unknown }[];
  };
const adult = () => someone({ birthDate: '2006-05-17' });

describe('an enrolment in higher education', () => {
  test('is accepted and read back as it was reported', async () => {
    const reply = await put('enrolments/h1', higher({}, { intensiveProgramme: true, yearOfStudy: 1 }));
    expect(reply.status).toBe(201);
    expect(codes(reply)).toEqual([]);
    const [enrolment] = (await read(reply.body.learner.learnerId)).enrolments;
    expect(enrolment).toMatchObject({ sector: 'hbo', attributes: { registration: 'student', studentNumber: 's123456' } });
    expect(enrolment?.periods[0]?.attributes).toEqual({
      form: 'fulltime',
      phase: 'bachelor',
      firstEnrolment: true,
      intensiveProgramme: true,
    });
  });

  test('at a university is of its own sector', async () => {
    const reply = await put('enrolments/h2', higher({ sector: 'wo' }, { programme: '66980', phase: 'master' }), '07GG');
    expect(reply.status).toBe(201);
    expect(codes(reply)).toEqual([]);
    const wrong = await put('enrolments/h2b', higher({ sector: 'wo' }));
    expect(codes(wrong)).toContain('356');
  });

  test('may run beside another; both as first enrolment on the reference date gets signal H01 with its status', async () => {
    const learner = adult();
    await put('enrolments/h3', higher({ learner, startDate: '2026-09-01' }));
    const second = await put(
      'enrolments/h3b',
      higher({ learner, startDate: '2026-09-01', sector: 'wo' }, { programme: '66980', phase: 'master' }),
      '07GG',
    );
    expect(second.status).toBe(201);
    expect(second.body.signals.find((s) => s.code === 'H01')?.text.en).toContain('status jk');
    const notFirst = await put(
      'enrolments/h3b',
      {
        ...higher({ learner, startDate: '2026-09-01', sector: 'wo' }, { programme: '66980', phase: 'master', firstEnrolment: false }),
        composedAt: '2026-11-23T08:59:30Z',
      },
      '07GG',
    );
    expect(notFirst.status).toBe(200);
    expect(codes(notFirst)).not.toContain('H01');
    expect(notFirst.body.signals.find((s) => s.code === 'H02')?.text.en).toContain('status jl');
  });

  test('is refused with every fault of its content at once', async () => {
    const reply = await put(
      'enrolments/h4',
      higher({ registration: 'extraneus', startDate: '2026-11-02' }, { form: 'dual', phase: 'bridging', firstEnrolment: true }),
    );
    expect(reply.status).toBe(422);
    expect(codes(reply)).toEqual(expect.arrayContaining(['H03', 'H04', 'H08', 'H10']));
  });
});

describe('a degree', () => {
  test('is accepted, read back and deleted', async () => {
    const learner = adult();
    await put('enrolments/g1', higher({ learner, startDate: '2022-09-01' }));
    const reply = await put('results/g1', degree(learner, { enrolment: 'g1', jointInstitutions: 2 }));
    expect(reply.status).toBe(201);
    expect(codes(reply)).toEqual([]);
    const { learnerId } = reply.body.learner;
    expect((await read(learnerId)).results).toMatchObject([
      { kind: 'degree', outcome: 'passed', examYear: 2026, attributes: { degree: 'bachelor', form: 'fulltime', jointInstitutions: 2 } },
    ]);
    const gone = await app.call('DELETE', '/v1/institutions/06FF/results/g1?messageId=g1x&composedAt=2026-11-23T09:00:00Z');
    expect(gone.status).toBe(200);
    expect((await read(learnerId)).results).toEqual([]);
  });

  test('of who is not enrolled, or that the programme does not lead to, is refused', async () => {
    const learner = adult();
    await put('enrolments/g2', higher({ learner }));
    const reply = await put('results/g2', degree(learner, { decidedOn: '2026-10-31', degree: 'master' }));
    expect(reply.status).toBe(422);
    expect(codes(reply)).toEqual(expect.arrayContaining(['H11', 'H12']));
  });

  test('that is a propaedeutic exam is kept as such', async () => {
    const learner = adult();
    await put('enrolments/g3', higher({ learner }));
    const reply = await put('results/g3', degree(learner, { degree: 'propaedeutic' }));
    expect(reply.status).toBe(201);
    expect((await read(reply.body.learner.learnerId)).results).toMatchObject([
      { kind: 'certificate', attributes: { degree: 'propaedeutic' } },
    ]);
  });
});

test('a body of the wrong form gets every fault at once and is stored nowhere', async () => {
  const before = await footprint(app.db);
  const reply = await put('enrolments/b1', {
    ...higher(
      { registration: 'gast', studentNumber: 'x'.repeat(40), plannedEndDate: '2027-08-31' },
      { form: 'avond', phase: 5, firstEnrolment: 'J', programme: '3002' },
    ),
  });
  expect(reply.status).toBe(400);
  expect(reply.body.errors.map((e) => e.pointer)).toEqual(
    expect.arrayContaining([
      '/registration',
      '/studentNumber',
      '/plannedEndDate',
      '/periods/0/form',
      '/periods/0/phase',
      '/periods/0/firstEnrolment',
      '/periods/0/programme',
    ]),
  );
  const degrees = await put('results/b1', degree(adult(), { degree: 'doctor', jointInstitutions: 1, decidedOn: '2026-02-29', marks: [] }));
  expect(degrees.status).toBe(400);
  expect(degrees.body.errors.map((e) => e.pointer)).toEqual(
    expect.arrayContaining(['/degree', '/jointInstitutions', '/decidedOn', '/marks']),
  );
  expect(await footprint(app.db)).toEqual(before);
});
