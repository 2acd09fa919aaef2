import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../../../platform/db/database.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import { type Action, principalOf } from '../../access/index.ts';
import type { Entered } from '../../funding/index.ts';
import type { ReferenceData } from '../../register/index.ts';
import type { Intake } from '../intake.ts';
import { fingerprintOf, type Job, type Message, type Outcome } from '../message.ts';

/** What the endpoints of this module work with. */
export type ExchangeDeps = {
  readonly db: Db;
  readonly intake: Intake;
  readonly reference: () => ReferenceData;
  readonly now: () => Date;
  /** The calendar date in the Netherlands. */
  readonly today: () => string;
  /** Parameters of funding that the agency entered. */
  readonly entered: () => Entered;
  /** How long after its last enrolment a school is still told what happens to a learner, in months. */
  readonly interestMonths: number;
  readonly stopping: () => boolean;
  readonly stillAllowed: (request: FastifyRequest, action?: Action) => Promise<boolean>;
};

/** Makes a job of a request. */
export const jobOf = (request: FastifyRequest, deps: ExchangeDeps, brin: string, number: string | null, message: Message): Job => ({
  brin,
  number,
  actor: principalOf(request).actor,
  requestId: request.id,
  receivedAt: deps.now().toISOString(),
  ifMatch: request.headers['if-match'],
  fingerprint: fingerprintOf(message.kind, number, message.report),
  message,
});

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Sends an outcome as it was stored. */
export const sendOutcome = (reply: FastifyReply, outcome: Outcome | Error): void => {
  if (outcome instanceof Error) throw outcome;
  if (outcome.etag !== undefined) reply.header('etag', outcome.etag);
  if (outcome.replayed) reply.header('message-replayed', 'true');
  reply
    .code(outcome.httpStatus)
    .header('content-type', outcome.httpStatus < 400 ? JSON_TYPE : PROBLEM_TYPE)
    .serializer((text: unknown) => text as string)
    .send(outcome.body);
};

/** Hands a message to the intake and answers with its outcome. */
export const handleMessage = async (
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ExchangeDeps,
  brin: string,
  number: string | null,
  message: Message,
): Promise<void> => {
  if (!Number.isFinite(Date.parse(message.report.composedAt))) {
    const errors = [
      {
        in: 'body',
        pointer: '/composedAt',
        code: 'invalid-format',
        message: 'is not a moment in time',
        fix: 'Send a moment with its time zone, such as 2026-10-01T09:30:00Z.',
      },
    ];
    sendProblem(reply, problem('invalid-request', 'One thing in the request is not right.', { errors }));
    return;
  }
  sendOutcome(reply, await deps.intake.submit(jobOf(request, deps, brin, number, message)));
};
