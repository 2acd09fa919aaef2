import { Readable } from 'node:stream';
import { type Problem, problem } from '../../../platform/http/problems.ts';
import { csvReports } from '../files/csv.ts';
import { faultIn, refusal } from '../files/file-fault.ts';

const decode = async function* (bytes: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of bytes) yield decoder.decode(piece as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw refusal('encoding', 'UTF-8');
    throw error;
  }
};

/** The records of a CSV file (docs/file-layouts.md) as the lines of a reconciliation, with the end that such a file does not say. */
export const csvAsLines = (bytes: Readable, brin: string, limitBytes: number): Readable => {
  const lines = async function* (): AsyncGenerator<Buffer> {
    let records = 0;
    for await (const { value } of csvReports(decode(bytes), brin, limitBytes)) {
      records += 1;
      yield Buffer.from(`${JSON.stringify(value)}\n`);
    }
    yield Buffer.from(`{"kind":"end","records":${records}}\n`);
  };
  return Readable.from(lines());
};

/** What is wrong with a file as a whole, where that is why it cannot be read. */
export const fileProblem = (error: unknown): Problem | undefined => {
  const fault = faultIn(error);
  return fault && problem('invalid-request', fault.text.en, { fault });
};
