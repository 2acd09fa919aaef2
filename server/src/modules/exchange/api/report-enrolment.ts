import type { App } from '../../../platform/http/server.ts';
import { NumberedParams } from '../message-schemas.ts';
import type { EnrolmentReport } from '../model.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { EnrolmentBody } from '../sectors/sectors.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** Message 3: report an enrolment with its full history; the reply says what is registered and what it changes in funding. */
export const reportEnrolment = (app: App, deps: ExchangeDeps): void => {
  app.put(
    '/v1/institutions/:brin/enrolments/:number',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'reportEnrolment',
        tags: ['Exchange'],
        summary: 'Report an enrolment',
        description:
          'Always with its full history, under the number the school itself gave it. Send it again to change it. `If-Match` with the ETag of the last answer guards against changing what someone else changed.',
        params: NumberedParams,
        body: EnrolmentBody,
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
        kind: 'enrolment',
        report: request.body as EnrolmentReport,
      });
      return reply;
    },
  );
};
