import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { findScheme } from '../schemes/schemes.ts';
import { statementPdf } from '../statements/pdf.ts';
import { statementByNumber } from '../statements/statement-store.ts';
import { differencesWithBefore } from '../statements/versions.ts';
import type { FundingDeps } from './deps.ts';
import { DocumentQuery, NumberParams } from './schemas.ts';

/** A statement as a PDF for people, tagged for screen readers. */
export const readStatementDocument = (app: App, deps: FundingDeps): void => {
  app.get(
    '/v1/institutions/:brin/funding-statements/:number/document',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'readFundingStatementDocument',
        tags: ['Funding'],
        summary: 'A statement as PDF',
        produces: ['application/pdf'],
        params: NumberParams,
        querystring: DocumentQuery,
      },
    },
    async (request, reply) => {
      const { brin, number } = request.params;
      const issued = await statementByNumber(deps.db, brin, number);
      if (issued === undefined) return sendProblem(reply, problem('not-found', `There is no statement ${number} of this institution.`));
      const title = findScheme(issued.scheme)?.title ?? { nl: issued.scheme, en: issued.scheme };
      const pdf = await statementPdf(issued, title, await differencesWithBefore(deps.db, issued), request.query.language);
      reply.header('content-type', 'application/pdf').header('content-disposition', `inline; filename="${number}.pdf"`);
      return reply.send(pdf as never);
    },
  );
};
