import type { Attributes } from './model.ts';

/**
 * What higher education (hbo and wo) keeps in `attributes`: the fields that funding and the exchange need of the Uitvoeringsbesluit
 * WHW, annex 2, and of the Regeling financiën hoger onderwijs, annex 10. The readers take what the register holds, of whatever age:
 * a field that is absent or of another kind reads as absent, so that rules never stumble over it.
 */

/** Onderwijsvorm: voltijd, deeltijd, duaal. */
export const TEACHING_FORMS = ['fulltime', 'parttime', 'dual'] as const;
export type TeachingForm = (typeof TEACHING_FORMS)[number];

/** Opleidingsfase: D (propedeuse), B (bachelor), M (master), A (associate degree) and S (schakelprogramma). */
export const STUDY_PHASES = ['propaedeutic', 'bachelor', 'master', 'associate', 'bridging'] as const;
export type StudyPhase = (typeof STUDY_PHASES)[number];

/** Graad; the propaedeutic exam is no degree, and never funded. */
export const HIGHER_DEGREES = ['associate', 'bachelor', 'master', 'propaedeutic'] as const;
export type HigherDegreeKind = (typeof HIGHER_DEGREES)[number];

export type HigherPeriodAttributes = {
  readonly form: TeachingForm | null;
  /** null: as the programme says. */
  readonly phase: StudyPhase | null;
  /** Opleiding van eerste inschrijving: one of a student's programmes at a time is. Absent means it is, but for bridging. */
  readonly firstEnrolment: boolean;
  readonly intensiveProgramme: boolean;
};

export type HigherEnrolmentAttributes = {
  /** Inschrijvingsvorm. Absent means student; an extraneus may take exams only. */
  readonly registration: 'student' | 'extraneus';
  readonly studentNumber: string | null;
};

export type HigherResultAttributes = {
  readonly degree: HigherDegreeKind | null;
  readonly form: TeachingForm | null;
  /** false: the institution marked the degree as not to be funded. Absent means it asks for funding. */
  readonly fundable: boolean;
  /** Dutch institutions that award the degree together: it counts for a share at each; 1 where it is awarded alone. */
  readonly jointInstitutions: number;
};

const oneOf = <T extends string>(value: unknown, values: readonly T[]): T | null => values.find((one) => one === value) ?? null;

/** The fields of a period of an enrolment in higher education. */
export function higherPeriod({ form, phase, firstEnrolment, intensiveProgramme }: Attributes): HigherPeriodAttributes {
  const known = oneOf(phase, STUDY_PHASES);
  return {
    form: oneOf(form, TEACHING_FORMS),
    phase: known,
    firstEnrolment: typeof firstEnrolment === 'boolean' ? firstEnrolment : known !== 'bridging',
    intensiveProgramme: intensiveProgramme === true,
  };
}

/** The fields of an enrolment in higher education. */
export function higherEnrolment({ registration, studentNumber }: Attributes): HigherEnrolmentAttributes {
  return {
    registration: registration === 'extraneus' ? 'extraneus' : 'student',
    studentNumber: typeof studentNumber === 'string' ? studentNumber : null,
  };
}

/** The fields of a degree in higher education, or of a propaedeutic exam. */
export function higherResult({ degree, form, fundable, jointInstitutions }: Attributes): HigherResultAttributes {
  return {
    degree: oneOf(degree, HIGHER_DEGREES),
    form: oneOf(form, TEACHING_FORMS),
    fundable: fundable !== false,
    jointInstitutions:
      typeof jointInstitutions === 'number' && Number.isInteger(jointInstitutions) && jointInstitutions > 1 ? jointInstitutions : 1,
  };
}
