import { describe, expect, test } from 'vitest';
import { checkKeyDataChange } from '../check.ts';
import { keyDataChange, keyDataInput } from '../fixtures.ts';
import { advice, adviceCodes, adviceReport, deletionCodes, enrolment, reference, SCHOOLS, without } from './fixtures.ts';

const tested = (over: object) => adviceReport({ test: { ...adviceReport().test, ...over } as never });

describe('a school advice', () => {
  test('with its test raises no signal', () => {
    expect(adviceCodes(adviceReport())).toEqual([]);
    expect(adviceCodes(adviceReport({ revisedAdvice: 'havo/vwo' }))).toEqual([]);
  });
  test('under a number without an enrolment is refused with signal P01', () => {
    expect(adviceCodes(adviceReport(), { existing: null })).toContain('P01');
  });
  test('about a school year without enrolment is refused with signal P02', () => {
    expect(adviceCodes(adviceReport({ schoolYear: 2026 }))).toContain('P02');
  });
  test('beside that of another school is refused with signal P03', () => {
    expect(adviceCodes(adviceReport(), { advices: [advice({ brin: SCHOOLS.secondary })] })).toContain('P03');
    expect(adviceCodes(adviceReport(), { advices: [advice()] })).toEqual([]);
  });
  test('that was no longer given then is refused with signal 741', () => {
    expect(adviceCodes(adviceReport({ advice: 'vmbo-bb/vwo' }))).toContain('741');
    expect(adviceCodes(adviceReport({ revisedAdvice: 'vmbo-bb/vwo', advice: 'pro' }))).toContain('741');
  });
  test('that is revised must be higher, or is refused with signal 462', () => {
    expect(adviceCodes(adviceReport({ revisedAdvice: 'vmbo-gt/havo' }))).toContain('462');
    expect(adviceCodes(adviceReport({ revisedAdvice: 'havo' }))).toContain('462');
    expect(adviceCodes(adviceReport({ advice: 'none', revisedAdvice: 'pro' }))).toEqual([]);
  });
  test('that is revised without a test is refused with signal 463, without a first advice with 475', () => {
    expect(adviceCodes(without(adviceReport({ revisedAdvice: 'vwo' }), 'test'))).toContain('463');
    expect(adviceCodes(without(adviceReport({ revisedAdvice: 'vwo' }), 'advice'))).toContain('475');
  });
  test('composed before one that has been processed is refused with signal 312', () => {
    const existing = enrolment({ end: '2026-08-01', lastComposedAt: '2026-11-23T08:00:01Z' });
    expect(adviceCodes(adviceReport(), { existing })).toContain('312');
  });
});

describe('a test', () => {
  test('without an advice asks for attention with signal 477', () => {
    expect(adviceCodes(without(adviceReport(), 'advice'))).toEqual(['477']);
  });
  test('that was reported before and no longer is asks for attention with signal 476, also when its enrolment is deleted', () => {
    expect(adviceCodes(without(adviceReport(), 'test'), { advices: [advice()] })).toEqual(['476']);
    expect(deletionCodes({ advices: [advice()] })).toEqual(['476']);
    expect(deletionCodes({ advices: [advice({ test: null })] })).toEqual([]);
  });
  test('that was not taken has no result, or is refused with signal 464 for each part of it', () => {
    const codes = adviceCodes(tested({ absence: 'prevented' }));
    expect(codes.filter((code) => code === '464')).toHaveLength(3);
  });
  test('that was taken has a result, or is refused with signal 465 for each part that is missing', () => {
    expect(adviceCodes(adviceReport({ test: { code: '0013' } })).filter((code) => code === '465')).toHaveLength(3);
  });
  test('that was not taken by exemption needs its reason, or is refused with signal 478', () => {
    expect(adviceCodes(adviceReport({ test: { code: '0013', absence: 'exempt' } }))).toEqual(['478']);
    expect(adviceCodes(adviceReport({ test: { code: '0013', absence: 'exempt', exemption: '02' } }))).toEqual([]);
  });
  test('on a level that it does not have is refused with signal 470', () => {
    expect(adviceCodes(tested({ level: 'B' }))).toContain('470');
  });
  test('that did not exist then, or with a score that it does not have, is refused with signal 348', () => {
    expect(adviceCodes(tested({ code: '0010', level: 'S', score: 100 }))).toContain('348');
    expect(adviceCodes(tested({ score: 101 }))).toContain('348');
    expect(adviceCodes(tested({ score: 100 }))).toEqual([]);
  });
  test('that is still to come is refused with signal 843, at a school that has closed with 301', () => {
    expect(adviceCodes(tested({ takenOn: '2026-11-24' }))).toContain('843');
    const school = reference.institutions.get(SCHOOLS.primary);
    if (school === undefined) throw new Error('no school');
    const closed = { ...school, periods: [{ start: '1990-08-01', end: '2026-01-01' }] };
    expect(adviceCodes(adviceReport(), { reference: { ...reference, institutions: new Map([[SCHOOLS.primary, closed]]) } })).toContain(
      '301',
    );
  });
  test('of another school year asks for attention with signal P04', () => {
    expect(adviceCodes(tested({ takenOn: '2025-02-03' }))).toContain('P04');
  });
});

describe('the parts of a test', () => {
  const [dutch, arithmetic] = adviceReport().test?.parts ?? [];
  if (dutch === undefined || arithmetic === undefined) throw new Error('no parts');
  test('that nobody took are refused with signal 466', () => {
    expect(adviceCodes(adviceReport({ test: { code: '0013', absence: 'prevented', parts: [arithmetic] } }))).toContain('466');
  });
  test('are refused with signal 467 when one of them or of its domains is missing', () => {
    expect(adviceCodes(tested({ parts: [dutch] }))).toContain('467');
    expect(adviceCodes(tested({ parts: [{ ...dutch, domains: [dutch.domains?.[0]] }, arithmetic] }))).toContain('467');
  });
  test('are refused with signal 468 with a level of the whole where it is given by domain', () => {
    expect(adviceCodes(tested({ parts: [{ ...dutch, referenceLevel: '2F' }, arithmetic] }))).toContain('468');
  });
  test('are refused with signal 469 without a reference level', () => {
    expect(adviceCodes(tested({ parts: [dutch, { code: '8001' }] }))).toContain('469');
    expect(
      adviceCodes(tested({ parts: [{ code: '8000', domains: [{ code: '8050' }, { code: '8051', referenceLevel: '1F' }] }, arithmetic] })),
    ).toContain('469');
  });
  test('are refused with signal 349 when given twice, with 741 when a domain or level is not theirs', () => {
    expect(adviceCodes(tested({ parts: [dutch, arithmetic, arithmetic] }))).toContain('349');
    expect(adviceCodes(tested({ parts: [dutch, { ...arithmetic, domains: [{ code: '8050', referenceLevel: '1F' }] }] }))).toContain('741');
    expect(
      adviceCodes(
        tested({
          parts: [
            {
              code: '8000',
              domains: [
                { code: '8050', referenceLevel: '1S' },
                { code: '8051', referenceLevel: '1F' },
              ],
            },
            arithmetic,
          ],
        }),
      ),
    ).toContain('741');
  });
  test('did not exist before August 2015 and are then refused with signal 348', () => {
    const old = adviceReport({
      schoolYear: 2014,
      test: { code: '0013', level: 'S', takenOn: '2015-04-20', score: 85, parts: [arithmetic] },
    });
    expect(adviceCodes(old, { existing: enrolment({ start: '2007-08-01', end: '2015-08-01', lastComposedAt: null }) })).toContain('348');
  });
});

describe('a final test of before the compulsory one', () => {
  const earlier = (...earlierTests: { takenOn: string; code: string; score?: number }[]) =>
    adviceCodes(without(adviceReport({ schoolYear: 2012, earlierTests }), 'test'), {
      existing: enrolment({ start: '2005-08-01', end: '2013-08-01', lastComposedAt: null }),
    });
  test('given twice is refused with signal 365', () => {
    const one = { takenOn: '2013-02-05', code: '1', score: 540 };
    expect(earlier(one)).toEqual([]);
    expect(earlier(one, one)).toContain('365');
  });
  test('with a score that it does not have asks for attention with signal 398', () => {
    expect(earlier({ takenOn: '2013-02-05', code: '1', score: 500 })).toEqual(['398']);
  });
  test('that did not exist then is refused with signal 348, outside the enrolment with 321', () => {
    expect(earlier({ takenOn: '2013-02-05', code: '3', score: 50 })).toContain('348');
    expect(earlier({ takenOn: '2013-08-01', code: '1', score: 540 })).toContain('321');
  });
});

test('changed key data by which a pupil is too young or too old for the enrolment ask for attention with signal 351', () => {
  const learner = { ...keyDataInput.learner, enrolments: [enrolment({ start: '2018-08-01' })] } as never;
  const codes = (birthDate: string) =>
    checkKeyDataChange(
      { ...keyDataChange, after: { ...keyDataChange.after, birthDate } },
      { ...keyDataInput, sector: 'po', brin: SCHOOLS.primary, reference, learner },
    ).map(({ code }) => code);
  expect(codes('2014-08-02')).toContain('351');
  expect(codes('2014-08-01')).not.toContain('351');
  expect(codes('2004-07-31')).toContain('351');
});
