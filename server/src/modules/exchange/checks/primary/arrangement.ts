import { raise } from '../signals.ts';
import { fieldNames, groupNames } from './groups.ts';
import { placeFields } from './guidance.ts';
import { clustersOf, existsOn, hasSector, is, isSpecial, type PrimaryCheck, START_OF_PLANS, schoolOf, siteAt } from './kinds.ts';

export const notApplicableWithoutArrangement: PrimaryCheck = (report, _input, found) => {
  if (!isSpecial(report) || report.arrangement !== undefined || report.startDate < START_OF_PLANS) return;
  if (report.culturalBackground === 'not-applicable') raise(found, '473', '/culturalBackground', { field: fieldNames.culturalBackground });
  for (const [i, { programme }] of report.periods.entries()) {
    if (programme === 'AB') raise(found, '473', `/periods/${i}/programme`, { field: fieldNames.schoolKind });
  }
};

export const placeWithArrangement: PrimaryCheck = (report, _input, found) => {
  if (report.arrangement === undefined || !isSpecial(report)) return;
  for (const [field, at] of placeFields(report)) raise(found, '443', at, { field: fieldNames[field] });
};

export const groupWithArrangement: PrimaryCheck = (report, _input, found) => {
  if (report.arrangement === undefined || !isSpecial(report)) return;
  if (report.admissionStatements !== undefined) raise(found, '444', '/admissionStatements', { group: groupNames.statement });
  if (report.exitProfiles !== undefined) raise(found, '444', '/exitProfiles', { group: groupNames.exitProfile });
  if (report.indications !== undefined) raise(found, '444', '/indications', { group: groupNames.indication });
  for (const [i, { specialEducation }] of report.periods.entries()) {
    if (specialEducation !== undefined) raise(found, '444', `/periods/${i}/specialEducation`, { group: groupNames.specialEducation });
  }
};

export const arrangementByAnotherSchool: PrimaryCheck = (report, input, found) => {
  const school = schoolOf(input);
  const clusters = clustersOf(school);
  if (report.arrangement === undefined || clusters.length === 0 || is(school, 'EPILEPSIE')) return;
  if (!clusters.some((cluster) => cluster === '1' || cluster === '2')) raise(found, '446', '/arrangement');
};

export const arrangementTooEarly: PrimaryCheck = (report, _input, found) => {
  const date = report.arrangement?.startDate;
  if (date !== undefined && date < START_OF_PLANS)
    raise(found, '452', '/arrangement/startDate', { field: fieldNames.arrangement, date: { date } });
};

export const arrangementAfterEnd: PrimaryCheck = (report, _input, found) => {
  const date = report.arrangement?.startDate;
  if (date === undefined || report.endDate === undefined || date <= report.endDate) return;
  raise(found, '459', '/arrangement/startDate', { date: { date }, end: { date: report.endDate } });
};

export const arrangementAtNoSchool: PrimaryCheck = (report, input, found) => {
  if (report.arrangement === undefined) return;
  const brin = report.arrangement.school;
  if (!hasSector(input.reference.institutions.get(brin), ['po', 'vo', 'mbo'])) raise(found, '447', '/arrangement/school', { brin });
};

export const arrangementAtOwnSchool: PrimaryCheck = (report, input, found) => {
  if (report.arrangement?.school === input.brin) raise(found, '448', '/arrangement/school');
};

export const arrangementAtUnknownSite: PrimaryCheck = (report, input, found) => {
  if (report.arrangement === undefined) return;
  const { school: brin, site } = report.arrangement;
  const institution = input.reference.institutions.get(brin);
  if (institution !== undefined && siteAt(institution, site) === undefined) raise(found, '450', '/arrangement/site', { site, brin });
};

export const arrangementAtClosedSite: PrimaryCheck = (report, input, found) => {
  if (report.arrangement === undefined) return;
  const { school, site, startDate } = report.arrangement;
  const known = siteAt(input.reference.institutions.get(school), site);
  if (known === undefined || existsOn(known, startDate)) return;
  raise(found, '348', '/arrangement/site', { field: fieldNames.siteElsewhere, value: site, date: { date: startDate } });
};
