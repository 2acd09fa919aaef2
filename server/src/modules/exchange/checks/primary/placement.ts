import type { PrimaryEnrolmentReport } from '../../sectors/primary-report.ts';
import { raise } from '../signals.ts';
import { fieldNames, groupNames } from './groups.ts';
import {
  clustersOf,
  continuesFromBefore,
  givesNoSpecialEducation,
  hasGuidance,
  is,
  isMainstream,
  isPlaced,
  isSpecial,
  isSpecialSecondary,
  isTravelling,
  type PrimaryCheck,
  START_OF_STATEMENTS,
  schoolOf,
} from './kinds.ts';

const names = {
  mainstream: { nl: 'het basisonderwijs', en: 'primary education' },
  special: { nl: 'het speciaal onderwijs', en: 'special education' },
};

export const yearMissing: PrimaryCheck = (report, _input, found) => {
  for (const [i, { programme, yearOfStudy }] of report.periods.entries()) {
    if (programme !== 'AB' && yearOfStudy === undefined)
      raise(found, '740', `/periods/${i}/yearOfStudy`, { field: fieldNames.yearOfStudy });
  }
};

export const yearBeyondEight: PrimaryCheck = (report, _input, found) => {
  for (const [i, { programme, yearOfStudy }] of report.periods.entries()) {
    if ((programme !== 'BO' && programme !== 'SBO') || yearOfStudy === undefined || yearOfStudy <= 8) continue;
    raise(found, '742', `/periods/${i}/yearOfStudy`, { field: fieldNames.yearOfStudy, format: { nl: '0 tot en met 8', en: '0 to 8' } });
  }
};

export const backgroundAtTravellingSchool: PrimaryCheck = (report, input, found) => {
  const given = report.culturalBackground;
  if (given !== undefined && given !== 'not-applicable' && isMainstream(report) && isTravelling(input))
    raise(found, '317', '/culturalBackground');
};

const KIND_FIXED_SINCE = '2013-08-01';
const schoolKindOf = (programme: string): string => (programme === 'BO' || programme === 'SBO' ? 'WPO' : programme);

export const kindOfSchoolChanges: PrimaryCheck = (report, _input, found) => {
  const sorted = report.periods.map((period, i) => ({ ...period, i })).sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  for (const [j, { programme: to, startDate, i }] of sorted.entries()) {
    const from = sorted[j - 1]?.programme;
    if (from === undefined || schoolKindOf(from) === schoolKindOf(to) || startDate < KIND_FIXED_SINCE) continue;
    raise(found, '430', `/periods/${i}/programme`, { from, to });
  }
};

/** Groups of fields of primary education in an enrolment in special education, and the other way round. */
export const groupOfAnotherKind: PrimaryCheck = (report, _input, found) => {
  const refuse = (
    given: unknown,
    at: string,
    group: (typeof groupNames)[keyof typeof groupNames],
    kind: (typeof names)[keyof typeof names],
  ): void => {
    if (given !== undefined) raise(found, '458', at, { group, kind });
  };
  if (isSpecial(report) && !isMainstream(report)) {
    refuse(report.preschoolProgramme, '/preschoolProgramme', groupNames.preschool, names.special);
    refuse(report.preschoolMonths, '/preschoolMonths', groupNames.preschool, names.special);
    refuse(report.earlyProgrammes, '/earlyProgrammes', groupNames.early, names.special);
    refuse(report.developmentPlans, '/developmentPlans', groupNames.plan, names.special);
    for (const [i, { weight }] of report.periods.entries()) refuse(weight, `/periods/${i}/weight`, groupNames.weight, names.special);
    if (!isSpecialSecondary(report)) refuse(report.exitProfiles, '/exitProfiles', groupNames.exitProfile, names.special);
    return;
  }
  if (isSpecial(report)) return;
  refuse(report.returnedTo, '/returnedTo', groupNames.returned, names.mainstream);
  refuse(report.admissionStatements, '/admissionStatements', groupNames.statement, names.mainstream);
  refuse(report.exitProfiles, '/exitProfiles', groupNames.exitProfile, names.mainstream);
  refuse(report.arrangement, '/arrangement', groupNames.arrangement, names.mainstream);
  for (const [i, { specialEducation, residence, supportCategory }] of report.periods.entries()) {
    refuse(specialEducation, `/periods/${i}/specialEducation`, groupNames.specialEducation, names.mainstream);
    refuse(residence, `/periods/${i}/residence`, groupNames.residence, names.mainstream);
    refuse(supportCategory, `/periods/${i}/supportCategory`, groupNames.statement, names.mainstream);
  }
};

export const specialEducationMissing: PrimaryCheck = (report, _input, found) => {
  if (!isPlaced(report) || hasGuidance(report) || report.startDate >= START_OF_STATEMENTS) return;
  if (!report.periods.some(({ specialEducation }) => specialEducation !== undefined))
    raise(found, '341', '/periods', { group: groupNames.specialEducation });
};

/** Since August 2014 clusters 1 and 2 report the kind, clusters 3 and 4 do not. */
export const specialEducationMissingInClusterOneOrTwo: PrimaryCheck = (report, input, found) => {
  if (!isPlaced(report) || report.startDate < START_OF_STATEMENTS) return;
  const clusters = clustersOf(schoolOf(input));
  if (clusters.length === 0 || clusters.some((cluster) => cluster === '3' || cluster === '4')) return;
  if (!report.periods.some(({ specialEducation }) => specialEducation !== undefined))
    raise(found, '341', '/periods', { group: groupNames.specialEducation });
};

export const specialEducationNoLongerReported: PrimaryCheck = (report, input, found) => {
  if (!isPlaced(report) || continuesFromBefore(report, input, START_OF_STATEMENTS)) return;
  for (const [i, { specialEducation: kind, startDate }] of report.periods.entries()) {
    if (kind === undefined || startDate < START_OF_STATEMENTS || (kind.charAt(0) !== '3' && kind.charAt(0) !== '4')) continue;
    raise(found, '413', `/periods/${i}/specialEducation`, { kind });
  }
};

export const crisisPlaceNoLongerExists: PrimaryCheck = (report, _input, found) => {
  for (const [i, { residence, startDate }] of report.periods.entries()) {
    if ((residence === 'short-stay' || residence === 'observation') && startDate >= START_OF_STATEMENTS)
      raise(found, '411', `/periods/${i}/residence`);
  }
};

type Visit = (period: PrimaryEnrolmentReport['periods'][number], at: string) => void;

const forEachPlace = (report: PrimaryEnrolmentReport, visit: Visit): void => {
  for (const [i, period] of report.periods.entries()) {
    if (period.programme === 'SO' || period.programme === 'VSO') visit(period, `/periods/${i}`);
  }
};

/** Consistentiecontrole onderwijsvoorziening (4.2.11): what the register knows the school may give. */
export const specialEducationNotAllowedHere: PrimaryCheck = (report, input, found) => {
  const clusters = clustersOf(schoolOf(input));
  if (clusters.length === 0) return;
  forEachPlace(report, ({ specialEducation: kind, site }, at) => {
    if (kind === undefined || kind === '00' || clusters.includes(kind.charAt(0))) return;
    raise(found, '337', `${at}/specialEducation`, { site });
  });
};

export const noSpecialEducationHere: PrimaryCheck = (report, input, found) => {
  if (!givesNoSpecialEducation(schoolOf(input))) return;
  forEachPlace(report, ({ site, specialEducation, residence }, at) => {
    if (specialEducation === undefined && residence === undefined) raise(found, '427', `${at}/site`, { site });
  });
};

export const noResidentialPlacesHere: PrimaryCheck = (report, input, found) => {
  const school = schoolOf(input);
  const known = givesNoSpecialEducation(school) || (clustersOf(school).length > 0 && !is(school, 'RESIDENTIEEL'));
  if (!known) return;
  forEachPlace(report, ({ residence, specialEducation, site }, at) => {
    if (residence === undefined || residence === 'short-stay' || residence === 'observation' || specialEducation !== undefined) return;
    raise(found, '418', `${at}/residence`, { site });
  });
};
