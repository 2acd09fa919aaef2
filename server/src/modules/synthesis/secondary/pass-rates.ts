import { SECONDARY } from '../parameters/secondary.ts';
import { highestTrack } from '../tracks.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './cells.ts';

const levelOf = (schoolType: string): 'vmbo' | 'havo' | 'vwo' =>
  /^vwo/i.test(schoolType) ? 'vwo' : /^havo/i.test(schoolType) ? 'havo' : 'vmbo';

/** Candidates that the national rate counts for beside a site's own. */
const WEIGHT = 60;

/**
 * The share that passes in a cell: that of its site over the published years, drawn to the national one of the programme where there were few
 * candidates.
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
    const track = highestTrack(cell.tracks.length > 0 ? cell.tracks : ['mavo']);
    const level = track === 'vwo' || track === 'havo' ? track : 'vmbo';
    const rates: Partial<Record<string, number>> = SECONDARY.passRate.value;
    const rate = rates[track] ?? SECONDARY.passRate.value.mavo;
    const own = bySite.get(`${cell.site} ${level}`);
    const { candidates, passed } = national[level];
    if (own === undefined || candidates === 0) return rate;
    const difference = (own.passed + WEIGHT * (passed / candidates)) / (own.candidates + WEIGHT) - passed / candidates;
    return Math.min(0.995, Math.max(0.4, rate + difference));
  };
};
