import type { FastifyRequest } from 'fastify';
import { type Problem, problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import type { Corrector } from '../reconciliation/correct.ts';
import { decide, type Selection, selectedKinds } from '../reconciliation/difference-store.ts';
import { type Direction, directionsOf } from '../reconciliation/model.ts';
import { CorrectionBody, CorrectionReply, ReconciliationParams } from '../reconciliation/schemas.ts';
import { reconciliationOf } from '../reconciliation/store.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const invalid = (pointer: string, message: string, fix: string): Problem =>
  problem('invalid-request', 'One thing in the request is not right.', {
    errors: [{ in: 'body', pointer, code: 'invalid-value', message, fix }],
  });

type Selected = Awaited<ReturnType<typeof selectedKinds>>;

/** Why a selection cannot be decided so, if so. */
const objection = async (
  selected: Selected,
  direction: Direction,
  deletions: boolean,
  request: FastifyRequest,
  deps: ExchangeDeps,
): Promise<Problem | undefined> => {
  const wrong = selected.find((s) => !directionsOf(s.kind).includes(direction));
  if (wrong !== undefined)
    return invalid('/direction', `is not possible for ${wrong.kind}`, "Choose ours: the school's own system must change.");
  if (direction === 'theirs' && !deletions && selected.some((s) => s.kind === 'missing-there'))
    return invalid(
      '/deletions',
      'must be true: what is registered is deleted',
      'Make sure that it should never have been there, and send deletions: true.',
    );
  if (selected.some((s) => s.record === 'result') && !(await deps.stillAllowed(request, 'result:report')))
    return problem('not-authorised-for-institution', 'You may not report results of this institution.', { action: 'result:report' });
  return undefined;
};

/** Puts differences right in one direction: one, some, or a whole group. */
export const correctDifferences = (app: App, deps: ExchangeDeps, corrector: Corrector): void => {
  app.post(
    '/v1/institutions/:brin/reconciliations/:reconciliationId/corrections',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'correctDifferences',
        tags: ['Reconciliation'],
        summary: 'Take over what the school has, or leave it to the school to change',
        description:
          'With `theirs` each record goes its way as an ordinary report (or deletion), with the same checks, signals and funding consequence; read the differences to follow them from queued to accepted or refused. With `ours` they are marked for the school.',
        params: ReconciliationParams,
        body: CorrectionBody,
        response: {
          202: CorrectionReply,
          400: ProblemReply,
          401: ProblemReply,
          403: ProblemReply,
          404: ProblemReply,
        },
      },
    },
    async (request, reply) => {
      const { brin, reconciliationId } = request.params;
      const { direction, group, differences, deletions = false } = request.body;
      const refuse = (p: Problem) => {
        sendProblem(reply, p);
        return reply;
      };
      if ((group === undefined) === (differences === undefined))
        return refuse(invalid('/group', 'or differences: exactly one', 'Send a group, or the numbers of differences.'));
      if ((await reconciliationOf(deps.db.pool, brin, reconciliationId)) === undefined)
        return refuse(problem('not-found', 'Your institution has no such reconciliation.'));
      const selection: Selection = group === undefined ? { differences: differences ?? [] } : { group };
      const against = await objection(await selectedKinds(deps.db.pool, reconciliationId, selection), direction, deletions, request, deps);
      if (against !== undefined) return refuse(against);
      const { actor } = principalOf(request);
      const decided = await decide(deps.db.pool, reconciliationId, selection, direction, deps.now().toISOString(), actor);
      if (direction === 'theirs') corrector.wake(brin, reconciliationId);
      return reply.code(202).send({ decided });
    },
  );
};
