import {
  type Enrolment,
  type LearnerDetails,
  type LearnerFacts,
  parseBirthDate,
  type ReferenceData,
  type Result,
  type Sector,
} from '../register/index.ts';
import { type CheckInput, checkDeletion, checkEnrolment, checkIdentification, checkKeyDataChange, checkResult } from './checks/check.ts';
import { identify } from './checks/identify.ts';
import { isRefused } from './checks/signals.ts';
import { candidates, type Known } from './known.ts';
import type { Job, KeyDataChange } from './message.ts';
import type { EnrolmentReport, LearnerKey, ResultReport, Signal } from './model.ts';
import { enrolmentOf, resultOf } from './proposal.ts';
import type { Effect, Verdict } from './verdict.ts';

const refused = (signals: readonly Signal[], learner: LearnerFacts | null): Verdict => ({
  accepted: false,
  signals,
  learnerId: learner?.learnerId ?? null,
  before: learner,
  after: learner,
  effect: undefined,
  created: false,
});

const accepted = (
  signals: readonly Signal[],
  before: LearnerFacts | null,
  after: LearnerFacts | null,
  effect: Effect | undefined,
  created = false,
): Verdict => ({
  accepted: true,
  signals,
  learnerId: before?.learnerId ?? null,
  before,
  after,
  effect,
  created,
});

const detailsOf = (key: LearnerKey): LearnerDetails => ({
  birthDate: parseBirthDate(key.birthDate) ?? { first: '1900-01-01', precision: 'year' },
  sex: key.sex,
  givenNames: key.givenNames ?? null,
  surnamePrefix: key.surnamePrefix ?? null,
  surname: key.surname ?? null,
  postcode: key.postcode ?? null,
  country: key.country ?? 'NL',
  arrivedOn: null,
  residenceCode: null,
});

/** A learner nobody has reported before. */
const newcomer = (key: LearnerKey): { learner: LearnerFacts; effect: NonNullable<Effect['newLearner']> } => {
  const details = detailsOf(key);
  const bsn = key.bsn ?? null;
  return {
    learner: { learnerId: '', bsn, educationNumber: null, deceasedOn: null, details, enrolments: [], results: [] },
    effect: { bsn, details, since: details.birthDate.first },
  };
};

type Base = Omit<CheckInput, 'learner' | 'identification' | 'existing' | 'existingLearnerId'>;

const replace = <T>(list: readonly T[], old: T | null, next: T | null): T[] => [
  ...list.filter((x) => x !== old),
  ...(next === null ? [] : [next]),
];

const evaluateEnrolment = (report: EnrolmentReport, job: Job, among: Known, base: Base): Verdict => {
  const found = identify(report.learner, candidates(report.learner, among));
  const held = among.enrolments.get(`${job.brin} ${job.number}`);
  const existing: Enrolment | null = held?.record ?? null;
  const signals = checkEnrolment(report, {
    ...base,
    learner: found.learner,
    identification: found.identification,
    existing,
    existingLearnerId: held?.learner.learnerId ?? null,
  });
  if (isRefused(signals)) return refused(signals, found.learner);
  const fresh = found.learner === null ? newcomer(report.learner) : undefined;
  const learner = found.learner ?? (fresh as { learner: LearnerFacts }).learner;
  const after = enrolmentOf(report, job.brin, job.number as string, existing);
  const effect: Effect = { enrolment: { before: existing, after }, ...(fresh && { newLearner: fresh.effect }) };
  return accepted(
    signals,
    found.learner,
    { ...learner, enrolments: replace(learner.enrolments, existing, after) },
    effect,
    existing === null,
  );
};

const evaluateResult = (report: ResultReport, job: Job, among: Known, base: Base): Verdict => {
  const found = identify(report.learner, candidates(report.learner, among));
  const held = among.results.get(`${job.brin} ${job.number}`);
  const existing: Result | null = held?.record ?? null;
  const signals = checkResult(report, {
    ...base,
    learner: found.learner,
    identification: found.identification,
    existing,
    existingLearnerId: held?.learner.learnerId ?? null,
  });
  if (isRefused(signals) || found.learner === null) return refused(signals, found.learner);
  const learner = found.learner;
  const after = resultOf(report, job.brin, job.number as string, existing, learner.enrolments);
  return accepted(
    signals,
    learner,
    { ...learner, results: replace(learner.results, existing, after) },
    { result: { before: existing, after } },
    existing === null,
  );
};

const evaluateDeletion = (job: Job, among: Known, base: Base): Verdict => {
  const ofResult = job.message.kind === 'result-deletion';
  const held = (ofResult ? among.results : among.enrolments).get(`${job.brin} ${job.number}`);
  const learner = held?.learner ?? null;
  const signals = checkDeletion(job.message.report, {
    ...base,
    learner,
    identification: 'matched',
    existing: held?.record ?? null,
    existingLearnerId: learner?.learnerId ?? null,
  });
  if (isRefused(signals) || held === undefined || learner === null) return refused(signals, learner);
  if (ofResult) {
    const before = held.record as Result;
    return accepted(signals, learner, { ...learner, results: replace(learner.results, before, null) }, { result: { before, after: null } });
  }
  const before = held.record as Enrolment;
  return accepted(
    signals,
    learner,
    { ...learner, enrolments: replace(learner.enrolments, before, null) },
    { enrolment: { before, after: null } },
  );
};

const evaluateIdentification = (key: LearnerKey, job: Job, among: Known, base: Base): Verdict => {
  const found = identify(key, candidates(key, among));
  const signals = checkIdentification(job.message.report as never, {
    ...base,
    learner: found.learner,
    identification: found.identification,
    existing: null,
    existingLearnerId: null,
  });
  if (isRefused(signals)) return refused(signals, found.learner);
  if (found.learner !== null) return accepted(signals, found.learner, found.learner, undefined);
  const fresh = newcomer(key);
  return accepted(signals, null, fresh.learner, { newLearner: fresh.effect }, true);
};

const evaluateKeyData = (report: KeyDataChange, among: Known, base: Base): Verdict => {
  const found = identify(report.before, candidates(report.before, among));
  const holder = report.after.bsn === undefined ? undefined : among.byBsn.get(report.after.bsn);
  const signals = checkKeyDataChange(report, {
    ...base,
    learner: found.learner,
    identification: found.identification,
    existing: null,
    existingLearnerId: holder?.learnerId ?? null,
  });
  const learner = found.learner;
  const birthDate = parseBirthDate(report.after.birthDate);
  if (isRefused(signals) || learner === null || birthDate === null) return refused(signals, learner);
  const details: LearnerDetails = {
    ...learner.details,
    birthDate,
    sex: report.after.sex,
    postcode: report.after.country === undefined ? (report.after.postcode ?? learner.details.postcode) : null,
    country: report.after.country ?? (report.after.postcode === undefined ? learner.details.country : 'NL'),
  };
  const bsn = report.after.bsn ?? learner.bsn;
  return accepted(
    signals,
    learner,
    { ...learner, bsn, details },
    { keyData: { bsn: report.after.bsn ?? null, details, addressFrom: report.after.effectiveOn ?? base.today } },
  );
};

/** The sector a message is about: what it says, else that of the record it is about, else one the institution teaches in. */
const sectorOfJob = (job: Job, among: Known, reference: ReferenceData): Sector => {
  const { kind, report } = job.message;
  if (kind === 'enrolment' || kind === 'result') return report.sector ?? 'vo';
  const held = (kind === 'result-deletion' ? among.results : among.enrolments).get(`${job.brin} ${job.number}`);
  return held?.record.sector ?? reference.institutions.get(job.brin)?.sectors[0] ?? 'vo';
};

/**
 * Decides what one message does, from the facts known in its transaction: identifies the learner, runs every check, and
 * works out the facts after it. Pure: nothing is read or written here.
 */
export const evaluate = (job: Job, among: Known, reference: ReferenceData, today: string): Verdict => {
  const { message } = job;
  const base: Base = {
    kind: message.kind,
    sector: sectorOfJob(job, among, reference),
    brin: job.brin,
    number: job.number ?? '',
    today,
    receivedAt: job.receivedAt,
    reference,
  };
  switch (message.kind) {
    case 'enrolment':
      return evaluateEnrolment(message.report, job, among, base);
    case 'result':
      return evaluateResult(message.report, job, among, base);
    case 'enrolment-deletion':
    case 'result-deletion':
      return evaluateDeletion(job, among, base);
    case 'identification':
      return evaluateIdentification(message.report.learner, job, among, base);
    case 'key-data-change':
      return evaluateKeyData(message.report, among, base);
  }
};
