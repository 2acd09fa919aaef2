import type { App } from '../../../platform/http/server.ts';
import { HeadQuery, NumberedParams } from '../message-schemas.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** Message 4: delete an enrolment that should never have been reported. Its history stays known. */
export const deleteEnrolment = (app: App, deps: ExchangeDeps): void => {
  app.delete(
    '/v1/institutions/:brin/enrolments/:number',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'deleteEnrolment',
        tags: ['Exchange'],
        summary: 'Delete an enrolment',
        description: 'For an enrolment reported by mistake. To end an enrolment, report it with its end date.',
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
        kind: 'enrolment-deletion',
        report: request.query,
      });
      return reply;
    },
  );
};
