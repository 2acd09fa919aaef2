import type { People } from '../country/country.ts';
import { kilometres } from '../geography.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import { randomFor } from '../random.ts';
import type { Site, World } from '../world/world.ts';
import { FIELD } from './interests.ts';
import { isHbo } from './kinds.ts';
import type { Market } from './market.ts';

const { institution: INSTITUTION, origin: ORIGIN, neighbourhood: NEIGHBOURHOOD, field: BY_FIELD } = TERTIARY.institutionEffects.value;
/** Beyond this distance, in km, a neighbourhood does not count for a site; within it its weight halves every two km. */
const [FAR, HALVES] = [12, 2];

export type Effects = {
  /** Effect on the logit of success while studying at an offer: of the institution and, in hbo, of the field. */
  readonly offer: Float32Array;
  /** Effect on success in a next sector of having come from a site: a secondary school or an mbo college. */
  readonly origin: Float32Array;
};

/** Mean ability of the learners who live in an area, and their number. */
const abilityByArea = (world: World, { area, ability }: People): { readonly mean: Float64Array; readonly count: Float64Array } => {
  const [sum, count] = [new Float64Array(world.areas.length), new Float64Array(world.areas.length)];
  for (let person = 0; person < ability.length; person++) {
    const at = area.values[person] as number;
    sum[at] = (sum[at] as number) + (ability.values[person] as number);
    count[at] = (count[at] as number) + 1;
  }
  return { mean: sum.map((total, at) => total / Math.max(1, count[at] as number)), count };
};

const standardised = (values: Float64Array): Float64Array => {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length));
  return values.map((value) => (sd > 0 ? (value - mean) / sd : 0));
};

/** How able the neighbourhood of each site is, as a standard score among the sites. */
export const neighbourhoodScores = (world: World, people: People, sites: readonly Site[]): Float64Array => {
  const { mean, count } = abilityByArea(world, people);
  return standardised(
    Float64Array.from(sites, (site) => {
      let [sum, weights] = [0, 0];
      for (let at = 0; at < world.areas.length; at++) {
        const area = world.areas[at] as (typeof world.areas)[number];
        if (Math.abs(area.latitude - site.latitude) > FAR / 111) continue;
        const distance = kilometres(area, site);
        if (distance > FAR) continue;
        const weight = (count[at] as number) * 0.5 ** (distance / HALVES);
        sum += weight * (mean[at] as number);
        weights += weight;
      }
      return weights === 0 ? 0 : sum / weights;
    }),
  );
};

/** A standard normal score that belongs to a name, leaning towards the neighbourhood's. */
const scoreOf = (world: World, name: string, neighbourhood: number): number =>
  NEIGHBOURHOOD * neighbourhood + Math.sqrt(1 - NEIGHBOURHOOD ** 2) * randomFor(world.seed, name).normal();

type Level = 'mbo' | 'hbo' | 'wo';
const levelOf = (site: Site): Level | undefined =>
  site.kind === 'mbo' || site.kind === 'hbo' || site.kind === 'wo' ? site.kind : undefined;

/** Takes the mean over students out, so that the country as a whole keeps its published rates. */
const centred = (values: Float32Array, students: ArrayLike<number>, group: (i: number) => number): Float32Array => {
  const [sums, weights] = [new Map<number, number>(), new Map<number, number>()];
  values.forEach((value, i) => {
    const weight = students[i] as number;
    sums.set(group(i), (sums.get(group(i)) ?? 0) + weight * value);
    weights.set(group(i), (weights.get(group(i)) ?? 0) + weight);
  });
  return values.map((value, i) => value - (sums.get(group(i)) ?? 0) / Math.max(1, weights.get(group(i)) ?? 0));
};

const offerEffects = (world: World, market: Market, scores: ReadonlyMap<number, number>): Float32Array => {
  const ofSite = new Map<number, number>();
  for (const [index, neighbourhood] of scores) {
    const site = world.sites[index] as Site;
    const level = levelOf(site);
    if (level !== undefined)
      ofSite.set(index, INSTITUTION[level] * scoreOf(world, `institution-effect:${site.brin}:${level}`, neighbourhood));
  }
  const raw = Float32Array.from(market.offers.site, (site, offer) => {
    const field = FIELD[market.field[offer] as number] ?? 'other';
    return (ofSite.get(site) ?? 0) + (isHbo(market.kind[offer] as number) ? BY_FIELD[field] : 0);
  });
  return centred(raw, market.offers.students, (offer) => market.kind[offer] as number);
};

/**
 * What sets institutions apart. Each has an effect of its own on the success of its students, leaning towards how able its neighbourhood
 * is; each secondary school and mbo college one on how its leavers do in what comes next.
 */
export const makeEffects = (world: World, people: People, market: Market): Effects => {
  const sites = world.sites.filter((site) => site.kind === 'vo' || levelOf(site) !== undefined);
  const scores = neighbourhoodScores(world, people, sites);
  const byIndex = new Map(sites.map((site, i) => [site.index, scores[i] as number]));
  const origin = new Float32Array(world.sites.length);
  for (const site of sites) {
    if (site.kind === 'hbo' || site.kind === 'wo') continue;
    const name = site.kind === 'mbo' ? site.brin : `${site.brin}${site.siteNo}`;
    origin[site.index] = ORIGIN * scoreOf(world, `origin-effect:${name}`, byIndex.get(site.index) ?? 0);
  }
  return { offer: offerEffects(world, market, byIndex), origin };
};
