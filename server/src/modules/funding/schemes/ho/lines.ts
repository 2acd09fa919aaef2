import { euros } from '../../arithmetic.ts';
import type { Line, LineInput, Regulation, SchoolYear } from '../../scheme.ts';
import { regulationOf } from '../../years.ts';
import { categoryOf } from './counting.ts';
import { PARTS } from './degrees.ts';
import type { FundedProgramme, HigherSector } from './programmes.ts';
import { factorOf, HO_REGULATIONS, LEVEL_NAMES, LEVELS, priceOf, SECTORS, supplementOf } from './regulations.ts';

type Kind = Pick<FundedProgramme, 'degree' | 'level'> & { readonly sector: HigherSector; readonly what: 'enrolment' | 'degree' };

/** Everything that can be counted, in the order of the lines. */
const KINDS: readonly Kind[] = SECTORS.flatMap((sector) =>
  (['enrolment', 'degree'] as const).flatMap((what) =>
    (what === 'enrolment' ? (['associate', 'bachelor', 'master'] as const) : (['bachelor', 'master'] as const)).flatMap((degree) =>
      LEVELS.map((level) => ({ sector, what, degree, level })),
    ),
  ),
);
export const HO_CATEGORIES: readonly string[] = KINDS.map((kind) => categoryOf(kind.sector, kind.what, kind));

const DEGREES = {
  associate: { nl: 'Associate degree', en: 'associate degree' },
  bachelor: { nl: 'bachelor', en: 'bachelor' },
  master: { nl: 'master', en: 'master' },
} as const;
const WHAT = {
  enrolment: { nl: 'Bekostigde inschrijvingen', en: 'Funded enrolments' },
  degree: { nl: 'Bekostigde graden', en: 'Funded degrees' },
} as const;
const ARTICLE = {
  enrolment: 'Uitvoeringsbesluit WHW 2008, art. 4.7, 4.8 en 4.10',
  degree: 'Uitvoeringsbesluit WHW 2008, art. 4.7, 4.9 en 4.10',
} as const;

/**
 * Units times a factor times a price, to whole cents, half a cent upwards. Exact: the price to a thousandth of a cent and the factor
 * to a thousandth are taken as whole numbers.
 */
export function amountOf(units: number, factor: number, priceCents: number): number {
  const product = BigInt(units) * BigInt(Math.round(factor * 1000)) * BigInt(Math.round(priceCents * 1000));
  const divisor = BigInt(PARTS) * 1_000_000n;
  return Number((2n * product + divisor) / (2n * divisor));
}

/** Count as people write it: whole, or to four decimals where degrees are shared. */
const countOf = (units: number): number => Math.round((units / PARTS) * 10_000) / 10_000;

/** For each kind of enrolment and degree that occurs its number, factor and price; and the supplement that was entered. */
export function hoLines(school: SchoolYear): readonly Line[] {
  const regulation = regulationOf(HO_REGULATIONS, school.fundingYear);
  return [...KINDS.flatMap((kind) => kindLine(regulation, school, kind)), ...supplementLine(school)];
}

function kindLine(regulation: Regulation, school: SchoolYear, kind: Kind): Line[] {
  const { sector, what, degree, level } = kind;
  const category = categoryOf(sector, what, kind);
  const units = school.counts.get(category) ?? 0;
  if (units === 0) return [];
  const factor = inputOf(regulation, school, factorOf(sector, level));
  const price = priceInput(regulation, school, sector);
  const count = countOf(units);
  const known = factor.value !== null && price.value !== null;
  const amountCents = factor.value === null || price.value === null ? null : amountOf(units, factor.value, price.value);
  return [
    {
      category,
      description: {
        nl: `${WHAT[what].nl} ${sector} ${DEGREES[degree].nl}, ${LEVEL_NAMES[level].nl}`,
        en: `${WHAT[what].en} ${sector} ${DEGREES[degree].en}, ${LEVEL_NAMES[level].en}`,
      },
      article: ARTICLE[what],
      count,
      rateCents: known ? Math.round((factor.value ?? 0) * (price.value ?? 0)) : null,
      amountCents,
      inputs: [factor, price],
      arithmetic: `${count} × ${factor.value ?? '?'} × ${price.value === null ? '?' : euros(price.value)} = ${amountCents === null ? '?' : euros(amountCents)}`,
      missing: [factor, price].filter((one) => one.value === null).map((one) => one.key),
    },
  ];
}

function inputOf(regulation: Regulation, school: SchoolYear, key: string): LineInput {
  const found = regulation.parameters.find((one) => one.key === key);
  if (found === undefined) throw new Error(`bug: no parameter ${key} in ${regulation.id}`);
  return { key, text: found.text, value: school.parameter(key), source: found.source };
}

/** The price of the institution itself where one was entered, else that of its sector. */
function priceInput(regulation: Regulation, school: SchoolYear, sector: HigherSector): LineInput {
  const general = inputOf(regulation, school, priceOf(sector));
  const own = school.parameter(priceOf(sector, school.brin));
  return own === null ? general : { ...general, key: priceOf(sector, school.brin), value: own };
}

function supplementLine(school: SchoolYear): Line[] {
  const key = supplementOf(school.brin);
  const value = school.parameter(key);
  if (value === null) return [];
  const cents = Math.round(value);
  const text = { nl: 'Onderwijsopslag', en: 'Supplement for education' };
  const input: LineInput = { key, text, value, source: 'Regeling financiën hoger onderwijs, art. 3' };
  return [
    {
      category: 'supplement',
      description: text,
      article: 'Uitvoeringsbesluit WHW 2008, art. 4.11',
      count: 1,
      rateCents: cents,
      amountCents: cents,
      inputs: [input],
      arithmetic: `1 × ${euros(cents)} = ${euros(cents)}`,
      missing: [],
    },
  ];
}
