import { type TSchema, Type } from 'typebox';
import type { Attributes, ResultWithSubjects, Sector } from '../../register/index.ts';
import { DateOnly, Head, LearnerKeySchema } from '../message-schemas.ts';
import type { EnrolmentReport, ReportedPeriod, ResultReport } from '../model.ts';

/** What a result report says about the record itself, whatever its sector. */
export type ResultFields = Pick<
  ResultWithSubjects,
  'siteNo' | 'programmeCode' | 'kind' | 'examYear' | 'decidedOn' | 'outcome' | 'projectTitle' | 'projectMark' | 'attributes' | 'subjects'
>;

/** How a sector reports: the form of its messages, and how their own fields are kept. */
export type SectorMessages = {
  /** Bodies, strict: what is not in them is refused. `sector` is a property of each. */
  readonly enrolment: TSchema;
  /** null: this sector reports no results. */
  readonly result: TSchema | null;
  readonly enrolmentAttributes: (report: EnrolmentReport) => Attributes;
  readonly periodAttributes: (period: ReportedPeriod) => Attributes;
  readonly resultFields: (report: ResultReport) => ResultFields;
  /** The school's own number of the enrolment in which the result was reached, where reports say it. */
  readonly enrolmentOfResult?: (report: ResultReport) => string | undefined;
};

/** Nothing of its own to keep. */
export const NO_ATTRIBUTES: Attributes = {};

/** The fields that are given, so that an absent field and one never reported are the same. */
export const given = (fields: Readonly<Record<string, unknown>>): Attributes => {
  const found = Object.entries(fields).filter(([, value]) => value !== undefined);
  return found.length === 0 ? NO_ATTRIBUTES : Object.fromEntries(found);
};

export const sectorField = (sectors: readonly Sector[]): TSchema => Type.Enum([...sectors], { description: 'Sector of education' });

/** The fields of a period that every sector has. */
export const PERIOD = {
  startDate: DateOnly,
  site: Type.String({ pattern: '^[0-9]{2}$', description: 'Site number (vestigingsvolgnummer)', examples: ['00'] }),
};
export const FUNDABLE = Type.Optional(
  Type.Boolean({ description: 'false when more than half of the school days were missed without valid reason; absent means true' }),
);

/** The fields of an enrolment report that every sector has, but for its sector and its periods. */
export const ENROLMENT = {
  ...Head,
  learner: LearnerKeySchema,
  startDate: Type.String({ format: 'date', description: 'First day enrolled' }),
  endDate: Type.Optional(Type.String({ format: 'date', description: 'Last day enrolled; absent while the enrolment lasts' })),
  endReason: Type.Optional(
    Type.Enum(['graduated', 'transferred', 'left', 'moved-abroad', 'deceased', 'other'], { description: 'Why the enrolment ended' }),
  ),
};

/** The full history of an enrolment; each period lasts until the next starts. */
export const periodsOf = (period: TSchema): TSchema =>
  Type.Array(period, {
    minItems: 1,
    maxItems: 40,
    description: 'The full history of this enrolment; each period lasts until the next starts',
  });
