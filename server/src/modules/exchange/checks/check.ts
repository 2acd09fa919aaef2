import type { Enrolment, Result, Sector } from '../../register/index.ts';
import type { IdentificationRequest, KeyDataChange, Kind } from '../message.ts';
import type { EnrolmentReport, LearnerKey, MessageHead, ResultReport, SecondaryResultReport, Signal } from '../model.ts';
import type { SchoolAdviceReport } from '../school-advice.ts';
import * as address from './address.ts';
import * as counting from './counting-dates.ts';
import * as deletion from './deletion.ts';
import * as dates from './enrolment-dates.ts';
import * as head from './head.ts';
import { higherDeletionScore, higherEnrolmentScore, higherResultScore } from './higher/score.ts';
import { type Check, type CheckInput, type Line, sectorOf } from './input.ts';
import * as keyData from './key-data.ts';
import * as marks from './marks.ts';
import * as overlap from './overlap.ts';
import * as person from './person.ts';
import * as placement from './placement.ts';
import { adviceScore, primaryDeletionScore, primaryEnrolmentScore, primaryKeyDataScore, primaryResultScore } from './primary/score.ts';
import * as result from './result.ts';
import { vavoEnrolmentScore, vavoResultScore } from './secondary/vavo.ts';
import { vocationalDeletionScore, vocationalEnrolmentScore, vocationalResultScore } from './vocational/score.ts';

export type { CheckInput } from './input.ts';

const LETTER_OF_KIND: Readonly<Record<Kind, string>> = {
  enrolment: 'E',
  'enrolment-deletion': 'e',
  result: 'R',
  'result-deletion': 'r',
  identification: 'I',
  'key-data-change': 'K',
  'school-advice': 'A',
  'school-advice-deletion': 'a',
};
const LETTER_OF_SECTOR: Readonly<Record<Sector, string>> = { po: 'p', vo: 'v', mbo: 'm', hbo: 'h', wo: 'w' };

// biome-ignore format: a score is read in columns
export const headScore: readonly Line<Check<MessageHead>>[] = [
  ['843', head.composedInTheFuture,                       'EeRrIKAa', 'pvmhw'],
  ['312', head.laterMessageProcessed,                     'EeRr··Aa', 'pvmhw'],
  ['L17', head.numberOfAnotherLearner,                    'E·R···', 'pvmhw'],
  ['356', placement.schoolNotInSector,                    'E·R·IKA·', 'pvmhw'],
];

// biome-ignore format: a score is read in columns
export const personScore: readonly Line<person.PersonCheck>[] = [
  ['750', person.citizenNumberFailsTest,                  'E·R·IK', 'pvmhw'],
  ['751', person.educationNumberFailsTest,                'E·R·IK', 'pvmhw'],
  ['742', person.birthDateMalformed,                      'E·R·IK', 'pvmhw'],
  ['843', person.birthDateInTheFuture,                    'E·R·IK', 'pvmhw'],
  ['740', person.nameMissing,                             'E·R·I·', 'pvmhw'],
  ['743', person.surnameMalformed,                        'E·R·I·', 'pvmhw'],
  ['743', person.surnamePrefixMalformed,                  'E·R·I·', 'pvmhw'],
  ['743', person.givenNamesMalformed,                     'E·R·I·', 'pvmhw'],
  ['774', person.addressMissing,                          'E·R·I·', 'pvmhw'],
  ['742', address.postcodeMalformed,                      'E·R·IK', 'pvmhw'],
  ['741', address.postcodeUnknown,                        'E·R·IK', 'pvmhw'],
  ['741', address.countryUnknown,                         'E·R·IK', 'pvmhw'],
  ['773', address.postcodeAbroad,                         'E·R·IK', 'pvmhw'],
];

// biome-ignore format: a score is read in columns
export const identityScore: readonly Line<person.PersonCheck>[] = [
  ['752', person.educationNumberMismatch,                 'E·R·IK', 'pvmhw'],
  ['753', person.citizenNumberMismatch,                   'E·R·I·', 'pvmhw'],
  ['755', person.citizenNumberRetrieved,                  'E·R·I·', 'pvmhw'],
  ['756', person.educationNumberRetrieved,                'E·R·I·', 'pvmhw'],
  ['757', person.educationNumberIssued,                   'E···I·', 'pvmhw'],
  ['770', address.postcodeDiffersFromPopulationRegister,  'E·····', 'pvmhw'],
  ['771', address.addressDiffers,                         'E·····', 'pvmhw'],
  ['772', address.addressReplaced,                        'E·····', 'pvmhw'],
];

// biome-ignore format: a score is read in columns
export const enrolmentScore: readonly Line<Check<EnrolmentReport, Enrolment>>[] = [
  ['301', dates.schoolDoesNotExist,                       'E·····', 'pvmhw'],
  ['314', dates.endsBeforeStart,                          'E·····', 'pvmhw'],
  ['332', dates.startsFarAhead,                           'E·····', 'pvmhw'],
  ['331', dates.endsFarAhead,                             'E·····', 'pvmhw'],
  ['331', dates.periodStartsFarAhead,                     'E·····', 'pvmhw'],
  ['340', dates.reasonWithoutEnd,                         'E·····', 'pvmhw'],
  ['305', dates.startsBeforeBirth,                        'E·····', 'pvmhw'],
  ['L06', dates.ageImplausible,                           'E·····', '·v···'],
  ['303', dates.firstPeriodMissing,                       'E·····', 'pvmhw'],
  ['349', dates.periodStartsTwice,                        'E·····', 'pvmhw'],
  ['321', dates.periodOutsideEnrolment,                   'E·····', 'pvmhw'],
  ['397', placement.siteUnknown,                          'E·····', 'pvmhw'],
  ['348', placement.siteNotValid,                         'E·····', 'pvmhw'],
  ['337', placement.siteNotForSector,                     'E·····', 'pvmhw'],
  ['741', placement.programmeUnknown,                     'E·····', 'pvmhw'],
  ['348', placement.programmeNotValid,                    'E·····', 'pvmhw'],
  ['L04', placement.yearNotInProgramme,                   'E·····', '·v···'],
  ['L05', placement.yearOfStudyJumps,                     'E·····', 'pv···'],
  ['311', overlap.enrolledHereTwice,                      'E·····', 'pv···'],
  ['L01', overlap.enrolledElsewhere,                      'E·····', 'pvmhw'],
  ['L02', dates.reportedLate,                             'E·····', '·v···'],
  ['L03', counting.changesClosedCountingDate,             'E·····', '·v···'],
  ['L13', deletion.endsWithPendingResults,                'E·····', '·v···'],
];

// biome-ignore format: a score is read in columns
export const deletionScore: readonly Line<Check<MessageHead>>[] = [
  ['304', deletion.nothingToDelete,                       '·e·r···a', 'pvmhw'],
  ['L22', deletion.resultsDependOnIt,                     '·e····', 'pvmhw'],
  ['L03', counting.deletesFromClosedCountingDate,         '·e····', '·v···'],
];

// biome-ignore format: a score is read in columns
export const resultScore: readonly Line<Check<SecondaryResultReport, Result>>[] = [
  ['301', result.schoolDoesNotExistAtExam,                '··R···', '·vmhw'],
  ['397', result.examSiteUnknown,                         '··R···', '·vmhw'],
  ['348', result.examSiteNotValid,                        '··R···', '·vmhw'],
  ['741', result.examProgrammeUnknown,                    '··R···', '·vmhw'],
  ['348', result.examProgrammeNotValid,                   '··R···', '·vmhw'],
  ['L07', result.programmeNotExaminable,                  '··R···', '·v···'],
  ['331', result.examYearFarAhead,                        '··R···', '·v···'],
  ['843', result.decidedInTheFuture,                      '··R···', '·vmhw'],
  ['L11', result.decisionDateMissing,                     '··R···', '·v···'],
  ['L16', result.decisionDateWhilePending,                '··R···', '·v···'],
  ['L14', result.examYearNotOfDecision,                   '··R···', '·v···'],
  ['L12', result.notEnrolledForExam,                      '··R···', '·v···'],
  ['L20', result.examOfAnotherTrack,                      '··R···', '·v···'],
  ['742', marks.subjectCodeMalformed,                     '··R···', '·v···'],
  ['L15', marks.subjectTwice,                             '··R···', '·v···'],
  ['L08', marks.markNotValid,                             '··R···', '·v···'],
  ['L18', marks.finalMarkNotWhole,                        '··R···', '·v···'],
  ['L09', marks.finalMarkNotTheMean,                      '··R···', '·v···'],
  ['L10', marks.passedWithoutSubjects,                    '··R···', '·v···'],
  ['L21', marks.passedWithoutFinalMark,                   '··R···', '·v···'],
  ['L19', result.resultReportedLate,                      '··R···', '·v···'],
];

// biome-ignore format: a score is read in columns
export const keyDataScore: readonly Line<Check<KeyDataChange>>[] = [
  ['793', keyData.populationRegisterHasThem,              '·····K', 'pvmhw'],
  ['753', keyData.citizenNumberTaken,                     '·····K', 'pvmhw'],
  ['743', keyData.addressWithCitizenNumber,               '·····K', 'pvmhw'],
  ['301', keyData.schoolDoesNotExistThen,                 '·····K', 'pvmhw'],
  ['350', keyData.bornAfterStart,                         '·····K', 'pvmhw'],
  ['351', keyData.ageBecomesImplausible,                  '·····K', '·v···'],
];

type Plan<C> = (kind: Kind, sector: Sector) => readonly C[];

const planOf = <C>(score: readonly Line<C>[]): Plan<C> => {
  const plans = new Map<string, readonly C[]>();
  for (const [kind, kindLetter] of Object.entries(LETTER_OF_KIND)) {
    for (const [sector, sectorLetter] of Object.entries(LETTER_OF_SECTOR)) {
      const lines = score.filter(([, , kinds, sectors]) => kinds.includes(kindLetter) && sectors.includes(sectorLetter));
      plans.set(
        kind + sector,
        lines.map(([, check]) => check),
      );
    }
  }
  return (kind, sector) => plans.get(kind + sector) ?? [];
};

// A sector's own checks see reports of that sector only, whose schema they have passed.
const enrolmentLines = [
  ...enrolmentScore,
  ...primaryEnrolmentScore,
  ...vavoEnrolmentScore,
  ...vocationalEnrolmentScore,
  ...higherEnrolmentScore,
] as unknown as readonly Line<Check<EnrolmentReport, Enrolment>>[];
const deletionLines = [
  ...deletionScore,
  ...primaryDeletionScore,
  ...vocationalDeletionScore,
  ...higherDeletionScore,
] as unknown as readonly Line<Check<MessageHead>>[];
const resultLines = [
  ...resultScore,
  ...primaryResultScore,
  ...vavoResultScore,
  ...vocationalResultScore,
  ...higherResultScore,
] as unknown as readonly Line<Check<ResultReport, Result>>[];
const keyDataLines = [...keyDataScore, ...primaryKeyDataScore];

const headPlan = planOf(headScore);
const personPlan = planOf(personScore);
const identityPlan = planOf(identityScore);
const enrolmentPlan = planOf(enrolmentLines);
const deletionPlan = planOf(deletionLines);
const resultPlan = planOf(resultLines);
const keyDataPlan = planOf(keyDataLines);
const advicePlan = planOf(adviceScore);

/** Every line of every score, for who looks at them as a whole. */
export const scoreLines: readonly Line<unknown>[] = [
  ...headScore,
  ...personScore,
  ...identityScore,
  ...enrolmentLines,
  ...deletionLines,
  ...resultLines,
  ...keyDataLines,
  ...adviceScore,
];

/** Which kinds of message and which sectors a line of a score is about. */
export const reachOf = ([, , kinds, sectors]: Line<unknown>): { readonly kinds: readonly Kind[]; readonly sectors: readonly Sector[] } => ({
  kinds: (Object.keys(LETTER_OF_KIND) as Kind[]).filter((kind) => kinds.includes(LETTER_OF_KIND[kind])),
  sectors: (Object.keys(LETTER_OF_SECTOR) as Sector[]).filter((sector) => sectors.includes(LETTER_OF_SECTOR[sector])),
});

/** Nobody learns from the answer what is registered for a person whose data they did not report rightly. */
const withoutStranger = <E extends Enrolment | Result>(input: CheckInput<E>): CheckInput<E> =>
  input.identification === 'mismatch' && input.learner !== null ? { ...input, learner: null } : input;

const run = <R, E extends Enrolment | Result>(plan: Plan<Check<R, E>>, report: R, input: CheckInput<E>, found: Signal[]): void => {
  for (const check of plan(input.kind, sectorOf(input))) check(report, input, found);
};

const runPerson = (plan: Plan<person.PersonCheck>, key: LearnerKey, input: CheckInput, found: Signal[], at: string): void => {
  for (const check of plan(input.kind, sectorOf(input))) check(key, input, found, at);
};

/** Every signal of an enrolment report (message 3). The report has passed its schema. */
export const checkEnrolment = (report: EnrolmentReport, given: CheckInput<Enrolment>): Signal[] => {
  const input = withoutStranger(given);
  const found: Signal[] = [];
  run(headPlan, report, input, found);
  runPerson(personPlan, report.learner, input, found, '/learner');
  runPerson(identityPlan, report.learner, input, found, '/learner');
  run(enrolmentPlan, report, input, found);
  return found;
};

/** Every signal of an exam result report. */
export const checkResult = (report: ResultReport, given: CheckInput<Result>): Signal[] => {
  const input = withoutStranger(given);
  const found: Signal[] = [];
  run(headPlan, report, input, found);
  runPerson(personPlan, report.learner, input, found, '/learner');
  runPerson(identityPlan, report.learner, input, found, '/learner');
  run(resultPlan, report, input, found);
  return found;
};

/** Every signal of a report of school advice. `existing` is the enrolment it belongs to, as of the last message about the advice. */
export const checkSchoolAdvice = (report: SchoolAdviceReport, input: CheckInput<Enrolment>): Signal[] => {
  const found: Signal[] = [];
  run(headPlan, report, input, found);
  run(advicePlan, report, input, found);
  return found;
};

/** Every signal of the deletion of an enrolment (message 4) or of a result. */
export const checkDeletion = (report: MessageHead, input: CheckInput): Signal[] => {
  const found: Signal[] = [];
  run(headPlan, report, input, found);
  run(deletionPlan, report, input, found);
  return found;
};

/** Every signal of a request for identification (message 1). */
export const checkIdentification = (report: IdentificationRequest, given: CheckInput): Signal[] => {
  const input = withoutStranger(given);
  const found: Signal[] = [];
  run(headPlan, report, input, found);
  runPerson(personPlan, report.learner, input, found, '/learner');
  runPerson(identityPlan, report.learner, input, found, '/learner');
  return found;
};

/** Every signal of a change of key data (message 2). */
export const checkKeyDataChange = (report: KeyDataChange, given: CheckInput): Signal[] => {
  const input = withoutStranger(given);
  const found: Signal[] = [];
  run(headPlan, report, input, found);
  runPerson(personPlan, report.before, input, found, '/before');
  runPerson(identityPlan, report.before, input, found, '/before');
  runPerson(personPlan, report.after, input, found, '/after');
  run(keyDataPlan, report, input, found);
  return found;
};
