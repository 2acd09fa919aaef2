import type { FundingStatement } from '../model.ts';

/** A statement whose lists an answer may hold: those of the rules are read-only. */
export const copyOf = (found: FundingStatement) => ({
  ...found,
  countingDates: [...found.countingDates],
  missing: [...found.missing],
  lines: found.lines.map((line) => ({ ...line, inputs: [...line.inputs], missing: [...line.missing] })),
});
