import type pg from 'pg';
import { type Db, transaction } from '../../../platform/db/database.ts';
import type { IsoDate, ReferenceData } from '../../register/index.ts';
import { countryYear } from '../country.ts';
import { schoolYearOf } from '../institution.ts';
import { enteredParameters } from '../parameter-store.ts';
import type { Scheme, SchoolYear } from '../scheme.ts';
import { statementOf } from '../school.ts';
import { documentOf, numberOf, saysTheSame } from './document.ts';
import { advanceRun, beginRun, lockRun, type RunState } from './run-store.ts';
import { insertStatements, newestStatements } from './statement-store.ts';

export type IssueOptions = {
  readonly scheme: Scheme;
  readonly fundingYear: number;
  /** ISO 8601 instant: the statements say what was known then. */
  readonly asKnownOn: string;
  readonly by: string;
  readonly today: IsoDate;
  /** Only these institutions; all when absent. */
  readonly brins?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
};

export type Issued = { readonly issued: number; readonly unchanged: number };

const AT_ONCE = 250;

/**
 * Issues the statements of a funding year: a first version where there is none, a new version with the difference where counts or
 * amounts changed, nothing where a new version would say the same. Institutions are done in order, a few hundred in a
 * transaction; a run over all that was interrupted goes on when it is started again with the same moment, and is done once.
 */
export const issueStatements = async (db: Pick<Db, 'pool'>, reference: ReferenceData, options: IssueOptions): Promise<Issued> =>
  options.brins === undefined ? issueToAll(db, reference, options) : issueTo(db, reference, options, options.brins);

/** A few institutions at once: no run to go on with. */
const issueTo = async (
  db: Pick<Db, 'pool'>,
  reference: ReferenceData,
  options: IssueOptions,
  brins: readonly string[],
): Promise<Issued> => {
  const { scheme, fundingYear, asKnownOn, today } = options;
  const entered = await enteredParameters(db, asKnownOn);
  const schools = await Promise.all(
    [...new Set(brins)].map((brin) => schoolYearOf(db, { scheme, brin, fundingYear }, reference, today, asKnownOn, entered)),
  );
  return transaction(db, (tx) => issueSome(tx, options, schools));
};

const issueToAll = async (db: Pick<Db, 'pool'>, reference: ReferenceData, options: IssueOptions): Promise<Issued> => {
  const { scheme, fundingYear, asKnownOn } = options;
  const begun = await beginRun(db, { scheme: scheme.id, fundingYear, asKnownOn }, options.by);
  if (begun.finished) return { issued: begun.issued, unchanged: begun.unchanged };
  const entered = await enteredParameters(db, asKnownOn);
  const all = await countryYear(db, { scheme, fundingYear, asKnownOn }, reference, entered);
  let state: RunState = begun;
  while (!state.finished) {
    options.signal?.throwIfAborted();
    state = await transaction(db, (tx) => issueNext(tx, options, all));
    const done = all.filter(({ brin }) => state.afterBrin !== null && brin <= state.afterBrin).length;
    options.onProgress?.(all.length === 0 ? 1 : done / all.length);
  }
  return { issued: state.issued, unchanged: state.unchanged };
};

/** The next institutions of a run. Two processes that do the same run take turns, each going on after the other. */
const issueNext = async (tx: pg.PoolClient, options: IssueOptions, all: readonly SchoolYear[]): Promise<RunState> => {
  const run = { scheme: options.scheme.id, fundingYear: options.fundingYear, asKnownOn: options.asKnownOn };
  const state = await lockRun(tx, run);
  if (state.finished) return state;
  const rest = all.filter(({ brin }) => state.afterBrin === null || brin > state.afterBrin);
  const schools = rest.slice(0, AT_ONCE);
  const { issued, unchanged } = await issueSome(tx, options, schools);
  const afterBrin = schools.at(-1)?.brin ?? null;
  await advanceRun(tx, run, { afterBrin, issued, unchanged, finished: rest.length <= AT_ONCE });
  return lockRun(tx, run);
};

/** Freezes what is new or different of some institutions. */
const issueSome = async (tx: pg.PoolClient, options: IssueOptions, schools: readonly SchoolYear[]): Promise<Issued> => {
  const { scheme, fundingYear, asKnownOn, by } = options;
  const newest = await newestStatements(
    tx,
    scheme.id,
    fundingYear,
    schools.map(({ brin }) => brin),
  );
  const fresh = schools.flatMap((school) => {
    const document = documentOf(statementOf(scheme, school, options.today, asKnownOn), school);
    const before = newest.get(school.brin);
    if (before !== undefined ? saysTheSame(before.document, document) : document.lines.length === 0) return [];
    const version = (before?.version ?? 0) + 1;
    const { brin } = school;
    const key = { number: numberOf(scheme.id, fundingYear, brin, version), brin, scheme: scheme.id, fundingYear, version, asKnownOn };
    const amounts = { totalCents: document.totalCents, differenceCents: document.totalCents - (before?.totalCents ?? 0) };
    return [{ ...key, ...amounts, document, issuedBy: by }];
  });
  await insertStatements(tx, fresh);
  return { issued: fresh.length, unchanged: schools.length - fresh.length };
};
