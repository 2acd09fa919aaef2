import { isDeepStrictEqual } from 'node:util';
import type { IsoDate, LearnerDetails, Period } from './model.ts';

/** What was known of a person's name, address and the like during one period. */
export type DetailsVersion = Period & LearnerDetails & { readonly householdId: string | null };

/** Values that change; a field that is absent stays as it is. */
export type DetailsChange = { -readonly [K in keyof LearnerDetails]?: LearnerDetails[K] };

type Difference = { readonly removed: readonly DetailsVersion[]; readonly added: readonly DetailsVersion[] };

const with_ = (version: DetailsVersion, values: DetailsChange): DetailsVersion => ({ ...version, ...values });
const same = isDeepStrictEqual;

/** What must go and what must come to get from one list of versions to another. */
export const differenceOf = (before: readonly DetailsVersion[], after: readonly DetailsVersion[]): Difference => ({
  removed: before.filter((old) => !after.some((version) => same(version, old))),
  added: after.filter((version) => !before.some((old) => same(version, old))),
});

/** The versions with a correction that holds for all we knew: it was never otherwise. */
export const changeThroughout = (versions: readonly DetailsVersion[], values: DetailsChange): DetailsVersion[] =>
  versions.map((version) => with_(version, values));

/** Cuts the version that holds on a day in two, so that one begins on it; a day before the first counts as its start. */
const cutAt = (versions: readonly DetailsVersion[], day: IsoDate): DetailsVersion[] =>
  versions.flatMap((version) =>
    version.start < day && (version.end === null || day < version.end)
      ? [
          { ...version, end: day },
          { ...version, start: day },
        ]
      : [version],
  );

/**
 * The versions with values that hold from a day on. Told late, they also hold for later versions, up to the first in which that
 * field had been changed again: an address that was told before it stays the address of later.
 * @param versions one after the other, oldest first, none empty.
 */
export const changeFrom = (versions: readonly DetailsVersion[], day: IsoDate, values: DetailsChange): DetailsVersion[] => {
  const fields = Object.keys(values) as (keyof LearnerDetails)[];
  const holding = versions.find((v) => v.end === null || day < v.end);
  if (holding === undefined || fields.every((field) => same(holding[field], values[field]))) return [...versions];
  const open = new Set(fields);
  return cutAt(versions, day).map((version) => {
    if (version.end !== null && version.end <= day) return version;
    const changed: DetailsChange = {};
    for (const field of fields) {
      if (!same(version[field], holding[field])) open.delete(field);
      if (open.has(field)) Object.assign(changed, { [field]: values[field] });
    }
    return with_(version, changed);
  });
};
