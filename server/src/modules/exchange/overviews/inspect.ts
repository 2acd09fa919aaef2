import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { EXTRACT } from '../adapters/mbo/extract-layout.ts';
import type { Fault } from '../adapters/mbo/fault.ts';
import { readFundingBases } from '../adapters/mbo/read-funding-bases.ts';
import { readOverview } from '../adapters/mbo/read-overview.ts';
import { REGISTRATION } from '../adapters/mbo/registration-layout.ts';
import { linesOf } from '../stream.ts';

/** The three overviews of vocational education: RO, TBG-i and GRONDSLAG. */
export const OVERVIEW_KINDS = ['registration', 'funding-bases', 'register-extract'] as const;
export type OverviewKind = (typeof OVERVIEW_KINDS)[number];

const LINE_LIMIT = 64 * 1024;

/** The kind of overview by its published file name; undefined for another name. */
export function overviewKindOf(path: string): OverviewKind | undefined {
  const name = basename(path).toUpperCase();
  if (name.startsWith('RO_')) return 'registration';
  if (name.startsWith('TBGI_')) return 'funding-bases';
  return name.startsWith('GRONDSLAG_') ? 'register-extract' : undefined;
}

/**
 * Reads an overview from end to end, whatever its size, and tells each fault; resolves to how many of each kind of record it holds.
 * @throws the error of the file system when it cannot be read.
 */
export async function inspectOverview(
  path: string,
  kind: OverviewKind,
  onFault: (fault: Fault) => void,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  const file = createReadStream(path, kind === 'funding-bases' ? { encoding: 'utf8' } : {});
  const readings =
    kind === 'funding-bases'
      ? recordsOfBases(file)
      : readOverview(linesOf(file, LINE_LIMIT), kind === 'registration' ? REGISTRATION : EXTRACT, LINE_LIMIT);
  for await (const { record, faults } of readings) {
    if (record !== null) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
    for (const fault of faults) onFault(fault);
  }
  return counts;
}

async function* recordsOfBases(chunks: AsyncIterable<string>) {
  for await (const { kind, faults } of readFundingBases(chunks)) yield { record: kind === null ? null : { kind }, faults };
}
