import { addSpell, type Country, END, FLAG, OPEN, type Watch } from '../country/country.ts';
import { kilometres } from '../geography.ts';
import { ADMINISTRATION } from '../parameters/administration.ts';
import { type Random, randomFor } from '../random.ts';
import { august, october, type Site, type World } from '../world/world.ts';

const PRIMARY: ReadonlySet<string> = new Set(['bo', 'sbo', 'so', 'vso', 'so/vso']);
const SCHOOLS: ReadonlySet<string> = new Set([...PRIMARY, 'vo']);

const february = (year: number): number => Date.UTC(year, 1, 1) / 86_400_000;

/** The first day on which learners are counted on or after a day: 1 October, or 1 February. */
export const nextCountingDate = (day: number): number => {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  return [february(year), october(year), february(year + 1)].find((date) => date >= day) as number;
};

/** All spells of some learners, by learner. */
const spellsOf = ({ spells }: Country, chosen: Uint8Array): Map<number, number[]> => {
  const found = new Map<number, number[]>();
  for (let i = 0; i < spells.person.length; i++) {
    const person = spells.person.values[i] as number;
    if (chosen[person] === 0) continue;
    const list = found.get(person);
    if (list === undefined) found.set(person, [i]);
    else list.push(i);
  }
  return found;
};

const brinOf = (world: World, { spells }: Country, spell: number): string | undefined =>
  world.sites[spells.site.values[spell] as number]?.brin;

/** Whether the learner goes on at another institution on the day a spell ends, and stays there until `late`, without coming back. */
const goesOnElsewhere = (world: World, country: Country, spell: number, late: number, all: readonly number[]): boolean => {
  const { start, end } = country.spells;
  const [ended, brin] = [end.values[spell] as number, brinOf(world, country, spell)];
  let goesOn = false;
  for (const other of all) {
    if (other === spell || (start.values[other] as number) > late || (end.values[other] as number) <= ended) continue;
    if (brinOf(world, country, other) === brin) return false;
    goesOn ||= start.values[other] === ended && (end.values[other] as number) >= late;
  }
  return goesOn;
};

/** The year of study of a spell on the day before `day`: it rises on every 1 August after the start. */
const yearBefore = ({ spells }: Country, spell: number, day: number): number => {
  const year = spells.year.values[spell] as number;
  if (year === 0 || ((spells.flags.values[spell] as number) & FLAG.sameYear) !== 0) return year;
  const start = spells.start.values[spell] as number;
  let risen = 0;
  for (let summer = new Date(start * 86_400_000).getUTCFullYear(); august(summer) < day; summer++) if (august(summer) > start) risen++;
  return year + risen;
};

const addLateEnd = (country: Country, spell: number, late: number): void => {
  const { spells } = country;
  addSpell(spells, {
    person: spells.person.values[spell] as number,
    start: spells.end.values[spell] as number,
    end: late,
    site: spells.site.values[spell] as number,
    programme: spells.programme.values[spell] as number,
    year: yearBefore(country, spell, spells.end.values[spell] as number),
    reason: END.transferred,
    flags: FLAG.double | FLAG.sameYear | ((spells.flags.values[spell] as number) & FLAG.notFundable),
  });
};

/** Some schools end the enrolment of who left for another one weeks too late: never beyond the next counting date. */
const addLateEnds = (world: World, country: Country, random: Random): void => {
  const { spells, people } = country;
  const { share, days } = ADMINISTRATION.endedLate.value;
  const chosen = new Uint8Array(people.birthDay.length);
  const candidates: number[] = [];
  for (let i = 0; i < spells.person.length; i++) {
    const reason = spells.reason.values[i];
    if (reason !== END.transferred && reason !== END.left) continue;
    if (!SCHOOLS.has(world.sites[spells.site.values[i] as number]?.kind ?? '') || !random.chance(share)) continue;
    candidates.push(i);
    chosen[spells.person.values[i] as number] = 1;
  }
  const all = spellsOf(country, chosen);
  for (const spell of candidates) {
    const ended = spells.end.values[spell] as number;
    const late = Math.min(ended + days[0] + random.below(days[1] - days[0]), nextCountingDate(ended));
    const list = all.get(spells.person.values[spell] as number) ?? [];
    if (late > ended && late < october(world.lastYear + 1) && goesOnElsewhere(world, country, spell, late, list))
      addLateEnd(country, spell, late);
  }
};

/** Sites where learners are now, by programme. */
const openSites = (world: World, { spells }: Country): ReadonlyMap<number, readonly Site[]> => {
  const sites = new Map<number, Set<number>>();
  for (let i = 0; i < spells.person.length; i++) {
    if (spells.end.values[i] !== OPEN) continue;
    const programme = spells.programme.values[i] as number;
    const known = sites.get(programme) ?? new Set();
    sites.set(programme, known.add(spells.site.values[i] as number));
  }
  return new Map(
    [...sites].map(([programme, set]) => [programme, [...set].sort((a, b) => a - b).map((site) => world.sites[site] as Site)]),
  );
};

/** A second institution near the first one where the same programme is followed. */
const secondSite = (site: Site, open: readonly Site[], random: Random): Site | undefined => {
  const near = open.filter(
    (other) => other.brin !== site.brin && other.kind === site.kind && kilometres(other, site) <= ADMINISTRATION.doubleNow.value.nearestKm,
  );
  return near.length === 0 ? undefined : random.pick(near);
};

/** Some learners are enrolled at a second school since the counting date, and the first has not ended its enrolment. */
const addDoubles = (world: World, country: Country, random: Random): void => {
  const { spells } = country;
  const open = openSites(world, country);
  const since = october(world.lastYear);
  const length = spells.person.length;
  const chosen: number[] = [];
  for (let i = 0; i < length; i++) {
    if (spells.end.values[i] !== OPEN || (spells.start.values[i] as number) >= since) continue;
    const kind = world.sites[spells.site.values[i] as number]?.kind ?? '';
    if ((SCHOOLS.has(kind) || kind === 'mbo') && random.chance(ADMINISTRATION.doubleNow.value.share)) chosen.push(i);
  }
  for (const spell of chosen) {
    const programme = spells.programme.values[spell] as number;
    const second = secondSite(world.sites[spells.site.values[spell] as number] as Site, open.get(programme) ?? [], random);
    if (second === undefined) continue;
    addSpell(spells, {
      person: spells.person.values[spell] as number,
      start: since + 2 + random.below(28),
      end: OPEN,
      site: second.index,
      programme,
      year: yearBefore(country, spell, since),
      reason: END.open,
      flags: (spells.flags.values[spell] as number) | FLAG.double | FLAG.sameYear,
    });
  }
};

/**
 * Makes the country look as schools report it: some enrolments end late at the former school, and some learners are enrolled at two
 * schools now. Nobody counts twice on a counting date by it.
 */
export const makeAdministration = async (world: World, country: Country, watch: Watch): Promise<void> => {
  const random = randomFor(world.seed, 'administration');
  addLateEnds(world, country, random);
  await watch(0.6);
  addDoubles(world, country, random);
  await watch(1);
};
