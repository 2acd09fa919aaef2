import type { App } from '../../../platform/http/server.ts';
import type { IdentificationRequest } from '../message.ts';
import { IdentificationBody, InstitutionParams } from '../message-schemas.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** Message 1: find a learner's number, have one issued, or verify the combination the school has. */
export const identifyLearner = (app: App, deps: ExchangeDeps): void => {
  app.post(
    '/v1/institutions/:brin/learner-identifications',
    {
      config: { action: 'learner:identify' },
      schema: {
        operationId: 'identifyLearner',
        tags: ['Exchange'],
        summary: 'Identify a learner',
        description:
          'With a number it verifies number, birth date and sex. Without one it looks the learner up by name, birth date and postcode, and issues an education number when nobody fits.',
        params: InstitutionParams,
        body: IdentificationBody,
        response: {
          200: AcceptedReply,
          201: AcceptedReply,
          422: RefusedReply,
          400: ProblemReply,
          401: ProblemReply,
          403: ProblemReply,
          409: ProblemReply,
        },
      },
    },
    async (request, reply) => {
      await handleMessage(request, reply, deps, request.params.brin, null, {
        kind: 'identification',
        report: request.body as IdentificationRequest,
      });
      return reply;
    },
  );
};
