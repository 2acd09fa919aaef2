import { type TSchema, Type } from 'typebox';
import { type Problem, problem } from '../../../platform/http/problems.ts';
import { faultFinder } from '../../../platform/http/validation.ts';
import { Number_, Strict } from '../message-schemas.ts';
import type { EnrolmentReport, ResultReport } from '../model.ts';
import { EnrolmentBody, ResultBody } from '../sectors/sectors.ts';
import { type RecordKind, reportAsReported } from './as-reported.ts';
import { digestOf } from './canonical.ts';
import type { LineFault, StoredLine } from './line-store.ts';
import type { ReconciliationRequest } from './model.ts';
import type { AsReported } from './present.ts';

/** What a line of a reconciliation says. */
export type ReadLine =
  | { readonly kind: 'line'; readonly line: StoredLine }
  | { readonly kind: 'fault'; readonly fault: LineFault }
  | { readonly kind: 'end'; readonly records: number | undefined }
  | { readonly kind: 'nothing' };

const Digest = Type.String({ pattern: '^[0-9a-f]{32}$' });
const Count = Type.Integer({ minimum: 0, maximum: 100_000_000 });
const Kind = Type.String();

const SUMS = {
  total: faultFinder(Strict({ kind: Kind, digest: Digest, records: Count })),
  bucket: faultFinder(Strict({ kind: Kind, bucket: Type.String({ pattern: '^[0-9a-f]{2}$' }), digest: Digest, records: Count })),
  digest: faultFinder(Strict({ kind: Kind, record: Type.Enum(['enrolment', 'result']), number: Number_, digest: Digest })),
  administration: faultFinder(Strict({ kind: Kind, institution: Type.String(), sector: Type.Optional(Type.String()) })),
  end: faultFinder(Strict({ kind: Kind, records: Type.Optional(Count) })),
} as const;

const inLine = faultFinder(Strict({ kind: Kind, number: Number_, report: Type.Unknown() }));
const RECORDS: Readonly<Record<RecordKind, (value: unknown) => ReturnType<typeof inLine>>> = {
  enrolment: faultFinder(EnrolmentBody as TSchema),
  result: faultFinder(ResultBody as TSchema),
};
const KINDS = [...Object.keys(SUMS), ...Object.keys(RECORDS)];

type Given = Readonly<Record<string, unknown>>;

const fault = (line: number, p: Problem, record: string | null = null, number: string | null = null): ReadLine => ({
  kind: 'fault',
  fault: { line, record, number, problem: p },
});

const one = (pointer: string, code: string, message: string, fix: string): Problem =>
  problem('invalid-request', 'One thing in the line is not right.', { errors: [{ in: 'body', pointer, code, message, fix }] });

// A school that compares has not composed a message: the heading may be left out.
const HEAD = { messageId: 'reconciliation', composedAt: '2000-01-01T00:00:00Z' } as const;

const recordLine = (kind: RecordKind, value: Given, line: number, request: ReconciliationRequest): ReadLine => {
  const given = value.report;
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const report = isObject ? { sector: request.sector, ...HEAD, ...given } : given;
  const pointed = RECORDS[kind](report).map((f) => ({ ...f, pointer: f.pointer === '/' ? '/report' : `/report${f.pointer}` }));
  const errors = [...inLine(value), ...pointed];
  const number = typeof value.number === 'string' && inLine({ kind, number: value.number, report: 0 }).length === 0 ? value.number : null;
  if (isObject && (report as { sector: unknown }).sector !== request.sector)
    errors.push({
      in: 'body',
      pointer: '/report/sector',
      code: 'invalid-value',
      message: `is not ${request.sector}`,
      fix: 'Reconcile each sector by itself.',
    });
  if (errors.length > 0 || number === null) {
    const detail = errors.length === 1 ? 'One thing in the line is not right.' : `${errors.length} things in the line are not right.`;
    return fault(line, problem('invalid-request', detail, { errors }), kind, number);
  }
  const { messageId: _id, composedAt: _at, ...body } = report as Given;
  const digest = digestOf(kind, number, reportAsReported(kind, report as EnrolmentReport | ResultReport, number));
  return { kind: 'line', line: { line, record: kind, number, digest, records: null, body: body as AsReported } };
};

const sumLine = (kind: keyof typeof SUMS, value: Given, line: number, request: ReconciliationRequest): ReadLine => {
  const errors = SUMS[kind](value);
  if (errors.length > 0) return fault(line, problem('invalid-request', `${errors.length} things in the line are not right.`, { errors }));
  const digest = value.digest as string;
  const records = (value.records as number | undefined) ?? null;
  switch (kind) {
    case 'total':
      return { kind: 'line', line: { line, record: 'total', number: '', digest, records, body: null } };
    case 'bucket':
      return { kind: 'line', line: { line, record: 'bucket', number: value.bucket as string, digest, records, body: null } };
    case 'digest':
      return {
        kind: 'line',
        line: { line, record: value.record as RecordKind, number: value.number as string, digest, records: null, body: null },
      };
    case 'administration': {
      const wrong = value.institution !== request.brin || (value.sector ?? request.sector) !== request.sector;
      return wrong ? fault(line, OTHER_ADMINISTRATION) : { kind: 'nothing' };
    }
    case 'end':
      return { kind: 'end', records: records ?? undefined };
  }
};

/** Everything after it would be compared with the wrong school. */
export const OTHER_ADMINISTRATION = problem(
  'conflict',
  'The file says that it is the administration of another institution or sector; nothing of it was compared.',
);

/** Reads one line of a reconciliation: every fault at once. */
export const readReconciliationLine = (text: string, line: number, request: ReconciliationRequest): ReadLine => {
  let value: Given;
  try {
    value = JSON.parse(text) as Given;
  } catch {
    return fault(line, problem('malformed-json', 'The line cannot be read as JSON.'));
  }
  const kind = typeof value === 'object' && value !== null ? value.kind : undefined;
  if (typeof kind === 'string' && Object.hasOwn(SUMS, kind)) {
    const read = sumLine(kind as keyof typeof SUMS, value, line, request);
    return read.kind === 'line' ? covered(read, line, request) : read;
  }
  if (kind === 'enrolment' || kind === 'result') return covered(recordLine(kind, value, line, request), line, request);
  return fault(line, one('/kind', 'invalid-enum', 'The line does not say what it is.', `Send one of: ${KINDS.join(', ')}.`));
};

const covered = (read: ReadLine, line: number, { covers }: ReconciliationRequest): ReadLine => {
  if (read.kind !== 'line' || read.line.record === 'total' || read.line.record === 'bucket' || covers.includes(read.line.record))
    return read;
  return fault(
    line,
    one(
      '/kind',
      'invalid-value',
      `This reconciliation does not cover records of kind ${read.line.record}.`,
      'Start one with covers=enrolment,result.',
    ),
  );
};
