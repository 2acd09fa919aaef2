import type { App } from '../../../platform/http/server.ts';
import { NumberedParams } from '../message-schemas.ts';
import type { ResultReport } from '../model.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { ResultBody } from '../sectors/sectors.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** Exam data and diplomas (Regeling gegevenslevering onderwijsnummer VO, art. 3 and bijlage 2). */
export const reportResult = (app: App, deps: ExchangeDeps): void => {
  app.put(
    '/v1/institutions/:brin/results/:number',
    {
      config: { action: 'result:report' },
      schema: {
        operationId: 'reportResult',
        tags: ['Exchange'],
        summary: 'Report an exam result or diploma',
        description: 'All subjects at once, with school and central marks. `outcome: passed` is a diploma.',
        params: NumberedParams,
        body: ResultBody,
        response: {
          200: AcceptedReply,
          201: AcceptedReply,
          422: RefusedReply,
          400: ProblemReply,
          401: ProblemReply,
          403: ProblemReply,
          409: ProblemReply,
          412: ProblemReply,
        },
      },
    },
    async (request, reply) => {
      await handleMessage(request, reply, deps, request.params.brin, request.params.number, {
        kind: 'result',
        report: request.body as ResultReport,
      });
      return reply;
    },
  );
};
