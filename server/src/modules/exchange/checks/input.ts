import {
  type BirthDate,
  type Enrolment,
  type IsoDate,
  type LearnerFacts,
  parseBirthDate,
  type ReferenceData,
  type Result,
  type SchoolAdvice,
  type Sector,
} from '../../register/index.ts';
import type { Kind } from '../message.ts';
import type { LearnerKey, Signal } from '../model.ts';
import type { SignalCode } from './signals.ts';

/**
 * How the reported learner was found: by number (`matched`), not at all (`new`: a citizen number not seen before), with
 * a number that belongs to someone else (`mismatch`), or without a number: `found-by-name` with a citizen number,
 * `number-found` with an education number, `number-issued` not found.
 */
export type Identification = 'matched' | 'new' | 'mismatch' | 'found-by-name' | 'number-found' | 'number-issued';

/** Everything a check may know besides the report. No clock, no database. */
export type CheckInput<Existing extends Enrolment | Result = Enrolment | Result> = {
  readonly kind: Kind;
  /** That of the message; absent means vo. */
  readonly sector?: Sector;
  readonly brin: string;
  /** The school's own number; empty for messages about a learner only. */
  readonly number: string;
  /** Today in the Netherlands. */
  readonly today: IsoDate;
  /** ISO 8601 instant. */
  readonly receivedAt: string;
  readonly reference: ReferenceData;
  /** The learner found, or for a deletion the holder of the record; null when new, issued or not found. */
  readonly learner: LearnerFacts | null;
  readonly identification: Identification;
  /** What has this number at this school now, whoever's it is. */
  readonly existing: Existing | null;
  /** Who holds `existing`; for a key data change, who holds the new citizen number. null when nobody does. */
  readonly existingLearnerId: string | null;
  /** School advices of the learner, at all schools; absent where no check asks for them. */
  readonly advices?: readonly SchoolAdvice[];
  /** Numbers of admission statements in the report that other learners hold. */
  readonly statementsElsewhere?: ReadonlySet<string>;
};

export const sectorOf = (input: CheckInput): Sector => input.sector ?? 'vo';

/** One check: looks at one thing and raises its signal, or leaves `found` as it is. Total: it never throws. */
export type Check<Report, Existing extends Enrolment | Result = Enrolment | Result> = (
  report: Report,
  input: CheckInput<Existing>,
  found: Signal[],
) => void;

/**
 * A line of a score: which check runs when. It is the signal, its check, the kinds of message (E enrolment, e its deletion,
 * R result, r its deletion, I identification, K key data change, and where it runs for them A school advice and a its deletion) and the sectors (p, v, m, h, w) it runs for. The order of
 * lines is that of the signals in the answer.
 */
export type Line<C> = readonly [signal: SignalCode, check: C, kinds: string, sectors: string];

/** The birth date that counts: the registered one, else the reported one; null when that is no date. */
export const birthDateOf = (key: LearnerKey, learner: LearnerFacts | null): BirthDate | null =>
  learner === null ? parseBirthDate(key.birthDate) : learner.details.birthDate;
