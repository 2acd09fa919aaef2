import { type IsoDate, type LearnerFacts, type ReferenceData, within } from '../../../register/index.ts';
import type { Contribution, Standing } from '../../scheme.ts';
import { countingDate, degreePeriod } from './dates.ts';
import { degreeStatus, PARTS } from './degrees.ts';
import type { FundedProgramme, HigherSector } from './programmes.ts';
import { reason } from './statuses.ts';
import { type Award, enrolmentStatus, type Student, studentOf } from './student.ts';

/** What is counted, by sector, degree of the programme and price level: 'hbo:enrolment:bachelor:low'. */
export const categoryOf = (
  sector: HigherSector,
  what: 'enrolment' | 'degree',
  { degree, level }: Pick<FundedProgramme, 'degree' | 'level'>,
): string => `${sector}:${what}:${degree}:${level}`;

const NONE: readonly Contribution[] = [];

/** What a learner adds in a funding year: an enrolment on the counting date, and degrees of the year before it. */
export function contributionsOf(facts: LearnerFacts, fundingYear: number, reference: ReferenceData): readonly Contribution[] {
  const date = countingDate(fundingYear);
  const student = studentOf(facts, reference);
  const enrolled = student.enrolments.some((one) => within(one, date));
  const awards = awardsIn(student, fundingYear);
  if (!enrolled && awards.length === 0) return NONE;
  const found: Contribution[] = [];
  for (const { brin, category, units } of standingsOf(student, awards, date, fundingYear)) {
    if (category !== null && units > 0) found.push({ brin, category, units });
  }
  return found;
}

/** Why a learner counts at an institution: each enrolment on the counting date and each degree of the year before it. */
export function explainOf(facts: LearnerFacts | null, brin: string, fundingYear: number, reference: ReferenceData): readonly Standing[] {
  const date = countingDate(fundingYear);
  const nothing: Standing = { number: null, date, category: null, units: 0, reason: reason('mv') };
  if (facts === null) return [nothing];
  const student = studentOf(facts, reference);
  const found = standingsOf(student, awardsIn(student, fundingYear), date, fundingYear).filter((one) => one.brin === brin);
  return found.length === 0 ? [nothing] : found.map(({ brin: _, ...standing }) => standing);
}

function awardsIn({ awards }: Student, fundingYear: number): readonly Award[] {
  const { first, last } = degreePeriod(fundingYear);
  return awards.filter(({ decidedOn }) => first <= decidedOn && decidedOn <= last);
}

type Placed = Standing & { readonly brin: string };

function standingsOf(student: Student, awards: readonly Award[], date: IsoDate, fundingYear: number): readonly Placed[] {
  const enrolled = student.enrolments.filter((one) => within(one, date));
  return [
    ...enrolled.map((enrolment): Placed => {
      const { code, programme } = enrolmentStatus(student, enrolment, fundingYear - 2);
      const category = programme === null ? null : categoryOf(programme.sector, 'enrolment', programme);
      return {
        brin: enrolment.brin,
        number: enrolment.number,
        date,
        category,
        units: programme === null ? 0 : PARTS,
        reason: reason(code),
      };
    }),
    ...awards.map((award): Placed => {
      const status = degreeStatus(student, award);
      const { brin, number } = award.result;
      if (status.code !== 'pg') return { brin, number, date: award.decidedOn, category: null, units: 0, reason: reason(status.code) };
      const category = categoryOf(status.programme.sector, 'degree', { degree: status.degree, level: status.programme.level });
      return { brin, number, date: award.decidedOn, category, units: status.units, reason: reason('pg') };
    }),
  ];
}
