import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCitizenNumber, isEducationNumber } from '../register/index.ts';
import { toCell } from './affinity.ts';
import { isPass, makeMarks } from './exams.ts';
import { FIRST } from './fill.ts';
import { smallCountry } from './fixtures.ts';
import type { RegionRows } from './model.ts';
import { randomFor } from './random.ts';
import { makeRegion } from './region.ts';

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];
const country = smallCountry(YEARS);
const make = (seed: number): RegionRows =>
  makeRegion({ seed, name: 'all', country, targets: country.targets, schoolYears: YEARS, from: FIRST });

const countsOn = (rows: RegionRows, date: string): Map<string, number> => {
  const sexes = new Map(rows.learners.map((l) => [l.learnerId, l.sex]));
  const counts = new Map<string, number>();
  for (const e of rows.enrolments)
    for (const p of e.periods) {
      if (p.start > date || (p.end !== null && p.end <= date)) continue;
      const key = `${e.brin}${p.siteNo} ${p.programmeCode} ${p.yearOfStudy} ${sexes.get(e.learnerId)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
};
const wanted = new Map(country.targets.map((t) => [`${t.brin}${t.siteNo} ${t.programmeCode} ${t.yearOfStudy} ${t.sex}`, t.pupils]));

describe('a synthetic region', () => {
  const rows = make(42);

  it('is the same for the same seed, and another for another seed', () => {
    expect(make(42)).toEqual(rows);
    expect(make(43)).not.toEqual(rows);
  });

  it('holds the published number of pupils in every site, programme, year of study and sex on each counting date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...YEARS), (seed, year) => {
        expect(countsOn(make(seed), `${year}-10-01`)).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  });

  it('gives every learner one number, valid and unique', () => {
    for (const { bsn, educationNumber } of rows.learners) {
      expect(bsn === null).toBe(educationNumber !== null);
      expect(bsn === null ? isEducationNumber(educationNumber ?? '') : isCitizenNumber(bsn)).toBe(true);
    }
    expect(new Set(rows.learners.map((l) => l.bsn ?? l.educationNumber)).size).toBe(rows.learners.length);
    expect(new Set(rows.enrolments.map((e) => `${e.brin} ${e.number}`)).size).toBe(rows.enrolments.length);
  });

  it('keeps periods within their enrolment, touching and never overlapping', () => {
    for (const { start, end, periods } of rows.enrolments) {
      expect(periods[0]?.start).toBe(start);
      expect(periods.at(-1)?.end).toBe(end);
      periods.forEach((p, i) => {
        expect(p.end === null || p.end > p.start).toBe(true);
        if (i > 0) expect(periods[i - 1]?.end).toBe(p.start);
      });
    }
  });

  it('gives brothers and sisters one surname and one home, and births apart unless they are twins', () => {
    const households = new Map<number, (typeof rows.learners)[number][]>();
    for (const l of rows.learners) households.set(l.householdId, [...(households.get(l.householdId) ?? []), l]);
    const families = [...households.values()].filter((children) => children.length > 1);
    expect(families.length).toBeGreaterThan(rows.learners.length / 10);
    for (const children of families) {
      expect(new Set(children.map((c) => `${c.surnamePrefix} ${c.surname} ${c.postcode}`)).size).toBe(1);
      const births = children
        .filter((c) => c.birthPrecision === 'day')
        .map((c) => Date.parse(c.birthDate) / 86_400_000)
        .sort((a, b) => a - b);
      births.slice(1).forEach((birth, i) => {
        const apart = birth - (births[i] as number);
        expect(apart === 0 || apart >= 425).toBe(true);
      });
    }
  });

  it('has learners of an age at which one is in that year of study', () => {
    const births = new Map(rows.learners.map((l) => [l.learnerId, Number(l.birthDate.slice(0, 4)) + Number(l.birthDate.slice(5, 7)) / 12]));
    for (const e of rows.enrolments)
      for (const p of e.periods) {
        const age = Number(p.start.slice(0, 4)) + 0.75 - (births.get(e.learnerId) as number);
        expect(age).toBeGreaterThan(p.yearOfStudy + 9.5);
        expect(age).toBeLessThan(p.yearOfStudy + 17);
      }
  });

  it('passes some nine in ten exam candidates, and a diploma follows the rules for passing', () => {
    const passed = rows.results.filter((r) => r.outcome === 'passed').length / rows.results.length;
    expect(passed).toBeGreaterThan(0.85);
    expect(passed).toBeLessThan(0.98);
    const cell = country.targets.find((t) => t.programmeCode === '0172' && t.yearOfStudy === 6);
    const site = country.sites.get('10AA00');
    if (cell === undefined || site === undefined) throw new Error('the small country has a vwo 6');
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, outcome) => {
        expect(isPass(makeMarks(toCell(cell, site, 0, country.programmes), outcome, randomFor(seed, 'marks')))).toBe(outcome);
      }),
    );
  });

  it('sends pupils who failed havo to vavo in the numbers that the table holds', () => {
    const failed = new Set(rows.results.filter((r) => r.outcome === 'failed').map((r) => r.learnerId));
    const vavo = rows.enrolments.filter((e) => e.periods.some((p) => p.programmeCode === '4036' && p.start > '2022-01-01'));
    expect(vavo.length).toBeGreaterThan(0);
    expect(vavo.filter((e) => failed.has(e.learnerId)).length).toBeGreaterThan(vavo.length / 4);
  });

  it('places no one at a site in a year in which it is closed', () => {
    const sites = new Map(country.sites);
    const closing = sites.get('10AC02');
    if (closing === undefined) throw new Error('the small country has this site');
    sites.set('10AC02', { ...closing, schoolYears: new Set([2021, 2022]) });
    const closed = makeRegion({
      seed: 1,
      name: 'all',
      country: { ...country, sites },
      targets: country.targets,
      schoolYears: YEARS,
      from: FIRST,
    });
    const there = closed.enrolments.flatMap((e) => (e.brin === '10AC' ? e.periods.filter((p) => p.siteNo === '02') : []));
    expect(there.length).toBeGreaterThan(0);
    expect(there.every((p) => p.end !== null && p.end <= '2023-08-01')).toBe(true);
  });
});
