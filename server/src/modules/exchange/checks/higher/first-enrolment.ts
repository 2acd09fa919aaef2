import {
  type Enrolment,
  type EnrolmentPeriod,
  higherEnrolment,
  higherPeriod,
  type IsoDate,
  within,
  yearOf,
} from '../../../register/index.ts';
import type { EnrolmentReport, MessageHead } from '../../model.ts';
import { enrolmentOf } from '../../proposal.ts';
import type { HigherEnrolmentReport } from '../../sectors/higher-report.ts';
import type { Check, CheckInput } from '../input.ts';
import { raise, type Text } from '../signals.ts';

/**
 * How an enrolment stands for funding on the reference date, 30 September, as far as reports say: which is the first enrolment (art. 1.1
 * under o and s, and 4.8 of the Uitvoeringsbesluit WHW), and what is reported after 30 November (art. 4.3).
 */
const YEARS_BACK = 10;

const four = (year: number): string => String(year).padStart(4, '0');
const dateOf = (year: number): IsoDate => `${four(year)}-09-30`;
const closedOn = (year: number): IsoDate => `${four(year)}-11-30`;

const latestYear = (today: IsoDate): number => yearOf(today) - (today.slice(5) < '09-30' ? 1 : 0);

const periodOn = (enrolment: Enrolment | null, date: IsoDate): EnrolmentPeriod | undefined =>
  enrolment?.periods.find((period) => within(period, date));

/** The period on a day if it is put forward for funding as first enrolment. */
const firstOn = (enrolment: Enrolment, date: IsoDate): EnrolmentPeriod | undefined => {
  const period = periodOn(enrolment, date);
  const isFirst =
    period?.fundable && higherPeriod(period.attributes).firstEnrolment && higherEnrolment(enrolment.attributes).registration === 'student';
  return isFirst ? period : undefined;
};

const proposed = (report: HigherEnrolmentReport, input: CheckInput<Enrolment>): Enrolment =>
  enrolmentOf(report as EnrolmentReport, input.brin, input.number, input.existing);

/** Another institution's own number is not told. */
const whereOf = (other: Enrolment, input: CheckInput): Text => {
  if (other.brin === input.brin) {
    return { nl: `bij uw instelling onder nummer ${other.number}`, en: `at your institution under number ${other.number}` };
  }
  const name = `${input.reference.institutions.get(other.brin)?.name ?? ''} (${other.brin})`.trim();
  return { nl: `bij ${name}`, en: `at ${name}` };
};

export const severalFirstEnrolments: Check<HigherEnrolmentReport, Enrolment> = (report, input, found) => {
  if (input.learner === null || input.identification === 'mismatch') return;
  const own = proposed(report, input);
  const latest = latestYear(input.today);
  for (const other of input.learner.enrolments) {
    const isOwn = other.brin === input.brin && other.number === input.number;
    if ((other.sector !== 'hbo' && other.sector !== 'wo') || isOwn) continue;
    for (const year of [latest, latest - 1]) {
      const mine = firstOn(own, dateOf(year));
      const theirs = firstOn(other, dateOf(year));
      if (mine === undefined || theirs === undefined) continue;
      const same = other.brin === input.brin && theirs.programmeCode === mine.programmeCode;
      raise(found, 'H01', '/periods', {
        countingDate: { date: dateOf(year) },
        programme: theirs.programmeCode,
        where: whereOf(other, input),
        status: same ? 'jm' : 'jk',
      });
      break;
    }
  }
};

const REASONS: Readonly<Record<'ex' | 'jl' | 'nl', Text>> = {
  ex: { nl: 'de student is extraneus', en: 'the student is an extraneus' },
  jl: { nl: 'het is niet de opleiding van eerste inschrijving', en: 'it is not the programme of first enrolment' },
  nl: { nl: 'de instelling vraagt er geen bekostiging voor', en: 'the institution does not ask for funding' },
};

const statusOf = (enrolment: Enrolment, period: EnrolmentPeriod): keyof typeof REASONS | undefined => {
  if (higherEnrolment(enrolment.attributes).registration === 'extraneus') return 'ex';
  if (!period.fundable) return 'nl';
  return higherPeriod(period.attributes).firstEnrolment ? undefined : 'jl';
};

/** For the last reference date only: those of older ones are known to the institution. */
export const notFunded: Check<HigherEnrolmentReport, Enrolment> = (report, input, found) => {
  const own = proposed(report, input);
  const date = dateOf(latestYear(input.today));
  const period = periodOn(own, date);
  const status = period === undefined ? undefined : statusOf(own, period);
  if (period === undefined || status === undefined) return;
  const i = report.periods.findIndex(({ startDate }) => startDate === period.start);
  const field = { ex: '/registration', jl: `/periods/${i}/firstEnrolment`, nl: `/periods/${i}/fundable` }[status];
  raise(found, 'H02', field, { countingDate: { date }, reason: REASONS[status], status });
};

/** What counts on a day, as text: two that are the same mean the same for funding. */
const countedOn = (enrolment: Enrolment | null, date: IsoDate): string => {
  const period = periodOn(enrolment, date);
  if (enrolment === null || period === undefined) return '';
  const { phase, firstEnrolment } = higherPeriod(period.attributes);
  return [period.programmeCode, phase, firstEnrolment, period.fundable, higherEnrolment(enrolment.attributes).registration].join();
};

const closedYears = (from: IsoDate, today: IsoDate): number[] => {
  const last = yearOf(today) - (today > closedOn(yearOf(today)) ? 0 : 1);
  const first = Math.max(yearOf(from), last - YEARS_BACK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((year) => dateOf(year) >= from);
};

const raiseClosed = (year: number, found: Parameters<typeof raise>[0]): void =>
  raise(found, 'H07', '', { countingDate: { date: dateOf(year) }, closed: { date: closedOn(year) } });

export const changesClosedDate: Check<HigherEnrolmentReport, Enrolment> = (report, input, found) => {
  const { existing } = input;
  const from = existing !== null && existing.start < report.startDate ? existing.start : report.startDate;
  const years = closedYears(from, input.today);
  if (years.length === 0) return;
  const after = proposed(report, input);
  for (const year of years) if (countedOn(existing, dateOf(year)) !== countedOn(after, dateOf(year))) raiseClosed(year, found);
};

export const deletesFromClosedDate: Check<MessageHead> = (_report, input, found) => {
  const { existing } = input;
  if (existing === null || !('periods' in existing)) return;
  for (const year of closedYears(existing.start, input.today)) if (countedOn(existing, dateOf(year)) !== '') raiseClosed(year, found);
};
