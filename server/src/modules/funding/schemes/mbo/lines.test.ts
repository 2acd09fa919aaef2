import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SchoolYear } from '../../scheme.ts';
import { totalOf } from '../../school.ts';
import { lines } from './lines.ts';

const school = (
  fundingYear: number,
  counts: Readonly<Record<string, number>>,
  parameters: Readonly<Record<string, number>> = {},
): SchoolYear => ({
  brin: '10MA',
  fundingYear,
  institution: undefined,
  counts: new Map(Object.entries(counts)),
  earlier: () => new Map(),
  parameter: (key) => parameters[key] ?? null,
});

// Worked out by hand. Level 2: 100 bol × 1.3 and 50 bbl × 0.4 × 1.1 = 130 + 22 = 152; × 0.8 = 121.6. Correction: October
// 100 + 50 × 0.4 = 120, February 90 + 45 × 0.4 = 108: 228 / 240 = 0.95. Value 115.52.
const LEVEL_2 = {
  'students/levels-2-4/2/bol/1.30': 1000,
  'students/levels-2-4/2/bbl/1.10': 500,
  'october/levels-2-4/2/bol': 1000,
  'october/levels-2-4/2/bbl': 500,
  'february/levels-2-4/2/bol': 900,
  'february/levels-2-4/2/bbl': 450,
};

describe('the contribution of an institution', () => {
  test('is the student value and the diploma value, each rounded to two decimals, times the price of a point', () => {
    const prices = { 'price-entry': 0, 'price-level-2': 500_000, 'price-levels-3-4': 500_000 };
    const found = lines(school(2025, { ...LEVEL_2, 'diplomas/levels-2-4/2': 300 }, prices));
    const byCategory = new Map(found.map((line) => [line.category, line]));
    expect(byCategory.get('students/levels-2-4/2')).toMatchObject({
      count: 115.52,
      rateCents: 500_000,
      amountCents: 57_760_000,
      missing: [],
      arithmetic: '(100 × 1.30 + 50 × 0.4 × 1.10) × 0.8 × (120 + 108) / (2 × 120) = 115.52; 115.52 × 5000.00 = 577600.00',
    });
    expect(byCategory.get('diplomas/levels-2-4/2')).toMatchObject({
      count: 6,
      amountCents: 3_000_000,
      arithmetic: '30 × 0.2 = 6.00; 6.00 × 5000.00 = 30000.00',
    });
    expect(byCategory.get('students/levels-2-4/3-4')).toMatchObject({ count: 0, amountCents: 0 });
  });

  test('shares the national budget by value when the price itself is not entered', () => {
    const parameters = { 'budget-level-2': 100_000_000, 'national-level-2': 1000 };
    const line = lines(school(2025, LEVEL_2, parameters)).find(({ category }) => category === 'students/levels-2-4/2');
    expect(line).toMatchObject({ rateCents: 100_000, amountCents: 11_552_000, missing: [] });
    expect(line?.inputs.map(({ key }) => key)).toEqual([
      'students/levels-2-4/2/bol/1.30',
      'students/levels-2-4/2/bbl/1.10',
      'correction-level-2',
      'budget-level-2',
      'national-level-2',
    ]);
  });

  test('has no amount, and says what is missing, as long as neither price nor budget is known', () => {
    const line = lines(school(2025, LEVEL_2)).find(({ category }) => category === 'students/levels-2-4/2');
    expect(line).toMatchObject({ count: 115.52, rateCents: null, amountCents: null, missing: ['price-level-2'] });
    expect(line?.arithmetic).not.toContain(';');
  });

  test('has no amount while the price factor of a qualification is missing; the agency can enter it', () => {
    const counts = { 'students/levels-2-4/3-4/bol/25655': 10, 'october/levels-2-4/3-4/bol': 10, 'february/levels-2-4/3-4/bol': 10 };
    const of = (parameters: Readonly<Record<string, number>>) =>
      lines(school(2025, counts, { 'price-levels-3-4': 100_000, ...parameters })).find(
        ({ category }) => category === 'students/levels-2-4/3-4',
      );
    expect(of({})).toMatchObject({ count: 0, amountCents: null, missing: ['price-factor-25655'] });
    expect(of({ 'price-factor-25655': 1.5 })).toMatchObject({ count: 1.2, amountCents: 120_000, missing: [] });
  });

  test('weighs a work-based student one half at entry level, and takes no 0.8 there', () => {
    const counts = { 'students/entry/bbl/1.00': 12, 'october/entry/bbl': 10, 'february/entry/bbl': 10 };
    expect(lines(school(2019, counts))[0]).toMatchObject({ category: 'students/entry', count: 0.6 });
  });

  test('takes levels 2 to 4 together until 2023', () => {
    const categories = lines(school(2023, LEVEL_2)).map(({ category }) => category);
    expect(categories).toEqual([
      'students/entry',
      'students/levels-2-4',
      'diplomas/levels-2-4',
      'support',
      'course-fee/1-2',
      'course-fee/3-4',
    ]);
  });

  test('is rounded to whole euros, before course fees come off', () => {
    const prices = { 'price-entry': 1, 'price-levels-2-4': 333.33 };
    const found = lines(school(2019, { ...LEVEL_2, 'course-fee/1-2': 500 }, prices));
    expect(found.find(({ category }) => category === 'students/levels-2-4')?.amountCents).toBe(38_506);
    expect(found.find(({ category }) => category === 'rounding')).toMatchObject({ amountCents: -6, arithmetic: '385.00 - 385.06 = -0.06' });
    expect(found.find(({ category }) => category === 'course-fee/1-2')).toMatchObject({
      count: 50,
      rateCents: -24_000,
      amountCents: -1_200_000,
    });
    expect(totalOf(found)).toBe(38_500 - 1_200_000);
  });

  test('has a share of the budget for students with a disability in proportion to the rest', () => {
    const parameters = {
      'price-entry': 0,
      'price-levels-2-4': 100_000,
      'budget-support': 5_000_000_000,
      'national-contribution': 350_000_000_000,
    };
    const line = lines(school(2019, LEVEL_2, parameters)).find(({ category }) => category === 'support');
    expect(line).toMatchObject({ amountCents: 165_000, missing: [], arithmetic: '115520.00 × 50000000.00 / 3500000000.00 = 1650.00' });
  });

  test('is nothing, without lines, where no student or diploma counts', () => {
    expect(lines(school(2025, {}))).toEqual([]);
    expect(lines(school(2025, { 'students/levels-2-4/2/bol/1.30': 0 }))).toEqual([]);
  });

  test('knows published course fees only of the years in which they applied', () => {
    const fee = (year: number) => lines(school(year, LEVEL_2)).find(({ category }) => category === 'course-fee/1-2');
    expect(fee(2025)).toMatchObject({ rateCents: -29_500, missing: [] });
    expect(fee(2026)).toMatchObject({ rateCents: null, amountCents: null, missing: ['course-fee-1-2'] });
  });
});

describe('whatever the counts', () => {
  const nat = fc.nat(100_000).map((n) => n * 10);
  const counts = fc.record({ bol: nat, bbl: nat, feb: nat, febBbl: nat, diplomas: nat });

  test('the value is that of the formula in ordinary numbers, to a hundredth', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('1.00', '1.30', '1.85'), ({ bol, bbl, feb, febBbl, diplomas }, factor) => {
        const [students, graduates] = lines(
          school(2022, {
            [`students/levels-2-4/2/bol/${factor}`]: bol,
            [`students/levels-2-4/3-4/bbl/${factor}`]: bbl,
            'october/levels-2-4/2/bol': bol,
            'october/levels-2-4/3-4/bbl': bbl,
            'february/levels-2-4/2/bol': feb,
            'february/levels-2-4/3-4/bbl': febBbl,
            'diplomas/levels-2-4/3-4': diplomas,
          }),
        ).slice(1);
        if (students === undefined || graduates === undefined) return;
        const october = bol / 10 + (bbl / 10) * 0.4;
        const correction = october === 0 ? 0 : (october + feb / 10 + (febBbl / 10) * 0.4) / (2 * october);
        const plain = october * Number(factor) * 0.8 * correction;
        expect(Math.abs(students.count - plain)).toBeLessThanOrEqual(0.005 + plain * 1e-9);
        expect(graduates.count).toBeCloseTo((diplomas / 10) * 0.2, 2);
      }),
    );
  });
});
