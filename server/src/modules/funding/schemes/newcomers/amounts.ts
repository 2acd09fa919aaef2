import { amountCents, euros } from '../../arithmetic.ts';
import type { Line, LineInput, Regulation, SchoolYear } from '../../scheme.ts';

/** The input of a line that is a parameter of the regulation, with the value that holds for the school. */
export function inputOf(regulation: Regulation, school: SchoolYear, key: string): LineInput {
  const found = regulation.parameters.find((one) => one.key === key);
  if (found === undefined) throw new Error(`bug: no parameter ${key} in ${regulation.id}`);
  return { key, text: found.text, value: school.parameter(key), source: found.source };
}

/** A number of pupils at a rate per quarter; without amount where the rate is missing. Rates are whole cents. */
export function lineOf(
  given: Pick<Line, 'category' | 'description' | 'article' | 'inputs'> & {
    readonly pupils: number;
    readonly rateCents: number | null;
    readonly missing: readonly string[];
  },
): Line {
  const { pupils, rateCents, missing, ...line } = given;
  const cents = rateCents === null ? null : amountCents(pupils, 1, rateCents);
  const arithmetic = rateCents === null || cents === null ? `${pupils} × ? = ?` : `${pupils} × ${euros(rateCents)} = ${euros(cents)}`;
  return { ...line, count: pupils, rateCents, amountCents: cents, arithmetic, missing: rateCents === null ? missing : [] };
}

/** 1 April 2026 as people write it, for descriptions. */
export function dayText(date: string): { readonly nl: string; readonly en: string } {
  const [year = '', month = ''] = date.split('-');
  const names: Readonly<Record<string, readonly [string, string]>> = {
    '01': ['januari', 'January'],
    '04': ['april', 'April'],
    '07': ['juli', 'July'],
    '10': ['oktober', 'October'],
  };
  const [nl, en] = names[month] ?? [month, month];
  return { nl: `1 ${nl} ${year}`, en: `1 ${en} ${year}` };
}
