import { describe, expect, test } from 'vitest';
import { makeCountry } from './country.ts';
import { toBelt } from './denominations.ts';

const country = makeCountry(1, 1);
const open = country.sites.filter((site) => site.end === null);
const of = (sector: 'po' | 'vo', denomination: string) =>
  open.filter((site) => site.sectors.includes(sector) && site.denomination === denomination);
const near = (sites: readonly { readonly latitude: number | null; readonly longitude: number | null }[]): number =>
  sites.filter(({ latitude, longitude }) => toBelt({ latitude: latitude ?? 0, longitude: longitude ?? 0 }) < 15).length / sites.length;

describe('denominations of the built-in country', () => {
  test('are as many as in reality, also those that families keep to', () => {
    const primary = open.filter((site) => site.structure === 'BO');
    const share = (denomination: string) => primary.filter((site) => site.denomination === denomination).length / primary.length;
    expect(share('Reformatorisch')).toBeCloseTo(163 / 6053, 2);
    expect(share('Islamitisch')).toBeCloseTo(95 / 6053, 2);
    expect(share('Openbaar')).toBeCloseTo(1903 / 6053, 2);
    expect(Math.abs(new Set(of('vo', 'Reformatorisch').map((site) => site.brin)).size - 8)).toBeLessThan(3);
    for (const name of ['Antroposofisch', 'Gereformeerd', 'Islamitisch']) expect(of('vo', name).length).toBeGreaterThan(0);
  });

  test('lie in a belt from Zeeland to Overijssel where they are reformed, and in large towns where they are islamic', () => {
    expect(near(of('po', 'Reformatorisch'))).toBeGreaterThan(0.5);
    expect(near(of('vo', 'Reformatorisch'))).toBeGreaterThan(0.4);
    expect(near(of('po', 'Openbaar'))).toBeLessThan(0.3);
    const inhabitants = new Map<string, number>();
    for (const { place, inhabitants: count } of country.areas) inhabitants.set(place, (inhabitants.get(place) ?? 0) + count);
    const large = (name: string) => {
      const sites = of('po', name);
      return sites.filter(({ place }) => (inhabitants.get(place ?? '') ?? 0) > 100_000).length / sites.length;
    };
    expect(large('Islamitisch')).toBeGreaterThan(0.7);
    expect(large('Protestants-Christelijk')).toBeLessThan(0.5);
  });

  test('of secondary schools that families keep to lead to several levels', () => {
    for (const name of ['Reformatorisch', 'Gereformeerd', 'Antroposofisch'])
      for (const sites of Map.groupBy(of('vo', name), (site) => site.brin).values())
        expect(new Set(sites.flatMap((site) => site.structure.split('/'))).size).toBeGreaterThan(2);
  });
});
