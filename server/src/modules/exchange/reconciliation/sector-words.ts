import { type Attributes, addDays, type Sector } from '../../register/index.ts';
import { type AsReported, mark, present, unless } from './present.ts';

/** How the fields of one sector are called in its reports: the way back from exchange/sectors. */
type SectorWords = {
  readonly enrolment: (attributes: Attributes) => AsReported;
  readonly period: (attributes: Attributes) => AsReported;
  readonly result: (attributes: Attributes) => AsReported;
};

type Row = Readonly<Record<string, unknown>>;
const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as readonly Row[]) : []);
const lastDay = (end: unknown): string | null => (typeof end === 'string' ? addDays(end, -1) : null);

const agreement = ({ start, plannedEnd, end, companyCode, programmeCode, electiveCode, ...same }: Row): AsReported =>
  present({
    ...same,
    startDate: start,
    plannedEndDate: plannedEnd,
    endDate: end,
    company: companyCode,
    programme: programmeCode,
    elective: electiveCode,
  });

const vocational: SectorWords = {
  enrolment: ({ plannedEnd, practicalTraining, extraSupport, ...same }) =>
    present({
      ...same,
      plannedEndDate: plannedEnd,
      practicalTraining: rows(practicalTraining).map(agreement),
      extraSupport: rows(extraSupport).map(({ start, end }) => present({ startDate: start, endDate: lastDay(end) })),
    }),
  // The mark of practical training stands for agreements that are not kept one by one; no report has it.
  period: ({ partTime, practicalTraining: _mark, ...same }) => present({ ...same, partTime: unless<unknown>(false, partTime) }),
  result: ({ genericParts, electives, professionalParts, ...same }) =>
    present({
      ...same,
      genericParts: rows(genericParts).map(({ schoolMark, centralMark, ...part }) =>
        present({ ...part, schoolMark: mark(schoolMark), centralMark: mark(centralMark) }),
      ),
      electives: rows(electives),
      professionalParts: rows(professionalParts),
    }),
};

const higher: SectorWords = {
  enrolment: ({ registration, ...same }) => present({ ...same, registration: unless<unknown>('student', registration) }),
  period: ({ firstEnrolment, ...same }) => present({ ...same, firstEnrolment: unless<unknown>(same.phase !== 'bridging', firstEnrolment) }),
  result: present,
};

const plain: SectorWords = { enrolment: present, period: present, result: present };

const WORDS: Readonly<Record<Sector, SectorWords>> = { po: plain, vo: plain, mbo: vocational, hbo: higher, wo: higher };

export const wordsOf = (sector: Sector): SectorWords => WORDS[sector];
