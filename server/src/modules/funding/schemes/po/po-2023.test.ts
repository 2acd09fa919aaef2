import { describe, expect, test } from 'vitest';
import { amountsOf, PRIMARY_REFERENCE, primaryEnrolment, primarySchool, pupil } from './fixtures.ts';
import { PO } from './po.ts';

const linesOf = (...school: Parameters<typeof primarySchool>) => PO.lines(primarySchool(...school));
const contributions = (year: number, ...given: Parameters<typeof pupil>) => PO.contributions(pupil(...given), year, PRIMARY_REFERENCE);
const codeAt = (brin: string, year: number, ...given: Parameters<typeof pupil>) =>
  PO.explain(pupil(...given), brin, year, PRIMARY_REFERENCE)[0]?.reason.code;

describe('lines from 2023', () => {
  test('in 2026 the amount per pupil is known, and each other line says what is missing', () => {
    const lines = linesOf(2026, { 'bo/00': 150, 'bo/01': 50 });
    expect(lines[0]).toMatchObject({
      category: 'bo',
      count: 200,
      amountCents: 137_331_000,
      arithmetic: '200 × 6866.55 = 1373310.00',
      missing: [],
    });
    expect(lines.slice(1).map((line) => [line.category, line.amountCents, line.missing])).toEqual([
      ['school-bo', null, ['school-bo']],
      ['small-school', null, ['small-school-below', 'small-school', 'small-school-pupil']],
      ['disadvantage', null, ['disadvantage', 'disadvantage-score:11AA']],
    ]);
  });

  test('before 2026 no amount is known', () => {
    expect(linesOf(2024, { 'bo/00': 200 }).every((line) => line.amountCents === null)).toBe(true);
  });

  // The amounts are invented: what the agency enters is used, only that is tested.
  const ENTERED = {
    'school-bo': 10_000_000, 'school-sbo': 11_000_000, 'school-special': 12_000_000, 'small-school-below': 100, 'small-school': 5_000_000,
    'small-school-pupil': 40_000, disadvantage: 60_000, 'disadvantage-score:11AA': 12.34, 'sbo-support': 500_000, 'sbo-background': 100_000,
    'special-background': 100_000, 'background-free': 4, 'so-8-cat-2': 1_500_000, 'vso-cat-3': 2_000_000,
  }; // biome-ignore format: a list

  test('with everything entered every line has its amount', () => {
    expect(amountsOf(linesOf(2026, { 'bo/00': 80 }, ENTERED))).toEqual({
      bo: 54_932_400,
      'school-bo': 10_000_000,
      'small-school': 1_800_000, // 50000 − 80 × 400
      disadvantage: 740_400, // 12.34 × 600
    });
    expect('small-school' in amountsOf(linesOf(2026, { 'bo/00': 100 }, ENTERED))).toBe(false);
    expect(amountsOf(linesOf(2026, { 'sbo/00': 10, 'sbo/00/nnca': 6 }, ENTERED, '12BB'))).toEqual({
      sbo: 10_986_480,
      'school-sbo': 11_000_000,
      'sbo-support': 8_000_000,
      'sbo-background': 200_000,
    });
    expect(amountsOf(linesOf(2026, { 'so-8/00/cat-2': 10, 'so-4-7/00': 2, 'vso/01/cat-3/nnca': 3 }, ENTERED, '13CC'))).toEqual({
      'so-4-7': 1_373_310,
      'so-8': 6_866_550,
      vso: 2_059_965,
      'school-special': 12_000_000,
      'so-8-cat-2': 15_000_000,
      'vso-cat-3': 6_000_000,
    });
  });
});

describe('who counts', () => {
  const since = (code: string, more: Parameters<typeof primaryEnrolment>[4] = {}, brin = '11AA') => [
    primaryEnrolment(brin, code, '2021-08-01', null, more),
  ];

  test('on 1 October until 2022, on 1 February from 2023', () => {
    expect([2015, 2022, 2023, 2027].map((year) => PO.countingDates(year))).toEqual([
      ['2014-10-01'],
      ['2021-10-01'],
      ['2022-02-01'],
      ['2026-02-01'],
    ]);
    expect(PO.years('2026-11-24')).toEqual([2023, 2024, 2025, 2026, 2027, 2028]);
    expect([PO.years('2026-01-31').at(-1), PO.years('2026-02-01').at(-1)]).toEqual([2027, 2028]);
    const left = [primaryEnrolment('11AA', 'BO', '2021-08-01', '2022-01-15')];
    expect(contributions(2022, '2012-05-01', left)).toEqual([{ brin: '11AA', category: 'bo-8/00', units: 1 }]);
    expect(contributions(2023, '2012-05-01', left)).toEqual([]);
  });

  test.each([
    ['2013-10-01', 'bo-8/00'],
    ['2013-10-02', 'bo-4-7/00'],
    ['2017-10-01', 'bo-4-7/00'],
  ])('born on %s a pupil counts as %s on 1 October 2021', (born, category) => {
    expect(contributions(2022, born, since('BO'))).toEqual([{ brin: '11AA', category, units: 1 }]);
  });

  test('who turns four on the day after the counting date does not count yet', () => {
    expect(codeAt('11AA', 2022, '2017-10-02', since('BO'))).toBe('under-four');
    expect(codeAt('13CC', 2022, '2018-10-02', since('SO', { attributes: { supportCategory: 1 } }, '13CC'))).toBe('counted');
  });

  test('support category and background make the category; a missing category is told', () => {
    const special = { siteNo: '01', attributes: { supportCategory: 2 }, background: 'other' };
    expect(contributions(2023, '2012-05-01', since('SO', special, '13CC'))).toEqual([
      { brin: '13CC', category: 'so-8/01/cat-2/nnca', units: 1 },
    ]);
    expect(codeAt('13CC', 2023, '2012-05-01', since('VSO', {}, '13CC'))).toBe('counted-without-support-category');
    expect(codeAt('15EE', 2023, '2007-05-01', since('VSO', { attributes: { supportCategory: 3 } }, '15EE'))).toBe('counted');
  });

  test('who is guided only, not fundable, elsewhere, or at another kind of institution does not count', () => {
    expect(codeAt('13CC', 2023, '2012-05-01', since('AB', {}, '13CC'))).toBe('guidance-only');
    expect(codeAt('11AA', 2023, '2012-05-01', since('BO', { fundable: false }))).toBe('not-fundable');
    expect(codeAt('14DD', 2023, '2012-05-01', since('BO', {}, '14DD'))).toBe('not-a-primary-school');
    expect(codeAt('12BB', 2023, '2012-05-01', since('BO'))).toBe('not-enrolled-on-counting-date');
    const both = [...since('BO'), primaryEnrolment('12BB', 'SBO', '2021-10-15', null)];
    expect([codeAt('11AA', 2023, '2012-05-01', both), codeAt('12BB', 2023, '2012-05-01', both)]).toEqual(['counts-elsewhere', 'counted']);
  });
});

test('categories are named in words', () => {
  expect(PO.categoryText?.('so-8/01/cat-2/nnca')).toEqual({
    nl: 'Speciaal onderwijs, vanaf 8 jaar, vestiging 01, ondersteuningscategorie midden, NNCA',
    en: 'Special education, 8 years and older, site 01, support category middle, non-Dutch background',
  });
  expect(PO.categoryText?.('no-such-kind/00')).toBeUndefined();
});
