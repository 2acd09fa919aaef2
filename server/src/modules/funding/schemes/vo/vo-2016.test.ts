import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/support/database.ts';
import type { Database } from '../../../../platform/db/database.ts';
import { type InstitutionFacts, installProgrammes, loadReference, type Programme, type Sector } from '../../../register/index.ts';
import { arbitraryLearners } from '../../arbitrary.ts';
import { insertCountry, insertLearners, REFERENCE } from '../../fixtures.ts';
import { NOTHING_ENTERED } from '../../parameters.ts';
import { categoriesOf } from '../../projection.ts';
import type { Line } from '../../scheme.ts';
import { schoolYear } from '../../school.ts';
import { kindsOf, schoolGroup } from './school-kinds.ts';
import { VO } from './vo.ts';
import { VO_2016 } from './vo-2016.ts';

let db: Database;
let inUse: ReadonlyMap<string, Programme>;

beforeAll(async () => {
  db = await testDatabase();
  await installProgrammes(db);
  inUse = (await loadReference(db)).programmes;
  await db.pool.query('truncate register.programme cascade');
  await insertCountry(db.pool);
});
afterAll(() => db.stop());

const school = (
  structure: string | null,
  counts: Readonly<Record<string, number>>,
  sectors: readonly Sector[] = ['vo'],
): readonly Line[] => {
  const institution: InstitutionFacts = { brin: '01AA', name: 'School', periods: [], sectors, structure, sites: [] };
  return VO.lines(schoolYear(VO, '01AA', 2018, new Map([[2018, new Map(Object.entries(counts))]]), institution, NOTHING_ENTERED));
};
const amountsOf = (lines: readonly Line[]) => Object.fromEntries(lines.map((line) => [line.category, line.amountCents]));
const countsOf = (lines: readonly Line[]) => Object.fromEntries(lines.map((line) => [line.category, line.count]));

describe('a school before 2022', () => {
  test('every line of a school for mavo, havo and vwo follows from the published numbers, to the cent', () => {
    // In halves: 300 in the lower years, 480 in the upper, 10 and 8 more with lwoo, and 4 who retake and count for 2: 800 pupils.
    const lines = school('MAVO/HAVO/VWO', {
      'lower-years': 600,
      'lower-years-support': 20,
      'upper-general': 960,
      'upper-general-support': 16,
      'upper-general-retaking': 4,
    });
    expect(amountsOf(lines)).toEqual({
      management: 46_573_500, // 800 / 169.12 = 4.730 × 98464.06 = 465735.0038
      teachers: 372_213_173, // 4.910 + 18 / 17.14 = 1.050 + 782 / 20 = 39.100: 45.060 × 82603.90 = 3722131.734
      assistants: 35_244_337, // 800 / 104.38 = 7.664 × 45986.87 = 352443.37168
      support: 7_380_702, // 18 × 4100.39
      school: 1_870_733,
      'school-building': 1_707_831,
      'lower-years-building': 4_628_920, // 310 × 149.32
      'lower-years-other': 19_975_780, // 310 × (197.58 + 446.80)
      'upper-general-building': 5_915_280, // 490 × 120.72
      'upper-general-other': 26_266_450, // 490 × (163.29 + 372.76)
      'support-material': 314_748, // 18 × 174.86
      'teaching-material': 24_444_960, // 802 × 304.80: who retakes counts in full
    });
    expect(lines.every((line) => line.missing.length === 0)).toBe(true);
    expect(lines[1]).toMatchObject({
      article: 'Formatiebesluit WVO, art. 2, lid 1, en 3, lid 3, 4 en 5',
      arithmetic: '45.06 × 82603.90 = 3722131.73',
    });
  });

  test('a school for practical education counts as many pupils as it has, and all of them bring support', () => {
    expect(amountsOf(school('PRO', { practical: 240 }))).toMatchObject({
      management: 5_920_677, // 120 / 169.12 = 0.710 × 83389.82
      teachers: 77_654_890, // 3.140 + 120 / 17.14 = 7.001: 10.141 × 76575.18
      assistants: 5_288_490, // 120 / 104.38 = 1.150 × 45986.87
      support: 49_204_680,
      'practical-building': 1_791_840,
      'support-material': 2_098_320,
    });
  });

  test('another school counts as of at least 200 pupils for its posts', () => {
    // 200 / 169.12; 4.240 + 200 / 17.14 = 11.669; 200 / 104.38
    const expected = { management: 1.183, teachers: 15.909, assistants: 1.916, 'lower-years-other': 100 };
    expect(countsOf(school('VBO/MAVO', { 'lower-years': 200 }))).toMatchObject(expected);
  });

  test('practical education beside others keeps its own ratio', () => {
    // 4.910 for mavo, havo and vwo; 100 / 17.14 = 5.834; 400 / 20 = 20
    expect(countsOf(school('PRO/MAVO/HAVO/VWO', { practical: 200, 'upper-general': 800 }))).toMatchObject({ teachers: 30.744 });
  });

  test('in a combination with vocational education the amounts per school and for space fall away', () => {
    const lines = school('VBO/MAVO', { 'lower-years': 1000 }, ['vo', 'mbo']);
    expect(lines.map((line) => line.category)).toEqual(['management', 'teachers', 'assistants', 'lower-years-other', 'teaching-material']);
    expect(lines[0]?.count).toBe(2.188); // 500 / 228.57
  });

  test('without known kinds of school the posts that depend on them have no amount and say why', () => {
    const lines = school(null, { 'lower-years': 1000 });
    expect(lines.slice(0, 3).map((line) => [line.category, line.amountCents === null, line.missing])).toEqual([
      ['management', true, ['school-kinds']],
      ['teachers', true, ['school-kinds']],
      ['assistants', false, []],
    ]);
  });

  test('a school without pupils has no lines', () => {
    expect(school('VWO', {})).toEqual([]);
  });
});

test.each([
  ['PRO', 1], ['VBO/MAVO', 1], ['HAVO/VWO', 2], ['VWO', 2], ['BRUGJAAR/MAVO/HAVO', 3], ['MAVO/HAVO/VWO', 3], ['VBO/MAVO/HAVO', 4],
  ['PRO/VBO/MAVO/HAVO/VWO', 4], ['MAVO/VWO', null], ['VBO/HAVO', null],
] as const)('%s is in school group %s', (structure, group) => {
  const kinds = kindsOf(structure);
  expect(kinds === null ? undefined : schoolGroup(kinds)).toBe(group);
}); // biome-ignore format: a table

test('BRUGJAAR alone says nothing about the kinds of school', () => {
  expect(kindsOf('BRUGJAAR')).toBeNull();
});

test.each([
  ['0011', 1, 'lower-years'], ['0041', 2, 'lower-years-support'], ['0300', 2, 'lower-years'], ['0300', 3, 'upper-general'],
  ['0300', null, 'lower-years'], ['0170', 4, 'upper-general'], ['2211', 3, 'upper-general-support'], ['4712', 3, 'upper-mixed'],
  ['6031', 3, 'upper-mixed'], ['6731', 3, 'upper-agriculture'], ['6755', 3, 'upper-agriculture-support'], ['4571', 3, 'upper-vocational'],
  ['6311', 3, 'upper-other'], ['6811', 4, 'upper-other'], ['6021', 4, 'upper-vocational'], ['4016', 6, 'upper-general-retaking'],
  ['4055', 4, 'upper-general-retaking-support'], ['4031', 1, 'lower-years'], ['0090', 2, 'practical'],
] as const)('programme %s in year %s counts as %s', (code, year, category) => {
  const vo = inUse.get(`vo:${code}`)?.vo;
  if (vo == null) throw new Error(`no programme ${code}`);
  expect(VO_2016.categoryOf(vo, code, year)).toBe(category);
}); // biome-ignore format: a table

test('every programme in use counts as a category of the regulation, whatever the year', () => {
  const secondary = [...inUse.values()].filter((one) => one.sector === 'vo');
  expect(secondary.length).toBeGreaterThan(100);
  for (const { code, vo } of secondary)
    for (const year of [null, 1, 2, 3, 6]) expect(VO_2016.categories).toContain(vo === null ? code : VO_2016.categoryOf(vo, code, year));
});

test('counting the whole register equals the rules for each learner, also by year of study', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLearners(12), async (learners) => {
      await db.pool.query('truncate register.learner cascade');
      await insertLearners(db.pool, learners);
      const { text, values } = VO.standings(2021, REFERENCE, 'everyone', null);
      const { rows } = await db.pool.query(`${text} select learner_id::text, brin, category, units from standing where units > 0`, values);
      const expected = learners.flatMap((one) =>
        VO.contributions(one, 2021, REFERENCE).map((place) => ({ learner_id: one.learnerId, ...place })),
      );
      const order = (all: { learner_id: string }[]) => all.sort((one, other) => Number(one.learner_id) - Number(other.learner_id));
      expect(order(rows)).toEqual(order(expected));
    }),
    { numRuns: 60 },
  );
});

test('every category of every year has a name, and a change of counts is asked in those of the year alone', () => {
  for (const category of VO.categories ?? []) expect(VO.categoryText?.(category)?.nl).toBeTruthy();
  const known = (year: number) =>
    categoriesOf(VO, schoolYear(VO, '01AA', year, new Map(), undefined, NOTHING_ENTERED)).map((one) => one.category);
  expect(known(2027)).toEqual(['lower-years', 'upper-general', 'upper-vocational', 'practical']);
  expect(known(2021)).toEqual(VO_2016.categories);
});
