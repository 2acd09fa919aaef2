import type { Db } from '../../../platform/db/database.ts';
import type { IsoDate, ReferenceData } from '../../register/index.ts';
import { schoolYearOf } from '../institution.ts';
import { enteredParameters } from '../parameter-store.ts';
import { findScheme } from '../schemes/schemes.ts';
import { statementOf } from '../school.ts';
import { differencesOf, documentOf, type LineDifference, type StatementDocument } from './document.ts';
import type { IssuedStatement } from './statement-store.ts';

export type Recomputation = {
  /** To the cent, line by line. */
  readonly same: boolean;
  readonly totalCents: number;
  readonly differences: readonly LineDifference[];
};

/** Computes a statement anew from the register, as known on the moment it was computed for, and compares it to the cent. */
export const recompute = async (
  db: Pick<Db, 'pool'>,
  issued: IssuedStatement,
  reference: ReferenceData,
  today: IsoDate,
): Promise<Recomputation> => {
  const document = await documentKnownOn(db, issued, issued.asKnownOn, reference, today);
  const differences = differencesOf(issued.document, document);
  return { same: differences.length === 0 && document.totalCents === issued.totalCents, totalCents: document.totalCents, differences };
};

const documentKnownOn = async (
  db: Pick<Db, 'pool'>,
  { brin, scheme: id, fundingYear }: IssuedStatement,
  asKnownOn: string,
  reference: ReferenceData,
  today: IsoDate,
): Promise<StatementDocument> => {
  const scheme = findScheme(id);
  if (scheme === undefined) throw new Error(`bug: a statement of a scheme that is not there: ${id}`);
  const entered = await enteredParameters(db, asKnownOn);
  const school = await schoolYearOf(db, { scheme, brin, fundingYear }, reference, today, asKnownOn, entered);
  return documentOf(statementOf(scheme, school, today, asKnownOn), school);
};
