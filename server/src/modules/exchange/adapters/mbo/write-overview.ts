import type { Layout } from './layout.ts';
import type { OverviewRecord } from './record.ts';
import { writeValue } from './values.ts';

const END = '\r\n';

/** One record as a line, all its fields written, empty ones too. */
export function writeRecord({ kind, values }: OverviewRecord, layout: Layout): string {
  const fields = layout.records[kind];
  if (fields === undefined) throw new Error(`bug: no record of kind ${kind}`);
  return [kind, ...fields.map((field) => writeValue(values[field.key], field, layout))].join(layout.separator) + END;
}

/** Writes records in batches as they come, and closes with their numbers. */
export async function* writeOverview(batches: AsyncIterable<readonly OverviewRecord[]>, layout: Layout): AsyncGenerator<string> {
  const counts = new Map<string, number>();
  for await (const batch of batches) {
    let text = '';
    for (const record of batch) {
      counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
      text += writeRecord(record, layout);
    }
    if (text !== '') yield text;
  }
  const values = Object.fromEntries(layout.counted.map((kind) => [kind, counts.get(kind) ?? 0]));
  yield writeRecord({ kind: 'SLR', values }, layout);
}
