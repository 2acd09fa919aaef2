import type { App } from '../../../platform/http/server.ts';
import { NumberedParams } from '../message-schemas.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { SchoolAdviceBody, type SchoolAdviceReport } from '../school-advice.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** Report the advice for secondary education and the test of the last year of primary education. */
export const reportSchoolAdvice = (app: App, deps: ExchangeDeps): void => {
  app.put(
    '/v1/institutions/:brin/enrolments/:number/school-advice',
    {
      config: { action: 'result:report' },
      schema: {
        operationId: 'reportSchoolAdvice',
        tags: ['Exchange'],
        summary: 'Report a school advice and test',
        description:
          'Primary education. Under the number of the enrolment, one for each school year, always the whole: advice, revised advice, and the test with its parts or why it was not taken. Send it again to change it.',
        params: NumberedParams,
        body: SchoolAdviceBody,
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
        kind: 'school-advice',
        report: request.body as SchoolAdviceReport,
      });
      return reply;
    },
  );
};
