import { dataOf, type Leerbron } from './client.ts';
import type { paths } from './generated.ts';

type Reply<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer T } } } } }
  ? T
  : never;
export type RecordView = Reply<'/v1/institutions/{brin}/records'>['items'][number];
export type Change = Reply<'/v1/institutions/{brin}/changes'>['items'][number];
export type Sector = 'po' | 'vo' | 'mbo' | 'hbo' | 'wo';

type Wanted = { readonly sector: Sector; readonly kind?: 'enrolment' | 'result' };

/** All records of a school as the register has them, in no particular order. */
export async function* download(leerbron: Leerbron, brin: string, wanted: Wanted): AsyncGenerator<RecordView> {
  const path = { brin };
  const parts = await dataOf(
    leerbron.api.GET('/v1/institutions/{brin}/record-partitions', {
      params: { path, query: { sector: wanted.sector, kind: wanted.kind ?? 'enrolment', partitions: 1 } },
    }),
  );
  for (const cursor of parts.cursors) {
    for (let after: string | null = cursor; after !== null; ) {
      const page: Reply<'/v1/institutions/{brin}/records'> = await dataOf(
        leerbron.api.GET('/v1/institutions/{brin}/records', { params: { path, query: { after, limit: 1000 } } }),
      );
      yield* page.items;
      after = page.next;
    }
  }
}

/** Where the feed of changes stands now: ask before a download, and follow from there afterwards. */
export const feedPosition = async (leerbron: Leerbron, brin: string): Promise<string> =>
  (await dataOf(leerbron.api.GET('/v1/institutions/{brin}/changes', { params: { path: { brin }, query: { limit: 1 } } }))).next;

/** What changed after a place in the feed, until there is no more; each with the place to keep once it is handled. */
export async function* changesAfter(
  leerbron: Leerbron,
  brin: string,
  position: string,
): AsyncGenerator<{ readonly changes: readonly Change[]; readonly position: string }> {
  for (let after = position; ; ) {
    const page: Reply<'/v1/institutions/{brin}/changes'> = await dataOf(
      leerbron.api.GET('/v1/institutions/{brin}/changes', { params: { path: { brin }, query: { after, limit: 500 } } }),
    );
    after = page.next;
    if (page.items.length > 0) yield { changes: page.items, position: after };
    if (!page.more) return;
  }
}
