import type { IsoDate } from '../register/index.ts';

export type SeedOptions = {
  /** Size as a share of the Netherlands by its inhabitants, above 0 and at most 1. */
  readonly scale: number;
  /** A whole number; the same seed and inputs give the same country. */
  readonly seed: number;
  /** School years with the running one; 16 when left out. They must reach back to the published pupils of secondary education (2019). */
  readonly years?: number | undefined;
  /** The day the country is made for: its school year is the running one, and nothing is reported after it. */
  readonly today: IsoDate;
  readonly onProgress?: (progress: SeedProgress) => void;
  readonly signal?: AbortSignal;
};
/** `share` done from 0 to 1; `secondsLeft` undefined until there is something to go by. */
type SeedProgress = { readonly share: number; readonly secondsLeft: number | undefined };
type SeedErrorCode = 'invalid-options' | 'register-not-empty' | 'no-institutions' | 'no-geography' | 'other-run' | 'inputs-changed';
/** Why the country cannot be made; `code` is for programs, the message for people. */
export class SeedError extends Error {
  readonly code: SeedErrorCode;
  constructor(code: SeedErrorCode, message: string) {
    super(message);
    this.name = 'SeedError';
    this.code = code;
  }
}

/** Most: the register knows institutions from 2000 on. */
export const YEARS = { least: 2, usual: 16, most: 26 } as const;

/** @throws SeedError 'invalid-options' saying what is wrong. */
export const checkOptions = ({ scale, seed, years, today }: SeedOptions): void => {
  if (!(scale > 0 && scale <= 1)) throw new SeedError('invalid-options', `The scale must be above 0 and at most 1, not ${scale}.`);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new SeedError('invalid-options', `The seed must be a whole number from 0, not ${seed}.`);
  if (years !== undefined && !(Number.isInteger(years) && years >= YEARS.least && years <= YEARS.most))
    throw new SeedError('invalid-options', `The years must be a whole number from ${YEARS.least} to ${YEARS.most}, not ${years}.`);
  const day = Date.parse(today);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(day) || !new Date(day).toISOString().startsWith(today))
    throw new SeedError('invalid-options', `Today must be a date like 2026-11-23, not ${today}.`);
};
