import { expect, test } from 'vitest';
import { ownFields } from './own-fields.ts';

const fields = ownFields({ group: 'text', weight: 'number', internal: 'yes-no' });

test('what is registered comes back as it was, also what has no place in the form', () => {
  const registered = { group: '6b', weight: 0.3, internal: false, statements: [{ number: '1' }] };
  expect(fields.attributesOf(fields.draftOf(registered), registered)).toEqual(registered);
});

test('a field that is emptied is no longer reported, and one never filled is not either', () => {
  const registered = { group: '6b', weight: 0.3 };
  expect(fields.attributesOf({ ...fields.draftOf(registered), group: ' ' }, registered)).toEqual({ weight: 0.3 });
});

test('a number may be typed with a comma', () => {
  expect(fields.attributesOf({ weight: '1,2' }, {})).toEqual({ weight: 1.2 });
});
