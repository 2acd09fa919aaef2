import type { Tx } from '../../../platform/db/database.ts';
import { examOutcomes, publishedExams, publishedMarks, subjectMarks } from '../../register/index.ts';
import { figure, figures } from './compare.ts';
import { correlation, spread } from './distance.ts';
import type { Marginal, Measured, PictureRow, Scatter } from './marginal.ts';

const SOURCE = 'DUO, examenkandidaten en geslaagden 2014-2019';
const LEVELS = ['vmbo', 'havo', 'vwo'] as const;
type Level = (typeof LEVELS)[number];
const levelOf = (text: string): Level => (/^vwo/i.test(text) ? 'vwo' : /^havo/i.test(text) ? 'havo' : 'vmbo');

type Counted = { readonly candidates: number; readonly passed: number };
type Site = Counted & { readonly site: string; readonly level: Level };

/** Adds up candidates and passes by site and level. */
const bySite = (
  rows: readonly (Counted & { readonly brin: string; readonly siteNo: string })[],
  level: (index: number) => string,
): Map<string, Site> => {
  const found = new Map<string, Site>();
  rows.forEach((row, index) => {
    const of = levelOf(level(index));
    const [key, site] = [`${row.brin}${row.siteNo} ${of}`, row.brin + row.siteNo];
    const known = found.get(key);
    found.set(key, { site, level: of, candidates: row.candidates + (known?.candidates ?? 0), passed: row.passed + (known?.passed ?? 0) });
  });
  return found;
};
const rateOf = ({ candidates, passed }: Counted): number => passed / candidates;

/** Sites with so few candidates in five years say more about chance than about the school. */
const ENOUGH = 50;

type Pairs = readonly { readonly ours: Site; readonly published: Site }[];
const pairsOf = (ours: ReadonlyMap<string, Site>, published: ReadonlyMap<string, Site>): Pairs =>
  [...published].flatMap(([key, there]) => {
    const here = ours.get(key);
    return here === undefined || here.candidates < ENOUGH || there.candidates < ENOUGH ? [] : [{ ours: here, published: there }];
  });

const spreadOf = (sites: readonly Site[]): number =>
  spread(sites.map((site) => ({ value: rateOf(site), weight: site.candidates }))).deviation;

/** How much schools of one level differ: the spread of their pass rates, and how they are alike with the published ones. */
const schools = (level: Level, pairs: Pairs): Marginal[] => {
  if (pairs.length < 3) return [];
  const points = pairs.map((pair) => [rateOf(pair.published), rateOf(pair.ours)] as const);
  const both = { ours: spreadOf(pairs.map((pair) => pair.ours)), published: spreadOf(pairs.map((pair) => pair.published)) };
  return [
    figure(both, { name: `spread of pass rates between sites, ${level}`, group: 'exams', wanted: 0.25, source: SOURCE }),
    {
      name: `pass rates per site, ${level}`,
      group: 'exams',
      kind: 'correlation',
      distance: correlation(points),
      wanted: null,
      ours: null,
      published: null,
      source: SOURCE,
    },
  ];
};

const national = (sites: Iterable<Site>, level: Level): Counted | undefined => {
  let [candidates, passed] = [0, 0];
  for (const site of sites) if (site.level === level) [candidates, passed] = [candidates + site.candidates, passed + site.passed];
  return candidates === 0 ? undefined : { candidates, passed };
};

/** Pass rates of final exams by level over the published exam years, and per site. Exams of years before the country begins are in neither. */
export const passRates = async (tx: Tx, firstYear: number): Promise<Measured> => {
  const all = (await publishedExams(tx)).filter((row) => row.examYear > firstYear);
  const years = all.map((row) => row.examYear);
  const [first, last] = [years.reduce((a, b) => Math.min(a, b), 9999), years.reduce((a, b) => Math.max(a, b), 0)];
  const outcomes = last === 0 ? [] : await examOutcomes(tx, first, last);
  const [ours, published] = [bySite(outcomes, (i) => outcomes[i]?.level ?? ''), bySite(all, (i) => all[i]?.schoolType ?? '')];
  const sites = new Set([...ours.values()].map(({ site }) => site));
  const here = new Map([...published].filter(([, { site }]) => sites.has(site)));
  const marginals: Marginal[] = [];
  const rows: PictureRow[] = [];
  const scatters: Scatter[] = [];
  for (const level of LEVELS) {
    const [a, b] = [national(ours.values(), level), national(here.values(), level)];
    if (a === undefined || b === undefined) continue;
    const pairs = pairsOf(ours, here).filter((pair) => pair.ours.level === level);
    marginals.push(
      figure({ ours: rateOf(a), published: rateOf(b) }, { name: `pass rate ${level}`, group: 'exams', wanted: 0.1, source: SOURCE }),
    );
    marginals.push(...schools(level, pairs));
    rows.push({ label: level, ours: rateOf(a), published: rateOf(b) });
    if (pairs.length > 2)
      scatters.push({
        title: `Share who pass per site, ${level}, ${first} to ${last}`,
        group: 'exams',
        unit: 'share',
        points: pairs.map((pair) => [rateOf(pair.published), rateOf(pair.ours)] as const),
      });
  }
  const title = `Share of candidates who pass, ${first} to ${last}`;
  return { marginals, pictures: rows.length === 0 ? [] : [{ title, group: 'exams', form: 'bars', unit: 'share', rows }], scatters };
};

/** Subjects with so few exams are left out of the picture. */
const FEW = 1500;
const MARKS = 'DUO, examencijfers vwo 2018/19';

type Mark = { readonly label: string; readonly ours: number; readonly published: number; readonly weight: number };
const pictureOf = (title: string, marks: readonly Mark[]): Measured['pictures'] => {
  const rows = marks.filter(({ weight }) => weight >= FEW).map(({ label, ours, published }) => ({ label, ours, published }));
  return rows.length === 0 ? [] : [{ title, group: 'exams', form: 'dots', unit: 'mark', rows }];
};

/** Mean marks of vwo per subject, of school exams and central ones, in the exam year that is published. */
export const marks = async (tx: Tx, firstYear: number): Promise<Measured> => {
  const published = await publishedMarks(tx);
  const year = published.reduce((last, row) => Math.max(last, row.examYear), 0);
  if (year <= firstYear) return { marginals: [], pictures: [], scatters: [] };
  const ours = new Map((await subjectMarks(tx, year)).map((row) => [row.subjectCode, row]));
  const of = (kind: 'school' | 'central'): Mark[] =>
    published.flatMap((row) => {
      if (row.examYear !== year) return [];
      const [here, there] = [ours.get(row.subjectCode)?.[`${kind}Mean`], row[`${kind}Mean`]];
      return typeof here !== 'number' || there === null
        ? []
        : [{ label: row.subject, ours: here, published: there, weight: row[`${kind}Exams`] }];
    });
  const [school, central] = [of('school'), of('central')];
  const about = { group: 'exams', wanted: 0.05, source: MARKS } as const;
  const marginals: Marginal[] = [];
  if (school.length > 0) marginals.push(figures(school, { name: 'vwo marks per subject, school exams', ...about }));
  if (central.length > 0) marginals.push(figures(central, { name: 'vwo marks per subject, central exams', ...about }));
  const pictures = [
    ...pictureOf(`Mean marks of vwo, school exams ${year}`, school),
    ...pictureOf(`Mean marks of vwo, central exams ${year}`, central),
  ];
  return { marginals, pictures, scatters: [] };
};
