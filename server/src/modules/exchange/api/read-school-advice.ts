import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { advicesOf, learnerOfEnrolment } from '../../register/index.ts';
import { adviceView } from '../advice-view.ts';
import { NumberedParams } from '../message-schemas.ts';
import { AdvicesReply, ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

/** What this school advised the learner of an enrolment, year by year. */
export const readSchoolAdvice = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/enrolments/:number/school-advice',
    {
      config: { action: 'learner:read' },
      schema: {
        operationId: 'readSchoolAdvice',
        tags: ['Exchange'],
        summary: 'The school advices of a learner',
        params: NumberedParams,
        response: { 200: AdvicesReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, number } = request.params;
      const learnerId = await learnerOfEnrolment(deps.db.pool, brin, number);
      if (learnerId === undefined) {
        sendProblem(reply, problem('not-found', `Your institution has no enrolment numbered ${number}.`));
        return reply;
      }
      const advices = (await advicesOf(deps.db.pool, [learnerId])).get(learnerId) ?? [];
      await audit(deps.db.pool, [
        {
          actor: principalOf(request).actor,
          onBehalfOf: brin,
          purpose: 'registration',
          action: 'read',
          learnerIds: [learnerId],
          requestId: request.id,
        },
      ]);
      return { items: advices.filter((advice) => advice.brin === brin).map(adviceView) };
    },
  );
};
