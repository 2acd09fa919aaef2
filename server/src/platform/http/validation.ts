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
formats(strict, { mode: 'full' });
formats(coercing, { mode: 'full' });

/** Compiles a schema for bodies (nothing is bent) or for parameters (text becomes numbers and booleans). */
export const compileFor = (part: 'body' | 'parameters', schema: object): ValidateFunction => (part === 'body' ? strict : coercing).compile(schema);

/** A function that finds every fault in a body that does not come as a request of its own, such as a line of a stream. */
export const faultFinder = (schema: object): ((value: unknown) => readonly Fault[]) => {
  const validate = compileFor('body', schema);
  return (value) => (validate(value) ? [] : faultsOf((validate.errors ?? []) as FastifySchemaValidationError[], 'body'));
};
