import { createHash, createHmac } from 'node:crypto';
import type { LearnerFacts } from '../register/index.ts';
import type { DeliveryContext, DeliverySet, Row } from './delivery-set.ts';

/** Rows of a page, and whom they are about. */
export type MadePage = { readonly rows: readonly Row[]; readonly learnerIds: readonly string[]; readonly digest: string };

/** A pseudonym of 128 bits: the same for a learner at one subscription, not to be reversed or joined without its key. */
export const pseudonymBy =
  (key: Buffer) =>
  (learnerId: string): string =>
    createHmac('sha256', key).update(learnerId).digest('hex').slice(0, 32);

/** The field names of a row, in the order of the set: nothing else leaves, nothing is missing. @throws a bug error otherwise. */
const inOrder = (row: Row, set: DeliverySet): Row => {
  const names = set.fields.map((field) => field.name);
  const strange = Object.keys(row).filter((name) => !names.includes(name));
  const absent = names.filter((name) => !(name in row));
  if (strange.length + absent.length > 0) throw new Error(`bug: set ${set.id} gives other fields than it says: ${[...strange, ...absent]}`);
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
};

/** Makes the rows of some learners by the rules of a set, in the order of learner identifiers. */
export const makePage = (set: DeliverySet, facts: readonly LearnerFacts[], context: DeliveryContext): MadePage => {
  const ordered = facts.toSorted((one, other) => (BigInt(one.learnerId) < BigInt(other.learnerId) ? -1 : 1));
  const about = ordered.map((one) => ({ id: one.learnerId, rows: set.rowsOf(one, context).map((row) => inOrder(row, set)) }));
  const rows = about.flatMap((one) => one.rows);
  const digest = createHash('sha256')
    .update(rows.map((row) => JSON.stringify(row)).join('\n'))
    .digest('hex');
  return { rows, learnerIds: about.filter((one) => one.rows.length > 0).map((one) => one.id), digest };
};
