import {
  citizenNumberFor,
  type Enrolment,
  type LearnerFacts,
  type Programme,
  type ReferenceData,
  type Result,
} from '../../../register/index.ts';
import { enrolmentOf, resultOf } from '../../proposal.ts';
import type { HigherEnrolmentReport, HigherResultReport } from '../../sectors/higher-report.ts';
import { reference as secondaryReference, TODAY } from '../fixtures.ts';
import type { CheckInput } from '../input.ts';

/** A small world for the tests of checks in higher education: two universities of applied sciences, programmes of each degree, one synthetic student. */
const open = [{ start: '1996-09-01', end: null }];
const site = { siteNo: '00', name: '00', sectors: ['hbo' as const], periods: open };

const programme = (code: string, level: string, field = 'technology'): Programme => ({
  sector: 'hbo',
  code,
  name: code,
  level,
  nominalYears: null,
  periods: [{ start: '2002-09-01', end: null }],
  vo: null,
  attributes: { degree: level, field },
});

const school = (brin: string, name: string) =>
  [brin, { brin, name, sectors: ['hbo' as const], structure: null, periods: open, sites: [site] }] as const;

export const reference: ReferenceData = {
  ...secondaryReference,
  institutions: new Map([...secondaryReference.institutions, school('25BE', 'Eerste Hogeschool'), school('21UG', 'Tweede Hogeschool')]),
  programmes: new Map(
    [
      programme('34401', 'bachelor'),
      programme('34402', 'bachelor'),
      programme('34808', 'bachelor', 'education'),
      programme('49500', 'master'),
      programme('80007', 'associate'),
    ].map((p) => [`hbo:${p.code}`, p]),
  ),
};

export const BSN = citizenNumberFor(43);

export const report: HigherEnrolmentReport = {
  messageId: 'h-2',
  composedAt: '2026-11-23T08:00:00Z',
  sector: 'hbo',
  learner: { bsn: BSN, birthDate: '2007-06-30', sex: 'female', postcode: '9401SL' },
  startDate: '2026-11-01',
  periods: [{ startDate: '2026-11-01', site: '00', programme: '34401', form: 'fulltime', phase: 'bachelor' }],
};

/** The same from the beginning of the year of study: counted on the reference date. */
export const counted: HigherEnrolmentReport = {
  ...report,
  startDate: '2026-09-01',
  periods: [{ startDate: '2026-09-01', site: '00', programme: '34401', form: 'fulltime', phase: 'bachelor' }],
};

export const learner: LearnerFacts = {
  learnerId: '11',
  bsn: BSN,
  educationNumber: null,
  deceasedOn: null,
  details: {
    birthDate: { first: '2007-06-30', precision: 'day' },
    sex: 'female',
    givenNames: 'Eva',
    surnamePrefix: null,
    surname: 'Visser',
    postcode: '9401SL',
    country: 'NL',
    arrivedOn: null,
    residenceCode: null,
  },
  enrolments: [],
  results: [],
};

export const input: CheckInput<Enrolment> = {
  kind: 'enrolment',
  sector: 'hbo',
  brin: '25BE',
  number: 'n-1',
  today: TODAY,
  receivedAt: '2026-11-23T08:00:05Z',
  reference,
  learner,
  identification: 'matched',
  existing: null,
  existingLearnerId: null,
};

/** What the register holds after an accepted report. */
export const registeredBy = (given: HigherEnrolmentReport, brin = '25BE', number = 'n-1'): Enrolment => ({
  ...enrolmentOf(given, brin, number, null),
  enrolmentId: `e-${brin}-${number}`,
});

/** The input when these are registered, the first as the one that is reported anew. */
export const known = (
  existing: Enrolment | null,
  others: readonly Enrolment[] = [],
  results: readonly Result[] = [],
): CheckInput<Enrolment> => ({
  ...input,
  learner: { ...learner, enrolments: existing === null ? others : [existing, ...others], results },
  existing,
  existingLearnerId: existing === null ? null : '11',
});

export const degreeReport: HigherResultReport = {
  messageId: 'g-2',
  composedAt: '2026-11-23T08:00:00Z',
  sector: 'hbo',
  learner: { bsn: BSN, birthDate: '2007-06-30', sex: 'female' },
  degree: 'bachelor',
  site: '00',
  programme: '34401',
  form: 'fulltime',
  decidedOn: '2026-11-10',
};

export const degreeEnrolment = registeredBy({
  ...report,
  startDate: '2022-09-01',
  periods: [{ startDate: '2022-09-01', site: '00', programme: '34401', form: 'fulltime', phase: 'bachelor' }],
});

export const degreeRegistered = (over: Partial<Result> = {}, given: HigherResultReport = degreeReport): Result => ({
  ...resultOf(given, '25BE', 'g-1', null, [degreeEnrolment]),
  resultId: '400',
  ...over,
});

export const resultInput: CheckInput<Result> = {
  ...input,
  kind: 'result',
  number: 'g-1',
  learner: { ...learner, enrolments: [degreeEnrolment] },
  existing: null,
};
