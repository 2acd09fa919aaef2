import type { Enrolment, InstitutionFacts, Programme, ReferenceData, SchoolAdvice, Sector } from '../../../register/index.ts';
import type { SchoolAdviceReport } from '../../school-advice.ts';
import type { PrimaryEnrolmentReport, PrimaryPeriod } from '../../sectors/primary-report.ts';
import { checkDeletion, checkEnrolment, checkSchoolAdvice } from '../check.ts';
import * as shared from '../fixtures.ts';
import type { CheckInput } from '../input.ts';

/** A small world for the tests of primary and special education: a school of each kind, and a pupil of seven. */
const site = (siteNo: string, sectors: readonly Sector[]) => ({
  siteNo,
  name: siteNo,
  sectors,
  periods: [{ start: '1990-08-01', end: null }],
});

const institution = (
  brin: string,
  structure: string | null,
  sectors: readonly Sector[] = ['po'],
  end: string | null = null,
): [string, InstitutionFacts] => [
  brin,
  {
    brin,
    name: `School ${brin}`,
    sectors,
    structure,
    periods: [{ start: '1990-08-01', end }],
    sites: [site('00', sectors), site('01', sectors)],
  },
];

const kind = (code: string): Programme => ({
  sector: 'po',
  code,
  name: code,
  level: 'primary',
  nominalYears: null,
  periods: [{ start: '1985-08-01', end: null }],
  vo: null,
  attributes: {},
});

export const SCHOOLS = {
  primary: '03XX',
  travelling: '04TT',
  specialPrimary: '05SB',
  /** Of which no more is known than that it is a special school. */
  special: '06SO',
  clusterTwo: '07CL',
  clusterFour: '08CL',
  blind: '09VG',
  closed: '10ZZ',
  secondary: '18BR',
  vocational: '25LH',
  university: '21PB',
  centre: '15RE',
} as const;

export const reference: ReferenceData = {
  institutions: new Map([
    institution(SCHOOLS.primary, 'BO'),
    institution(SCHOOLS.travelling, 'BO/TREKKEND'),
    institution(SCHOOLS.specialPrimary, 'SBO'),
    institution(SCHOOLS.special, 'SO/VSO'),
    institution(SCHOOLS.clusterTwo, 'SO/VSO/CLUSTER2'),
    institution(SCHOOLS.clusterFour, 'SO/VSO/CLUSTER4'),
    institution(SCHOOLS.blind, 'SO/VSO/CLUSTER1/VGK'),
    institution(SCHOOLS.closed, 'SO', ['po'], '2010-08-01'),
    institution(SCHOOLS.secondary, 'HAVO/VWO', ['vo']),
    institution(SCHOOLS.vocational, null, ['mbo']),
    institution(SCHOOLS.university, null, ['wo']),
    institution(SCHOOLS.centre, 'REC', ['po'], '2014-08-01'),
  ]),
  programmes: new Map([
    ...['BO', 'SBO', 'SO', 'VSO', 'AB'].map((code): [string, Programme] => [`po:${code}`, kind(code)]),
    ...shared.reference.programmes,
  ]),
  partnerships: new Map([
    ['PO2601', { sector: 'po', periods: [{ start: '2013-11-01', end: null }] }],
    ['VO2601', { sector: 'vo', periods: [{ start: '2013-11-01', end: null }] }],
    ['PO9999', { sector: 'po', periods: [{ start: '2013-11-01', end: '2020-08-01' }] }],
  ]),
  postcodes: new Set(),
};

type Changes = Partial<PrimaryEnrolmentReport> & { readonly period?: Partial<PrimaryPeriod> };

/** A good report of a pupil born on 17 May 2019 who enters year 4 of primary school; `period` changes its first period. */
export const report = ({ period, ...over }: Changes = {}): PrimaryEnrolmentReport => {
  const startDate = over.startDate ?? '2026-08-01';
  return {
    messageId: 'm-2',
    composedAt: '2026-11-23T08:00:00Z',
    sector: 'po',
    learner: { bsn: shared.BSN, birthDate: '2019-05-17', sex: 'female' },
    startDate,
    periods: [{ startDate, site: '00', programme: 'BO', yearOfStudy: 4, ...period }],
    ...over,
  };
};

export const statement = (over: Partial<NonNullable<PrimaryEnrolmentReport['admissionStatements']>[number]> = {}) => ({
  startDate: '2026-08-01',
  endDate: '2029-07-31',
  partnership: 'PO2601',
  number: 'PO2601-2026-00017',
  ...over,
});

/** A good report of a pupil in special education, born on 17 May 2019. */
export const specialReport = ({ period, ...over }: Changes = {}): PrimaryEnrolmentReport =>
  report({ admissionStatements: [statement()], ...over, period: { programme: 'SO', yearOfStudy: 3, supportCategory: 1, ...period } });

/** A good report of a pupil in special secondary education, born on 17 May 2011. */
export const secondaryReport = ({ period, ...over }: Changes = {}): PrimaryEnrolmentReport => {
  const startDate = over.startDate ?? '2026-08-01';
  return report({
    learner: { bsn: shared.BSN, birthDate: '2011-05-17', sex: 'male' },
    admissionStatements: [statement({ partnership: 'VO2601', number: 'VO2601-2026-00017' })],
    exitProfiles: [{ startDate, profile: 'work' }],
    ...over,
    period: { programme: 'VSO', yearOfStudy: 9, supportCategory: 2, ...period },
  });
};

/** A good report of a pupil who entered special education before August 2014, born on 17 May 2007. */
export const earlierReport = ({ period, ...over }: Changes = {}): PrimaryEnrolmentReport =>
  report({
    learner: { bsn: shared.BSN, birthDate: '2007-05-17', sex: 'male' },
    startDate: '2012-08-01',
    endDate: '2013-07-31',
    endReason: 'transferred',
    indications: [{ date: '2012-04-01', kind: '40', centre: SCHOOLS.centre, number: '4-01-2012-0123' }],
    ...over,
    period: { programme: 'SO', yearOfStudy: 2, specialEducation: '41', ...period },
  });

/** A good report of a pupil who was guided at another school before August 2014. */
export const guidedReport = ({ period, ...over }: Changes = {}): PrimaryEnrolmentReport =>
  earlierReport({
    indications: [
      { date: '2012-04-01', kind: '40', centre: SCHOOLS.centre, guidance: [{ startDate: '2012-08-01', school: SCHOOLS.primary }] },
    ],
    ...over,
    periods: [{ startDate: over.startDate ?? '2012-08-01', site: '00', programme: 'AB', ...period }],
  });

/** A good report of an arrangement: guidance, since August 2015, of a pupil placed elsewhere. */
export const arrangedReport = ({ period, ...over }: Changes = {}): PrimaryEnrolmentReport =>
  report({
    arrangement: { startDate: '2026-08-01', school: SCHOOLS.primary, site: '00' },
    ...over,
    periods: [{ startDate: '2026-08-01', site: '00', programme: 'AB', ...period }],
  });

export const input = (brin: string, over: Partial<CheckInput<Enrolment>> = {}): CheckInput<Enrolment> => ({
  ...shared.input,
  sector: 'po',
  brin,
  reference,
  learner: null,
  identification: 'new',
  ...over,
});

const schoolOf = ({ periods }: PrimaryEnrolmentReport): string =>
  periods.some(({ programme }) => programme === 'SO' || programme === 'VSO' || programme === 'AB')
    ? SCHOOLS.special
    : periods.some(({ programme }) => programme === 'SBO')
      ? SCHOOLS.specialPrimary
      : SCHOOLS.primary;

/** The codes of all signals of a report, by a school that fits it unless another is named. */
export const codesOf = (
  given: PrimaryEnrolmentReport,
  brin: string = schoolOf(given),
  over: Partial<CheckInput<Enrolment>> = {},
): string[] => checkEnrolment(given, input(brin, over)).map(({ code }) => code);

/** An enrolment as registered; in force since August 2018 at the primary school. */
export const enrolment = (over: Partial<Enrolment> = {}): Enrolment => {
  const start = over.start ?? '2018-08-01';
  return {
    ...shared.enrolment,
    sector: 'po',
    brin: SCHOOLS.primary,
    start,
    periods: [{ start, end: over.end ?? null, siteNo: '00', programmeCode: 'BO', yearOfStudy: 8, fundable: true, attributes: {} }],
    ...over,
  };
};

export const adviceReport = (over: Partial<SchoolAdviceReport> = {}): SchoolAdviceReport => ({
  messageId: 'a-2',
  composedAt: '2026-11-23T08:00:00Z',
  schoolYear: 2025,
  advice: 'havo',
  test: {
    code: '0013',
    level: 'S',
    takenOn: '2026-02-02',
    score: 85,
    parts: [
      {
        code: '8000',
        domains: [
          { code: '8050', referenceLevel: '2F' },
          { code: '8051', referenceLevel: '1F' },
        ],
      },
      { code: '8001', referenceLevel: '1S' },
    ],
  },
  ...over,
});

/** A report without the named members. */
export const without = <T extends object>(value: T, ...keys: (keyof T)[]): T =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as keyof T))) as T;

export const advice = (over: Partial<SchoolAdvice> = {}): SchoolAdvice => ({
  schoolYear: 2025,
  brin: SCHOOLS.primary,
  siteNo: '00',
  advice: 'havo',
  revisedAdvice: null,
  test: { code: '0013', level: 'S', takenOn: '2026-02-02', score: 85 },
  earlierTests: [],
  lastReportId: '3',
  lastMessageId: 'a-1',
  lastComposedAt: '2026-11-22T08:00:00Z',
  ...over,
});

/** The codes of all signals of a report of school advice, under an enrolment that ended in July 2026. */
export const adviceCodes = (given: SchoolAdviceReport, over: Partial<CheckInput<Enrolment>> = {}): string[] => {
  const existing = enrolment({ end: '2026-08-01', lastComposedAt: null });
  return checkSchoolAdvice(given, input(SCHOOLS.primary, { kind: 'school-advice', existing, advices: [], ...over })).map(
    ({ code }) => code,
  );
};

export const deletionCodes = (over: Partial<CheckInput<Enrolment>> = {}): string[] => {
  const existing = enrolment({ end: '2026-08-01' });
  const given = input(SCHOOLS.primary, { kind: 'enrolment-deletion', existing, ...over });
  return checkDeletion({ messageId: 'd-1', composedAt: '2026-11-23T08:00:00Z' }, given).map(({ code }) => code);
};
