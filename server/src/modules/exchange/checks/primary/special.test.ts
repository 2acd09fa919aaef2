import { describe, expect, test } from 'vitest';
import * as shared from '../fixtures.ts';
import {
  arrangedReport,
  codesOf,
  earlierReport,
  enrolment,
  guidedReport,
  report,
  SCHOOLS,
  secondaryReport,
  specialReport,
  statement,
  without,
} from './fixtures.ts';

const [indication] = earlierReport().indications ?? [];
if (indication === undefined) throw new Error('no indication');

describe('good reports', () => {
  test('of a pupil of before August 2014, of one guided then and of one with an arrangement raise no signal', () => {
    expect(codesOf(earlierReport())).toEqual([]);
    expect(codesOf(guidedReport())).toEqual([]);
    expect(codesOf(arrangedReport())).toEqual([]);
  });
});

describe('an admission statement', () => {
  const statements = (...all: Partial<ReturnType<typeof statement>>[]) => specialReport({ admissionStatements: all.map(statement) });
  test('of an enrolment that had ended before there were any is refused with signal 414', () => {
    expect(codesOf(earlierReport({ admissionStatements: [statement()] }))).toContain('414');
  });
  test('that is missing asks for attention with signal 415, but not in cluster 1 and 2 or on a residential place', () => {
    expect(codesOf(without(specialReport(), 'admissionStatements'))).toContain('415');
    expect(codesOf(statements({ startDate: '2026-08-02', endDate: '2028-07-31' }))).toContain('415');
    expect(codesOf(without(specialReport({ period: { specialEducation: '23' } }), 'admissionStatements'))).not.toContain('415');
    expect(codesOf(without(specialReport({ period: { residence: 'closed-youth-care' } }), 'admissionStatements'))).not.toContain('415');
  });
  test('that began before August 2014 is refused with signal 416', () => {
    expect(codesOf(statements({ startDate: '2014-07-31' }))).toContain('416');
  });
  test('of a partnership that does not exist then is refused with signal 419, of an unknown one with 741', () => {
    expect(codesOf(statements({ partnership: 'PO9999', number: 'PO9999-2026-00017' }))).toContain('419');
    expect(codesOf(statements({ partnership: 'PO1234', number: 'PO1234-2026-00017' }))).toContain('741');
  });
  test('of a partnership for the other kind of education is refused with signal 420', () => {
    expect(codesOf(statements({ partnership: 'VO2601', number: 'VO2601-2026-00017' }))).toContain('420');
    expect(codesOf(secondaryReport({ admissionStatements: [statement()] }))).toContain('420');
  });
  test('with the number of another partnership is refused with signal 421, with a number in another form with 743', () => {
    expect(codesOf(statements({ number: 'PO2602-2026-00017' }))).toContain('421');
    for (const number of ['PO2601-2013-00017', 'PO2601-2026-17', 'PO2601/2026/00017', '\u{1F600}'])
      expect(codesOf(statements({ number })), number).toContain('743');
  });
  test('that another pupil holds asks for attention with signal 422', () => {
    expect(codesOf(specialReport(), SCHOOLS.special, { statementsElsewhere: new Set(['PO2601-2026-00017']) })).toEqual(['422']);
  });
  test('that does not end on 31 July is refused with signal 423, for less than a whole school year with 424', () => {
    expect(codesOf(statements({ endDate: '2029-07-30' }))).toContain('423');
    expect(codesOf(statements({ startDate: '2026-08-01', endDate: '2027-07-31' }))).not.toContain('424');
    expect(codesOf(statements({ startDate: '2026-08-01', endDate: '2026-07-31' }))).toContain('424');
    expect(codesOf(statements({ startDate: '2026-08-02', endDate: '2027-07-31' }))).toContain('424');
  });
  test('that begins on the same day as another is refused with signal 425', () => {
    expect(codesOf(statements({}, { number: 'PO2601-2026-00018' }))).toContain('425');
  });
  test('that begins at birth is refused with signal 305', () => {
    expect(codesOf(statements({ startDate: '2019-05-17' }))).toContain('305');
  });
});

describe('an exit profile', () => {
  type Profile = NonNullable<ReturnType<typeof secondaryReport>['exitProfiles']>[number];
  const profile = (over: Partial<Profile>) =>
    secondaryReport({ exitProfiles: [{ startDate: '2026-08-01', profile: 'further-education', ...over }] });
  test('that is missing in special secondary education is refused with signal 428', () => {
    expect(codesOf(without(secondaryReport(), 'exitProfiles'))).toContain('428');
    expect(codesOf(secondaryReport({ exitProfiles: [{ startDate: '2026-09-01', profile: 'work' }] }))).toContain('428');
  });
  test('that is missing on 1 August 2014 asks for attention with signal 457', () => {
    const older = earlierReport({ period: { programme: 'VSO', specialEducation: '41' }, endDate: '2015-07-31' });
    expect(codesOf(older)).toContain('457');
    expect(codesOf({ ...older, exitProfiles: [{ startDate: '2014-08-01', profile: 'work' }] })).not.toContain('457');
    expect(codesOf({ ...older, endDate: '2014-07-31' })).not.toContain('457');
  });
  test('further education needs its programme, or is refused with signal 429, and its year, or is refused with 434', () => {
    const codes = codesOf(profile({}));
    expect(codes).toContain('429');
    expect(codes).toContain('434');
    expect(codesOf(profile({ programme: '0371', yearOfStudy: 4 }))).toEqual([]);
  });
  test('with a year that its programme does not have is refused with signal 431', () => {
    expect(codesOf(profile({ programme: '0371', yearOfStudy: 1 }))).toContain('431');
  });
  test('for work with a year is refused with signal 432, with a programme with 438', () => {
    expect(codesOf(profile({ profile: 'work', yearOfStudy: 1 }))).toContain('432');
    expect(codesOf(profile({ profile: 'work', programme: '0371' }))).toContain('438');
  });
  test('of before August 2014 is refused with signal 433', () => {
    expect(codesOf(profile({ startDate: '2014-07-31' }))).toContain('433');
  });
  test('in practical education is refused with signal 456, in a programme that does not exist with 741', () => {
    expect(codesOf(profile({ programme: '0090', yearOfStudy: 1 }))).toContain('456');
    expect(codesOf(profile({ programme: '9999', yearOfStudy: 1 }))).toContain('741');
  });
});

describe('the kind of special education', () => {
  test('that is missing before August 2014 is refused with signal 341, and in cluster 1 and 2 after it', () => {
    const { specialEducation: _, ...period } = earlierReport().periods[0] ?? { startDate: '', site: '', programme: '' };
    expect(codesOf(earlierReport({ periods: [period] }))).toContain('341');
    expect(codesOf(without(specialReport(), 'admissionStatements'), SCHOOLS.clusterTwo)).toContain('341');
    expect(codesOf(specialReport())).not.toContain('341');
  });
  test('of cluster 3 or 4 since August 2014 is refused with signal 413', () => {
    expect(codesOf(specialReport({ period: { specialEducation: '33' } }))).toContain('413');
    expect(codesOf(specialReport({ period: { specialEducation: '23' } }))).not.toContain('413');
  });
  test('of another cluster than the school asks for attention with signal 337', () => {
    expect(codesOf(specialReport({ period: { specialEducation: '23' } }), SCHOOLS.clusterFour)).toContain('337');
    expect(codesOf(specialReport({ period: { specialEducation: '23' } }), SCHOOLS.clusterTwo)).not.toContain('337');
  });
  test('at a school that gives none asks for attention with signal 427', () => {
    expect(codesOf(specialReport(), SCHOOLS.primary)).toContain('427');
  });
  test('that does not fit the indication asks for attention with signal 345', () => {
    expect(codesOf(earlierReport({ period: { specialEducation: '32' } }))).toContain('345');
    expect(codesOf(earlierReport({ period: { specialEducation: '42' } }))).not.toContain('345');
  });
  test('that is not applicable without guidance is refused with signal 338', () => {
    expect(codesOf(specialReport({ period: { specialEducation: '00' } }))).toContain('338');
    const between = { startDate: '2014-09-01', endDate: '2015-07-31', learner: { ...report().learner, birthDate: '2008-01-01' } };
    expect(codesOf(specialReport({ ...between, culturalBackground: 'not-applicable' }))).toContain('338');
    expect(codesOf(specialReport({ culturalBackground: 'not-applicable' }))).not.toContain('338');
  });
});

describe('a residential place', () => {
  test('for a crisis or observation since August 2014 is refused with signal 411', () => {
    expect(codesOf(specialReport({ period: { residence: 'short-stay' } }))).toContain('411');
    expect(codesOf(earlierReport({ period: { residence: 'observation', specialEducation: '41' } }))).not.toContain('411');
  });
  test('at a school known to have none asks for attention with signal 418', () => {
    expect(codesOf(specialReport({ period: { residence: 'closed-youth-care' } }), SCHOOLS.clusterFour)).toContain('418');
    expect(codesOf(specialReport({ period: { residence: 'closed-youth-care' } }))).not.toContain('418');
  });
});

describe('an indication of before August 2014', () => {
  const indicated = (over: object) => earlierReport({ indications: [{ ...indication, ...over }] });
  test('that is missing is refused with signal 341', () => {
    expect(codesOf(without(earlierReport(), 'indications'))).toContain('341');
    expect(codesOf(without(earlierReport(), 'indications'), SCHOOLS.blind)).not.toContain('341');
  });
  test('in a later enrolment is refused with signal 412, unless it joins up with one of before', () => {
    const later = earlierReport({ startDate: '2014-09-01', endDate: '2015-07-31' });
    expect(codesOf(later)).toContain('412');
    const before = enrolment({ brin: SCHOOLS.special, number: 'n-0', start: '2012-08-01', end: '2014-09-01' });
    const so = { ...before, periods: before.periods.map((p) => ({ ...p, programmeCode: 'SO' })) };
    const learner = {
      ...shared.learner,
      details: { ...shared.learner.details, birthDate: { first: '2007-05-17', precision: 'day' as const } },
    };
    const known = { learner: { ...learner, enrolments: [so] }, identification: 'matched' as const };
    expect(codesOf(later, SCHOOLS.special, known)).not.toContain('412');
  });
  test('after the end of the enrolment is refused with signal 325, of after July 2014 with 426, in the future with 326', () => {
    expect(codesOf(indicated({ date: '2013-08-01' }))).toContain('325');
    expect(codesOf(indicated({ date: '2014-08-01' }))).toContain('426');
    expect(codesOf(indicated({ date: '2026-11-24' }))).toContain('326');
  });
  test('at birth is refused with signal 305', () => {
    expect(codesOf(indicated({ date: '2007-05-17' }))).toContain('305');
  });
  test('11 for a pupil who is guided asks for attention with signal 402', () => {
    expect(
      codesOf(
        guidedReport({
          indications: [{ date: '2012-04-01', kind: '11', guidance: [{ startDate: '2012-08-01', school: SCHOOLS.primary }] }],
        }),
      ),
    ).toContain('402');
  });
  test('13 or 14 at an institution for the visually handicapped asks for attention with signal 403', () => {
    expect(codesOf(earlierReport({ indications: [{ date: '2012-04-01', kind: '13' }] }), SCHOOLS.blind)).toContain('403');
  });
  test('without the centre that gave it is refused with signal 740, with an unknown one with 741, with a closed one with 348', () => {
    expect(codesOf(earlierReport({ indications: [{ date: '2012-04-01', kind: '40' }] }))).toContain('740');
    expect(codesOf(earlierReport({ indications: [{ date: '2012-04-01', kind: '11' }] }))).not.toContain('740');
    expect(codesOf(indicated({ centre: '99QQ' }))).toContain('741');
    expect(codesOf(indicated({ date: '2014-08-01' }))).toContain('348');
  });
  test('with a number in another form is refused with signal 743', () => {
    for (const number of ['1-01-2012-0123', '4-00-2012-0123', '4-01-2002-0123', '4-01-2027-0123', '4-01-2012-012', '4_01_2012_0123'])
      expect(codesOf(indicated({ number })), number).toContain('743');
  });
});

describe('guidance of before August 2014', () => {
  const guided = (over: object, base = guidedReport()) => ({
    ...base,
    indications: [
      { date: '2012-04-01', kind: '40', centre: SCHOOLS.centre, guidance: [{ startDate: '2012-08-01', school: SCHOOLS.primary, ...over }] },
    ],
  });
  const atPrimary = (over: object, kind = '40') => ({
    ...report({
      startDate: '2012-08-01',
      endDate: '2013-07-31',
      endReason: 'other',
      learner: { ...report().learner, birthDate: '2007-05-17' },
      period: { weight: 0 },
    }),
    indications: [
      { date: '2012-04-01', kind, centre: SCHOOLS.centre, guidance: [{ startDate: '2012-09-01', school: SCHOOLS.clusterFour, ...over }] },
    ],
  });
  test('before its indication or after the enrolment is refused with signal 328', () => {
    expect(codesOf(guided({ startDate: '2012-03-01' }))).toContain('328');
    expect(codesOf(guided({ startDate: '2013-08-01' }))).toContain('328');
  });
  test('that begins later than the enrolment it is all there is to is refused with signal 303', () => {
    expect(codesOf(guided({ startDate: '2012-09-01' }))).toContain('303');
    expect(codesOf(atPrimary({}))).not.toContain('303');
  });
  test('since August 2014 is refused with signal 412', () => {
    expect(codesOf(guided({ startDate: '2014-08-01' }, guidedReport({ endDate: '2015-07-31' })))).toContain('412');
  });
  test('by a school that is not competent asks for attention with signal 329, by one that did not exist with 347', () => {
    expect(codesOf(atPrimary({}))).toEqual([]);
    expect(codesOf(atPrimary({ school: SCHOOLS.clusterTwo }))).toContain('329');
    expect(codesOf(atPrimary({}, '13'))).toContain('329');
    expect(codesOf(atPrimary({ school: SCHOOLS.closed }))).toContain('347');
  });
  test('by what is no special school is refused with signal 741', () => {
    expect(codesOf(atPrimary({ school: SCHOOLS.primary }))).toContain('741');
  });
  test('at what is no regular school is refused with signal 399, at one that had closed with 348', () => {
    expect(codesOf(guided({ school: SCHOOLS.university }))).toContain('399');
    expect(codesOf(guided({ school: SCHOOLS.vocational }))).toEqual([]);
    expect(codesOf(guided({ school: SCHOOLS.closed }))).toContain('348');
  });
  test('of a pupil with a place, year, class or background is refused with signal 343 for each', () => {
    const placed = guidedReport({
      culturalBackground: 'dutch',
      period: { programme: 'SO', yearOfStudy: 2, group: '2a', residence: 'closed-youth-care', specialEducation: '41' },
    });
    expect(codesOf(placed).filter((code) => code === '343')).toHaveLength(6);
  });
});

describe('an arrangement', () => {
  const arranged = (over: object) =>
    arrangedReport({ arrangement: { startDate: '2026-08-01', school: SCHOOLS.primary, site: '00', ...over } });
  test('must be there when a kind of school or a background is not applicable, or the report is refused with signal 473', () => {
    expect(
      codesOf(without(arrangedReport({ culturalBackground: 'not-applicable' }), 'arrangement')).filter((code) => code === '473'),
    ).toHaveLength(2);
  });
  test('of a pupil with a place, year, class or background is refused with signal 443 for each', () => {
    const placed = arrangedReport({ culturalBackground: 'other', period: { programme: 'SO', yearOfStudy: 2, group: '2a' } });
    expect(codesOf(placed).filter((code) => code === '443')).toHaveLength(4);
  });
  test('with what the other school reports is refused with signal 444 for each', () => {
    const both = arrangedReport({ admissionStatements: [statement()], period: { specialEducation: '23' } });
    expect(codesOf(both).filter((code) => code === '444')).toHaveLength(2);
  });
  test('by a school of cluster 3 or 4 is refused with signal 446', () => {
    expect(codesOf(arrangedReport(), SCHOOLS.clusterFour)).toContain('446');
    expect(codesOf(arrangedReport(), SCHOOLS.clusterTwo)).not.toContain('446');
  });
  test('at what is no school is refused with signal 447, at the own school with 448, at an unknown site with 450', () => {
    expect(codesOf(arranged({ school: SCHOOLS.university }))).toContain('447');
    expect(codesOf(arranged({ school: SCHOOLS.special }))).toContain('448');
    expect(codesOf(arranged({ site: '77' }))).toContain('450');
  });
  test('of before August 2015 is refused with signal 452, after the enrolment with 459, later than its start with 303', () => {
    expect(codesOf(arranged({ startDate: '2015-07-31' }))).toContain('452');
    expect(codesOf({ ...arranged({ startDate: '2026-10-02' }), endDate: '2026-10-01', endReason: 'other' })).toContain('459');
    expect(codesOf(arranged({ startDate: '2026-09-01' }))).toContain('303');
  });
});

describe('a pupil who returns to another school', () => {
  const returned = (over: object = {}) => earlierReport({ returnedTo: SCHOOLS.primary, ...over });
  test('without an end of the enrolment is refused with signal 340', () => {
    expect(codesOf(without(returned(), 'endDate', 'endReason'))).toContain('340');
    expect(codesOf(returned())).toEqual([]);
  });
  test('to what is no regular school is refused with signal 399', () => {
    expect(codesOf(returned({ returnedTo: SCHOOLS.university }))).toContain('399');
    expect(codesOf(returned({ returnedTo: SCHOOLS.special }))).toContain('399');
  });
  test('on or after 1 August 2014 is refused with signal 410', () => {
    expect(codesOf(returned({ endDate: '2014-08-01' }))).toContain('410');
    expect(codesOf(returned({ endDate: '2014-07-31' }))).not.toContain('410');
  });
});
