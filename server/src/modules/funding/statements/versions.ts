import type { Db } from '../../../platform/db/database.ts';
import { differencesOf, type LineDifference, numberOf } from './document.ts';
import { type IssuedStatement, statementByNumber } from './statement-store.ts';

/** What changed since the version before, line by line; nothing for a first version. */
export const differencesWithBefore = async (db: Pick<Db, 'pool'>, issued: IssuedStatement): Promise<LineDifference[]> => {
  if (issued.version === 1) return [];
  const before = await statementByNumber(db, issued.brin, numberOf(issued.scheme, issued.fundingYear, issued.brin, issued.version - 1));
  return differencesOf(before?.document ?? null, issued.document);
};
