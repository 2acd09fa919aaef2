import { BUCKETS, bucketOf, digestSum } from './canonical.ts';

/** A sum of digests, as sent or as computed. */
export type Sum = { readonly digest: string; readonly records: number };
export type DigestedRecord = { readonly number: string; readonly digest: string };

const EMPTY: Sum = { digest: '0'.repeat(32), records: 0 };

/** The sum of all digests, and those of the buckets that are not empty. */
export const sumsOf = (records: Iterable<DigestedRecord>): { readonly total: Sum; readonly buckets: ReadonlyMap<string, Sum> } => {
  const total = digestSum();
  const sums = new Map<string, ReturnType<typeof digestSum>>();
  for (const { number, digest } of records) {
    total.add(digest);
    const bucket = bucketOf(number);
    const sum = sums.get(bucket) ?? digestSum();
    sums.set(bucket, sum);
    sum.add(digest);
  }
  const read = (sum: ReturnType<typeof digestSum>): Sum => ({ digest: sum.digest(), records: sum.count() });
  return { total: read(total), buckets: new Map([...sums].map(([bucket, sum]) => [bucket, read(sum)])) };
};

/** The sum of all digests alone: no number needs to be hashed. */
export const totalOf = (digests: Iterable<string>): Sum => {
  const total = digestSum();
  for (const digest of digests) total.add(digest);
  return { digest: total.digest(), records: total.count() };
};

const isSame = (a: Sum, b: Sum): boolean => a.digest === b.digest && a.records === b.records;

/** The buckets in which two sides differ; all of them when one side gave none. A bucket that is not given is empty. */
export const differingBuckets = (ours: ReadonlyMap<string, Sum>, theirs: ReadonlyMap<string, Sum>): readonly string[] =>
  theirs.size === 0 ? BUCKETS : BUCKETS.filter((b) => !isSame(ours.get(b) ?? EMPTY, theirs.get(b) ?? EMPTY));

/** Whether the sums agree in everything that was given. */
export const agree = (ours: Sum, theirs: Sum | undefined): boolean => theirs !== undefined && isSame(ours, theirs);
