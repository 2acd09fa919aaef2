import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { EXTRACT } from '../adapters/mbo/extract-layout.ts';
import { writeOverview } from '../adapters/mbo/write-overview.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { extractRecords, fundingYearOf } from '../overviews/extract.ts';
import { diplomaYear, PROVISIONAL, studyYear } from '../overviews/funding-bases.ts';
import { learnersOf } from '../overviews/learners.ts';
import { compactMoment } from '../overviews/moment.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Type.Object(
  { schoolYear: Type.Integer({ minimum: 2013, maximum: 2197, description: 'Calendar year in which the study year begins' }) },
  { additionalProperties: false },
);

/** Afslag van de register-levering (GRONDSLAG): a study year of an institution under pseudonyms, with funding information, in the published layout. */
export const readRegisterExtract = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/overviews/register-extract',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readRegisterExtract',
        tags: ['Exchange'],
        summary: 'Vocational education: extract of the register with funding information (GRONDSLAG), as a file',
        produces: ['text/csv'],
        params: InstitutionParams,
        querystring: Query,
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { schoolYear } = request.query;
      const fundingYear = fundingYearOf(schoolYear);
      const asker = { actor: principalOf(request).actor, requestId: request.id, purpose: 'funding' } as const;
      const of = { brin, fundingYear, determinedAt: compactMoment(deps.now()), reference: deps.reference() };
      const study = studyYear(fundingYear);
      const decided = { from: diplomaYear(fundingYear).from, until: study.until };
      const batches = async function* () {
        yield [{ kind: 'VLP', values: { brin, schoolYear, madeOn: deps.today(), status: PROVISIONAL } }];
        for await (const learners of learnersOf(deps.db, { brin, enrolled: study, decided, order: 'learner' }, asker))
          yield learners.flatMap((one) => extractRecords(one, of));
      };
      const name = `GRONDSLAG_IP_MBO_${brin}_${deps.today().replaceAll('-', '')}_${schoolYear}.csv`;
      reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
      return reply.send(Readable.from(writeOverview(batches(), EXTRACT)));
    },
  );
};
