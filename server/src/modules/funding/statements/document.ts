import type { FundingStatement } from '../model.ts';
import type { Line, SchoolYear } from '../scheme.ts';

/** What a statement freezes: the lines with all that went into them, and the counts they were made of. */
export type StatementDocument = FundingStatement & {
  /** Name of the institution at the time. */
  readonly institutionName: string;
  /** Counts in units, by category. */
  readonly counts: Readonly<Record<string, number>>;
};

/** A line that differs between two versions. */
export type LineDifference = {
  readonly category: string;
  readonly description: Line['description'];
  readonly countBefore: number;
  readonly countAfter: number;
  readonly differenceCents: number;
};

/** Freezes a computed statement. */
export const documentOf = (computed: FundingStatement, school: SchoolYear): StatementDocument => ({
  ...computed,
  institutionName: school.institution?.name ?? school.brin,
  counts: Object.fromEntries([...school.counts].filter(([, units]) => units !== 0).sort(([a], [b]) => (a < b ? -1 : 1))),
});

/** What makes two documents the same: amounts and counts line by line, whatever was known when. */
const essence = ({ regulation, lines, counts, totalCents, missing }: StatementDocument): string =>
  JSON.stringify([regulation, totalCents, missing, counts, lines.map((l) => [l.category, l.count, l.rateCents, l.amountCents])]);

/** Whether a new version would say nothing new. */
export const saysTheSame = (one: StatementDocument, other: StatementDocument): boolean => essence(one) === essence(other);

/** The lines that differ, in the order of the newer document; lines that disappeared at the end. */
export const differencesOf = (before: StatementDocument | null, after: StatementDocument): LineDifference[] => {
  const old = new Map((before?.lines ?? []).map((line) => [line.category, line]));
  const compare = (from: Line | undefined, to: Line | undefined, shown: Line): LineDifference => ({
    category: shown.category,
    description: shown.description,
    countBefore: from?.count ?? 0,
    countAfter: to?.count ?? 0,
    differenceCents: (to?.amountCents ?? 0) - (from?.amountCents ?? 0),
  });
  const found = after.lines.map((line) => compare(old.get(line.category), line, line));
  for (const line of after.lines) old.delete(line.category);
  for (const line of old.values()) found.push(compare(line, undefined, line));
  return found.filter((d) => d.differenceCents !== 0 || d.countBefore !== d.countAfter);
};

/** The number of a statement: `VO-2027-18BR-2` is the second version for 18BR of secondary education in 2027. */
export const numberOf = (scheme: string, fundingYear: number, brin: string, version: number): string =>
  `${scheme.toUpperCase()}-${fundingYear}-${brin}-${version}`;
