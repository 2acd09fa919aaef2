import { type PublishedProgramme, publishedProgrammes, type VoAttributes } from '../../register/index.ts';
import { tracksOf } from '../tracks.ts';

type Asks = Parameters<typeof publishedProgrammes>[0];

/** Levels of secondary education as numbers, one apart, to take means of; vmbo-gl and -tl are of one level. */
const LEVEL: Readonly<Record<string, number>> = { practical: 0, 'vmbo-bb': 1, 'vmbo-kb': 2, 'vmbo-gl': 3, mavo: 3, havo: 4, vwo: 5 };

const levelOf = ({ code, attributes }: PublishedProgramme): number | undefined => {
  const levels = tracksOf(code, attributes as unknown as VoAttributes).flatMap((track) => LEVEL[track] ?? []);
  return levels.length === 0 ? undefined : levels.reduce((sum, level) => sum + level, 0) / levels.length;
};

/** The level of every secondary programme as a number from 0 (practical) to 5 (vwo); of a class that leads to several, their mean. */
export const voLevels = async (db: Asks): Promise<ReadonlyMap<string, number>> => {
  const levels = new Map<string, number>();
  for (const programme of await publishedProgrammes(db)) {
    const level = programme.sector === 'vo' ? levelOf(programme) : undefined;
    if (level !== undefined) levels.set(programme.code, level);
  }
  return levels;
};
