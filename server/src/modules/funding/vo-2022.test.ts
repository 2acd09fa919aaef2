import { describe, expect, test } from 'vitest';
import { PROGRAMMES, REFERENCE, TODAY } from './fixtures.ts';
import { amountCents, basisOf, countingDate, findRegulation, fundingYears, REGULATIONS } from './regulations.ts';
import { siteCounts, statement, totalCents } from './school.ts';
import { VO_2022 } from './vo-2022.ts';

const categoryOf = (code: string) => {
  const programme = PROGRAMMES[code];
  if (programme == null) throw new Error(`no programme ${code}`);
  return VO_2022.categoryOf(programme);
};

describe('categories of secondary education from 2022', () => {
  test.each([
    ['0011', 'lower-years', 776_686],
    ['0400', 'upper-general', 776_686],
    ['0500', 'upper-general', 776_686],
    ['0600', 'upper-general', 776_686],
    ['0610', 'upper-general', 776_686],
    ['0900', 'upper-general', 776_686],
    ['0700', 'upper-vocational', 913_749],
    ['0710', 'upper-vocational', 913_749],
    ['0800', 'practical', 913_749],
    ['0021', 'practical', 913_749],
  ] as const)('programme %s counts as %s at %i cents', (code, category, rate) => {
    expect(categoryOf(code)).toBe(category);
    expect(VO_2022.perPupil[category].rateCents).toBe(rate);
  });
});

describe('amounts', () => {
  test('a school with a main site, two other sites and 100, 200, 50.5 and 10 pupils receives 3,337,198.08 euro', () => {
    const sites = siteCounts('01AA', 2022, REFERENCE);
    expect(sites).toEqual({ main: 1, other: 2 });
    const pupils = [200, 400, 101, 20];
    const lines = 22_716_097 + 2 * 11_358_048 + 300 * 776_686 + 50 * 913_749 + 456_875 + 10 * 913_749;
    expect(lines).toBe(333_719_808);
    expect(totalCents(2022, sites, pupils)).toBe(lines);
    const whole = statement({ brin: '01AA', fundingYear: 2022, sites, pupils, asKnownOn: null }, TODAY);
    expect(whole.totalCents).toBe(lines);
    expect(whole.lines.map((line) => [line.category, line.count])).toEqual([
      ['main-site', 1],
      ['other-site', 2],
      ['lower-years', 100],
      ['upper-general', 200],
      ['upper-vocational', 50.5],
      ['practical', 10],
    ]);
  });

  test('half a pupil of an odd amount is rounded up to whole cents', () => {
    expect(amountCents(1, 913_749)).toBe(456_875);
    expect(amountCents(1, 776_686)).toBe(388_343);
  });

  test('an institution that is not known has no sites', () => {
    expect(siteCounts('99ZZ', 2022, REFERENCE)).toEqual({ main: 0, other: 0 });
  });

  test('a site that closed before the counting date is not paid', () => {
    const school = REFERENCE.institutions.get('01AA');
    if (school === undefined) throw new Error('no school');
    const sites = school.sites.map((site) =>
      site.siteNo === '01' ? { ...site, periods: [{ start: '2000-01-01', end: '2025-10-01' }] } : site,
    );
    const reference = { ...REFERENCE, institutions: new Map([['01AA', { ...school, sites }]]) };
    expect(siteCounts('01AA', 2025, reference)).toEqual({ main: 1, other: 2 });
    expect(siteCounts('01AA', 2026, reference)).toEqual({ main: 1, other: 1 });
  });
});

describe('years', () => {
  test('the counting date is 1 October of the year before', () => {
    expect(countingDate(2027)).toBe('2026-10-01');
  });

  test('funding years run from 2022 to the one of the next counting date', () => {
    expect(fundingYears('2026-11-23')).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028]);
    expect(fundingYears('2026-09-30').at(-1)).toBe(2027);
    expect(fundingYears('2026-10-01').at(-1)).toBe(2028);
  });

  test('before its counting date a year is expected, from that day on it is counted', () => {
    expect(basisOf(2027, '2026-09-30')).toBe('expected');
    expect(basisOf(2027, '2026-10-01')).toBe('counted');
  });

  test('every funding year has exactly one regulation', () => {
    for (const year of fundingYears('2040-01-01')) {
      const governing = REGULATIONS.filter((one) => one.fromYear <= year && year <= (one.throughYear ?? year));
      expect(governing, String(year)).toHaveLength(1);
      expect(findRegulation(year)).toBe(governing[0]);
    }
    expect(findRegulation(2021)).toBeUndefined();
  });

  test('years after 2022 reuse its amounts, marked as not indexed', () => {
    const of = (fundingYear: number) =>
      statement({ brin: '02BB', fundingYear, sites: { main: 1, other: 0 }, pupils: [2, 0, 0, 0], asKnownOn: null }, TODAY);
    expect(of(2022).indexed).toBe(true);
    expect(of(2026).indexed).toBe(false);
    expect(of(2026).totalCents).toBe(of(2022).totalCents);
  });
});
