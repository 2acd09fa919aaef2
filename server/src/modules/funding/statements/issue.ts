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
 * transaction; a run that was interrupted goes on when it is started again with the same moment, and is done once.
 */
export const issueStatements = async (db: Pick<Db, 'pool'>, reference: ReferenceData, options: IssueOptions): Promise<Issued> => {
  const { scheme, fundingYear, asKnownOn } = options;
  const run = { scheme: scheme.id, fundingYear, asKnownOn };
  const begun = await beginRun(db, run, options.by);
  if (begun.finished) return { issued: begun.issued, unchanged: begun.unchanged };
  const entered = await enteredParameters(db, asKnownOn);
  const wanted =
    options.brins === undefined
      ? await countryYear(db, { scheme, fundingYear, asKnownOn }, reference, entered)
      : await Promise.all(
          options.brins
            .toSorted()
            .map((brin) => schoolYearOf(db, { scheme, brin, fundingYear }, reference, options.today, asKnownOn, entered)),
        );
  let state: RunState = begun;
  while (!state.finished) {
    options.signal?.throwIfAborted();
    state = await transaction(db, (tx) => issueNext(tx, options, wanted));
    const done = wanted.filter(({ brin }) => state.afterBrin !== null && brin <= state.afterBrin).length;
    options.onProgress?.(wanted.length === 0 ? 1 : done / wanted.length);
  }
  return { issued: state.issued, unchanged: state.unchanged };
};

/** The next institutions of a run. Two processes that do the same run take turns, each going on after the other. */
const issueNext = async (tx: Parameters<typeof lockRun>[0], options: IssueOptions, wanted: readonly SchoolYear[]): Promise<RunState> => {
  const { scheme, fundingYear, asKnownOn, by } = options;
  const run = { scheme: scheme.id, fundingYear, asKnownOn };
  const state = await lockRun(tx, run);
  if (state.finished) return state;
  const rest = wanted.filter(({ brin }) => state.afterBrin === null || brin > state.afterBrin);
  const schools = rest.slice(0, AT_ONCE);
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
  const done = { afterBrin: schools.at(-1)?.brin ?? null, issued: fresh.length, unchanged: schools.length - fresh.length };
  await advanceRun(tx, run, { ...done, finished: rest.length <= AT_ONCE });
  return lockRun(tx, run);
};
