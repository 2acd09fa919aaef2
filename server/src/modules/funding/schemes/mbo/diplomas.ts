import { type LearnerFacts, mboResult, type ReferenceData, type Result } from '../../../register/index.ts';
import { providesVocational, type Qualification, qualifications } from './qualification.ts';
import type { ReasonCode } from './reasons.ts';
import { earlierDiplomasFrom, yearsEnrolled } from './stay.ts';

/** A diploma of the counted calendar year: its value and that of the highest earlier one, or why it has none. */
export type LookedDiploma = {
  readonly result: Result;
  readonly qualification: Qualification | null;
  readonly code: ReasonCode;
  /** Contribution to the diploma value before it is multiplied by 0.2. */
  readonly value: number;
  /** The highest diploma obtained earlier that counts as such; null when there is none. */
  readonly earlier: Qualification | null;
};

type Obtained = { readonly result: Result; readonly decidedOn: string; readonly qualification: Qualification | null };

/**
 * The diplomas someone obtained in a calendar year with what each adds (Uitvoeringsbesluit WEB, art. 2.2.3, lid 6): its value less
 * that of the highest diploma of level 2, 3 or 4 obtained earlier, nothing if an earlier one is higher; 2 for the first
 * specialist diploma. Of diplomas of one day the lowest counts as the earlier. Diplomas from before three calendar years
 * without enrolment are left out of account. Diplomas reported as not fundable are not of a funded programme
 * (art. 2.1.2, a and d), so they do not count as earlier ones either.
 */
export function diplomasIn(facts: LearnerFacts, year: number, reference: ReferenceData): readonly LookedDiploma[] {
  const known = qualifications(reference);
  const all = obtained(facts, known);
  const wanted = all.filter(({ decidedOn }) => decidedOn.startsWith(`${year}-`));
  if (wanted.length === 0) return [];
  const from = earlierDiplomasFrom(
    yearsEnrolled(facts, year - 1, known, () => true),
    year,
  );
  const counting = all.filter(({ result, decidedOn, qualification }) => {
    return qualification !== null && mboResult(result.attributes).fundable && decidedOn >= from;
  });
  return wanted.map((one) => judged(one, counting, reference));
}

/** In the order in which they count as earlier. */
function obtained(facts: LearnerFacts, known: ReadonlyMap<string, Qualification>): Obtained[] {
  const diplomas: Obtained[] = [];
  for (const result of facts.results) {
    if (result.sector !== 'mbo' || result.kind !== 'diploma' || result.outcome !== 'passed' || result.decidedOn === null) continue;
    diplomas.push({ result, decidedOn: result.decidedOn, qualification: known.get(result.programmeCode) ?? null });
  }
  return diplomas.sort((one, other) => (precedes(one, other) ? -1 : 1));
}

function precedes(one: Obtained, other: Obtained): boolean {
  if (one.decidedOn !== other.decidedOn) return one.decidedOn < other.decidedOn;
  const [value, otherValue] = [one.qualification?.diplomaValue ?? 0, other.qualification?.diplomaValue ?? 0];
  if (value !== otherValue) return value < otherValue;
  if (one.result.brin !== other.result.brin) return one.result.brin < other.result.brin;
  return one.result.number < other.result.number;
}

function judged(one: Obtained, counting: readonly Obtained[], reference: ReferenceData): LookedDiploma {
  const { result, qualification } = one;
  const earlier = qualification === null ? null : highestBefore(one, qualification, counting);
  const said = (code: ReasonCode, value = 0): LookedDiploma => ({ result, qualification, code, value, earlier });
  if (!providesVocational(reference, result.brin)) return said('not-a-vocational-institution');
  if (qualification === null) return said('unknown-programme');
  if (!mboResult(result.attributes).fundable) return said('diploma-not-fundable');
  if (qualification.part === 'entry') return said('diploma-entry');
  if (earlier === null) return said('diploma-counted', qualification.diplomaValue);
  if (qualification.specialist || earlier.diplomaValue === qualification.diplomaValue) return said('diploma-adds-nothing');
  if (earlier.diplomaValue > qualification.diplomaValue) return said('diploma-below-earlier');
  return said('diploma-counted', qualification.diplomaValue - earlier.diplomaValue);
}

/** For a specialist diploma only earlier specialist diplomas matter, for others only those of levels 2 to 4 that are none. */
function highestBefore(one: Obtained, { specialist }: Qualification, counting: readonly Obtained[]): Qualification | null {
  let highest: Qualification | null = null;
  for (const other of counting) {
    const { qualification } = other;
    if (other.result === one.result || qualification === null || qualification.part === 'entry') continue;
    if (qualification.specialist !== specialist || !precedes(other, one)) continue;
    if (highest === null || qualification.diplomaValue > highest.diplomaValue) highest = qualification;
  }
  return highest;
}
