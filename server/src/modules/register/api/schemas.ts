import { type TSchema, Type } from 'typebox';

export const Strict = <T extends Record<string, TSchema>>(properties: T) => Type.Object(properties, { additionalProperties: false });
export const OrNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const Brin = Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$', description: 'Institution code (BRIN)' });
export const Sectors = Type.Array(Type.Enum(['po', 'vo', 'mbo', 'hbo', 'wo']));
export const Problem = Strict({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
});
