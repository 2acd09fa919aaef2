import type { paths } from '@leerbron/client/source';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, api, csrfHeaders, dataOf, refuseProblems } from './client.ts';

type Ok<T> = T extends { responses: { 200: { content: { 'application/json': infer R } } } } ? R : never;
type Get<P extends keyof paths> = paths[P] extends { get: infer G } ? Ok<G> : never;

export type Reconciliation = Get<'/v1/institutions/{brin}/reconciliations/{reconciliationId}'>;
export type ReconciliationHead = Get<'/v1/institutions/{brin}/reconciliations'>['items'][number];
export type DifferenceGroup = Reconciliation['groups'][number];
export type Difference = Get<'/v1/institutions/{brin}/reconciliations/{reconciliationId}/differences'>['items'][number];
export type Declarations = Get<'/v1/institutions/{brin}/completeness-declarations'>;
export type CountingState = Get<'/v1/institutions/{brin}/counting-states/{countingDate}'>;
export type Scope = ReconciliationHead['scope'];
export type Direction = DifferenceGroup['directions'][number];
export type Sector = ReconciliationHead['sector'];

const SECOND = 1000;
const key = (brin: string) => ['reconciliations', brin] as const;
const declarationKey = (brin: string) => ['declarations', brin] as const;

export const reconciliationsQuery = (brin: string) =>
  queryOptions({
    queryKey: [...key(brin), 'all'],
    queryFn: async () => (await dataOf(api.GET('/v1/institutions/{brin}/reconciliations', { params: { path: { brin } } }))).items,
  });

const isBusy = (r: Reconciliation | undefined): boolean => r?.groups.some((group) => (group.states.queued ?? 0) > 0) ?? false;

/** A reconciliation, looked at again while corrections are on their way. */
export const reconciliationQuery = (brin: string, reconciliationId: string) =>
  queryOptions({
    queryKey: [...key(brin), reconciliationId],
    queryFn: () =>
      dataOf(api.GET('/v1/institutions/{brin}/reconciliations/{reconciliationId}', { params: { path: { brin, reconciliationId } } })),
    refetchInterval: ({ state }) => (isBusy(state.data) ? SECOND : false),
  });

export const differencesQuery = (brin: string, reconciliationId: string, group: string, version: string) =>
  queryOptions({
    queryKey: [...key(brin), reconciliationId, group, version],
    queryFn: () =>
      dataOf(
        api.GET('/v1/institutions/{brin}/reconciliations/{reconciliationId}/differences', {
          params: { path: { brin, reconciliationId }, query: { group, limit: 50 } },
        }),
      ),
    placeholderData: (before) => before,
  });

export type Correction = {
  readonly direction: Direction;
  readonly group?: string;
  readonly differences?: number[];
  readonly deletions?: boolean;
};

/** Puts differences right in one direction. @throws ApiProblem */
export const correct = (brin: string, reconciliationId: string, body: Correction): Promise<unknown> =>
  api.POST('/v1/institutions/{brin}/reconciliations/{reconciliationId}/corrections', {
    params: { path: { brin, reconciliationId } },
    body,
  });

/** Stops a reconciliation that is under way. @throws ApiProblem */
export const cancel = (brin: string, reconciliationId: string): Promise<unknown> =>
  api.DELETE('/v1/institutions/{brin}/reconciliations/{reconciliationId}', { params: { path: { brin, reconciliationId } } });

export const declarationsQuery = (brin: string) =>
  queryOptions({
    queryKey: [...declarationKey(brin), 'all'],
    queryFn: () => dataOf(api.GET('/v1/institutions/{brin}/completeness-declarations', { params: { path: { brin } } })),
  });

export const countingStateQuery = (brin: string, sector: Sector, countingDate: string) =>
  queryOptions({
    queryKey: [...declarationKey(brin), sector, countingDate],
    queryFn: () =>
      dataOf(
        api.GET('/v1/institutions/{brin}/counting-states/{countingDate}', { params: { path: { brin, countingDate }, query: { sector } } }),
      ),
  });

/** Declares what was looked at complete. @throws ApiProblem 412 when it has changed since */
export const declare = (brin: string, state: CountingState): Promise<unknown> => {
  const { sector, countingDate, digest } = state;
  return api.POST('/v1/institutions/{brin}/completeness-declarations', {
    params: { path: { brin } },
    body: { sector, countingDate, digest },
  });
};

/** Takes a declaration back. @throws ApiProblem */
export const withdraw = (brin: string, declarationId: string): Promise<unknown> =>
  api.DELETE('/v1/institutions/{brin}/completeness-declarations/{declarationId}', { params: { path: { brin, declarationId } } });

type Fault = {
  readonly line: number;
  readonly problem: { readonly detail?: string; readonly fault?: { readonly text: { nl: string; en: string } } };
};
type Told =
  | { readonly kind: 'started'; readonly reconciliationId: string }
  | { readonly kind: 'received'; readonly lines: number }
  | ({ readonly kind: 'fault' } & Fault)
  | { readonly kind: 'stopped'; readonly problem: { readonly status: number; readonly code: string } & Fault['problem'] }
  | { readonly kind: 'reconciliation' | 'wanted'; readonly reconciliationId?: string };

async function* linesOf(response: Response): AsyncGenerator<Told> {
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const parts = (rest + next.value).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line !== '') yield JSON.parse(line) as Told;
  }
}

const isNdjson = async (file: Blob): Promise<boolean> => /^[\s\uFEFF]*\{/.test(await file.slice(0, 200).text());

/**
 * Sends a file with an administration, straight from disk, and tells how far it is. NDJSON files need not say that they end.
 * @returns the identifier of the reconciliation. @throws ApiProblem when it cannot be compared; then it has been cancelled
 */
export const compareFile = async (
  brin: string,
  choice: { readonly sector: Sector; readonly scope: Scope; readonly referenceDate: string },
  file: Blob,
  onReceived: (lines: number) => void,
): Promise<string> => {
  const ndjson = await isNdjson(file);
  const body = ndjson ? new Blob([file, '\n{"kind":"end"}\n']) : file;
  const headers = { ...csrfHeaders(), 'content-type': ndjson ? 'application/x-ndjson' : 'text/csv' };
  const address = `/v1/institutions/${brin}/reconciliations?${new URLSearchParams(choice)}`;
  const response = await refuseProblems(await fetch(address, { method: 'POST', headers, body }));
  let id = '';
  for await (const told of linesOf(response)) {
    if (told.kind === 'started') id = told.reconciliationId;
    if (told.kind === 'received') onReceived(told.lines);
    if (told.kind === 'stopped') {
      await cancel(brin, id).catch(() => {});
      throw new ApiProblem(told.problem.status, told.problem);
    }
  }
  return id;
};

/** Everything that a comparison or a correction may have changed. */
export const comparisonKey = key;
export const declarationsKey = declarationKey;
