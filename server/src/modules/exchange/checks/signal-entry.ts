import type { Severity } from '../model.ts';

export type Text = { readonly nl: string; readonly en: string };

/** A signal as the catalogue has it; `source` is where its code and severity come from. */
export type SignalEntry = Text & { readonly severity: Severity; readonly source: string };
