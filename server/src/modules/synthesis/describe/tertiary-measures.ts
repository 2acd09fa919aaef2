import type { Tx } from '../../../platform/db/database.ts';
import { learnersPerLevel, learnersPerSite, publishedSites, publishedStudents } from '../../register/index.ts';
import { beside, figures, largestFirst, type Pair, shares, sumBy } from './compare.ts';
import type { Measured, Picture } from './marginal.ts';
import type { Part } from './part.ts';
import { students, studentsSource, type Tertiary } from './published-totals.ts';

const SECTORS: readonly Tertiary[] = ['mbo', 'hbo', 'wo'];

/** Students on 1 October by sector and year beside the national numbers, in proportion to the inhabitants of the part. */
export const studentsByYear = async (tx: Tx, part: Part): Promise<Measured> => {
  const found = await learnersPerLevel(tx);
  const measured = SECTORS.map((sector) => {
    const years = sumBy(
      found.filter((row) => row.sector === sector),
      (row) => String(row.year),
      (row) => row.learners,
    );
    const rows = [...years].map(([label, ours]) => {
      const national = students(sector, Number(label));
      return { label, ours, published: national === null ? null : national * part.share };
    });
    return {
      sector,
      rows,
      pairs: rows.flatMap((r) => (r.published === null ? [] : [{ ...r, published: r.published, weight: r.published }])),
    };
  });
  return {
    marginals: measured.flatMap(({ sector, pairs }) => {
      const about = { name: `students in ${sector} by year`, group: 'tertiary', wanted: 0.1, source: studentsSource(sector) } as const;
      return pairs.length === 0 ? [] : [figures(pairs, about)];
    }),
    pictures: measured.flatMap(({ sector, rows }): Picture[] =>
      rows.length === 0 ? [] : [{ title: `Students in ${sector}, 1 October`, group: 'tertiary', form: 'lines', unit: 'people', rows }],
    ),
    scatters: [],
  };
};

/** A part of the country sends its students to the institutions nearby: there is no bar for their shares. */
const WANTED = 0.1;
const MOST = 12;

/** Students of higher professional education by institution and by municipality, as shares, in the year that is published. */
export const studentsByInstitution = async (tx: Tx, part: Part): Promise<Measured> => {
  const published = await publishedStudents(tx);
  const year = published[0]?.year;
  const ours = (await learnersPerSite(tx, 'hbo')).filter((row) => row.year === year);
  if (year === undefined || ours.length === 0) return { marginals: [], pictures: [], scatters: [] };
  const sites = new Map((await publishedSites(tx)).map((site) => [site.brin + site.siteNo, site]));
  const of = (row: (typeof ours)[number]) => sites.get(row.brin + row.siteNo);
  const [learners, count] = [(row: { learners: number }) => row.learners, (row: { students: number }) => row.students];
  const institutions = beside(
    sumBy(ours, (row) => row.brin, learners),
    sumBy(published, (row) => row.brin, count),
  );
  const municipalities = beside(
    sumBy(ours, (row) => of(row)?.municipality ?? of(row)?.place ?? '', learners),
    sumBy(published, (row) => row.municipality, count),
  );
  const about = {
    group: 'tertiary',
    wanted: part.whole ? WANTED : null,
    source: `DUO, ingeschreven studenten hbo, 1 October ${year}`,
  } as const;
  const share = (pairs: readonly (Pair & { readonly key: string })[]) => {
    const [a, b] = [pairs.reduce((sum, pair) => sum + pair.ours, 0), pairs.reduce((sum, pair) => sum + pair.published, 0)];
    return largestFirst(pairs.map((pair) => ({ label: pair.key, ours: pair.ours / a, published: pair.published / b }))).slice(0, MOST);
  };
  const title = `Students in hbo by municipality, 1 October ${year} (the largest)`;
  return {
    marginals: [
      shares(institutions, { name: `hbo students by institution, ${year}`, ...about }),
      shares(municipalities, { name: `hbo students by municipality, ${year}`, ...about }),
    ],
    pictures: [{ title, group: 'tertiary', form: 'bars', unit: 'share', rows: share(municipalities) }],
    scatters: [],
  };
};
