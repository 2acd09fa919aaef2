import { expect, test } from 'vitest';
import { adviceDraftOf, adviceFaults, adviceOf } from './advice-draft.ts';

const known = {
  schoolYear: 2025,
  site: '00',
  advice: 'havo',
  revisedAdvice: 'havo/vwo',
  test: {
    code: '0013',
    level: 'S',
    takenOn: '2026-02-02',
    score: 85,
    parts: [
      {
        code: '8000',
        domains: [
          { code: '8050', referenceLevel: '2F' },
          { code: '8051', referenceLevel: '1F' },
        ],
      },
      { code: '8001', referenceLevel: '1S' },
    ],
  },
  earlierTests: [{ code: '1', takenOn: '2013-02-05' }],
  etag: '"7"',
};

test('an advice that is opened and sent again is reported as it was registered', () => {
  const draft = adviceDraftOf(2025, known);
  const { site: _site, etag: _etag, ...content } = known;
  expect(adviceFaults(draft).size).toBe(0);
  expect(adviceOf(draft, known)).toEqual(content);
});

test('a test that was not taken is reported with the reason and nothing else', () => {
  const draft = { ...adviceDraftOf(2025, known), absence: 'exempt', exemption: '02' };
  expect(adviceFaults(draft).size).toBe(0);
  expect(adviceOf(draft, undefined)).toMatchObject({ test: { code: '0013', absence: 'exempt', exemption: '02' } });
  expect(adviceOf({ ...draft, absence: 'prevented' }, undefined)).toMatchObject({ test: { code: '0013', absence: 'prevented' } });
});

test('an advice without a test needs no more than its level; a test needs its whole result', () => {
  const empty = adviceDraftOf(2025, undefined);
  expect([...adviceFaults(empty).keys()]).toEqual(['/advice']);
  expect(adviceFaults({ ...empty, advice: 'vwo' }).size).toBe(0);
  expect(adviceFaults({ ...empty, advice: 'vwo', test: '0013' }).size).toBe(6);
});
