import { smallTown } from '../primary/fixture.ts';
import type { Site, VoTarget, World, WorldProgramme } from '../world/world.ts';

const programme = (index: number, code: string, vo: NonNullable<WorldProgramme['vo']>): WorldProgramme => ({
  index,
  sector: 'vo',
  code,
  name: code,
  level: vo.track,
  nominalYears: null,
  vo,
  attributes: {},
});

const plain = { vavo: 'no', learningSupport: false } as const;

/** The small town with two secondary schools: one from mavo to vwo, one for practical and basic vocational education. */
export const townWithSecondary = (seed = 1): World => {
  const town = smallTown(seed);
  const at = town.programmes.length;
  const programmes = [
    programme(at, '0016', { ...plain, stage: 'lower', track: 'mixed', minYear: 1, maxYear: 2, examinable: false }),
    programme(at + 1, '0300', { ...plain, stage: 'lower', track: 'havo', minYear: 1, maxYear: 3, examinable: false }),
    programme(at + 2, '0372', { ...plain, stage: 'upper', track: 'havo', minYear: 4, maxYear: 5, examinable: true }),
    programme(at + 3, '0100', { ...plain, stage: 'lower', track: 'vwo', minYear: 1, maxYear: 3, examinable: false }),
    programme(at + 4, '0172', { ...plain, stage: 'upper', track: 'vwo', minYear: 4, maxYear: 6, examinable: true }),
    programme(at + 5, '0471', { ...plain, stage: 'upper', track: 'mavo', minYear: 3, maxYear: 4, examinable: true }),
    programme(at + 6, '0090', { ...plain, stage: 'upper', track: 'practical', minYear: 1, maxYear: 6, examinable: false }),
  ];
  const sites = [0, 1].map((i): Site => ({ ...(town.sites[i] as Site), index: town.sites.length + i, brin: `1${i}AB`, kind: 'vo' }));
  const seats: readonly [site: number, programme: number, year: number, pupils: number][] = [
    [0, 0, 1, 60],
    [0, 0, 2, 60],
    [0, 1, 3, 22],
    [0, 3, 3, 20],
    [0, 5, 3, 18],
    [0, 5, 4, 19],
    [0, 2, 4, 24],
    [0, 2, 5, 22],
    [0, 4, 4, 19],
    [0, 4, 5, 18],
    [0, 4, 6, 17],
    [1, 6, 1, 10],
    [1, 6, 2, 10],
    [1, 6, 3, 8],
    [1, 6, 4, 7],
  ];
  const voTargets = seats.flatMap(([site, index, year, pupils]): VoTarget[] =>
    ([0, 1] as const).map((sex) => ({ site: town.sites.length + site, programme: at + index, schoolType: 'type', year, sex, pupils })),
  );
  return {
    ...town,
    sites: [...town.sites, ...sites],
    programmes: [...town.programmes, ...programmes],
    poPupils: Int32Array.from({ length: (town.sites.length + 2) * 16 }, (_, i) => town.poPupils[i] ?? 0),
    distances: new Float32Array(town.sites.length + 2).fill(Number.NaN),
    voTargets,
    voYear: 2019,
  };
};
