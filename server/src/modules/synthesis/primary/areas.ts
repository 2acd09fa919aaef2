import { kilometres } from '../geography.ts';
import { PRIMARY } from '../parameters/primary.ts';
import type { Random } from '../random.ts';
import type { Area, Site, World } from '../world/world.ts';
import type { PrimaryKind } from './site-group.ts';

const SAMPLE = 400;

/** Children of five to fourteen who live in an area, or a tenth of its inhabitants where ages are not published. */
const childrenIn = (world: World, area: number): number => {
  const { population, inhabitants } = world.areas[area] as World['areas'][number];
  const counted = (population[2] ?? 0) + (population[3] ?? 0) + (population[4] ?? 0) + (population[5] ?? 0);
  return counted > 0 ? counted : inhabitants / 10;
};

/** Areas around a site, as often as children of them would come: by number and distance. */
const around = (world: World, site: Site, random: Random): number[] => {
  const scale = PRIMARY.distanceKm.value[site.kind as PrimaryKind] * 0.8;
  const weights: number[] = [];
  const areas: number[] = [];
  let total = 0;
  world.areas.forEach((area, index) => {
    const km = kilometres(area, site);
    if (km > scale * 8) return;
    total += childrenIn(world, index) * Math.exp(-km / scale);
    areas.push(index);
    weights.push(total);
  });
  if (total === 0) return [site.area];
  return Array.from({ length: SAMPLE }, () => {
    const wanted = random.next() * total;
    return areas[weights.findIndex((weight) => weight > wanted)] ?? site.area;
  });
};

/** Share of learners of special education who live in the nearer (or farther, below 0) of two areas drawn: fitted to distances of 2019. */
const NEARER: Readonly<Partial<Record<PrimaryKind, number>>> = { vso: 0.2, so: -0.15, 'so/vso': -0.35 };

export type AreaOf = (site: number) => number;

/** Draws the area where a pupil of a site lives: as the pupils who are known do, else by children and distance. */
export const areasOf = (world: World, known: readonly (readonly number[])[], random: Random): AreaOf => {
  const made: (readonly number[] | undefined)[] = known.map((list) => (list.length > 0 ? list : undefined));
  return (index) => {
    const list = made[index] ?? around(world, world.sites[index] as Site, random);
    made[index] = list;
    const area = list[random.below(list.length)] as number;
    const site = world.sites[index] as Site;
    const nearer = NEARER[site.kind as PrimaryKind] ?? 0;
    if (nearer === 0 || !random.chance(Math.abs(nearer))) return area;
    const other = list[random.below(list.length)] as number;
    const [a, b] = [kilometres(world.areas[area] as Area, site), kilometres(world.areas[other] as Area, site)];
    return a < b === nearer > 0 ? area : other;
  };
};
