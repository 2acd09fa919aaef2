import { lackOf } from '../../../platform/db/lack.ts';
import { type Problem, problem } from '../../../platform/http/problems.ts';
import type { InstitutionAction } from '../../access/index.ts';
import { ACTION_OF } from '../api/stream-reports.ts';
import { fingerprintOf, type Outcome } from '../message.ts';
import type { StreamItem } from '../stream.ts';
import type { FileDeps } from './context.ts';
import type { FileAnswer } from './model.ts';
import type { Raw } from './raw.ts';
import { readRaw } from './reports.ts';
import type { Taken } from './work-store.ts';

/** An answer with what of it is counted: the codes of its signals, or of the faults in its form. */
export type Answered = {
  readonly answer: FileAnswer;
  readonly codes: readonly { readonly code: string; readonly severity: 'refusal' | 'attention' | 'invalid' }[];
};

const codesIn = (body: string, kept: boolean): Answered['codes'] => {
  const { signals, code } = JSON.parse(body) as { signals?: { code: string; severity: 'refusal' | 'attention' }[]; code?: string };
  if (kept) return [...new Map((signals ?? []).map((s) => [s.code, { code: s.code, severity: s.severity }])).values()];
  return [{ code: code ?? 'invalid-request', severity: 'invalid' }];
};

/** Accepted and refused reports were kept with their answer; other answers exist only here. */
const isKept = (httpStatus: number): boolean => httpStatus < 300 || httpStatus === 422;

const ofProblem = (ordinal: number, line: number, p: Problem): Answered => ({
  answer: { ordinal, line, kind: null, number: null, messageId: null, httpStatus: p.status, body: JSON.stringify(p) },
  codes: [{ code: p.code, severity: 'invalid' }],
});

const ofOutcome = (ordinal: number, { line, number, message }: StreamItem, outcome: Outcome): Answered => {
  const kept = isKept(outcome.httpStatus);
  return {
    answer: {
      ordinal,
      line,
      kind: message.kind,
      number,
      messageId: message.report.messageId,
      httpStatus: outcome.httpStatus,
      body: kept ? null : outcome.body,
    },
    codes: codesIn(outcome.body, kept),
  };
};

/**
 * Sends a report of a file the way of every report, for whoever uploaded the file, and says what became of it.
 * @throws Error when nothing can be stored now: the same report is to be sent again later
 */
export const answerReport = async (
  deps: FileDeps,
  file: Taken,
  may: (action: InstitutionAction) => boolean,
  ordinal: number,
  raw: Raw,
): Promise<Answered> => {
  const item = readRaw(raw, deps.lineLimitBytes);
  if ('problem' in item) return ofProblem(ordinal, item.line, item.problem);
  const { kind, report } = item.message;
  const action = ACTION_OF[kind] as InstitutionAction;
  if (!may(action)) {
    const detail = `Who uploaded the file may not send messages of kind ${kind} for this institution.`;
    return ofProblem(ordinal, item.line, problem('not-authorised-for-institution', detail, { action }));
  }
  const outcome = await deps.intake.submit({
    brin: file.brin,
    number: item.number,
    actor: file.actor,
    requestId: `file:${file.uploadId}`,
    receivedAt: deps.now().toISOString(),
    ifMatch: undefined,
    fingerprint: fingerprintOf(kind, item.number, report),
    message: item.message,
  });
  if (!(outcome instanceof Error)) return ofOutcome(ordinal, item, outcome);
  if (lackOf(outcome) !== undefined) throw outcome;
  deps.log.error({ err: { message: outcome.message, stack: outcome.stack } }, 'a report of a file failed');
  return ofProblem(
    ordinal,
    item.line,
    problem('internal-error', `Tell the helpdesk this number: file ${file.uploadId}, line ${item.line}`),
  );
};
