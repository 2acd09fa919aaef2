import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFacts } from '../../arbitrary.ts';
import { enrolment, learner, REFERENCE } from '../../fixtures.ts';
import { countingAt, placeOf } from './counting.ts';

const at = (brin: string, enrolments: Parameters<typeof learner>[0], year = 2026) => countingAt(learner(enrolments), brin, year, REFERENCE);

describe('who counts', () => {
  test('a pupil enrolled on 1 October counts in full for the calendar year after it', () => {
    const enrolments = [enrolment('01AA', '2025-08-01', '2026-08-01')];
    expect(at('01AA', enrolments, 2026)).toEqual({ code: 'counted', category: 'upper-general', halves: 2 });
    expect(at('01AA', enrolments, 2025).code).toBe('not-enrolled-on-counting-date');
    expect(at('01AA', enrolments, 2027).code).toBe('not-enrolled-on-counting-date');
  });

  test('a pupil whose enrolment starts on 1 October counts', () => {
    expect(at('01AA', [enrolment('01AA', '2025-10-01', null)]).code).toBe('counted');
  });

  test('a pupil whose last day is 30 September does not count', () => {
    expect(at('01AA', [enrolment('01AA', '2025-08-01', '2025-10-01')]).code).toBe('not-enrolled-on-counting-date');
  });

  test('a pupil whose last day is 1 October counts', () => {
    expect(at('01AA', [enrolment('01AA', '2025-08-01', '2025-10-02')]).code).toBe('counted');
  });

  test('a pupil without any period on the counting date does not count', () => {
    const periods = enrolment('01AA', '2025-10-02', null).periods;
    expect(at('01AA', [enrolment('01AA', '2025-08-01', null, '0400', { periods })]).code).toBe('not-enrolled-on-counting-date');
  });

  test('a pupil who missed more than half of the school days without valid reason does not count', () => {
    expect(at('01AA', [enrolment('01AA', '2025-08-01', null, '0400', { fundable: false })]).code).toBe('not-fundable');
  });

  test('a pupil sent to adult education after failing the exam counts for one half', () => {
    expect(at('01AA', [enrolment('01AA', '2025-08-01', null, '0410')])).toEqual({
      code: 'counted-half',
      category: 'upper-general',
      halves: 1,
    });
  });

  test('a pupil sent to adult education for another reason counts in full', () => {
    expect(at('01AA', [enrolment('01AA', '2025-08-01', null, '0420')])).toMatchObject({ code: 'counted', halves: 2 });
  });

  test('a pupil in an unknown programme does not count', () => {
    expect(at('01AA', [enrolment('01AA', '2025-08-01', null, '9999')]).code).toBe('unknown-programme');
    expect(at('01AA', [enrolment('01AA', '2025-08-01', null, '1234')]).code).toBe('unknown-programme');
  });

  test('a pupil at an institution without secondary education does not count', () => {
    expect(at('03CC', [enrolment('03CC', '2025-08-01', null)]).code).toBe('not-a-secondary-school');
  });

  test('a pupil enrolled in primary education does not count', () => {
    expect(at('03CC', [enrolment('03CC', '2025-08-01', null, 'BO', { sector: 'po' })]).code).toBe('other-sector');
  });

  test('the period on the counting date decides, not the newest one', () => {
    const [first] = enrolment('01AA', '2025-08-01', '2025-11-01', '0011').periods;
    const [second] = enrolment('01AA', '2025-11-01', null, '0700').periods;
    const periods = [first, second].filter((one) => one !== undefined);
    expect(at('01AA', [enrolment('01AA', '2025-08-01', null, '0400', { periods })])).toMatchObject({ category: 'lower-years' });
  });
});

describe('one school only', () => {
  test('a pupil enrolled at two schools counts where the enrolment started last', () => {
    const enrolments = [enrolment('01AA', '2025-08-01', null), enrolment('02BB', '2025-09-15', null)];
    expect(at('02BB', enrolments).code).toBe('counted');
    expect(at('01AA', enrolments).code).toBe('counts-elsewhere');
  });

  test('a pupil enrolled at two schools from the same day counts at the one with the lowest BRIN', () => {
    const enrolments = [enrolment('02BB', '2025-08-01', null), enrolment('01AA', '2025-08-01', null)];
    expect(at('01AA', enrolments).code).toBe('counted');
    expect(at('02BB', enrolments).code).toBe('counts-elsewhere');
  });

  test('a later enrolment that cannot count does not take the pupil away', () => {
    const enrolments = [enrolment('01AA', '2025-08-01', null), enrolment('02BB', '2025-09-15', null, '0400', { fundable: false })];
    expect(at('01AA', enrolments).code).toBe('counted');
    expect(at('02BB', enrolments).code).toBe('not-fundable');
  });

  test('whatever the enrolments, a learner counts at one institution at most, and there as placeOf says', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.integer({ min: 2022, max: 2028 }), (enrolments, year) => {
        const facts = learner(enrolments);
        const counted = ['01AA', '02BB', '03CC'].map((brin) => ({ brin, ...countingAt(facts, brin, year, REFERENCE) }));
        const places = counted.filter((one) => one.halves > 0);
        expect(places.length).toBeLessThanOrEqual(1);
        const place = placeOf(facts, year, REFERENCE);
        expect(places[0]?.brin).toBe(place?.brin);
        expect(places[0]?.category).toBe(place?.category);
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which enrolments are listed makes no difference', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.integer({ min: 2022, max: 2028 }), (enrolments, year) => {
        expect(placeOf(learner(enrolments.toReversed()), year, REFERENCE)).toEqual(placeOf(learner(enrolments), year, REFERENCE));
      }),
      { numRuns: 500 },
    );
  });
});
