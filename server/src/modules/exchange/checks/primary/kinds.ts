import { type Enrolment, type InstitutionFacts, type SiteFacts, within } from '../../../register/index.ts';
import type { PrimaryEnrolmentReport } from '../../sectors/primary-report.ts';
import type { Check, CheckInput } from '../input.ts';

export type PrimaryCheck = Check<PrimaryEnrolmentReport, Enrolment>;

/** Datum start Passend Onderwijs (4.2.4): admission statements take the place of indications. */
export const START_OF_STATEMENTS = '2014-08-01';
/** Datum start Passend Onderwijs Beleidsinformatie (4.2.4a): arrangements and development plans are reported. */
export const START_OF_PLANS = '2015-08-01';
/** From this day on no weight is determined: disadvantage is measured otherwise (Stb. 2018, 475). */
export const END_OF_WEIGHTS = '2019-08-01';

/**
 * What an institution is, beside its sectors: the parts of its structure. BO, SBO, SO and VSO are as published; an agency adds
 * TREKKEND (schools for travelling people, among them the children of skippers), CLUSTER1 to CLUSTER4, VGK (for the visually
 * handicapped), EPILEPSIE, RESIDENTIEEL and REC where it knows them. What is not known raises no signal.
 */
const partsOf = (institution: InstitutionFacts | undefined): readonly string[] => institution?.structure?.split('/') ?? [];

export const is = (institution: InstitutionFacts | undefined, part: string): boolean => partsOf(institution).includes(part);

export const isTravelling = (input: CheckInput): boolean => is(schoolOf(input), 'TREKKEND');

export const schoolOf = (input: CheckInput): InstitutionFacts | undefined => input.reference.institutions.get(input.brin);

/** The clusters that an institution is known to belong to; empty when that is not known. */
export const clustersOf = (institution: InstitutionFacts | undefined): readonly string[] =>
  partsOf(institution).flatMap((part) => (/^CLUSTER[1-4]$/.test(part) ? [part.slice(-1)] : []));

/** Whether an institution is known to be none of the kinds that give special education. */
export const givesNoSpecialEducation = (institution: InstitutionFacts | undefined): boolean => {
  const parts = partsOf(institution);
  return parts.length > 0 && !parts.some((part) => part === 'SO' || part === 'VSO' || part.startsWith('CLUSTER'));
};

export const hasSector = (institution: InstitutionFacts | undefined, sectors: readonly string[]): boolean =>
  institution?.sectors.some((sector) => sectors.includes(sector)) ?? false;

export const siteAt = (institution: InstitutionFacts | undefined, siteNo: string): SiteFacts | undefined =>
  institution?.sites.find((site) => site.siteNo === siteNo);

export const existsOn = (of: { readonly periods: InstitutionFacts['periods'] } | undefined, date: string): boolean =>
  of?.periods.some((period) => within(period, date)) ?? false;

const has = (report: PrimaryEnrolmentReport, programmes: readonly string[]): boolean => {
  for (const { programme } of report.periods) if (programmes.includes(programme)) return true;
  return false;
};

/** WPO: primary and special primary education. */
export const isMainstream = (report: PrimaryEnrolmentReport): boolean => has(report, ['BO', 'SBO']);
export const isPrimarySchool = (report: PrimaryEnrolmentReport): boolean => has(report, ['BO']);
export const isSpecialPrimary = (report: PrimaryEnrolmentReport): boolean => has(report, ['SBO']);
/** WEC: special education and guidance by its schools. */
export const isSpecial = (report: PrimaryEnrolmentReport): boolean => has(report, ['SO', 'VSO', 'AB']);
export const isSpecialSecondary = (report: PrimaryEnrolmentReport): boolean => has(report, ['VSO']);
export const isSpecialUnderAge = (report: PrimaryEnrolmentReport): boolean => has(report, ['SO']);
/** A place at a special school, not guidance. */
export const isPlaced = (report: PrimaryEnrolmentReport): boolean => has(report, ['SO', 'VSO']);

/** Whether the pupil is guided by this school and placed elsewhere, in the way of before August 2014. */
export const hasGuidance = (report: PrimaryEnrolmentReport): boolean =>
  report.indications?.some(({ guidance }) => guidance !== undefined) ?? false;

/** The clusters that the reported kinds of special education belong to; '00' belongs to none. */
export const reportedClusters = (report: PrimaryEnrolmentReport): readonly string[] => {
  const clusters: string[] = [];
  for (const { specialEducation } of report.periods)
    if (specialEducation !== undefined && specialEducation !== '00') clusters.push(specialEducation.charAt(0));
  return clusters;
};

/** An enrolment of cluster 1 or 2: they need no admission statement. As reported, else as the register knows the school. */
export const isClusterOneOrTwo = (report: PrimaryEnrolmentReport, input: CheckInput): boolean => {
  const clusters = reportedClusters(report);
  const known = clusters.length > 0 ? clusters : clustersOf(schoolOf(input));
  return known.length > 0 && known.every((cluster) => cluster === '1' || cluster === '2');
};

/** Enrolments of the learner at this school before the reported one that join up with it, back to before a day. */
export const continuesFromBefore = (report: PrimaryEnrolmentReport, input: CheckInput<Enrolment>, day: string): boolean => {
  let start = report.startDate;
  const kind = report.periods[0]?.programme;
  const earlier = (input.learner?.enrolments ?? []).filter((e) => e.brin === input.brin && e.number !== input.number && e.sector === 'po');
  for (let left = earlier.length; left > 0 && start >= day; left -= 1) {
    const joining = earlier.find((e) => e.end === start && e.periods.some((p) => p.programmeCode === kind));
    if (joining === undefined) break;
    start = joining.start;
  }
  return start < day;
};
