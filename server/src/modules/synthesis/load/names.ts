import type { Random } from '../random.ts';
import groups from './names.json' with { type: 'json' };

/** Names frequent in one part of the population, most frequent first; surnames as 'prefix|name'. */
type Listed = {
  readonly share: number;
  readonly secondName: number;
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly surnames: readonly string[];
};
/** The same as bytes; surnames as two columns. */
type NameGroup = {
  readonly share: number;
  readonly secondName: number;
  /** By sex: 0 male, 1 female. */
  readonly given: readonly [male: readonly Uint8Array[], female: readonly Uint8Array[]];
  readonly surnames: readonly Uint8Array[];
};
export type Family = { readonly group: NameGroup; readonly surname: Uint8Array };

const bytes = (texts: readonly string[]): Uint8Array[] => texts.map((text) => Buffer.from(text));
const columnsOf = (surname: string): string => (surname.startsWith('|') ? `\\N\t${surname.slice(1)}` : surname.replace('|', '\t'));
const groupOf = (listed: Listed): NameGroup => ({
  share: listed.share,
  secondName: listed.secondName,
  given: [bytes(listed.male), bytes(listed.female)],
  surnames: bytes(listed.surnames.map(columnsOf)),
});

const GROUPS: ReadonlyMap<string, NameGroup> = new Map(Object.entries(groups).map(([name, listed]) => [name, groupOf(listed)]));
const EVERYBODY = [...GROUPS.values()];
const TOTAL = EVERYBODY.reduce((sum, group) => sum + group.share, 0);

// Names are used unevenly: a few are common, most are rare.
const frequentFirst = (names: number, random: Random): number => Math.floor(names * random.next() ** 1.6);

const anyGroup = (random: Random): NameGroup => {
  let draw = random.next() * TOTAL;
  for (const group of EVERYBODY) {
    if (draw < group.share) return group;
    draw -= group.share;
  }
  return EVERYBODY[0] as NameGroup;
};

/** Draws the surname of a household, and the part of the population its names come from where that is not given. */
export const drawFamily = (random: Random, named: string | undefined): Family => {
  const group = (named === undefined ? undefined : GROUPS.get(named)) ?? anyGroup(random);
  return { group, surname: group.surnames[frequentFirst(group.surnames.length, random)] as Uint8Array };
};

const taken: number[] = [];

/**
 * Index of the first name of a household's child number `rank` (from 0): another one than those of the children before, who are named over
 * again. `household` is a stream that begins anew for each child.
 */
export const firstNameOf = (names: number, rank: number, household: Random): number => {
  const children = Math.min(rank, names - 1);
  for (let child = 0; ; child++) {
    let name = frequentFirst(names, household);
    for (let i = 0; i < child; i++) {
      if (taken[i] !== name) continue;
      name = (name + 1) % names;
      i = -1;
    }
    if (child === children) return name;
    taken[child] = name;
  }
};

/** A second name, or undefined for who has one only. */
export const drawSecondName = (family: Family, sex: 0 | 1, first: Uint8Array, random: Random): Uint8Array | undefined => {
  if (!random.chance(family.group.secondName)) return undefined;
  const second = random.pick(family.group.given[sex]);
  return second === first ? undefined : second;
};
