import { citizenNumberFor } from '../../server/src/modules/register/index.ts';
import type { Pupil, School } from './country.ts';

export type Kind = 'new' | 'change' | 'end' | 'diploma';
export type Message = { readonly kind: Kind; readonly messageId: string; readonly path: string; readonly body: string };

/** A small seeded generator (mulberry32), so that every run sends the same mix. */
export const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const SUBJECTS = ['1001', '1002', '1003', '1004', '1005', '1006', '1007', '1008'];
const subjects = SUBJECTS.map((subject, i) => ({
  subject,
  schoolMark: 6.2 + i / 10,
  centralMark1: 6.4 + i / 10,
  finalMark: Math.round(6.3 + i / 10),
}));

const syllable = (n: number): string =>
  ['ka', 'ro', 'mi', 'lu', 'ta', 've', 'do', 'ni', 'sa', 'be', 'fo', 'gri', 'ha', 'jo', 'pe', 'wi'][n & 15] as string;
/** An invented surname: as many different ones as a country has. */
const surname = (n: number): string => `${syllable(n).replace(/^./, (c) => c.toUpperCase())}${syllable(n >> 4)}${syllable(n >> 8)}sen`;

const key = (p: Pupil, full: boolean) => ({
  bsn: p.bsn,
  birthDate: p.birthDate,
  sex: p.sex,
  postcode: '9401SL',
  ...(full ? { givenNames: 'Noor', surname: surname(Number(p.bsn) >> 3) } : {}),
});

/**
 * A school administration: what it knows of its pupils, and the next message it would send. New enrolments 40 %
 * (a third of them pupils who left another school, the rest new to the register), changes 40 %, ends 10 %, diplomas 10 %.
 */
export const administration = (school: School, index: number, firstPerson: number, perSchool: number): (() => Message) => {
  const next = random(index + 1);
  const enrolled: { pupil: Pupil; changes: number }[] = school.pupils
    .filter((p) => p.yearOfStudy !== 5)
    .map((p) => ({ pupil: p, changes: 0 }));
  // Exam candidates stay enrolled, so that their diploma always finds them.
  const seniors = school.pupils.filter((p) => p.yearOfStudy === 5);
  const free = [...school.free];
  let sent = 0;
  let people = 0;

  const message = (kind: Kind, collection: string, number: string, body: object): Message => {
    sent += 1;
    const messageId = `${school.brin}-${sent}`;
    const composedAt = new Date(Date.now()).toISOString();
    return {
      kind,
      messageId,
      path: `/v1/institutions/${school.brin}/${collection}/${number}`,
      body: JSON.stringify({ messageId, composedAt, ...body }),
    };
  };
  const enrolmentBody = (p: Pupil, full: boolean, extra: object = {}, periods: object[] = []) => ({
    learner: key(p, full),
    startDate: p.startDate,
    ...extra,
    periods: [{ startDate: p.startDate, site: '00', programme: p.programme, yearOfStudy: p.yearOfStudy }, ...periods],
  });
  const enrol = (): Message => {
    const moved = next() < 1 / 3 ? free.pop() : undefined;
    people += moved === undefined ? 1 : 0;
    const p: Pupil = moved ?? {
      number: '',
      bsn: citizenNumberFor(firstPerson + index * perSchool + people),
      birthDate: `2014-${String(1 + (people % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      sex: 'male',
      programme: '0017',
      yearOfStudy: 1,
      startDate: '2026-11-16',
    };
    const known: Pupil = { ...p, number: `new-${sent}`, startDate: '2026-11-16' };
    enrolled.push({ pupil: known, changes: 0 });
    return message('new', 'enrolments', known.number, enrolmentBody(known, true));
  };
  /** Takes one out at random; the last takes its place, so that it costs the same at a large school. */
  const takeOne = (from: typeof enrolled): (typeof enrolled)[number] => {
    const at = pick(from);
    const taken = from[at] as (typeof enrolled)[number];
    const last = from.pop() as (typeof enrolled)[number];
    if (at < from.length) from[at] = last;
    return taken;
  };
  const pick = (from: typeof enrolled): number => Math.floor(next() * from.length);
  const change = (): Message => {
    const entry = enrolled[pick(enrolled)] as (typeof enrolled)[number];
    entry.changes += 1;
    const day = `2026-11-${String(17 + (entry.changes % 7)).padStart(2, '0')}`;
    const p = entry.pupil;
    const programme = p.programme === '0371' ? '0372' : p.programme === '0017' ? '0015' : p.programme;
    return message(
      'change',
      'enrolments',
      p.number,
      enrolmentBody(p, false, {}, [{ startDate: day, site: '00', programme, yearOfStudy: p.yearOfStudy }]),
    );
  };
  const end = (): Message => {
    const entry = takeOne(enrolled);
    return message(
      'end',
      'enrolments',
      entry.pupil.number,
      enrolmentBody(entry.pupil, false, { endDate: '2026-11-20', endReason: 'transferred' }),
    );
  };
  const diploma = (): Message => {
    const p = seniors[Math.floor(next() * seniors.length)] as Pupil;
    return message('diploma', 'results', `exam-${sent}`, {
      learner: key(p, false),
      site: '00',
      programme: '0371',
      examYear: 2026,
      decidedOn: '2026-11-18',
      outcome: 'passed',
      subjects,
    });
  };
  return () => {
    const dice = next();
    if (enrolled.length < 5 || dice < 0.4) return enrol();
    return dice < 0.8 ? change() : dice < 0.9 ? end() : diploma();
  };
};
