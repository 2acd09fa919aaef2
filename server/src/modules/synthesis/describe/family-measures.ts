import type { Tx } from '../../../platform/db/database.ts';
import { siblingPairs, siblingProgrammes } from '../../register/index.ts';
import { FAMILIES } from '../parameters/families.ts';
import { figure } from './compare.ts';
import { spread } from './distance.ts';
import type { Marginal, Measured } from './marginal.ts';

/** Share of sibling pairs in the same primary school on 1 October of a year. */
export const siblingsAtSchool = async (tx: Tx, year: number): Promise<Measured> => {
  const { pairs, same } = await siblingPairs(tx, year);
  const { value, source } = FAMILIES.sameSchool;
  const about = { name: 'sibling pairs at the same primary school', group: 'families', wanted: 0.1, source } as const;
  return { marginals: pairs === 0 ? [] : [figure({ ours: same / pairs, published: value }, about)], pictures: [], scatters: [] };
};

type Weighted = { readonly x: number; readonly y: number; readonly weight: number };

/** Pearson's correlation of pairs that count by their weights. */
const weighted = (pairs: readonly Weighted[]): number => {
  const [x, y] = [pairs.map((p) => ({ value: p.x, weight: p.weight })), pairs.map((p) => ({ value: p.y, weight: p.weight }))].map(spread);
  if (x === undefined || y === undefined) return Number.NaN;
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  return pairs.reduce((sum, p) => sum + p.weight * (p.x - x.mean) * (p.y - y.mean), 0) / (weight * x.deviation * y.deviation);
};

const NAMES = ['practical', 'vmbo-bb', 'vmbo-kb', 'vmbo-gl, -tl', 'havo', 'vwo'] as const;

/** The mean level of the younger by that of the elder, as a picture. */
const meanByElder = (pairs: readonly Weighted[]): Measured['pictures'] => {
  const rows = NAMES.flatMap((label, level) => {
    const [own, all] = [pairs.filter((pair) => Math.round(pair.x) === level), pairs];
    if (own.length === 0) return [];
    const mean = (list: readonly Weighted[]) => spread(list.map((p) => ({ value: p.y, weight: p.weight }))).mean;
    return [{ label, ours: mean(own) - mean(all), published: null }];
  });
  return rows.length < 2
    ? []
    : [
        {
          title: 'Level of the younger sibling above the mean, by level of the elder',
          group: 'families',
          form: 'dots',
          unit: 'level',
          rows,
        },
      ];
};

/** How alike the levels of brothers and sisters are in secondary education, from the third year on. */
export const siblingLevels = async (tx: Tx, levels: ReadonlyMap<string, number>, year: number): Promise<Measured> => {
  const pairs = (await siblingProgrammes(tx, year)).flatMap(({ elder, younger, pairs: weight }) => {
    const [x, y] = [levels.get(elder), levels.get(younger)];
    return x === undefined || y === undefined ? [] : [{ x, y, weight }];
  });
  if (pairs.length < 2) return { marginals: [], pictures: [], scatters: [] };
  const marginal: Marginal = {
    name: 'level of siblings in secondary education',
    group: 'families',
    kind: 'correlation',
    distance: weighted(pairs),
    wanted: null,
    ours: null,
    published: null,
    source: `nothing comparable is published; correlation of ability: ${FAMILIES.siblingCorrelation.value} (${FAMILIES.siblingCorrelation.source})`,
  };
  return { marginals: [marginal], pictures: meanByElder(pairs), scatters: [] };
};
