import { describe, expect, test } from 'vitest';
import { groupsAt } from './basic-school-material.ts';
import { amountsOf, primarySchool } from './fixtures.ts';
import { PO } from './po.ts';
import { PO_2015 } from './po-2015.ts';
import { schoolWeight, siteWeight } from './school-weight.ts';
import { tallyOf } from './tally.ts';

const AGE = { 'teacher-age:11AA': 40.57 };
const linesOf = (...school: Parameters<typeof primarySchool>) => PO.lines(primarySchool(...school));
const sites = (counts: Readonly<Record<string, number>>) => tallyOf(new Map(Object.entries(counts)));

describe('a basisschool in 2015', () => {
  // 60 pupils of 4 to 7 years and 80 of 8 and older, at one site; 20 of weight 0.3 and 10 of 1.2; teachers of 40.57 years.
  // School weight: 20 × 0.3 + 10 × 1.2 = 18, less 6% of 140 = 8.4, is 9.6, rounded 10.
  const COUNTS = { 'bo-4-7/00': 60, 'bo-8/00': 50, 'bo-8/00/0.3': 20, 'bo-8/00/1.2': 10 };

  test('every line is computed from the published amounts, to the cent', () => {
    const lines = linesOf(2015, COUNTS, { ...AGE, 'impulse-area:11AA:00': 1 });
    expect(amountsOf(lines)).toEqual({
      'bo-4-7': 21_699_338, // 60 × (1726.40 + 46.59 × 40.57 = 3616.5563) = 216993.378
      'bo-8': 20_128_830, // 80 × (1201.23 + 32.41 × 40.57 = 2516.1037) = 201288.296
      'small-school': 391_665, // 130726.1157 − 140 × 905.7819 = 3916.6497
      leadership: 3_621_598,
      disadvantage: 3_057_107, // 10 × (1459.46 + 39.38 × 40.57 = 3057.1066)
      'impulse-area': 5_325_000, // 30 × 1775
      'staff-policy': 1_624_575,
      'staff-policy-pupil': 6_327_160, // 140 × 451.94
      'staff-policy-weight': 279_580,
      'staff-policy-145': 40_830, // 11886.90 − 140 × 81.99
      'staff-policy-195': 526_600,
      'material-groups': 5_524_600, // 0.05 × 60 + 0.0343 × 80 + 0 + 0.0179 × 10 = 5.923: 6 groups
      material: 1_342_137,
      'material-pupils': 4_591_872, // 144 × 318.88, of 140 × 1.03 = 144.2
    });
    expect(lines.every((line) => line.missing.length === 0)).toBe(true);
    expect(lines.find((line) => line.category === 'bo-4-7')).toMatchObject({
      count: 60,
      article: 'Wet op het primair onderwijs, art. 120, lid 1 en lid 2, onder a',
      arithmetic: '60 × (1726.40 + 46.59 × 40.57) = 216993.38',
    });
  });

  test('without the age of the teachers their lines have no amount and say what is missing', () => {
    const lines = linesOf(2015, { 'bo-4-7/00': 100, 'bo-8/00': 100 });
    expect(lines.find((line) => line.category === 'bo-8')).toMatchObject({
      amountCents: null,
      missing: ['teacher-age:11AA'],
      arithmetic: '100 × (1201.23 + 32.41 × ?) = ?',
    });
    expect(amountsOf(lines)).toMatchObject({ leadership: 3_621_598, material: 1_342_137 });
  });

  test('whether a site with weighted pupils lies in an impulse area is asked of the agency, and only then', () => {
    const line = (entered: Record<string, number>) =>
      linesOf(2015, COUNTS, { ...AGE, ...entered }).find((one) => one.category === 'impulse-area');
    expect(line({})).toMatchObject({ amountCents: null, missing: ['impulse-area:11AA:00'] });
    expect(line({ 'impulse-area:11AA:00': 0 })).toBeUndefined();
    expect(linesOf(2015, { 'bo-8/00': 80 }, AGE).some((one) => one.category === 'impulse-area')).toBe(false);
  });

  test('a very small school is raised to the floor', () => {
    // 5 × 3616.5563 + 5 × 2516.1037 + (130726.1157 − 10 × 905.7819) + 19434.99 = 171766.59; the floor is 183097.87
    const amounts = amountsOf(linesOf(2015, { 'bo-4-7/00': 5, 'bo-8/00': 5 }, AGE));
    expect(amounts).toMatchObject({
      'bo-4-7': 1_808_278,
      'bo-8': 1_258_052,
      'small-school': 12_166_830,
      leadership: 1_943_499,
      'very-small-school': 1_133_128,
    });
  });

  test('branches bring three quarters of what they would receive more as schools of their own', () => {
    // 100 and 60 pupils: 3/4 × (130726.1157 − 90578.19 + 130726.1157 − 54346.914 − 0) = 87395.34555
    const counts = { 'bo-4-7/00': 50, 'bo-8/00': 50, 'bo-4-7/01': 30, 'bo-8/01': 30 };
    const lines = linesOf(2015, counts, AGE);
    expect(amountsOf(lines)).toMatchObject({ branches: 8_739_535, 'material-groups': 6_803_000 }); // 5 + 3 groups: 55246 + 2 × 6392
    expect(lines.some((line) => line.category === 'small-school')).toBe(false);
  });

  test('from 97 to 98, 144 to 145 and 194 to 195 pupils allowances fall away', () => {
    const at = (pupils: number) => amountsOf(linesOf(2015, { 'bo-8/00': pupils }, AGE));
    expect([at(97), at(98)]).toMatchObject([{ leadership: 1_943_499 }, { leadership: 3_621_598 }]);
    expect(['small-school', 'staff-policy-145'].map((key) => [key in at(144), key in at(145)])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(['staff-policy-195' in at(194), 'staff-policy-195' in at(195)]).toEqual([true, false]);
  });
});

describe('school weight and groups', () => {
  test('weights are counted for each site, never below zero and at most 80% of its pupils', () => {
    const tally = sites({ 'bo-8/00': 90, 'bo-8/00/0.3': 10, 'bo-8/01': 50, 'bo-8/01/1.2': 10, 'bo-4-7/02/1.2': 10 });
    // 3 − 6 below zero; 12 − 3.6 = 8.4, rounded 8; 12 − 0.6 = 11.4, rounded 11, at most 8
    expect(['00', '01', '02'].map((siteNo) => siteWeight(tally, siteNo))).toEqual([0, 800, 800]);
    expect(schoolWeight(tally)).toBe(1600);
  });

  test('more than thirteen groups bring an amount once', () => {
    // 0.05 × 150 + 0.0343 × 200 = 14.36: 14 groups: 55246 + 8 × 6392 + 2435
    expect(groupsAt(sites({ 'bo-4-7/00': 150, 'bo-8/00': 200 }), '00')).toBe(14);
    expect(amountsOf(linesOf(2015, { 'bo-4-7/00': 150, 'bo-8/00': 200 }, AGE))['material-groups']).toBe(10_881_700);
  });
});

test('a special school for primary education in 2015', () => {
  // 80 pupils of whom 10 with a non-Dutch background, 30 attributed for support, teachers of 41.69 years
  const entered = { 'teacher-age:12BB': 41.69, 'sbo-support-pupils:12BB': 30 };
  const lines = linesOf(2015, { 'sbo/00': 70, 'sbo/01/nnca': 10 }, entered, '12BB');
  expect(amountsOf(lines)).toEqual({
    sbo: 23_896_163, // 80 × (1271.06 + 41.16 × 41.69 = 2987.0204)
    'sbo-support': 12_806_417, // 30 × (1816.60 + 58.82 × 41.69 = 4268.8058)
    'sbo-leadership': 2_000_806,
    'sbo-disadvantage': 1_589_845, // 6 × (1127.64 + 36.51 × 41.69 = 2649.7419)
    'sbo-staff-policy': 1_211_073,
    'sbo-staff-policy-pupil': 5_348_240, // 80 × 668.53
    'sbo-staff-policy-background': 169_700,
    'sbo-material': null,
  });
  expect(lines.at(-1)?.missing).toEqual(['sbo-material:12BB']);
});

test('a school of special education of both kinds in 2015', () => {
  const counts = { 'so-4-7/00/cat-1': 10, 'so-8/00/cat-2': 14, 'so-8/00/cat-2/nnca': 6, 'so-8/00': 10, 'vso/00/cat-3': 20 };
  const lines = linesOf(2015, counts, { 'teacher-age:13CC': 41.48 }, '13CC');
  expect(amountsOf(lines)).toEqual({
    'special-school': 7_502_874, // 26060.77 + 1180.52 × 41.48
    'so-4-7': 3_612_563, // 10 × 3612.5632
    'so-8': 7_538_878, // 30 × 2512.9592
    vso: 9_782_682, // 20 × 4891.3408
    'so-4-7-cat-1': 9_059_770,
    'so-8-cat-2': 28_763_100,
    'vso-cat-3': 40_373_440,
    'special-leadership': 6_158_805,
    'special-disadvantage': 492_318, // 2 × 2461.5904
    'special-staff-policy': 2_711_640, // 60 × 451.94
    'special-staff-policy-background': 79_440, // 6 × 132.40
    'so-4-7-material': 659_140,
    'so-8-material': 1_736_340,
    'vso-material': 2_396_380,
    'so-4-7-cat-1-material': 737_710,
    'so-8-cat-2-material': 2_577_980,
    'vso-cat-3-material': 2_206_180,
    'special-material-fixed': null,
  });
});

test('an institution of cluster 1 or 2 has no fixed amount and no categories, but support by name', () => {
  const lines = linesOf(2015, { 'vso/00/cat-3': 60 }, { 'teacher-age:25GP': 41.48 }, '25GP');
  expect(amountsOf(lines)).toEqual({
    vso: 29_348_045, // 60 × 4891.3408
    'institution-support': 296_279_596,
    'institution-material': 41_538_204,
    'special-staff-policy': 2_711_640,
    'vso-material': 7_189_140, // 60 × 1198.19
  });
});

test('from 2019 the disadvantage score replaces weights, and what was raised since is missing rather than guessed', () => {
  const lines = linesOf(2019, { 'bo-4-7/00': 60, 'bo-8/00': 80 }, { ...AGE, 'disadvantage-score:11AA': 102.5 });
  expect(amountsOf(lines)).toMatchObject({ 'bo-4-7': 21_699_338, disadvantage: null, 'small-school': null, 'material-groups': null });
  expect(lines.find((line) => line.category === 'disadvantage')).toMatchObject({ count: 102.5, missing: ['disadvantage'] });
  const known = linesOf(
    2019,
    { 'bo-8/00': 200 },
    { ...AGE, 'disadvantage-score:11AA': 102.5, disadvantage: 50_000, 'material-group-count:11AA': 7 },
  );
  expect(amountsOf(known)).toMatchObject({ disadvantage: 5_125_000, 'material-groups': 6_163_800 });
});

test('an institution without pupils has no lines, and parameters have unique keys', () => {
  expect(linesOf(2015, {}, AGE)).toEqual([]);
  for (const { parameters } of PO.regulations) expect(new Set(parameters.map((one) => one.key)).size).toBe(parameters.length);
  expect(PO_2015.parameters.filter((one) => one.value === null).map((one) => one.key)).toEqual([
    'teacher-age',
    'impulse-area',
    'sbo-support-pupils',
    'sbo-material',
    'special-material-fixed',
    'institution-support',
    'institution-material',
  ]);
});
