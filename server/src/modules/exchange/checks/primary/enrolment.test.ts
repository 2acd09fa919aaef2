import { describe, expect, test } from 'vitest';
import { addDays } from '../../../register/index.ts';
import { advice, codesOf, enrolment, input, reference, report, SCHOOLS, secondaryReport, specialReport } from './fixtures.ts';

const bornOn = (birthDate: string) => ({ ...report().learner, birthDate });

describe('a good report', () => {
  test('in each kind of school raises no signal', () => {
    expect(codesOf(report())).toEqual([]);
    expect(codesOf(report({ period: { programme: 'SBO' } }))).toEqual([]);
    expect(codesOf(specialReport())).toEqual([]);
    expect(codesOf(secondaryReport())).toEqual([]);
  });
});

describe('the age of a pupil', () => {
  test('under four in primary education is refused with signal 306', () => {
    expect(codesOf(report({ learner: bornOn('2022-08-02') }))).toContain('306');
    expect(codesOf(report({ learner: bornOn('2022-08-01') }))).not.toContain('306');
  });
  test('a toddler of skippers may be three and a half, and younger is refused with signal 307', () => {
    const toddler = (born: string) => codesOf(report({ learner: bornOn(born), period: { yearOfStudy: 0 } }), SCHOOLS.travelling);
    expect(toddler('2023-02-02')).toContain('307');
    expect(toddler('2023-02-01')).toEqual([]);
    expect(toddler('2023-02-02')).not.toContain('306');
  });
  test('fifteen on 31 July of the school year is refused with signal 308, in special education since August 2013', () => {
    expect(codesOf(report({ learner: bornOn('2012-07-31') }))).toContain('308');
    expect(codesOf(report({ learner: bornOn('2012-08-01') }))).not.toContain('308');
    expect(codesOf(specialReport({ learner: bornOn('2012-07-31') }))).toContain('308');
    expect(codesOf(secondaryReport({ learner: bornOn('2012-07-31') }))).not.toContain('308');
  });
  test('a toddler of skippers who is eight on 31 July is refused with signal 309', () => {
    const toddler = (born: string) => codesOf(report({ learner: bornOn(born), period: { yearOfStudy: 0 } }), SCHOOLS.travelling);
    expect(toddler('2019-07-31')).toContain('309');
    expect(toddler('2019-08-01')).not.toContain('309');
  });
  test('under four in special education asks for attention with signal 333; who is deaf may be three', () => {
    expect(codesOf(specialReport({ learner: bornOn('2022-08-02') }))).toContain('333');
    const deaf = (born: string) =>
      codesOf(specialReport({ learner: bornOn(born), period: { specialEducation: '21' } }), SCHOOLS.clusterTwo);
    expect(deaf('2023-08-01')).not.toContain('333');
    expect(deaf('2023-08-02')).toContain('333');
  });
  test('twenty or over in special education asks for attention with signal 334', () => {
    expect(codesOf(secondaryReport({ learner: bornOn('2006-08-01') }))).toContain('334');
    expect(codesOf(secondaryReport({ learner: bornOn('2006-08-02') }))).not.toContain('334');
  });
});

describe('the year', () => {
  test('0 is refused with signal 322 but at a school for the children of skippers', () => {
    expect(codesOf(report({ period: { yearOfStudy: 0 } }))).toContain('322');
    expect(codesOf(report({ learner: bornOn('2022-11-01'), period: { yearOfStudy: 0 } }), SCHOOLS.travelling)).not.toContain('322');
  });
  test('must be given, or the report is refused with signal 740', () => {
    const { yearOfStudy: _, ...period } = report().periods[0] ?? { startDate: '', site: '', programme: '' };
    expect(codesOf(report({ periods: [period] }))).toContain('740');
  });
  test('beyond eight is refused in primary education with signal 742, and possible in special education', () => {
    expect(codesOf(report({ period: { yearOfStudy: 9 } }))).toContain('742');
    expect(codesOf(specialReport({ period: { yearOfStudy: 9 } }))).not.toContain('742');
  });
});

describe('preschool and early childhood education', () => {
  test('of more than 24 months, or of none, is refused with signal 313', () => {
    for (const preschoolMonths of [0, 25]) expect(codesOf(report({ preschoolMonths }))).toContain('313');
    for (const preschoolMonths of [1, 24]) expect(codesOf(report({ preschoolMonths }))).toEqual([]);
  });
  test('that ends before it begins, or after the pupil has left, is refused with signal 324', () => {
    const early = (endDate: string, over = {}) =>
      codesOf(report({ earlyProgrammes: [{ startDate: '2026-09-01', endDate, programme: '02' }], ...over }));
    expect(early('2026-09-01')).toContain('324');
    expect(early('2026-10-02', { endDate: '2026-10-01', endReason: 'other' })).toContain('324');
    expect(early('2026-10-01')).toEqual([]);
  });
  test('that runs on when the next begins is refused with signal 342', () => {
    const early = (endDate: string) =>
      codesOf(
        report({
          earlyProgrammes: [
            { startDate: '2026-08-01', endDate, programme: '02' },
            { startDate: '2026-10-01', programme: '04' },
          ],
        }),
      );
    expect(early('2026-10-01')).toContain('342');
    expect(early('2026-09-30')).toEqual([]);
  });
  test('in a programme that did not exist yet is refused with signal 348', () => {
    const old = report({ startDate: '2004-08-01', learner: bornOn('2000-01-01'), period: { weight: 0, weightScheme: 1 } });
    const early = (programme: string) => codesOf({ ...old, earlyProgrammes: [{ startDate: '2004-09-01', programme }] });
    expect(early('04')).toContain('348');
    expect(early('02')).not.toContain('348');
  });
  test('before the enrolment is refused with signal 321, twice from one day with 349, far ahead asks for attention with 331', () => {
    const early = (...startDates: string[]) =>
      codesOf(report({ earlyProgrammes: startDates.map((startDate) => ({ startDate, endDate: addDays(startDate, 5), programme: '05' })) }));
    expect(early('2026-07-31')).toContain('321');
    expect(early('2026-09-01', '2026-09-01')).toContain('349');
    expect(early('2027-11-24')).toContain('331');
  });
  test('after the school has closed is refused with signal 301', () => {
    const given = report({ startDate: '2010-01-01', learner: bornOn('2005-01-01'), period: { weight: 0 } });
    expect(codesOf({ ...given, earlyProgrammes: [{ startDate: '2010-08-01', programme: '02' }] }, SCHOOLS.closed)).toContain('301');
  });
});

describe('a pupil weight', () => {
  const old = (over = {}) => report({ startDate: '2015-08-01', learner: bornOn('2010-01-01'), ...over });
  test('that is missing while weights were determined is refused with signal 341', () => {
    expect(codesOf(old())).toContain('341');
    expect(codesOf(old({ period: { weight: 0.3 } }))).toEqual([]);
    expect(codesOf(report())).not.toContain('341');
    expect(codesOf(old(), SCHOOLS.primary, { existing: enrolment({ start: '2015-08-01' }) })).not.toContain('341');
  });
  test('at a special primary or travelling school, or after July 2019, asks for attention with signal 368', () => {
    expect(codesOf(old({ period: { programme: 'SBO', weight: 0 } }))).toContain('368');
    expect(codesOf(old({ period: { weight: 0 } }), SCHOOLS.travelling)).toContain('368');
    expect(codesOf(report({ period: { weight: 0.3 } }))).toEqual(['368']);
  });
  test('that its scheme does not have is refused with signal 741, and one of a scheme that had ended with 348', () => {
    expect(codesOf(old({ period: { weight: 0.25 } }))).toContain('741');
    expect(codesOf(old({ period: { weight: 0.25, weightScheme: 1 } }))).toContain('348');
  });
  test('that begins after the enrolment is refused with signal 303', () => {
    const given = old();
    const [first] = given.periods;
    if (first === undefined) throw new Error('no period');
    expect(codesOf({ ...given, periods: [first, { ...first, startDate: '2015-10-01', weight: 0.3 }] })).toContain('303');
  });
  test('that differs from what was registered asks for attention with signal 460', () => {
    const registered = enrolment({ start: '2015-08-01' });
    const existing = { ...registered, periods: registered.periods.map((p) => ({ ...p, attributes: { weight: 0.3 } })) };
    const codes = (weight: number) => codesOf(old({ period: { weight } }), SCHOOLS.primary, { existing });
    expect(codes(1.2)).toContain('460');
    expect(codes(0.3)).not.toContain('460');
  });
});

describe('a development plan', () => {
  const plan = (...developmentPlans: { startDate: string; endDate?: string }[]) => report({ developmentPlans });
  test('in special primary education is refused with signal 445', () => {
    expect(codesOf(report({ developmentPlans: [{ startDate: '2026-09-01' }], period: { programme: 'SBO' } }))).toContain('445');
    expect(codesOf(plan({ startDate: '2026-09-01' }))).toEqual([]);
  });
  test('that runs on when the pupil leaves is refused with signal 435', () => {
    const left = { ...plan({ startDate: '2026-09-01' }), endDate: '2026-11-01', endReason: 'other' };
    expect(codesOf(left)).toContain('435');
  });
  test('of before August 2015 is refused with signal 452', () => {
    const old = report({ startDate: '2015-01-01', learner: bornOn('2010-01-01'), period: { weight: 0 } });
    expect(codesOf({ ...old, developmentPlans: [{ startDate: '2015-07-31' }] })).toContain('452');
    expect(codesOf({ ...old, developmentPlans: [{ startDate: '2015-08-01' }] })).toEqual([]);
  });
  test('that ends before it begins is refused with signal 453', () => {
    expect(codesOf(plan({ startDate: '2026-09-02', endDate: '2026-09-01' }))).toContain('453');
    expect(codesOf(plan({ startDate: '2026-09-02', endDate: '2026-09-02' }))).toEqual([]);
  });
  test('that still runs when the next begins is refused with signal 454', () => {
    expect(codesOf(plan({ startDate: '2026-08-01' }, { startDate: '2026-10-01' }))).toContain('454');
    expect(codesOf(plan({ startDate: '2026-08-01', endDate: '2026-09-30' }, { startDate: '2026-10-01' }))).toEqual([]);
  });
});

describe('the end of an enrolment', () => {
  const leaving = (over = {}) =>
    report({ startDate: '2018-08-01', endDate: '2026-07-31', endReason: 'graduated', learner: bornOn('2014-05-17'), ...over });
  test('in year 8 without advice or test asks for attention with signal 316', () => {
    const given = leaving({ period: { yearOfStudy: 8, weight: 0 } });
    expect(codesOf(given)).toContain('316');
    expect(codesOf(given, SCHOOLS.primary, { advices: [advice()] })).not.toContain('316');
    expect(codesOf(given, SCHOOLS.primary, { advices: [advice({ test: null })] })).toContain('316');
    expect(codesOf(leaving({ period: { yearOfStudy: 7, weight: 0 } }))).not.toContain('316');
  });
  test('at a special primary school asks for the advice only with signal 316', () => {
    const given = leaving({ period: { yearOfStudy: 8, programme: 'SBO' } });
    expect(codesOf(given, SCHOOLS.specialPrimary, { advices: [advice({ test: null })] })).not.toContain('316');
    expect(codesOf(given, SCHOOLS.specialPrimary, { advices: [advice({ advice: null })] })).toContain('316');
  });
});

describe('cultural background', () => {
  test('at a travelling school is refused with signal 317 unless not applicable', () => {
    expect(codesOf(report({ culturalBackground: 'dutch' }), SCHOOLS.travelling)).toContain('317');
    expect(codesOf(report({ culturalBackground: 'not-applicable' }), SCHOOLS.travelling)).toEqual([]);
    expect(codesOf(report({ culturalBackground: 'dutch' }))).toEqual([]);
  });
});

describe('a corrected start', () => {
  test('of an enrolment that was never reported asks for attention with signal 400', () => {
    const given = report({ originalStartDate: '2026-09-01' });
    expect(codesOf(given)).toContain('400');
    expect(codesOf(given, SCHOOLS.primary, { existing: enrolment({ start: '2026-09-01' }) })).not.toContain('400');
  });
});

describe('fields of another kind of school', () => {
  test('are refused with signal 458: of special education in primary education, and the other way round', () => {
    expect(codesOf(report({ admissionStatements: specialReport().admissionStatements ?? [] }))).toContain('458');
    expect(codesOf(report({ period: { residence: 'closed-youth-care' } }))).toContain('458');
    expect(codesOf(specialReport({ preschoolMonths: 3 }))).toContain('458');
    expect(codesOf(specialReport({ exitProfiles: [{ startDate: '2026-08-01', profile: 'work' }] }))).toContain('458');
  });
  test('a pupil does not go from one kind to another within an enrolment: signal 430', () => {
    const [first] = report().periods;
    if (first === undefined) throw new Error('no period');
    const change = (programme: string) => codesOf(report({ periods: [first, { ...first, startDate: '2026-10-01', programme }] }));
    expect(change('SO')).toContain('430');
    expect(change('SBO')).not.toContain('430');
  });
});

test('a school that the register does not know raises nothing that only its kind could tell', () => {
  const unknown = { ...reference, institutions: new Map() };
  expect(codesOf(report(), SCHOOLS.primary, { ...input(SCHOOLS.primary), reference: unknown })).toEqual(['301', '397']);
});
