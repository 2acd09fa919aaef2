import { addPerson } from '../country/country.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { chooseLetters } from '../world/homes.ts';
import { august, october, type Site } from '../world/world.ts';
import { settle } from './careers.ts';
import type { Cell } from './cells.ts';
import { drawFrom, EMIGRATED, type Row, rowOf } from './chain.ts';
import { addPath, walkOn } from './paths.ts';
import { abilityOfPath, cellAt, type Work } from './work.ts';

const { byYear, international, least, most } = SECONDARY.newcomers.value;

/** An area where pupils of a site live, drawn by distance and inhabitants. */
const areaNear = (w: Work, site: number): number => {
  const { areas, weights } = w.around(site);
  const weight = (i: number): number => (weights[i] as number) * (w.world.areas[areas[i] as number]?.inhabitants ?? 0);
  let total = 0;
  for (let i = 0; i < areas.length; i++) total += weight(i);
  let draw = w.random.next() * total;
  for (let i = 0; i < areas.length; i++) {
    draw -= weight(i);
    if (draw <= 0) return areas[i] as number;
  }
  return (w.world.sites[site] as Site).area;
};

const MOST = Object.entries(most).map(([year, number]) => ({ year: Number(year), number }));
/** The most who come from abroad in a school year. */
export const mostIn = (year: number): number => MOST.findLast((from) => from.year <= year)?.number ?? 0;

/** Whether another of those who begin in a year may come from abroad; who then is one too many has lived outside the part of the country. */
const mayArrive = (w: Work, year: number): boolean => {
  const at = year - w.world.firstYear;
  if (at <= 0 || (w.arrived[at] as number) >= mostIn(year) * w.share) return false;
  w.arrived[at] = (w.arrived[at] as number) + 1;
  return true;
};

/** Someone who was not in primary education here: older than the country's history, from abroad, or from outside this part of it. */
export const addOutsider = (w: Work, path: number): number => {
  const cell = cellAt(w, path, 0);
  const from = w.paths.from.values[path] as number;
  const area = areaNear(w, cell.site);
  const ability = abilityOfPath(w, path);
  const abroad = mayArrive(w, from);
  const older = w.random.chance(abroad ? 0.4 : 0.17 - 0.04 * ability) ? 1 : 0;
  const birthDay = october(from - 11 - cell.year - older) - w.random.below(365);
  const arrivedOn = abroad ? august(from) - w.random.below(300) : 0;
  const letters = chooseLetters(w.world, area, w.world.sites[cell.site] as Site, w.random, 1);
  return addPerson(w.country.people, { birthDay, sex: w.paths.sex.values[path] as number, area, letters, ability, arrivedOn });
};

const yearDrawn = (draw: number): number => {
  let left = draw;
  const at = byYear.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return at < 0 ? byYear.length : at + 1;
};

/** Where newcomers begin, by year of study and apart for international streams: as many as others are there. */
export const newcomerRows = (w: Work): ((draw: number, stream: number) => Row | undefined) => {
  const row = (fits: (cell: Cell) => boolean): Row | undefined => {
    const cells = w.chain.cells.filter((cell) => cell.vo.vavo === 'no' && !cell.exam && w.strictAt(cell.site) === undefined && fits(cell));
    return rowOf(cells, ({ pupils }) => pupils);
  };
  const abroad = row((cell) => cell.vo.track === 'international' && cell.year <= byYear.length);
  const years = byYear.map((_, i) => row((cell) => cell.vo.track !== 'international' && cell.year === i + 1));
  return (draw, stream) => (stream < international && abroad !== undefined ? abroad : (years[yearDrawn(draw) - 1] ?? years[0]));
};

const addNewcomer = (w: Work, row: Row, year: number): void => {
  const entry = drawFrom(row, w.random.next());
  const on = walkOn(w.chain, entry, year, w.world.lastYear, w.random);
  // All seats of the anchor are taken: who would have one then has left the country before.
  const room = w.world.voYear - year;
  const leaves = room > 0 && on.cells.length >= room;
  const cells = leaves ? on.cells.slice(0, room - 1) : on.cells;
  const path = addPath(w.paths, [entry, ...cells], year, leaves ? EMIGRATED : on.end, w.random.chance(0.52) ? 0 : 1, true);
  settle(w, addOutsider(w, path), path);
};

/**
 * Newcomers of a year make the number of learners full: from abroad as many as may come, and into the first year from outside this part
 * of the country where it has more places than leavers of primary school.
 */
export const addNewcomers = (w: Work, rows: ReturnType<typeof newcomerRows>, year: number): void => {
  const wanted = SECONDARY.pupils.value[year];
  if (wanted === undefined || year === w.world.voYear) return;
  const at = year - w.world.firstYear;
  const missing = wanted * w.share - (w.present[at] as number);
  const number = Math.round(Math.max(year < w.world.voYear ? 0 : least * w.share, missing));
  for (let i = 0; i < number; i++) {
    const abroad = (w.arrived[at] as number) < mostIn(year) * w.share;
    const row = abroad ? rows(w.random.next(), w.random.next()) : rows(0, 1);
    if (row !== undefined) addNewcomer(w, row, year);
  }
};
