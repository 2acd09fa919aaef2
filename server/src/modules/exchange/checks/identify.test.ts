import { describe, expect, test } from 'vitest';
import { citizenNumberFor, educationNumber } from '../../register/index.ts';
import type { LearnerKey } from '../model.ts';
import { BSN, EDUCATION_NUMBER, learner, unregistered } from './fixtures.ts';
import { identify } from './identify.ts';

const by = (key: Partial<LearnerKey>): LearnerKey => ({ birthDate: '2011-05-17', sex: 'female', ...key });
const named = by({ surname: 'Berg', givenNames: 'Anna' });
const born = (first: string, precision: 'day' | 'month' | 'year', sex: 'female' | 'unknown' = 'female') => ({
  ...learner,
  details: { ...learner.details, birthDate: { first, precision }, sex },
});

describe('a reported citizen number', () => {
  test('with the registered birth date and sex means its holder', () => {
    expect(identify(by({ bsn: BSN }), [unregistered, learner])).toEqual({ identification: 'matched', learner });
  });

  test('not seen before means someone new', () => {
    expect(identify(by({ bsn: citizenNumberFor(99) }), [])).toEqual({ identification: 'new', learner: null });
  });

  test('not seen before beside an education number is a mismatch: a new citizen number is a change of key data', () => {
    expect(identify(by({ bsn: citizenNumberFor(99), educationNumber: EDUCATION_NUMBER }), [unregistered]).identification).toBe('mismatch');
  });

  test('with another birth date, sex or education number is a mismatch and names no one', () => {
    const mismatch = { identification: 'mismatch', learner: null };
    expect(identify(by({ bsn: BSN, birthDate: '2011-05-18' }), [learner])).toEqual(mismatch);
    expect(identify(by({ bsn: BSN, sex: 'male' }), [learner])).toEqual(mismatch);
    expect(identify(by({ bsn: BSN, educationNumber: educationNumber(5) }), [learner])).toEqual(mismatch);
  });

  test('matches a birth date known less precisely on either side', () => {
    expect(identify(by({ bsn: BSN, birthDate: '2011-05-17' }), [born('2011-05-01', 'month')]).identification).toBe('matched');
    expect(identify(by({ bsn: BSN, birthDate: '2011-06-17' }), [born('2011-05-01', 'month')]).identification).toBe('mismatch');
    expect(identify(by({ bsn: BSN, birthDate: '2011' }), [learner]).identification).toBe('matched');
    expect(identify(by({ bsn: BSN, birthDate: '2012' }), [learner]).identification).toBe('mismatch');
  });

  test('matches a learner whose sex is registered as unknown, not the other way round', () => {
    expect(identify(by({ bsn: BSN, sex: 'male' }), [born('2011-05-17', 'day', 'unknown')]).identification).toBe('matched');
    expect(identify(by({ bsn: BSN, sex: 'unknown' }), [learner]).identification).toBe('mismatch');
  });
});

describe('a reported education number', () => {
  test('with the registered birth date and sex means its holder', () => {
    expect(identify(by({ educationNumber: EDUCATION_NUMBER }), [unregistered])).toEqual({
      identification: 'matched',
      learner: unregistered,
    });
  });

  test('that was never issued, or belongs to someone born on another day, is a mismatch', () => {
    expect(identify(by({ educationNumber: EDUCATION_NUMBER }), []).identification).toBe('mismatch');
    expect(identify(by({ educationNumber: EDUCATION_NUMBER, birthDate: '2010-05-17' }), [unregistered]).identification).toBe('mismatch');
  });
});

describe('a learner reported by name', () => {
  test('is found with a citizen number or an education number', () => {
    expect(identify(named, [learner])).toEqual({ identification: 'found-by-name', learner });
    expect(identify(named, [unregistered])).toEqual({ identification: 'number-found', learner: unregistered });
  });

  test('is found whatever the accents and capitals', () => {
    expect(identify(by({ surname: 'BÉRG', givenNames: 'Ànna Maria' }), [learner]).identification).toBe('found-by-name');
  });

  test('is someone new when first name, birth date or sex differ', () => {
    for (const change of [{ givenNames: 'Maria' }, { birthDate: '2011-05-16' }, { sex: 'male' as const }, { surname: 'Dal' }]) {
      expect(identify({ ...named, ...change }, [learner])).toEqual({ identification: 'number-issued', learner: null });
    }
  });

  test('is told from namesakes by the postcode, and not guessed without', () => {
    const other = { ...unregistered, learnerId: '8', details: { ...learner.details, postcode: '1011AB' } };
    expect(identify({ ...named, postcode: '1011AB' }, [learner, other]).learner).toBe(other);
    expect(identify(named, [learner, other])).toEqual({ identification: 'number-issued', learner: null });
  });
});
