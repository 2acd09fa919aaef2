import type { Country } from '../country/country.ts';
import { kilometres } from '../geography.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import type { Random } from '../random.ts';
import type { Site, World } from '../world/world.ts';

/** Leavers of one year without a place yet, by area and sex. */
export type Pool = { readonly lists: number[][]; left: number };
const key = (area: number, sex: number): number => area * 2 + sex;

export const makePool = (world: World, { people }: Country, persons: Int32Array, random: Random): Pool => {
  const lists: number[][] = Array.from({ length: world.areas.length * 2 }, () => []);
  const order = Int32Array.from(persons);
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  for (const person of order) lists[key(people.area.values[person] as number, people.sex.values[person] as number)]?.push(person);
  return { lists, left: order.length };
};

export type Around = { readonly areas: Int32Array; readonly weights: Float64Array };
const FARTHEST_KM = 30;

/** Areas within reach of a site, nearest first, with how much the distance leaves of the wish to go there. */
export const aroundSites = (
  world: World,
  distanceKm: number = SECONDARY.distanceKm.value,
  farthestKm = FARTHEST_KM,
): ((site: number) => Around) => {
  const made = new Map<number, Around>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const site = world.sites[index] as Site;
    const near = world.areas
      .map((area, i) => ({ i, km: kilometres(area, site) }))
      .filter(({ km, i }) => km < farthestKm || i === site.area);
    near.sort((a, b) => a.km - b.km || a.i - b.i);
    const around = {
      areas: Int32Array.from(near, ({ i }) => i),
      weights: Float64Array.from(near, ({ km }) => Math.exp(-km / distanceKm)),
    };
    made.set(index, around);
    return around;
  };
};

const CANDIDATES = 6;

/** Of some waiting in an area, who fits an ability best; taken out of the list. `bonus` makes someone fit better: a sibling there. */
const takeBest = (list: number[], ability: Float32Array, wanted: number, bonus: (person: number) => number, random: Random): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < CANDIDATES; i++) {
    const at = random.below(list.length);
    const person = list[at] as number;
    const far = Math.abs((ability[person] as number) - wanted) - bonus(person);
    if (far < least) [best, least] = [at, far];
  }
  const person = list[best] as number;
  list[best] = list.at(-1) as number;
  list.pop();
  return person;
};

export type Wanted = { readonly site: number; readonly sex: number; readonly ability: number };

/** Finds a leaver for a place: in an area drawn by distance and by how many wait there; undefined where nobody is within reach. */
export const findLeaver = (
  pool: Pool,
  place: Wanted,
  around: Around,
  ability: Float32Array,
  bonus: (person: number) => number,
  random: Random,
): number | undefined => {
  let total = 0;
  const { areas, weights } = around;
  for (let i = 0; i < areas.length; i++)
    total += (weights[i] as number) * (pool.lists[key(areas[i] as number, place.sex)] as number[]).length;
  if (total <= 1e-12) return undefined;
  let draw = random.next() * total;
  for (let i = 0; i < areas.length; i++) {
    const list = pool.lists[key(areas[i] as number, place.sex)] as number[];
    draw -= (weights[i] as number) * list.length;
    if (draw > 0 || list.length === 0) continue;
    pool.left--;
    return takeBest(list, ability, place.ability, bonus, random);
  }
  return undefined;
};

/** Everyone still waiting. */
export const waiting = (pool: Pool): number[] => pool.lists.flat();
