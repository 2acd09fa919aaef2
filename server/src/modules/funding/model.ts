import type { IsoDate } from '../register/index.ts';
import type { Line, SchemeId } from './scheme.ts';
import type { Text } from './text.ts';

/** One line of a funding amount before and after a report. Money in integer cents, null where a parameter is missing. */
export type FundingLine = {
  readonly category: string;
  readonly description: Text;
  readonly article: string;
  readonly countBefore: number;
  readonly countAfter: number;
  readonly rateCents: number | null;
  readonly beforeCents: number | null;
  readonly afterCents: number | null;
  /** How the amount after the report came about, in euros. */
  readonly arithmetic: string;
};

/** What one report changes in an institution's funding by one scheme for one funding year. */
export type FundingConsequence = {
  readonly scheme: SchemeId;
  readonly fundingYear: number;
  /** The last day on which is counted. */
  readonly countingDate: IsoDate;
  /** 'expected': that day is still to come, so this is what follows if nothing else changes. */
  readonly basis: 'counted' | 'expected';
  readonly regulation: string;
  /** false: the year reuses the amounts of an earlier year, not yet indexed. */
  readonly indexed: boolean;
  /** Of the lines whose amounts are known. */
  readonly beforeCents: number;
  readonly afterCents: number;
  readonly differenceCents: number;
  /** Keys of parameters that are missing, so that the amounts are not the whole. */
  readonly missing: readonly string[];
  readonly lines: readonly FundingLine[];
  /** Why the learner counts, or does not, after the report. */
  readonly reason: { readonly code: string; readonly text: Text };
};

/** A change in what one learner counts for, at one institution, by one scheme in one funding year. */
export type CountChange = {
  readonly scheme: SchemeId;
  readonly brin: string;
  readonly fundingYear: number;
  readonly category: string;
  readonly units: number;
};

/** What an institution receives by one scheme for one funding year, line by line. */
export type FundingStatement = {
  readonly brin: string;
  readonly scheme: SchemeId;
  readonly fundingYear: number;
  readonly countingDates: readonly IsoDate[];
  readonly basis: 'counted' | 'expected';
  readonly regulation: string;
  readonly indexed: boolean;
  readonly provisional: boolean;
  /** ISO 8601 instant: what the register knew then; null for what it knows now. */
  readonly asKnownOn: string | null;
  readonly lines: readonly Line[];
  /** Of the lines whose amounts are known. */
  readonly totalCents: number;
  readonly missing: readonly string[];
};
