import { ARRIVALS, type Origin } from '../parameters/arrivals.ts';
import type { Random } from '../random.ts';

const drawOf = <K extends string>(shares: Readonly<Partial<Record<K, number>>>, random: Random): K | undefined => {
  let draw = random.next();
  let last: K | undefined;
  for (const [key, share] of Object.entries(shares) as [K, number][]) {
    last = key;
    if (draw < share) return key;
    draw -= share;
  }
  return last;
};

/** Where a household came from whose first learner arrived in a year, at an age in years. */
export const drawOrigin = (year: number, age: number, random: Random): Origin => {
  if (age >= ARRIVALS.studentAge.value) return drawOf(ARRIVALS.students.value, random) ?? 'euStudent';
  const period = ARRIVALS.children.value.findLast(({ from }) => from <= year);
  return drawOf(period?.shares ?? {}, random) ?? 'eu';
};

/** Code of the residence title with which someone came; null for who is Dutch. */
export const drawResidence = (origin: Origin, random: Random): string | null => drawOf(ARRIVALS.residence.value[origin], random) ?? null;

/** The group of names of a household from abroad; undefined for that of anybody. */
export const drawNameGroup = (origin: Origin, random: Random): string | undefined => drawOf(ARRIVALS.names.value[origin], random);
