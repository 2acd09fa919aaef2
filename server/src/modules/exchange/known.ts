import type { Enrolment, LearnerFacts, Result, SchoolAdvice } from '../register/index.ts';
import { birthDay, type Job, learnerKeyOf } from './message.ts';
import type { LearnerKey } from './model.ts';
import type { PrimaryEnrolmentReport } from './sectors/primary-report.ts';

/** The learners a batch may be about, as read and locked in its transaction, findable by each of their keys. */
export type Known = {
  readonly byBsn: ReadonlyMap<string, LearnerFacts>;
  readonly byEducationNumber: ReadonlyMap<string, LearnerFacts>;
  readonly byBirth: ReadonlyMap<string, readonly LearnerFacts[]>;
  /** By `${brin} ${number}`. */
  readonly enrolments: ReadonlyMap<string, { readonly learner: LearnerFacts; readonly record: Enrolment }>;
  readonly results: ReadonlyMap<string, { readonly learner: LearnerFacts; readonly record: Result }>;
} & PrimaryKnown;

/** What only primary education asks for; empty in a batch without a message of it. */
export type PrimaryKnown = {
  /** By learner, oldest first. */
  readonly advices: ReadonlyMap<string, readonly SchoolAdvice[]>;
  /** Learners by the number of an admission statement. */
  readonly statementHolders: ReadonlyMap<string, readonly string[]>;
};

const NOTHING: PrimaryKnown = { advices: new Map(), statementHolders: new Map() };

const nameKey = (birth: string, surname: string): string => `${birth} ${surname.toLowerCase()}`;

/** Indexes the facts of a batch. */
export const known = (facts: readonly LearnerFacts[], primary: PrimaryKnown = NOTHING): Known => {
  const byBsn = new Map<string, LearnerFacts>();
  const byEducationNumber = new Map<string, LearnerFacts>();
  const byBirth = new Map<string, LearnerFacts[]>();
  const enrolments = new Map<string, { learner: LearnerFacts; record: Enrolment }>();
  const results = new Map<string, { learner: LearnerFacts; record: Result }>();
  for (const learner of facts) {
    if (learner.bsn !== null) byBsn.set(learner.bsn, learner);
    if (learner.educationNumber !== null) byEducationNumber.set(learner.educationNumber, learner);
    const { birthDate, surname } = learner.details;
    if (surname !== null) {
      const key = nameKey(birthDate.first, surname);
      byBirth.set(key, [...(byBirth.get(key) ?? []), learner]);
    }
    for (const record of learner.enrolments) enrolments.set(`${record.brin} ${record.number}`, { learner, record });
    for (const record of learner.results) results.set(`${record.brin} ${record.number}`, { learner, record });
  }
  return { byBsn, byEducationNumber, byBirth, enrolments, results, ...primary };
};

/** The learners a key may mean; `identify` decides. */
export const candidates = (key: LearnerKey, among: Known): LearnerFacts[] => {
  const found: LearnerFacts[] = [];
  const byBsn = key.bsn === undefined ? undefined : among.byBsn.get(key.bsn);
  if (byBsn !== undefined) found.push(byBsn);
  const byNumber = key.educationNumber === undefined ? undefined : among.byEducationNumber.get(key.educationNumber);
  if (byNumber !== undefined && byNumber !== byBsn) found.push(byNumber);
  const day = birthDay(key.birthDate);
  if (found.length === 0 && key.surname !== undefined && day !== null) found.push(...(among.byBirth.get(nameKey(day, key.surname)) ?? []));
  return found;
};

/** What the register must be asked for a batch. */
export const factsQuery = (jobs: readonly Job[]) => {
  const query = {
    bsns: [] as string[],
    educationNumbers: [] as string[],
    brins: [] as string[],
    numbers: [] as string[],
    birthDates: [] as string[],
    surnames: [] as string[],
  };
  for (const job of jobs) {
    if (job.number !== null) {
      query.brins.push(job.brin);
      query.numbers.push(job.number);
    }
    const key = learnerKeyOf(job.message);
    if (key?.bsn !== undefined) query.bsns.push(key.bsn);
    if (key?.educationNumber !== undefined) query.educationNumbers.push(key.educationNumber);
    if (job.message.kind === 'key-data-change' && job.message.report.after.bsn !== undefined) query.bsns.push(job.message.report.after.bsn);
    if (key?.surname === undefined || key.bsn !== undefined || key.educationNumber !== undefined) continue;
    const day = birthDay(key.birthDate);
    if (day !== null) {
      query.birthDates.push(day);
      query.surnames.push(key.surname);
    }
  }
  return query;
};

const statementsOf = ({ message }: Job): readonly string[] =>
  message.kind === 'enrolment' && message.report.sector === 'po'
    ? ((message.report as PrimaryEnrolmentReport).admissionStatements ?? []).map(({ number }) => number)
    : [];

const asksForAdvice = ({ message: { kind, report } }: Job): boolean =>
  kind === 'school-advice' ||
  kind === 'school-advice-deletion' ||
  kind === 'enrolment-deletion' ||
  (kind === 'enrolment' && report.sector === 'po' && report.endDate !== undefined);

/** What primary education asks of the register for a batch: whose advices, and whose admission statements. */
export const primaryQuery = (jobs: readonly Job[]): { readonly advices: boolean; readonly statements: readonly string[] } => ({
  advices: jobs.some(asksForAdvice),
  statements: jobs.flatMap(statementsOf),
});
