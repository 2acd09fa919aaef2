import type { paths } from '@leerbron/client/source';
import { queryOptions } from '@tanstack/react-query';
import { api, csrfHeaders, dataOf, refuseProblems } from './client.ts';

type OneFile = paths['/v1/institutions/{brin}/file-uploads/{uploadId}']['get'];
export type FileUpload = OneFile['responses']['200']['content']['application/json'];
type Layouts = paths['/v1/institutions/{brin}/file-layouts']['get'];
export type FileLayout = Layouts['responses']['200']['content']['application/json']['items'][number];

const WATCHED_MS = 1500;
const SHOWN = 50;
const BUSY: ReadonlySet<FileUpload['state']> = new Set(['waiting', 'checking', 'handling']);

/** Whether the register is at work on a file, or about to be. */
export const isBusy = ({ state }: FileUpload): boolean => BUSY.has(state);

/** Files of a school, newest first; looked at again and again while any of them is being handled. */
export const filesQuery = (brin: string) =>
  queryOptions({
    queryKey: ['files', brin],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/institutions/{brin}/file-uploads', { params: { path: { brin }, query: { limit: SHOWN } } }))).items,
    refetchInterval: ({ state }) => (state.data?.some(isBusy) ? WATCHED_MS : false),
  });

export const layoutsQuery = (brin: string) =>
  queryOptions({
    queryKey: ['file-layouts', brin],
    queryFn: async () => (await dataOf(api.GET('/v1/institutions/{brin}/file-layouts', { params: { path: { brin } } }))).items,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What signals mean, by code. */
export const signalTextsQuery = () =>
  queryOptions({
    queryKey: ['signals'],
    queryFn: async () => new Map((await dataOf(api.GET('/v1/signals'))).items.map(({ code, text }) => [code, text])),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const filesAddress = (brin: string): string => `/v1/institutions/${brin}/file-uploads`;

/** Where the answers to the reports of a file are, to download. */
export const answersAddress = (brin: string, uploadId: string, format: 'csv' | 'ndjson', language: string): string =>
  `${filesAddress(brin)}/${uploadId}/answers?format=${format}&language=${language}`;

export const templateAddress = (brin: string, layout: string, format: 'csv' | 'xml'): string =>
  `/v1/institutions/${brin}/file-layouts/${layout}?format=${format}`;

export const schemaAddress = (brin: string): string => `/v1/institutions/${brin}/file-schema`;

/** Cancels the handling of a file, or resumes it. @throws ApiProblem */
export const changeHandling = (brin: string, uploadId: string, wanted: boolean): Promise<unknown> =>
  api.PUT('/v1/institutions/{brin}/file-uploads/{uploadId}/handling', { params: { path: { brin, uploadId } }, body: { wanted } });

/** Removes a file and its answers; the reports that were handled stay. @throws ApiProblem */
export const removeFile = async (brin: string, uploadId: string): Promise<void> => {
  const headers = { 'tus-resumable': '1.0.0', ...csrfHeaders() };
  await refuseProblems(await fetch(`${filesAddress(brin)}/${uploadId}`, { method: 'DELETE', headers }));
};
