import { addPerson, FLAG, NONE } from '../country/country.ts';
import { placeAt } from '../draw.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import { lettersCount } from '../world/homes.ts';
import { october, type World } from '../world/world.ts';
import { destinationOf, isHbo, isMbo, KIND, WO_MASTER } from './kinds.ts';
import { type Places, shareOf } from './places.ts';
import { pushOf } from './push.ts';
import { inYear } from './rates.ts';
import { enrol, FORMER, type State, startOf } from './state.ts';

const YEAR = 365.25;
/** Youngest usual age at which a kind of study is begun. */
const BEGIN = [16.9, 16.7, 16.9, 16.8, 19.5, 17.9, 25, 18, 21.3];
/** How women are spread over kinds of study at first: near half. */
const WOMEN = [0.44, 0.46, 0.5, 0.52, 0.5, 0.52, 0.66, 0.52, 0.54];
const ABILITY_SD = 0.55;

const exponential = (state: State, mean: number): number => -mean * Math.log(1 - state.random.next());

type Newcomer = { readonly kind: number; readonly age: number; readonly area: number; readonly arrivedOn: number; readonly year: number };
const newPerson = (state: State, newcomer: Newcomer): { person: number; push: number; sex: number } => {
  const { random, country } = state;
  const sex = random.chance(WOMEN[newcomer.kind] as number) ? 1 : 0;
  const z = random.normal();
  const ability = (TERTIARY.ability.value[destinationOf(newcomer.kind)] as number) + ABILITY_SD * z;
  const birthDay = Math.floor(october(newcomer.year) - newcomer.age * YEAR);
  const person = addPerson(country.people, {
    birthDay,
    sex,
    area: newcomer.area,
    letters: random.below(lettersCount),
    ability,
    arrivedOn: newcomer.arrivedOn,
  });
  state.ends.push(0);
  state.origins.push(NONE);
  return { person, sex, push: pushOf(z, sex, -1) };
};

const mboFlags = (state: State, year: number, workBased: number): number => {
  if (state.random.chance(workBased)) return FLAG.workBased;
  return state.random.chance(inYear(TERTIARY.partTimeMbo.value, year)) ? FLAG.partTime : 0;
};

/** Somebody from abroad who begins a study, and lives near the institution. */
export const addInternational = (state: State, year: number, kind: number, studyYear = 1): void => {
  const { market, random, world } = state;
  const site = market.siteBySize(kind, random);
  if (site < 0) return;
  const arrivedOn = startOf(kind, year - studyYear + 1) - 3 - random.below(25);
  const age = (kind === WO_MASTER ? 22 : 18.3) + exponential(state, 1.5) + studyYear - 1;
  const { person, push, sex } = newPerson(state, { kind, age, area: world.sites[site]?.area ?? 0, arrivedOn, year });
  const offer = market.chooseAt(site, kind, random.below(10), sex, random);
  const flags = random.chance(TERTIARY.internationalNotFunded.value) ? FLAG.notFundable : 0;
  enrol(state, year, person, offer, FORMER.abroad, flags, push, studyYear);
};

/** Takes somebody out of education back from the idle, of at least 21 years; -1 where a few draws find none. */
const idlePerson = (state: State, pool: 0 | 1 | 2, year: number): number => {
  const { random, country, ends } = state;
  const idle = state.idle[pool];
  for (let tries = 0; tries < 4 && idle.length > 0; tries++) {
    const at = random.below(idle.length);
    const person = idle.values[at] as number;
    if ((ends.values[person] as number) > october(year) || october(year) - (country.people.birthDay.values[person] as number) < 21 * YEAR)
      continue;
    idle.values[at] = idle.values[idle.length - 1] as number;
    idle.length--;
    return person;
  }
  return -1;
};

/** Chance that an adult entrant went to school in the years of the country: it grows with those years. */
const knownShare = (year: number, first: number): number => Math.min(0.75, (year - first) * 0.06);

/** How likely adults are to study beside work: in mbo at work, in hbo part-time. */
export type Beside = { readonly workBased: number; readonly partTime: number };
const PART_TIME_WO = 0.3;

/** An adult who begins or takes up again: mbo beside work, part-time hbo, wo after a degree. */
export const addAdult = (state: State, places: Places, year: number, kind: number, beside: Beside): void => {
  const { market, random, world, country } = state;
  if (!market.has(kind)) return;
  const pool = isMbo(kind) ? 0 : isHbo(kind) ? 1 : 2;
  const known = random.chance(knownShare(year, world.firstYear)) ? idlePerson(state, pool, year) : -1;
  const area = known >= 0 ? (country.people.area.values[known] as number) : placeAt(places.adult, random.next());
  const age = 22.5 + exponential(state, isMbo(kind) ? 9 : 8);
  const made = known >= 0 ? undefined : newPerson(state, { kind, age: Math.min(62, age), area, arrivedOn: 0, year });
  const person = made?.person ?? known;
  const sex = country.people.sex.values[person] as number;
  const push = made?.push ?? pushOf(random.normal(), sex, country.people.household.values[person] as number);
  const offer = market.choose(kind, 0, sex, area, random);
  const flags = isMbo(kind)
    ? mboFlags(state, year, beside.workBased)
    : random.chance(isHbo(kind) ? beside.partTime : PART_TIME_WO)
      ? FLAG.partTime
      : 0;
  if (offer >= 0) enrol(state, year, person, offer, FORMER.adult, flags, push);
};

/** Students a kind of study has in the first year, in the part of the country that the world is. */
export const firstStock = (world: World): Float64Array => {
  const [year, share] = [world.firstYear, shareOf(world)];
  const levels = TERTIARY.mboLevels.value.first;
  const hbo = [0.02, 0.955, 0.025];
  const wo = [0.65, 0.35];
  const stock = new Float64Array(KIND.length);
  levels.forEach((part, i) => {
    stock[i] = part * inYear(TERTIARY.mboStudents.value, year) * share;
  });
  hbo.forEach((part, i) => {
    stock[4 + i] = part * inYear(TERTIARY.hboStudents.value, year) * share;
  });
  wo.forEach((part, i) => {
    stock[7 + i] = part * inYear(TERTIARY.woStudents.value, year) * share;
  });
  return stock;
};

/** Year of the programme somebody is in: most in the first, few beyond the nominal time. */
const studyYearOf = (state: State, nominal: number): number => {
  const draw = state.random.next();
  let [sum, year] = [0, 1];
  const weight = (y: number) => (y <= nominal ? 0.88 ** (y - 1) : 0.88 ** (nominal - 1) * 0.5 ** (y - nominal));
  let total = 0;
  for (let y = 1; y <= nominal + 3; y++) total += weight(y);
  for (; year <= nominal + 3; year++) {
    sum += weight(year) / total;
    if (draw < sum) break;
  }
  return Math.min(nominal + 3, year);
};

const NOMINAL = [1, 2, 3, 3, 2, 4, 2, 3, 2];
const SHARE_ADULT_BBL = 0.45;

/** Somebody who was in education already on 1 October of the first year. */
export const addStanding = (state: State, places: Places, kind: number): void => {
  const { world, market, random } = state;
  const year = world.firstYear;
  const abroad = isMbo(kind) ? 0 : inYear(isHbo(kind) ? TERTIARY.internationalHbo.value : TERTIARY.internationalWo.value, year);
  const studyYear = studyYearOf(state, NOMINAL[kind] as number);
  if (random.chance(abroad)) {
    addInternational(state, year, kind, studyYear);
    return;
  }
  const flags = isMbo(kind)
    ? mboFlags(state, year, inYear(TERTIARY.workBased.value, year) * ([1, 1.25, 1.2, 0.75][kind] ?? 1))
    : isHbo(kind) && random.chance(inYear(TERTIARY.partTimeHbo.value, year))
      ? FLAG.partTime
      : 0;
  const adult = random.chance(flags === FLAG.workBased ? SHARE_ADULT_BBL : flags === FLAG.partTime ? 0.8 : 0);
  const age = adult ? Math.min(60, 22.5 + exponential(state, 10)) : (BEGIN[kind] as number) + studyYear - 1 + exponential(state, 1);
  const area = placeAt(adult ? places.adult : places.young, random.next());
  const { person, push, sex } = newPerson(state, { kind, age, area, arrivedOn: 0, year });
  const offer = market.choose(kind, 0, sex, area, random);
  const former = adult
    ? FORMER.adult
    : isHbo(kind)
      ? random.chance(0.35)
        ? FORMER.mbo
        : FORMER.havo
      : isMbo(kind)
        ? FORMER.mbo
        : FORMER.vwo;
  if (offer >= 0) enrol(state, year, person, offer, former, flags, push, studyYear);
};
