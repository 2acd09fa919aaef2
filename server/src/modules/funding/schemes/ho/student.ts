import {
  type Enrolment,
  type EnrolmentPeriod,
  higherEnrolment,
  higherPeriod,
  higherResult,
  type IsoDate,
  type LearnerFacts,
  type ReferenceData,
  type Result,
  within,
} from '../../../register/index.ts';
import { dateIn } from './dates.ts';
import { meetsNationality } from './nationality.ts';
import { type FundedProgramme, gives, isHigher, OPEN_UNIVERSITY, type Pool, programmeOf } from './programmes.ts';
import type { StatusCode } from './statuses.ts';

/** A degree of a learner, whether it is funded or not. */
export type Award = {
  readonly result: Result;
  readonly decidedOn: IsoDate;
  readonly degree: 'associate' | 'bachelor' | 'master' | 'propaedeutic' | null;
};

/** A learner as the rules of higher education see one. */
export type Student = {
  readonly facts: LearnerFacts;
  readonly reference: ReferenceData;
  readonly nationality: boolean | 'unknown';
  readonly enrolments: readonly Enrolment[];
  readonly awards: readonly Award[];
};

/** The enrolment that can be the programme of first enrolment on a date. */
type Candidate = { readonly enrolment: Enrolment; readonly period: EnrolmentPeriod; readonly programme: FundedProgramme };

export function studentOf(facts: LearnerFacts, reference: ReferenceData): Student {
  return {
    facts,
    reference,
    nationality: meetsNationality(facts.details.residenceCode),
    enrolments: facts.enrolments.filter((one) => isHigher(one.sector)),
    awards: facts.results.flatMap((result) => awardOf(result, reference)),
  };
}

function awardOf(result: Result, reference: ReferenceData): Award[] {
  if (result.kind !== 'degree' || result.outcome !== 'passed' || result.decidedOn === null || !isHigher(result.sector)) return [];
  const degree = higherResult(result.attributes).degree ?? programmeOf(reference, result.sector, result.programmeCode)?.degree ?? null;
  return [{ result, decidedOn: result.decidedOn, degree }];
}

const periodOn = (enrolment: Enrolment, date: IsoDate): EnrolmentPeriod | undefined =>
  enrolment.periods.find((period) => within(period, date));

/** Whether a degree had been granted on or before a date. */
const hasDegree = ({ awards }: Student, degree: 'bachelor' | 'master', date: IsoDate): boolean =>
  awards.some((one) => one.degree === degree && one.decidedOn <= date);

/**
 * Why an enrolment cannot be a programme of first enrolment on a date, other enrolments aside; null when it can (art. 4.8, lid 1,
 * art. 1.1, o and r).
 */
function obstacleByItself({ reference }: Student, enrolment: Enrolment, period: EnrolmentPeriod | undefined): StatusCode | null {
  if (!gives(reference, enrolment.brin, enrolment.sector)) return 'not-funded-institution';
  if (enrolment.brin === OPEN_UNIVERSITY) return 'open-university';
  if (period === undefined) return 'mv';
  if (higherEnrolment(enrolment.attributes).registration === 'extraneus') return 'ex';
  if (!higherPeriod(period.attributes).firstEnrolment) return 'jl';
  const programme = programmeOf(reference, enrolment.sector, period.programmeCode);
  return programme === undefined || programme.years === null ? 'unknown-programme' : null;
}

/**
 * The programme of first enrolment on a date. A student has one. Where several are reported as such, it is the one of the enrolment
 * that started first (art. 1.1, o, 2°); then that at the lowest BRIN, then that with the lowest number.
 */
function candidateOn(student: Student, date: IsoDate): Candidate | null {
  let best: Candidate | null = null;
  for (const enrolment of student.enrolments) {
    if (!within(enrolment, date) || (best !== null && !precedes(enrolment, best.enrolment))) continue;
    const period = periodOn(enrolment, date);
    if (period === undefined || obstacleByItself(student, enrolment, period) !== null) continue;
    const programme = programmeOf(student.reference, enrolment.sector, period.programmeCode);
    if (programme !== undefined) best = { enrolment, period, programme };
  }
  return best;
}

function precedes(one: Enrolment, other: Enrolment): boolean {
  if (one.start !== other.start) return one.start < other.start;
  return one.brin === other.brin ? one.number < other.number : one.brin < other.brin;
}

type Used = { readonly [P in Pool]: number };

/** Why the programme of first enrolment is not funded on a date, years used before aside. */
function obstacleOfStudent(student: Student, { period, programme }: Candidate, date: IsoDate): StatusCode | null {
  if (!period.fundable) return 'nl';
  if (student.nationality !== true) return student.nationality === false ? 'nr' : 'nationality-unknown';
  if (programme.pool === 'undergraduate' && hasDegree(student, 'bachelor', date)) return 'nb';
  return programme.pool === 'master' && hasDegree(student, 'master', date) ? 'nd' : null;
}

const fits = ({ programme }: Candidate, used: Used): boolean => used[programme.pool] < (programme.years ?? 0);

/**
 * Funded enrolments on the counting dates of calendar years before one: of bachelor programmes, and of master programmes. An
 * enrolment is funded while fewer were before it than its programme has years (art. 4.8).
 */
export function usedBefore(student: Student, calendarYear: number): Used {
  const used = { undergraduate: 0, master: 0 };
  for (let year = firstYear(student); year < calendarYear; year += 1) {
    const candidate = candidateOn(student, dateIn(year));
    if (candidate === null || obstacleOfStudent(student, candidate, dateIn(year)) !== null) continue;
    if (fits(candidate, used)) used[candidate.programme.pool] += 1;
  }
  return used;
}

const firstYear = ({ enrolments }: Student): number =>
  enrolments.reduce((first, { start }) => Math.min(first, Number(start.slice(0, 4))), Number.POSITIVE_INFINITY);

/** The funding status of an enrolment on the counting date in a calendar year, with its programme where it is funded. */
export function enrolmentStatus(
  student: Student,
  enrolment: Enrolment,
  calendarYear: number,
): { readonly code: StatusCode; readonly programme: FundedProgramme | null } {
  const date = dateIn(calendarYear);
  const not = (code: StatusCode) => ({ code, programme: null });
  if (student.facts.deceasedOn !== null && student.facts.deceasedOn <= date) return not('deceased');
  const obstacle = obstacleByItself(student, enrolment, periodOn(enrolment, date));
  if (obstacle !== null) return not(obstacle);
  const candidate = candidateOn(student, date);
  if (candidate === null || candidate.enrolment !== enrolment) return not(besides(enrolment, date, candidate));
  const other = obstacleOfStudent(student, candidate, date);
  if (other !== null) return not(other);
  if (fits(candidate, usedBefore(student, calendarYear))) return { code: 'pi', programme: candidate.programme };
  if (candidate.programme.pool === 'master') return not('nk');
  return not(hasDegree(student, 'master', date) ? 'nf' : 'ng');
}

/** Beside another first enrolment: for the same programme at the same institution, or for another. */
function besides(enrolment: Enrolment, date: IsoDate, first: Candidate | null): StatusCode {
  const same = first?.enrolment.brin === enrolment.brin && first.period.programmeCode === periodOn(enrolment, date)?.programmeCode;
  return same ? 'jm' : 'jk';
}
