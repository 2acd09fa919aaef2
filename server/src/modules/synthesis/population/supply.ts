import { NONE } from '../country/country.ts';
import type { Random } from '../random.ts';
import { AGE_BANDS } from '../world/world.ts';
import type { Room } from './rooms.ts';

/** A grown-up to live in a household: a learner who left home (by index) or somebody the register does not know (NONE). */
export type Adult = { readonly birthDay: number; readonly sex: number; readonly person: number };

/** Grown-ups of one area who are still to be placed in a household. */
export type Supply = {
  /** Takes one of a band and sex born on or before a day; undefined where there is none. */
  readonly take: (band: number, sex: number, latest?: number) => Adult | undefined;
  /** Everyone of a band and sex who is left. */
  readonly left: (band: number, sex: number) => number;
};

type Known = { readonly birthDay: Int32Array; readonly sex: Uint8Array };
const LOOKED_AT = 6;

/**
 * Learners who left home and live in an area, and the room its published population leaves for others: taken as often as there are of
 * either. `dayIn` draws a birth day in a band for who is not known.
 */
export const supplyOf = (
  area: number,
  away: readonly number[],
  people: Known,
  bandOf: (birthDay: number) => number,
  dayIn: (band: number) => number,
  room: Room,
  random: Random,
): Supply => {
  const known: number[][] = Array.from({ length: AGE_BANDS * 2 }, () => []);
  for (const person of away) known[bandOf(people.birthDay[person] as number) * 2 + (people.sex[person] as number)]?.push(person);
  const takeKnown = (list: number[], latest: number): Adult | undefined => {
    for (let i = list.length - 1; i >= Math.max(0, list.length - LOOKED_AT); i--) {
      const person = list[i] as number;
      if ((people.birthDay[person] as number) > latest) continue;
      list[i] = list.at(-1) as number;
      list.pop();
      return { birthDay: people.birthDay[person] as number, sex: people.sex[person] as number, person };
    }
    return undefined;
  };
  const takeOther = (band: number, sex: number, latest: number): Adult | undefined => {
    const birthDay = dayIn(band);
    return birthDay > latest || !room.take(area, band, sex) ? undefined : { birthDay, sex, person: NONE };
  };
  return {
    left: (band, sex) => (known[band * 2 + sex]?.length ?? 0) + Math.max(0, room.left(area, band, sex)),
    take: (band, sex, latest = Number.POSITIVE_INFINITY) => {
      const list = known[band * 2 + sex] as number[];
      const others = Math.max(0, room.left(area, band, sex));
      if (list.length + others === 0) return undefined;
      const first = random.below(list.length + others) < list.length;
      return first ? (takeKnown(list, latest) ?? takeOther(band, sex, latest)) : (takeOther(band, sex, latest) ?? takeKnown(list, latest));
    },
  };
};
