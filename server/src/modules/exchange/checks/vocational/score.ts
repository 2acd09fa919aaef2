import type { Enrolment, Result } from '../../../register/index.ts';
import type { MessageHead } from '../../model.ts';
import type { VocationalEnrolmentReport, VocationalResultReport } from '../../sectors/vocational-report.ts';
import type { Check, Line } from '../input.ts';
import * as agreements from './agreements.ts';
import * as counting from './counting-dates.ts';
import * as enrolment from './enrolment.ts';
import * as parts from './parts.ts';
import * as result from './result.ts';

/** Which checks run for vocational education only, beside those of check.ts. */
// biome-ignore format: a score is read in columns
export const vocationalEnrolmentScore: readonly Line<Check<VocationalEnrolmentReport, Enrolment>>[] = [
  ['M01', enrolment.plannedBeforeStart,                   'E·····', '··m··'],
  ['M02', enrolment.plannedEndPassed,                     'E·····', '··m··'],
  ['M03', enrolment.plannedFarAhead,                      'E·····', '··m··'],
  ['M20', enrolment.ageUnusual,                           'E·····', '··m··'],
  ['340', enrolment.leavingReasonWithoutEnd,              'E·····', '··m··'],
  ['M21', enrolment.endsOnAnotherDayThanDiploma,          'E·····', '··m··'],
  ['M06', enrolment.levelOfAnotherProgramme,              'E·····', '··m··'],
  ['M07', enrolment.partTimeAtSchool,                     'E·····', '··m··'],
  ['M08', enrolment.notForDiplomaTooEarly,                'E·····', '··m··'],
  ['M23', enrolment.routeWithoutPhase,                    'E·····', '··m··'],
  ['M22', enrolment.priorEducationTooLow,                 'E·····', '··m··'],
  ['M18', enrolment.supportOutOfPlace,                    'E·····', '··m··'],
  ['M10', agreements.agreementEndsBeforeStart,            'E·····', '··m··'],
  ['M11', agreements.agreementTwice,                      'E·····', '··m··'],
  ['M12', agreements.agreementAfterEnrolment,             'E·····', '··m··'],
  ['M13', agreements.agreementBeforeEnrolment,            'E·····', '··m··'],
  ['843', agreements.agreementSignedInTheFuture,          'E·····', '··m··'],
  ['M14', agreements.agreementSignedLate,                 'E·····', '··m··'],
  ['M15', agreements.agreementForOneThing,                'E·····', '··m··'],
  ['741', agreements.agreementProgrammeUnknown,           'E·····', '··m··'],
  ['M16', agreements.agreementForAnotherProgramme,        'E·····', '··m··'],
  ['M17', agreements.agreementGoesOn,                     'E·····', '··m··'],
  ['M09', counting.workBasedWithoutAgreement,             'E·····', '··m··'],
  ['M19', enrolment.enrolledElsewhereToo,                 'E·····', '··m··'],
  ['M04', enrolment.reportedLate,                         'E·····', '··m··'],
  ['M05', counting.changesClosedDate,                     'E·····', '··m··'],
];

// biome-ignore format: a score is read in columns
export const vocationalDeletionScore: readonly Line<Check<MessageHead>>[] = [
  ['M05', counting.deletesFromClosedDate,                 '·e····', '··m··'],
  ['M31', result.deletesFromClosedYear,                   '···r··', '··m··'],
];

// biome-ignore format: a score is read in columns
export const vocationalResultScore: readonly Line<Check<VocationalResultReport, Result>>[] = [
  ['M28', result.notEnrolled,                             '··R···', '··m··'],
  ['M29', result.anotherProgramme,                        '··R···', '··m··'],
  ['M36', result.enrolmentGoesOn,                         '··R···', '··m··'],
  ['M24', parts.partsMissing,                             '··R···', '··m··'],
  ['M25', parts.certificateWithDiploma,                   '··R···', '··m··'],
  ['M26', parts.certificateWithoutAchieving,              '··R···', '··m··'],
  ['M27', parts.partTwice,                                '··R···', '··m··'],
  ['L08', parts.partMarkNotValid,                         '··R···', '··m··'],
  ['M33', parts.finalNotTheMean,                          '··R···', '··m··'],
  ['M34', parts.partOpenWithDiploma,                      '··R···', '··m··'],
  ['M35', parts.noGenericParts,                           '··R···', '··m··'],
  ['M32', result.diplomaOfSameLevel,                      '··R···', '··m··'],
  ['M30', result.reportedLate,                            '··R···', '··m··'],
  ['M31', result.changesClosedYear,                       '··R···', '··m··'],
];
