import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EnrolmentReport } from '../model.ts';
import { type RecordKind, reportAsReported } from './as-reported.ts';
import { BUCKETS, bucketOf, canonicalForm, canonicalJson, DIGEST_FORMAT, digestOf, digestSum } from './canonical.ts';
import { differingBuckets, sumsOf, totalOf } from './sums.ts';

const digests = fc.array(fc.stringMatching(/^[0-9a-f]{32}$/), { maxLength: 50 });
const sumOf = (list: readonly string[]): string => totalOf(list).digest;

describe('the canonical form', () => {
  test('is that of RFC 8785, with lists in order', () => {
    expect(canonicalJson({ b: 6.5, a: [true, 'é', '\u20ac', 'q"\\\n'], aa: null, B: 1 })).toBe(
      '{"B":1,"a":["q\\"\\\\\\n","é","€",true],"aa":null,"b":6.5}',
    );
  });

  test('does not depend on the order in which fields come', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(object));
      }),
    );
  });

  test('does not depend on the order of a list, but on every part of it', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.integer())), (list) => {
        expect(canonicalJson([...list].reverse())).toBe(canonicalJson(list));
        expect(JSON.parse(canonicalJson(list))).toHaveLength(list.length);
        if (list.length > 0) expect(canonicalJson(list.slice(1))).not.toBe(canonicalJson(list));
      }),
    );
  });
});

describe('the published examples', () => {
  const text = readFileSync(new URL('../../../../../docs/reconciliation-vectors.json', import.meta.url), 'utf8');
  const { format, vectors, sums } = JSON.parse(text) as {
    format: string;
    vectors: {
      name: string;
      record: RecordKind;
      number: string;
      report: EnrolmentReport;
      canonical: string;
      digest: string;
      bucket: string;
    }[];
    sums: { of: string[]; total: object; buckets: object };
  };

  test.each(vectors)('$name', ({ record, number, report, canonical, digest, bucket }) => {
    const content = reportAsReported(record, report, number);
    expect(canonicalForm(record, number, content)).toBe(canonical);
    expect(digestOf(record, number, content)).toBe(digest);
    expect(bucketOf(number)).toBe(bucket);
  });

  test('are of this format, and their sums are right', () => {
    expect(format).toBe(DIGEST_FORMAT);
    const { total, buckets } = sumsOf(vectors.filter((v) => sums.of.includes(v.number)));
    expect(total).toEqual(sums.total);
    expect(Object.fromEntries(buckets)).toEqual(sums.buckets);
  });
});

describe('the sum of digests', () => {
  test('is that of whole numbers modulo 2^128', () => {
    fc.assert(
      fc.property(digests, (list) => {
        const expected = list.reduce((sum, d) => (sum + BigInt(`0x${d}`)) % (1n << 128n), 0n);
        expect(sumOf(list)).toBe(expected.toString(16).padStart(32, '0'));
      }),
    );
  });

  test('holds beyond a million records, where the parts carry', () => {
    const sum = digestSum();
    for (let i = 0; i < 1_000_003; i += 1) sum.add('f'.repeat(32));
    expect(sum.digest()).toBe(((1n << 128n) - 1_000_003n).toString(16));
    expect(sum.count()).toBe(1_000_003);
  });

  test('is the same in any order, and another when one record changes', () => {
    fc.assert(
      fc.property(digests, (list) => {
        expect(sumOf([...list].reverse())).toBe(sumOf(list));
        if (list.length > 0) expect(sumOf(list.slice(1))).not.toBe(list[0] === '0'.repeat(32) ? '' : sumOf(list));
      }),
    );
  });

  test('of all is the sum of the buckets, and buckets point at what differs', () => {
    const records = fc.uniqueArray(
      fc.record({ number: fc.stringMatching(/^[A-Z0-9]{1,8}$/), digest: fc.stringMatching(/^[0-9a-f]{32}$/) }),
      {
        selector: (r) => r.number,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(records, (list) => {
        const { total, buckets } = sumsOf(list);
        expect(sumOf([...buckets.values()].map((b) => b.digest))).toBe(total.digest);
        const [gone, ...rest] = list;
        expect(differingBuckets(buckets, sumsOf(rest).buckets)).toEqual(rest.length === 0 ? BUCKETS : [bucketOf(gone?.number ?? '')]);
        expect(differingBuckets(buckets, buckets)).toEqual([]);
      }),
    );
  });
});
