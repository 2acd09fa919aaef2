import { type Enrolment, type Programme, type SiteFacts, within } from '../../register/index.ts';
import type { EnrolmentReport } from '../model.ts';
import { fields } from './fields.ts';
import { type Check, type CheckInput, sectorOf } from './input.ts';
import { raise } from './signals.ts';

type EnrolmentCheck = Check<EnrolmentReport, Enrolment>;
type ReportedPeriod = EnrolmentReport['periods'][number];

/** The site with this number at the reporting school. */
export const siteOf = (input: CheckInput, siteNo: string): SiteFacts | undefined => {
  const sites = input.reference.institutions.get(input.brin)?.sites;
  if (sites !== undefined) for (const site of sites) if (site.siteNo === siteNo) return site;
  return undefined;
};

/** The programme with this code in the sector of the message. */
export const programmeOf = (input: CheckInput, code: string): Programme | undefined =>
  input.reference.programmes.get(`${sectorOf(input)}:${code}`);

const forEachPeriod = (report: EnrolmentReport, visit: (period: ReportedPeriod, at: string) => void): void => {
  for (let i = 0; i < report.periods.length; i += 1) {
    const period = report.periods[i];
    if (period !== undefined) visit(period, `/periods/${i}`);
  }
};

/** Special secondary education is published among secondary schools, and is reported in primary and special education (WEC). */
const isSpecialSecondary = (structure: string | null): boolean => structure?.split('/').includes('VSO') ?? false;

export const schoolNotInSector: Check<unknown> = (_report, input, found) => {
  const institution = input.reference.institutions.get(input.brin);
  if (institution === undefined || institution.sectors.includes(sectorOf(input))) return;
  if (sectorOf(input) !== 'po' || !isSpecialSecondary(institution.structure)) raise(found, '356', '', { brin: input.brin });
};

export const siteUnknown: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, (period, at) => {
    if (siteOf(input, period.site) === undefined) raise(found, '397', `${at}/site`, { site: period.site });
  });

export const siteNotValid: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, (period, at) => {
    const site = siteOf(input, period.site);
    if (site === undefined || site.periods.some((valid) => within(valid, period.startDate))) return;
    raise(found, '348', `${at}/site`, { field: fields.site, value: period.site, date: { date: period.startDate } });
  });

export const siteNotForSector: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, (period, at) => {
    const site = siteOf(input, period.site);
    if (site === undefined || site.sectors.includes(sectorOf(input)) || period.programme === 'VSO') return;
    raise(found, '337', `${at}/site`, { site: period.site });
  });

export const programmeUnknown: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, (period, at) => {
    if (programmeOf(input, period.programme) !== undefined) return;
    raise(found, '741', `${at}/programme`, { field: fields.programme, value: period.programme });
  });

export const programmeNotValid: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, (period, at) => {
    const programme = programmeOf(input, period.programme);
    if (programme === undefined || programme.periods.some((valid) => within(valid, period.startDate))) return;
    raise(found, '348', `${at}/programme`, { field: fields.programme, value: period.programme, date: { date: period.startDate } });
  });

export const yearNotInProgramme: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, (period, at) => {
    const vo = programmeOf(input, period.programme)?.vo ?? null;
    const year = period.yearOfStudy;
    if (vo === null || year === undefined || (year >= vo.minYear && year <= vo.maxYear)) return;
    raise(found, 'L04', `${at}/yearOfStudy`, { year, programme: period.programme, min: vo.minYear, max: vo.maxYear });
  });

/** The period in force just before this one, whatever the order in which they were reported. */
const periodBefore = (report: EnrolmentReport, date: string): ReportedPeriod | undefined => {
  let before: ReportedPeriod | undefined;
  for (const period of report.periods) {
    if (period.startDate < date && (before === undefined || period.startDate > before.startDate)) before = period;
  }
  return before;
};

export const yearOfStudyJumps: EnrolmentCheck = (report, _input, found) => {
  if (report.periods.length < 2) return;
  forEachPeriod(report, (period, at) => {
    const before = periodBefore(report, period.startDate);
    const [from, to] = [before?.yearOfStudy, period.yearOfStudy];
    if (from === undefined || to === undefined || Math.abs(to - from) <= 1) return;
    raise(found, 'L05', `${at}/yearOfStudy`, { from, to });
  });
};
