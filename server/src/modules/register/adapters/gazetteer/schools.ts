import type { SiteVersion } from '../duo/timeline.ts';
import { REGISTER_START } from '../duo/timeline.ts';
import { boardsFor } from './denominations.ts';
import { primaryName, secondaryName, streetName } from './names.ts';
import { type Area, distance } from './places.ts';
import { pick, type Random, shuffled, spread } from './random.ts';
import * as shares from './shares.ts';

export type SchoolSite = SiteVersion & { readonly structure: string };

const LETTERS = 'ABCDEGHJKLMNPRTVWXZ';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** BRINs that are in use end below 50; the invented ones start at 80 for primary and at 95 for secondary education. */
const brinAt = (first: number, index: number): string =>
  `${first + Math.floor(index / 676)}${ALPHABET[Math.floor(index / 26) % 26]}${ALPHABET[index % 26]}`;

/** Areas at equal steps along the inhabitants: every part of the country gets its share of schools. */
const spreadOverAreas = (areas: readonly Area[], count: number): Area[] => {
  const total = areas.reduce((sum, area) => sum + area.inhabitants, 0);
  const result: Area[] = [];
  let reached = 0;
  for (const area of areas) {
    reached += area.inhabitants;
    while (result.length < count && ((result.length + 0.5) * total) / count <= reached) result.push(area);
  }
  return result;
};

const siteAt = (
  random: Random,
  area: Area,
  facts: Pick<SchoolSite, 'brin' | 'siteNo' | 'sectors' | 'boardId' | 'name' | 'denomination' | 'structure'>,
): SchoolSite => ({
  ...facts,
  start: REGISTER_START,
  end: null,
  street: streetName(random),
  houseNumber: String(1 + Math.floor(random() * 120)),
  postcode: `${area.postcode4}${LETTERS[Math.floor(random() * LETTERS.length)]}${LETTERS[Math.floor(random() * LETTERS.length)]}`,
  place: area.place,
  municipalityCode: area.municipalityCode,
  municipality: area.municipality,
  province: area.province,
  phone: null,
  website: null,
  latitude: area.latitude,
  longitude: area.longitude,
});

const REQUIRED = ['VBO', 'MAVO', 'HAVO', 'VWO', 'PRO'];

/** Every type of education is offered somewhere, also where there is one school only. */
const structuresFor = (random: Random, count: number): string[] => {
  const result = shuffled(random, spread(count, shares.STRUCTURES));
  const offered = new Set(result.flatMap((structure) => structure.split('/')));
  if (REQUIRED.some((type) => !offered.has(type))) result[0] = REQUIRED.join('/');
  return result;
};

const meanSize = (structure: string): number => shares.STRUCTURES.find(([name]) => name === structure)?.[2] ?? 0;

const NEARBY = 12;

const makeInstitution = (
  random: Random,
  areas: readonly Area[],
  home: Area,
  structures: readonly string[],
  facts: { readonly brin: string; readonly denomination: string; readonly boardId: string },
): SchoolSite[] => {
  const near = [...areas].sort((a, b) => distance(a, home) - distance(b, home)).slice(0, NEARBY);
  const name = secondaryName(random, structures[0] ?? '');
  return structures.map((structure, index) => {
    const area = index === 0 ? home : pick(random, near);
    const siteName = index === 0 ? name : `${name}, locatie ${area.place}`;
    return siteAt(random, area, { ...facts, siteNo: String(index).padStart(2, '0'), sectors: ['vo'], name: siteName, structure });
  });
};

/** Secondary schools of a denomination that families keep to serve all their children: they lead to several levels. */
const STRICT_LEVELS = 3;

const secondary = (random: Random, areas: readonly Area[], scale: number): SchoolSite[] => {
  const count = Math.max(1, Math.round(shares.SECONDARY_INSTITUTIONS * scale));
  const sizes = shuffled(random, spread(count, shares.SITES_PER_INSTITUTION));
  const structures = structuresFor(
    random,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const homes = spreadOverAreas(areas, count);
  const owned = homes.map((_, index) => structures.splice(0, sizes[index] ?? 1).sort((a, b) => meanSize(b) - meanSize(a)));
  const levels = owned.map((own) => new Set(own.flatMap((structure) => structure.split('/'))).size);
  const boards = boardsFor(random, 'secondary', homes, (index) => (levels[index] ?? 0) >= STRICT_LEVELS);
  return homes.flatMap((home, index) => {
    const own = owned[index] ?? [];
    const board = boards[index] ?? { denomination: 'Openbaar', boardId: 'S1001' };
    return makeInstitution(random, areas, home, own, { brin: brinAt(95, index), ...board });
  });
};

const primary = (random: Random, areas: readonly Area[], scale: number): SchoolSite[] => {
  const homes = spreadOverAreas(areas, Math.max(1, Math.round(shares.PRIMARY_SITES * scale)));
  const isSecond = (n: number): boolean => n > 0 && n % (shares.PRIMARY_WITH_SECOND_SITE + 1) === 0;
  const boards = boardsFor(
    random,
    'primary',
    homes.filter((_, n) => !isSecond(n)),
  );
  let index = -1;
  return homes.map((home, n) => {
    const siteNo = isSecond(n) ? 1 : 0;
    if (siteNo === 0) index += 1;
    const board = boards[index] ?? { denomination: 'Openbaar', boardId: 'P1001' };
    const name = primaryName(random, board.denomination);
    return siteAt(random, home, { brin: brinAt(80, index), siteNo: `0${siteNo}`, sectors: ['po'], name, structure: 'BO', ...board });
  });
};

/** How many of `count` there are at this scale. */
const scaled = (random: Random, count: number, scale: number): number => Math.floor(count * scale + random());

const lone = (random: Random, homes: readonly Area[], first: number, structures: readonly string[]): SchoolSite[] => {
  const boards = boardsFor(random, 'primary', homes);
  return homes.map((home, index) => {
    const board = boards[index] ?? { denomination: 'Openbaar', boardId: 'P1001' };
    const name = primaryName(random, board.denomination);
    return siteAt(random, home, {
      brin: brinAt(first, index),
      siteNo: '00',
      sectors: ['po'],
      name,
      structure: structures[index] ?? 'BO',
      ...board,
    });
  });
};

/** Schools for special primary education and for special education. */
export const makeSpecialSchools = (random: Random, areas: readonly Area[], scale: number): SchoolSite[] => {
  const kinds = shares.SPECIAL_SITES.flatMap(([kind, sites]) => Array.from({ length: scaled(random, sites, scale) }, () => kind));
  return lone(random, spreadOverAreas(areas, kinds.length), 90, shuffled(random, kinds)).map(startingIn(shares.PUBLISHED_YEARS[0]));
};

const startingIn =
  (year: number) =>
  (site: SchoolSite): SchoolSite => ({ ...site, start: `${year}-08-01` });

/** Primary schools that had their last count in some year, and closed in the summer after it. */
export const makeClosedSchools = (random: Random, areas: readonly Area[], scale: number): SchoolSite[] => {
  const [first] = shares.PUBLISHED_YEARS;
  const last = shares.CLOSED_SITES.flatMap(([from, to, sites]) =>
    Array.from({ length: scaled(random, sites, scale) }, () => from + Math.floor(random() * (to - from + 1))),
  );
  return lone(random, spreadOverAreas(areas, last.length), 92, []).map((site, index) => {
    const year = last[index] ?? first;
    const opened = random() < shares.OPENED_SINCE ? first + Math.floor(random() * (year - first + 1)) : first;
    return { ...site, start: `${opened}-08-01`, end: `${year + 1}-08-01` };
  });
};

/** Of the primary schools of today, some opened within the years of the published counts; the others were there before. */
export const withOpenings = (random: Random, sites: readonly SchoolSite[]): SchoolSite[] => {
  const [first, last] = shares.PUBLISHED_YEARS;
  return sites.map((site) => {
    if (!site.sectors.includes('po')) return site;
    const opened = site.siteNo !== '00' || random() >= shares.OPENED_SINCE ? first : first + 1 + Math.floor(random() * (last - first - 1));
    return startingIn(opened)(site);
  });
};

/** Invented schools in the number, kinds, denominations and spread of the real ones. */
export const makeSchools = (random: Random, areas: readonly Area[], scale: number): SchoolSite[] => [
  ...secondary(random, areas, scale),
  ...primary(random, areas, scale),
];
