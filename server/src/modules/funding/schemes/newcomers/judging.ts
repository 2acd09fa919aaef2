import type { Enrolment, EnrolmentPeriod, IsoDate, LearnerFacts, ReferenceData } from '../../../register/index.ts';
import type { Judge } from './counting.ts';
import { quartersBeforeSchool, quartersUsed, rateOf } from './primary-rules.ts';
import { firstEnrolledOn } from './quarters.ts';
import type { ReasonCode } from './reasons.ts';
import { residenceOf } from './residence.ts';
import { type Clock, categoryOn, limitsOf } from './secondary-rules.ts';

/**
 * Kinds of primary education for which there are amounts. Special and secondary special education are funded by another act (WEC),
 * of which no amounts for newcomers are known.
 */
export const PRIMARY_PROGRAMMES: readonly string[] = ['BO', 'SBO'];

/** Newcomers in secondary education; null for a Dutch national. */
export function secondaryJudge(facts: LearnerFacts, clock: Clock, reference: ReferenceData): Judge | null {
  if (facts.details.residenceCode === null) return null;
  const started = clock === 'settling' ? facts.details.arrivedOn : firstEnrolledOn(facts);
  return (enrolment, period, date) => {
    const obstacle = commonObstacle(facts, enrolment, period, date, reference);
    if (obstacle !== null || period === undefined) return { obstacle: obstacle ?? 'without-period' };
    const programme = reference.programmes.get(`vo:${period.programmeCode}`)?.vo;
    if (programme == null) return { obstacle: 'unknown-programme' };
    if (programme.track === 'international') return { obstacle: 'international' };
    if (started === null) return { obstacle: 'settling-unknown' };
    const kind = categoryOn(limitsOf(date), started);
    return kind === null ? { obstacle: 'term-ended' } : { kind };
  };
}

/** Newcomers in primary education; null for a Dutch national. */
export function primaryJudge(facts: LearnerFacts, reference: ReferenceData): Judge | null {
  const residence = residenceOf(facts.details.residenceCode);
  if (residence === 'dutch') return null;
  const { arrivedOn, birthDate } = facts.details;
  const firstEnrolled = firstEnrolledOn(facts);
  return (enrolment, period, date) => {
    const obstacle = commonObstacle(facts, enrolment, period, date, reference);
    if (obstacle !== null || period === undefined) return { obstacle: obstacle ?? 'without-period' };
    if (!PRIMARY_PROGRAMMES.includes(period.programmeCode)) return { obstacle: 'other-programme' };
    if (period.attributes.international === true) return { obstacle: 'international' };
    if (residence === 'unknown') return { obstacle: 'unknown-residence' };
    if (arrivedOn === null || firstEnrolled === null) return { obstacle: 'settling-unknown' };
    const kind = rateOf(residence, quartersUsed(firstEnrolled, date), quartersBeforeSchool(arrivedOn, birthDate.first));
    return kind === null ? { obstacle: 'right-used' } : { kind };
  };
}

/** What keeps an enrolment from counting in either sector. */
function commonObstacle(
  facts: LearnerFacts,
  { brin, sector }: Enrolment,
  period: EnrolmentPeriod | undefined,
  date: IsoDate,
  { institutions }: ReferenceData,
): ReasonCode | null {
  if (facts.deceasedOn !== null && facts.deceasedOn <= date) return 'deceased';
  if (institutions.get(brin)?.sectors.includes(sector) !== true) return 'not-a-school';
  if (period === undefined) return 'without-period';
  return period.fundable ? null : 'not-fundable';
}
