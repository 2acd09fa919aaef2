import { drawMistake, type Mistake } from '../administration/corrections.ts';
import { NEVER } from '../administration/moments.ts';
import { FLAG, OPEN } from '../country/country.ts';
import { ADMINISTRATION } from '../parameters/administration.ts';
import type { Random } from '../random.ts';
import type { World, WorldProgramme } from '../world/world.ts';
import { type EnrolmentOf, isSummer, type PeriodOf } from './enrolments.ts';
import { type Making, putRecorded } from './making.ts';
import { type Lines, newline, putNull, putNumber, putRange, putText, tab, yearOfDay } from './text.ts';
import { eachVersion } from './versions.ts';

/** The tables of enrolments and their history. */
export type EnrolmentLines = {
  readonly enrolment: Lines;
  readonly period: Lines;
  readonly enrolmentHistory: Lines;
  readonly periodHistory: Lines;
};

const FLAGS = 64;
const VOCATIONAL: readonly string[] = Array.from(
  { length: FLAGS },
  (_, flags) =>
    `{"learningPath":"${(flags & FLAG.workBased) !== 0 ? 'bbl' : 'bol'}","partTime":${(flags & FLAG.partTime) !== 0},"practicalTraining":${(flags & FLAG.practicalTraining) !== 0}}`,
);
const attributesOf = (sector: string, flags: number): string => {
  if (sector === 'mbo') return VOCATIONAL[flags] as string;
  if (sector === 'hbo' || sector === 'wo') return (flags & FLAG.partTime) !== 0 ? '{"form":"parttime"}' : '{"form":"fulltime"}';
  return '{}';
};

const programmeOf = (world: World, index: number): WorldProgramme => world.programmes[index] as WorldProgramme;

/** One enrolment, with the moments at which each of its periods, and its end, was reported. */
type Reported = {
  readonly learner: number;
  readonly id: number;
  readonly sector: string;
  readonly enrolment: EnrolmentOf;
  readonly moments: readonly number[];
  readonly ended: number;
};

const HOUR = 3600;

const reportedOf = (m: Making, learner: number, id: number, enrolment: EnrolmentOf, random: Random): Reported => {
  const { site, programme } = m.country.spells;
  const moments: number[] = [];
  let last = 0;
  for (const { start, spell } of enrolment.periods) {
    const moment =
      last !== 0 && isSummer(start)
        ? m.moments.movingUp(site.values[spell] as number, yearOfDay(start), random)
        : m.moments.start(start, random);
    last = Math.max(moment, last + HOUR);
    moments.push(last);
  }
  const ended = enrolment.end === OPEN ? NEVER : Math.max(m.moments.end(enrolment.end, random), last + HOUR);
  const first = (enrolment.periods[0] as PeriodOf).spell;
  return { learner, id, sector: programmeOf(m.world, programme.values[first] as number).sector, enrolment, moments, ended };
};

/** When an end was reported of which the version before is kept; NEVER for others. */
const versionEnds = (m: Making, end: number, reported: number): number => (end !== OPEN && end >= m.versionsSince ? reported : NEVER);

const putEnrolment = (m: Making, lines: Lines, r: Reported, start: number, open: boolean, recorded: number, superseded: number): void => {
  const { enrolment, id } = r;
  putNumber(lines, r.learner);
  tab(lines);
  putNumber(lines, id);
  tab(lines);
  putRange(lines, start, enrolment.end, open || enrolment.end === OPEN);
  tab(lines);
  putText(lines, r.sector);
  tab(lines);
  putText(lines, m.world.sites[enrolment.site]?.brin ?? '');
  tab(lines);
  putNumber(lines, 100_000 + id);
  tab(lines);
  if (open || enrolment.reason === null) putNull(lines);
  else putText(lines, enrolment.reason);
  tab(lines);
  putRecorded(m, lines, recorded, superseded);
  newline(lines);
};

/** What a version of a period holds: the truth, or what was first reported. */
type Held = { readonly site: number; readonly programme: number; readonly year: number; readonly start: number };

const putPeriod = (
  m: Making,
  lines: Lines,
  r: Reported,
  held: Held,
  flags: number,
  end: number,
  recorded: number,
  superseded: number,
): void => {
  const site = m.world.sites[held.site];
  putNumber(lines, r.learner);
  tab(lines);
  putNumber(lines, r.id);
  tab(lines);
  putRange(lines, held.start, end, end === OPEN);
  tab(lines);
  putText(lines, r.sector);
  tab(lines);
  putText(lines, site?.brin ?? '');
  tab(lines);
  putText(lines, site?.siteNo ?? '');
  tab(lines);
  putText(lines, programmeOf(m.world, held.programme).code);
  tab(lines);
  if (held.year === 0) putNull(lines);
  else putNumber(lines, held.year);
  tab(lines);
  putText(lines, (flags & FLAG.notFundable) === 0 ? 't' : 'f');
  tab(lines);
  putText(lines, attributesOf(r.sector, flags));
  tab(lines);
  putRecorded(m, lines, recorded, superseded);
  newline(lines);
};

const heldOf = (m: Making, { spell, start, year }: PeriodOf): Held => ({
  site: m.country.spells.site.values[spell] as number,
  programme: m.country.spells.programme.values[spell] as number,
  year,
  start,
});

/** Which period was first reported wrong, and how. */
const mistakeIn = (m: Making, r: Reported, random: Random): { readonly at: number; readonly mistake: Mistake } | undefined => {
  if (!random.chance(ADMINISTRATION.corrected.value.share)) return undefined;
  const at = random.below(r.moments.length);
  const period = r.enrolment.periods[at] as PeriodOf;
  if (((m.country.spells.flags.values[period.spell] as number) & FLAG.double) !== 0) return undefined;
  const truth = { ...heldOf(m, period), end: period.end };
  const mistake = drawMistake(m.world, m.choices, truth, at === 0, r.moments[at] as number, m.moments, random);
  return mistake === undefined ? undefined : { at, mistake };
};

const addPeriod = (m: Making, lines: EnrolmentLines, r: Reported, at: number, mistake: Mistake | undefined): void => {
  const { periods } = r.enrolment;
  const period = periods[at] as PeriodOf;
  const flags = m.country.spells.flags.values[period.spell] as number;
  const held = heldOf(m, period);
  const reported = r.moments[at] as number;
  const ended = versionEnds(m, period.end, at + 1 < periods.length ? (r.moments[at + 1] as number) : r.ended);
  if (ended === NEVER && mistake === undefined) {
    putPeriod(m, lines.period, r, held, flags, period.end, reported, NEVER);
    return;
  }
  eachVersion(reported, mistake?.until ?? NEVER, ended, (wrong, open, recorded, superseded) => {
    const table = superseded === NEVER ? lines.period : lines.periodHistory;
    putPeriod(m, table, r, wrong && mistake !== undefined ? mistake : held, flags, open ? OPEN : period.end, recorded, superseded);
  });
};

/**
 * Writes one enrolment with its periods, as reported and put right, and answers the moment at which it was first reported. Of ends in the
 * last school years the version before the end is kept; for older ones the row carries the moment at which its start was reported.
 */
export const addEnrolment = (
  m: Making,
  lines: EnrolmentLines,
  learner: number,
  id: number,
  enrolment: EnrolmentOf,
  random: Random,
): number => {
  const r = reportedOf(m, learner, id, enrolment, random);
  const found = mistakeIn(m, r, random);
  const first = r.moments[0] as number;
  const start = found?.at === 0 ? found.mistake.start : enrolment.start;
  const corrected = found !== undefined && start !== enrolment.start ? found.mistake.until : NEVER;
  eachVersion(first, corrected, versionEnds(m, enrolment.end, r.ended), (wrong, open, recorded, superseded) => {
    const table = superseded === NEVER ? lines.enrolment : lines.enrolmentHistory;
    putEnrolment(m, table, r, wrong ? start : enrolment.start, open, recorded, superseded);
  });
  for (let at = 0; at < enrolment.periods.length; at++) addPeriod(m, lines, r, at, found?.at === at ? found.mistake : undefined);
  return first;
};
