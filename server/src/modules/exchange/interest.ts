import type { Enrolment, IsoDate, LearnerFacts } from '../register/index.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The same day a number of months earlier; only to compare with, since that day need not exist. */
const monthsBefore = (day: IsoDate, months: number): string => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}-${day.slice(8)}`;
};

/**
 * The schools with a current interest in a learner, with the enrolment by which they know them: who is enrolled there now, will
 * be, or was within the last `months` months. When there are several, the latest enrolment at that school.
 */
export const interestedSchools = (facts: LearnerFacts, today: IsoDate, months: number): ReadonlyMap<string, Enrolment> => {
  const since = monthsBefore(today, months);
  const found = new Map<string, Enrolment>();
  for (const enrolment of facts.enrolments) {
    if (enrolment.end !== null && enrolment.end <= since) continue;
    const known = found.get(enrolment.brin);
    if (known === undefined || known.start <= enrolment.start) found.set(enrolment.brin, enrolment);
  }
  return found;
};
