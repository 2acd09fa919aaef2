import type { Tx } from '../../../platform/db/database.ts';
import { learnersPerLevel, learnersPerProgramme, type PupilCount, publishedPupils, type SectorLearners } from '../../register/index.ts';
import { beside, cells, figures, largestFirst, shares, sumBy } from './compare.ts';
import type { Marginal, Measured } from './marginal.ts';
import { here, type Part } from './part.ts';
import { NATIONAL_PUPILS, SECONDARY_PUPILS, secondaryPupils } from './published-totals.ts';

const SOURCE = 'DUO, leerlingen vo per vestiging naar onderwijstype, 1 October 2019';
const NOTHING: Measured = { marginals: [], pictures: [], scatters: [] };

/** Under which type the pupils of a programme and year of study are published; a programme is in one type, save for a few pupils. */
const typesOf = (published: readonly PupilCount[]): ((code: string, year: number | null) => string) => {
  const largest = new Map<string, { type: string; pupils: number }>();
  const sums = sumBy(
    published,
    (row) => `${row.programmeCode} ${row.yearOfStudy}|${row.schoolType}`,
    (row) => row.pupils,
  );
  for (const [key, pupils] of sums) {
    const [of, type] = key.split('|') as [string, string];
    if (pupils > (largest.get(of)?.pupils ?? 0)) largest.set(of, { type, pupils });
  }
  return (code, year) => largest.get(`${code} ${year}`)?.type ?? 'other';
};

/** Pupils per secondary site and school type on the counting date that is published, and the shares of school types. */
export const secondaryPerSite = async (tx: Tx, part: Part): Promise<Measured> => {
  const all = await publishedPupils(tx);
  const day = all[0]?.year;
  const ours = day === undefined ? [] : await learnersPerProgramme(tx, day);
  if (ours.length === 0) return NOTHING;
  const typeOf = typesOf(all);
  const published = here(all, ours, part);
  const type = (row: { readonly programmeCode: string; readonly yearOfStudy: number | null }) => typeOf(row.programmeCode, row.yearOfStudy);
  const site = (row: (typeof ours)[number] | PupilCount): string => `${row.brin}${row.siteNo} ${type(row)}`;
  const [learners, pupils] = [(row: { learners: number }) => row.learners, (row: { pupils: number }) => row.pupils];
  const types = beside(sumBy(ours, type, learners), sumBy(published, type, pupils));
  const bar = { group: 'secondary', wanted: 0.05, source: SOURCE } as const;
  const rows = largestFirst(types.map((each) => ({ ...each, label: each.key })));
  return {
    marginals: [
      cells(beside(sumBy(ours, site, learners), sumBy(published, site, pupils)), {
        name: 'secondary pupils per site and school type',
        ...bar,
      }),
      shares(types, { name: 'shares of secondary tracks', ...bar }),
    ],
    pictures: [
      { title: `Pupils in secondary education by type, 1 October ${day}`, group: 'secondary', form: 'bars', unit: 'people', rows },
    ],
    scatters: [],
  };
};

const isSecondary = (row: SectorLearners): boolean => row.sector === 'vo' || row.programmeLevel === 'special-secondary';

/** Share of the national pupils of secondary education on the published 1 October who are at sites in the part. */
const shareHere = async (tx: Tx, part: Part): Promise<number> => {
  const all = await publishedPupils(tx);
  const day = all[0]?.year;
  const ours = day === undefined ? [] : await learnersPerProgramme(tx, day);
  return ours.length === 0 ? part.share : here(all, ours, part).reduce((sum, row) => sum + row.pupils, 0) / NATIONAL_PUPILS;
};

/** Pupils of secondary and special secondary education on every 1 October beside the national numbers, in proportion to the part. */
export const secondaryByYear = async (tx: Tx, part: Part): Promise<Measured> => {
  const found = (await learnersPerLevel(tx)).filter(isSecondary);
  if (found.length === 0) return NOTHING;
  const share = await shareHere(tx, part);
  const years = sumBy(
    found,
    (row) => String(row.year),
    (row) => row.learners,
  );
  const rows = [...years].map(([label, ours]) => {
    const national = secondaryPupils(Number(label));
    return { label, ours, published: national === null ? null : national * share };
  });
  const pairs = rows.flatMap(({ ours, published }) => (published === null ? [] : [{ ours, published, weight: published }]));
  const about = { name: 'secondary pupils by year', group: 'secondary', wanted: 0.1, source: SECONDARY_PUPILS.source } as const;
  const marginals: Marginal[] = pairs.length === 0 ? [] : [figures(pairs, about)];
  const title = 'Pupils in secondary and special secondary education, 1 October';
  return { marginals, pictures: [{ title, group: 'secondary', form: 'lines', unit: 'people', rows }], scatters: [] };
};
