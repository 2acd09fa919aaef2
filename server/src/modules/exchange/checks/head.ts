import type { MessageHead } from '../model.ts';
import { fields } from './fields.ts';
import type { Check } from './input.ts';
import { raise } from './signals.ts';

/** Clocks differ a little; a message composed further ahead would block honest ones after it (312). */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Order of two instants; text order where both are written alike, in UTC. */
const isBefore = (a: string, b: string): boolean =>
  a.length === b.length && a.endsWith('Z') && b.endsWith('Z') ? a < b : Date.parse(a) < Date.parse(b);

export const laterMessageProcessed: Check<MessageHead> = (report, input, found) => {
  const last = input.existing?.lastComposedAt ?? null;
  if (last === null || !isBefore(report.composedAt, last)) return;
  raise(found, '312', '/composedAt', { messageId: input.existing?.lastMessageId ?? '?', number: input.number });
};

export const composedInTheFuture: Check<MessageHead> = (report, input, found) => {
  if (!isBefore(input.receivedAt, report.composedAt)) return;
  if (Date.parse(report.composedAt) - Date.parse(input.receivedAt) <= CLOCK_TOLERANCE_MS) return;
  raise(found, '843', '/composedAt', { field: fields.composedAt });
};

/** The register knows who holds a number at a school; one number never passes to another learner. */
export const numberOfAnotherLearner: Check<MessageHead> = (_report, input, found) => {
  const { existing, learner } = input;
  if (existing === null || input.identification === 'mismatch') return;
  if (learner?.learnerId !== input.existingLearnerId) raise(found, 'L17', '', { number: existing.number });
};
