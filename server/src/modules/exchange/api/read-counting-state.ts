import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { Brin, DateOnly, Strict } from '../message-schemas.ts';
import { isCountingDate } from '../reconciliation/counting-dates.ts';
import { countingStateOf } from '../reconciliation/counting-state.ts';
import { declarationInForce } from '../reconciliation/declaration-store.ts';
import { CountingStateReply, SectorField } from '../reconciliation/schemas.ts';
import { declarationView } from '../reconciliation/view.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

/** What is registered on a counting date as known now: counted, with its digest, and who declared it complete. */
export const readCountingState = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/counting-states/:countingDate',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readCountingState',
        tags: ['Reconciliation'],
        summary: 'What is registered on a counting date, counted',
        params: Type.Object({ brin: Brin, countingDate: DateOnly }, { additionalProperties: false }),
        querystring: Strict({ sector: SectorField }),
        response: { 200: CountingStateReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, countingDate } = request.params;
      const { sector } = request.query;
      if (!isCountingDate(sector, countingDate)) {
        sendProblem(reply, problem('not-found', `${countingDate} is no counting date of this sector.`));
        return reply;
      }
      const state = await countingStateOf(deps.db, brin, sector, countingDate);
      const declaration = await declarationInForce(deps.db.pool, brin, sector, countingDate);
      const asKnownOn = deps.now().toISOString();
      return {
        sector,
        countingDate,
        ...state,
        lines: [...state.lines],
        asKnownOn,
        declaration: declaration && declarationView(declaration),
      };
    },
  );
};
