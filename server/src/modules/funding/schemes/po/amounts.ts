import { euros } from '../../arithmetic.ts';
import type { Line, LineInput, Parameter, Regulation, SchoolYear } from '../../scheme.ts';

/** A school in a funding year with the parameters of its regulation: what lines are made from. */
export type Asked = { readonly school: SchoolYear; readonly parameters: ReadonlyMap<string, Parameter> };

/** Key of the gewogen gemiddelde leeftijd of the teachers of a school, in years: entered per school, `teacher-age:18BR`. */
export const TEACHER_AGE = 'teacher-age';

const byKey = new WeakMap<Regulation, ReadonlyMap<string, Parameter>>();

export function asked(regulation: Regulation, school: SchoolYear): Asked {
  const parameters = byKey.get(regulation) ?? new Map(regulation.parameters.map((one) => [one.key, one]));
  byKey.set(regulation, parameters);
  return { school, parameters };
}

/** A parameter as input of a line. `of`: the institution, or institution and site, for which it is entered. @throws a bug error. */
export function input({ school, parameters }: Asked, key: string, of?: string): LineInput {
  const found = parameters.get(key);
  if (found === undefined) throw new Error(`bug: no parameter ${key}`);
  const full = of === undefined ? key : `${key}:${of}`;
  return { key: full, text: found.text, value: school.parameter(full), source: found.source };
}

/** The input that is entered for this school. */
export const ofSchool = (given: Asked, key: string): LineInput => input(given, key, given.school.brin);

/** Division of whole numbers, half upwards. */
export const roundedQuotient = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** An amount, with for each year of the teachers' average age an amount more. */
export type Rate = { readonly base: LineInput; readonly perYear: LineInput | null; readonly age: LineInput | null };

/** `key`, and with `key-age` times the average age where the regulation has that. */
export function rateOf(given: Asked, key: string): Rate {
  const dependent = given.parameters.has(`${key}-age`);
  return {
    base: input(given, key),
    perYear: dependent ? input(given, `${key}-age`) : null,
    age: dependent ? ofSchool(given, TEACHER_AGE) : null,
  };
}

export const inputsOf = ({ base, perYear, age }: Rate): LineInput[] => [base, perYear, age].filter((one) => one !== null);

/** The rate in hundredths of cents, exact for ages of two decimals; null when something is missing. */
export function exactRate({ base, perYear, age }: Rate): number | null {
  if (base.value === null) return null;
  if (perYear === null || age === null) return base.value * 100;
  if (perYear.value === null || age.value === null) return null;
  return base.value * 100 + perYear.value * Math.round(age.value * 100);
}

const shown = ({ base, perYear, age }: Rate): string => {
  const amount = base.value === null ? '?' : euros(base.value);
  if (perYear === null) return amount;
  return `(${amount} + ${perYear.value === null ? '?' : euros(perYear.value)} × ${age?.value ?? '?'})`;
};

type Given = Pick<Line, 'category' | 'description' | 'article'>;

export const missingIn = (inputs: readonly LineInput[]): string[] => inputs.filter((one) => one.value === null).map((one) => one.key);

/** A count, given in hundredths, times a rate. `also` went into the count. */
export function ratedLine(line: Given, countHundredths: number, rate: Rate, also: readonly LineInput[] = []): Line {
  const inputs = [...inputsOf(rate), ...also];
  const missing = missingIn(inputs);
  const exact = missing.length > 0 ? null : exactRate(rate);
  const count = countHundredths / 100;
  const cents = exact === null ? null : roundedQuotient(countHundredths * exact, 10_000);
  return {
    ...line,
    count,
    rateCents: exact === null ? null : exact / 100,
    amountCents: cents,
    inputs,
    arithmetic: `${count} × ${shown(rate)} = ${cents === null ? '?' : euros(cents)}`,
    missing,
  };
}

/** A line with arithmetic of its own. `amountCents` is not looked at when an input is missing. */
export function ownLine(line: Given, count: number, amountCents: number | null, arithmetic: string, inputs: readonly LineInput[]): Line {
  const missing = missingIn(inputs);
  const cents = missing.length > 0 ? null : amountCents;
  return {
    ...line,
    count,
    rateCents: null,
    amountCents: cents,
    inputs,
    arithmetic: `${arithmetic} = ${cents === null ? '?' : euros(cents)}`,
    missing,
  };
}
