import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import { declarationsOf } from '../reconciliation/declaration-store.ts';
import { DeclarationsReply, SectorField } from '../reconciliation/schemas.ts';
import { declarationView } from '../reconciliation/view.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

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
    async (request) => ({
      items: (await declarationsOf(deps.db.pool, request.params.brin, request.query.sector)).map(declarationView),
    }),
  );
};
