import type { EnrolmentReport, ResultReport } from '../model.ts';
import { type RecordKind, reportAsReported } from './as-reported.ts';
import { differencesBetween } from './compare.ts';
import type { Difference } from './model.ts';
import { learnerAsNamed, type OurRecord } from './ours.ts';
import type { AsReported } from './present.ts';

/** A record that both sides have under one number; undefined when, read with care, they say the same. */
export const differenceOf = (record: RecordKind, ours: OurRecord, hereDigest: string, there: AsReported): Difference | undefined => {
  const theirs = reportAsReported(record, there as unknown as EnrolmentReport | ResultReport, ours.number);
  const here = { ...ours.content, learner: learnerAsNamed(ours.learner, theirs.learner) };
  const fields = differencesBetween(here, theirs);
  if (fields.length === 0) return undefined;
  const kind = fields.some(({ field }) => field.startsWith('learner')) ? 'learner-differs' : 'different';
  return {
    kind,
    record,
    number: ours.number,
    numberHere: null,
    fields,
    learnerId: ours.learner.learnerId,
    here,
    hereDigest,
    hereVersion: ours.version,
    there,
  };
};

/** A record that the school does not have. */
export const missingThere = (record: RecordKind, ours: OurRecord, hereDigest: string): Difference => ({
  kind: 'missing-there',
  record,
  number: ours.number,
  numberHere: null,
  fields: differencesBetween(ours.content, {}),
  learnerId: ours.learner.learnerId,
  here: ours.content,
  hereDigest,
  hereVersion: ours.version,
  there: null,
});

/** A record that is not registered. */
export const missingHere = (record: RecordKind, number: string, there: AsReported): Difference => ({
  kind: 'missing-here',
  record,
  number,
  numberHere: null,
  fields: differencesBetween({}, reportAsReported(record, there as unknown as EnrolmentReport | ResultReport, number)),
  learnerId: null,
  here: null,
  hereDigest: null,
  hereVersion: null,
  there,
});

const identityOf = (content: AsReported | null): string | undefined => {
  const learner = content?.learner as AsReported | undefined;
  const number = learner?.bsn ?? learner?.educationNumber;
  const day = content?.startDate ?? content?.decidedOn;
  return typeof number === 'string' && typeof day === 'string' ? `${number} ${day}` : undefined;
};

/** One record that both sides have, each under a number of its own, instead of one missing on either side. */
export const pairByLearner = (differences: readonly Difference[]): readonly Difference[] => {
  const here = new Map<string, Difference>();
  for (const d of differences) {
    const identity = d.kind === 'missing-there' ? identityOf(d.here) : undefined;
    if (identity !== undefined) here.set(`${d.record} ${identity}`, d);
  }
  const paired = new Set<Difference>();
  const merged = differences.map((d): Difference => {
    const identity = d.kind === 'missing-here' ? identityOf(d.there) : undefined;
    const other = identity === undefined ? undefined : here.get(`${d.record} ${identity}`);
    if (other === undefined || paired.has(other)) return d;
    paired.add(other);
    const { learnerId, here: ours, hereDigest, hereVersion } = other;
    const fields = [{ field: 'number', ours: other.number, theirs: d.number }];
    return { ...d, kind: 'number-differs', numberHere: other.number, fields, learnerId, here: ours, hereDigest, hereVersion };
  });
  return merged.filter((d) => !paired.has(d));
};
