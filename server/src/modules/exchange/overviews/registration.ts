import { type Days, type Enrolment, formatBirthDate, type LearnerFacts, mboEnrolment, type Result } from '../../register/index.ts';
import type { OverviewRecord } from '../adapters/mbo/record.ts';
import { resultRecords } from './results.ts';
import { lastDay, leavingReason, placeOf, SEX } from './words.ts';

/** Whether an enrolment at the institution was in force on any of the days. */
export const inForce = (one: Enrolment, brin: string, { from, until }: Days): boolean =>
  one.sector === 'mbo' && one.brin === brin && one.start <= until && (one.end === null || one.end > from);

/**
 * What the registration overview (RO) says of one learner: enrolments in force in the period with all that belongs to them; results obtained in
 * the period, and those of these enrolments whenever obtained. Nothing when there is none of these.
 */
export function registrationRecords(facts: LearnerFacts, brin: string, days: Days): OverviewRecord[] {
  const enrolments = facts.enrolments.filter((one) => inForce(one, brin, days));
  const shown = new Set(enrolments.map(({ enrolmentId }) => enrolmentId));
  const wanted = ({ sector, brin: at, decidedOn, enrolmentId }: Result): boolean => {
    if (sector !== 'mbo' || at !== brin) return false;
    return (decidedOn !== null && decidedOn >= days.from && decidedOn <= days.until) || (enrolmentId !== null && shown.has(enrolmentId));
  };
  const results = facts.results.filter(wanted);
  if (enrolments.length === 0 && results.length === 0) return [];
  const keys = { bsn: facts.bsn, educationNumber: facts.bsn === null ? facts.educationNumber : null };
  const { birthDate, sex } = facts.details;
  const person = { kind: 'PER', values: { ...keys, birthDate: formatBirthDate(birthDate), sex: SEX[sex] } };
  return [person, ...enrolments.flatMap((one) => enrolmentRecords(one, keys)), ...resultRecords(results, facts.enrolments, keys)];
}

function enrolmentRecords(one: Enrolment, person: OverviewRecord['values']): OverviewRecord[] {
  const keys = { ...person, enrolment: one.number };
  const own = mboEnrolment(one.attributes);
  const end = lastDay(one.end);
  return [
    {
      kind: 'ISG',
      values: {
        ...keys,
        start: one.start,
        plannedEnd: own.plannedEnd,
        end,
        leavingReason: leavingReason(own.leavingReason, one.endReason),
      },
    },
    ...one.periods.map(({ start, programmeCode, fundable, attributes }) => ({
      kind: 'ISP',
      values: { ...keys, start, programme: programmeCode, fundable, ...placeOf(attributes) },
    })),
    ...own.extraSupport.map(({ start, end: until }) => ({ kind: 'ISE', values: { ...keys, start, end: lastDay(until) } })),
    ...(own.practicalTraining ?? []).map(({ companyCode, programmeCode, electiveCode, ...rest }) => ({
      kind: 'BPV',
      values: { ...keys, ...rest, company: companyCode, programme: programmeCode, elective: electiveCode },
    })),
  ];
}
