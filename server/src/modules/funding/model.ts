import type { IsoDate, VoAttributes } from '../register/index.ts';

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

/** What a pupil can count as. The order is the order of the lines in a statement. */
export const PUPIL_CATEGORIES = ['lower-years', 'upper-general', 'upper-vocational', 'practical'] as const;
export type PupilCategory = (typeof PUPIL_CATEGORIES)[number];
type FixedCategory = 'main-site' | 'other-site';

/** What one unit of a category is worth, and where that is laid down. */
export type Rate = { readonly rateCents: number; readonly description: Text; readonly article: string };

/** A funding regulation as data: rates per category, with the funding years it governs and its sources. */
export type Regulation = {
  readonly id: string;
  readonly title: Text;
  /** First and last funding (calendar) year; null while no later regulation replaces it. */
  readonly fromYear: number;
  readonly throughYear: number | null;
  /** Last funding year for which these amounts were set; later years reuse them, marked as not indexed. */
  readonly indexedThroughYear: number;
  readonly provisional: boolean;
  readonly sources: readonly string[];
  readonly fixed: Readonly<Record<FixedCategory, Rate>>;
  readonly perPupil: Readonly<Record<PupilCategory, Rate>>;
  /** The category of a pupil in a programme. */
  readonly categoryOf: (programme: VoAttributes) => PupilCategory;
  /** 2 for a pupil who counts in full, 1 for one who counts for one half. */
  readonly halvesOf: (programme: VoAttributes) => 1 | 2;
};

/** One line of a statement: count times rate is amount. Counts in sites or pupils (halves occur), money in integer cents. */
export type StatementLine = {
  readonly category: string;
  readonly description: Text;
  readonly article: string;
  readonly count: number;
  readonly rateCents: number;
  readonly amountCents: number;
};

/** What an institution receives for one calendar year, line by line. */
export type FundingStatement = {
  readonly brin: string;
  readonly fundingYear: number;
  readonly countingDate: IsoDate;
  readonly basis: 'counted' | 'expected';
  readonly regulation: string;
  readonly indexed: boolean;
  readonly provisional: boolean;
  /** ISO 8601 instant: what the register knew then; null for what it knows now. */
  readonly asKnownOn: string | null;
  readonly lines: readonly StatementLine[];
  readonly totalCents: number;
};
