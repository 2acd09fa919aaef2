import { type TSchema, Type } from 'typebox';

/** An object that refuses what it does not name. */
export const Strict = <T extends Record<string, TSchema>>(properties: T, options: Record<string, unknown> = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });

export const OrNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const FaultReply = Strict({ in: Type.String(), pointer: Type.String(), code: Type.String(), message: Type.String(), fix: Type.String() });

/** An answer that is no success. */
export const ProblemReply = Strict(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    errors: Type.Optional(Type.Array(FaultReply)),
  },
  { title: 'Problem', description: 'RFC 9457' },
);
