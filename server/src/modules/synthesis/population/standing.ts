import { type Country, END, NONE, OPEN } from '../country/country.ts';
import { POPULATION } from '../parameters/population.ts';
import type { Random } from '../random.ts';

const YEAR = 365.2425;

/** What became of a learner: goes to school or studies; has left education; or is gone, abroad or dead. */
export const STANDING = { left: 0, learns: 1, gone: 2 } as const;
export type Standing = Uint8Array;

export const standingOf = ({ people, spells }: Country): Standing => {
  const latest = new Int32Array(people.birthDay.length).fill(-OPEN);
  const standing = new Uint8Array(people.birthDay.length);
  for (let i = 0; i < spells.person.length; i++) {
    const person = spells.person.values[i] as number;
    const end = spells.end.values[i] as number;
    if (end <= (latest[person] as number)) continue;
    latest[person] = end;
    const reason = spells.reason.values[i] as number;
    const gone = reason === END.emigrated || reason === END.deceased;
    standing[person] = gone ? STANDING.gone : end === OPEN ? STANDING.learns : STANDING.left;
  }
  return standing;
};

const FIRST = 18;
const HALVES = 3;
/** Share who still live with a parent at an age in years. */
export const atHomeShare = (age: number, sex: number): number => {
  if (age < FIRST) return 1;
  const shares = POPULATION.atHome.value[sex === 0 ? 0 : 1];
  const later = Math.max(0, age - FIRST - shares.length + 1);
  return ((shares[Math.min(shares.length - 1, Math.floor(age) - FIRST)] as number) / 100) * 2 ** (-later / HALVES);
};

/** Learners who live at home by household, and those who live on their own. */
export type Homes = { readonly first: Int32Array; readonly members: Int32Array; readonly away: number[] };

/** Who of the learners still live with their parents today, and who left. */
export const homesOf = (country: Country, today: number, standing: Standing, random: Random): Homes => {
  const { people } = country;
  const { household, birthDay } = people;
  const length = birthDay.length;
  const atHome = new Uint8Array(length);
  const away: number[] = [];
  let households = 0;
  for (let person = 0; person < length; person++) {
    const age = (today - (birthDay.values[person] as number)) / YEAR;
    const stays = random.chance(atHomeShare(age, people.sex.values[person] as number));
    if (standing[person] === STANDING.gone || age < 0) continue;
    const home = household.values[person] as number;
    if (stays && home !== NONE) {
      atHome[person] = 1;
      if (home >= households) households = home + 1;
    } else away.push(person);
  }
  const first = new Int32Array(households + 1);
  for (let p = 0; p < length; p++)
    if (atHome[p] === 1) first[(household.values[p] as number) + 1] = (first[(household.values[p] as number) + 1] as number) + 1;
  for (let h = 0; h < households; h++) first[h + 1] = (first[h + 1] as number) + (first[h] as number);
  const next = first.slice();
  const members = new Int32Array(first[households] as number);
  for (let p = 0; p < length; p++) {
    if (atHome[p] === 0) continue;
    const h = household.values[p] as number;
    members[next[h] as number] = p;
    next[h] = (next[h] as number) + 1;
  }
  return { first, members, away };
};
