import { formatOf } from './content.ts';
import { encodingOf } from './encoding.ts';
import { refusal } from './file-fault.ts';
import { type Reading, rawReports } from './reports.ts';
import { type Bytes, headOf } from './source.ts';

export type Inspected = Reading & { readonly reports: number };

/**
 * Reads a whole file without handling anything: what it is, and how many reports it holds. A file that is cut off, or wrong as
 * a whole, is found out here, before anything of it is handled. Holds one report at a time.
 * @throws a refusal when it cannot be read
 */
export const inspect = async (bytes: Bytes, brin: string, limitBytes: number, signal: AbortSignal): Promise<Inspected> => {
  const head = await headOf(bytes);
  if (head.length === 0) throw refusal('no-reports');
  const format = formatOf(head);
  const encoding = await encodingOf(format, head, bytes());
  const reading: Reading = { format, encoding, brin, limitBytes };
  let reports = 0;
  for await (const _ of rawReports(bytes, reading)) {
    signal.throwIfAborted();
    reports += 1;
  }
  if (reports === 0) throw refusal('no-reports');
  return { ...reading, reports };
};
