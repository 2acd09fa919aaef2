import type { App } from '../../../platform/http/server.ts';
import { HeadQuery, NumberedParams } from '../message-schemas.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** Delete a result that should never have been reported. */
export const deleteResult = (app: App, deps: ExchangeDeps): void => {
  app.delete(
    '/v1/institutions/:brin/results/:number',
    {
      config: { action: 'result:report' },
      schema: {
        operationId: 'deleteResult',
        tags: ['Exchange'],
        summary: 'Delete a result',
        params: NumberedParams,
        querystring: HeadQuery,
        response: {
          200: AcceptedReply,
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
        kind: 'result-deletion',
        report: request.query,
      });
      return reply;
    },
  );
};
