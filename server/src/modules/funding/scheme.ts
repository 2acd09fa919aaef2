import type { InstitutionFacts, IsoDate, LearnerFacts, ReferenceData, Sector } from '../register/index.ts';
import type { Text } from './text.ts';

/** A body of funding rules with counts of its own. 'ho' is higher education: hbo and wo. */
export type SchemeId = 'vo' | 'po' | 'mbo' | 'ho' | 'newcomers-vo' | 'newcomers-po';

/**
 * A number set by law or ministry that a regulation needs. `value` is in the unit named (money in cents, possibly with a fraction);
 * null where no published value is known to us: lines that need it say so and have no amount. Never a guess.
 */
export type Parameter = {
  readonly key: string;
  readonly text: Text;
  readonly unit: 'cents' | 'number';
  readonly value: number | null;
  readonly source: string;
};

/** The rules and numbers of a range of funding years. Once money was paid by it, it never changes. */
export type Regulation = {
  readonly id: string;
  readonly title: Text;
  /** First and last funding year; null while no later regulation replaces it. */
  readonly fromYear: number;
  readonly throughYear: number | null;
  /** Last funding year for which its numbers were set; later years reuse them, marked as not indexed. */
  readonly indexedThroughYear: number;
  readonly provisional: boolean;
  readonly sources: readonly string[];
  readonly parameters: readonly Parameter[];
  /** What a learner can count as in its years, where that is not the whole of the scheme's categories. */
  readonly categories?: readonly string[];
};

/** What one learner adds to the counts of one institution. `units` is a whole number of the scheme's `unitsPerOne`-th parts. */
export type Contribution = { readonly brin: string; readonly category: string; readonly units: number };

/** Why a learner counts at an institution or does not: one for each enrolment, reference date or diploma that was looked at. */
export type Standing = {
  /** The school's own number of the enrolment or result; null where there is none. */
  readonly number: string | null;
  /** The day it is about; null where it is about a year or a diploma. */
  readonly date: IsoDate | null;
  readonly category: string | null;
  /** 0 unless it counts. */
  readonly units: number;
  readonly reason: { readonly code: string; readonly text: Text };
};

/** Whose learners a query of standings is about: `after` those with a higher number, in order of number `atMost` so many. */
export type Scope = { readonly brin: string; readonly after?: string | undefined; readonly atMost?: number | undefined } | 'everyone';

/** Counts by category in whole units; a category that is absent counts nothing. */
export type Counts = ReadonlyMap<string, number>;

/** All that the amounts of one institution in one funding year depend on. */
export type SchoolYear = {
  readonly brin: string;
  readonly fundingYear: number;
  /** undefined when the register does not know it. */
  readonly institution: InstitutionFacts | undefined;
  readonly counts: Counts;
  /** Counts of an earlier funding year, as far back as the scheme's `lookback`; empty when not known. */
  readonly earlier: (fundingYear: number) => Counts;
  /** The value of a parameter of the regulation for this year: what the agency entered, else what the regulation says; null when missing. */
  readonly parameter: (key: string) => number | null;
};

/** A number that went into a line, with where it comes from. */
export type LineInput = { readonly key: string; readonly text: Text; readonly value: number | null; readonly source: string };

/** One line of an amount. Money in integer cents; null when a parameter is missing. */
export type Line = {
  readonly category: string;
  readonly description: Text;
  /** Where this is laid down. */
  readonly article: string;
  /** In what `countedIn` says; fractions occur. */
  readonly count: number;
  readonly rateCents: number | null;
  readonly amountCents: number | null;
  readonly inputs: readonly LineInput[];
  /** The arithmetic with numbers filled in, without words: `14 × 7766.86 = 108736.04`. Amounts in euros. */
  readonly arithmetic: string;
  /** Keys of the parameters that are missing; empty when the line is complete. */
  readonly missing: readonly string[];
};

/** A funding scheme: how learners are counted, and what counts are worth. Everything but `standings` is pure. */
export type Scheme = {
  readonly id: SchemeId;
  readonly title: Text;
  /** Of which enrolments and results it depends. */
  readonly sectors: readonly Sector[];
  /** Oldest first; their years never overlap. */
  readonly regulations: readonly Regulation[];
  /** 2 where half pupils occur, else 1. */
  readonly unitsPerOne: number;
  /** How many earlier years `lines` looks back on. */
  readonly lookback: number;
  /** Funding years whose counts are kept up to date with every report, oldest first, the upcoming year included. */
  readonly years: (today: IsoDate) => readonly number[];
  /** The days on which is counted, oldest first. */
  readonly countingDates: (fundingYear: number) => readonly IsoDate[];
  /** Categories in the order of the lines; a category not listed is a bug. null where categories are made up of parts (programme, price factor). */
  readonly categories: readonly string[] | null;
  /** What a category is, for people, where no line bears its name. */
  readonly categoryText?: (category: string) => Text | undefined;
  /** What a learner adds to institutions in a year; empty for most learners and years. Runs for every report: cheap. */
  readonly contributions: (facts: LearnerFacts, fundingYear: number, reference: ReferenceData) => readonly Contribution[];
  /** Why a learner counts at an institution or not, after the same rules. Never empty. */
  readonly explain: (facts: LearnerFacts | null, brin: string, fundingYear: number, reference: ReferenceData) => readonly Standing[];
  /**
   * The same rules for a whole register at once: a query that ends in a common table expression `standing (learner_id bigint, brin,
   * number, code, category, units)`, one row for each standing, to which a `select ... from standing` is appended. A property test
   * keeps it equal to `contributions`. With `asKnownOn` (an ISO 8601 instant): what the register knew then.
   */
  readonly standings: (
    fundingYear: number,
    reference: ReferenceData,
    scope: Scope,
    asKnownOn: string | null,
  ) => { readonly text: string; readonly values: unknown[] };
  /** The text of a code in `standing.code`. */
  readonly reason: (code: string) => Standing['reason'];
  /** All lines of an institution in the order in which they are shown, lines of nothing included only where people expect them. */
  readonly lines: (school: SchoolYear) => readonly Line[];
  /** What the counts of a year depend on beside learners, as text: when it changes, the year is counted anew. */
  readonly basis: (fundingYear: number, reference: ReferenceData) => string;
};
