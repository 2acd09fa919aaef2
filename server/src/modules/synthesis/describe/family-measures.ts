import type { Tx } from '../../../platform/db/database.ts';
import { publishedTestScores, reachedFrom, siblingPairs, siblingProgrammes } from '../../register/index.ts';
import { FAMILIES } from '../parameters/families.ts';
import { figure } from './compare.ts';
import { correlation, spread } from './distance.ts';
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

/** Schools with so few leavers say more about chance than about the school. */
const ENOUGH = 10;

/**
 * Published mean test scores per primary school beside the level its pupils reach in the third year of secondary education: the register keeps no
 * test scores. Scores are counted in standard deviations between the schools that take the same test.
 */
export const testScores = async (tx: Tx, levels: ReadonlyMap<string, number>, from: number, to: number): Promise<Measured> => {
  const means = new Map<string, { sum: number; learners: number }>();
  for (const row of await reachedFrom(tx, from, to)) {
    const level = levels.get(row.programmeCode);
    if (level === undefined) continue;
    const known = means.get(row.brin + row.siteNo) ?? { sum: 0, learners: 0 };
    means.set(row.brin + row.siteNo, { sum: known.sum + level * row.learners, learners: known.learners + row.learners });
  }
  const points: (readonly [number, number])[] = [];
  const published = (await publishedTestScores(tx)).filter((row) => row.examYear === from + 1 && row.pupils >= ENOUGH);
  for (const list of Map.groupBy(published, (row) => row.test).values()) {
    const { mean, deviation } = spread(list.map((row) => ({ value: row.mean, weight: row.pupils })));
    for (const row of list) {
      const ours = means.get(row.brin + row.siteNo);
      if (ours !== undefined && ours.learners >= ENOUGH && deviation > 0)
        points.push([(row.mean - mean) / deviation, ours.sum / ours.learners]);
    }
  }
  if (points.length < 3) return { marginals: [], pictures: [], scatters: [] };
  const about = { name: 'test score and level reached per primary school', group: 'primary', kind: 'correlation', wanted: null } as const;
  const source = `DUO, gemiddelde eindscores bo ${from}/${(from + 1) % 100}; the level reached is not published per primary school`;
  return {
    marginals: [{ ...about, distance: correlation(points), ours: null, published: null, source }],
    pictures: [],
    scatters: [
      {
        title: `End test of ${from + 1} and level in ${to}, per primary school`,
        group: 'primary',
        unit: '',
        points,
        axes: { across: 'published test score, in standard deviations', up: 'level reached, practical 0 to vwo 5' },
      },
    ],
  };
};
