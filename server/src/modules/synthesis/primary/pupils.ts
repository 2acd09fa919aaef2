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
  /** 1 when they leave the country or die instead of going on. */
  gone: column(Uint8Array),
});
export type Pupils = ReturnType<typeof makePupils>;

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

const drawDelay = (kind: PrimaryKind, random: Random): number => {
  const draw = random.next();
  const late = kind === 'bo' ? PRIMARY.delayed.value : 0.45;
  return draw < late ? 1 : draw < late + PRIMARY.ahead.value && kind === 'bo' ? -1 : 0;
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
  return Math.min(latest, first + low - 4 + random.below(high - low + 1));
};

/** A date of birth for who is `age` on 1 October of a year. */
const birthDayOf = (age: number, year: number, random: Random): number => {
  const latest = october(year - age);
  return latest - random.below(latest - october(year - age - 1));
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
  const delay = drawDelay(kind, random);
  const years = drawYears(kind, delay, random);
  const first = leaves ? year + 1 - years : year - Math.max(0, (age ?? 4) - 4);
  const exit = leaves ? year + 1 : Math.max(first + years, year + 1);
  pupils.first.push(first);
  pupils.exit.push(exit);
  pupils.special.push(drawSpecial(kind, first, year, random));
  pupils.delay.push(kind === 'bo' || kind === 'sbo' ? exit - first - 8 : 0);
  pupils.gone.push(0);
  const sex = random.chance(PRIMARY.boys.value[kind]) ? 0 : 1;
  return addPerson(country.people, {
    birthDay: birthDayOf(age !== undefined && age < 4 ? age : year - first + 4, year, random),
    sex,
    area,
  });
};
