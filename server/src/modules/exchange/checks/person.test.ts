import { describe, expect, test } from 'vitest';
import { citizenNumberFor, educationNumber } from '../../register/index.ts';
import type { LearnerKey } from '../model.ts';
import { checkEnrolment, checkIdentification } from './check.ts';
import { BSN, EDUCATION_NUMBER, enrolment, input, keyDataChange, learner, report, unregistered } from './fixtures.ts';
import type { CheckInput } from './input.ts';

const nameless: LearnerKey = { birthDate: '2011-05-17', sex: 'female' };
const named: LearnerKey = { ...nameless, surname: 'Berg', surnamePrefix: 'van der', givenNames: 'Anna Maria', postcode: '9401SL' };

const head = { messageId: 'i-1', composedAt: '2026-11-23T08:00:00Z' };
const identification: CheckInput = { ...input, kind: 'identification', number: '', existing: null };

const codesOf = (key: LearnerKey, given: Partial<CheckInput> = {}): string[] =>
  checkIdentification({ ...head, learner: key }, { ...identification, ...given }).map((s) => `${s.code} ${s.severity} ${s.field}`);

describe('a learner in a message', () => {
  test('with number, birth date and sex that belong together gets no signal', () => {
    expect(codesOf({ ...nameless, bsn: BSN })).toEqual([]);
    expect(codesOf(named)).toEqual([]);
  });

  test('with a citizen number that fails the eleven test is refused with signal 750', () => {
    expect(codesOf({ ...nameless, bsn: '123456789' })).toEqual(['750 refusal /learner/bsn']);
  });

  test('with an education number that fails its test is refused with signal 751', () => {
    expect(codesOf({ ...nameless, educationNumber: BSN })).toEqual(['751 refusal /learner/educationNumber']);
  });

  test('whose birth date does not exist is refused with signal 742', () => {
    expect(codesOf({ ...nameless, bsn: BSN, birthDate: '2011-02-29' })).toEqual(['742 refusal /learner/birthDate']);
    expect(codesOf({ ...nameless, bsn: BSN, birthDate: '2011-13' })).toEqual(['742 refusal /learner/birthDate']);
    expect(codesOf({ ...nameless, bsn: BSN, birthDate: '2011' })).toEqual([]);
  });

  test('born in the future is refused with signal 843', () => {
    expect(codesOf({ ...nameless, bsn: BSN, birthDate: '2026-11-24' })).toEqual(['843 refusal /learner/birthDate']);
    expect(codesOf({ ...nameless, bsn: BSN, birthDate: '2026-12' })).toEqual(['843 refusal /learner/birthDate']);
    expect(codesOf({ ...nameless, bsn: BSN, birthDate: '2026' })).toEqual([]);
  });

  test('without number, name and address is refused with signals 740 and 774', () => {
    expect(codesOf(nameless)).toEqual(['740 refusal /learner/surname', '740 refusal /learner/givenNames', '774 refusal /learner/postcode']);
  });

  test.each(['1e', '-Berg', ' Berg', 'Berg2', 'Berg/Dal'])('with surname "%s" is refused with signal 743', (surname) => {
    expect(codesOf({ ...named, surname })).toEqual(['743 refusal /learner/surname']);
  });

  test.each(["'t Hooft", "d'Ancona", 'Şahin-Öztürk', 'Müller', 'Łukasz'])('may be called "%s"', (surname) => {
    expect(codesOf({ ...named, surname })).toEqual([]);
  });

  test('with a surname prefix of signs is refused with signal 743', () => {
    expect(codesOf({ ...named, surnamePrefix: 'v.d.' })).toEqual(['743 refusal /learner/surnamePrefix']);
  });

  test.each(['A.M.', 'Anna  Maria', '-Anna', 'Anna ', '..'])('with given names "%s" is refused with signal 743', (givenNames) => {
    expect(codesOf({ ...named, givenNames })).toEqual(['743 refusal /learner/givenNames']);
  });

  test('without given names has a full stop for them', () => {
    expect(codesOf({ ...named, givenNames: '.' })).toEqual([]);
  });

  test('with a malformed postcode is refused with signal 742', () => {
    for (const postcode of ['0401SL', '9401 SL', '9401sl', '9401'])
      expect(codesOf({ ...named, postcode })).toEqual(['742 refusal /learner/postcode']);
  });

  test('with a postcode that does not exist is refused with signal 741, when geography is loaded', () => {
    const codes = codesOf({ ...named, postcode: '9999ZZ' });
    expect(codes).toEqual(['741 refusal /learner/postcode']);
    const reference = { ...input.reference, postcodes: new Set<string>() };
    expect(codesOf({ ...named, postcode: '9999ZZ' }, { reference })).toEqual([]);
  });

  test('in a country that does not exist is refused with signal 741', () => {
    expect(codesOf({ ...nameless, bsn: BSN, country: 'QQ' })).toEqual(['741 refusal /learner/country']);
    expect(codesOf({ ...nameless, bsn: BSN, country: 'SR' })).toEqual([]);
  });

  test('with a Dutch postcode abroad is refused with signal 773', () => {
    expect(codesOf({ ...named, country: 'BE' })).toEqual(['773 refusal /learner/postcode']);
    expect(codesOf({ ...named, country: 'NL' })).toEqual([]);
  });
});

describe('identification', () => {
  test('with an education number of someone else is refused with signal 752', () => {
    expect(codesOf({ ...nameless, educationNumber: EDUCATION_NUMBER }, { identification: 'mismatch' })).toEqual([
      '752 refusal /learner/educationNumber',
    ]);
  });

  test('with a citizen number of someone else is refused with signal 753', () => {
    expect(codesOf({ ...nameless, bsn: BSN }, { identification: 'mismatch' })).toEqual(['753 refusal /learner/bsn']);
  });

  test('that fails tells nothing about the person whose number it is', () => {
    const stranger = {
      ...learner,
      enrolments: [
        { ...enrolment, brin: '19AA', number: 'n-9' },
        { ...enrolment, number: 'n-8' },
      ],
    };
    const signals = checkEnrolment(
      { ...report, learner: { ...report.learner, postcode: '1011AB' } },
      { ...input, learner: stranger, identification: 'mismatch' },
    );
    expect(signals.map((s) => s.code)).toEqual(['753']);
  });

  test('by name of a learner with a citizen number gives signal 755', () => {
    expect(codesOf(named, { identification: 'found-by-name' })).toEqual(['755 attention /learner']);
  });

  test('by name of a learner with an education number gives signal 756', () => {
    expect(codesOf(named, { identification: 'number-found' })).toEqual(['756 attention /learner']);
  });

  test('of nobody known gives signal 757: a number is issued', () => {
    expect(codesOf(named, { identification: 'number-issued', learner: null })).toEqual(['757 attention /learner']);
  });

  test('with a citizen number not seen before gives no signal', () => {
    expect(codesOf({ ...nameless, bsn: citizenNumberFor(99) }, { identification: 'new', learner: null })).toEqual([]);
  });
});

describe('the address in an enrolment', () => {
  const codes = (postcode: string, given: Partial<typeof input>): string[] =>
    checkEnrolment(
      { ...report, learner: { ...keyDataChange.before, educationNumber: educationNumber(17), postcode } },
      { ...input, ...given },
    ).map((s) => s.code);

  test('that differs from the population register gets signal 770', () => {
    const signals = checkEnrolment({ ...report, learner: { ...report.learner, postcode: '1011AB' } }, input);
    expect(signals.map((s) => `${s.code} ${s.severity} ${s.field}`)).toEqual(['770 attention /learner/postcode']);
  });

  test('that differs from the registered one gets signal 771 in a change and 772 in a new enrolment', () => {
    const known = { ...unregistered, enrolments: [enrolment] };
    expect(codes('1011AB', { learner: known, existing: enrolment, existingLearnerId: '7' })).toEqual(['771']);
    expect(codes('1011AB', { learner: unregistered })).toEqual(['772']);
    expect(codes('9401SL', { learner: unregistered })).toEqual([]);
  });

  test('agrees with a postcode registered to four digits', () => {
    const coarse = { ...unregistered, details: { ...unregistered.details, postcode: '9401' } };
    expect(codes('9401SL', { learner: coarse })).toEqual([]);
  });
});
