import type { World } from '../world/world.ts';

/** A programme that an institution offers at a site, with its students as a measure of size. */
export type Offer = {
  readonly brin: string;
  readonly siteNo: string;
  readonly sector: string;
  readonly code: string;
  readonly students: number;
};

/** Offers by index in typed columns: site and programme of the world. */
export type Offers = { readonly site: Uint16Array; readonly programme: Uint16Array; readonly students: Float32Array };

const TERTIARY: ReadonlySet<string> = new Set(['mbo', 'hbo', 'wo']);

/**
 * The offers that the world holds: known ones at its sites, and for a sector without any, every programme at every site of
 * the sector (the built-in country). Offers at sites that close within the world's years are left out: nobody would move.
 */
export const offersIn = (world: World, known: readonly Offer[]): Offers => {
  const sites = new Map<string, number>();
  for (const site of world.sites)
    if (TERTIARY.has(site.kind) && site.to >= world.lastYear) sites.set(`${site.brin}${site.siteNo}`, site.index);
  const rows: [site: number, programme: number, students: number][] = [];
  const served = new Set<string>();
  for (const offer of known) {
    const site = sites.get(offer.brin + offer.siteNo);
    const programme = world.programmeOf.get(`${offer.sector}:${offer.code}`);
    if (site === undefined || programme === undefined || offer.students <= 0) continue;
    rows.push([site, programme, offer.students]);
    served.add(offer.sector);
  }
  for (const site of world.sites) {
    if (!TERTIARY.has(site.kind) || served.has(site.kind)) continue;
    for (const programme of world.programmes) if (programme.sector === site.kind) rows.push([site.index, programme.index, 100]);
  }
  return {
    site: Uint16Array.from(rows, (row) => row[0]),
    programme: Uint16Array.from(rows, (row) => row[1]),
    students: Float32Array.from(rows, (row) => row[2]),
  };
};
