import { describe, expect, test } from 'vitest';
import { citizenNumberFor } from '../../register/index.ts';
import type { KeyDataChange } from '../message.ts';
import { type CheckInput, checkDeletion, checkEnrolment, checkKeyDataChange } from './check.ts';
import { enrolment, input, keyDataChange, keyDataInput, learner, registered, report, result } from './fixtures.ts';

const lines = (signals: ReturnType<typeof checkEnrolment>): string[] => signals.map((s) => `${s.code} ${s.severity} ${s.field}`);

describe('a message', () => {
  test('composed before one already processed is refused with signal 312', () => {
    const given = registered(enrolment);
    expect(lines(checkEnrolment({ ...report, composedAt: '2026-11-22T07:59:59Z' }, given))).toEqual(['312 refusal /composedAt']);
    expect(lines(checkEnrolment({ ...report, composedAt: '2026-11-22T08:00:00Z' }, given))).toEqual([]);
  });

  test('is ordered by the instant, not by how it is written', () => {
    const given = registered(enrolment);
    expect(lines(checkEnrolment({ ...report, composedAt: '2026-11-22T08:30:00+01:00' }, given))).toEqual(['312 refusal /composedAt']);
    expect(lines(checkEnrolment({ ...report, composedAt: '2026-11-22T08:30:00.000Z' }, given))).toEqual([]);
  });

  test('composed in the future is refused with signal 843, for it would block those after it', () => {
    expect(lines(checkEnrolment({ ...report, composedAt: '2026-11-23T08:05:06Z' }, input))).toEqual(['843 refusal /composedAt']);
    expect(lines(checkEnrolment({ ...report, composedAt: '2026-11-23T08:05:04Z' }, input))).toEqual([]);
  });
});

describe('a deletion', () => {
  const head = { messageId: 'd-1', composedAt: '2026-11-23T08:00:00Z' };
  const ofEnrolment: CheckInput = { ...registered(enrolment), kind: 'enrolment-deletion' };

  test('of what is registered gets no signal', () => {
    expect(lines(checkDeletion(head, ofEnrolment))).toEqual([]);
    expect(lines(checkDeletion(head, { ...ofEnrolment, kind: 'result-deletion', existing: result }))).toEqual([]);
  });

  test.each(['enrolment-deletion', 'result-deletion'] as const)('(%s) of what is not registered is refused with signal 304', (kind) => {
    expect(lines(checkDeletion(head, { ...ofEnrolment, kind, learner: null, existing: null, existingLearnerId: null }))).toEqual([
      '304 refusal ',
    ]);
  });

  test('older than the last message is refused with signal 312', () => {
    expect(lines(checkDeletion({ ...head, composedAt: '2026-11-21T08:00:00Z' }, ofEnrolment))).toEqual(['312 refusal /composedAt']);
  });

  test('of an enrolment with a result is refused with signal L22', () => {
    expect(lines(checkDeletion(head, { ...registered(enrolment, [result]), kind: 'enrolment-deletion' }))).toEqual(['L22 refusal ']);
  });

  test('of an enrolment on a closed counting date gets signal L03', () => {
    const old = { ...enrolment, start: '2025-08-01', periods: enrolment.periods.map((p) => ({ ...p, start: '2025-08-01' })) };
    expect(lines(checkDeletion(head, { ...registered(old), kind: 'enrolment-deletion' }))).toEqual(['L03 attention ']);
  });
});

describe('a change of key data', () => {
  const codesOf = (after: Partial<KeyDataChange['after']>, given: CheckInput = keyDataInput): string[] =>
    lines(checkKeyDataChange({ ...keyDataChange, after: { ...keyDataChange.after, ...after } }, given));

  test('of a learner with an education number gets no signal', () => {
    expect(codesOf({})).toEqual([]);
  });

  test('of a learner with a citizen number is refused with signal 793', () => {
    expect(codesOf({}, { ...keyDataInput, learner: { ...learner, educationNumber: '100000009' } })).toEqual(['793 refusal /after']);
  });

  test('from data that do not belong together is refused with signal 752', () => {
    expect(codesOf({}, { ...keyDataInput, learner: null, identification: 'mismatch' })).toEqual(['752 refusal /before/educationNumber']);
  });

  test('to a citizen number of another learner is refused with signal 753', () => {
    const { postcode: _postcode, ...after } = keyDataChange.after;
    const change = { ...keyDataChange, after: { ...after, bsn: citizenNumberFor(3) } };
    expect(lines(checkKeyDataChange(change, { ...keyDataInput, existingLearnerId: '8' }))).toEqual(['753 refusal /after/bsn']);
    expect(lines(checkKeyDataChange(change, keyDataInput))).toEqual([]);
  });

  test('to a citizen number together with an address is refused with signal 743', () => {
    expect(codesOf({ bsn: citizenNumberFor(3) })).toEqual(['743 refusal /after/postcode']);
  });

  test('to wrong data gets the signals of the new data', () => {
    expect(codesOf({ birthDate: '2011-02-30' })).toEqual(['742 refusal /after/birthDate']);
    expect(codesOf({ birthDate: '2027' })).toContain('843 refusal /after/birthDate');
    expect(codesOf({ postcode: '9999ZZ' })).toEqual(['741 refusal /after/postcode']);
  });

  test('to a birth after the enrolment gets signal 350', () => {
    expect(codesOf({ birthDate: '2026-11-21' })).toEqual(['350 attention /after/birthDate']);
  });

  test('that makes the learner too young or too old gets signal 351', () => {
    expect(codesOf({ birthDate: '2020-01-01' })).toEqual(['351 attention /after/birthDate']);
    expect(codesOf({ birthDate: '1990' })).toEqual(['351 attention /after/birthDate']);
  });

  test('from a day on which the school did not exist is refused with signal 301', () => {
    expect(codesOf({ effectiveOn: '1980-01-01' })).toEqual(['301 refusal /after/effectiveOn']);
  });
});
