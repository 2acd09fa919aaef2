import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { Brin, Strict } from '../message-schemas.ts';
import { withdrawDeclaration as withdraw } from '../reconciliation/declaration-store.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

/** A school takes a declaration back; that it was made stays known. */
export const withdrawDeclaration = (app: App, deps: ExchangeDeps): void => {
  app.delete(
    '/v1/institutions/:brin/completeness-declarations/:declarationId',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'withdrawDeclaration',
        tags: ['Reconciliation'],
        summary: 'Withdraw a declaration of completeness',
        params: Strict({ brin: Brin, declarationId: Type.String({ pattern: '^[0-9]{1,18}$' }) }),
        response: { 204: Type.Null(), 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, declarationId } = request.params;
      const { actor } = principalOf(request);
      if (await withdraw(deps.db.pool, brin, declarationId, deps.now().toISOString(), actor)) return reply.code(204).send(null);
      sendProblem(reply, problem('not-found', 'Your institution has no such declaration in force.'));
      return reply;
    },
  );
};
