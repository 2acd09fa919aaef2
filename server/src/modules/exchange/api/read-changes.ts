import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { type Change, changesAfter, currentPosition, positionText, readChangePosition } from '../changes/change-store.ts';
import { type RecordView, recordsChanged } from '../changes/records.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';
import { RecordReply } from './record-reply.ts';

const Query = Strict({
  after: Type.Optional(
    Type.String({
      maxLength: 60,
      description: '`next` of the page before; absent: only says where the feed stands now, to begin a full download with',
    }),
  ),
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 200 }),
});

const Reply = Strict({
  items: Type.Array(
    Strict({
      at: Type.String({ format: 'date-time' }),
      what: Type.Enum(['enrolment', 'result', 'school-advice', 'learner'], {
        description: 'A record of the school, or the data of a learner of its that others changed',
      }),
      number: Type.Union([Type.String(), Type.Null()], { description: "The school's own number" }),
      learnerId: Type.Union([Type.String(), Type.Null()]),
      deleted: Type.Boolean({ description: 'The record is no longer there' }),
      record: Type.Union([RecordReply, Type.Null()], {
        description: 'The record as it stands now; null when it is gone, or where the change is not about a record',
      }),
    }),
  ),
  next: Type.String({ description: 'Give it as `after` to go on from here, now or later' }),
  more: Type.Boolean({ description: 'true: there is more to read at once' }),
});

/** A deletion that was undone since is no deletion; a record that was deleted since is one. */
const itemOf = (change: Change, records: ReadonlyMap<string, RecordView>) => {
  const { at, what, number, learnerId, deleted } = change;
  const record = records.get(`${what} ${number}`) ?? null;
  const isRecord = what === 'enrolment' || what === 'result';
  return { at, what, number, learnerId, deleted: isRecord ? deleted || record === null : deleted, record: deleted ? null : record };
};

/** What changed for a school, in the order in which it was stored, deletions included: to keep a copy of its records up to date. */
export const readChanges = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/changes',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readChanges',
        tags: ['Exchange'],
        summary: 'Changes of records, deletions included',
        description:
          'Every accepted report of the school by whatever system, and every change of its learners by others, once, in order. To begin: ask without `after`, download all records, then go on from `next`.',
        params: InstitutionParams,
        querystring: Query,
        response: { 200: Reply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { after, limit } = request.query;
      if (after === undefined) return { items: [], next: await currentPosition(deps.db.pool), more: false };
      const position = readChangePosition(after);
      if (position === undefined) {
        const errors = [
          {
            in: 'query' as const,
            pointer: 'after',
            code: 'invalid-format',
            message: 'is not a place in this feed',
            fix: 'Send the `next` of an answer.',
          },
        ];
        sendProblem(reply, problem('invalid-request', 'One thing in the request is not right.', { errors }));
        return reply;
      }
      const { changes, last, more } = await changesAfter(deps.db.pool, brin, position, limit);
      const records = await recordsChanged(deps.db.pool, brin, deps.reference().institutions.get(brin)?.sectors ?? [], changes);
      const learnerIds = [...new Set(changes.flatMap((one) => (one.learnerId === null ? [] : [one.learnerId])))];
      const { actor } = principalOf(request);
      if (learnerIds.length > 0)
        await audit(deps.db.pool, [{ actor, onBehalfOf: brin, purpose: 'overview', action: 'read', learnerIds, requestId: request.id }]);
      return { items: changes.map((one) => itemOf(one, records)), next: last === undefined ? after : positionText(last), more };
    },
  );
};
