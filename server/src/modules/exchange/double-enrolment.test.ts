import { expect, test } from 'vitest';
import type { Enrolment, InstitutionFacts, ReferenceData, Sector } from '../register/index.ts';
import { isDoubleEnrolment } from './double-enrolment.ts';

const enrolment = (start: string, end: string | null, sector: Sector = 'vo'): Enrolment => ({
  enrolmentId: '1',
  sector,
  brin: '02BB',
  number: 'b1',
  start,
  end,
  endReason: null,
  attributes: {},
  periods: [],
  lastReportId: null,
  lastMessageId: null,
  lastComposedAt: null,
});
const referenceWith = (closedOn: string | null): ReferenceData => {
  const school: InstitutionFacts = {
    brin: '02BB',
    name: 'Zuid',
    periods: [{ start: '2000-08-01', end: closedOn }],
    sectors: ['vo'],
    structure: null,
    sites: [],
  };
  return { institutions: new Map([['02BB', school]]), programmes: new Map(), postcodes: new Set() };
};
const here = { start: '2026-08-01', end: null };

test('two open enrolments at two schools are a double enrolment', () => {
  expect(isDoubleEnrolment(here, enrolment('2025-08-01', null), referenceWith(null))).toBe(true);
});

test('an enrolment that ended the day before is not', () => {
  expect(isDoubleEnrolment(here, enrolment('2025-08-01', '2026-08-01'), referenceWith(null))).toBe(false);
});

test('an enrolment left open at a school that closed before the other began is not', () => {
  expect(isDoubleEnrolment(here, enrolment('2025-08-01', null), referenceWith('2026-01-01'))).toBe(false);
});

test('an enrolment in vocational or higher education is not: there one may have several', () => {
  expect(isDoubleEnrolment(here, enrolment('2025-08-01', null, 'hbo'), referenceWith(null))).toBe(false);
});
