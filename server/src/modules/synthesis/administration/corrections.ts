import type { Country } from '../country/country.ts';
import { ADMINISTRATION } from '../parameters/administration.ts';
import type { Random } from '../random.ts';
import type { World } from '../world/world.ts';
import { type Moments, NEVER } from './moments.ts';

/** What a school reported wrong at first, and when it was put right. The other fields are as they are now. */
export type Mistake = {
  readonly until: number;
  readonly site: number;
  readonly programme: number;
  readonly year: number;
  readonly start: number;
};

/** What a period holds now. */
export type Truth = Omit<Mistake, 'until'> & { readonly end: number };

/** What else a school could have reported: its other sites, and the other programmes that learners follow at a site. */
export type Choices = { readonly sites: readonly (readonly number[])[]; readonly programmes: readonly (readonly number[])[] };

/** Reads from the country what is offered where. */
export const choicesOf = (world: World, { spells }: Country): Choices => {
  const offered = new Uint8Array(world.sites.length * world.programmes.length);
  for (let i = 0; i < spells.site.length; i++)
    offered[(spells.site.values[i] as number) * world.programmes.length + (spells.programme.values[i] as number)] = 1;
  const sectorOf = (site: number): string => (world.sites[site]?.kind === 'vo' ? 'vo' : (world.sites[site]?.kind ?? ''));
  const byInstitution = Map.groupBy(
    world.sites.map((site) => site.index),
    (site) => `${world.sites[site]?.brin} ${sectorOf(site)}`,
  );
  return {
    sites: world.sites.map((site) =>
      (byInstitution.get(`${site.brin} ${sectorOf(site.index)}`) ?? []).filter((other) => other !== site.index),
    ),
    programmes: world.sites.map((site) =>
      world.programmes.flatMap(({ index }) => (offered[site.index * world.programmes.length + index] === 1 ? [index] : [])),
    ),
  };
};

const otherYear = (truth: Truth, random: Random): Partial<Truth> | undefined =>
  truth.year === 0 ? undefined : { year: truth.year === 1 || random.chance(0.3) ? truth.year + 1 : truth.year - 1 };

const otherProgramme = (world: World, choices: Choices, truth: Truth, random: Random): Partial<Truth> | undefined => {
  const sector = world.programmes[truth.programme]?.sector;
  const others = (choices.programmes[truth.site] ?? []).filter(
    (other) => other !== truth.programme && world.programmes[other]?.sector === sector,
  );
  return others.length === 0 ? undefined : { programme: random.pick(others) };
};

const otherSite = (choices: Choices, truth: Truth, random: Random): Partial<Truth> | undefined => {
  const others = choices.sites[truth.site] ?? [];
  return others.length === 0 ? undefined : { site: random.pick(others) };
};

/** Days that a start was first reported too late: a week, two, a month, or to the day after the counting date. */
const SHIFTS = [7, 14, 30, 62] as const;
const laterStart = (truth: Truth, random: Random): Partial<Truth> | undefined => {
  const start = truth.start + random.pick(SHIFTS);
  return start < truth.end ? { start } : undefined;
};

const drawWrong = (world: World, choices: Choices, truth: Truth, first: boolean, random: Random): Partial<Truth> | undefined => {
  const { yearOfStudy, programme, site } = ADMINISTRATION.corrected.value;
  const draw = random.next();
  if (draw < yearOfStudy) return otherYear(truth, random);
  if (draw < yearOfStudy + programme) return otherProgramme(world, choices, truth, random);
  if (draw < yearOfStudy + programme + site || !first) return otherSite(choices, truth, random);
  return laterStart(truth, random);
};

/** Days until a mistake is put right. */
export const correctedAfter = (random: Random): number => {
  const { soon, later } = ADMINISTRATION.corrected.value;
  const [from, to] = random.chance(soon.share) ? [soon.from, soon.to] : [later.from, later.to];
  return from + random.below(to - from);
};

/**
 * What was first reported of a period, at `reported`, where it was wrong and has been put right since; undefined otherwise. Only the `first`
 * period of an enrolment can have had another start: then the enrolment had it too.
 */
export const drawMistake = (
  world: World,
  choices: Choices,
  truth: Truth,
  first: boolean,
  reported: number,
  moments: Moments,
  random: Random,
): Mistake | undefined => {
  const until = moments.later(reported, correctedAfter(random), random);
  if (until === NEVER) return undefined;
  const wrong = drawWrong(world, choices, truth, first, random);
  return wrong === undefined
    ? undefined
    : { site: truth.site, programme: truth.programme, year: truth.year, start: truth.start, ...wrong, until };
};
