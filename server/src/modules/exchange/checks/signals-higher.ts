import type { SignalEntry } from './signal-entry.ts';

/** Signals of higher education only (hbo, wo), in our own words. */
export const higherSignals = {} as const satisfies Record<string, SignalEntry>;
