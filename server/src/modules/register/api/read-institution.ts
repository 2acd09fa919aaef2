import { Type } from 'typebox';
import type { Db } from '../../../platform/db/database.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { institutionOn } from '../institution-store.ts';
import { Brin, OrNull, Problem, Sectors, Strict } from './schemas.ts';

const Text = OrNull(Type.String());
const Reply = Strict({
  brin: Brin,
  name: Type.String(),
  sectors: Sectors,
  denomination: Text,
  structure: Text,
  board: OrNull(Strict({ boardId: Type.String(), name: Text })),
  sites: Type.Array(
    Strict({
      siteNo: Type.String(),
      name: Type.String(),
      validFrom: Text,
      validUntil: Text,
      street: Text,
      houseNumber: Text,
      postcode: Text,
      place: Text,
      municipality: Text,
      province: Text,
      denomination: Text,
      latitude: OrNull(Type.Number()),
      longitude: OrNull(Type.Number()),
    }),
  ),
});

/** One institution with its board and sites, on a day. */
export const readInstitution = (app: App, db: Db, today: () => string): void => {
  app.get(
    '/v1/institutions/:brin',
    {
      config: { action: 'catalogue:read' },
      schema: {
        operationId: 'readInstitution',
        tags: ['Catalogue'],
        summary: 'One institution',
        params: Strict({ brin: Brin }),
        querystring: Type.Object({ referenceDate: Type.Optional(Type.String({ format: 'date' })) }, { additionalProperties: false }),
        response: { 200: Reply, 401: Problem, 404: Problem },
      },
    },
    async (request, reply) => {
      const day = request.query.referenceDate ?? today();
      const found = await institutionOn(db, request.params.brin, day);
      if (found !== undefined) return found as never;
      sendProblem(reply, problem('not-found', `No institution ${request.params.brin} on ${day}.`));
      return reply;
    },
  );
};
