import type { Guidance, Indication, PrimaryEnrolmentReport } from '../../sectors/primary-report.ts';
import type { CheckInput } from '../input.ts';
import { raise } from '../signals.ts';
import { fieldNames, groupNames } from './groups.ts';
import {
  clustersOf,
  existsOn,
  hasGuidance,
  hasSector,
  is,
  isMainstream,
  isSpecial,
  type PrimaryCheck,
  START_OF_PLANS,
  START_OF_STATEMENTS,
} from './kinds.ts';

type Visit = (guidance: Guidance, at: string, indication: Indication) => void;

const forEachGuidance = (report: PrimaryEnrolmentReport, visit: Visit): void => {
  for (const [i, indication] of (report.indications ?? []).entries()) {
    for (const [j, guidance] of (indication.guidance ?? []).entries()) visit(guidance, `/indications/${i}/guidance/${j}`, indication);
  }
};

export const guidanceOutOfPlace: PrimaryCheck = (report, _input, found) =>
  forEachGuidance(report, ({ startDate: date }, at, indication) => {
    const { startDate, endDate } = report;
    if (date >= indication.date && date >= startDate && (endDate === undefined || date <= endDate)) return;
    raise(found, '328', `${at}/startDate`, { date: { date }, indication: { date: indication.date }, start: { date: startDate } });
  });

export const guidanceNoLongerReported: PrimaryCheck = (report, _input, found) =>
  forEachGuidance(report, ({ startDate }, at) => {
    if (startDate >= START_OF_STATEMENTS) raise(found, '412', `${at}/startDate`, { group: groupNames.guidance });
  });

/** In primary education: the special school that guides. */
const guide = (input: CheckInput, { school }: Guidance) => input.reference.institutions.get(school);

export const guidedByNoSpecialSchool: PrimaryCheck = (report, input, found) => {
  if (!isMainstream(report)) return;
  forEachGuidance(report, (guidance, at) => {
    const institution = guide(input, guidance);
    const parts = institution?.structure ?? null;
    if (
      institution !== undefined &&
      (parts === null || is(institution, 'SO') || is(institution, 'VSO') || clustersOf(institution).length > 0)
    )
      return;
    raise(found, '741', `${at}/school`, { field: fieldNames.guidanceSchool, value: guidance.school });
  });
};

export const guideNotCompetent: PrimaryCheck = (report, input, found) => {
  if (!isMainstream(report)) return;
  forEachGuidance(report, (guidance, at, { kind }) => {
    const institution = guide(input, guidance);
    const clusters = clustersOf(institution);
    const cluster = kind.charAt(0);
    if (clusters.length === 0 || (cluster === '1' ? is(institution, 'VGK') : clusters.includes(cluster))) return;
    raise(found, '329', `${at}/school`, { brin: guidance.school, date: { date: guidance.startDate }, kind });
  });
};

export const guideDoesNotExist: PrimaryCheck = (report, input, found) => {
  if (!isMainstream(report)) return;
  forEachGuidance(report, (guidance, at) => {
    const institution = guide(input, guidance);
    if (institution === undefined || existsOn(institution, guidance.startDate)) return;
    raise(found, '347', `${at}/school`, { brin: guidance.school, date: { date: guidance.startDate } });
  });
};

/** In special education: the school where the pupil is placed. Cluster 1 guides at any school that the register knows. */
export const guidedAtNoRegularSchool: PrimaryCheck = (report, input, found) => {
  if (!isSpecial(report)) return;
  forEachGuidance(report, ({ school }, at, { kind }) => {
    const institution = input.reference.institutions.get(school);
    if (kind.startsWith('1')) {
      if (institution === undefined) raise(found, '741', `${at}/school`, { field: fieldNames.guidanceSchool, value: school });
    } else if (!hasSector(institution, ['po', 'vo', 'mbo']) || is(institution, 'SO')) {
      raise(found, '399', `${at}/school`, { field: fieldNames.guidanceSchool, brin: school });
    }
  });
};

export const guidedAtClosedSchool: PrimaryCheck = (report, input, found) => {
  if (!isSpecial(report)) return;
  forEachGuidance(report, ({ school, startDate }, at) => {
    const institution = input.reference.institutions.get(school);
    if (institution === undefined || existsOn(institution, startDate)) return;
    raise(found, '348', `${at}/school`, { field: fieldNames.guidanceSchool, value: school, date: { date: startDate } });
  });
};

type Given = readonly [field: keyof typeof fieldNames, at: string];

/** The fields that say something about a place at this school; a pupil who is only guided has none. */
export const placeFields = (report: PrimaryEnrolmentReport): readonly Given[] => {
  const given: Given[] = [];
  if (report.culturalBackground !== undefined && report.culturalBackground !== 'not-applicable')
    given.push(['culturalBackground', '/culturalBackground']);
  for (const [i, { programme, yearOfStudy, group, residence }] of report.periods.entries()) {
    if (programme !== 'AB') given.push(['schoolKind', `/periods/${i}/programme`]);
    if (yearOfStudy !== undefined && yearOfStudy !== 0) given.push(['yearOfStudy', `/periods/${i}/yearOfStudy`]);
    if (group !== undefined && group !== '0') given.push(['group', `/periods/${i}/group`]);
    if (residence !== undefined) given.push(['residence', `/periods/${i}/residence`]);
  }
  return given;
};

export const placeWithGuidance: PrimaryCheck = (report, _input, found) => {
  if (!isSpecial(report) || !hasGuidance(report)) return;
  for (const [field, at] of placeFields(report)) raise(found, '343', at, { field: fieldNames[field] });
  for (const [i, { specialEducation }] of report.periods.entries()) {
    if (specialEducation !== undefined && specialEducation !== '00')
      raise(found, '343', `/periods/${i}/specialEducation`, { field: fieldNames.specialEducation });
  }
};

/** What is reported as not applicable, though with guidance of before August 2014 only it is. */
export const notApplicableWithoutGuidance: PrimaryCheck = (report, _input, found) => {
  if (!isSpecial(report) || hasGuidance(report)) return;
  const kindsMatter = report.startDate < START_OF_PLANS;
  if (kindsMatter && report.culturalBackground === 'not-applicable')
    raise(found, '338', '/culturalBackground', { field: fieldNames.culturalBackground });
  for (const [i, { programme, specialEducation }] of report.periods.entries()) {
    if (kindsMatter && programme === 'AB') raise(found, '338', `/periods/${i}/programme`, { field: fieldNames.schoolKind });
    if (specialEducation === '00') raise(found, '338', `/periods/${i}/specialEducation`, { field: fieldNames.specialEducation });
  }
};
