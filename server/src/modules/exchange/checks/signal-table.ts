import { type SignalEntry, signals } from './signals.ts';

const row = ([code, entry]: readonly [string, SignalEntry]): string =>
  `| ${code} | ${entry.severity} | ${entry.nl} | ${entry.en} | ${entry.source} |`;

/** The catalogue of signals as a Markdown table, for docs/signals.md. */
export const signalTable = (): string =>
  [
    '# Signals',
    '',
    'What the answer to a report can contain. A refusal stores nothing; attention asks the school to look again. Numbers are',
    'those of the primary-education register (programma van eisen, "PvE PO"); codes with an L are our own.',
    'Generated from the catalogue of checks: `npm run generate`.',
    '',
    '| code | severity | Nederlands | English | source |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries<SignalEntry>(signals).map(row),
    '',
  ].join('\n');
