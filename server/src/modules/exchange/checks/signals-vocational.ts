import type { SignalEntry } from './signal-entry.ts';

/** Signals of vocational education only (mbo), in our own words. */
export const vocationalSignals = {} as const satisfies Record<string, SignalEntry>;
