import type { Enrolment, Result } from '../../../register/index.ts';
import type { MessageHead } from '../../model.ts';
import type { HigherEnrolmentReport, HigherResultReport } from '../../sectors/higher-report.ts';
import type { Check, Line } from '../input.ts';
import * as degrees from './degrees.ts';
import * as enrolment from './enrolment.ts';
import * as first from './first-enrolment.ts';
import * as result from './result.ts';

/** Which checks run for higher education only, beside those of check.ts. */
// biome-ignore format: a score is read in columns
export const higherEnrolmentScore: readonly Line<Check<HigherEnrolmentReport, Enrolment>>[] = [
  ['H09', enrolment.ageUnusual,                           'E·····', '···hw'],
  ['H08', enrolment.notWholeMonths,                       'E·····', '···hw'],
  ['H03', enrolment.phaseOfAnotherDegree,                 'E·····', '···hw'],
  ['H04', enrolment.bridgingIsNeverFirst,                 'E·····', '···hw'],
  ['H10', enrolment.extraneusInDualForm,                  'E·····', '···hw'],
  ['H05', degrees.hasDegreeAlready,                       'E·····', '···hw'],
  ['H01', first.severalFirstEnrolments,                   'E·····', '···hw'],
  ['H02', first.notFunded,                                'E·····', '···hw'],
  ['H06', enrolment.reportedLate,                         'E·····', '···hw'],
  ['H07', first.changesClosedDate,                        'E·····', '···hw'],
];

// biome-ignore format: a score is read in columns
export const higherDeletionScore: readonly Line<Check<MessageHead>>[] = [
  ['H07', first.deletesFromClosedDate,                    '·e····', '···hw'],
  ['H16', result.deletesFromClosedPeriod,                 '···r··', '···hw'],
];

// biome-ignore format: a score is read in columns
export const higherResultScore: readonly Line<Check<HigherResultReport, Result>>[] = [
  ['H11', result.notEnrolled,                             '··R···', '···hw'],
  ['H12', result.degreeOfAnotherProgramme,                '··R···', '···hw'],
  ['H13', result.anotherProgramme,                        '··R···', '···hw'],
  ['H15', degrees.hasSameDegree,                          '··R···', '···hw'],
  ['H14', result.reportedLate,                            '··R···', '···hw'],
  ['H16', result.changesClosedPeriod,                     '··R···', '···hw'],
];
