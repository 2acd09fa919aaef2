import type { Enrolment, Result } from '../../../register/index.ts';
import type { KeyDataChange } from '../../message.ts';
import type { MessageHead, ResultReport } from '../../model.ts';
import type { PrimaryEnrolmentReport } from '../../sectors/primary-report.ts';
import type { Check, Line } from '../input.ts';
import * as admission from './admission.ts';
import * as advice from './advice.ts';
import * as age from './age.ts';
import * as arrangement from './arrangement.ts';
import * as dates from './dates.ts';
import * as plan from './development-plan.ts';
import * as exit from './exit-profile.ts';
import * as guidance from './guidance.ts';
import * as indication from './indication.ts';
import * as leaving from './leaving.ts';
import * as placement from './placement.ts';
import * as preschool from './preschool.ts';
import * as weight from './weight.ts';

/** Which checks run for primary and special education only, beside those of check.ts. */
// biome-ignore format: a score is read in columns
export const primaryEnrolmentScore: readonly Line<Check<PrimaryEnrolmentReport, Enrolment>>[] = [
  ['306', age.youngerThanFour,                            'E·····', 'p····'],
  ['307', age.skippersToddlerTooYoung,                    'E·····', 'p····'],
  ['308', age.fifteenOrOlder,                             'E·····', 'p····'],
  ['309', age.skippersToddlerTooOld,                      'E·····', 'p····'],
  ['333', age.tooYoungForSpecial,                         'E·····', 'p····'],
  ['334', age.twentyOrOlder,                              'E·····', 'p····'],
  ['322', age.yearZeroElsewhere,                          'E·····', 'p····'],
  ['301', dates.groupAtClosedSchool,                      'E·····', 'p····'],
  ['305', dates.groupBeforeBirth,                         'E·····', 'p····'],
  ['321', dates.groupOutsideEnrolment,                    'E·····', 'p····'],
  ['331', dates.groupFarAhead,                            'E·····', 'p····'],
  ['349', dates.groupStartsTwice,                         'E·····', 'p····'],
  ['303', dates.groupNotFromFirstDay,                     'E·····', 'p····'],
  ['740', placement.yearMissing,                          'E·····', 'p····'],
  ['742', placement.yearBeyondEight,                      'E·····', 'p····'],
  ['317', placement.backgroundAtTravellingSchool,         'E·····', 'p····'],
  ['430', placement.kindOfSchoolChanges,                  'E·····', 'p····'],
  ['458', placement.groupOfAnotherKind,                   'E·····', 'p····'],
  ['341', placement.specialEducationMissing,              'E·····', 'p····'],
  ['341', placement.specialEducationMissingInClusterOneOrTwo, 'E·····', 'p····'],
  ['413', placement.specialEducationNoLongerReported,     'E·····', 'p····'],
  ['411', placement.crisisPlaceNoLongerExists,            'E·····', 'p····'],
  ['337', placement.specialEducationNotAllowedHere,       'E·····', 'p····'],
  ['427', placement.noSpecialEducationHere,               'E·····', 'p····'],
  ['418', placement.noResidentialPlacesHere,              'E·····', 'p····'],
  ['313', preschool.preschoolMonthsImpossible,            'E·····', 'p····'],
  ['324', preschool.earlyProgrammeEndsWrongly,            'E·····', 'p····'],
  ['342', preschool.earlyProgrammesOverlap,               'E·····', 'p····'],
  ['348', preschool.earlyProgrammeNotValid,               'E·····', 'p····'],
  ['341', weight.weightMissing,                           'E·····', 'p····'],
  ['368', weight.weightDoesNotCount,                      'E·····', 'p····'],
  ['741', weight.weightNotInScheme,                       'E·····', 'p····'],
  ['348', weight.weightSchemeNotValid,                    'E·····', 'p····'],
  ['460', weight.weightChanges,                           'E·····', 'p····'],
  ['445', plan.planInSpecialPrimary,                      'E·····', 'p····'],
  ['435', plan.planRunsPastEnd,                           'E·····', 'p····'],
  ['452', plan.planTooEarly,                              'E·····', 'p····'],
  ['453', plan.planEndsWrongly,                           'E·····', 'p····'],
  ['454', plan.plansOverlap,                              'E·····', 'p····'],
  ['341', indication.indicationMissing,                   'E·····', 'p····'],
  ['412', indication.indicationNoLongerReported,          'E·····', 'p····'],
  ['426', indication.indicatedTooLate,                    'E·····', 'p····'],
  ['325', indication.indicatedAfterEnd,                   'E·····', 'p····'],
  ['326', indication.indicatedInTheFuture,                'E·····', 'p····'],
  ['402', indication.guidedAsVisuallyHandicapped,         'E·····', 'p····'],
  ['403', indication.placedAsBlind,                       'E·····', 'p····'],
  ['740', indication.centreMissing,                       'E·····', 'p····'],
  ['741', indication.centreUnknown,                       'E·····', 'p····'],
  ['348', indication.centreNotValid,                      'E·····', 'p····'],
  ['743', indication.decisionNumberMalformed,             'E·····', 'p····'],
  ['345', indication.kindUnlikeIndication,                'E·····', 'p····'],
  ['328', guidance.guidanceOutOfPlace,                    'E·····', 'p····'],
  ['412', guidance.guidanceNoLongerReported,              'E·····', 'p····'],
  ['741', guidance.guidedByNoSpecialSchool,               'E·····', 'p····'],
  ['329', guidance.guideNotCompetent,                     'E·····', 'p····'],
  ['347', guidance.guideDoesNotExist,                     'E·····', 'p····'],
  ['399', guidance.guidedAtNoRegularSchool,               'E·····', 'p····'],
  ['348', guidance.guidedAtClosedSchool,                  'E·····', 'p····'],
  ['343', guidance.placeWithGuidance,                     'E·····', 'p····'],
  ['338', guidance.notApplicableWithoutGuidance,          'E·····', 'p····'],
  ['414', admission.statementBeforeThereWereAny,          'E·····', 'p····'],
  ['415', admission.statementMissing,                     'E·····', 'p····'],
  ['416', admission.statementBeforeStart,                 'E·····', 'p····'],
  ['425', admission.statementTwice,                       'E·····', 'p····'],
  ['741', admission.partnershipUnknown,                   'E·····', 'p····'],
  ['419', admission.partnershipNotValid,                  'E·····', 'p····'],
  ['420', admission.partnershipOfAnotherKind,             'E·····', 'p····'],
  ['421', admission.numberOfAnotherPartnership,           'E·····', 'p····'],
  ['743', admission.statementNumberMalformed,             'E·····', 'p····'],
  ['422', admission.statementOfAnotherPupil,              'E·····', 'p····'],
  ['423', admission.statementNotUntilSummer,              'E·····', 'p····'],
  ['424', admission.statementTooShort,                    'E·····', 'p····'],
  ['428', exit.exitProfileMissing,                        'E·····', 'p····'],
  ['457', exit.exitProfileMissingSince2014,               'E·····', 'p····'],
  ['433', exit.exitProfileTooEarly,                       'E·····', 'p····'],
  ['434', exit.furtherEducationWithoutYear,               'E·····', 'p····'],
  ['429', exit.furtherEducationWithoutProgramme,          'E·····', 'p····'],
  ['432', exit.yearOfAnotherProfile,                      'E·····', 'p····'],
  ['438', exit.programmeOfAnotherProfile,                 'E·····', 'p····'],
  ['741', exit.exitProgrammeUnknown,                      'E·····', 'p····'],
  ['456', exit.practicalEducationAsExit,                  'E·····', 'p····'],
  ['431', exit.exitYearNotInProgramme,                    'E·····', 'p····'],
  ['473', arrangement.notApplicableWithoutArrangement,    'E·····', 'p····'],
  ['443', arrangement.placeWithArrangement,               'E·····', 'p····'],
  ['444', arrangement.groupWithArrangement,               'E·····', 'p····'],
  ['446', arrangement.arrangementByAnotherSchool,         'E·····', 'p····'],
  ['452', arrangement.arrangementTooEarly,                'E·····', 'p····'],
  ['459', arrangement.arrangementAfterEnd,                'E·····', 'p····'],
  ['447', arrangement.arrangementAtNoSchool,              'E·····', 'p····'],
  ['448', arrangement.arrangementAtOwnSchool,             'E·····', 'p····'],
  ['450', arrangement.arrangementAtUnknownSite,           'E·····', 'p····'],
  ['348', arrangement.arrangementAtClosedSite,            'E·····', 'p····'],
  ['399', indication.returnedToNoSchool,                  'E·····', 'p····'],
  ['340', indication.returnedWithoutEnd,                  'E·····', 'p····'],
  ['410', indication.returnedAfterStatements,             'E·····', 'p····'],
  ['400', indication.correctsNothing,                     'E·····', 'p····'],
  ['316', leaving.leavesWithoutAdvice,                    'E·····', 'p····'],
];

// biome-ignore format: a score is read in columns
export const primaryDeletionScore: readonly Line<Check<MessageHead, Enrolment>>[] = [
  ['476', leaving.testDeletedWithEnrolment,               '·e·····a', 'p····'],
];

/** Primary education reports no results: its outcome is the school advice. */
export const primaryResultScore: readonly Line<Check<ResultReport, Result>>[] = [];

// biome-ignore format: a score is read in columns
export const primaryKeyDataScore: readonly Line<Check<KeyDataChange>>[] = [
  ['351', leaving.ageNoLongerPossible,                    '·····K', 'p····'],
];

/** The advice and the test at the end of primary education. */
// biome-ignore format: a score is read in columns
export const adviceScore: readonly Line<advice.AdviceCheck>[] = [
  ['P01', advice.enrolmentUnknown,                        '······A·', 'p····'],
  ['P02', advice.notEnrolledThatYear,                     '······A·', 'p····'],
  ['P03', advice.adviceOfAnotherSchool,                   '······A·', 'p····'],
  ['741', advice.adviceNotOnList,                         '······A·', 'p····'],
  ['475', advice.revisedWithoutAdvice,                    '······A·', 'p····'],
  ['462', advice.revisedNotHigher,                        '······A·', 'p····'],
  ['463', advice.revisedWithoutTest,                      '······A·', 'p····'],
  ['477', advice.testWithoutAdvice,                       '······A·', 'p····'],
  ['464', advice.resultOfNobodyPresent,                   '······A·', 'p····'],
  ['465', advice.resultMissing,                           '······A·', 'p····'],
  ['478', advice.exemptionWithoutReason,                  '······A·', 'p····'],
  ['470', advice.levelNotOfTest,                          '······A·', 'p····'],
  ['348', advice.testNotValid,                            '······A·', 'p····'],
  ['348', advice.scoreNotValid,                           '······A·', 'p····'],
  ['843', advice.testInTheFuture,                         '······A·', 'p····'],
  ['301', advice.testAtClosedSchool,                      '······A·', 'p····'],
  ['P04', advice.testNotOfSchoolYear,                     '······A·', 'p····'],
  ['466', advice.partsOfNobodyPresent,                    '······A·', 'p····'],
  ['348', advice.partNotValid,                            '······A·', 'p····'],
  ['349', advice.partTwice,                               '······A·', 'p····'],
  ['467', advice.partMissing,                             '······A·', 'p····'],
  ['741', advice.domainOfAnotherPart,                     '······A·', 'p····'],
  ['468', advice.levelOfWholePart,                        '······A·', 'p····'],
  ['469', advice.levelMissing,                            '······A·', 'p····'],
  ['741', advice.levelNotOfDomain,                        '······A·', 'p····'],
  ['365', advice.earlierTestTwice,                        '······A·', 'p····'],
  ['348', advice.earlierTestNotValid,                     '······A·', 'p····'],
  ['398', advice.earlierScoreUnusual,                     '······A·', 'p····'],
  ['321', advice.earlierTestOutsideEnrolment,             '······A·', 'p····'],
  ['476', advice.testTakenAway,                           '······A·', 'p····'],
];
