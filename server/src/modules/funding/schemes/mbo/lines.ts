import { euros } from '../../arithmetic.ts';
import type { Line, LineInput, SchoolYear } from '../../scheme.ts';
import type { Text } from '../../text.ts';
import { type BudgetPart, COURSE_FEES, mboRegulation } from './regulations.ts';
import { diplomaValue, divideRounded, millionths, type StudentValue, studentValue } from './value.ts';

/** What a point of value is worth: the price entered, else budget divided by national value. */
type Price = {
  /** Numerator and denominator in cents per point; null when missing. */
  readonly exact: readonly [bigint, bigint] | null;
  readonly cents: number | null;
  readonly inputs: readonly LineInput[];
  readonly missing: readonly string[];
};

const parameterInput = (school: SchoolYear, key: string): LineInput => {
  const found = mboRegulation(school.fundingYear).parameters.find((one) => one.key === key);
  return { key, text: found?.text ?? { nl: key, en: key }, value: school.parameter(key), source: found?.source ?? '' };
};

function priceOf(school: SchoolYear, { key }: BudgetPart): Price {
  const price = parameterInput(school, `price-${key}`);
  if (price.value !== null) return { exact: [millionths(price.value), 1_000_000n], cents: price.value, inputs: [price], missing: [] };
  const inputs = [parameterInput(school, `budget-${key}`), parameterInput(school, `national-${key}`)];
  const [budget, national] = inputs.map(({ value }) => value);
  if (budget == null || national == null || national <= 0) return { exact: null, cents: null, inputs, missing: [`price-${key}`] };
  return { exact: [millionths(budget), millionths(national)], cents: Math.round(budget / national), inputs, missing: [] };
}

/** Whole and decimals as they are written: hundredths of a point. */
const points = (hundredths: number): string => (hundredths / 100).toFixed(2);
const times = (tenths: number): string => String(tenths / 10);

function worth(hundredths: number, price: Price): number | null {
  if (price.exact === null) return null;
  const [cents, per] = price.exact;
  return divideRounded(BigInt(hundredths) * cents, per * 100n);
}

function priced(
  hundredths: number,
  price: Price,
  missing: readonly string[],
  shown: string,
): Pick<Line, 'amountCents' | 'rateCents' | 'missing' | 'arithmetic'> {
  const all = [...missing, ...price.missing];
  const amountCents = missing.length > 0 ? null : worth(hundredths, price);
  const value = `${shown} = ${points(hundredths)}`;
  const rest = amountCents === null ? '' : `; ${points(hundredths)} × ${euros(price.cents ?? 0)} = ${euros(amountCents)}`;
  return { rateCents: price.cents, amountCents, missing: all, arithmetic: value + rest };
}

const countInput = (key: string, text: Text, value: number, source: string): LineInput => ({ key, text, value, source });

function studentInputs(value: StudentValue, part: BudgetPart): LineInput[] {
  const terms = value.terms.map(({ key, path, factor, tenths }) => {
    const nl = `Studenten ${path}, prijsfactor ${factor}, gewogen naar verblijfsjaar`;
    return countInput(
      key,
      { nl, en: `Students ${path}, price factor ${factor}, weighted by year of stay` },
      tenths / 10,
      `${part.article}, lid 2`,
    );
  });
  const correction = value.october === 0 ? 1 : (value.october + value.february) / (2 * value.october);
  const nl = 'Correctiefactor tweede teldatum';
  return [
    ...terms,
    countInput(`correction-${part.key}`, { nl, en: 'Correction factor for the second counting date' }, correction, part.article),
  ];
}

function shownStudents(value: StudentValue, part: BudgetPart): string {
  const terms = value.terms.map(({ path, tenths, factor }) =>
    path === 'bbl' ? `${times(tenths)} × ${times(part.workBasedTenths)} × ${factor}` : `${times(tenths)} × ${factor}`,
  );
  const sum = terms.length === 0 ? '0' : `(${terms.join(' + ')})`;
  const weight = part.studentTenths === 10 ? '' : ` × ${times(part.studentTenths)}`;
  const correction = value.october === 0 ? '' : ` × (${value.october / 10} + ${value.february / 10}) / (2 × ${value.october / 10})`;
  return sum + weight + correction;
}

function studentLine(school: SchoolYear, part: BudgetPart, price: Price): Line {
  const value = studentValue(school, part);
  return {
    category: `students/${part.counted}`,
    description: { nl: `Studentwaarde ${part.text.nl}`, en: `Student value, ${part.text.en}` },
    article: part.article,
    count: value.hundredths / 100,
    inputs: [...studentInputs(value, part), ...price.inputs],
    ...priced(value.hundredths, price, value.missing, shownStudents(value, part)),
  };
}

function diplomaLine(school: SchoolYear, part: BudgetPart, price: Price): Line {
  const { hundredths, tenths } = diplomaValue(school.counts, part);
  const text = { nl: 'Som van de waarden van diploma’s', en: 'Sum of the values of diplomas' };
  return {
    category: `diplomas/${part.counted}`,
    description: { nl: `Diplomawaarde ${part.text.nl}`, en: `Diploma value, ${part.text.en}` },
    article: `${part.article}, lid 6`,
    count: hundredths / 100,
    inputs: [countInput(`diplomas-${part.key}`, text, tenths / 10, `${part.article}, lid 6`), ...price.inputs],
    ...priced(hundredths, price, [], `${times(tenths)} × ${times(part.diplomaTenths ?? 0)}`),
  };
}

/** Fees that institutions collect themselves come off the contribution (art. 2.6.1). */
function courseFeeLine(school: SchoolYear, levels: '1-2' | '3-4'): Line {
  const key = `course-fee-${levels}`;
  const students = (school.counts.get(`course-fee/${levels}`) ?? 0) / 10;
  const input = parameterInput(school, key);
  const fee = input.value ?? COURSE_FEES[school.fundingYear]?.[levels] ?? null;
  const amountCents = fee === null ? null : students === 0 ? 0 : -Math.round(students * fee);
  const nl = `Normatieve inhouding cursusgeld niveau ${levels.replace('-', ' en ')}`;
  return {
    category: `course-fee/${levels}`,
    description: { nl, en: `Deduction for course fees, levels ${levels.replace('-', ' and ')}` },
    article: 'Uitvoeringsbesluit WEB, art. 2.6.1',
    count: students,
    rateCents: fee === null ? null : -fee,
    amountCents,
    inputs: [{ ...input, value: fee }],
    arithmetic: amountCents === null || fee === null ? String(students) : `${students} × ${euros(-fee)} = ${euros(amountCents)}`,
    missing: fee === null ? [key] : [],
  };
}

const simple = (category: string, description: Text, article: string): Omit<Line, 'amountCents' | 'arithmetic'> => ({
  category,
  description,
  article,
  count: 1,
  rateCents: null,
  inputs: [],
  missing: [],
});

/** To whole euros (art. 2.2.1, lid 1); nothing while an amount is missing. */
function roundingLine(lines: readonly Line[]): { readonly sum: number | null; readonly line: readonly Line[] } {
  let sum = 0;
  for (const { amountCents } of lines) {
    if (amountCents === null) return { sum: null, line: [] };
    sum += amountCents;
  }
  const rounded = Math.round(sum / 100) * 100;
  if (rounded === sum) return { sum, line: [] };
  const description = { nl: 'Afronding op hele euro’s', en: 'Rounding to whole euros' };
  const line = {
    ...simple('rounding', description, 'Uitvoeringsbesluit WEB, art. 2.2.1, lid 1'),
    amountCents: rounded - sum,
    arithmetic: `${euros(rounded)} - ${euros(sum)} = ${euros(rounded - sum)}`,
  };
  return { sum: rounded, line: [line] };
}

/** A share of the budget for students with a disability, in proportion to the parts above (art. 2.6a.1). */
function supportLine(school: SchoolYear, contribution: number | null): Line {
  const inputs = ['budget-support', 'national-contribution'].map((key) => parameterInput(school, key));
  const missing = inputs.filter(({ value }) => value === null || value <= 0).map(({ key }) => key);
  const [budget, national] = inputs.map(({ value }) => value ?? 0);
  const complete = missing.length === 0 && contribution !== null;
  const amountCents = complete
    ? divideRounded(BigInt(contribution) * millionths(budget ?? 0), millionths(national ?? 0) * 100n) * 100
    : null;
  const description = { nl: 'Gehandicapte studenten', en: 'Students with a disability' };
  return {
    ...simple('support', description, 'Uitvoeringsbesluit WEB, art. 2.6a.1'),
    amountCents,
    inputs,
    missing,
    arithmetic:
      amountCents === null ? '' : `${euros(contribution ?? 0)} × ${euros(budget ?? 0)} / ${euros(national ?? 0)} = ${euros(amountCents)}`,
  };
}

/** All lines of an institution; none for one without any student or diploma. */
export function lines(school: SchoolYear): readonly Line[] {
  if (![...school.counts.values()].some((units) => units > 0)) return [];
  const parts: Line[] = [];
  for (const part of mboRegulation(school.fundingYear).budgetParts) {
    const price = priceOf(school, part);
    parts.push(studentLine(school, part, price));
    if (part.diplomaTenths !== null) parts.push(diplomaLine(school, part, price));
  }
  const { sum, line } = roundingLine(parts);
  return [...parts, ...line, supportLine(school, sum), courseFeeLine(school, '1-2'), courseFeeLine(school, '3-4')];
}
