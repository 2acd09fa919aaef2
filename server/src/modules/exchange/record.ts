import type { SchoolAdvice } from '../register/index.ts';
import type { Known } from './known.ts';
import type { Job } from './message.ts';

/** The advice that a message is about: of the learner with its enrolment, in the school year it names, by its school. */
export const adviceIn = (job: Job, among: Known): SchoolAdvice | undefined => {
  const { kind, report } = job.message;
  if (kind !== 'school-advice' && kind !== 'school-advice-deletion') return undefined;
  const held = among.enrolments.get(`${job.brin} ${job.number}`);
  const own = held === undefined ? undefined : among.advices.get(held.learner.learnerId);
  return own?.find((advice) => advice.schoolYear === report.schoolYear && advice.brin === job.brin);
};

/** What a message would change, as it stands now: it carries the content version that If-Match is held against. */
export const recordOf = (job: Job, among: Known): { readonly lastReportId: string | null } | undefined => {
  const { kind } = job.message;
  if (kind.startsWith('school-advice')) return adviceIn(job, among);
  return (kind.startsWith('result') ? among.results : among.enrolments).get(`${job.brin} ${job.number}`)?.record;
};
