import type { App } from '../../../platform/http/server.ts';
import type { KeyDataChange } from '../message.ts';
import { InstitutionParams, KeyDataBody } from '../message-schemas.ts';
import { AcceptedReply, ProblemReply, RefusedReply } from '../reply-schemas.ts';
import { type ExchangeDeps, handleMessage } from './context.ts';

/** Message 2: changed key data of a learner who is known by an education number only. */
export const changeKeyData = (app: App, deps: ExchangeDeps): void => {
  app.post(
    '/v1/institutions/:brin/key-data-changes',
    {
      config: { action: 'key-data:report' },
      schema: {
        operationId: 'changeKeyData',
        tags: ['Exchange'],
        summary: 'Report changed key data',
        description: 'Birth date, sex, postcode or country of a learner with an education number, or the citizen number once it is known.',
        params: InstitutionParams,
        body: KeyDataBody,
        response: { 200: AcceptedReply, 422: RefusedReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 409: ProblemReply },
      },
    },
    async (request, reply) => {
      await handleMessage(request, reply, deps, request.params.brin, null, {
        kind: 'key-data-change',
        report: request.body as KeyDataChange,
      });
      return reply;
    },
  );
};
