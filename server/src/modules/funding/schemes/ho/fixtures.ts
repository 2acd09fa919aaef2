import fc from 'fast-check';
import type {
  Attributes,
  Enrolment,
  EnrolmentPeriod,
  InstitutionFacts,
  LearnerFacts,
  Programme,
  ReferenceData,
  Result,
  Sector,
} from '../../../register/index.ts';
import { enrolment, learner } from '../../fixtures.ts';

/** A small country for the tests of higher education: two of hbo, one of hbo and wo, the Open Universiteit, and one of neither. */
const ALWAYS = { start: '1990-01-01', end: null };
const institution = (brin: string, sectors: readonly Sector[]): InstitutionFacts => ({
  brin,
  name: brin,
  periods: [ALWAYS],
  sectors,
  structure: null,
  sites: [],
});
const programme = (sector: Sector, code: string, degree: string | null, nominalYears: number | null, priceLevel?: string): Programme => ({
  sector,
  code,
  name: code,
  level: degree ?? '',
  nominalYears,
  periods: [ALWAYS],
  vo: null,
  attributes: { ...(degree === null ? {} : { degree }), ...(priceLevel === undefined ? {} : { priceLevel }) },
});

/** Bachelors of four (34001 low, 34002 high) and three years (56001 top, 56002 of no known level), an associate degree, masters. */
const PROGRAMMES = [
  programme('hbo', '34001', 'bachelor', 4, 'low'),
  programme('hbo', '34002', 'bachelor', 4, 'high'),
  programme('hbo', '80001', 'associate', 2, 'low'),
  programme('hbo', '44001', 'master', 1.5, 'high'),
  programme('hbo', '34003', 'bachelor', null, 'low'),
  programme('hbo', '34004', null, 4),
  programme('wo', '56001', 'bachelor', 3, 'top'),
  programme('wo', '56002', 'bachelor', 3),
  programme('wo', '66001', 'master', 1, 'low'),
  programme('wo', '66002', 'master', 2, 'high'),
];

export const REFERENCE: ReferenceData = {
  institutions: new Map(
    [
      institution('21AA', ['hbo']),
      institution('21BB', ['hbo']),
      institution('21CC', ['hbo', 'wo']),
      institution('22NC', ['wo']),
      institution('21DD', ['mbo']),
    ].map((one) => [one.brin, one]),
  ),
  programmes: new Map(PROGRAMMES.map((one) => [`${one.sector}:${one.code}`, one])),
  postcodes: new Set(),
};

const sectorOf = (code: string): 'hbo' | 'wo' => (code.startsWith('5') || code.startsWith('66') ? 'wo' : 'hbo');

/** An enrolment in higher education with one period. */
export function study(
  brin: string,
  start: string,
  end: string | null,
  code: string,
  more: { readonly fundable?: boolean; readonly attributes?: Attributes; readonly period?: Attributes; readonly number?: string } = {},
): Enrolment {
  const { fundable = true, attributes = {}, period = {}, number = `${brin}-${start}-${code}` } = more;
  const periods: EnrolmentPeriod[] = [
    { start, end, siteNo: '00', programmeCode: code, yearOfStudy: null, fundable, attributes: { form: 'fulltime', ...period } },
  ];
  return enrolment(brin, start, end, code, { sector: sectorOf(code), number, attributes, periods });
}

/** A degree that was granted. */
export const degree = (
  brin: string,
  decidedOn: string,
  code: string,
  attributes: Attributes = {},
  number = `G${brin}-${decidedOn}-${code}`,
): Result => ({
  resultId: null,
  enrolmentId: null,
  sector: sectorOf(code),
  brin,
  number,
  siteNo: '00',
  programmeCode: code,
  kind: 'degree',
  examYear: Number(decidedOn.slice(0, 4)),
  decidedOn,
  outcome: 'passed',
  projectTitle: null,
  projectMark: null,
  attributes,
  lastReportId: null,
  lastMessageId: null,
  lastComposedAt: null,
});

/** A student by what was enrolled for and granted. */
export function student(
  enrolments: readonly Enrolment[],
  results: readonly Result[] = [],
  {
    residenceCode = null,
    learnerId = '1',
    deceasedOn = null,
  }: { readonly residenceCode?: string | null; readonly learnerId?: string; readonly deceasedOn?: string | null } = {},
): LearnerFacts {
  const facts = learner(enrolments, learnerId);
  return { ...facts, deceasedOn, details: { ...facts.details, residenceCode }, results };
}

// Few days, most of them around counting dates, over years enough to use up the years of a programme.
const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const DAYS = YEARS.flatMap((year) => ['02-01', '09-01', '09-30', '10-01'].map((day) => `${year}-${day}`));
const day = fc.constantFrom(...DAYS);
const BRINS = ['21AA', '21BB', '21CC', '21CC', '22NC', '21DD'];
const seldom = <T>(value: T, often: T): fc.Arbitrary<T> => fc.nat(7).map((at) => (at === 0 ? value : often));

const period = (start: string, end: string | null): fc.Arbitrary<Omit<EnrolmentPeriod, 'programmeCode'>> =>
  fc
    .record({
      fundable: seldom(false, true),
      first: fc.constantFrom(undefined, undefined, true, false),
      phase: fc.constantFrom('bachelor', 'bachelor', 'bridging'),
    })
    .map(({ fundable, first, phase }) => ({
      start,
      end,
      siteNo: '00',
      yearOfStudy: null,
      fundable,
      attributes: { form: 'fulltime', phase, ...(first === undefined ? {} : { firstEnrolment: first }) },
    }));

const anEnrolment: fc.Arbitrary<Enrolment> = fc
  .record({
    days: fc.uniqueArray(day, { minLength: 3, maxLength: 3 }).map((all) => all.sort()),
    open: fc.boolean(),
    brin: fc.constantFrom(...BRINS),
    registration: seldom('extraneus', 'student'),
    sector: fc.constantFrom('hbo' as const, 'wo' as const),
    split: fc.nat(3),
  })
  .chain(({ days: [start = '', cut = '', last = ''], open, brin, registration, sector, split }) => {
    const end = open ? null : last;
    const codes = fc.constantFrom(
      ...PROGRAMMES.filter((one) => one.sector === sector).map((one) => one.code),
      sector === 'hbo' ? '34001' : '66002',
    );
    const of = (from: string, until: string | null) =>
      fc.tuple(period(from, until), codes).map(([one, programmeCode]) => ({ ...one, programmeCode }));
    const periods =
      split > 1 ? fc.tuple(of(start, end)) : fc.tuple(of(start, cut), of(cut, end)).map((both) => (split === 0 ? both.slice(1) : both));
    return periods.map((all) =>
      enrolment(brin, start, end, '34001', { sector, attributes: registration === 'student' ? {} : { registration }, periods: all }),
    );
  });

const aDegree: fc.Arbitrary<Result> = fc
  .record({
    brin: fc.constantFrom(...BRINS),
    decidedOn: day,
    code: fc.constantFrom(...PROGRAMMES.map((one) => one.code)),
    named: fc.constantFrom(undefined, undefined, undefined, 'bachelor', 'master', 'associate', 'propaedeutic', 'doctor', 7),
    joint: fc.constantFrom(undefined, undefined, undefined, 2, 3, 11, 1, 0, 2.5, 'two'),
    fundable: fc.constantFrom(undefined, undefined, undefined, true, false),
  })
  .map(({ brin, decidedOn, code, named, joint, fundable }) =>
    degree(brin, decidedOn, code, {
      ...(named === undefined ? {} : { degree: named }),
      ...(joint === undefined ? {} : { jointInstitutions: joint }),
      ...(fundable === undefined ? {} : { fundable }),
    }),
  );

/** Degrees of few kinds on few days at two institutions: several on one day, joint or not. */
export const arbitraryDegrees: fc.Arbitrary<Result[]> = fc.array(
  fc
    .record({
      brin: fc.constantFrom('21BB', '21CC'),
      decidedOn: fc.constantFrom('2024-07-01', '2024-07-01', '2024-08-01', '2023-07-01'),
      kind: fc.constantFrom('bachelor', 'master'),
      joint: fc.constantFrom(undefined, undefined, 2, 7),
    })
    .map(({ brin, decidedOn, kind, joint }) =>
      degree(brin, decidedOn, brin === '21BB' ? '34001' : '56001', {
        degree: kind,
        ...(joint === undefined ? {} : { jointInstitutions: joint }),
      }),
    ),
  { minLength: 1, maxLength: 4 },
);

/** Learners with ids 1, 2, 3 and so on, in any combination of facts that the rules tell apart, hostile attributes among them. */
export const arbitraryStudents = (maxLength: number): fc.Arbitrary<LearnerFacts[]> =>
  fc
    .array(
      fc.record({
        enrolments: fc.array(anEnrolment, { maxLength: 4 }),
        results: fc.array(aDegree, { maxLength: 3 }),
        residenceCode: fc.constantFrom(null, null, null, null, '29', '22', '21'),
        deceasedOn: fc.tuple(fc.nat(9), day).map(([dies, on]) => (dies === 0 ? on : null)),
      }),
      { minLength: 1, maxLength },
    )
    .map((all) =>
      all.map(({ enrolments, results, residenceCode, deceasedOn }, index) => {
        const learnerId = String(index + 1);
        return student(
          enrolments.map((one, at) => ({ ...one, number: `${learnerId}-${at}` })),
          results.map((one, at) => ({ ...one, number: `G${learnerId}-${at}` })),
          { residenceCode, learnerId, deceasedOn },
        );
      }),
    );
