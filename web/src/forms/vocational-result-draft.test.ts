import { expect, test } from 'vitest';
import type { OwnDraft } from './drafts.ts';
import { rowsText } from './sectors/rows.ts';
import { vocationalResultFaults, vocationalResultOf } from './vocational-result-draft.ts';

const learner = { bsn: '900012237', birthDate: '2006-03-03', sex: 'male' } as const;
const draft: OwnDraft = {
  document: 'diploma',
  site: '00',
  programme: '25655',
  decidedOn: '2026-11-20',
  fundable: 'no',
  genericParts: rowsText([{ number: 'A1', code: '3005', level: '3f', schoolMark: '7,4', centralMark: '5,1' }]),
  electives: rowsText([{ number: 'A2', code: 'k0067', achieved: 'no', certificate: 'yes' }]),
  professionalParts: rowsText([]),
};

test('a diploma is reported with the rounded mean of its marks, without certificates and empty lists', () => {
  expect(vocationalResultFaults(draft)).toEqual(new Map());
  expect(vocationalResultOf(learner, draft, 'n-1')).toEqual({
    sector: 'mbo',
    learner,
    document: 'diploma',
    enrolment: 'n-1',
    site: '00',
    programme: '25655',
    decidedOn: '2026-11-20',
    fundable: false,
    genericParts: [{ number: 'A1', code: '3005', level: '3F', schoolMark: 7.4, centralMark: 5.1, finalMark: 6 }],
    electives: [{ number: 'A2', code: 'K0067', achieved: false }],
  });
});

test('exam parts by themselves may have a certificate, and no indication for funding', () => {
  const parts = vocationalResultOf(learner, { ...draft, document: 'exam-parts' }, 'n-1');
  expect(parts.fundable).toBeUndefined();
  expect(parts.electives).toEqual([{ number: 'A2', code: 'K0067', achieved: false, certificate: true }]);
});

test('wrong codes, marks and exemptions are told by their field', () => {
  const wrong = { ...draft, genericParts: rowsText([{ number: 'A1', code: '30', schoolMark: '11', exemption: '5' }]), decidedOn: '' };
  expect([...vocationalResultFaults(wrong).keys()]).toEqual([
    '/decidedOn',
    '/genericParts/0/code',
    '/genericParts/0/schoolMark',
    '/genericParts/0/exemption',
  ]);
});
