import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './generated.ts';
import { type Patience, patientFetch } from './patient-fetch.ts';
import { problemOf } from './problem.ts';
import { type Credentials, tokenSource } from './token.ts';

export type Options = Credentials & Patience & { readonly fetch?: typeof fetch };

/** The API as a school administration uses it: signed in, patient, and typed by the API description. */
export type Leerbron = {
  /** Every endpoint, typed. A call throws ApiProblem unless it succeeds. */
  readonly api: Client<paths>;
  /** For what is not one request and one answer: a signed-in fetch of a path, without retries. */
  readonly open: (path: string, init?: RequestInit) => Promise<Response>;
};

/** Signs in as a client that schools mandated. Nothing is sent before the first call. */
export const connect = (options: Options): Leerbron => {
  const send = options.fetch ?? fetch;
  const patient = patientFetch(send, options);
  const tokens = tokenSource(options, patient);
  const baseUrl = options.url.replace(/\/$/, '');
  const signedIn: Middleware = {
    onRequest: async ({ request }) => {
      request.headers.set('authorization', `Bearer ${await tokens.token()}`);
      return request;
    },
    onResponse: async ({ response }) => {
      if (response.ok) return response;
      if (response.status === 401) tokens.forget();
      throw await problemOf(response);
    },
  };
  const api = createClient<paths>({ baseUrl, fetch: (request) => patient(request), headers: { accept: 'application/json' } });
  api.use(signedIn);
  const open = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await tokens.token()}`);
    const response = await send(`${baseUrl}${path}`, { ...init, headers });
    if (!response.ok) throw await problemOf(response);
    return response;
  };
  return { api, open };
};

/** What a call brought; calls that fail have thrown before. */
export const dataOf = async <T>(call: Promise<{ data?: T }>): Promise<T> => (await call).data as T;

/** Heading of a new message. Keep it with the message: sent again with the same heading, it gets the same answer. */
export const newMessage = (now: Date = new Date()): { readonly messageId: string; readonly composedAt: string } => ({
  messageId: crypto.randomUUID(),
  composedAt: now.toISOString(),
});
