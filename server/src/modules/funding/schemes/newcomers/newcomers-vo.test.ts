import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_ENTERED } from '../../parameters.ts';
import { schoolYear, totalOf } from '../../school.ts';
import { newcomer, REFERENCE, secondary } from './fixtures.ts';
import { NEWCOMERS_VO } from './newcomers-vo.ts';
import { referenceDates } from './quarters.ts';
import { receivedBefore } from './secondary-lines.ts';
import { categoryOn, limitsOf } from './secondary-rules.ts';

const linesOf = (year: number, counts: Readonly<Record<number, Readonly<Record<string, number>>>>, entered = NOTHING_ENTERED) => {
  const byYear = new Map(Object.entries(counts).map(([key, one]) => [Number(key), new Map(Object.entries(one))]));
  return NEWCOMERS_VO.lines(schoolYear(NEWCOMERS_VO, '01AA', year, byYear, REFERENCE.institutions.get('01AA'), entered));
};
const counted = (facts: Parameters<typeof NEWCOMERS_VO.contributions>[0], year: number) =>
  NEWCOMERS_VO.contributions(facts, year, REFERENCE).map(({ brin, category }) => `${brin} ${category}`);
const codes = (facts: ReturnType<typeof newcomer>, brin: string, year: number) =>
  NEWCOMERS_VO.explain(facts, brin, year, REFERENCE).map(({ date, reason }) => `${date} ${reason.code}`);

describe('who is a newcomer in secondary education', () => {
  test.each([
    ['2026-01-01', '2024-01-01', null], // two years ago to the day
    ['2026-01-01', '2024-01-02', 'second'],
    ['2026-01-01', '2024-10-01', 'second'], // not after 1 October
    ['2026-01-01', '2024-10-02', 'first'],
    ['2026-04-01', '2024-04-01', null],
    ['2026-04-01', '2024-04-02', 'second'],
    ['2026-07-01', '2024-07-02', 'second'],
    ['2026-10-01', '2024-10-01', null],
    ['2026-10-01', '2024-10-02', 'first'], // on 1 October nobody is of the second category
    ['2026-10-01', '2026-10-01', 'first'],
    ['2025-01-01', '2023-10-01', 'second'],
    ['2025-01-01', '2023-10-02', 'first'],
  ] as const)('on %s someone whose term began on %s is of category %s', (date, started, category) => {
    expect(categoryOn(limitsOf(date), started)).toBe(category);
  });

  test('until 2025 the term runs from settling in the Netherlands, from 2026 from the first enrolment in any Dutch school', () => {
    // Settled in February 2023, but first at school in February 2025.
    const facts = newcomer([secondary('01AA', '2025-02-10', null)], { arrivedOn: '2023-02-10' });
    expect(codes(facts, '01AA', 2025)).toEqual(['2025-04-01', '2025-07-01', '2025-10-01'].map((date) => `${date} term-ended`));
    expect(counted(facts, 2026)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'].map((date) => `01AA ${date}:first`));
    expect(counted(facts, 2027)).toEqual(['01AA 2027-01-01:second']);
  });

  test('a first enrolment in primary education starts the term from 2026', () => {
    const facts = newcomer([secondary('02BB', '2023-05-01', '2025-08-01', 'BO', { sector: 'po' }), secondary('01AA', '2025-08-01', null)]);
    expect(codes(facts, '01AA', 2026)).toEqual(referenceDates(2026).map((date) => `${date} term-ended`));
  });

  test('a Dutch national is no newcomer, whatever the day of settling', () => {
    const facts = newcomer([secondary('01AA', '2026-01-05', null)], { residenceCode: null });
    expect(counted(facts, 2026)).toEqual([]);
    expect(codes(facts, '01AA', 2026)).toEqual(['null dutch-national']);
  });

  test('a pupil of internationally oriented education is no newcomer', () => {
    const facts = newcomer([secondary('01AA', '2026-01-05', null, '0900')]);
    expect(counted(facts, 2026)).toEqual([]);
    expect(codes(facts, '01AA', 2026)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01'].map((date) => `${date} international`));
  });

  test('every foreign pupil counts, also one whose right of residence is not listed', () => {
    expect(counted(newcomer([secondary('01AA', '2026-09-01', null)], { residenceCode: '77' }), 2026)).toEqual(['01AA 2026-10-01:first']);
  });

  test('in 2025 a pupil whose day of settling is not known does not count, and that is explained', () => {
    expect(codes(newcomer([secondary('01AA', '2025-09-01', null)], { arrivedOn: null }), '01AA', 2025)).toEqual([
      '2025-10-01 settling-unknown',
    ]);
  });

  test('a pupil at two schools counts once, where the enrolment started last', () => {
    const facts = newcomer([secondary('01AA', '2026-02-01', null), secondary('02BB', '2026-03-01', null)]);
    expect(counted(facts, 2026)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01'].map((date) => `02BB ${date}:first`));
    expect(codes(facts, '01AA', 2026)[0]).toBe('2026-04-01 counts-elsewhere');
  });

  test('a pupil who was never enrolled there is told so', () => {
    expect(codes(newcomer([]), '01AA', 2026)).toEqual(['null not-enrolled-on-reference-date']);
    expect(NEWCOMERS_VO.explain(null, '01AA', 2026, REFERENCE)[0]?.reason.code).toBe('not-enrolled-on-reference-date');
  });

  test('whoever it is, at most eight reference dates count, in one row, the first category before the second', () => {
    const day = fc
      .date({ min: new Date('2023-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (started) => {
        const dates = Array.from({ length: 14 }, (_, index) => 2021 + index)
          .flatMap(referenceDates)
          .filter((date) => date >= started);
        const kinds = dates.map((date) => categoryOn(limitsOf(date), started));
        const lasts = kinds.indexOf(null);
        expect(lasts).toBeLessThanOrEqual(8);
        expect(lasts).toBeGreaterThanOrEqual(7);
        expect(kinds.slice(lasts).every((kind) => kind === null)).toBe(true);
        const firsts = kinds.slice(0, lasts).filter((kind) => kind === 'first').length;
        expect(kinds.slice(0, firsts).every((kind) => kind === 'first')).toBe(true);
      }),
    );
  });
});

describe('amounts', () => {
  test('a school that receives newcomers for the first time: 108,213.01 euro', () => {
    // 12 x 3,909.08 = 46,908.96; 3 x 1,426.33 = 4,278.99; start-up 21,843.34; 9 x 3,909.08 = 35,181.72
    const lines = linesOf(2026, { 2026: { '2026-01-01:first': 12, '2026-01-01:second': 3, '2026-04-01:first': 9 } });
    expect(lines.map((line) => [line.category, line.count, line.amountCents])).toEqual([
      ['2026-01-01:first', 12, 4_690_896],
      ['2026-01-01:second', 3, 427_899],
      ['2026-01-01:start-up', 1, 2_184_334],
      ['2026-04-01:first', 9, 3_518_172],
    ]);
    expect(totalOf(lines)).toBe(10_821_301);
    expect(lines[0]?.arithmetic).toBe('12 × 3909.08 = 46908.96');
    expect(lines[2]?.inputs.find((one) => one.key === 'newcomers')?.value).toBe(15);
  });

  test('2025 has its own amounts', () => {
    const lines = linesOf(2025, { 2025: { '2025-10-01:first': 10, '2025-07-01:second': 1 } });
    expect(lines.map((line) => line.amountCents)).toEqual([137_399, 3_750_860, 2_104_175]);
  });

  test.each([
    ['nine newcomers are too few', { 2026: { '2026-01-01:first': 9 } }],
    ['ten in the year before are not for the first time', { 2025: { '2025-10-01:first': 10 }, 2026: { '2026-01-01:first': 12 } }],
    ['ten three years before neither', { 2023: { '2023-01-01:second': 10 }, 2026: { '2026-01-01:first': 12 } }],
  ])('no start-up amount: %s', (_, counts) => {
    expect(linesOf(2026, counts).map((line) => line.category)).toEqual([`2026-01-01:first`]);
  });

  test('the start-up amount is paid on the first date with ten, and once', () => {
    const lines = linesOf(2026, {
      2025: { '2025-10-01:first': 9 },
      2026: { '2026-01-01:first': 9, '2026-04-01:first': 5, '2026-04-01:second': 5, '2026-07-01:first': 30 },
    });
    expect(lines.filter((line) => line.category.endsWith('start-up')).map((line) => line.category)).toEqual(['2026-04-01:start-up']);
  });

  test('a school that received it in a year not counted here does not receive it again', () => {
    const entered: typeof NOTHING_ENTERED = (_, __, key) => (key === receivedBefore('01AA') ? 1 : undefined);
    expect(linesOf(2026, { 2026: { '2026-01-01:first': 12 } }, entered).map((line) => line.category)).toEqual(['2026-01-01:first']);
  });

  test('before 2025 no amount is known: the lines say which is missing', () => {
    const [line] = linesOf(2024, { 2024: { '2024-01-01:first': 2 } });
    expect(line).toMatchObject({ amountCents: null, rateCents: null, missing: ['first'], arithmetic: '2 × ? = ?' });
  });

  test('every year has one regulation, and the year after today is the last', () => {
    expect(NEWCOMERS_VO.years('2026-11-24')).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(NEWCOMERS_VO.countingDates(2026)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
  });
});
