import { higherEnrolment, higherResult, type IsoDate, within } from '../../../register/index.ts';
import { type FundedProgramme, gives, programmeOf } from './programmes.ts';
import type { StatusCode } from './statuses.ts';
import type { Award, Student } from './student.ts';

/** Counts are kept in these parts of one, so that a degree awarded by two to ten institutions together is shared exactly. */
export const PARTS = 2520;

/** A degree that is funded counts for its share (art. 4.10, lid 3). */
export type DegreeStatus =
  | { readonly code: 'pg'; readonly degree: 'bachelor' | 'master'; readonly programme: FundedProgramme; readonly units: number }
  | { readonly code: Exclude<StatusCode, 'pg'> };

/** The parts for which a degree counts that so many Dutch institutions award together; of more than ten, rounded. */
export const shareOf = (institutions: number): number => Math.round(PARTS / institutions);

/** The funding status of a degree that was granted in the period of a funding year (art. 4.9). */
export function degreeStatus(student: Student, award: Award): DegreeStatus {
  const { result, decidedOn, degree } = award;
  if (degree !== 'bachelor' && degree !== 'master') return { code: degree === 'associate' ? 'ne' : 'np' };
  const attributes = higherResult(result.attributes);
  if (!attributes.fundable) return { code: 'nl' };
  if (!gives(student.reference, result.brin, result.sector)) return { code: 'not-funded-institution' };
  const programme = programmeOf(student.reference, result.sector, result.programmeCode);
  if (programme === undefined) return { code: 'unknown-programme' };
  if (!enrolledThere(student, result.brin, decidedOn)) return { code: 'mw' };
  if (student.nationality !== true) return { code: student.nationality === false ? 'nr' : 'nationality-unknown' };
  const others = student.awards.filter((one) => one !== award && one.degree === degree);
  if (others.some((one) => one.decidedOn < decidedOn)) return { code: degree === 'bachelor' ? 'nb' : 'nd' };
  const sameDay = others.filter((one) => one.decidedOn === decidedOn);
  if (sameDay.some((one) => one.result.brin === result.brin && one.result.number < result.number)) return { code: 'nt' };
  if (attributes.jointInstitutions === 1 && sameDay.some((one) => one.result.brin !== result.brin)) return { code: 'ns' };
  return { code: 'pg', degree, programme, units: shareOf(attributes.jointInstitutions) };
}

/** A student is who is enrolled as such (art. 1.1, r). */
const enrolledThere = ({ enrolments }: Student, brin: string, date: IsoDate): boolean =>
  enrolments.some((one) => one.brin === brin && within(one, date) && higherEnrolment(one.attributes).registration === 'student');
