import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import type { ReferenceData } from '../model.ts';
import { Brin, Problem, Sectors, Strict } from './schemas.ts';

const Reply = Strict({
  items: Type.Array(Strict({ brin: Brin, name: Type.String(), sectors: Sectors, sites: Type.Integer() })),
  next: Type.Union([Type.String(), Type.Null()]),
});
const Query = Type.Object(
  {
    sector: Type.Optional(Type.Enum(['po', 'vo', 'mbo', 'hbo', 'wo'])),
    search: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    after: Type.Optional(Brin),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
  },
  { additionalProperties: false },
);

/** Institutions in order of BRIN. */
export const listInstitutions = (app: App, reference: () => ReferenceData): void => {
  app.get(
    '/v1/institutions',
    {
      config: { action: 'catalogue:read' },
      schema: {
        operationId: 'listInstitutions',
        tags: ['Catalogue'],
        summary: 'Institutions',
        querystring: Query,
        response: { 200: Reply, 400: Problem, 401: Problem },
      },
    },
    async (request) => {
      const { sector, search, after, limit = 100 } = request.query;
      const wanted = search?.toLowerCase();
      const found = [...reference().institutions.values()]
        .filter((i) => (sector === undefined || i.sectors.includes(sector)) && (after === undefined || i.brin > after))
        .filter((i) => wanted === undefined || i.brin.toLowerCase() === wanted || i.name.toLowerCase().includes(wanted))
        .sort((a, b) => (a.brin < b.brin ? -1 : 1));
      const items = found.slice(0, limit);
      return {
        items: items.map((i) => ({ brin: i.brin, name: i.name, sectors: [...i.sectors], sites: i.sites.length })),
        next: found.length > limit ? (items.at(-1)?.brin ?? null) : null,
      };
    },
  );
};
