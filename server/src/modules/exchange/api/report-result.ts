import type { App } from '../../../platform/http/server.ts';
import { NumberedParams } from '../message-schemas.ts';
import type { ResultReport } from '../model.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { ResultBody } from '../sectors/sectors.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** What an enrolment led to: exam data, diplomas, exam parts and degrees, each sector by its own form (see sectors/). */
export const reportResult = (app: App, deps: ExchangeDeps): void => {
  app.put(
    '/v1/institutions/:brin/results/:number',
    {
      config: { action: 'result:report' },
      schema: {
        operationId: 'reportResult',
        tags: ['Exchange'],
        summary: 'Report an exam result, diploma or degree',
        description:
          'Secondary education: all subjects at once, with school and central marks; `outcome: passed` is a diploma. Vocational education: a diploma with its exam parts, or parts by themselves. Higher education: a degree or propaedeutic exam.',
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
