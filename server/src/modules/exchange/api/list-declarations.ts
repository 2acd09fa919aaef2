import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import { latestCountingDates } from '../reconciliation/counting-dates.ts';
import { declarationsOf } from '../reconciliation/declaration-store.ts';
import { DeclarationsReply, SectorField } from '../reconciliation/schemas.ts';
import { declarationView } from '../reconciliation/view.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const DATES_SHOWN = 2;

/** A school's declarations of completeness, latest first; those withdrawn or superseded too. */
export const listDeclarations = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/completeness-declarations',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'listDeclarations',
        tags: ['Reconciliation'],
        summary: "An institution's declarations of completeness",
        params: InstitutionParams,
        querystring: Strict({ sector: Type.Optional(SectorField) }),
        response: { 200: DeclarationsReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request) => {
      const { brin } = request.params;
      const { sector } = request.query;
      const taught = deps.reference().institutions.get(brin)?.sectors ?? [];
      const countingDates = taught
        .filter((one) => sector === undefined || one === sector)
        .flatMap((one) => latestCountingDates(one, deps.today(), DATES_SHOWN).map((countingDate) => ({ sector: one, countingDate })));
      return { items: (await declarationsOf(deps.db.pool, brin, sector)).map(declarationView), countingDates };
    },
  );
};
