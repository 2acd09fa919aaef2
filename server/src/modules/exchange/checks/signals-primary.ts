import type { SignalEntry } from './signal-entry.ts';

/** Signals of primary education only (po), in our own words. */
export const primarySignals = {} as const satisfies Record<string, SignalEntry>;
