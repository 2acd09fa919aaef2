import type { VoAttributes } from '../../register/index.ts';
import { examYearOf, profileOf, type Track, tracksOf } from '../tracks.ts';
import type { World } from '../world/world.ts';

/** A place in secondary education: a year of study in a programme at a site, with the pupils published for it. */
export type Cell = {
  readonly index: number;
  readonly site: number;
  readonly brin: string;
  readonly programme: number;
  readonly year: number;
  readonly vo: VoAttributes;
  readonly tracks: readonly Track[];
  readonly profile: string;
  readonly code: string;
  /** A final exam is taken at the end of this year. */
  readonly exam: boolean;
  readonly pupils: number;
};

/** A pupil seat on the anchor's 1 October: `boys` and `girls` of a cell. */
export type Seats = { readonly cell: number; readonly sex: 0 | 1; readonly pupils: number };

/** The cells of the published table, boys and girls together, and the seats apart. */
export const cellsOf = (world: World): { cells: Cell[]; seats: Seats[] } => {
  const found = new Map<string, { cell: Omit<Cell, 'pupils'>; pupils: number }>();
  const seats: Seats[] = [];
  for (const { site, programme, year, sex, pupils } of world.voTargets) {
    const key = `${site} ${programme} ${year}`;
    const { vo, code } = world.programmes[programme] as World['programmes'][number];
    if (vo === null) continue;
    const examYear = examYearOf(vo);
    const cell = {
      index: found.size,
      site,
      brin: world.sites[site]?.brin ?? '',
      programme,
      year,
      vo,
      code,
      tracks: tracksOf(code, vo),
      profile: profileOf(code),
      exam: examYear !== undefined && year >= examYear && vo.vavo === 'no',
    };
    const known = found.get(key) ?? { cell, pupils: 0 };
    known.pupils += pupils;
    found.set(key, known);
    seats.push({ cell: known.cell.index, sex, pupils });
  }
  return { cells: [...found.values()].map(({ cell, pupils }) => ({ ...cell, pupils })), seats };
};
