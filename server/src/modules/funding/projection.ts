import type { Scheme, SchoolYear } from './scheme.ts';
import type { Text } from './text.ts';
import { findRegulation } from './years.ts';

/** So many learners more (or fewer, below zero) in a category. */
export type WhatIf = { readonly category: string; readonly difference: number };

export type WhatIfFault = { readonly index: number; readonly message: string; readonly fix: string };

/** The keys of the categories in which a school can think of a change: those of the year, or where they are made up of parts those it has now. */
const keysOf = (scheme: Scheme, school: SchoolYear): readonly string[] =>
  findRegulation(scheme.regulations, school.fundingYear)?.categories ?? scheme.categories ?? [...school.counts.keys()];

/** The categories in which a school can think of a change, with what it has now. */
export function categoriesOf(scheme: Scheme, school: SchoolYear): { category: string; description: Text; count: number }[] {
  const lines = new Map(scheme.lines(school).map((line) => [line.category, line.description]));
  return keysOf(scheme, school).map((category) => ({
    category,
    description: scheme.categoryText?.(category) ?? lines.get(category) ?? { nl: category, en: category },
    count: (school.counts.get(category) ?? 0) / scheme.unitsPerOne,
  }));
}

/** What is wrong with changes a school types in: a category that is not there, or more taken away than there is. */
export function whatIfFaults(scheme: Scheme, school: SchoolYear, changes: readonly WhatIf[]): WhatIfFault[] {
  const known = keysOf(scheme, school);
  const faults: WhatIfFault[] = [];
  const left = new Map<string, number>();
  for (const [index, { category, difference }] of changes.entries()) {
    const count = (left.get(category) ?? (school.counts.get(category) ?? 0) / scheme.unitsPerOne) + difference;
    left.set(category, count);
    if (!known.includes(category)) faults.push({ index, message: 'is not a category here', fix: `Send one of: ${known.join(', ')}.` });
    else if (count < 0) faults.push({ index, message: 'takes away more than there is', fix: `At most ${count - difference} fewer.` });
  }
  return faults;
}

/** The school with its counts changed. */
export function changedBy(scheme: Scheme, school: SchoolYear, changes: readonly WhatIf[]): SchoolYear {
  const counts = new Map(school.counts);
  for (const { category, difference } of changes)
    counts.set(category, (counts.get(category) ?? 0) + Math.round(difference * scheme.unitsPerOne));
  return { ...school, counts };
}
