import type { Tx } from '../../../platform/db/database.ts';
import { adviceCounts, publishedTestScores, schoolScores } from '../../register/index.ts';
import { ADVICE } from '../country/country.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { shares } from './compare.ts';
import { correlation, spread } from './distance.ts';
import type { Measured } from './marginal.ts';

const NOTHING: Measured = { marginals: [], pictures: [], scatters: [] };

/** How often each advice for secondary education was given since a school year, beside the published shares. */
export const schoolAdvice = async (tx: Tx, first: number, last: number): Promise<Measured> => {
  const given = new Map((await adviceCounts(tx, first, last)).map(({ advice, learners }) => [advice, learners]));
  const all = [...given.values()].reduce((sum, learners) => sum + learners, 0);
  if (all === 0) return NOTHING;
  const { value, source } = SECONDARY.advice;
  const pairs = ADVICE.map((label, i) => ({ label, ours: (given.get(label) ?? 0) / all, published: value[i] as number }));
  return {
    marginals: [shares(pairs, { name: 'school advice at the end of primary education', group: 'primary', wanted: 0.05, source })],
    pictures: [{ title: 'School advice at the end of primary education', group: 'primary', form: 'bars', unit: 'share', rows: pairs }],
    scatters: [],
  };
};

/** Schools with so few leavers say more about chance than about the school. */
const ENOUGH = 10;

/**
 * Mean test scores per primary school beside the published ones, in standard deviations between the schools that take the same test:
 * there are several tests, each on a scale of its own.
 */
export const testScores = async (tx: Tx, schoolYear: number): Promise<Measured> => {
  const ours = new Map((await schoolScores(tx, schoolYear)).map((row) => [row.brin + row.siteNo, row]));
  const published = (await publishedTestScores(tx)).filter((row) => row.examYear === schoolYear + 1 && row.pupils >= ENOUGH);
  const points: (readonly [number, number])[] = [];
  for (const list of Map.groupBy(published, (row) => row.test).values()) {
    const { mean, deviation } = spread(list.map((row) => ({ value: row.mean, weight: row.pupils })));
    for (const row of list) {
      const own = ours.get(row.brin + row.siteNo);
      if (own !== undefined && own.learners >= ENOUGH && deviation > 0) points.push([(row.mean - mean) / deviation, own.mean]);
    }
  }
  if (points.length < 3) return NOTHING;
  const about = { name: 'test score per primary school', group: 'primary', kind: 'correlation', wanted: null } as const;
  return {
    marginals: [
      {
        ...about,
        distance: correlation(points),
        ours: null,
        published: null,
        source: `DUO, gemiddelde eindscores bo ${schoolYear}/${(schoolYear + 1) % 100}`,
      },
    ],
    pictures: [],
    scatters: [
      {
        title: `Test score of ${schoolYear + 1} per primary school`,
        group: 'primary',
        unit: '',
        points,
        axes: { across: 'published, in standard deviations', up: 'mean score of this country, 501 to 550' },
      },
    ],
  };
};
