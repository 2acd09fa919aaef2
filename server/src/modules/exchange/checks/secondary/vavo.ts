import { ageOn, type Enrolment, type Result, schoolYearOf, within, yearOf } from '../../../register/index.ts';
import type { EnrolmentReport } from '../../model.ts';
import type { SecondaryPeriod, VavoResultReport } from '../../sectors/vavo-report.ts';
import { birthDateOf, type Check, type CheckInput, type Line } from '../input.ts';
import { programmeOf } from '../placement.ts';
import { raise } from '../signals.ts';

type EnrolmentCheck = Check<EnrolmentReport, Enrolment>;
type Vavo = 'no' | 'first' | 'after-failing' | undefined;

const forEachPeriod = (
  report: EnrolmentReport,
  input: CheckInput,
  visit: (period: SecondaryPeriod, vavo: Vavo, at: string) => void,
): void => {
  for (let i = 0; i < report.periods.length; i += 1) {
    const period = report.periods[i] as SecondaryPeriod | undefined;
    if (period !== undefined) visit(period, programmeOf(input, period.programme)?.vo?.vavo, `/periods/${i}`);
  }
};

const isVavo = (vavo: Vavo): boolean => vavo === 'first' || vavo === 'after-failing';

export const vavoWithoutInstitution: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, input, (period, vavo, at) => {
    if (isVavo(vavo) && period.vavo === undefined) raise(found, 'V01', `${at}/vavo`, { programme: period.programme });
  });

export const vavoAtNoAdultEducation: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, input, (period, _vavo, at) => {
    if (period.vavo === undefined) return;
    const { institution: brin } = period.vavo;
    const institution = input.reference.institutions.get(brin);
    if (institution?.sectors.includes('mbo') && institution.periods.some((open) => within(open, period.startDate))) return;
    raise(found, 'V02', `${at}/vavo/institution`, { brin, date: { date: period.startDate } });
  });

export const vavoWithAnotherProgramme: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, input, (period, vavo, at) => {
    if (period.vavo !== undefined && vavo === 'no') raise(found, 'V03', `${at}/programme`, { programme: period.programme });
  });

/** Exam years in which the learner failed at this school. */
const failedYears = (input: CheckInput): readonly number[] =>
  (input.learner?.results ?? []).filter((r) => r.sector === 'vo' && r.brin === input.brin && r.outcome === 'failed').map((r) => r.examYear);

export const vavoAfterNoFailure: EnrolmentCheck = (report, input, found) => {
  const failed = failedYears(input);
  forEachPeriod(report, input, (period, vavo, at) => {
    if (vavo !== 'after-failing' || failed.some((year) => year <= yearOf(period.startDate))) return;
    raise(found, 'V04', `${at}/programme`, { programme: period.programme });
  });
};

/** Directly after: in the school year that begins in the year of the exam. */
export const vavoAfterFailure: EnrolmentCheck = (report, input, found) => {
  const failed = failedYears(input);
  forEachPeriod(report, input, (period, vavo, at) => {
    const year = schoolYearOf(period.startDate);
    if (vavo === 'first' && failed.includes(year)) raise(found, 'V05', `${at}/programme`, { year: String(year) });
  });
};

const YOUNGEST = 16;

export const tooYoungForVavo: EnrolmentCheck = (report, input, found) => {
  const birth = birthDateOf(report.learner, input.learner);
  if (birth === null) return;
  forEachPeriod(report, input, (period, vavo, at) => {
    if (!isVavo(vavo) || period.startDate <= birth.first) return;
    const age = ageOn(birth.first, period.startDate);
    if (age < YOUNGEST) raise(found, 'V06', `${at}/programme`, { age });
  });
};

const WITH_CERTIFICATES: readonly string[] = ['partial', 'spread', 'failed', 'withdrawn'];

type ResultCheck = Check<VavoResultReport, Result>;

export const certificateWithAnotherOutcome: ResultCheck = (report, _input, found) => {
  if (WITH_CERTIFICATES.includes(report.outcome)) return;
  report.subjects.forEach(({ subject, certificate }, i) => {
    if (certificate === true) raise(found, 'V07', `/subjects/${i}/certificate`, { subject });
  });
};

export const certificateWithoutPass: ResultCheck = (report, _input, found) =>
  report.subjects.forEach(({ subject, certificate, finalMark, assessment }, i) => {
    if (certificate !== true || (finalMark ?? 0) >= 6 || assessment === 'good' || assessment === 'sufficient') return;
    raise(found, 'V08', `/subjects/${i}/certificate`, { subject });
  });

// biome-ignore format: a score is read in columns
export const vavoEnrolmentScore: readonly Line<EnrolmentCheck>[] = [
  ['V01', vavoWithoutInstitution,                         'E·····', '·v···'],
  ['V02', vavoAtNoAdultEducation,                         'E·····', '·v···'],
  ['V03', vavoWithAnotherProgramme,                       'E·····', '·v···'],
  ['V04', vavoAfterNoFailure,                             'E·····', '·v···'],
  ['V05', vavoAfterFailure,                               'E·····', '·v···'],
  ['V06', tooYoungForVavo,                                'E·····', '·v···'],
];

// biome-ignore format: a score is read in columns
export const vavoResultScore: readonly Line<ResultCheck>[] = [
  ['V07', certificateWithAnotherOutcome,                  '··R···', '·v···'],
  ['V08', certificateWithoutPass,                         '··R···', '·v···'],
];
