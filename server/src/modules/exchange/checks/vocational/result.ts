import { addDays, type Enrolment, mboResult, type Result, within } from '../../../register/index.ts';
import type { MessageHead } from '../../model.ts';
import type { VocationalResultReport } from '../../sectors/vocational-report.ts';
import type { Check, CheckInput } from '../input.ts';
import { programmeOf } from '../placement.ts';
import { raise } from '../signals.ts';
import { changesClosedDiplomaYear } from './counting-dates.ts';

type ResultCheck = Check<VocationalResultReport, Result>;

const own = (input: CheckInput<Result>): readonly Enrolment[] =>
  (input.learner?.enrolments ?? []).filter((e) => e.brin === input.brin && e.sector === 'mbo');

/** The enrolment in which the result was reached: the one that is named, else the last in force on the day. */
const enrolmentOf = (report: VocationalResultReport, input: CheckInput<Result>): Enrolment | undefined =>
  report.enrolment === undefined
    ? own(input).findLast((e) => within(e, report.decidedOn))
    : own(input).find((e) => e.number === report.enrolment && e.start <= report.decidedOn);

export const notEnrolled: ResultCheck = (report, input, found) => {
  if (input.identification === 'mismatch' || enrolmentOf(report, input) !== undefined) return;
  const what =
    report.enrolment === undefined
      ? { nl: 'een eigen nummer', en: 'a number of its own' }
      : { nl: `nummer ${report.enrolment}`, en: `number ${report.enrolment}` };
  raise(found, 'M28', report.enrolment === undefined ? '/decidedOn' : '/enrolment', { date: { date: report.decidedOn }, what });
};

export const anotherProgramme: ResultCheck = (report, input, found) => {
  const enrolment = enrolmentOf(report, input);
  if (enrolment === undefined || enrolment.periods.some((p) => p.programmeCode === report.programme)) return;
  const current = enrolment.periods.findLast((p) => p.start <= report.decidedOn) ?? enrolment.periods[0];
  if (current !== undefined) raise(found, 'M29', '/programme', { programme: report.programme, enrolled: current.programmeCode });
};

export const enrolmentGoesOn: ResultCheck = (report, input, found) => {
  if (report.document !== 'diploma') return;
  const enrolment = enrolmentOf(report, input);
  if (enrolment === undefined || enrolment.end === addDays(report.decidedOn, 1)) return;
  raise(found, 'M36', '/decidedOn', { date: { date: report.decidedOn }, number: enrolment.number });
};

const DAYS_TO_REPORT = 7;

export const reportedLate: ResultCheck = (report, input, found) => {
  const { decidedOn } = report;
  if (decidedOn >= input.today || addDays(decidedOn, DAYS_TO_REPORT) >= input.today || input.existing?.decidedOn === decidedOn) return;
  raise(found, 'M30', '/decidedOn', { date: { date: decidedOn } });
};

const yearOfDiploma = (kind: string, decidedOn: string | null | undefined): number | undefined =>
  kind === 'diploma' && decidedOn ? Number(decidedOn.slice(0, 4)) : undefined;

export const changesClosedYear: ResultCheck = (report, input, found) => {
  const { existing } = input;
  const before = yearOfDiploma(existing?.kind ?? '', existing?.decidedOn);
  const after = yearOfDiploma(report.document, report.decidedOn);
  const same =
    before === after &&
    existing?.programmeCode === report.programme &&
    existing.decidedOn === report.decidedOn &&
    mboResult(existing.attributes).fundable === (report.fundable ?? true);
  if (same) return;
  for (const year of new Set([before, after])) {
    const closed = year === undefined ? undefined : changesClosedDiplomaYear(year, input.today);
    if (year !== undefined && closed !== undefined) raise(found, 'M31', '/decidedOn', { year: String(year), closed: { date: closed } });
  }
};

export const deletesFromClosedYear: Check<MessageHead> = (_report, input, found) => {
  const { existing } = input;
  if (existing === null || !('decidedOn' in existing)) return;
  const year = yearOfDiploma(existing.kind, existing.decidedOn);
  const closed = year === undefined ? undefined : changesClosedDiplomaYear(year, input.today);
  if (year !== undefined && closed !== undefined) raise(found, 'M31', '', { year: String(year), closed: { date: closed } });
};

const levelOf = (input: CheckInput, programme: string): number => Number(programmeOf(input, programme)?.level ?? 0);

export const diplomaOfSameLevel: ResultCheck = (report, input, found) => {
  if (report.document !== 'diploma') return;
  const level = levelOf(input, report.programme);
  if (level < 2) return;
  for (const { sector, kind, decidedOn, programmeCode, number, brin } of input.learner?.results ?? []) {
    if (sector !== 'mbo' || kind !== 'diploma' || decidedOn === null || (brin === input.brin && number === input.number)) continue;
    if (decidedOn > report.decidedOn || levelOf(input, programmeCode) < level) continue;
    raise(found, 'M32', '/programme', { level: String(level), date: { date: decidedOn } });
    return;
  }
};
