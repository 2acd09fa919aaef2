import { SECONDARY } from '../parameters/secondary.ts';
import { highestTrack, type Track } from '../tracks.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './cells.ts';

const levelOf = (schoolType: string): 'vmbo' | 'havo' | 'vwo' =>
  /^vwo/i.test(schoolType) ? 'vwo' : /^havo/i.test(schoolType) ? 'havo' : 'vmbo';

type Series = Readonly<Partial<Record<Track, readonly number[]>>>;
const { firstYear } = SECONDARY.passed.value;
const SERIES: Series = SECONDARY.passed.value;
const mavo = SECONDARY.passed.value.mavo;

/** The years before the exams changed, which the chain of years is built on. */
const USUAL = [2015, 2016, 2017, 2018, 2019] as const;

/** The published share that passes at a level in an exam year; before and after the published years as in the first and last. */
export const nationalRate = (track: Track, examYear: number): number => {
  const series = SERIES[track] ?? mavo;
  return (series[Math.max(0, Math.min(series.length - 1, examYear - firstYear))] as number) / 100;
};

const usualRate = (track: Track): number => USUAL.reduce((sum, year) => sum + nationalRate(track, year), 0) / USUAL.length;

/** The level of the exam in a cell. */
export const examTrack = (cell: Cell): Track => highestTrack(cell.tracks.length > 0 ? cell.tracks : ['mavo']);

/** The share that passes in an exam year where in usual years `rate` does: as many times more or fewer fail as in the country. */
export const rateIn = (track: Track, rate: number, examYear: number): number => {
  const more = (1 - nationalRate(track, examYear)) / (1 - usualRate(track));
  return Math.min(0.999, Math.max(0.3, 1 - (1 - rate) * more));
};

/** Candidates that the national rate counts for beside a site's own. */
const WEIGHT = 60;

/**
 * The share that passes in a cell in usual years: that of its site over the published years, drawn to the national one of the programme
 * where there were few candidates.
 */
export const passRates = (world: World): ((cell: Cell) => number) => {
  const bySite = new Map<string, { candidates: number; passed: number }>();
  const national = { vmbo: { candidates: 0, passed: 0 }, havo: { candidates: 0, passed: 0 }, vwo: { candidates: 0, passed: 0 } };
  for (const { site, schoolType, candidates, passed } of world.exams) {
    const level = levelOf(schoolType);
    const known = bySite.get(`${site} ${level}`) ?? { candidates: 0, passed: 0 };
    bySite.set(`${site} ${level}`, { candidates: known.candidates + candidates, passed: known.passed + passed });
    national[level].candidates += candidates;
    national[level].passed += passed;
  }
  return (cell) => {
    const track = examTrack(cell);
    const level = track === 'vwo' || track === 'havo' ? track : 'vmbo';
    const rate = usualRate(track);
    const own = bySite.get(`${cell.site} ${level}`);
    const { candidates, passed } = national[level];
    if (own === undefined || candidates === 0) return rate;
    const difference = (own.passed + WEIGHT * (passed / candidates)) / (own.candidates + WEIGHT) - passed / candidates;
    return Math.min(0.995, Math.max(0.4, rate + difference));
  };
};
