import {
  type Enrolment,
  type LearnerDetails,
  type LearnerFacts,
  overlaps,
  parseBirthDate,
  type ReferenceData,
  type Result,
  type SchoolAdvice,
  type Sector,
} from '../register/index.ts';
import {
  type CheckInput,
  checkDeletion,
  checkEnrolment,
  checkIdentification,
  checkKeyDataChange,
  checkResult,
  checkSchoolAdvice,
} from './checks/check.ts';
import { identify } from './checks/identify.ts';
import { isRefused } from './checks/signals.ts';
import { candidates, type Known } from './known.ts';
import type { Job, KeyDataChange } from './message.ts';
import type { EnrolmentReport, LearnerKey, ResultReport, Signal } from './model.ts';
import { enrolmentOf, resultOf } from './proposal.ts';
import { adviceIn } from './record.ts';
import { adviceOf, type SchoolAdviceReport } from './school-advice.ts';
import type { PrimaryEnrolmentReport } from './sectors/primary-report.ts';
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

/** Numbers of admission statements in a report that other learners hold than the one it is about. */
const statementsElsewhere = (report: EnrolmentReport, learner: LearnerFacts | null, among: Known): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const { number } of (report as PrimaryEnrolmentReport).admissionStatements ?? [])
    if (among.statementHolders.get(number)?.some((id) => id !== learner?.learnerId)) numbers.add(number);
  return numbers;
};

const ofPrimary = (
  report: EnrolmentReport,
  learner: LearnerFacts | null,
  among: Known,
): Pick<CheckInput, 'advices' | 'statementsElsewhere'> =>
  report.sector === 'po'
    ? { advices: among.advices.get(learner?.learnerId ?? '') ?? [], statementsElsewhere: statementsElsewhere(report, learner, among) }
    : {};

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
    ...ofPrimary(report, found.learner, among),
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

/** Advices that were reported under an enrolment: they have no ground to stand on without it. */
const advicesUnder = (enrolment: Enrolment, learner: LearnerFacts, among: Known): readonly SchoolAdvice[] => {
  if (enrolment.sector !== 'po') return [];
  const period = (advice: SchoolAdvice) => ({ start: `${advice.schoolYear}-08-01`, end: `${advice.schoolYear + 1}-08-01` });
  const others = learner.enrolments.filter((e) => e !== enrolment && e.brin === enrolment.brin && e.sector === 'po');
  const stands = (advice: SchoolAdvice): boolean => others.some((e) => overlaps(e, period(advice)));
  return (among.advices.get(learner.learnerId) ?? []).filter(
    (a) => a.brin === enrolment.brin && overlaps(enrolment, period(a)) && !stands(a),
  );
};

/** Messages about an advice follow on those about the advice, not on those about its enrolment. */
const versionOf = (advice: SchoolAdvice | null) => ({
  lastMessageId: advice?.lastMessageId ?? null,
  lastComposedAt: advice?.lastComposedAt ?? null,
});

const evaluateAdvice = (report: SchoolAdviceReport, job: Job, among: Known, base: Base): Verdict => {
  const held = among.enrolments.get(`${job.brin} ${job.number}`);
  const before = adviceIn(job, among) ?? null;
  const signals = checkSchoolAdvice(report, {
    ...base,
    learner: held?.learner ?? null,
    identification: 'matched',
    existing: held === undefined ? null : { ...held.record, ...versionOf(before) },
    existingLearnerId: held?.learner.learnerId ?? null,
    advices: among.advices.get(held?.learner.learnerId ?? '') ?? [],
  });
  if (isRefused(signals) || held === undefined) return refused(signals, held?.learner ?? null);
  const after = adviceOf(report, held.record);
  return accepted(signals, held.learner, held.learner, { advices: [{ before, after }] }, before === null);
};

const evaluateAdviceDeletion = (job: Job, among: Known, base: Base): Verdict => {
  const held = among.enrolments.get(`${job.brin} ${job.number}`);
  const before = adviceIn(job, among);
  const signals = checkDeletion(job.message.report, {
    ...base,
    learner: held?.learner ?? null,
    identification: 'matched',
    existing: held === undefined || before === undefined ? null : { ...held.record, ...versionOf(before) },
    existingLearnerId: held?.learner.learnerId ?? null,
    advices: before === undefined ? [] : [before],
  });
  if (isRefused(signals) || held === undefined || before === undefined) return refused(signals, held?.learner ?? null);
  return accepted(signals, held.learner, held.learner, { advices: [{ before, after: null }] });
};

const evaluateDeletion = (job: Job, among: Known, base: Base): Verdict => {
  const ofResult = job.message.kind === 'result-deletion';
  const held = (ofResult ? among.results : among.enrolments).get(`${job.brin} ${job.number}`);
  const learner = held?.learner ?? null;
  const under = ofResult || held === undefined ? [] : advicesUnder(held.record as Enrolment, held.learner, among);
  const signals = checkDeletion(job.message.report, {
    ...base,
    learner,
    identification: 'matched',
    existing: held?.record ?? null,
    existingLearnerId: learner?.learnerId ?? null,
    advices: under,
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
    { enrolment: { before, after: null }, ...(under.length > 0 && { advices: under.map((a) => ({ before: a, after: null })) }) },
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
    case 'school-advice':
      return evaluateAdvice(message.report, job, among, base);
    case 'school-advice-deletion':
      return evaluateAdviceDeletion(job, among, base);
  }
};
