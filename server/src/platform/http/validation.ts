import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import { faultsOf } from './faults.ts';
import type { Fault } from './problems.ts';

const base = { allErrors: true, removeAdditional: false, strict: false } as const;
const strict = new Ajv({ ...base, coerceTypes: false, useDefaults: false });
// Parameters arrive as text: numbers and booleans are read from it, nothing else is bent.
const coercing = new Ajv({ ...base, coerceTypes: true, useDefaults: true });
const formats = addFormats as unknown as (ajv: Ajv, options: { mode: 'full' }) => void;
const DAY = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^([12]\d{3}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/i;

/** An existing day from the year 1000 on: older ones are typing errors, and not every part of the system knows the year 0. */
const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const day = new Date(text);
  return Number.isFinite(day.getTime()) && day.toISOString().startsWith(text);
};

/** A moment that every part of the system can tell: an existing day, no leap second, an offset that is in use on Earth. */
const isMoment = (text: string): boolean => {
  const day = MOMENT.exec(text)?.[1];
  return day !== undefined && isDay(day) && Number.isFinite(Date.parse(text));
};

for (const ajv of [strict, coercing]) {
  formats(ajv, { mode: 'full' });
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', isMoment);
}

type Variants = {
  readonly oneOf: readonly { readonly properties: Readonly<Record<string, { readonly enum?: readonly unknown[] }>> }[];
  readonly discriminator: { readonly propertyName: string };
};
const isVariants = (schema: object): schema is Variants => 'discriminator' in schema && 'oneOf' in schema;

/** Of bodies told apart by one property, holds a body to the one it says it is, so that its faults are those of that one only. */
const compileVariants = ({ oneOf, discriminator: { propertyName } }: Variants): ValidateFunction => {
  const compiled = oneOf.map((schema) => strict.compile(schema));
  const first = compiled[0] as ValidateFunction;
  const byValue = new Map(
    oneOf.flatMap((one, i) => (one.properties[propertyName]?.enum ?? []).map((value) => [value, compiled[i]] as const)),
  );
  const allowedValues = [...byValue.keys()];
  const validate = ((value: unknown): boolean => {
    const said = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[propertyName] : undefined;
    const chosen = said === undefined ? first : byValue.get(said);
    if (chosen !== undefined) {
      const valid = chosen(value) as boolean;
      validate.errors = chosen.errors ?? null;
      return valid;
    }
    const unknown = { keyword: 'enum', schemaPath: '', message: 'is not one of the allowed values', params: { allowedValues } };
    validate.errors = [{ ...unknown, instancePath: `/${propertyName}` }];
    return false;
  }) as ValidateFunction;
  return validate;
};

/** Compiles a schema for bodies (nothing is bent) or for parameters (text becomes numbers and booleans). */
export const compileFor = (part: 'body' | 'parameters', schema: object): ValidateFunction => {
  if (part === 'body' && isVariants(schema)) return compileVariants(schema);
  return (part === 'body' ? strict : coercing).compile(schema);
};

/** A function that finds every fault in a body that does not come as a request of its own, such as a line of a stream. */
export const faultFinder = (schema: object): ((value: unknown) => readonly Fault[]) => {
  const validate = compileFor('body', schema);
  return (value) => (validate(value) ? [] : faultsOf((validate.errors ?? []) as FastifySchemaValidationError[], 'body'));
};
