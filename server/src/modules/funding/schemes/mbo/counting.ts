import { type IsoDate, type LearnerFacts, type ReferenceData, within } from '../../../register/index.ts';
import type { Contribution, Standing } from '../../scheme.ts';
import { categories } from './categories.ts';
import { countedDates } from './dates.ts';
import { diplomasIn } from './diplomas.ts';
import { type Counted, enrolmentsOn } from './enrolments.ts';
import { qualifications } from './qualification.ts';
import { type ReasonCode, reason } from './reasons.ts';
import { mboRegulation } from './regulations.ts';
import { stayGroup, stayTenths, yearOfStay, yearsEnrolled } from './stay.ts';
import { hasPracticalTraining } from './training.ts';

/** A standing with the institution it is at; units are tenths. */
export type Placed = {
  readonly brin: string;
  readonly number: string;
  readonly date: IsoDate | null;
  readonly category: string | null;
  readonly units: number;
  readonly code: ReasonCode;
};

/** One student, enrolment or diploma in full. */
export const ONE = 10;

/** All that is looked at of a student in a funding year, at every institution: enrolments on both counting dates, and diplomas. */
export function standingsOf(facts: LearnerFacts, fundingYear: number, reference: ReferenceData): readonly Placed[] {
  const dates = countedDates(fundingYear);
  const found: Placed[] = [];
  for (const date of [dates.october, dates.february]) {
    for (const one of enrolmentsOn(facts, date, reference)) {
      const { brin, number } = one.enrolment;
      const place = { brin, number, date };
      if (one.obstacle !== null) {
        found.push({ ...place, category: null, units: 0, code: one.obstacle });
        continue;
      }
      const { part } = one.qualification;
      if (date === dates.february) {
        found.push({ ...place, category: categories.february(part, one.path), units: ONE, code: 'counted-february' });
        continue;
      }
      for (const value of studentValue(facts, one, fundingYear, reference)) found.push({ ...place, ...value });
      found.push({ ...place, category: categories.october(part, one.path), units: ONE, code: 'counted-october' });
    }
  }
  for (const { result, qualification, code, value } of diplomasIn(facts, dates.year, reference)) {
    const category = value > 0 && qualification !== null ? categories.diploma(qualification.part) : null;
    found.push({ brin: result.brin, number: result.number, date: null, category, units: value * ONE, code });
  }
  return found;
}

/** Vf of an enrolment counted on 1 October: the year of stay and its factor in tenths; null where years of stay do not weigh. */
export function stayOf(facts: LearnerFacts, one: Counted, fundingYear: number, reference: ReferenceData) {
  if (!mboRegulation(fundingYear).cascade) return null;
  const { year } = countedDates(fundingYear);
  const group = stayGroup(one.qualification.part);
  const years = yearsEnrolled(facts, year, qualifications(reference), (other) => other !== undefined && stayGroup(other.part) === group);
  const stay = yearOfStay(years, year, group);
  return { stay, tenths: stayTenths(stay, group) };
}

type Value = Pick<Placed, 'category' | 'units' | 'code'>;

/** What a student who counts on 1 October adds to the student value, and to the course fees that are deducted. */
function studentValue(facts: LearnerFacts, one: Counted, fundingYear: number, reference: ReferenceData): readonly Value[] {
  const dates = countedDates(fundingYear);
  const { path, qualification, enrolment, period } = one;
  const nothing = (code: ReasonCode): Value => ({ category: null, units: 0, code });
  if (path === 'bbl' && (period === undefined || !hasPracticalTraining(enrolment, period, qualification, dates)))
    return [nothing('no-practical-training')];
  const values: Value[] = [];
  const units = stayOf(facts, one, fundingYear, reference)?.tenths ?? ONE;
  if (units === 0) values.push(nothing('too-many-years'));
  else values.push({ category: categories.student(qualification, path), units, code: 'counted' });
  if (path === 'bbl' && facts.details.birthDate.first <= dates.adultBornBy)
    values.push({ category: categories.courseFee(qualification.part), units: ONE, code: 'course-fee' });
  return values;
}

/** What a student adds to the counts of institutions; see Scheme.contributions. */
export function contributions(facts: LearnerFacts, fundingYear: number, reference: ReferenceData): readonly Contribution[] {
  const sums = new Map<string, { brin: string; category: string; units: number }>();
  for (const { brin, category, units } of standingsOf(facts, fundingYear, reference)) {
    if (category === null) continue;
    const known = sums.get(`${brin} ${category}`);
    if (known === undefined) sums.set(`${brin} ${category}`, { brin, category, units });
    else known.units += units;
  }
  return [...sums.values()];
}

/** See Scheme.explain. */
export function explain(facts: LearnerFacts | null, brin: string, fundingYear: number, reference: ReferenceData): readonly Standing[] {
  const standings = facts === null ? [] : standingsOf(facts, fundingYear, reference).filter((one) => one.brin === brin);
  if (standings.length > 0) return standings.map(({ brin: _, code, ...rest }) => ({ ...rest, reason: reason(code) }));
  const { october } = countedDates(fundingYear);
  const number = facts?.enrolments.find((one) => one.brin === brin && one.sector === 'mbo' && within(one, october))?.number ?? null;
  return [{ number, date: october, category: null, units: 0, reason: reason('not-enrolled-on-counting-date') }];
}
