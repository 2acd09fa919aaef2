import { FLAG } from '../country/country.ts';
import { type Series, TERTIARY } from '../parameters/tertiary.ts';
import { admissions, type Bounds, between, countIn, sum } from './admissions.ts';
import { ASSOCIATE, HBO_BACHELOR, HBO_MASTER, isHbo, isMbo, KIND, MBO4, WO_BACHELOR, WO_MASTER } from './kinds.ts';
import { addAdult, addInternational } from './newcomers.ts';
import type { Places } from './places.ts';
import { pushOf } from './push.ts';
import { inYear } from './rates.ts';
import { countStudents } from './school-year.ts';
import { enrol, type Queue, type State } from './state.ts';

/** Share of adult entrants of mbo who learn at work. */
const ADULT_WORK_BASED = 0.88;
/** How much likelier than on average the young of a level learn at work. */
const WORK_BASED_BY_LEVEL = [1.1, 1.4, 1.3, 0.6] as const;

export type MboPlan = { readonly adults: number; readonly youngWorkBased: number };
/**
 * How many adults begin mbo, and which share of the young learns at work, so that students and work-based learners
 * are as many as published, as far as the bounds allow.
 */
export const planMbo = (year: number, share: number, students: number, workBased: number, young: number): MboPlan => {
  const target = inYear(TERTIARY.mboStudents.value, year) * share;
  const [least, most] = TERTIARY.adultMboYear.value;
  const adults = Math.round(between(least * share, most * share, target - students - young));
  const wanted = inYear(TERTIARY.workBased.value, year) * (students + young + adults) - workBased - ADULT_WORK_BASED * adults;
  return { adults, youngWorkBased: young === 0 ? 0 : between(0.03, 0.5, wanted / young) };
};

/** Mean and standard deviation of ability by kind of study among who is queued. */
const abilityByKind = (state: State, queue: Queue): { readonly mean: Float64Array; readonly sd: Float64Array } => {
  const [count, sum, squares] = [new Float64Array(KIND.length), new Float64Array(KIND.length), new Float64Array(KIND.length)];
  const ability = state.country.people.ability.values;
  for (let i = 0; i < queue.person.length; i++) {
    const kind = queue.kind.values[i] as number;
    const value = ability[queue.person.values[i] as number] as number;
    count[kind] = (count[kind] as number) + 1;
    sum[kind] = (sum[kind] as number) + value;
    squares[kind] = (squares[kind] as number) + value * value;
  }
  const mean = sum.map((total, kind) => total / Math.max(1, count[kind] as number));
  const sd = squares.map((total, kind) =>
    Math.sqrt(Math.max(0.04, total / Math.max(1, count[kind] as number) - (mean[kind] as number) ** 2)),
  );
  return { mean, sd };
};

/** Enrols one of a queue. */
const enter = (
  state: State,
  queue: Queue,
  i: number,
  year: number,
  youngWorkBased: number,
  ability: { mean: Float64Array; sd: Float64Array },
): void => {
  const { market, random, country } = state;
  const person = queue.person.values[i] as number;
  const kind = queue.kind.values[i] as number;
  const { sex: sexes, area, ability: abilities, household } = country.people;
  const sex = sexes.values[person] as number;
  const site = queue.site.values[i] as number;
  const interest = queue.interest.values[i] as number;
  let offer = market.choose(kind, interest, sex, area.values[person] as number, random);
  // Who stays takes the field just drawn at the old site, or what is nearest to it there.
  if (site >= 0 && offer >= 0) {
    const here = market.chooseAt(site, kind, market.field[offer] as number, sex, random);
    if (here >= 0) offer = here;
  }
  if (offer < 0) return;
  let flags = queue.flags.values[i] as number;
  if (isMbo(kind) && random.chance(youngWorkBased * (WORK_BASED_BY_LEVEL[kind] ?? 1))) flags |= FLAG.workBased;
  const z = ((abilities.values[person] as number) - (ability.mean[kind] as number)) / (ability.sd[kind] as number);
  enrol(state, year, person, offer, queue.former.values[i] as number, flags, pushOf(z, sex, household.values[person] as number));
};

/** Levels that adults join: where students are missing most against the shares of the year. */
const adultLevels = (state: State, year: number, kinds: Float64Array): readonly number[] => {
  const { first, now } = TERTIARY.mboLevels.value;
  const along = between(0, 1, (year - state.world.firstYear) / 12);
  const total = sum(kinds, 0, MBO4);
  return first.map((share, level) =>
    Math.max(0.005 * total, (share + ((now[level] as number) - share) * along) * total * 1.04 - (kinds[level] as number)),
  );
};

const pickLevel = (weights: readonly number[], draw: number): number => {
  let left = draw * weights.reduce((total, weight) => total + weight, 0);
  for (let level = 0; level < weights.length; level++) {
    left -= weights[level] as number;
    if (left < 0) return level;
  }
  return weights.length - 1;
};

const missing = (series: Series, year: number, share: number, students: number, bounds: Bounds): number =>
  Math.round(between(bounds[0] * share, bounds[1] * share, inYear(series, year) * share - students));

/** Chance that an adult who begins in hbo does so part-time, so that as many are as published. */
const partTimeOf = (year: number, students: number, partTime: number, adults: number): number =>
  adults === 0 ? 0 : between(0.4, 0.97, (inYear(TERTIARY.partTimeHbo.value, year) * students - partTime) / adults);

/** Adults and students from abroad who make the numbers of the year full. */
const fill = (state: State, places: Places, year: number, share: number, adultsMbo: number): void => {
  const { random } = state;
  const before = countStudents(state);
  const levels = adultLevels(state, year, before.kinds);
  for (let i = 0; i < adultsMbo; i++)
    addAdult(state, places, year, pickLevel(levels, random.next()), { workBased: ADULT_WORK_BASED, partTime: 0 });
  const abroadHbo = inYear(TERTIARY.internationalHbo.value, year) * inYear(TERTIARY.hboStudents.value, year) * share - before.abroadHbo;
  for (let i = 0; i < abroadHbo; i++) addInternational(state, year, HBO_BACHELOR);
  const abroadWo = inYear(TERTIARY.internationalWo.value, year) * inYear(TERTIARY.woStudents.value, year) * share - before.abroadWo;
  for (let i = 0; i < abroadWo; i++) addInternational(state, year, random.chance(0.5) ? WO_BACHELOR : WO_MASTER);
  const now = countStudents(state);
  const hbo = missing(TERTIARY.hboStudents.value, year, share, sum(now.kinds, ASSOCIATE, HBO_MASTER), TERTIARY.adultHboYear.value);
  const partTime = partTimeOf(year, sum(now.kinds, ASSOCIATE, HBO_MASTER) + hbo, now.partTimeHbo, hbo);
  const associate = inYear(TERTIARY.associate.value, year) * TERTIARY.adultHbo.value.associate;
  for (let i = 0; i < hbo; i++) {
    const draw = random.next();
    const kind = draw < associate ? ASSOCIATE : draw < associate + TERTIARY.adultHbo.value.master ? HBO_MASTER : HBO_BACHELOR;
    addAdult(state, places, year, kind, { workBased: 0, partTime });
  }
  const wo = missing(TERTIARY.woStudents.value, year, share, sum(now.kinds, WO_BACHELOR, WO_MASTER), TERTIARY.adultWoYear.value);
  for (let i = 0; i < wo; i++) addAdult(state, places, year, random.chance(0.4) ? WO_BACHELOR : WO_MASTER, { workBased: 0, partTime: 0 });
};

/** Everybody who begins in a school year: who was queued, then who makes the numbers full. */
export const enterYear = async (state: State, places: Places, year: number, share: number, rest: () => Promise<void>): Promise<void> => {
  const queue = state.queues[year - state.world.firstYear] as Queue;
  const before = countStudents(state);
  const admitted = admissions(queue, year, share, before);
  const young = countIn(queue, isMbo) * admitted(0);
  const plan = planMbo(year, share, sum(before.kinds, 0, MBO4), before.workBased, young);
  const ability = abilityByKind(state, queue);
  for (let i = 0; i < queue.person.length; i++) {
    if ((i & 0x3fff) === 0) await rest();
    const kind = queue.kind.values[i] as number;
    const chance = admitted(kind);
    if (chance < 1 && !state.random.chance(chance))
      state.idle[isMbo(kind) ? 0 : isHbo(kind) ? 1 : 2].push(queue.person.values[i] as number);
    else enter(state, queue, i, year, plan.youngWorkBased, ability);
  }
  await rest();
  fill(state, places, year, share, plan.adults);
};
