import { type Db, transaction } from '../../../platform/db/database.ts';
import type { IsoDate, ReferenceData } from '../../register/index.ts';
import { countryYear } from '../country.ts';
import { enteredParameters } from '../parameter-store.ts';
import type { Scheme } from '../scheme.ts';
import { statementOf } from '../school.ts';
import { documentOf, saysTheSame } from './document.ts';
import { type IssuedStatement, newestStatements } from './statement-store.ts';

export type Verified = {
  readonly checked: number;
  readonly different: readonly { readonly number: string; readonly issuedCents: number; readonly computedCents: number }[];
};

type Options = {
  readonly scheme: Scheme;
  readonly fundingYear: number;
  readonly today: IsoDate;
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
};

/** Computes the newest statements of a funding year anew, each as known on its own moment, and compares them to the cent. */
export const verifyStatements = async (db: Pick<Db, 'pool'>, reference: ReferenceData, options: Options): Promise<Verified> => {
  const newest = await transaction(db, (tx) =>
    newestStatements(tx, options.scheme.id, options.fundingYear, [...reference.institutions.keys()]),
  );
  const byMoment = Map.groupBy(newest.values(), (one) => one.asKnownOn);
  const different: Verified['different'][number][] = [];
  let done = 0;
  for (const [moment, statements] of byMoment) {
    options.signal?.throwIfAborted();
    different.push(...(await differing(db, reference, options, moment, statements)));
    done += statements.length;
    options.onProgress?.(done / newest.size);
  }
  return { checked: newest.size, different };
};

const differing = async (
  db: Pick<Db, 'pool'>,
  reference: ReferenceData,
  { scheme, fundingYear, today }: Options,
  asKnownOn: string,
  statements: readonly IssuedStatement[],
): Promise<Verified['different'][number][]> => {
  const entered = await enteredParameters(db, asKnownOn);
  const schools = new Map(
    (await countryYear(db, { scheme, fundingYear, asKnownOn }, reference, entered)).map((school) => [school.brin, school]),
  );
  return statements.flatMap((issued) => {
    const school = schools.get(issued.brin);
    const computed = school && documentOf(statementOf(scheme, school, today, asKnownOn), school);
    if (computed !== undefined && saysTheSame(issued.document, computed)) return [];
    return [{ number: issued.number, issuedCents: issued.totalCents, computedCents: computed?.totalCents ?? 0 }];
  });
};
