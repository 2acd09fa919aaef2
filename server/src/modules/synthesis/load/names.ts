import type { KnownSex } from '../model.ts';
import type { Random } from '../random.ts';
import groups from './names.json' with { type: 'json' };

/** Names frequent in one part of the population, most frequent first; surnames as 'prefix|name'. */
type NameGroup = {
  readonly share: number;
  readonly secondName: number;
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly surnames: readonly string[];
};
export type Family = { readonly group: NameGroup; readonly surnamePrefix: string | null; readonly surname: string };

const GROUPS: readonly NameGroup[] = Object.values(groups);
const CUMULATIVE = GROUPS.map((_, i) => GROUPS.slice(0, i + 1).reduce((sum, group) => sum + group.share, 0));

// Names are used unevenly: a few are common, most are rare.
const frequentFirst = (list: readonly string[], random: Random): string => list[Math.floor(list.length * random.next() ** 1.6)] as string;

/** Draws the surname of a household and the part of the population its given names come from. */
export const drawFamily = (random: Random): Family => {
  const draw = random.next() * (CUMULATIVE.at(-1) as number);
  const group = GROUPS[CUMULATIVE.findIndex((share) => draw < share)] as NameGroup;
  const [prefix, surname] = frequentFirst(group.surnames, random).split('|') as [string, string];
  return { group, surnamePrefix: prefix === '' ? null : prefix, surname };
};

/** Draws given names, avoiding the first names of brothers and sisters. */
export const drawGivenNames = (family: Family, sex: KnownSex, taken: ReadonlySet<string>, random: Random): string => {
  let first = frequentFirst(family.group[sex], random);
  for (let attempt = 0; attempt < 5 && taken.has(first); attempt++) first = random.pick(family.group[sex]);
  const second = random.chance(family.group.secondName) ? random.pick(family.group[sex]) : first;
  return second === first ? first : `${first} ${second}`;
};
