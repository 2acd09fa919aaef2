import { transaction } from '../../../platform/db/database.ts';
import { type Problem, problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { isCountingDate } from '../reconciliation/counting-dates.ts';
import { countingStateOf } from '../reconciliation/counting-state.ts';
import { insertDeclaration } from '../reconciliation/declaration-store.ts';
import { Declaration, DeclarationBody } from '../reconciliation/schemas.ts';
import { declarationView } from '../reconciliation/view.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const dateFault = (message: string, fix: string): Problem =>
  problem('invalid-request', 'One thing in the request is not right.', {
    errors: [{ in: 'body', pointer: '/countingDate', code: 'invalid-value', message, fix }],
  });

/** A school declares that what is registered on a counting date is complete and right. */
export const declareCompleteness = (app: App, deps: ExchangeDeps): void => {
  app.post(
    '/v1/institutions/:brin/completeness-declarations',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'declareCompleteness',
        tags: ['Reconciliation'],
        summary: 'Declare what is registered on a counting date complete',
        description:
          'With the digest of the counting state that was looked at: when it has changed since, nothing is declared (412). A declaration takes the place of the one before; both stay known. Every later change of what was declared leaves a notification.',
        params: InstitutionParams,
        body: DeclarationBody,
        response: { 201: Declaration, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 412: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { sector, countingDate, digest, remark = null } = request.body;
      const refuse = (p: Problem) => {
        sendProblem(reply, p);
        return reply;
      };
      if (!isCountingDate(sector, countingDate)) return refuse(dateFault('is no counting date of this sector', 'Send a counting date.'));
      if (countingDate > deps.today()) return refuse(dateFault('has not come yet', 'Declare on or after the counting date.'));
      const state = await countingStateOf(deps.db, brin, sector, countingDate);
      if (state.digest !== digest)
        return refuse(problem('precondition-failed', 'What is registered has changed since you read it. Read it again, and declare that.'));
      const at = deps.now().toISOString();
      const { actor } = principalOf(request);
      const made = await transaction(deps.db, (tx) => insertDeclaration(tx, { brin, sector, countingDate, state, at, actor, remark }));
      return reply.code(201).send(declarationView(made));
    },
  );
};
