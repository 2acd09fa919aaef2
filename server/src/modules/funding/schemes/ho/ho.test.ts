import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerFacts } from '../../../register/index.ts';
import { type Entered, NOTHING_ENTERED } from '../../parameters.ts';
import { missingIn, schoolYear, totalOf } from '../../school.ts';
import { reachedPattern } from './counting-sql.ts';
import { countingDate, degreePeriod } from './dates.ts';
import { PARTS, shareOf } from './degrees.ts';
import { degree, REFERENCE, student, study } from './fixtures.ts';
import { HO } from './ho.ts';
import { amountOf } from './lines.ts';
import { EQUATED_CODES, meetsNationality, NOT_EQUATED_CODES } from './nationality.ts';

const codes = (facts: LearnerFacts, brin: string, year: number) =>
  HO.explain(facts, brin, year, REFERENCE).map(({ reason }) => reason.code);
const counted = (facts: LearnerFacts, year: number) =>
  HO.contributions(facts, year, REFERENCE).map(({ brin, category, units }) => `${brin} ${category} ${units / PARTS}`);
/** The statuses at an institution in one budget year after the other. */
const through = (facts: LearnerFacts, brin: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => codes(facts, brin, from + index).join(' '));

describe('days', () => {
  test('the counting date of budget year 2026 is 30 September 2024, and degrees are those of the year that ends with it', () => {
    expect(countingDate(2026)).toBe('2024-09-30');
    expect(degreePeriod(2026)).toEqual({ first: '2023-10-01', last: '2024-09-30' });
  });

  test('years are kept up to that of the next counting date', () => {
    expect(HO.years('2026-11-24')).toEqual([2026, 2027, 2028, 2029]);
    expect(HO.years('2026-09-30').at(-1)).toBe(2028);
    expect(HO.years('2026-10-01').at(-1)).toBe(2029);
  });

  test('who starts on the counting date counts, who left the day before does not', () => {
    expect(codes(student([study('21AA', '2024-09-30', null, '34001')]), '21AA', 2026)).toEqual(['pi']);
    expect(codes(student([study('21AA', '2024-10-01', null, '34001')]), '21AA', 2026)).toEqual(['mv']);
    expect(codes(student([study('21AA', '2023-09-01', '2024-09-30', '34001')]), '21AA', 2026)).toEqual(['mv']);
    expect(codes(student([study('21AA', '2023-09-01', '2024-10-01', '34001')]), '21AA', 2026)).toEqual(['pi']);
  });
});

describe('enrolments within nominal duration', () => {
  test('a bachelor student of hbo is funded for four years, then no more', () => {
    const facts = student([study('21AA', '2018-09-01', null, '34001')]);
    expect(through(facts, '21AA', 2020, 2025)).toEqual(['pi', 'pi', 'pi', 'pi', 'ng', 'ng']);
    expect(counted(facts, 2020)).toEqual(['21AA hbo:enrolment:bachelor:low 1']);
  });

  test('years at another institution and in another programme are counted too', () => {
    const facts = student([study('21AA', '2018-09-01', '2020-09-01', '34001'), study('21CC', '2020-09-01', null, '56001')]);
    // Two years of hbo, then a programme of three years: one more.
    expect(through(facts, '21CC', 2022, 2024)).toEqual(['pi', 'ng', 'ng']);
    const other = student([study('21CC', '2018-09-01', '2021-09-01', '56001'), study('21AA', '2021-09-01', null, '34001')]);
    expect(through(other, '21AA', 2023, 2024)).toEqual(['pi', 'ng']);
  });

  test('a year that was not funded uses nothing up', () => {
    const facts = student([
      study('21AA', '2018-09-01', '2019-09-01', '34001', { fundable: false }),
      study('21AA', '2019-09-01', null, '34001'),
    ]);
    expect(through(facts, '21AA', 2020, 2025)).toEqual(['nl', 'pi', 'pi', 'pi', 'pi', 'ng']);
  });

  test('years of an associate degree and a bachelor are counted together, those of a master apart', () => {
    const facts = student(
      [
        study('21AA', '2016-09-01', '2018-09-01', '80001'),
        study('21AA', '2018-09-01', '2021-09-01', '34001'),
        study('21CC', '2021-09-01', null, '66001'),
      ],
      [degree('21AA', '2018-07-01', '80001'), degree('21AA', '2021-08-31', '34001')],
    );
    expect(through(facts, '21AA', 2018, 2022)).toEqual(['pi', 'pi', 'pi ne', 'pi', 'ng']);
    expect(through(facts, '21CC', 2023, 2024)).toEqual(['pi', 'nk']);
  });

  test('a master of one year and a half is funded for two', () => {
    const facts = student([study('21AA', '2021-09-01', null, '44001')]);
    expect(through(facts, '21AA', 2023, 2025)).toEqual(['pi', 'pi', 'nk']);
  });

  test('whoever has the degree is no student of that kind any more', () => {
    const bachelor = student([study('21AA', '2022-09-01', null, '34001')], [degree('21BB', '2024-09-30', '34002')]);
    expect(codes(bachelor, '21AA', 2025)).toEqual(['pi']);
    expect(codes(bachelor, '21AA', 2026)).toEqual(['nb']);
    const master = student([study('21CC', '2024-09-01', null, '66002')], [degree('21CC', '2020-07-01', '66001')]);
    expect(codes(master, '21CC', 2026)).toEqual(['nd']);
  });

  test('who has a master but no bachelor and used up the years is told so', () => {
    const facts = student([study('21CC', '2019-09-01', null, '56001')], [degree('21CC', '2018-07-01', '66001')]);
    expect(through(facts, '21CC', 2021, 2024)).toEqual(['pi', 'pi', 'pi', 'nf']);
  });

  test('of two first enrolments the one that started first counts', () => {
    const facts = student([study('21AA', '2024-09-01', null, '34001'), study('21BB', '2024-08-31', null, '34001')]);
    expect([codes(facts, '21AA', 2026), codes(facts, '21BB', 2026)]).toEqual([['jk'], ['pi']]);
    const twice = student([
      study('21AA', '2024-09-01', null, '34001', { number: '1' }),
      study('21AA', '2024-09-01', null, '34001', { number: '2' }),
    ]);
    expect(codes(twice, '21AA', 2026)).toEqual(['pi', 'jm']);
  });

  test.each([
    ['ex', { attributes: { registration: 'extraneus' } }],
    ['jl', { period: { firstEnrolment: false } }],
    ['jl', { period: { phase: 'bridging' } }],
    ['nl', { fundable: false }],
  ] as const)('status %s', (code, more) => {
    expect(codes(student([study('21AA', '2024-09-01', null, '34001', more)]), '21AA', 2026)).toEqual([code]);
  });

  test.each([
    [null, 'pi'],
    ['29', 'pi'],
    ['26', 'pi'],
    ['22', 'nr'],
    ['46', 'nr'],
    ['21', 'nationality-unknown'],
    ['77', 'nationality-unknown'],
  ])('with right of residence %s the status is %s', (residenceCode, code) => {
    expect(codes(student([study('21AA', '2024-09-01', null, '34001')], [], { residenceCode }), '21AA', 2026)).toEqual([code]);
  });

  test('no code of residence is in both lists', () => {
    expect(EQUATED_CODES.filter((code) => NOT_EQUATED_CODES.includes(code))).toEqual([]);
    expect(meetsNationality('35')).toBe('unknown');
  });

  test('other reasons not to count', () => {
    expect(codes(student([study('22NC', '2024-09-01', null, '56001')]), '22NC', 2026)).toEqual(['open-university']);
    expect(codes(student([study('21DD', '2024-09-01', null, '34001')]), '21DD', 2026)).toEqual(['not-funded-institution']);
    expect(codes(student([study('21AA', '2024-09-01', null, '34003')]), '21AA', 2026)).toEqual(['unknown-programme']);
    expect(codes(student([study('21AA', '2024-09-01', null, '34004')]), '21AA', 2026)).toEqual(['unknown-programme']);
    expect(codes(student([study('21AA', '2024-09-01', null, '34001')], [], { deceasedOn: '2024-09-30' }), '21AA', 2026)).toEqual([
      'deceased',
    ]);
    expect(HO.explain(null, '21AA', 2026, REFERENCE)[0]?.reason.code).toBe('mv');
  });

  test('however often one changes, no more enrolments are funded than the longest programme has years', () => {
    const career = fc.array(fc.constantFrom('34001', '56001', '80001'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(career, (list) => {
        const facts = student(list.map((code, at) => study('21CC', `${2010 + at}-09-01`, `${2011 + at}-09-01`, code)));
        const funded = list.map((_, at) => codes(facts, '21CC', 2012 + at).includes('pi'));
        const years = list.map((code) => ({ '34001': 4, '56001': 3, '80001': 2 })[code] ?? 0);
        const total = funded.filter(Boolean).length;
        expect(total).toBeLessThanOrEqual(Math.max(...years));
        expect(total).toBeGreaterThanOrEqual(Math.min(list.length, Math.min(...years)));
        // The pattern by which a whole register is counted says the same of every prefix.
        for (const [at, limit] of years.entries()) {
          const before = years.slice(0, at).join('');
          expect(!new RegExp(reachedPattern(limit)).test(before)).toBe(funded[at]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('degrees', () => {
  const years = study('21AA', '2020-09-01', '2024-09-01', '34001');

  test('a degree counts for the budget year whose period it falls in', () => {
    const facts = student([years], [degree('21AA', '2023-10-01', '34002')]);
    expect(counted(facts, 2026)).toEqual(['21AA hbo:degree:bachelor:high 1']);
    expect(codes(student([years], [degree('21AA', '2023-09-30', '34002')]), '21AA', 2026)).toEqual(['mv']);
  });

  test('a first bachelor and a first master count, the second of either does not', () => {
    const enrolments = [study('21CC', '2019-09-01', '2024-09-01', '56001')];
    const facts = student(enrolments, [degree('21CC', '2023-11-01', '56001'), degree('21CC', '2024-07-01', '66001')]);
    expect(counted(facts, 2026)).toEqual(['21CC wo:degree:bachelor:top 1', '21CC wo:degree:master:low 1']);
    const second = student(enrolments, [degree('21BB', '2015-07-01', '34001'), degree('21CC', '2023-11-01', '56001')]);
    expect(codes(second, '21CC', 2026)).toEqual(['nb']);
  });

  test('a degree that two institutions award together counts for one half at each', () => {
    const facts = student(
      [study('21CC', '2020-09-01', '2024-09-01', '56001'), study('21BB', '2020-09-01', '2024-09-01', '34001')],
      [degree('21CC', '2024-07-01', '56001', { jointInstitutions: 2 }), degree('21BB', '2024-07-01', '34001', { jointInstitutions: 2 })],
    );
    expect(counted(facts, 2026).filter((one) => one.includes(':degree:'))).toEqual([
      '21CC wo:degree:bachelor:top 0.5',
      '21BB hbo:degree:bachelor:low 0.5',
    ]);
  });

  test('two to ten institutions share exactly', () => {
    for (let institutions = 1; institutions <= 10; institutions += 1) expect(shareOf(institutions) * institutions).toBe(PARTS);
  });

  test('the same degree on the same day counts once at an institution, and nowhere at two that did not report it as joint', () => {
    const once = student([years], [degree('21AA', '2024-07-01', '34001', {}, 'A'), degree('21AA', '2024-07-01', '34002', {}, 'B')]);
    expect(codes(once, '21AA', 2026)).toEqual(['pg', 'nt']);
    const both = student(
      [years, study('21BB', '2020-09-01', '2024-09-01', '34001')],
      [degree('21AA', '2024-07-01', '34001'), degree('21BB', '2024-07-01', '34001')],
    );
    expect([codes(both, '21AA', 2026), codes(both, '21BB', 2026)]).toEqual([['ns'], ['ns']]);
  });

  test.each([
    ['ne', degree('21AA', '2024-07-01', '80001')],
    ['np', degree('21AA', '2024-07-01', '34001', { degree: 'propaedeutic' })],
    ['nl', degree('21AA', '2024-07-01', '34001', { fundable: false })],
    ['mw', degree('21AA', '2024-09-01', '34001')],
    ['unknown-programme', degree('21AA', '2024-07-01', '99999', { degree: 'bachelor' })],
  ])('status %s', (code, result) => {
    expect(codes(student([years], [result]), '21AA', 2026)).toEqual([code]);
  });

  test('degrees of the Open Universiteit are funded, its enrolments are not', () => {
    const facts = student([study('22NC', '2020-09-01', null, '56001')], [degree('22NC', '2024-07-01', '56001')]);
    expect(codes(facts, '22NC', 2026)).toEqual(['open-university', 'pg']);
  });
});

describe('amounts', () => {
  const lines = (counts: Readonly<Record<string, number>>, entered: Entered = NOTHING_ENTERED, year = 2026) =>
    HO.lines(schoolYear(HO, '21CC', year, new Map([[year, new Map(Object.entries(counts))]]), REFERENCE.institutions.get('21CC'), entered));
  const PRICES: Readonly<Record<string, number>> = { 'price:hbo': 350_000, 'price:wo': 400_050 };
  const priced: Entered = (_, __, key) => PRICES[key];

  test('an institution of 1,000 enrolments and 200 degrees at two levels, and half a joint degree: 4,996,075.00 euro', () => {
    // 1,000 x 1 x 3,500.00 = 3,500,000.00; 200 x 1.28 x 3,500.00 = 896,000.00; 99 x 1.5 x 4,000.50 = 594,074.25;
    // 0.5 x 3 x 4,000.50 = 6,000.75; together 4,996,075.00.
    const found = lines(
      {
        'hbo:enrolment:bachelor:low': 1000 * PARTS,
        'hbo:degree:bachelor:high': 200 * PARTS,
        'wo:enrolment:bachelor:high': 99 * PARTS,
        'wo:degree:master:top': PARTS / 2,
      },
      priced,
    );
    expect(found.map((line) => [line.category, line.count, line.amountCents])).toEqual([
      ['hbo:enrolment:bachelor:low', 1000, 350_000_000],
      ['hbo:degree:bachelor:high', 200, 89_600_000],
      ['wo:enrolment:bachelor:high', 99, 59_407_425],
      ['wo:degree:master:top', 0.5, 600_075],
    ]);
    expect(totalOf(found)).toBe(499_607_500);
    expect(found[3]?.arithmetic).toBe('0.5 × 3 × 4000.50 = 6000.75');
  });

  test('without a price the lines show what is counted, and what is missing', () => {
    const found = lines({ 'hbo:enrolment:bachelor:high': 3 * PARTS });
    expect(found[0]).toMatchObject({
      count: 3,
      amountCents: null,
      rateCents: null,
      arithmetic: '3 × 1.28 × ? = ?',
      missing: ['price:hbo'],
    });
  });

  test('programmes whose price level is not known are counted and shown, without an amount', () => {
    const facts = student([study('21CC', '2024-09-01', null, '56002')]);
    expect(counted(facts, 2026)).toEqual(['21CC wo:enrolment:bachelor:unknown 1']);
    expect(missingIn(lines({ 'wo:enrolment:bachelor:unknown': PARTS }, priced))).toEqual(['factor:wo:unknown']);
  });

  test('a price of the institution itself goes before that of its sector; a supplement that was entered is a line', () => {
    const own: Entered = (_, __, key) => ({ ...PRICES, 'price:wo:21CC': 500_000, 'supplement:21CC': 1_234_567 })[key];
    const found = lines({ 'wo:enrolment:master:low': 2 * PARTS }, own);
    expect(found.map((line) => [line.category, line.amountCents])).toEqual([
      ['wo:enrolment:master:low', 1_000_000],
      ['supplement', 1_234_567],
    ]);
  });

  test('every category of a contribution has a line', () => {
    expect(new Set(HO.categories).size).toBe(40);
    for (const category of HO.categories ?? []) expect(lines({ [category]: PARTS }).map((line) => line.category)).toEqual([category]);
  });

  test('amounts are exact to the cent, half a cent upwards, however large', () => {
    expect(amountOf(40_000 * PARTS, 1.28, 700_000.5)).toBe(35_840_025_600);
    expect(amountOf(PARTS / 4, 1, 2)).toBe(1);
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(10_000_000), (count, price) => {
        expect(amountOf(count * PARTS, 1, price)).toBe(count * price);
      }),
    );
  });

  test('every year from 2011 has one regulation', () => {
    for (let year = 2011; year < 2035; year += 1) {
      const governing = HO.regulations.filter((one) => one.fromYear <= year && year <= (one.throughYear ?? year));
      expect(governing, String(year)).toHaveLength(1);
    }
  });
});
