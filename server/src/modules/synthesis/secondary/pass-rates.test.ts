import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Track } from '../tracks.ts';
import { nationalRate, rateIn } from './pass-rates.ts';

const TRACKS: readonly Track[] = ['vmbo-bb', 'vmbo-kb', 'vmbo-gl', 'mavo', 'havo', 'vwo'];

describe('the share that passes an exam', () => {
  it('is the published one of the year, and beyond the years of the first and the last', () => {
    expect(nationalRate('havo', 2020)).toBeCloseTo(0.975);
    expect(nationalRate('vwo', 2023)).toBeCloseTo(0.886);
    expect(nationalRate('mavo', 2005)).toBe(nationalRate('mavo', 2012));
    expect(nationalRate('mavo', 2040)).toBe(nationalRate('mavo', 2026));
  });

  it('is in a school with usual results the national one in every year, and without central exams nearly all', () => {
    for (const track of TRACKS) {
      const usual = [2015, 2016, 2017, 2018, 2019].reduce((sum, year) => sum + nationalRate(track, year) / 5, 0);
      for (let year = 2012; year <= 2026; year++) expect(rateIn(track, usual, year)).toBeCloseTo(nationalRate(track, year), 2);
      expect(rateIn(track, usual, 2020)).toBeGreaterThan(0.97);
    }
  });

  it('keeps schools apart: where more pass in usual years, more pass in any year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TRACKS),
        fc.integer({ min: 2012, max: 2026 }),
        fc.double({ min: 0.5, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 0.09, noNaN: true }),
        (track, year, rate, more) => rateIn(track, rate + more, year) >= rateIn(track, rate, year),
      ),
    );
  });
});
