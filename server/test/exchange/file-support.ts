import { setTimeout as pause } from 'node:timers/promises';
import { LAYOUTS } from '../../src/modules/exchange/files/layout.ts';
import { csvOf, ndjsonOf } from '../../src/modules/exchange/files/write.ts';
import type { TestApp } from '../support/app.ts';

export { csvOf, ndjsonOf };

export type FileView = {
  readonly uploadId: string;
  readonly fileName: string;
  readonly size: number;
  readonly received: number;
  readonly state: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly reports: number | null;
  readonly answered: number;
  readonly accepted: number;
  readonly refused: number;
  readonly invalid: number;
  readonly signals: readonly { readonly code: string; readonly severity: string; readonly reports: number }[];
  readonly fault: { readonly reason: string; readonly text: { readonly nl: string; readonly en: string }; readonly line?: number } | null;
  readonly mine: boolean;
  readonly keptUntil: string | null;
};
export type AnswerLine = {
  readonly line: number;
  readonly kind: string | null;
  readonly number: string | null;
  readonly status: number;
  readonly body: { readonly code?: string; readonly messageId?: string; readonly errors?: readonly { readonly pointer: string }[] };
};

export const TUS = { 'tus-resumable': '1.0.0' };
export const filesPath = (brin = '01AA'): string => `/v1/institutions/${brin}/file-uploads`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

type Call = (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
type Caller = { readonly url: string; readonly call: Call; readonly token: TestApp['token'] };

/** Begins an upload. @returns the answer, with its address in Location */
export const begin = (app: Caller, size: number, name = 'berichten.csv', headers: Readonly<Record<string, string>> = {}, brin = '01AA') =>
  app.call('POST', filesPath(brin), undefined, {
    ...TUS,
    'upload-length': String(size),
    'upload-metadata': `filename ${base64(name)}`,
    ...headers,
  });

/** Sends bytes from a place on. */
export const send = async (app: Caller, location: string, offset: number, bytes: Buffer, token?: string): Promise<Response> =>
  fetch(`${app.url}${location}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${token ?? (await app.token('test-las'))}`,
      ...TUS,
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(bytes),
  });

export const read = async (app: Caller, location: string): Promise<FileView> =>
  (await (await app.call('GET', location)).json()) as FileView;

const ENDED = new Set(['done', 'refused', 'cancelled']);

/** Waits until a file is no longer handled, or what is told of it is as wanted. */
export const until = async (
  app: Caller,
  location: string,
  wanted = (f: FileView) => ENDED.has(f.state),
  ms = 40_000,
): Promise<FileView> => {
  for (const end = Date.now() + ms; ; await pause(50)) {
    const file = await read(app, location);
    if (wanted(file)) return file;
    if (Date.now() > end) throw new Error(`It did not come so far in time: ${JSON.stringify(file)}`);
  }
};

/** Uploads a whole file in one go. @returns where it is */
export const upload = async (app: Caller, content: string | Buffer, name?: string, brin = '01AA'): Promise<string> => {
  const bytes = Buffer.from(content as string);
  const created = await begin(app, bytes.length, name, {}, brin);
  if (created.status !== 201) throw new Error(`${created.status} ${await created.text()}`);
  const location = created.headers.get('location') ?? '';
  const sent = await send(app, location, 0, bytes);
  if (sent.status !== 204) throw new Error(`${sent.status} ${await sent.text()}`);
  return location;
};

export const answers = async (app: Caller, location: string): Promise<AnswerLine[]> => {
  const response = await app.call('GET', `${location}/answers`);
  if (response.status !== 200) throw new Error(`${response.status}`);
  return (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnswerLine);
};

/** Reports of enrolments in secondary education, as they are written to files. */
export const written = (reports: readonly Readonly<Record<string, unknown>>[], prefix = 'f') => {
  const layout = LAYOUTS.find((one) => one.name === 'enrolment-vo');
  if (layout === undefined) throw new Error('There is no layout of enrolments.');
  return reports.map((report, i) => ({ layout, number: `${prefix}${i + 1}`, report }));
};
