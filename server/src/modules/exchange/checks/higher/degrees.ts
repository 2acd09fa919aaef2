import { type Enrolment, type HigherDegreeKind, higherResult, type IsoDate, type Programme, type Result } from '../../../register/index.ts';
import type { HigherEnrolmentReport, HigherResultReport } from '../../sectors/higher-report.ts';
import type { Check, CheckInput } from '../input.ts';
import { programmeOf } from '../placement.ts';
import { raise } from '../signals.ts';
import { degrees } from './names.ts';

/** Fields of the register of programmes in which a degree elsewhere does not stand in the way (Uitvoeringsbesluit WHW art. 5.2). */
const EXCEPTED: readonly unknown[] = ['education', 'healthcare'];

const isExcepted = (programme: Programme | undefined): boolean => EXCEPTED.includes(programme?.attributes.field);

const programmeOfResult = (input: CheckInput, { sector, programmeCode }: Result): Programme | undefined =>
  input.reference.programmes.get(`${sector}:${programmeCode}`);

const degreeOf = (input: CheckInput, result: Result): HigherDegreeKind | string | undefined =>
  result.kind === 'degree' ? (higherResult(result.attributes).degree ?? programmeOfResult(input, result)?.level) : undefined;

/** The first degree of one kind before a day that stands in the way of funding another in this programme. */
const earlierDegree = (input: CheckInput, degree: string, programme: string, before: IsoDate): Result | undefined => {
  const wanted = isExcepted(programmeOf(input, programme));
  return input.learner?.results.find(
    (result) =>
      (result.sector === 'hbo' || result.sector === 'wo') &&
      !(result.brin === input.brin && result.number === input.number) &&
      result.decidedOn !== null &&
      result.decidedOn < before &&
      degreeOf(input, result) === degree &&
      (!wanted || isExcepted(programmeOfResult(input, result))),
  );
};

const STATUS: Readonly<Record<string, string>> = { bachelor: 'nb', master: 'nd' };

export const hasDegreeAlready: Check<HigherEnrolmentReport, Enrolment> = (report, input, found) => {
  for (let i = 0; i < report.periods.length; i += 1) {
    const period = report.periods[i];
    if (period === undefined || period.firstEnrolment === false || period.fundable === false) continue;
    const phase = period.phase ?? programmeOf(input, period.programme)?.level ?? '';
    const degree = phase === 'propaedeutic' ? 'bachelor' : phase;
    const status = STATUS[degree];
    const earlier = status === undefined ? undefined : earlierDegree(input, degree, period.programme, period.startDate);
    if (status === undefined || earlier?.decidedOn == null) continue;
    raise(found, 'H05', `/periods/${i}/programme`, { degree: degrees(degree), date: { date: earlier.decidedOn }, status });
    return;
  }
};

export const hasSameDegree: Check<HigherResultReport, Result> = (report, input, found) => {
  const status = STATUS[report.degree];
  const earlier = status === undefined ? undefined : earlierDegree(input, report.degree, report.programme, report.decidedOn);
  if (status === undefined || earlier?.decidedOn == null || report.fundable === false) return;
  raise(found, 'H15', '/degree', { degree: degrees(report.degree), date: { date: earlier.decidedOn }, status });
};
