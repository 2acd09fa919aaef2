import type { Sector } from '../../register/index.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { RecordKind } from '../reconciliation/as-reported.ts';

/** A stretch of a school's records by its own number: after `after` (null: from the first) up to and including `until` (null: the last). */
export type Stretch = {
  readonly kind: RecordKind;
  readonly sector: Sector;
  readonly after: string | null;
  readonly until: string | null;
};

const SECTORS: readonly string[] = ['po', 'vo', 'mbo', 'hbo', 'wo'];

/** Cursor of a stretch; opaque to who downloads. */
export const cursorOf = ({ kind, sector, after, until }: Stretch): string =>
  encodeCursor([kind, sector, after === null ? '' : `a${after}`, until === null ? '' : `u${until}`]);

/** @returns the stretch, or undefined when the cursor was not made by us. */
export const stretchOf = (cursor: string): Stretch | undefined => {
  const [kind, sector = '', after = '', until = '', ...more] = decodeCursor(cursor) ?? [];
  if ((kind !== 'enrolment' && kind !== 'result') || !SECTORS.includes(sector) || more.length > 0) return undefined;
  if (!/^(a.*)?$/.test(after) || !/^(u.*)?$/.test(until)) return undefined;
  return { kind, sector: sector as Sector, after: after.slice(1) || null, until: until.slice(1) || null };
};

/** Cuts what lies between boundaries into stretches: n boundaries give n and one. */
export const stretchesBetween = (kind: RecordKind, sector: Sector, boundaries: readonly string[]): Stretch[] =>
  [...boundaries, null].map((until, i) => ({ kind, sector, after: boundaries[i - 1] ?? null, until }));
