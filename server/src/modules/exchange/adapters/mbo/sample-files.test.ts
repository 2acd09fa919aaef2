import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mboBases } from '../../../funding/index.ts';
import { ageOn, type LearnerFacts, type ReferenceData } from '../../../register/index.ts';
import { linesOf } from '../../stream.ts';
import { EXTRACT } from './extract-layout.ts';
import type { Layout } from './layout.ts';
import { readFundingBases } from './read-funding-bases.ts';
import { type Reading, readOverview } from './read-overview.ts';
import { REGISTRATION } from './registration-layout.ts';
import type { Value } from './values.ts';
import { type FundingBase, writeFundingBases } from './write-funding-bases.ts';
import { writeRecord } from './write-overview.ts';

const folder = join(import.meta.dirname, '../../../../../../../shared/reference/mbo');
const LIMIT = 64 * 1024;

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};
const read = (name: string, layout: Layout): Promise<Reading[]> =>
  all(readOverview(linesOf(createReadStream(join(folder, name)), LIMIT), layout, LIMIT));
const counted = (readings: readonly Reading[], layout: Layout) =>
  layout.counted.map((kind) => readings.filter(({ record }) => record?.kind === kind).length);
const said = (readings: readonly Reading[], layout: Layout) => {
  const closing = readings.find(({ record }) => record?.kind === 'SLR')?.record;
  return layout.counted.map((kind) => closing?.values[kind]);
};
const valuesOf = (readings: readonly Reading[], kind: string) =>
  readings.flatMap(({ record }) => (record?.kind === kind ? [record.values] : []));
const codes = (readings: readonly Reading[]) => [...new Set(readings.flatMap(({ faults }) => faults.map(({ code }) => code)))];

/** Sample files in the published layouts, where they are at hand: anonymised pieces of real files. */
describe.skipIf(!existsSync(folder))('the sample files', () => {
  // The closing record gives the numbers of the whole file; the samples hold a few persons of it, so the numbers cannot be
  // reproduced from them. What can: our own count of the lines that are there, and that it is never more than was said.
  test.each([
    ['RO_27DV_20240731_20260324.csv', [10, 12, 19, 0, 17, 4, 0, 11, 9], ['count-differs']],
    ['RO_25LX_20250101_20251231.csv', [3, 3, 3, 1, 2, 1, 1, 3, 2], ['count-differs']],
    // Sorted upside down by a spreadsheet: the closing record first, the leading record last.
    ['RO_21CY_20250730_20250731.csv', [4, 4, 5, 1, 11, 1, 1, 3, 3], ['not-first', 'not-last', 'count-differs']],
  ])('%s is read without a fault in any record', async (name, numbers, expected) => {
    const readings = await read(name, REGISTRATION);
    expect(codes(readings)).toEqual(expected);
    expect(counted(readings, REGISTRATION)).toEqual(numbers);
    for (const [i, number] of said(readings, REGISTRATION).entries()) expect(Number(number)).toBeGreaterThanOrEqual(numbers[i] ?? 0);
  });

  test.each([
    ['RO_27DV_20240731_20260324.csv', REGISTRATION],
    ['GRONDSLAG_IP_MBO_27DV_20251119_2025.csv', EXTRACT],
  ])('%s is written again byte for byte', async (name, layout) => {
    const readings = await read(name, layout);
    const text = readings.flatMap(({ record }) => (record === null ? [] : [writeRecord(record, layout)])).join('');
    expect(text).toBe(await readFile(join(folder, name), 'utf8'));
  });

  test('the extract with funding information is read without a fault in any record', async () => {
    const readings = await read('GRONDSLAG_IP_MBO_27DV_20251119_2025.csv', EXTRACT);
    expect(codes(readings)).toEqual(['count-differs']);
    expect(counted(readings, EXTRACT)).toEqual([10, 11, 19, 0, 21, 0, 2, 0, 0, 5, 3]);
    // The real file had no funding information yet (BII, BID): nothing there to reproduce.
    expect(said(readings, EXTRACT)).toEqual([14027, 15415, 23093, 1, 21410, 0, 3238, 0, 86, 7302, 7622]);
  });

  // Ages on four days of the school year; the description does not say which. Birth dates are not in the extract, but two of its
  // students are also in an overview with birth dates, known by their practical training agreements. Of the other eight the
  // ages cannot be reproduced from the file.
  test('ages follow from birth dates on 1 August, 1 October, 1 February and the reference date 1 October', async () => {
    const [extract, overview] = await Promise.all([
      read('GRONDSLAG_IP_MBO_27DV_20251119_2025.csv', EXTRACT),
      read('RO_27DV_20240731_20260324.csv', REGISTRATION),
    ]);
    const born = new Map(valuesOf(overview, 'PER').map((one) => [one.bsn, String(one.birthDate)]));
    const agreement = (one: Readonly<Record<string, unknown>>) =>
      [one.enrolment, one.number, one.signedOn, one.company, one.hours].join(' ');
    const known = new Map(valuesOf(overview, 'BPV').map((one) => [agreement(one), one.bsn]));
    const persons = new Map(valuesOf(extract, 'PER').map((one) => [one.pseudonym, one]));
    const found = new Map(
      valuesOf(extract, 'BPV').flatMap((one) =>
        known.has(agreement(one)) ? [[one.pseudonym, born.get(known.get(agreement(one)) ?? '')]] : [],
      ),
    );
    expect([...found]).toEqual([
      ['BSN1', '1987-11-23'],
      ['BSN2', '1988-09-11'],
    ]);
    for (const [pseudonym, birth] of found) {
      const ages = ['2025-08-01', '2025-10-01', '2026-02-01', '2025-10-01'].map((day) => ageOn(birth ?? '', day));
      const person = persons.get(pseudonym ?? null);
      expect([person?.age1, person?.age2, person?.age3, person?.age4]).toEqual(ages);
    }
  });

  test('funding bases in XML are read without a fault, and written again byte for byte', async () => {
    const text = await readFile(join(folder, 'TBGI_25LX_2027_20251124.XML'), 'utf8');
    const readings = await all(readFundingBases([text]));
    expect(readings.map(({ kind, faults }) => [kind, faults])).toEqual([
      ['enrolment', []],
      ['diploma', []],
    ]);
    const items = readings.flatMap(({ kind, record }): FundingBase[] => (kind === null || record === null ? [] : [{ kind, record }]));
    async function* once() {
      yield items;
    }
    expect((await all(writeFundingBases(once()))).join('')).toBe(text);
  });

  // What each computed value means: BBLBOLFactor the weight of the path, AantalBekostigdeVerblijfsjarenMBO and Verblijfsjaarfactor the
  // years of stay (none since 2018), BijdrageInschrijvingAanDeelnemerswaarde these and the price factor multiplied,
  // BijdrageDiplomawaarde the value of the diploma less that of the highest earlier one. Not to be reproduced from the file: the
  // age (no birth date), and the price factor of 25748, which a ministerial regulation sets: it is taken from the file.
  test('funding bases: the computed values follow from our own rules', async () => {
    const [enrolment, diploma] = await all(readFundingBases([await readFile(join(folder, 'TBGI_25LX_2027_20251124.XML'), 'utf8')]));
    const given = enrolment?.record;
    const date = given?.groups.countingDates?.[0]?.values;
    const award = diploma?.record?.values;
    const reference = referenceOf([
      [String(date?.programme), '1', Number(date?.priceFactor)],
      [String(award?.programme), '4', 1.3],
    ]);
    const facts = factsOf(given?.values ?? {}, String(date?.programme), award ?? {});
    const own = mboBases(facts, 2027, reference);
    const october = own.enrolments.find(({ countingDate }) => countingDate === date?.countingDate);
    expect({
      level: `MBO-${october?.level}`,
      funded: october?.funded,
      correction: october?.correction,
      pathFactor: october?.pathFactor,
      yearsOfStay: october?.yearsOfStay,
      stayFactor: october?.stayFactor,
      contribution: october?.contribution,
    }).toEqual({
      level: date?.level,
      funded: date?.funded,
      correction: date?.correction,
      pathFactor: date?.pathFactor,
      yearsOfStay: date?.yearsOfStay,
      stayFactor: date?.stayFactor,
      contribution: date?.contribution,
    });
    const [graduated] = own.diplomas;
    expect([`MBO-${graduated?.level}`, graduated?.specialist, graduated?.earlier, graduated?.funded, graduated?.contribution]).toEqual([
      award?.level,
      award?.specialist,
      award?.highestEarlier,
      award?.funded,
      award?.contribution,
    ]);
  });
});

type Values = Readonly<Record<string, Value>>;

const referenceOf = (qualifications: readonly (readonly [code: string, level: string, priceFactor: number])[]): ReferenceData => ({
  institutions: new Map([['25LX', { brin: '25LX', name: '25LX', periods: [], sectors: ['mbo'], structure: null, sites: [] }]]),
  programmes: new Map(
    qualifications.map(([code, level, priceFactor]) => [
      `mbo:${code}`,
      { sector: 'mbo', code, name: code, level, nominalYears: null, periods: [], vo: null, attributes: { priceFactor } },
    ]),
  ),
  postcodes: new Set(),
});

/** The enrolment and the diploma of the file, of two people: taken as one, since neither says anything about the other. */
const factsOf = (enrolment: Values, programmeCode: string, award: Values): LearnerFacts => {
  const none = { lastReportId: null, lastMessageId: null, lastComposedAt: null };
  const [start, brin] = [String(enrolment.start), String(enrolment.brin)];
  const period = { start, end: null, siteNo: '00', programmeCode, yearOfStudy: null, fundable: true, attributes: { learningPath: 'bol' } };
  return {
    learnerId: '1',
    bsn: null,
    educationNumber: null,
    deceasedOn: null,
    details: {
      birthDate: { first: '2000-01-01', precision: 'day' },
      sex: 'unknown',
      givenNames: null,
      surnamePrefix: null,
      surname: null,
      postcode: null,
      country: 'NL',
      arrivedOn: null,
      residenceCode: null,
    },
    enrolments: [
      {
        enrolmentId: null,
        sector: 'mbo',
        brin,
        number: String(enrolment.enrolment),
        start,
        end: null,
        endReason: null,
        attributes: {},
        periods: [period],
        ...none,
      },
    ],
    results: [
      {
        resultId: null,
        enrolmentId: null,
        sector: 'mbo',
        brin: String(award.brin),
        number: String(award.number),
        siteNo: '00',
        programmeCode: String(award.programme),
        kind: 'diploma',
        examYear: 2025,
        decidedOn: String(award.decidedOn),
        outcome: 'passed',
        projectTitle: null,
        projectMark: null,
        attributes: {},
        ...none,
      },
    ],
  };
};
