import type { App } from '../../../platform/http/server.ts';
import { NumberedParams } from '../message-schemas.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { DeleteAdviceQuery } from '../school-advice.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** Delete a school advice that should never have been reported. */
export const deleteSchoolAdvice = (app: App, deps: ExchangeDeps): void => {
  app.delete(
    '/v1/institutions/:brin/enrolments/:number/school-advice',
    {
      config: { action: 'result:report' },
      schema: {
        operationId: 'deleteSchoolAdvice',
        tags: ['Exchange'],
        summary: 'Delete a school advice',
        params: NumberedParams,
        querystring: DeleteAdviceQuery,
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
        kind: 'school-advice-deletion',
        report: request.query,
      });
      return reply;
    },
  );
};
