import type { TestApp } from '../support/app.ts';

export type Line = { readonly kind: string; readonly [field: string]: unknown };
export type Group = { group: string; kind: string; count: number; fields: string[]; states: Record<string, number>; directions: string[] };
export type View = {
  reconciliationId: string;
  state: string;
  round: number;
  received: number;
  faults: number;
  agreeing: number | null;
  recordsHere: number | null;
  recordsThere: number | null;
  digestHere: string;
  otherAdministration: boolean;
  groups: Group[];
};
export type Answer = {
  readonly status: number;
  readonly lines: readonly Line[];
  readonly view: View;
  readonly body: Record<string, unknown>;
};

const NDJSON = { 'content-type': 'application/x-ndjson' };

/** Sends lines, as objects or as they are, to an address of the API and reads what is told. */
export const sendLines = async (
  app: TestApp,
  path: string,
  lines: readonly (object | string)[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const text = lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n');
  return answerOf(await app.call('POST', path, text, { ...NDJSON, ...headers }));
};

/** Sends a CSV file. */
export const sendFile = async (app: TestApp, path: string, file: string | Buffer): Promise<Answer> => {
  const authorization = `Bearer ${await app.token('test-las')}`;
  return answerOf(await fetch(`${app.url}${path}`, { method: 'POST', headers: { authorization, 'content-type': 'text/csv' }, body: file }));
};

const answerOf = async (answer: Response): Promise<Answer> => {
  const told = (await answer.text()).split('\n').filter((l) => l !== '');
  if (answer.status !== 200) return { status: answer.status, lines: [], view: {} as View, body: JSON.parse(told.join('')) };
  const read = told.map((l) => JSON.parse(l) as Line);
  return { status: 200, lines: read, view: read.at(-1) as unknown as View, body: {} };
};

/** Starts a reconciliation of a school's enrolments. */
export const reconcile = (app: TestApp, brin: string, lines: readonly (object | string)[], query = ''): Promise<Answer> =>
  sendLines(app, `/v1/institutions/${brin}/reconciliations?sector=vo${query}`, lines);

export const record = (number: string, report: object): object => ({ kind: 'enrolment', number, report });
export const END = { kind: 'end' };

export type DifferenceView = {
  differenceNo: number;
  kind: string;
  number: string;
  numberHere: string | null;
  state: string;
  fields: { field: string; at?: string; ours: unknown; theirs: unknown; name: { nl: string; en: string } }[];
  ours: Record<string, unknown> | null;
  theirs: Record<string, unknown> | null;
  answer: Record<string, unknown> | null;
};

export const differences = async (app: TestApp, brin: string, id: string, query = ''): Promise<DifferenceView[]> => {
  const answer = await app.call('GET', `/v1/institutions/${brin}/reconciliations/${id}/differences?limit=500${query}`);
  return ((await answer.json()) as { items: DifferenceView[] }).items;
};
