import type { IsoDate } from '../register/index.ts';

export type Text = { readonly nl: string; readonly en: string };

/** One line of a funding amount: a count times a rate, with its legal source. Money in integer cents, counts in pupils (halves occur). */
export type FundingLine = {
  readonly category: string;
  readonly description: Text;
  readonly article: string;
  readonly countBefore: number;
  readonly countAfter: number;
  readonly rateCents: number;
  readonly beforeCents: number;
  readonly afterCents: number;
};

/** What one report changes in an institution's funding for one calendar year. */
export type FundingConsequence = {
  readonly fundingYear: number;
  readonly countingDate: IsoDate;
  /** 'expected': the counting date is still to come, so this is what follows if nothing else changes. */
  readonly basis: 'counted' | 'expected';
  readonly regulation: string;
  /** false: the year reuses the amounts of an earlier year, not yet indexed. */
  readonly indexed: boolean;
  readonly beforeCents: number;
  readonly afterCents: number;
  readonly differenceCents: number;
  readonly lines: readonly FundingLine[];
  /** Why the learner counts, or does not, after the report. */
  readonly reason: { readonly code: string; readonly text: Text };
};

/** A change in what one learner counts for, at one institution, in one funding year. Halves: 2 is a full pupil. */
export type CountChange = {
  readonly brin: string;
  readonly fundingYear: number;
  readonly category: string;
  readonly halves: number;
};
