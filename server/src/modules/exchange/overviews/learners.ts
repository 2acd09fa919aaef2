import { audit, type Purpose } from '../../../platform/audit.ts';
import { type Db, transaction } from '../../../platform/db/database.ts';
import { factsOf, type LearnerFacts, type VocationalLearners, vocationalLearners } from '../../register/index.ts';

const PAGE = 200;

export type Asker = { readonly actor: string; readonly requestId: string; readonly purpose: Purpose };

/**
 * All learners that an overview is about, page by page in order, each page audited before it is given. A page is one moment; the next is a
 * later one, so that a slow receiver holds up nobody. Ends early when nobody receives any more.
 */
export async function* learnersOf(
  db: Db,
  wanted: Omit<VocationalLearners, 'after' | 'limit'>,
  { actor, requestId, purpose }: Asker,
): AsyncGenerator<readonly LearnerFacts[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from = after;
    const page = await transaction(db, async (tx) => {
      await tx.query('set transaction isolation level repeatable read read only');
      const inOrder = await vocationalLearners(tx, { ...wanted, after: from, limit: PAGE });
      const facts = await factsOf(
        tx,
        inOrder.map(({ learnerId }) => learnerId),
      );
      const byId = new Map(facts.map((one) => [one.learnerId, one]));
      return {
        last: inOrder.length < PAGE ? undefined : inOrder.at(-1)?.key,
        facts: inOrder.flatMap(({ learnerId }) => byId.get(learnerId) ?? []),
      };
    });
    const learnerIds = page.facts.map(({ learnerId }) => learnerId);
    if (learnerIds.length > 0) await audit(db.pool, [{ actor, onBehalfOf: wanted.brin, purpose, action: 'read', learnerIds, requestId }]);
    yield page.facts;
    after = page.last;
  }
}
