import { within } from '../../../register/index.ts';
import { raise } from '../signals.ts';
import { fieldNames } from './groups.ts';
import { isSpecialSecondary, type PrimaryCheck, START_OF_STATEMENTS } from './kinds.ts';

const PRACTICAL_EDUCATION = '0090';

export const exitProfileMissing: PrimaryCheck = (report, _input, found) => {
  const { startDate } = report;
  if (!isSpecialSecondary(report) || startDate < START_OF_STATEMENTS) return;
  const first = report.periods.find((period) => period.programme === 'VSO' && period.startDate === startDate);
  if (first === undefined || report.exitProfiles?.some((profile) => profile.startDate === startDate)) return;
  raise(found, '428', '/exitProfiles', { start: { date: startDate } });
};

export const exitProfileMissingSince2014: PrimaryCheck = (report, _input, found) => {
  const { startDate, endDate } = report;
  if (!isSpecialSecondary(report) || startDate >= START_OF_STATEMENTS || (endDate !== undefined && endDate < START_OF_STATEMENTS)) return;
  if (!report.exitProfiles?.some((profile) => profile.startDate === START_OF_STATEMENTS)) raise(found, '457', '/exitProfiles');
};

export const exitProfileTooEarly: PrimaryCheck = (report, _input, found) => {
  for (const [i, { startDate }] of (report.exitProfiles ?? []).entries()) {
    if (startDate < START_OF_STATEMENTS) raise(found, '433', `/exitProfiles/${i}/startDate`, { date: { date: startDate } });
  }
};

export const furtherEducationWithoutYear: PrimaryCheck = (report, _input, found) => {
  for (const [i, { profile, yearOfStudy }] of (report.exitProfiles ?? []).entries()) {
    if (profile === 'further-education' && yearOfStudy === undefined) raise(found, '434', `/exitProfiles/${i}/yearOfStudy`);
  }
};

export const furtherEducationWithoutProgramme: PrimaryCheck = (report, _input, found) => {
  for (const [i, { profile, programme }] of (report.exitProfiles ?? []).entries()) {
    if (profile === 'further-education' && programme === undefined) raise(found, '429', `/exitProfiles/${i}/programme`);
  }
};

export const yearOfAnotherProfile: PrimaryCheck = (report, _input, found) => {
  for (const [i, { profile, yearOfStudy }] of (report.exitProfiles ?? []).entries()) {
    if (profile !== 'further-education' && yearOfStudy !== undefined) raise(found, '432', `/exitProfiles/${i}/yearOfStudy`);
  }
};

export const programmeOfAnotherProfile: PrimaryCheck = (report, _input, found) => {
  for (const [i, { profile, programme }] of (report.exitProfiles ?? []).entries()) {
    if (profile !== 'further-education' && programme !== undefined) raise(found, '438', `/exitProfiles/${i}/programme`);
  }
};

export const exitProgrammeUnknown: PrimaryCheck = (report, input, found) => {
  for (const [i, { programme, startDate }] of (report.exitProfiles ?? []).entries()) {
    if (programme === undefined || programme === PRACTICAL_EDUCATION) continue;
    if (input.reference.programmes.get(`vo:${programme}`)?.periods.some((period) => within(period, startDate))) continue;
    raise(found, '741', `/exitProfiles/${i}/programme`, { field: fieldNames.exitProgramme, value: programme });
  }
};

export const practicalEducationAsExit: PrimaryCheck = (report, _input, found) => {
  for (const [i, { programme }] of (report.exitProfiles ?? []).entries()) {
    if (programme === PRACTICAL_EDUCATION) raise(found, '456', `/exitProfiles/${i}/programme`);
  }
};

export const exitYearNotInProgramme: PrimaryCheck = (report, input, found) => {
  for (const [i, { programme, yearOfStudy: year }] of (report.exitProfiles ?? []).entries()) {
    const vo = programme === undefined ? undefined : input.reference.programmes.get(`vo:${programme}`)?.vo;
    if (!vo || programme === undefined || year === undefined || (year >= vo.minYear && year <= vo.maxYear)) continue;
    raise(found, '431', `/exitProfiles/${i}/yearOfStudy`, { year, programme });
  }
};
