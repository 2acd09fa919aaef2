import fc from 'fast-check';
import type {
  Enrolment,
  EnrolmentPeriod,
  InstitutionFacts,
  LearnerFacts,
  Programme,
  ReferenceData,
  Sector,
} from '../../../register/index.ts';
import { enrolment, learner, PROGRAMMES } from '../../fixtures.ts';

/** A small country for the tests of newcomers: two secondary schools, two primary schools, one that gives no funded education. */
const ALWAYS = { start: '1990-01-01', end: null };
const school = (brin: string, sectors: readonly Sector[]): InstitutionFacts => ({
  brin,
  name: brin,
  periods: [ALWAYS],
  sectors,
  structure: null,
  sites: [],
});
const programme = (sector: Sector, code: string, vo: Programme['vo']): Programme => ({
  sector,
  code,
  name: code,
  level: '',
  nominalYears: null,
  periods: [ALWAYS],
  vo,
  attributes: {},
});

export const REFERENCE: ReferenceData = {
  institutions: new Map([
    ['01AA', school('01AA', ['vo'])],
    ['02BB', school('02BB', ['vo', 'po'])],
    ['03CC', school('03CC', ['po'])],
    ['04DD', school('04DD', ['hbo'])],
  ]),
  programmes: new Map(
    [
      ...Object.entries(PROGRAMMES).map(([code, vo]) => programme('vo', code, vo)),
      ...['BO', 'SBO', 'SO', 'VSO'].map((code) => programme('po', code, null)),
      programme('hbo', '34000', null),
    ].map((one) => [`${one.sector}:${one.code}`, one]),
  ),
  postcodes: new Set(),
};

/** A learner who came from abroad. */
export function newcomer(
  enrolments: readonly Enrolment[],
  {
    residenceCode = '26',
    arrivedOn = '2025-03-10',
    born = '2012-05-20',
  }: {
    readonly residenceCode?: string | null;
    readonly arrivedOn?: string | null;
    readonly born?: string;
  } = {},
  learnerId = '1',
): LearnerFacts {
  const facts = learner(enrolments, learnerId);
  return { ...facts, details: { ...facts.details, residenceCode, arrivedOn, birthDate: { first: born, precision: 'day' } } };
}

export const secondary = (brin: string, start: string, end: string | null, code = '0011', more: Parameters<typeof enrolment>[4] = {}) =>
  enrolment(brin, start, end, code, more);

export const primary = (brin: string, start: string, end: string | null, code = 'BO', more: Parameters<typeof enrolment>[4] = {}) =>
  enrolment(brin, start, end, code, { sector: 'po', ...more });

// Few days, most of them around reference dates and the ends of terms.
const DAYS = [2023, 2024, 2025, 2026].flatMap((year) =>
  ['01-01', '01-02', '03-31', '04-01', '05-31', '07-01', '09-30', '10-01', '10-02', '12-31'].map((day) => `${year}-${day}`),
);
const day = fc.constantFrom(...DAYS);
const PLACES = [
  ['01AA', 'vo'],
  ['02BB', 'vo'],
  ['02BB', 'po'],
  ['03CC', 'po'],
  ['04DD', 'vo'],
  ['04DD', 'hbo'],
] as const;
const CODES: Readonly<Record<string, readonly string[]>> = {
  vo: ['0011', '0900', '0700', '9999'],
  po: ['BO', 'BO', 'BO', 'SBO', 'SO'],
  hbo: ['34000'],
};

/** Enrolments one after the other, at most one at an institution at a time, as the register has it. */
const enrolmentAt = ([brin, sector]: (typeof PLACES)[number]): fc.Arbitrary<Enrolment | null> =>
  fc
    .record({
      days: fc.uniqueArray(day, { minLength: 2, maxLength: 3 }).map((all) => all.sort()),
      open: fc.boolean(),
      codes: fc.tuple(fc.constantFrom(...(CODES[sector] ?? [])), fc.constantFrom(...(CODES[sector] ?? []))),
      flags: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)),
    })
    .map(({ days: [start = '2023-01-01', cut = '2023-01-02', last], open, codes, flags }) => {
      const end = open ? null : (last ?? cut);
      const period = (from: string, until: string | null, at: 0 | 1): EnrolmentPeriod => ({
        start: from,
        end: until,
        siteNo: '00',
        programmeCode: codes[at],
        yearOfStudy: 1,
        fundable: flags[at] > 0,
        attributes: flags[2] === 1 ? { international: true } : {},
      });
      const split = last !== undefined || open;
      const periods = split ? [period(start, cut, 0), period(cut, end, 1)] : [period(start, end, 0)];
      // Sometimes the first period is missing, so that the learner is enrolled without one.
      return enrolment(brin, start, end, codes[0], { sector, periods: flags[2] === 0 ? periods.slice(1) : periods });
    });

const codes = fc.constantFrom(null, '26', '26', '32', '46', '21', '29', '98', '77');

/** Learners with ids 1, 2, 3 and so on, in any combination of facts that the rules tell apart. */
export const arbitraryNewcomers = (maxLength: number): fc.Arbitrary<LearnerFacts[]> =>
  fc
    .array(
      fc.record({
        enrolments: fc.tuple(...PLACES.map((place) => fc.option(enrolmentAt(place), { nil: null, freq: 3 }))),
        residenceCode: codes,
        arrivedOn: fc.option(day, { nil: null, freq: 7 }),
        born: fc.constantFrom('2010-02-28', '2014-07-31', '2016-08-31', '2019-12-31', '2020-02-29', '2021-10-01', '2022-01-01'),
        deceasedOn: day,
        dies: fc.nat(9),
      }),
      { minLength: 1, maxLength },
    )
    .map((all) =>
      all.map(({ enrolments, residenceCode, arrivedOn, born, deceasedOn, dies }, index) => {
        const id = String(index + 1);
        const own = enrolments.filter((one) => one !== null).map((one) => ({ ...one, number: `${id}-${one.brin}-${one.sector}` }));
        // The register has no one twice at an institution in primary or secondary education at a time.
        const kept = own.filter(
          (one) => !(one.brin === '02BB' && one.sector === 'po' && own.some((o) => o.brin === '02BB' && o.sector === 'vo')),
        );
        return { ...newcomer(kept, { residenceCode, arrivedOn, born }, id), deceasedOn: dies === 0 ? deceasedOn : null };
      }),
    );
