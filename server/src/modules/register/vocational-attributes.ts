import type { Attributes, IsoDate, Period } from './model.ts';

/**
 * What vocational education (mbo) keeps in `attributes`: the fields of the Regeling gegevensverstrekking persoonsgebonden nummer BVE
 * 2009, annex C, and those added since in the published file descriptions. The readers take what the register holds, of whatever
 * age: a field that is absent or of another kind reads as absent, so that rules never stumble over it.
 */

/**
 * Leertraject. 'bol' at school (part-time where `partTime`), 'bbl' at work, 'ovo' other education, 'odt' other education not aimed at a
 * diploma, 'ex' examination only.
 */
export const LEARNING_PATHS = ['bol', 'bbl', 'ovo', 'odt', 'ex'] as const;
export type LearningPath = (typeof LEARNING_PATHS)[number];

/** Niveau: stated only where the programme is a qualification file or a domain, else it follows from the qualification. */
export const MBO_LEVELS = ['1', '2', '3', '4'] as const;
export type MboLevel = (typeof MBO_LEVELS)[number];

export type MboPeriodAttributes = {
  readonly learningPath: LearningPath | null;
  readonly partTime: boolean;
  /** Practical training takes place in this period; stands for the agreement where agreements are not kept one by one. */
  readonly practicalTraining: boolean;
  readonly level: MboLevel | null;
  /** Leerroute vmbo-mbo and its phase. */
  readonly route: string | null;
  readonly routePhase: 'vo' | 'mbo' | null;
  /** Codes of provider and location in the register of institutions and programmes (RIO), such as 100A501 and 101X589. */
  readonly provider: string | null;
  readonly location: string | null;
  /** Locatiecode VSV: branch number in the commercial register, 12 digits. */
  readonly attendanceLocation: string | null;
};

/** Praktijkovereenkomst (BPV). `end` and `plannedEnd` are last days; of programme and elective at most one is stated. */
export type PracticalTraining = {
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly start: IsoDate;
  readonly plannedEnd: IsoDate;
  readonly end: IsoDate | null;
  readonly hours: number | null;
  /** LeerbedrijfID: nine digits. */
  readonly companyCode: string;
  readonly programmeCode: string | null;
  readonly electiveCode: string | null;
};

export type MboEnrolmentAttributes = {
  /** Last day as planned in the agreement with the school. */
  readonly plannedEnd: IsoDate | null;
  /** Hoogste vooropleiding, two digits. */
  readonly priorEducation: string | null;
  /** Reden uitschrijving, two digits. */
  readonly leavingReason: string | null;
  /** Periods of extra support, half-open. */
  readonly extraSupport: readonly Period[];
  /** Whether agreements are kept one by one; if not, MboPeriodAttributes.practicalTraining stands for them. */
  readonly practicalTraining: readonly PracticalTraining[] | null;
};

/** Generiek examenonderdeel (GEO). Marks of the two exams in tenths, the final mark whole; exemptions by the reason's code. */
export type GenericPart = {
  readonly number: string;
  readonly code: string;
  readonly finalMark: number | null;
  readonly exemption: string | null;
  readonly schoolMark: number | null;
  readonly schoolExemption: string | null;
  readonly centralMark: number | null;
  readonly centralExemption: string | null;
};

/** Keuzedeel (KZD). `certificate` only where obtained apart from a diploma. */
export type Elective = { readonly number: string; readonly code: string; readonly achieved: boolean; readonly certificate: boolean | null };

/** AMvB-onderdeel (AMO): a part of professional requirements. */
export type ProfessionalPart = { readonly number: string; readonly code: string; readonly certificate: boolean | null };

/** Of a diploma, or of parts obtained apart from one (kind 'certificate'). */
export type MboResultAttributes = {
  /** Indicatie bekostigbaar of a diploma; absent means true. */
  readonly fundable: boolean;
  readonly provider: string | null;
  readonly genericParts: readonly GenericPart[];
  readonly electives: readonly Elective[];
  readonly professionalParts: readonly ProfessionalPart[];
};

type Fields = Readonly<Record<string, unknown>>;

const text = (fields: Fields, key: string): string | null => (typeof fields[key] === 'string' ? fields[key] : null);
const whole = (fields: Fields, key: string): number | null => (typeof fields[key] === 'number' ? fields[key] : null);
const flag = (fields: Fields, key: string): boolean | null => (typeof fields[key] === 'boolean' ? fields[key] : null);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (fields: Fields, key: string): readonly Fields[] => {
  const value = fields[key];
  return Array.isArray(value) ? value.filter(isFields) : [];
};
const oneOf = <T extends string>(fields: Fields, key: string, values: readonly T[]): T | null =>
  values.find((value) => value === fields[key]) ?? null;

/** The fields of a period of an enrolment in vocational education. */
export function mboPeriod(attributes: Attributes): MboPeriodAttributes {
  return {
    learningPath: oneOf(attributes, 'learningPath', LEARNING_PATHS),
    partTime: attributes.partTime === true,
    practicalTraining: attributes.practicalTraining === true,
    level: oneOf(attributes, 'level', MBO_LEVELS),
    route: text(attributes, 'route'),
    routePhase: oneOf(attributes, 'routePhase', ['vo', 'mbo'] as const),
    provider: text(attributes, 'provider'),
    location: text(attributes, 'location'),
    attendanceLocation: text(attributes, 'attendanceLocation'),
  };
}

/** The fields of an enrolment in vocational education. */
export function mboEnrolment(attributes: Attributes): MboEnrolmentAttributes {
  return {
    plannedEnd: text(attributes, 'plannedEnd'),
    priorEducation: text(attributes, 'priorEducation'),
    leavingReason: text(attributes, 'leavingReason'),
    extraSupport: list(attributes, 'extraSupport').map((one) => ({ start: text(one, 'start') ?? '', end: text(one, 'end') })),
    practicalTraining: Array.isArray(attributes.practicalTraining) ? list(attributes, 'practicalTraining').map(practicalTraining) : null,
  };
}

function practicalTraining(one: Fields): PracticalTraining {
  return {
    number: text(one, 'number') ?? '',
    signedOn: text(one, 'signedOn') ?? '',
    start: text(one, 'start') ?? '',
    plannedEnd: text(one, 'plannedEnd') ?? '',
    end: text(one, 'end'),
    hours: whole(one, 'hours'),
    companyCode: text(one, 'companyCode') ?? '',
    programmeCode: text(one, 'programmeCode'),
    electiveCode: text(one, 'electiveCode'),
  };
}

/** The fields of a diploma in vocational education, or of parts obtained apart from one. */
export function mboResult(attributes: Attributes): MboResultAttributes {
  return {
    fundable: attributes.fundable !== false,
    provider: text(attributes, 'provider'),
    genericParts: list(attributes, 'genericParts').map(genericPart),
    electives: list(attributes, 'electives').map((one) => ({
      ...part(one),
      achieved: one.achieved === true,
      certificate: flag(one, 'certificate'),
    })),
    professionalParts: list(attributes, 'professionalParts').map((one) => ({ ...part(one), certificate: flag(one, 'certificate') })),
  };
}

const part = (one: Fields): { readonly number: string; readonly code: string } => ({
  number: text(one, 'number') ?? '',
  code: text(one, 'code') ?? '',
});

function genericPart(one: Fields): GenericPart {
  return {
    ...part(one),
    finalMark: whole(one, 'finalMark'),
    exemption: text(one, 'exemption'),
    schoolMark: whole(one, 'schoolMark'),
    schoolExemption: text(one, 'schoolExemption'),
    centralMark: whole(one, 'centralMark'),
    centralExemption: text(one, 'centralExemption'),
  };
}
