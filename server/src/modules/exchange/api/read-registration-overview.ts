import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { REGISTRATION } from '../adapters/mbo/registration-layout.ts';
import { writeOverview } from '../adapters/mbo/write-overview.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { learnersOf } from '../overviews/learners.ts';
import { registrationRecords } from '../overviews/registration.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Type.Object(
  {
    from: Type.String({ format: 'date', description: 'First day of the period', examples: ['2026-08-01'] }),
    until: Type.String({ format: 'date', description: 'Last day of the period', examples: ['2027-07-31'] }),
  },
  { additionalProperties: false },
);

/** Registratieoverzicht (RO): what is registered for an institution of vocational education in a period, in the published layout. */
export const readRegistrationOverview = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/overviews/registration',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readRegistrationOverview',
        tags: ['Exchange'],
        summary: 'Vocational education: registration overview (RO) of a period, as a file',
        produces: ['text/csv'],
        params: InstitutionParams,
        querystring: Query,
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { from, until } = request.query;
      if (until < from) {
        const errors = [
          {
            in: 'query',
            pointer: '/until',
            code: 'before-start',
            message: 'is before from',
            fix: 'Send a last day on or after the first.',
          },
        ];
        return sendProblem(reply, problem('invalid-request', 'One thing in the request is not right.', { errors }));
      }
      const asker = { actor: principalOf(request).actor, requestId: request.id, purpose: 'overview' } as const;
      const days = { from, until };
      const batches = async function* () {
        yield [{ kind: 'VLP', values: { brin, from, until, madeOn: deps.today() } }];
        for await (const learners of learnersOf(deps.db, { brin, enrolled: days, decided: days, order: 'number' }, asker))
          yield learners.flatMap((one) => registrationRecords(one, brin, days));
      };
      const name = `RO_${brin}_${from.replaceAll('-', '')}_${until.replaceAll('-', '')}.CSV`;
      reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
      return reply.send(Readable.from(writeOverview(batches(), REGISTRATION)));
    },
  );
};
