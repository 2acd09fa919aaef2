import type { Enrolment, Result } from '../../register/index.ts';
import type { EnrolmentReport, MessageHead } from '../model.ts';
import type { Check } from './input.ts';
import { raise } from './signals.ts';

export const nothingToDelete: Check<MessageHead> = (_report, input, found) => {
  if (input.existing === null) raise(found, '304', '', { number: input.number });
};

const resultsOf = (enrolment: Enrolment, results: readonly Result[]): Result[] =>
  enrolment.enrolmentId === null ? [] : results.filter((result) => result.enrolmentId === enrolment.enrolmentId);

export const resultsDependOnIt: Check<MessageHead> = (_report, input, found) => {
  if (input.existing === null || input.learner === null || !('periods' in input.existing)) return;
  for (const result of resultsOf(input.existing, input.learner.results)) raise(found, 'L22', '', { number: result.number });
};

export const endsWithPendingResults: Check<EnrolmentReport, Enrolment> = (report, input, found) => {
  if (report.endDate === undefined || input.existing === null || input.learner === null) return;
  if (input.existing.end !== null || input.learner.results.length === 0) return;
  for (const result of resultsOf(input.existing, input.learner.results)) {
    if (result.outcome === 'pending') raise(found, 'L13', '/endDate', { number: result.number });
  }
};
