import { placeAt, running } from '../draw.ts';
import { kilometres } from '../geography.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import type { Random } from '../random.ts';
import type { World, WorldProgramme } from '../world/world.ts';
import { DRAW, FIELD, fieldOf } from './interests.ts';
import { isHbo, isMbo, KIND, kindOf, nominalOf } from './kinds.ts';
import type { Offers } from './offers.ts';

/** The offers of one kind of study in one field at one site, with running sums by sex to draw from. */
type Stall = { readonly site: number; readonly offers: Uint32Array; readonly sums: readonly [Float64Array, Float64Array] };
type Cell = { readonly stalls: readonly Stall[]; readonly size: readonly [number, number] };

export type Market = {
  readonly offers: Offers;
  readonly kind: Uint8Array;
  readonly field: Uint8Array;
  readonly nominal: Uint8Array;
  /** Whether anything is offered of a kind of study. */
  readonly has: (kind: number) => boolean;
  /** An offer for who lives in an area: the field by interest, sex and size, the site by distance and size; -1 for none. */
  readonly choose: (kind: number, interest: number, sex: number, area: number, random: Random) => number;
  /** An offer at one site in the field, or in any field that the site has; -1 for none. */
  readonly chooseAt: (site: number, kind: number, field: number, sex: number, random: Random) => number;
  /** A site drawn by its students of a kind of study; -1 for none. */
  readonly siteBySize: (kind: number, random: Random) => number;
};

const femaleShareOf = (programme: WorldProgramme): number => {
  const share = programme.attributes.femaleShare;
  return typeof share === 'number' ? Math.min(0.97, Math.max(0.03, share)) : 0.5;
};

const kindOfProgramme = (programme: WorldProgramme): number => {
  const degree = programme.attributes.degree;
  return kindOf(programme.sector, typeof degree === 'string' ? degree : programme.level);
};

const FIELDS = FIELD.length;

const cellsOf = (world: World, offers: Offers, kind: Uint8Array, field: Uint8Array): Cell[] => {
  const groups: Map<number, number[]>[] = Array.from({ length: KIND.length * FIELDS }, () => new Map());
  for (let offer = 0; offer < offers.site.length; offer++) {
    const group = groups[(kind[offer] as number) * FIELDS + (field[offer] as number)] as Map<number, number[]>;
    const site = offers.site[offer] as number;
    const there = group.get(site);
    if (there === undefined) group.set(site, [offer]);
    else there.push(offer);
  }
  const weight = (offer: number, sex: number): number => {
    const female = femaleShareOf(world.programmes[offers.programme[offer] as number] as WorldProgramme);
    return (offers.students[offer] as number) * (sex === 1 ? female : 1 - female);
  };
  return groups.map((group): Cell => {
    const stalls = [...group].map(([site, list]): Stall => {
      const sums = [0, 1].map((sex) => running(list.map((offer) => weight(offer, sex))));
      return { site, offers: Uint32Array.from(list), sums: sums as [Float64Array, Float64Array] };
    });
    const size = (sex: 0 | 1) => stalls.reduce((sum, stall) => sum + (stall.sums[sex].at(-1) ?? 0), 0);
    return { stalls, size: [size(0), size(1)] };
  });
};

const decayOf = (kind: number): number => {
  const km = TERTIARY.decayKm.value;
  return isMbo(kind) ? km.mbo : isHbo(kind) ? km.hbo : km.wo;
};

/** Everything that is offered, laid out to choose from by field, size and distance. */
export const makeMarket = (world: World, offers: Offers): Market => {
  const programmeOf = (offer: number) => world.programmes[offers.programme[offer] as number] as WorldProgramme;
  const kind = Uint8Array.from(offers.site, (_, offer) => kindOfProgramme(programmeOf(offer)));
  const field = Uint8Array.from(offers.site, (_, offer) => {
    const { attributes, name } = programmeOf(offer);
    return fieldOf(attributes.field, attributes.sector, name);
  });
  const nominal = Uint8Array.from(offers.site, (_, offer) => nominalOf(kind[offer] as number, programmeOf(offer).nominalYears));
  const cells = cellsOf(world, offers, kind, field);
  const cellAt = (k: number, f: number): Cell => cells[k * FIELDS + f] as Cell;
  const fieldSums = new Map<number, Float64Array>();
  for (let k = 0; k < KIND.length; k++) {
    for (let interest = 0; interest < DRAW.length; interest++) {
      for (const sex of [0, 1] as const) {
        const weights = (DRAW[interest] as readonly number[]).map((draw, f) => draw * cellAt(k, f).size[sex]);
        fieldSums.set((k * DRAW.length + interest) * 2 + sex, running(weights));
      }
    }
  }
  const sumsFor = (k: number, interest: number, sex: number): Float64Array =>
    fieldSums.get((k * DRAW.length + interest) * 2 + sex) as Float64Array;
  const near = new Map<number, Float64Array>();
  const nearSums = (area: number, k: number, f: number): Float64Array => {
    const key = (area * KIND.length + k) * FIELDS + f;
    const known = near.get(key);
    if (known !== undefined) return known;
    const home = world.areas[area] as { latitude: number; longitude: number };
    const decay = decayOf(k);
    const weights = cellAt(k, f).stalls.map((stall) => {
      const site = world.sites[stall.site] as { latitude: number; longitude: number };
      return ((stall.sums[0].at(-1) ?? 0) + (stall.sums[1].at(-1) ?? 0)) * Math.exp(-kilometres(home, site) / decay);
    });
    const sums = running(weights);
    near.set(key, sums);
    return sums;
  };
  const sexOf = (sex: number): 0 | 1 => (sex === 1 ? 1 : 0);
  const inStall = (stall: Stall, sex: number, random: Random): number =>
    stall.offers[placeAt(stall.sums[sexOf(sex)], random.next())] as number;
  const bySize = KIND.map((_, k) => {
    const sizes = new Map<number, number>();
    for (let f = 0; f < FIELDS; f++) {
      for (const stall of cellAt(k, f).stalls)
        sizes.set(stall.site, (sizes.get(stall.site) ?? 0) + (stall.sums[0].at(-1) ?? 0) + (stall.sums[1].at(-1) ?? 0));
    }
    return { sites: [...sizes.keys()], sums: running([...sizes.values()]) };
  });
  const has = (k: number): boolean => (bySize[k]?.sites.length ?? 0) > 0;
  return {
    offers,
    kind,
    field,
    nominal,
    has,
    choose: (k, interest, sex, area, random) => {
      if (!has(k)) return -1;
      const f = placeAt(sumsFor(k, interest, sexOf(sex)), random.next());
      const stall = cellAt(k, f).stalls[placeAt(nearSums(area, k, f), random.next())];
      return stall === undefined ? -1 : inStall(stall, sex, random);
    },
    chooseAt: (site, k, wanted, sex, random) => {
      for (let i = 0; i < FIELDS; i++) {
        const stall = cellAt(k, (wanted + i) % FIELDS).stalls.find((each) => each.site === site);
        if (stall !== undefined) return inStall(stall, sex, random);
      }
      return -1;
    },
    siteBySize: (k, random) => {
      const group = bySize[k];
      return group === undefined || group.sites.length === 0 ? -1 : (group.sites[placeAt(group.sums, random.next())] as number);
    },
  };
};
