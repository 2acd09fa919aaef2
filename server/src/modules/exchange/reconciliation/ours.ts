import { type Db, type Tx, transaction } from '../../../platform/db/database.ts';
import { type AdministrationQuery, enrolmentsHeld, type HeldLearner, resultsHeld, type Sector } from '../../register/index.ts';
import { enrolmentAsReported, learnerAsReported, type RecordKind, resultAsReported } from './as-reported.ts';
import { digestOf } from './canonical.ts';
import type { ReconciliationRequest } from './model.ts';
import type { AsReported } from './present.ts';
import { rangeOf } from './scope.ts';

/** A record of a school as the register has it, in the words of a report. */
export type OurRecord = {
  readonly number: string;
  readonly learner: HeldLearner;
  readonly content: AsReported;
  /** The report that made it so; null for records that came by another way. */
  readonly version: string | null;
};

/** At once in memory. */
const PAGE = 5000;

type Held = Pick<ReconciliationRequest, 'brin' | 'sector'>;

const pageOf = async (
  db: Tx | Db['pool'],
  kind: RecordKind,
  query: AdministrationQuery,
  after?: string,
  limit = PAGE,
): Promise<OurRecord[]> => {
  if (kind === 'enrolment')
    return (await enrolmentsHeld(db, query, after, limit)).map(({ learner, record }) => ({
      number: record.number,
      learner,
      content: { ...enrolmentAsReported(record), learner: learnerAsReported(learner) },
      version: record.lastReportId,
    }));
  return (await resultsHeld(db, query, after, limit)).map(({ learner, record }) => ({
    number: record.number,
    learner,
    content: { ...resultAsReported(record), learner: learnerAsReported(learner) },
    version: record.lastReportId,
  }));
};

/** The registered records of a school that a reconciliation is about, a page at a time. */
export async function* ourPages(db: Tx | Db['pool'], request: ReconciliationRequest, kind: RecordKind): AsyncGenerator<OurRecord[]> {
  const query = { ...request, ...rangeOf(request.scope, kind, request.referenceDate, request.since) };
  let after: string | undefined;
  for (;;) {
    const page = await pageOf(db, kind, query, after);
    yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.number;
  }
}

/** The next registered records of a stretch of a school's numbers, whatever their days. */
export const ourStretch = (
  db: Tx | Db['pool'],
  brin: string,
  { kind, sector, after, until }: { kind: RecordKind; sector: Sector; after: string | null; until: string | null },
  limit: number,
): Promise<OurRecord[]> => pageOf(db, kind, { brin, sector, from: null, to: null, until: until ?? undefined }, after ?? undefined, limit);

/** The registered records with these numbers, whatever their days, by number. */
export const ourRecords = async (
  db: Tx | Db['pool'],
  school: Held,
  kind: RecordKind,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, OurRecord>> => {
  const found = new Map<string, OurRecord>();
  for (let i = 0; i < numbers.length; i += PAGE) {
    const page = await pageOf(db, kind, { ...school, from: null, to: null, numbers: numbers.slice(i, i + PAGE) });
    for (const record of page) found.set(record.number, record);
  }
  return found;
};

/** The digest of a registered record. */
export const ourDigest = (kind: RecordKind, record: OurRecord): string => digestOf(kind, record.number, record.content);

/**
 * A learner in the words in which a school names them: a school that knows only the education number, or only the name, says
 * the same as one that knows the citizen number too.
 */
export const learnerAsNamed = (learner: HeldLearner, named: unknown): AsReported => {
  const key = (typeof named === 'object' && named !== null ? named : {}) as AsReported;
  if (key.bsn !== undefined) return learnerAsReported(learner);
  if (key.educationNumber === learner.educationNumber && learner.educationNumber !== null)
    return learnerAsReported({ ...learner, bsn: null });
  if (key.educationNumber === undefined) return learnerAsReported({ ...learner, bsn: null, educationNumber: null });
  return learnerAsReported(learner);
};

/** A registered record by its digest. */
export type OurDigest = { readonly record: RecordKind; readonly number: string; readonly digest: string };

/** The digests of all registered records that a reconciliation is about. */
export const ourDigests = async (tx: Tx, r: ReconciliationRequest): Promise<readonly OurDigest[]> => {
  const found: OurDigest[] = [];
  for (const record of r.covers)
    for await (const page of ourPages(tx, r, record))
      for (const one of page) found.push({ record, number: one.number, digest: ourDigest(record, one) });
  return found;
};

/** The same, as known at one moment. */
export const ourDigestsNow = (db: Db, r: ReconciliationRequest): Promise<readonly OurDigest[]> =>
  transaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read read only');
    return ourDigests(tx, r);
  });
