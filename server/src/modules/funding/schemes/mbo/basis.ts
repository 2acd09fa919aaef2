import type {
  Enrolment,
  EnrolmentPeriod,
  IsoDate,
  LearnerFacts,
  PracticalTraining,
  ReferenceData,
  Result,
} from '../../../register/index.ts';
import type { Text } from '../../text.ts';
import { stayOf } from './counting.ts';
import { countedDates } from './dates.ts';
import { diplomasIn } from './diplomas.ts';
import { type Counted, enrolmentsOn, type Looked } from './enrolments.ts';
import type { Qualification } from './qualification.ts';
import { type ReasonCode, reason } from './reasons.ts';
import { mboRegulation } from './regulations.ts';
import { fundingAgreements, hasPracticalTraining } from './training.ts';

type Reason = { readonly code: string; readonly text: Text };

/** By what an enrolment is funded on a counting date: one row of the published overview of funding bases. */
export type MboEnrolmentBasis = {
  readonly countingDate: IsoDate;
  readonly enrolment: Enrolment;
  readonly period: EnrolmentPeriod | undefined;
  /** null where the programme is not known. */
  readonly level: Qualification['level'] | null;
  readonly funded: boolean;
  /** Counts for the correction factor for the second counting date. */
  readonly correction: boolean;
  readonly pathFactor: number | null;
  readonly priceFactor: number | null;
  /** 0 from counting date 1 October 2018. */
  readonly yearsOfStay: number;
  readonly stayFactor: number | null;
  /** Path, price and stay multiplied, before the weight of the student value and the correction factor; null on 1 February. */
  readonly contribution: number | null;
  readonly agreements: readonly PracticalTraining[];
  readonly reason: Reason;
};

export type MboDiplomaBasis = {
  readonly result: Result;
  readonly level: Qualification['level'] | null;
  readonly specialist: boolean;
  readonly earlier: { readonly level: Qualification['level']; readonly specialist: boolean } | null;
  readonly funded: boolean;
  /** Its value less that of the highest earlier diploma, before the weight of the diploma value. */
  readonly contribution: number;
  readonly reason: Reason;
};

/** The funding bases of a student for a funding year, at every institution: enrolments by counting date, and diplomas. */
export function mboBases(
  facts: LearnerFacts,
  fundingYear: number,
  reference: ReferenceData,
): { readonly enrolments: readonly MboEnrolmentBasis[]; readonly diplomas: readonly MboDiplomaBasis[] } {
  const { october, february, year } = countedDates(fundingYear);
  const on = (date: IsoDate) => enrolmentsOn(facts, date, reference).map((one) => basisOf(facts, one, date, fundingYear, reference));
  const diplomas = diplomasIn(facts, year, reference).map(({ result, qualification, earlier, code, value }) => ({
    result,
    level: qualification?.level ?? null,
    specialist: qualification?.specialist ?? false,
    earlier: earlier === null ? null : { level: earlier.level, specialist: earlier.specialist },
    funded: value > 0,
    contribution: value,
    reason: reason(code),
  }));
  return { enrolments: [...on(october), ...on(february)], diplomas };
}

function basisOf(
  facts: LearnerFacts,
  one: Looked,
  countingDate: IsoDate,
  fundingYear: number,
  reference: ReferenceData,
): MboEnrolmentBasis {
  const { enrolment, period } = one;
  const nothing = {
    level: null,
    pathFactor: null,
    priceFactor: null,
    yearsOfStay: 0,
    stayFactor: null,
    contribution: null,
    agreements: [],
  };
  if (one.obstacle !== null)
    return { countingDate, enrolment, period, ...nothing, funded: false, correction: false, reason: reason(one.obstacle) };
  return { countingDate, enrolment, period, ...factorsOf(facts, one, countingDate, fundingYear, reference), correction: true };
}

type Factors = Omit<MboEnrolmentBasis, 'countingDate' | 'enrolment' | 'period' | 'correction'>;

function factorsOf(facts: LearnerFacts, one: Counted, countingDate: IsoDate, fundingYear: number, reference: ReferenceData): Factors {
  const { qualification, path, enrolment, period } = one;
  const dates = countedDates(fundingYear);
  const part = mboRegulation(fundingYear).budgetParts.find(({ parts }) => parts.includes(qualification.part));
  const pathFactor = path === 'bol' ? 1 : (part?.workBasedTenths ?? 0) / 10;
  const priceFactor = qualification.priceFactor === null ? null : Number(qualification.priceFactor);
  const stay = stayOf(facts, one, fundingYear, reference);
  const trained = path === 'bol' || (period !== undefined && hasPracticalTraining(enrolment, period, qualification, dates));
  const stayFactor = stay === null ? null : stay.tenths / 10;
  const inOctober = countingDate === dates.october;
  const code: ReasonCode = !inOctober
    ? 'counted-february'
    : !trained
      ? 'no-practical-training'
      : stayFactor === 0
        ? 'too-many-years'
        : 'counted';
  const counts = code === 'counted' && priceFactor !== null;
  return {
    level: qualification.level,
    funded: code === 'counted' || code === 'counted-february',
    pathFactor,
    priceFactor,
    yearsOfStay: stay?.stay ?? 0,
    stayFactor,
    contribution: counts ? Number((pathFactor * priceFactor * (stayFactor ?? 1)).toFixed(6)) : null,
    agreements: path === 'bbl' ? fundingAgreements(enrolment, qualification, dates) : [],
    reason: reason(code),
  };
}
