import type { Tx } from '../../platform/db/database.ts';
import type { IsoDate } from './model.ts';

/** Days from the first to the last, both included. */
export type Days = { readonly from: IsoDate; readonly until: IsoDate };

/** Which learners of an institution: enrolled in vocational education in a period, or with a result in one. */
export type VocationalLearners = {
  readonly brin: string;
  readonly enrolled: Days;
  readonly decided: Days;
  /** By citizen number, then education number; or by our own number. */
  readonly order: 'number' | 'learner';
  /** `key` of the last learner before the page. */
  readonly after: string;
  readonly limit: number;
};

/** Where a learner stands in the order; never leaves the server. */
export type LearnerInOrder = { readonly learnerId: string; readonly key: string };

const KEY = {
  number: `coalesce('0' || l.bsn, '1' || l.education_number, '2' || lpad(l.learner_id::text, 20, '0'))`,
  learner: `lpad(l.learner_id::text, 20, '0')`,
} as const;

/** A page of the learners of an institution in vocational education, in order. */
export const vocationalLearners = async (tx: Tx, wanted: VocationalLearners): Promise<readonly LearnerInOrder[]> => {
  const { brin, enrolled, decided, after, limit } = wanted;
  // `is true` keeps the days away from the index on them: an institution is found soonest by its BRIN alone.
  const { rows } = await tx.query<LearnerInOrder>(
    `select l.learner_id::text as "learnerId", k.key
    from (
      select learner_id from register.enrolment where brin = $1 and (sector = 'mbo' and during && daterange($2, $3, '[]')) is true
      union select learner_id from register.result where brin = $1 and (sector = 'mbo' and decided_on between $4 and $5) is true
    ) here join register.learner l using (learner_id) cross join lateral (select ${KEY[wanted.order]} collate "C" as key) k
    where k.key > $6
    order by k.key limit $7`,
    [brin, enrolled.from, enrolled.until, decided.from, decided.until, after, limit],
  );
  return rows;
};
