import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import type { ReferenceData } from '../model.ts';
import { OrNull, Strict } from './schemas.ts';

const Vo = Strict({
  stage: Type.String(),
  track: Type.String(),
  vavo: Type.String(),
  learningSupport: Type.Boolean(),
  minYear: Type.Integer(),
  maxYear: Type.Integer(),
  examinable: Type.Boolean(),
});
const Reply = Strict({
  items: Type.Array(
    Strict({
      sector: Type.String(),
      code: Type.String(),
      name: Type.String(),
      level: Type.String(),
      nominalYears: OrNull(Type.Number()),
      validFrom: Type.String(),
      validUntil: OrNull(Type.String()),
      secondary: OrNull(Vo),
    }),
  ),
});
const Query = Type.Object({ sector: Type.Optional(Type.Enum(['po', 'vo', 'mbo', 'hbo', 'wo'])) }, { additionalProperties: false });

/** Programmes in all sectors with the codes in use: public. */
export const listProgrammes = (app: App, reference: () => ReferenceData): void => {
  app.get(
    '/v1/programmes',
    { schema: { operationId: 'listProgrammes', tags: ['Catalogue'], summary: 'Programmes', querystring: Query, response: { 200: Reply } } },
    async (request, reply) => {
      reply.header('cache-control', 'public, max-age=300');
      const items = [...reference().programmes.values()].filter(
        (p) => request.query.sector === undefined || p.sector === request.query.sector,
      );
      items.sort((a, b) => (a.sector === b.sector ? (a.code < b.code ? -1 : 1) : a.sector < b.sector ? -1 : 1));
      return {
        items: items.map((p) => ({
          sector: p.sector,
          code: p.code,
          name: p.name,
          level: p.level,
          nominalYears: p.nominalYears,
          validFrom: p.periods[0]?.start ?? '',
          validUntil: p.periods.at(-1)?.end ?? null,
          secondary: p.vo,
        })),
      };
    },
  );
};
