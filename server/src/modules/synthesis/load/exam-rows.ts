import type { Cell } from '../affinity.ts';
import { type Marks, makeMarks } from '../exams.ts';
import type { Random } from '../random.ts';
import { examYearOf, profileOf, tracksOf } from '../tracks.ts';
import type { World } from '../world/world.ts';

/** The marks of one final exam, by the programme in which it is taken. */
export const marksFor = (world: World): ((programme: number, passed: boolean, random: Random) => Marks[]) => {
  const cells = world.programmes.map(({ code, vo }) => {
    if (vo === null) return undefined;
    return { code, programme: vo, tracks: tracksOf(code, vo), profile: profileOf(code), exam: examYearOf(vo) !== undefined } as Cell;
  });
  return (programme, passed, random) => {
    const cell = cells[programme];
    return cell === undefined ? [] : makeMarks(cell, passed, random);
  };
};
