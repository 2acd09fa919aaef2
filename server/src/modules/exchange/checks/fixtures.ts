import {
  citizenNumberFor,
  type Enrolment,
  educationNumber,
  type LearnerFacts,
  type Programme,
  type ReferenceData,
  type Result,
  type VoAttributes,
} from '../../register/index.ts';
import type { KeyDataChange } from '../message.ts';
import type { EnrolmentReport, SecondaryResultReport } from '../model.ts';
import type { CheckInput } from './input.ts';

/** A small world for the tests of checks: two schools, a few programmes, one synthetic pupil in her fourth year of havo. */
export const TODAY = '2026-11-23';

const open = [{ start: '1990-08-01', end: null }];
const vo: VoAttributes = { stage: 'upper', track: 'havo', vavo: 'no', learningSupport: false, minYear: 4, maxYear: 5, examinable: true };
const lower: VoAttributes = { ...vo, stage: 'lower', minYear: 1, maxYear: 3, examinable: false };
const programme = (code: string, attributes: VoAttributes): Programme => ({
  sector: 'vo',
  code,
  name: code,
  level: attributes.track,
  nominalYears: null,
  periods: [{ start: '2007-08-01', end: code === '0399' ? '2020-08-01' : null }],
  vo: attributes,
  attributes: {},
});

const site = (siteNo: string, end: string | null = null) => ({
  siteNo,
  name: siteNo,
  sectors: ['vo' as const],
  periods: [{ start: '1990-08-01', end }],
});

export const reference: ReferenceData = {
  institutions: new Map([
    [
      '18BR',
      {
        brin: '18BR',
        name: 'Eerste School',
        sectors: ['vo'],
        structure: null,
        periods: open,
        sites: [site('00'), site('01'), site('02', '2025-08-01'), { ...site('03'), sectors: ['po'] }],
      },
    ],
    ['19AA', { brin: '19AA', name: 'Tweede School', sectors: ['vo'], structure: null, periods: open, sites: [site('00')] }],
    [
      '20ZZ',
      {
        brin: '20ZZ',
        name: 'Gesloten School',
        sectors: ['vo'],
        structure: null,
        periods: [{ start: '1990-08-01', end: '2024-08-01' }],
        sites: [site('00')],
      },
    ],
    [
      '03XX',
      { brin: '03XX', name: 'Basisschool', sectors: ['po'], structure: null, periods: open, sites: [{ ...site('00'), sectors: ['po'] }] },
    ],
  ]),
  programmes: new Map(
    [
      programme('0300', lower),
      programme('0371', vo),
      programme('0399', vo),
      programme('0171', { ...vo, track: 'vwo', maxYear: 6 }),
      programme('6611', { ...vo, track: 'vmbo-bb', minYear: 3, maxYear: 4 }),
    ].map((p) => [`vo:${p.code}`, p]),
  ),
  postcodes: new Set(['9401', '1011']),
};

export const BSN = citizenNumberFor(17);
export const EDUCATION_NUMBER = educationNumber(17);

export const report: EnrolmentReport = {
  messageId: 'm-2',
  composedAt: '2026-11-23T08:00:00Z',
  learner: { bsn: BSN, birthDate: '2011-05-17', sex: 'female', postcode: '9401SL' },
  startDate: '2026-11-20',
  periods: [{ startDate: '2026-11-20', site: '00', programme: '0371', yearOfStudy: 4 }],
};

export const enrolment: Enrolment = {
  enrolmentId: '100',
  sector: 'vo',
  brin: '18BR',
  number: 'n-1',
  start: '2026-11-20',
  end: null,
  endReason: null,
  attributes: {},
  periods: [{ start: '2026-11-20', end: null, siteNo: '00', programmeCode: '0371', yearOfStudy: 4, fundable: true, attributes: {} }],
  lastReportId: '1',
  lastMessageId: 'm-1',
  lastComposedAt: '2026-11-22T08:00:00Z',
};

export const learner: LearnerFacts = {
  learnerId: '7',
  bsn: BSN,
  educationNumber: null,
  deceasedOn: null,
  details: {
    birthDate: { first: '2011-05-17', precision: 'day' },
    sex: 'female',
    givenNames: 'Anna Maria',
    surnamePrefix: 'van der',
    surname: 'Berg',
    postcode: '9401SL',
    country: 'NL',
    arrivedOn: null,
    residenceCode: null,
  },
  enrolments: [],
  results: [],
};

/** The same pupil without a citizen number. */
export const unregistered: LearnerFacts = { ...learner, bsn: null, educationNumber: EDUCATION_NUMBER };

export const input: CheckInput<Enrolment> = {
  kind: 'enrolment',
  brin: '18BR',
  number: 'n-1',
  today: TODAY,
  receivedAt: '2026-11-23T08:00:05Z',
  reference,
  learner,
  identification: 'matched',
  existing: null,
  existingLearnerId: null,
};

/** The input when the enrolment is registered already. */
export const registered = (existing: Enrolment, results: readonly Result[] = []): CheckInput<Enrolment> => ({
  ...input,
  learner: { ...learner, enrolments: [existing], results },
  existing,
  existingLearnerId: learner.learnerId,
});

export const examEnrolment: Enrolment = {
  ...enrolment,
  start: '2022-08-01',
  periods: [{ start: '2022-08-01', end: null, siteNo: '00', programmeCode: '0371', yearOfStudy: 5, fundable: true, attributes: {} }],
};

export const resultReport: SecondaryResultReport = {
  messageId: 'r-2',
  composedAt: '2026-11-23T08:00:00Z',
  learner: { bsn: BSN, birthDate: '2011-05-17', sex: 'female' },
  site: '00',
  programme: '0371',
  examYear: 2026,
  decidedOn: '2026-11-20',
  outcome: 'passed',
  projectTitle: 'Zonnepanelen op het schooldak',
  projectMark: 7.4,
  subjects: [
    { subject: '2001', part: 'common', schoolMark: 6.5, centralMark1: 5.4, centralMark2: 6.4, finalMark: 6 },
    { subject: '2018', part: 'profile', schoolMark: 7, finalMark: 7 },
  ],
};

export const result: Result = {
  resultId: '200',
  enrolmentId: '100',
  sector: 'vo',
  brin: '18BR',
  number: 'x-1',
  siteNo: '00',
  programmeCode: '0371',
  kind: 'exam',
  examYear: 2026,
  decidedOn: null,
  outcome: 'pending',
  projectTitle: null,
  projectMark: null,
  attributes: {},
  lastReportId: '2',
  lastMessageId: 'r-1',
  lastComposedAt: '2026-11-22T08:00:00Z',
};

export const resultInput: CheckInput<Result> = {
  ...input,
  kind: 'result',
  number: 'x-1',
  learner: { ...learner, enrolments: [examEnrolment] },
  existing: null,
};

export const keyDataChange: KeyDataChange = {
  messageId: 'k-2',
  composedAt: '2026-11-23T08:00:00Z',
  before: { educationNumber: EDUCATION_NUMBER, birthDate: '2011-05-17', sex: 'female' },
  after: { birthDate: '2011-06-17', sex: 'female', postcode: '1011AB' },
};

export const keyDataInput: CheckInput = {
  ...input,
  kind: 'key-data-change',
  number: '',
  learner: { ...unregistered, enrolments: [enrolment] },
};
