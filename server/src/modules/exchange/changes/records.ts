import type { Db, Tx } from '../../../platform/db/database.ts';
import type { Sector } from '../../register/index.ts';
import { etagOf } from '../answer.ts';
import type { RecordKind } from '../reconciliation/as-reported.ts';
import { type OurRecord, ourRecords, ourStretch } from '../reconciliation/ours.ts';
import type { Change } from './change-store.ts';
import type { Stretch } from './partitions.ts';

/** A record of a school as it stands now, in the words of a report. */
export type RecordView = {
  readonly kind: RecordKind;
  readonly number: string;
  readonly learnerId: string;
  readonly etag: string | null;
  readonly record: Readonly<Record<string, unknown>>;
};

const viewOf = (kind: RecordKind, one: OurRecord): RecordView => ({
  kind,
  number: one.number,
  learnerId: one.learner.learnerId,
  etag: one.version === null ? null : etagOf(one.version),
  record: one.content,
});

/** The next records of a stretch, and the stretch that remains; undefined when it is at its end. */
export const recordsOf = async (
  db: Tx | Db['pool'],
  brin: string,
  stretch: Stretch,
  limit: number,
): Promise<{ readonly items: RecordView[]; readonly rest: Stretch | undefined }> => {
  const page = await ourStretch(db, brin, stretch, limit);
  const last = page.at(-1);
  return {
    items: page.map((one) => viewOf(stretch.kind, one)),
    rest: page.length < limit || last === undefined ? undefined : { ...stretch, after: last.number },
  };
};

/** The records that changes are about, as they stand now, by `kind number`: what is not in it is gone. */
export const recordsChanged = async (
  db: Tx | Db['pool'],
  brin: string,
  sectors: readonly Sector[],
  changes: readonly Change[],
): Promise<ReadonlyMap<string, RecordView>> => {
  const found = new Map<string, RecordView>();
  for (const kind of ['enrolment', 'result'] as const) {
    const numbers = [...new Set(changes.flatMap((one) => (one.what === kind && !one.deleted && one.number !== null ? [one.number] : [])))];
    if (numbers.length === 0) continue;
    for (const sector of sectors)
      for (const one of (await ourRecords(db, { brin, sector }, kind, numbers)).values())
        found.set(`${kind} ${one.number}`, viewOf(kind, one));
  }
  return found;
};
