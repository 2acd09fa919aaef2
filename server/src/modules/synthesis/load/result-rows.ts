import { NEVER } from '../administration/moments.ts';
import { AWARD, AWARD_KIND } from '../country/country.ts';
import type { Marks } from '../exams.ts';
import type { Random } from '../random.ts';
import type { WorldProgramme } from '../world/world.ts';
import type { EnrolmentOf } from './enrolments.ts';
import { type Making, putRecorded } from './making.ts';
import { type Lines, newline, putDate, putNull, putNumber, putText, tab, yearOfDay } from './text.ts';

/** The tables of results. */
export type ResultLines = { readonly result: Lines; readonly subject: Lines };

/** Central exams of 2020 were cancelled: school marks were the final ones (Besluit eindexamens voortgezet onderwijs 2020). */
const WITHOUT_CENTRAL = 2020;

const TITLES = [
  'Duurzame energie in de wijk',
  'Water en de stad',
  'Sport en gezondheid',
  'Jongeren en geld',
  'Kunst in de openbare ruimte',
  'Robotica in huis',
  'Slaap en leren',
  'De geschiedenis van onze straat',
  'Voeding van morgen',
  'Kansen en rechtspraak',
  'Muziek en de hersenen',
  'Geluid langs de snelweg',
] as const;

/** One of an enrolment of the learner, with the moment at which it was reported. */
export type EnrolmentKnown = { readonly id: number; readonly enrolment: EnrolmentOf; readonly first: number };

/** The enrolment in which a result was obtained: the last that had begun and not ended, at that institution and in that sector. */
const enrolmentFor = (m: Making, list: readonly EnrolmentKnown[], award: number): EnrolmentKnown | undefined => {
  const { awards, spells } = m.country;
  const day = awards.day.values[award] as number;
  const brin = m.world.sites[awards.site.values[award] as number]?.brin;
  const sector = m.world.programmes[awards.programme.values[award] as number]?.sector;
  return list.findLast(({ enrolment: e }) => {
    if (m.world.sites[e.site]?.brin !== brin || e.start > day || e.end < day) return false;
    return m.world.programmes[spells.programme.values[e.periods[0]?.spell as number] as number]?.sector === sector;
  });
};

/** The project of upper secondary education: with a mark in havo and vwo, judged without one in the theoretical paths of vmbo. */
const putProject = (lines: Lines, kind: number, { vo }: WorldProgramme, mark: number | undefined, random: Random): void => {
  const higher = vo?.track === 'havo' || vo?.track === 'vwo';
  const titled = kind === AWARD.exam && (higher || vo?.track === 'mavo' || vo?.track === 'vmbo-gl');
  if (titled) putText(lines, random.pick(TITLES));
  else putNull(lines);
  tab(lines);
  if (titled && higher && mark !== undefined) putNumber(lines, mark);
  else putNull(lines);
  tab(lines);
};

const putMark = (lines: Lines, mark: number | null): void => {
  if (mark === null) putNull(lines);
  else putNumber(lines, mark);
  tab(lines);
};

const putSubject = (m: Making, lines: Lines, learner: number, result: number, marks: Marks, year: number, recorded: number): void => {
  const central = year === WITHOUT_CENTRAL ? null : marks.central;
  putNumber(lines, learner);
  tab(lines);
  putNumber(lines, result);
  tab(lines);
  putText(lines, marks.subject.code);
  putText(lines, '\tt\t');
  putText(lines, marks.subject.part);
  tab(lines);
  putMark(lines, marks.school);
  putMark(lines, central);
  putNumber(lines, central === null ? Math.round(marks.school / 10) : marks.final);
  tab(lines);
  putRecorded(m, lines, recorded, NEVER);
  newline(lines);
};

const putHead = (m: Making, lines: Lines, id: number, award: number, person: number, enrolment: EnrolmentKnown | undefined): void => {
  const { awards } = m.country;
  const site = m.world.sites[awards.site.values[award] as number];
  const programme = m.world.programmes[awards.programme.values[award] as number] as WorldProgramme;
  const [kind, day] = [awards.kind.values[award] as number, awards.day.values[award] as number];
  putNumber(lines, person + 1);
  tab(lines);
  putNumber(lines, id);
  tab(lines);
  if (enrolment === undefined) putNull(lines);
  else putNumber(lines, enrolment.id);
  tab(lines);
  putText(lines, programme.sector);
  tab(lines);
  putText(lines, site?.brin ?? '');
  putText(lines, '\tE');
  putNumber(lines, 100_000 + id);
  tab(lines);
  putText(lines, site?.siteNo ?? '');
  tab(lines);
  putText(lines, programme.code);
  tab(lines);
  putText(lines, AWARD_KIND[kind] as string);
  tab(lines);
  putNumber(lines, yearOfDay(day));
  tab(lines);
  putDate(lines, day);
  tab(lines);
};

/** The mark of the project goes with the marks of the subjects, and is seldom insufficient. */
const projectMark = (marks: readonly Marks[]): number | undefined => {
  if (marks.length === 0) return undefined;
  const mean = marks.reduce((sum, { school }) => sum + school, 0) / marks.length;
  return Math.min(95, Math.max(50, Math.round(mean + 5)));
};

const addResult = (m: Making, lines: ResultLines, person: number, at: number, list: readonly EnrolmentKnown[], random: Random): void => {
  const { awards } = m.country;
  const award = m.awards.order[at] as number;
  const [kind, day] = [awards.kind.values[award] as number, awards.day.values[award] as number];
  const programme = awards.programme.values[award] as number;
  const passed = kind !== AWARD.exam || awards.passed.values[award] === 1;
  const enrolment = enrolmentFor(m, list, award);
  const recorded = Math.max(m.moments.result(day, random), (enrolment?.first ?? 0) + 3600);
  const marks = kind === AWARD.exam ? m.marks(award, passed, random) : [];
  putHead(m, lines.result, at + 1, award, person, enrolment);
  putText(lines.result, passed ? 'passed' : 'failed');
  tab(lines.result);
  putProject(lines.result, kind, m.world.programmes[programme] as WorldProgramme, projectMark(marks), random);
  putRecorded(m, lines.result, recorded, NEVER);
  newline(lines.result);
  for (const each of marks) putSubject(m, lines.subject, person + 1, at + 1, each, yearOfDay(day), recorded);
};

/** Writes the results of a learner, with the marks of exams. */
export const addResults = (m: Making, lines: ResultLines, person: number, list: readonly EnrolmentKnown[], random: Random): void => {
  for (let i = m.awards.first[person] as number; i < (m.awards.first[person + 1] as number); i++)
    addResult(m, lines, person, i, list, random);
};
