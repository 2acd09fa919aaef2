import {
  citizenNumberFor,
  type Enrolment,
  type LearnerFacts,
  type Programme,
  type ReferenceData,
  type Result,
} from '../../../register/index.ts';
import { enrolmentOf, resultOf } from '../../proposal.ts';
import type { VocationalEnrolmentReport, VocationalResultReport } from '../../sectors/vocational-report.ts';
import { reference as secondaryReference, TODAY } from '../fixtures.ts';
import type { CheckInput } from '../input.ts';

/** A small world for the tests of vocational checks: two colleges, qualifications of each level, one synthetic student. */
const open = [{ start: '1996-08-01', end: null }];
const site = { siteNo: '00', name: '00', sectors: ['mbo' as const], periods: open };

const programme = (code: string, level: string): Programme => ({
  sector: 'mbo',
  code,
  name: code,
  level,
  nominalYears: null,
  periods: [{ start: '2011-08-01', end: code === '25999' ? '2020-08-01' : null }],
  vo: null,
  attributes: {},
});

const college = (brin: string, name: string) =>
  [brin, { brin, name, sectors: ['mbo' as const], structure: null, periods: open, sites: [site] }] as const;

export const reference: ReferenceData = {
  ...secondaryReference,
  institutions: new Map([...secondaryReference.institutions, college('25LX', 'Eerste College'), college('27DV', 'Tweede College')]),
  programmes: new Map(
    [
      programme('25250', '1'),
      programme('25192', '2'),
      programme('25656', '3'),
      programme('25655', '4'),
      programme('25604', '4'),
      programme('25999', '2'),
    ].map((p) => [`mbo:${p.code}`, p]),
  ),
};

export const BSN = citizenNumberFor(41);

export const report: VocationalEnrolmentReport = {
  messageId: 'v-2',
  composedAt: '2026-11-23T08:00:00Z',
  sector: 'mbo',
  learner: { bsn: BSN, birthDate: '2008-03-02', sex: 'male', postcode: '9401SL' },
  startDate: '2026-11-20',
  plannedEndDate: '2029-07-31',
  priorEducation: '05',
  periods: [{ startDate: '2026-11-20', site: '00', programme: '25655', learningPath: 'bol' }],
};

/** The same student at work since the summer: counted on 1 October, with an agreement. */
export const atWork: VocationalEnrolmentReport = {
  ...report,
  startDate: '2026-08-01',
  periods: [{ startDate: '2026-08-01', site: '00', programme: '25655', learningPath: 'bbl' }],
  practicalTraining: [
    {
      number: '1',
      signedOn: '2026-08-01',
      startDate: '2026-08-01',
      plannedEndDate: '2029-07-31',
      hours: 1500,
      company: '100018965',
      programme: '25655',
    },
  ],
};

export const learner: LearnerFacts = {
  learnerId: '9',
  bsn: BSN,
  educationNumber: null,
  deceasedOn: null,
  details: {
    birthDate: { first: '2008-03-02', precision: 'day' },
    sex: 'male',
    givenNames: 'Bram',
    surnamePrefix: null,
    surname: 'Smit',
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
  sector: 'mbo',
  brin: '25LX',
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
export const registeredBy = (given: VocationalEnrolmentReport, brin = '25LX', number = 'n-1'): Enrolment => ({
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
  existingLearnerId: existing === null ? null : '9',
});

/** In force from 2023 through the day of the diploma. */
export const examEnrolment = registeredBy({
  ...report,
  startDate: '2023-08-01',
  endDate: '2026-11-20',
  plannedEndDate: '2026-11-20',
  periods: [{ startDate: '2023-08-01', site: '00', programme: '25655', learningPath: 'bol' }],
});

export const diploma: VocationalResultReport = {
  messageId: 'd-2',
  composedAt: '2026-11-23T08:00:00Z',
  sector: 'mbo',
  learner: { bsn: BSN, birthDate: '2008-03-02', sex: 'male' },
  document: 'diploma',
  site: '00',
  programme: '25655',
  decidedOn: '2026-11-20',
  genericParts: [
    { number: '11', code: '3005', level: '3F', schoolMark: 7.4, centralMark: 5.1, finalMark: 6 },
    { number: '12', code: '3006', level: '3F', finalMark: 5, exemption: 'MBO' },
  ],
  electives: [{ number: '13', code: 'K0067', achieved: true }],
  professionalParts: [{ number: '14', code: 'C0004' }],
};

export const diplomaRegistered = (over: Partial<Result> = {}, given: VocationalResultReport = diploma): Result => ({
  ...resultOf(given, '25LX', 'd-1', null, [examEnrolment]),
  resultId: '300',
  ...over,
});

export const resultInput: CheckInput<Result> = {
  ...input,
  kind: 'result',
  number: 'd-1',
  learner: { ...learner, enrolments: [examEnrolment] },
  existing: null,
};
