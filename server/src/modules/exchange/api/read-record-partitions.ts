import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { recordBoundaries } from '../../register/index.ts';
import { currentPosition } from '../changes/change-store.ts';
import { cursorOf, stretchesBetween } from '../changes/partitions.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Strict({
  kind: Type.Enum(['enrolment', 'result'], { default: 'enrolment' }),
  sector: Type.Enum(['po', 'vo', 'mbo', 'hbo', 'wo']),
  partitions: Type.Integer({
    minimum: 1,
    maximum: 64,
    default: 8,
    description: 'In how many parts; each can be downloaded at the same time',
  }),
});

const Reply = Strict({
  total: Type.Integer({ description: 'Records there are now' }),
  cursors: Type.Array(Type.String(), { description: 'One for each part: give it as `after` of the first page' }),
  changesAfter: Type.String({ description: 'Where the feed of changes stood before the download: go on from there afterwards' }),
});

/** Cuts all records of a school in parts of about the same size, for a full download by several readers at once. */
export const readRecordPartitions = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/record-partitions',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readRecordPartitions',
        tags: ['Exchange'],
        summary: 'Parts of a full download',
        params: InstitutionParams,
        querystring: Query,
        response: { 200: Reply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { kind, sector, partitions } = request.query;
      if (deps.reference().institutions.get(brin)?.sectors.includes(sector) === false) {
        sendProblem(reply, problem('not-found', `This institution does not teach in the sector ${sector}.`));
        return reply;
      }
      const position = await currentPosition(deps.db.pool);
      const { total, boundaries } = await recordBoundaries(deps.db.pool, { brin, sector, kind }, partitions);
      return { total, cursors: stretchesBetween(kind, sector, boundaries).map(cursorOf), changesAfter: position };
    },
  );
};
