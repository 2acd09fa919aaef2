import type { Readable } from 'node:stream';
import { type TSchema, Type } from 'typebox';
import { type Fault, type Problem, problem } from '../../platform/http/problems.ts';
import { faultFinder } from '../../platform/http/validation.ts';
import type { Message } from './message.ts';
import { Head, IdentificationBody, KeyDataBody, Number_, Strict } from './message-schemas.ts';
import { DeleteAdviceQuery, SchoolAdviceBody } from './school-advice.ts';
import { EnrolmentBody, ResultBody } from './sectors/sectors.ts';

/** A line of a stream, read and found in order. */
export type StreamItem = { readonly line: number; readonly number: string | null; readonly message: Message };
/** A line that is not a message; the others go on. */
export type StreamFault = { readonly line: number; readonly problem: Problem };

type Finder = ReturnType<typeof faultFinder>;

/** A line is the kind of message, the school's own number where it has one, and the message itself; every fault of both at once. */
const lineFinder = (report: TSchema, numbered: boolean): Finder => {
  const inLine = faultFinder(Strict({ kind: Type.String(), ...(numbered && { number: Number_ }), report: Type.Unknown() }));
  const inReport = faultFinder(report);
  return (value) => {
    const inner = (value as { readonly report?: unknown }).report;
    if (inner === undefined) return inLine(value);
    const pointed = inReport(inner).map((f) => ({ ...f, pointer: f.pointer === '/' ? '/report' : `/report${f.pointer}` }));
    return [...inLine(value), ...pointed];
  };
};

/** The form of each kind of message, and whether it goes with a number of the school's own. */
export const FORMS: Readonly<Record<string, { readonly body: TSchema; readonly numbered: boolean }>> = {
  enrolment: { body: EnrolmentBody, numbered: true },
  'enrolment-deletion': { body: Strict(Head), numbered: true },
  result: { body: ResultBody, numbered: true },
  'result-deletion': { body: Strict(Head), numbered: true },
  identification: { body: IdentificationBody, numbered: false },
  'key-data-change': { body: KeyDataBody, numbered: false },
  'school-advice': { body: SchoolAdviceBody, numbered: true },
  'school-advice-deletion': { body: DeleteAdviceQuery, numbered: true },
};

const FINDERS: Readonly<Record<string, Finder>> = Object.fromEntries(
  Object.entries(FORMS).map(([kind, { body, numbered }]) => [kind, lineFinder(body, numbered)]),
);

const invalid = (detail: string, pointer: string, code: string, fix: string): Problem =>
  problem('invalid-request', detail, { errors: [{ in: 'body', pointer, code, message: detail, fix }] });

type Line = { readonly kind?: unknown; readonly number?: string; readonly report: Message['report'] };

/** Reads one line: JSON, its kind, its form; every fault at once. */
export const readLine = (text: string, line: number): StreamItem | StreamFault => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, problem: problem('malformed-json', 'The line cannot be read as JSON.') };
  }
  return readValue(value, line);
};

/** Reads a line that is JSON already, or was made of another format: its kind, its form; every fault at once, with those that were found before. */
export const readValue = (given: unknown, line: number, found: readonly Fault[] = []): StreamItem | StreamFault => {
  const value = given as Line;
  const kind = typeof value === 'object' && value !== null ? value.kind : undefined;
  const find = typeof kind === 'string' && Object.hasOwn(FINDERS, kind) ? FINDERS[kind] : undefined;
  if (find === undefined)
    return {
      line,
      problem: invalid(
        'The line does not say what kind of message it is.',
        '/kind',
        'invalid-enum',
        `Send one of: ${Object.keys(FINDERS).join(', ')}.`,
      ),
    };
  const errors = [...found, ...find(value)];
  if (errors.length > 0)
    return {
      line,
      problem: problem(
        'invalid-request',
        errors.length === 1 ? 'One thing in the line is not right.' : `${errors.length} things in the line are not right.`,
        { errors },
      ),
    };
  if (!Number.isFinite(Date.parse(value.report.composedAt)))
    return {
      line,
      problem: invalid(
        'is not a moment in time',
        '/report/composedAt',
        'invalid-format',
        'Send a moment with its time zone, such as 2026-10-01T09:30:00Z.',
      ),
    };
  return { line, number: value.number ?? null, message: { kind, report: value.report } as Message };
};

/**
 * Cuts a stream of bytes into lines, holding one line at most. A line over the limit is reported as such and skipped
 * to its end, so that the lines after it still count.
 */
export async function* linesOf(
  source: Readable,
  limitBytes: number,
): AsyncGenerator<{ readonly line: number; readonly text: string | undefined }> {
  let rest: Buffer = Buffer.alloc(0);
  let skipping = false;
  let line = 0;
  for await (const chunk of source) {
    let data: Buffer = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10)) {
      const text = data.toString('utf8', 0, at).trim();
      const tooLong = skipping || at > limitBytes;
      data = data.subarray(at + 1);
      skipping = false;
      line += 1;
      if (tooLong) yield { line, text: undefined };
      else if (text !== '') yield { line, text };
    }
    if (data.length > limitBytes) {
      skipping = true;
      data = Buffer.alloc(0);
    }
    rest = data;
  }
  const text = rest.toString('utf8').trim();
  if (skipping) yield { line: line + 1, text: undefined };
  else if (text !== '') yield { line: line + 1, text };
}
