import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { writeFundingBases } from '../adapters/mbo/write-funding-bases.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { diplomaBases, diplomaYear, enrolmentBases, studyYear } from '../overviews/funding-bases.ts';
import { learnersOf } from '../overviews/learners.ts';
import { moment } from '../overviews/moment.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Type.Object(
  { fundingYear: Type.Integer({ minimum: 2015, maximum: 2199, description: 'Calendar year of the contribution (bekostigingsjaar)' }) },
  { additionalProperties: false },
);
/** No day at all: for the half of the overview that is not asked for. */
const NEVER = { from: '0001-01-01', until: '0001-01-01' };

/** Terugmelding bekostigingsgrondslagen individueel (TBG-i): by what each enrolment and diploma is funded, in the published layout. */
export const readFundingBases = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/overviews/funding-bases',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readFundingBases',
        tags: ['Exchange'],
        summary: 'Vocational education: funding bases per enrolment and diploma (TBG-i), as a file',
        produces: ['application/xml'],
        params: InstitutionParams,
        querystring: Query,
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { fundingYear } = request.query;
      const asker = { actor: principalOf(request).actor, requestId: request.id, purpose: 'funding' } as const;
      const of = { brin, fundingYear, determinedAt: moment(deps.now()), reference: deps.reference() };
      const read = (enrolled: typeof NEVER, decided: typeof NEVER) =>
        learnersOf(deps.db, { brin, enrolled, decided, order: 'number' }, asker);
      const batches = async function* () {
        for await (const learners of read(studyYear(fundingYear), NEVER)) yield learners.flatMap((one) => enrolmentBases(one, of));
        for await (const learners of read(NEVER, diplomaYear(fundingYear))) yield learners.flatMap((one) => diplomaBases(one, of));
      };
      const name = `TBGI_${brin}_${fundingYear}_${deps.today().replaceAll('-', '')}.XML`;
      reply.header('content-type', 'application/xml; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
      return reply.send(Readable.from(writeFundingBases(batches())));
    },
  );
};
