import type { Regulation, SchemeId } from './scheme.ts';

/** What the agency entered for a parameter in a funding year; undefined when it entered nothing. */
export type Entered = (scheme: SchemeId, fundingYear: number, key: string) => number | undefined;

export const NOTHING_ENTERED: Entered = () => undefined;

/** The values of a regulation's parameters: what was entered before what it says itself; null when missing. */
export function parametersOf(
  scheme: SchemeId,
  regulation: Regulation,
  fundingYear: number,
  entered: Entered,
): (key: string) => number | null {
  const own = ownValues(regulation);
  return (key) => entered(scheme, fundingYear, key) ?? own.get(key) ?? null;
}

const known = new WeakMap<Regulation, ReadonlyMap<string, number | null>>();

function ownValues(regulation: Regulation): ReadonlyMap<string, number | null> {
  const found = known.get(regulation);
  if (found !== undefined) return found;
  const values = new Map(regulation.parameters.map(({ key, value }) => [key, value]));
  known.set(regulation, values);
  return values;
}
