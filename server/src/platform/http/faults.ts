import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import type { Fault } from './problems.ts';

type Part = Fault['in'];

const PARTS: Readonly<Record<string, Part>> = { body: 'body', querystring: 'query', params: 'path', headers: 'header' };

/** Text that people can read and every part of the system can hold: no control characters, no half surrogate pairs. */
export const PLAIN_TEXT = '^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$';

/** More than anyone mends at once; a body of a megabyte can hold hundreds of thousands. */
const MOST_FAULTS = 200;

const advice = (keyword: string, params: Readonly<Record<string, unknown>>): string => {
  switch (keyword) {
    case 'required':
      return 'Add this field.';
    case 'additionalProperties':
      return 'Remove this field, or correct its spelling; the API reference lists the fields.';
    case 'type':
      return `Send a value of type ${String(params['type'])}.`;
    case 'enum':
      return `Send one of: ${(params['allowedValues'] as unknown[]).join(', ')}.`;
    case 'const':
      return `Send ${JSON.stringify(params['allowedValue'])}.`;
    case 'format':
      return params['format'] === 'date'
        ? 'Send an existing date as YYYY-MM-DD.'
        : params['format'] === 'date-time'
          ? 'Send a moment with its time zone, such as 2026-10-01T09:30:00Z.'
          : `Send a value in the format ${String(params['format'])}.`;
    case 'pattern':
      if (params['pattern'] === PLAIN_TEXT) return 'Send text without control characters or broken characters.';
      return `Send a value that matches ${String(params['pattern'])}.`;
    case 'maxLength':
    case 'maxItems':
    case 'maximum':
      return `At most ${String(params['limit'])}.`;
    case 'minLength':
    case 'minItems':
    case 'minimum':
      return `At least ${String(params['limit'])}.`;
    default:
      return 'See the API reference.';
  }
};

const place = (error: FastifySchemaValidationError): string => {
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'required') return `${error.instancePath}/${String(params['missingProperty'])}`;
  if (error.keyword === 'additionalProperties') return `${error.instancePath}/${String(params['additionalProperty'])}`;
  return error.instancePath || '/';
};

/** Turns schema errors into faults a person can act on: every fault at once, without echoing values that may be personal. */
export const faultsOf = (errors: readonly FastifySchemaValidationError[], context: string | undefined): Fault[] => {
  const part = PARTS[context ?? 'body'] ?? 'body';
  return errors
    .filter((e) => e.keyword !== 'anyOf' && e.keyword !== 'if')
    .slice(0, MOST_FAULTS)
    .map((e) => ({
      in: part,
      pointer: part === 'body' ? place(e) : place(e).slice(1),
      code: e.keyword === 'additionalProperties' ? 'unknown-field' : e.keyword === 'required' ? 'missing-field' : `invalid-${e.keyword}`,
      message: e.message ?? 'is not valid',
      fix: advice(e.keyword, e.params as Record<string, unknown>),
    }));
};
