import { type Enrolment, type IsoDate, mboEnrolment, mboPeriod, type PracticalTraining, within, yearOf } from '../../../register/index.ts';
import type { EnrolmentReport, MessageHead } from '../../model.ts';
import { enrolmentOf } from '../../proposal.ts';
import type { VocationalEnrolmentReport } from '../../sectors/vocational-report.ts';
import type { Check, CheckInput } from '../input.ts';
import { raise } from '../signals.ts';

/**
 * Vocational education counts on 1 October and on 1 February after it. From 1 June after the second of them both are closed but for
 * an accountant's statement (Regeling gegevensverstrekking persoonsgebonden nummer BVE 2009, art. 1 and 7).
 */
type CountingDate = { readonly date: IsoDate; readonly closed: IsoDate };

const YEARS_BACK = 10;

const four = (year: number): string => String(year).padStart(4, '0');
const datesOf = (year: number): CountingDate[] => {
  const closed = `${four(year + 1)}-06-01`;
  return [
    { date: `${four(year)}-10-01`, closed },
    { date: `${four(year + 1)}-02-01`, closed },
  ];
};

/** The year of the last first counting date (1 October) that is closed. */
const lastClosedYear = (today: IsoDate): number => yearOf(today) - (today.slice(5) >= '06-01' ? 1 : 2);

const closedDates = (from: IsoDate, today: IsoDate): CountingDate[] => {
  const last = lastClosedYear(today);
  const first = Math.max(yearOf(from) - 1, last - YEARS_BACK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => datesOf(first + i))
    .flat()
    .filter(({ date }) => date >= from);
};

/** Last day on which the agreement of a bbl student must be concluded to count on 1 October (Uitvoeringsbesluit WEB art. 2.2.2, 2.2.3). */
const deadlineOf = (date: IsoDate): IsoDate => `${date.slice(0, 4)}-12-31`;

const coversOctober = ({ signedOn, start, end, electiveCode }: PracticalTraining, date: IsoDate): boolean => {
  const deadline = deadlineOf(date);
  return electiveCode === null && signedOn <= deadline && start <= deadline && (end === null || end >= date);
};

const hasAgreement = (enrolment: Enrolment, date: IsoDate): boolean =>
  (mboEnrolment(enrolment.attributes).practicalTraining ?? []).some((agreement) => coversOctober(agreement, date));

const periodOn = (enrolment: Enrolment | null, date: IsoDate) => enrolment?.periods.find((period) => within(period, date));

/** What counts on a day, as text: two that are the same mean the same for funding. */
const countedOn = (enrolment: Enrolment | null, date: IsoDate): string => {
  const period = periodOn(enrolment, date);
  if (enrolment === null || period === undefined) return '';
  const { learningPath, partTime, level } = mboPeriod(period.attributes);
  const agreement = learningPath === 'bbl' && date.endsWith('-10-01') && hasAgreement(enrolment, date);
  return [period.programmeCode, learningPath, partTime, level, period.fundable, agreement].join();
};

const proposed = (report: VocationalEnrolmentReport, input: CheckInput<Enrolment>): Enrolment =>
  enrolmentOf(report as EnrolmentReport, input.brin, input.number, input.existing);

export const changesClosedDate: Check<VocationalEnrolmentReport, Enrolment> = (report, input, found) => {
  const { existing, today } = input;
  const from = existing !== null && existing.start < report.startDate ? existing.start : report.startDate;
  const dates = closedDates(from, today);
  if (dates.length === 0) return;
  const after = proposed(report, input);
  for (const { date, closed } of dates) {
    if (countedOn(existing, date) === countedOn(after, date)) continue;
    raise(found, 'M05', '', { countingDate: { date }, closed: { date: closed } });
  }
};

export const deletesFromClosedDate: Check<MessageHead> = (_report, input, found) => {
  const { existing, today } = input;
  if (existing === null || !('periods' in existing)) return;
  for (const { date, closed } of closedDates(existing.start, today)) {
    if (countedOn(existing, date) !== '') raise(found, 'M05', '', { countingDate: { date }, closed: { date: closed } });
  }
};

/** Of this school year and the one before: those of older ones are settled. */
export const workBasedWithoutAgreement: Check<VocationalEnrolmentReport, Enrolment> = (report, input, found) => {
  if (!report.periods.some(({ learningPath }) => learningPath === 'bbl')) return;
  const latest = yearOf(input.today) - (input.today.slice(5) < '10-01' ? 1 : 0);
  const after = proposed(report, input);
  for (const year of [latest - 1, latest]) {
    const date = `${four(year)}-10-01`;
    const period = periodOn(after, date);
    if (period === undefined || !period.fundable || mboPeriod(period.attributes).learningPath !== 'bbl') continue;
    if (hasAgreement(after, date)) continue;
    raise(found, 'M09', '/practicalTraining', { countingDate: { date }, deadline: { date: deadlineOf(date) } });
  }
};

export const changesClosedDiplomaYear = (year: number, today: IsoDate): IsoDate | undefined =>
  year <= lastClosedYear(today) ? `${four(year + 1)}-06-01` : undefined;
