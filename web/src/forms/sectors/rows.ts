import type { OwnDraft } from '../drafts.ts';

/** Rows that stand in a form under one another, such as agreements: text as typed, each with a key of its own. */
export type Row = OwnDraft & { readonly key: string };

/** The rows that a draft holds under one name. */
export const rowsOf = (draft: OwnDraft, name: string): readonly Row[] => JSON.parse(draft[name] || '[]') as readonly Row[];

/** As a draft holds them: as one text. */
export const rowsText = (rows: readonly OwnDraft[]): string =>
  JSON.stringify(rows.map((row) => ({ ...row, key: row.key ?? crypto.randomUUID() })));

export const withRows = (draft: OwnDraft, name: string, rows: readonly OwnDraft[]): OwnDraft => ({ ...draft, [name]: rowsText(rows) });

/** Only what was filled in. */
export const filled = (row: OwnDraft, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, row[name]?.trim() ?? ''] as const).filter(([, text]) => text !== ''));
