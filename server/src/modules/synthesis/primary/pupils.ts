import { column } from '../country/columns.ts';
import { addPerson, type Country } from '../country/country.ts';
import { PRIMARY } from '../parameters/primary.ts';
import type { Random } from '../random.ts';
import { october } from '../world/world.ts';
import type { PrimaryKind } from './site-group.ts';

/**
 * What this stage knows of its pupils, by index of the person. Years are school years, by their 1 October.
 */
export const makePupils = () => ({
  /** First 1 October at which the child is four or older. */
  first: column(Int16Array),
  /** First 1 October at which the learner is gone. */
  exit: column(Int16Array),
  /** First 1 October in the kind of special education they are in; 0 in mainstream education. */
  special: column(Int16Array),
  /** Years taken longer (1, 2) or less (-1) than eight. */
  delay: column(Int8Array),
  /** One of GONE: whether they leave the country or die instead of going on. */
  gone: column(Uint8Array),
});
export type Pupils = ReturnType<typeof makePupils>;

export const GONE = { no: 0, emigrated: 1, deceased: 2 } as const;

/** A learner at a site from one school year up to another. */
export const makeStays = () => ({
  person: column(Int32Array),
  site: column(Uint16Array),
  from: column(Int16Array),
  to: column(Int16Array),
});
export type Stays = ReturnType<typeof makeStays>;
export const addStay = (stays: Stays, person: number, site: number, from: number, to: number): void => {
  if (to <= from) return;
  stays.person.push(person);
  stays.site.push(site);
  stays.from.push(from);
  stays.to.push(to);
};

/** Days from 1 October within which a child is born 'in autumn': until the end of the year. */
const AUTUMN = 92;
const SPECIAL_LATE = 0.45;
/** Age on 1 October from which those who are ahead have left mainstream education. */
const AHEAD_LEAVE = 11;

const { autumn, others } = PRIMARY.ahead.value;
/** Share of a year of birth that took a year less. */
export const AHEAD = (autumn * AUTUMN + others * (365 - AUTUMN)) / 365;

/**
 * Years longer (1) or less (-1) than eight, for who is born so many days after 1 October. Who is still there at 11 is not ahead, and
 * so rather late than others.
 */
export const drawDelay = (kind: PrimaryKind, bornAfter: number, age: number | undefined, random: Random): number => {
  const draw = random.next();
  if (kind !== 'bo') return draw < SPECIAL_LATE ? 1 : 0;
  if (age !== undefined && age >= AHEAD_LEAVE) return draw < PRIMARY.delayed.value / (1 - AHEAD) ? 1 : 0;
  const ahead = bornAfter < AUTUMN ? autumn : others;
  if (draw < ahead) return -1;
  return draw < ahead + (PRIMARY.delayed.value * (1 - ahead)) / (1 - AHEAD) ? 1 : 0;
};

/** How many school years a learner of a kind stays in this stage, from the first 1 October at four years old. */
const drawYears = (kind: PrimaryKind, delay: number, random: Random): number => {
  if (kind === 'bo' || kind === 'sbo') return 8 + delay;
  if (kind === 'so') return 8 + random.below(2);
  const { leave } = PRIMARY.specialAges.value.vso;
  return leave[0] - 4 + random.below(leave[1] - leave[0] + 1);
};

const drawSpecial = (kind: PrimaryKind, first: number, latest: number, random: Random): number => {
  if (kind === 'bo') return 0;
  const ages = PRIMARY.specialAges.value;
  const [low, high] = kind === 'vso' ? ages.vso.enter : kind === 'sbo' ? ages.sbo.enter : ages.so.enter;
  // At an age at which they have been in already: not all who are young have come this very year.
  const oldest = Math.max(low, Math.min(high, latest - first + 4));
  return Math.min(latest, first + low - 4 + random.below(oldest - low + 1));
};

export type NewPupil = {
  readonly kind: PrimaryKind;
  readonly year: number;
  readonly area: number;
  readonly age?: number;
  readonly leaves?: boolean;
};

/**
 * Adds a learner who is at a kind of school on 1 October of `year`: of an age, or about to leave the stage, or (neither) in the
 * first year.
 */
export const addPupil = (country: Country, pupils: Pupils, { kind, year, area, age, leaves = false }: NewPupil, random: Random): number => {
  const bornAfter = random.below(365);
  const delay = drawDelay(kind, bornAfter, age, random);
  const years = drawYears(kind, delay, random);
  const first = leaves ? year + 1 - years : year - Math.max(0, (age ?? 4) - 4);
  const exit = leaves ? year + 1 : Math.max(first + years, year + 1);
  pupils.first.push(first);
  pupils.exit.push(exit);
  pupils.special.push(drawSpecial(kind, first, year, random));
  pupils.delay.push(kind === 'bo' || kind === 'sbo' ? exit - first - 8 : 0);
  pupils.gone.push(0);
  const sex = random.chance(PRIMARY.boys.value[kind]) ? 0 : 1;
  const old = age !== undefined && age < 4 ? age : year - first + 4;
  return addPerson(country.people, {
    birthDay: october(year - old - 1) + 1 + bornAfter,
    sex,
    area,
  });
};
