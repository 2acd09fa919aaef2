import { type Fault, fault } from './fault.ts';
import type { Layout } from './layout.ts';
import type { OverviewRecord } from './record.ts';
import { structureOf } from './structure.ts';
import { readValue, type Value } from './values.ts';

export type Reading =
  | { readonly line: number; readonly record: OverviewRecord; readonly faults: readonly Fault[] }
  | { readonly line: number; readonly record: null; readonly faults: readonly Fault[] };

/** A line of a file with its number, counted from 1; undefined text is a line over the limit. */
export type Line = { readonly line: number; readonly text: string | undefined };

/**
 * Reads one line: every fault at once, a field at fault read as null. The separator may be that of the layout or the other one, and
 * trailing fields may be missing or empty, as in files that went through a spreadsheet.
 */
export function readRecord({ line, text }: Line, layout: Layout, limit: number): Reading {
  if (text === undefined) return { line, record: null, faults: [fault(line, 'line-too-long', String(limit))] };
  const plain = line === 1 ? text.replace(/^\ufeff/, '') : text;
  const separator = plain[3] === '|' || plain[3] === ';' ? plain[3] : layout.separator;
  const [kind = '', ...given] = plain.split(separator).map((cell) => cell.trim());
  const fields = Object.hasOwn(layout.records, kind) ? layout.records[kind] : undefined;
  if (fields === undefined) return { line, record: null, faults: [fault(line, 'unknown-record', kind.slice(0, 20))] };
  const cells = layout.align?.(kind, given) ?? given;
  const faults: Fault[] = [];
  if (cells.slice(fields.length).some((cell) => cell !== '')) faults.push(fault(line, 'too-many-fields', String(fields.length)));
  const values: Record<string, Value> = {};
  for (const [i, field] of fields.entries()) {
    const read = readValue(cells[i] ?? '', field);
    values[field.key] = 'value' in read ? read.value : null;
    if ('fault' in read) faults.push(fault(line, read.fault, read.detail.slice(0, 80), field.key));
  }
  return { line, record: { kind, values }, faults };
}

/**
 * Reads an overview of records line by line, holding one line: each record with what is wrong with it, then what is wrong with the file
 * as a whole (order, completeness, the numbers of the closing record).
 */
export async function* readOverview(lines: AsyncIterable<Line> | Iterable<Line>, layout: Layout, limit: number): AsyncGenerator<Reading> {
  const structure = structureOf(layout);
  let last = 0;
  for await (const each of lines) {
    last = each.line;
    const read = readRecord(each, layout, limit);
    const found = read.record === null ? [] : structure.add(read.record, each.line);
    yield found.length === 0 ? read : { ...read, faults: [...read.faults, ...found] };
  }
  const faults = structure.end(last);
  if (faults.length > 0) yield { line: last, record: null, faults };
}
