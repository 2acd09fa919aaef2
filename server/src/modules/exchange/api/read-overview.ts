import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import { PLAIN_TEXT } from '../../../platform/http/faults.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { overview } from '../../register/index.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { OverviewReply, ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Type.Object(
  {
    referenceDate: Type.Optional(
      Type.String({ format: 'date', description: 'Day on which the enrolments are in force; absent means today' }),
    ),
    asKnownOn: Type.Optional(Type.String({ format: 'date-time', description: 'As the register knew it at that moment; absent means now' })),
    site: Type.Optional(Type.String({ pattern: '^[0-9]{2}$' })),
    programme: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{1,10}$' })),
    yearOfStudy: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
    search: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 80,
        pattern: PLAIN_TEXT,
        description: "Part of a name, or the start of the school's own number; never a citizen number",
      }),
    ),
    after: Type.Optional(Type.String({ maxLength: 400, description: '`next` of the previous page' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 50 })),
  },
  { additionalProperties: false },
);

/** Message 5: what is registered for a school on a reference date. */
export const readOverview = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/enrolments',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readOverview',
        tags: ['Exchange'],
        summary: 'What is registered for an institution on a day',
        params: InstitutionParams,
        querystring: Query,
        response: { 200: OverviewReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request) => {
      const { brin } = request.params;
      const q = request.query;
      const limit = q.limit ?? 50;
      const referenceDate = q.referenceDate ?? deps.today();
      const [name, number] = decodeCursor(q.after) ?? [];
      const rows = await overview(deps.db.pool, {
        ...q,
        asKnownOn: q.asKnownOn,
        site: q.site,
        programme: q.programme,
        yearOfStudy: q.yearOfStudy,
        search: q.search,
        brin,
        referenceDate,
        limit: limit + 1,
        after: name === undefined || number === undefined ? undefined : { name, number },
      });
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      await audit(deps.db.pool, [
        {
          actor: principalOf(request).actor,
          onBehalfOf: brin,
          purpose: 'overview',
          action: 'read',
          learnerIds: items.map((r) => r.learnerId),
          requestId: request.id,
        },
      ]);
      return { referenceDate, items, next: rows.length > limit && last ? encodeCursor([last.surname ?? '', last.number]) : null };
    },
  );
};
