import { describe, expect, test } from 'vitest';
import { amountCents } from '../../arithmetic.ts';
import { PROGRAMMES, REFERENCE, TODAY } from '../../fixtures.ts';
import { NOTHING_ENTERED } from '../../parameters.ts';
import { schoolYear, statementOf } from '../../school.ts';
import { basisOf, findRegulation } from '../../years.ts';
import { countingDate } from './counting-date.ts';
import { siteCounts } from './sites.ts';
import { VO } from './vo.ts';
import { VO_2022 } from './vo-2022.ts';

const sitesOf = (brin: string, year: number, reference = REFERENCE) => siteCounts(reference.institutions.get(brin), year);
const statement = (brin: string, year: number, counts: Readonly<Record<string, number>>) =>
  statementOf(
    VO,
    schoolYear(VO, brin, year, new Map([[year, new Map(Object.entries(counts))]]), REFERENCE.institutions.get(brin), NOTHING_ENTERED),
    TODAY,
    null,
  );

const categoryOf = (code: string) => {
  const programme = PROGRAMMES[code];
  if (programme == null) throw new Error(`no programme ${code}`);
  return VO_2022.categoryOf(programme, code, null);
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
    expect(VO_2022.parameters.find((one) => one.key === category)?.value).toBe(rate);
  });
});

describe('amounts', () => {
  test('a school with a main site, two other sites and 100, 200, 50.5 and 10 pupils receives 3,337,198.08 euro', () => {
    expect(sitesOf('01AA', 2022)).toEqual({ main: 1, other: 2 });
    const lines = 22_716_097 + 2 * 11_358_048 + 300 * 776_686 + 50 * 913_749 + 456_875 + 10 * 913_749;
    expect(lines).toBe(333_719_808);
    const whole = statement('01AA', 2022, { 'lower-years': 200, 'upper-general': 400, 'upper-vocational': 101, practical: 20 });
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
    expect(amountCents(1, 2, 913_749)).toBe(456_875);
    expect(amountCents(1, 2, 776_686)).toBe(388_343);
  });

  test('an institution that is not known has no sites', () => {
    expect(sitesOf('99ZZ', 2022)).toEqual({ main: 0, other: 0 });
  });

  test('a site that closed before the counting date is not paid', () => {
    const school = REFERENCE.institutions.get('01AA');
    if (school === undefined) throw new Error('no school');
    const sites = school.sites.map((site) =>
      site.siteNo === '01' ? { ...site, periods: [{ start: '2000-01-01', end: '2025-10-01' }] } : site,
    );
    const reference = { ...REFERENCE, institutions: new Map([['01AA', { ...school, sites }]]) };
    expect(sitesOf('01AA', 2025, reference)).toEqual({ main: 1, other: 2 });
    expect(sitesOf('01AA', 2026, reference)).toEqual({ main: 1, other: 1 });
  });
});

describe('years', () => {
  test('the counting date is 1 October of the year before', () => {
    expect(countingDate(2027)).toBe('2026-10-01');
  });

  test('funding years run from 2022 to the one of the next counting date', () => {
    expect(VO.years('2026-11-23')).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028]);
    expect(VO.years('2026-09-30').at(-1)).toBe(2027);
    expect(VO.years('2026-10-01').at(-1)).toBe(2028);
  });

  test('before its counting date a year is expected, from that day on it is counted', () => {
    expect(basisOf(VO, 2027, '2026-09-30')).toBe('expected');
    expect(basisOf(VO, 2027, '2026-10-01')).toBe('counted');
  });

  test('every funding year has exactly one regulation', () => {
    for (const year of VO.years('2040-01-01')) {
      const governing = VO.regulations.filter((one) => one.fromYear <= year && year <= (one.throughYear ?? year));
      expect(governing, String(year)).toHaveLength(1);
      expect(findRegulation(VO.regulations, year)).toBe(governing[0]);
    }
    expect(findRegulation(VO.regulations, 1899)).toBeUndefined();
  });

  test('years after 2022 reuse its amounts, marked as not indexed', () => {
    const of = (fundingYear: number) => statement('02BB', fundingYear, { 'lower-years': 2 });
    expect(of(2022).indexed).toBe(true);
    expect(of(2026).indexed).toBe(false);
    expect(of(2026).totalCents).toBe(of(2022).totalCents);
  });
});
