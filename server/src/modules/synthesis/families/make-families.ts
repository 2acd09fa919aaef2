import { type Country, NONE, type Watch } from '../country/country.ts';
import { FAMILIES } from '../parameters/families.ts';
import { type Random, randomFor } from '../random.ts';
import type { World } from '../world/world.ts';
import { drawAbilities } from './ability.ts';
import { strictDenomination } from './denomination.ts';
import { schoolsOf } from './schools.ts';

/** Children without a household, by area and in order of birth. */
const byArea = (country: Country, areas: number): Int32Array[] => {
  const { household, area, birthDay } = country.people;
  const counts = new Int32Array(areas);
  for (let person = 0; person < birthDay.length; person++)
    if (household.values[person] === NONE) counts[area.values[person] as number] = (counts[area.values[person] as number] as number) + 1;
  const lists = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let person = 0; person < birthDay.length; person++) {
    if (household.values[person] !== NONE) continue;
    const at = area.values[person] as number;
    (lists[at] as Int32Array)[counts[at] as number] = person;
    counts[at] = (counts[at] as number) + 1;
  }
  const days = birthDay.values;
  for (const list of lists) list.sort((a, b) => (days[a] as number) - (days[b] as number) || a - b);
  return lists;
};

const { least, usual, most } = FAMILIES.interval.value;
/** How many later children are looked at for a brother or sister. */
const LOOKED_AT = 600;

/** How much a child is wanted as the next in a family, by the days since the one before: most at the usual interval; 0 for never. */
export const wantedAfter = (days: number): number => {
  if (days < least || days > most) return 0;
  const far = days < usual ? (usual - days) / 420 : (days - usual) / 560;
  return Math.exp(-far * far);
};

const WANTED = Float64Array.from({ length: most + 1 }, (_, days) => wantedAfter(days));

/** Who goes where, by index of the person: the school of the longest years, and the strict denomination of that school (0 for none). */
type Ways = { readonly school: Int32Array; readonly faith: Uint8Array };

const waysOf = (world: World, country: Country): Ways => {
  const school = schoolsOf(world, country);
  const codes = new Map<string | undefined, number>([[undefined, 0]]);
  const faiths = world.sites.map((site) => {
    const faith = strictDenomination(site.denomination);
    const code = codes.get(faith) ?? codes.size;
    codes.set(faith, code);
    return code;
  });
  return { school, faith: Uint8Array.from(school, (at) => (at < 0 ? 0 : (faiths[at] as number))) };
};

/** Days within which the children of a family arrive from abroad: one parent may go ahead with some of them. */
const ARRIVE_WITHIN = 800;

/** Whether a child can be a younger brother or sister as to when they came: born here after the elder came, or come from abroad with them. */
export const cameTogether = (arrivedOn: Int32Array, elder: number, younger: number, bornOn: number): boolean => {
  const [first, second] = [arrivedOn[elder] as number, arrivedOn[younger] as number];
  if (second === 0) return first === 0 || bornOn > first;
  return first !== 0 && Math.abs(second - first) < ARRIVE_WITHIN;
};

/**
 * The next child of a family among those born later: at the same school where there is one, always of the same strict denomination,
 * at an interval that is drawn by how usual it is. Positions in `list`; -1 where nobody fits.
 */
const nextChild = (
  list: Int32Array,
  from: number,
  days: Int32Array,
  free: Uint8Array,
  { school, faith }: Ways,
  arrivedOn: Int32Array,
  random: Random,
): number => {
  const elder = list[from] as number;
  const born = days[elder] as number;
  const together = random.chance(FAMILIES.sameSchool.value);
  let [chosen, total] = [-1, 0];
  let first = from + 1;
  // Born in order: skip those born too soon after.
  let high = list.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((days[list[middle] as number] as number) < born + least) first = middle + 1;
    else high = middle;
  }
  for (let at = first, seen = 0; at < list.length && seen < LOOKED_AT; at++) {
    const person = list[at] as number;
    const after = (days[person] as number) - born;
    if (after > most) break;
    if (free[at] === 0) continue;
    if (together !== (school[person] === school[elder]) || faith[person] !== faith[elder]) continue;
    if (!cameTogether(arrivedOn, elder, person, days[person] as number)) continue;
    seen++;
    const weight = WANTED[after] as number;
    total += weight;
    if (random.next() * total < weight) chosen = at;
  }
  return chosen;
};

/** How much oftener a twin is looked for than there are twins: not always is another child born in the same month. */
const TRIES_FOR_TWINS = 1.8;

const drawChildren = (random: Random): number => {
  const draw = random.next();
  return 1 + FAMILIES.children.value.findIndex((share) => draw < share);
};

/** A twin: the next born at the same school within the same month, who then gets the same birthday. */
const twinOf = (list: Int32Array, at: number, days: Int32Array, free: Uint8Array, school: Int32Array, arrivedOn: Int32Array): number => {
  const first = list[at] as number;
  for (let next = at + 1; next < list.length && next < at + 40; next++) {
    const person = list[next] as number;
    if ((days[person] as number) - (days[first] as number) > 30) return -1;
    const fits = school[person] === school[first] && cameTogether(arrivedOn, first, person, days[first] as number);
    if (free[next] === 1 && fits) return next;
  }
  return -1;
};

/** Puts the children of one area into families, eldest first; answers the first free number of a household. */
const fillArea = (country: Country, list: Int32Array, first: number, ways: Ways, random: Random): number => {
  const { household, letters } = country.people;
  const days = country.people.birthDay.values;
  const free = new Uint8Array(list.length).fill(1);
  let number = first;
  for (let at = 0; at < list.length; at++) {
    if (free[at] === 0) continue;
    const eldest = list[at] as number;
    const join = (position: number): void => {
      const person = list[position] as number;
      free[position] = 0;
      household.values[person] = number;
      letters.values[person] = letters.values[eldest] as number;
    };
    join(at);
    let [last, left] = [at, drawChildren(random) - 1];
    const addTwin = (): void => {
      const twin = random.chance(FAMILIES.twins.value * TRIES_FOR_TWINS)
        ? twinOf(list, last, days, free, ways.school, country.people.arrivedOn.values)
        : -1;
      if (twin < 0) return;
      days[list[twin] as number] = days[list[last] as number] as number;
      join(twin);
      left--;
    };
    addTwin();
    while (left > 0) {
      const next = nextChild(list, last, days, free, ways, country.people.arrivedOn.values, random);
      if (next < 0) break;
      join(next);
      last = next;
      left--;
      addTwin();
    }
    number++;
  }
  return number;
};

const firstFree = (country: Country): number => {
  let highest = NONE;
  const { values, length } = country.people.household;
  for (let person = 0; person < length; person++) if ((values[person] as number) > highest) highest = values[person] as number;
  return highest + 1;
};

/**
 * Gives everyone who has none a household, together with brothers and sisters of the same area, and an ability that runs in families.
 * A household lives where its eldest child lives.
 */
export const makeFamilies = async (world: World, country: Country, watch: Watch): Promise<void> => {
  const first = firstFree(country);
  const random = randomFor(world.seed, `families:${first}`);
  const ways = waysOf(world, country);
  let number = first;
  const lists = byArea(country, world.areas.length);
  for (const [area, list] of lists.entries()) {
    number = fillArea(country, list, number, ways, random);
    if (area % 50 === 0) await watch((0.9 * area) / lists.length);
  }
  drawAbilities(world, country, first, number, ways.school, randomFor(world.seed, `ability:${first}`));
  await watch(1);
};
