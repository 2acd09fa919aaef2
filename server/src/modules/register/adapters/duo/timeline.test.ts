import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition, Observation, SiteFacts } from './model.ts';
import { institutionTimeline, siteTimeline } from './timeline.ts';

const FACTS: SiteFacts = {
  sectors: ['po'],
  boardId: '00001',
  name: 'De Zaagvis',
  street: 'Laan',
  houseNumber: '1',
  postcode: '9999ZZ',
  place: 'Ergens',
  municipalityCode: 'GM0001',
  municipality: 'Ergens',
  province: null,
  denomination: 'Openbaar',
  structure: 'BO',
  phone: null,
  website: null,
  latitude: null,
  longitude: null,
};
const list = (referenceDate: string, complete = true): Edition => ({ layout: 'po-sites', referenceDate, complete });
const seen = (edition: Edition, facts: Partial<SiteFacts> = {}, siteNo = '00'): Observation => ({
  layout: edition.layout,
  referenceDate: edition.referenceDate,
  brin: '00AA',
  siteNo,
  scope: 'primary',
  facts: { ...FACTS, ...facts },
});

describe('the versions of a site', () => {
  test('have a gap when a complete list in between lacks it', () => {
    const [a, b, c] = [list('2013-01-01'), list('2020-01-01'), list('2026-01-01')];
    const versions = siteTimeline([c, a, b], [seen(a), seen(c)], []);
    expect(versions.map((v) => [v.start, v.end])).toEqual([
      ['2000-08-01', '2020-01-01'],
      ['2020-01-02', null],
    ]);
  });

  test('keep the position while the address stays, and lose it when the school moves', () => {
    const map: Edition = { layout: 'schools-map', referenceDate: '2024-11-22', complete: false };
    const [a, b] = [list('2013-01-01'), list('2026-01-01')];
    const observations = [seen(a, { postcode: '1111AA' }), seen(map, { latitude: 52, longitude: 6 }), seen(b, { name: 'De Hamervis' })];
    expect(siteTimeline([a, b, map], observations, []).map((v) => [v.start, v.postcode, v.latitude])).toEqual([
      ['2000-08-01', '1111AA', null],
      ['2024-11-22', '9999ZZ', 52],
      ['2026-01-01', '9999ZZ', 52],
    ]);
  });

  test('never overlap, follow the order of time, and do not depend on the order of the editions', () => {
    const editions = [2011, 2013, 2016, 2020, 2026].map((year) => list(`${year}-01-01`));
    const facts = fc.record({ name: fc.constantFrom('A', 'B'), postcode: fc.constantFrom('1111AA', '2222BB', null) });
    const arbitrary = fc.record({
      observed: fc.tuple(
        ...editions.map((e) =>
          fc.option(
            facts.map((f) => seen(e, f)),
            { nil: undefined },
          ),
        ),
      ),
      complete: fc.tuple(...editions.map(() => fc.boolean())),
      closings: fc.array(fc.constantFrom('2012-08-01', '2015-08-01', '2022-08-01'), { maxLength: 2 }).map((dates) => dates.sort()),
    });
    fc.assert(
      fc.property(arbitrary, ({ observed, complete, closings }) => {
        const observations = observed.filter((o) => o !== undefined);
        const all = editions.map((e, i) => ({ ...e, complete: complete[i] ?? false }));
        const versions = siteTimeline(all, observations, closings);
        expect(siteTimeline(all.toReversed(), observations.toReversed(), closings)).toEqual(versions);
        for (const [i, v] of versions.entries()) {
          expect(v.end === null || v.end > v.start).toBe(true);
          const next = versions[i + 1];
          if (next !== undefined) expect(v.end !== null && v.end <= next.start).toBe(true);
        }
        for (const o of observations) {
          expect(versions.some((v) => v.start <= o.referenceDate && (v.end === null || v.end > o.referenceDate))).toBe(true);
        }
      }),
    );
  });
});

describe('the versions of an institution', () => {
  test('cover every day of every site, with the sectors of all and the name of the main site', () => {
    const site = (siteNo: string, start: string, end: string | null, name: string, sectors: SiteFacts['sectors']) => ({
      ...FACTS,
      brin: '00AA',
      siteNo,
      start,
      end,
      name,
      sectors,
    });
    const versions = institutionTimeline([
      site('00', '2000-08-01', '2020-01-01', 'Hoofd', ['po']),
      site('01', '2010-01-01', null, 'Bij', ['vo']),
    ]);
    expect(versions.map((v) => [v.start, v.end, v.name, v.sectors.join()])).toEqual([
      ['2000-08-01', '2010-01-01', 'Hoofd', 'po'],
      ['2010-01-01', '2020-01-01', 'Hoofd', 'po,vo'],
      ['2020-01-01', null, 'Bij', 'vo'],
    ]);
  });
});
