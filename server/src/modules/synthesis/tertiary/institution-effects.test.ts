import { beforeAll, describe, expect, it } from 'vitest';
import { addPerson, type Country, makeCountry } from '../country/country.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import { randomFor } from '../random.ts';
import type { Area, Site, SiteKind, World, WorldProgramme } from '../world/world.ts';
import { makeEffects, neighbourhoodScores } from './institution-effects.ts';
import { makeMarket } from './market.ts';
import { pushAt } from './push.ts';
import { chancesOf } from './school-year.ts';
import { FORMER } from './state.ts';

const TOWNS = 60;
const area = (index: number): Area => ({
  postcode4: String(1000 + index),
  latitude: 51 + index * 0.03,
  longitude: 5,
  municipality: 'M',
  province: 'P',
  inhabitants: 1000,
  population: new Uint16Array(40),
  radius: 1,
});
const KINDS: readonly SiteKind[] = ['vo', 'mbo', 'hbo', 'wo'];
const site = (index: number): Site => ({
  index,
  brin: `${10 + Math.floor(index / 26)}A${String.fromCharCode(65 + (index % 26))}`,
  siteNo: '00',
  kind: KINDS[index % 4] as SiteKind,
  name: '',
  denomination: '',
  area: Math.floor(index / 4),
  latitude: 51 + Math.floor(index / 4) * 0.03,
  longitude: 5,
  municipality: 'M',
  from: 1900,
  to: 2200,
});
const programme = (index: number, sector: 'mbo' | 'hbo' | 'wo', level: string): WorldProgramme => ({
  index,
  sector,
  code: sector,
  name: sector,
  level,
  nominalYears: 4,
  vo: null,
  attributes: { field: 'economie' },
});

const world = {
  seed: 11,
  areas: Array.from({ length: TOWNS }, (_, i) => area(i)),
  sites: Array.from({ length: TOWNS * 4 }, (_, i) => site(i)),
  programmes: [programme(0, 'mbo', '4'), programme(1, 'hbo', 'bachelor'), programme(2, 'wo', 'bachelor')],
} as unknown as World;

/** Every fifth town is able, by a standard deviation. */
const peopled = (): Country => {
  const country = makeCountry();
  const random = randomFor(1, 'people');
  for (let i = 0; i < TOWNS * 200; i++) {
    const at = i % TOWNS;
    addPerson(country.people, { birthDay: 0, sex: 0, area: at, ability: random.normal() + (at % 5 === 0 ? 1 : 0) });
  }
  return country;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const correlation = (a: readonly number[], b: readonly number[]): number => {
  const [x, y] = [mean(a), mean(b)];
  const product = mean(a.map((value, i) => (value - x) * ((b[i] as number) - y)));
  return product / Math.sqrt(mean(a.map((value) => (value - x) ** 2)) * mean(b.map((value) => (value - y) ** 2)));
};

describe('what sets institutions apart', () => {
  const offers = {
    site: Uint16Array.from(world.sites.filter(({ kind }) => kind !== 'vo').map(({ index }) => index)),
    programme: Uint16Array.from(world.sites.filter(({ kind }) => kind !== 'vo').map(({ kind }) => KINDS.indexOf(kind) - 1)),
    students: new Float32Array(TOWNS * 3).fill(100),
  };
  const market = makeMarket(world, offers);
  let country: Country;
  let effects: ReturnType<typeof makeEffects>;
  beforeAll(() => {
    country = peopled();
    effects = makeEffects(world, country.people, market);
  });
  const offersOf = (kind: SiteKind) => [...effects.offer].filter((_, offer) => world.sites[offers.site[offer] as number]?.kind === kind);

  it('differs as much as the parameters say, and on average not at all', () => {
    for (const kind of ['mbo', 'hbo', 'wo'] as const) {
      const values = offersOf(kind);
      expect(mean(values)).toBeCloseTo(0, 5);
      const sd = Math.sqrt(mean(values.map((value) => value ** 2)));
      expect(sd / TERTIARY.institutionEffects.value.institution[kind]).toBeGreaterThan(0.7);
      expect(sd / TERTIARY.institutionEffects.value.institution[kind]).toBeLessThan(1.35);
    }
  });

  it('leans towards how able the neighbourhood is, for institutions and for schools of origin', () => {
    const hbo = world.sites.filter(({ kind }) => kind === 'hbo');
    const scores = [...neighbourhoodScores(world, country.people, hbo)];
    expect(correlation(scores, offersOf('hbo'))).toBeGreaterThan(0.25);
    const schools = world.sites.filter(({ kind }) => kind === 'vo');
    const own = [...neighbourhoodScores(world, country.people, schools)];
    expect(
      correlation(
        own,
        schools.map(({ index }) => effects.origin[index] as number),
      ),
    ).toBeGreaterThan(0.25);
  });

  it('is the same again for the same seed, and none for where somebody studies now', () => {
    expect(makeEffects(world, country.people, market)).toEqual(effects);
    for (const each of world.sites) if (each.kind === 'hbo' || each.kind === 'wo') expect(effects.origin[each.index]).toBe(0);
  });

  it('makes drop-out in the first year of hbo differ by institution, and by the college that somebody comes from', () => {
    const drop = (offer: number, origin: number) => chancesOf(5, 1, 4, FORMER.mbo, pushAt(effects, 0, offer, origin, true))[0];
    const hbo = [...offers.site.keys()].filter((offer) => world.sites[offers.site[offer] as number]?.kind === 'hbo');
    const rates = hbo.map((offer) => drop(offer, -1)).sort((a, b) => a - b);
    expect(rates.at(-1) as number).toBeGreaterThan((rates[0] as number) * 1.8);
    const colleges = world.sites.filter(({ kind }) => kind === 'mbo').map(({ index }) => drop(hbo[0] as number, index));
    expect(Math.max(...colleges)).toBeGreaterThan(Math.min(...colleges) * 1.3);
  });
});
