import { ADMINISTRATION, type Delay } from '../parameters/administration.ts';
import { type Random, randomFor } from '../random.ts';
import { august, type World } from '../world/world.ts';

/** Seconds in a day. Moments are whole seconds since 1970, UTC. */
export const DAY = 86_400;
/** No moment. */
export const NEVER = Number.POSITIVE_INFINITY;

/** The day itself, or one of the next week where it falls in a weekend. Day 0 was a Thursday. */
const workingDay = (day: number, random: Random): number => {
  const weekday = (day + 4) % 7;
  return weekday === 6 ? day + 2 + random.below(5) : weekday === 0 ? day + 1 + random.below(5) : day;
};

/** A moment in office hours of a day: from 7.00 to 15.30 UTC, which is 9.00 to 17.30 in summer. */
const inOfficeHours = (day: number, random: Random): number => day * DAY + 25_200 + random.below(30_600);

/** Draws a delay in days. */
export const drawDelay = (delays: readonly Delay[], random: Random): number => {
  let draw = random.next();
  for (const { share, from, to } of delays) {
    if (draw < share) return from + Math.floor((draw / share) * (to - from));
    draw -= share;
  }
  return 0;
};

/** A moment before today, in office hours, for what would be reported later: the register has heard of all that is in it. */
const beforeToday = (today: number, random: Random): number => {
  const day = today - 1 - random.below(10);
  const weekday = (day + 4) % 7;
  return inOfficeHours(weekday === 6 ? day - 1 : weekday === 0 ? day - 2 : day, random);
};

/** Moments at which schools report, none later than yesterday. Days are days since 1970; `today` is the day of loading. */
export type Moments = {
  readonly today: number;
  readonly start: (day: number, random: Random) => number;
  readonly end: (day: number, random: Random) => number;
  readonly result: (day: number, random: Random) => number;
  /** A next year of study at a site, from 1 August of a year on. */
  readonly movingUp: (site: number, year: number, random: Random) => number;
  /** A move, known to the population register, the night after. */
  readonly move: (day: number, random: Random) => number;
  /** Some working day `days` after a moment; NEVER where that has not come. */
  readonly later: (moment: number, days: number, random: Random) => number;
};

/** Days on which school years begin: 1 August, and 1 September in higher education. */
const isSummer = (day: number): boolean => {
  const date = new Date(day * DAY * 1000);
  return date.getUTCDate() === 1 && (date.getUTCMonth() === 7 || date.getUTCMonth() === 8);
};

/** Per site and school year the day on which the school moves its learners up. */
const movingUpDays = (world: World, years: number): Int32Array => {
  const random = randomFor(world.seed, 'moving up');
  const { beforeSummer, before, after } = ADMINISTRATION.movingUp.value;
  return Int32Array.from({ length: world.sites.length * years }, (_, i) => {
    const [from, to] = random.chance(beforeSummer) ? before : after;
    return workingDay(august(world.firstYear + (i % years)) + from + random.below(to - from), random);
  });
};

const [FIRST_DAY, LAST_DAY] = [-40_000, 30_000];
const summers = (): Uint8Array => Uint8Array.from({ length: LAST_DAY - FIRST_DAY }, (_, i) => (isSummer(i + FIRST_DAY) ? 1 : 0));

/** The moments of one country. */
export const reportMoments = (world: World, today: number): Moments => {
  const years = world.lastYear - world.firstYear + 1;
  const days = movingUpDays(world, years);
  const summer = summers();
  const limit = today * DAY;
  const at = (day: number, random: Random): number => {
    const moment = inOfficeHours(day, random);
    return moment < limit ? moment : beforeToday(today, random);
  };
  const after = (day: number, delays: readonly Delay[], random: Random): number =>
    at(workingDay(day + drawDelay(delays, random), random), random);
  const { summerStart, start, summerEnd, end, result, movingUp } = ADMINISTRATION;
  return {
    today,
    start: (day, random) => after(day, summer[day - FIRST_DAY] === 1 ? summerStart.value : start.value, random),
    end: (day, random) => after(day, summer[day - FIRST_DAY] === 1 ? summerEnd.value : end.value, random),
    result: (day, random) => after(day, result.value, random),
    movingUp: (site, year, random) => {
      const known = year >= world.firstYear && year <= world.lastYear;
      if (known && !random.chance(movingUp.value.later)) return at(days[site * years + year - world.firstYear] as number, random);
      return at(workingDay(august(year) + random.below(movingUp.value.until), random), random);
    },
    move: (day, random) => Math.min((day + 1) * DAY + 3600 + random.below(10_800), limit - 1),
    later: (moment, later, random) => {
      const found = inOfficeHours(workingDay(Math.floor(moment / DAY) + later, random), random);
      return found < limit && found > moment ? found : NEVER;
    },
  };
};
