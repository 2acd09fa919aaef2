import { type MboDiplomaBasis, type MboEnrolmentBasis, mboBases } from '../../funding/index.ts';
import { ageOn, type Enrolment, type LearnerFacts, mboEnrolment, mboResult, type ReferenceData } from '../../register/index.ts';
import type { GroupRecord } from '../adapters/mbo/read-funding-bases.ts';
import type { Value } from '../adapters/mbo/values.ts';
import type { FundingBase } from '../adapters/mbo/write-funding-bases.ts';
import { inForce } from './registration.ts';
import { signalOf } from './signals.ts';
import { lastDay, levelOf, placeOf } from './words.ts';

/** For whom and when the bases are determined; `determinedAt` as it is written. */
export type BasesOf = {
  readonly brin: string;
  readonly fundingYear: number;
  readonly determinedAt: string;
  readonly reference: ReferenceData;
};

/** The study year of a funding year: from 1 August two years before (file descriptions 4.8.2, section 16.1). */
export const studyYear = (fundingYear: number) => ({ from: `${fundingYear - 2}-08-01`, until: `${fundingYear - 1}-07-31` });
/** The calendar year of which diplomas count. */
export const diplomaYear = (fundingYear: number) => ({ from: `${fundingYear - 2}-01-01`, until: `${fundingYear - 2}-12-31` });

/** Computed by the register; a decision on the contribution is definite. */
export const PROVISIONAL = 'V';

const numbersOf = ({ bsn, educationNumber }: LearnerFacts) => ({ bsn, educationNumber: bsn === null ? educationNumber : null });

/** The highest level of a fundable diploma obtained before a day, wherever. */
function highestBefore(facts: LearnerFacts, day: string, reference: ReferenceData): string | null {
  let highest: string | null = null;
  for (const { sector, kind, outcome, decidedOn, programmeCode, attributes } of facts.results) {
    if (sector !== 'mbo' || kind !== 'diploma' || outcome !== 'passed' || decidedOn === null || decidedOn >= day) continue;
    const level = reference.programmes.get(`mbo:${programmeCode}`)?.level;
    if (level !== undefined && mboResult(attributes).fundable && (highest === null || level > highest)) highest = level;
  }
  return levelOf(highest);
}

/** Enrolments of the study year with their bases on each counting date on which they were in force. */
export function enrolmentBases(facts: LearnerFacts, { brin, fundingYear, determinedAt, reference }: BasesOf): FundingBase[] {
  const year = studyYear(fundingYear);
  const { enrolments } = mboBases(facts, fundingYear, reference);
  return facts.enrolments
    .filter((one) => inForce(one, brin, year))
    .map((one) => {
      const values = {
        brin,
        ...numbersOf(facts),
        enrolment: one.number,
        start: one.start,
        plannedEnd: mboEnrolment(one.attributes).plannedEnd,
        end: lastDay(one.end),
        highestEarlier: highestBefore(facts, year.from, reference),
      };
      const age = ageOn(facts.details.birthDate.first, year.from);
      const countingDates = enrolments
        .filter((basis) => basis.enrolment === one && basis.period !== undefined)
        .map((basis) => dateOf(basis, one, age, determinedAt));
      return { kind: 'enrolment', record: { values, groups: { countingDates } } };
    });
}

function dateOf(basis: MboEnrolmentBasis, enrolment: Enrolment, age: number, determinedAt: string): GroupRecord {
  const { period, level, countingDate, funded, correction, reason } = basis;
  const place = placeOf(period?.attributes ?? {});
  const values: Record<string, Value> = {
    countingDate,
    determinedAt,
    status: PROVISIONAL,
    age,
    programme: period?.programmeCode ?? null,
    level: levelOf(level) ?? place.level,
    learningPath: place.learningPath,
    routePhase: place.routePhase,
    fundable: period?.fundable ?? false,
    funded,
    correction,
    ...factorsOf(basis),
  };
  const training = basis.agreements.map((one) => ({
    values: {
      enrolment: enrolment.number,
      number: one.number,
      signedOn: one.signedOn,
      start: one.start,
      plannedEnd: one.plannedEnd,
      end: one.end,
      programme: one.programmeCode ?? period?.programmeCode ?? null,
    },
    groups: {},
  }));
  return { values, groups: { training, signals: signalOf(reason, funded) } };
}

/** The factors of an enrolment on a counting date, as both overviews have them. */
export const factorsOf = ({ pathFactor, priceFactor, yearsOfStay, stayFactor, contribution }: MboEnrolmentBasis) => ({
  pathFactor,
  priceFactor,
  yearsOfStay,
  stayFactor,
  contribution,
});

/** Diplomas of the calendar year with what they add to the diploma value. */
export function diplomaBases(facts: LearnerFacts, { brin, fundingYear, determinedAt, reference }: BasesOf): FundingBase[] {
  const numbers = new Map(facts.enrolments.map(({ enrolmentId, number }) => [enrolmentId, number]));
  return mboBases(facts, fundingYear, reference)
    .diplomas.filter(({ result }) => result.brin === brin)
    .map((basis) => {
      const { result, reason, funded, contribution } = basis;
      const values = {
        brin,
        ...numbersOf(facts),
        number: result.number,
        programme: result.programmeCode,
        enrolment: result.enrolmentId === null ? null : (numbers.get(result.enrolmentId) ?? null),
        decidedOn: result.decidedOn,
        ...levelsOf(basis),
        determinedAt,
        status: PROVISIONAL,
        funded,
        contribution,
      };
      return { kind: 'diploma', record: { values, groups: { signals: signalOf(reason, funded) } } };
    });
}

/** The level of a diploma and of the highest earlier one. */
export const levelsOf = ({ level, specialist, earlier }: MboDiplomaBasis) => ({
  level: levelOf(level),
  specialist,
  highestEarlier: levelOf(earlier?.level ?? null),
  highestEarlierSpecialist: earlier?.specialist ?? null,
});
