import { addDays, type Enrolment, higherResult, type Result, within, yearOf } from '../../../register/index.ts';
import type { MessageHead, Signal } from '../../model.ts';
import type { HigherResultReport } from '../../sectors/higher-report.ts';
import { type Check, type CheckInput, sectorOf } from '../input.ts';
import { programmeOf } from '../placement.ts';
import { raise } from '../signals.ts';
import { degrees } from './names.ts';

type ResultCheck = Check<HigherResultReport, Result>;

const own = (input: CheckInput<Result>): readonly Enrolment[] =>
  (input.learner?.enrolments ?? []).filter((e) => e.brin === input.brin && e.sector === sectorOf(input));

/** The enrolment in which it was reached: the one that is named, else the last in force on the day. It must be in force (status mw). */
const enrolmentOf = (report: HigherResultReport, input: CheckInput<Result>): Enrolment | undefined =>
  own(input).findLast((e) => within(e, report.decidedOn) && (report.enrolment === undefined || e.number === report.enrolment));

export const notEnrolled: ResultCheck = (report, input, found) => {
  if (input.identification === 'mismatch' || enrolmentOf(report, input) !== undefined) return;
  const what =
    report.enrolment === undefined
      ? { nl: 'een eigen nummer', en: 'a number of its own' }
      : { nl: `nummer ${report.enrolment}`, en: `number ${report.enrolment}` };
  raise(found, 'H11', report.enrolment === undefined ? '/decidedOn' : '/enrolment', { date: { date: report.decidedOn }, what });
};

export const degreeOfAnotherProgramme: ResultCheck = (report, input, found) => {
  const leadsTo = programmeOf(input, report.programme)?.level;
  if (leadsTo === undefined || leadsTo === report.degree) return;
  if (report.degree === 'propaedeutic' && (leadsTo === 'bachelor' || leadsTo === 'associate')) return;
  raise(found, 'H12', '/degree', { given: degrees(report.degree), programme: report.programme, degree: degrees(leadsTo) });
};

export const anotherProgramme: ResultCheck = (report, input, found) => {
  const enrolment = enrolmentOf(report, input);
  if (enrolment === undefined || enrolment.periods.some((p) => p.programmeCode === report.programme)) return;
  const current = enrolment.periods.findLast((p) => p.start <= report.decidedOn) ?? enrolment.periods[0];
  if (current !== undefined) raise(found, 'H13', '/programme', { programme: report.programme, enrolled: current.programmeCode });
};

const DAYS_TO_REPORT = 56;

export const reportedLate: ResultCheck = (report, input, found) => {
  const { decidedOn } = report;
  if (decidedOn >= input.today || addDays(decidedOn, DAYS_TO_REPORT) >= input.today || input.existing?.decidedOn === decidedOn) return;
  raise(found, 'H14', '/decidedOn', { date: { date: decidedOn } });
};

/** The year in which the reference period of a day ends, on 30 September. */
const periodOfDay = (date: string): number => yearOf(date) + (date.slice(5) >= '10-01' ? 1 : 0);

/** What is reported after 30 November is late for the period that ended on 30 September before it. */
const raiseClosed = (year: number, today: string, field: string, found: Signal[]): void => {
  const closed = `${String(year).padStart(4, '0')}-11-30`;
  if (year <= 9999 && today > closed)
    raise(found, 'H16', field, { end: { date: `${closed.slice(0, 4)}-09-30` }, closed: { date: closed } });
};

const FUNDED: readonly string[] = ['bachelor', 'master'];

export const changesClosedPeriod: ResultCheck = (report, input, found) => {
  const { existing } = input;
  const counted = existing === null ? undefined : higherResult(existing.attributes);
  const before = existing?.decidedOn && FUNDED.includes(counted?.degree ?? '') ? periodOfDay(existing.decidedOn) : undefined;
  const after = FUNDED.includes(report.degree) ? periodOfDay(report.decidedOn) : undefined;
  const same =
    before === after &&
    counted?.degree === report.degree &&
    counted.fundable === (report.fundable ?? true) &&
    counted.jointInstitutions === (report.jointInstitutions ?? 1) &&
    existing?.programmeCode === report.programme;
  if (same) return;
  for (const year of new Set([before, after])) if (year !== undefined) raiseClosed(year, input.today, '/decidedOn', found);
};

export const deletesFromClosedPeriod: Check<MessageHead> = (_report, input, found) => {
  const { existing } = input;
  if (existing === null || !('decidedOn' in existing) || existing.decidedOn === null) return;
  if (!FUNDED.includes(higherResult(existing.attributes).degree ?? '')) return;
  raiseClosed(periodOfDay(existing.decidedOn), input.today, '', found);
};
