import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { recompute } from '../statements/recompute.ts';
import { statementByNumber } from '../statements/statement-store.ts';
import { todayOf } from './asked.ts';
import type { FundingDeps } from './deps.ts';
import { NumberParams, PROBLEMS, RecomputationReply } from './schemas.ts';

/** Computes a statement anew from the register as it was known then, so that anyone it concerns can see that it still holds. */
export const recomputeStatement = (app: App, deps: FundingDeps): void => {
  app.get(
    '/v1/institutions/:brin/funding-statements/:number/recomputation',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'recomputeFundingStatement',
        tags: ['Funding'],
        summary: 'A statement computed anew',
        description: 'From the facts as the register knew them on the moment of the statement; `same` when it agrees to the cent.',
        params: NumberParams,
        response: { 200: RecomputationReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { brin, number } = request.params;
      const issued = await statementByNumber(deps.db, brin, number);
      if (issued === undefined) return sendProblem(reply, problem('not-found', `There is no statement ${number} of this institution.`));
      const found = await recompute(deps.db, issued, deps.reference(), todayOf(deps));
      return reply.send({ ...found, differences: [...found.differences] });
    },
  );
};
