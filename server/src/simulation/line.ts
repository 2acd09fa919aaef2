import { ApiProblem, connect, type EnrolmentReport, type Leerbron, type Options, type ResultReport } from '@leerbron/client/source';
import type { Message } from './records.ts';

export type Head = { readonly messageId: string; readonly composedAt: string };
export type FundingDifference = { readonly scheme: string; readonly fundingYear: number; readonly differenceCents: number };
/** What came back, a success or not, in the words of the API. */
export type Answer = {
  readonly status: number;
  readonly body: {
    readonly reportId?: string;
    readonly detail?: string;
    readonly signals?: readonly { readonly code: string; readonly severity: string }[];
    readonly errors?: readonly { readonly pointer: string }[];
    readonly funding?: readonly FundingDifference[];
    readonly learner?: { readonly learnerId: string };
  };
  readonly ms: number;
};

/** The connection of one school with the register, over which it sends one message after the other. */
export type Line = {
  readonly leerbron: Leerbron;
  readonly send: (message: Message, head: Head, to?: string) => Promise<Answer>;
  /** Breaks the connection some milliseconds after the next message has gone out. */
  readonly cutNext: (afterMs: number) => void;
  /** How often it was broken before the answer was there. */
  readonly cuts: () => number;
};

/** As fetch, but breaks the connection of a message when told to. */
const cuttable = () => {
  let after: number | undefined;
  let cuts = 0;
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (after === undefined || (request.method !== 'PUT' && request.method !== 'DELETE')) return fetch(request);
    const cut = new AbortController();
    const timer = setTimeout(() => cut.abort(), after);
    after = undefined;
    try {
      const response = await fetch(request, { signal: cut.signal });
      const body = await response.text(); // the answer counts when all of it is there
      return new Response(body, { status: response.status, headers: response.headers });
    } catch (error) {
      if (cut.signal.aborted) cuts += 1;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  const cutNext = (ms: number): void => {
    after = ms;
  };
  return { send, cutNext, cuts: () => cuts };
};

/** Sends in the name of a school, typed by what the administration holds, which the register checks. */
const call = async (leerbron: Leerbron, message: Message, head: Head, brin: string): Promise<{ response: Response; data?: unknown }> => {
  const params = { path: { brin, number: message.number } };
  if (message.kind === 'enrolment-deletion')
    return leerbron.api.DELETE('/v1/institutions/{brin}/enrolments/{number}', { params: { ...params, query: head } });
  const body = { ...message.content, ...head };
  return message.kind === 'enrolment'
    ? leerbron.api.PUT('/v1/institutions/{brin}/enrolments/{number}', { params, body: body as unknown as EnrolmentReport })
    : leerbron.api.PUT('/v1/institutions/{brin}/results/{number}', { params, body: body as unknown as ResultReport });
};

/** How long a school goes on trying: longer than a server needs to start again. */
const PATIENCE_MS = 180_000;

/** Opens the connection of a school. Nothing is sent yet. */
export const openLine = (credentials: Pick<Options, 'url' | 'clientId' | 'key'>): Line => {
  const { send: fetcher, cutNext, cuts } = cuttable();
  const leerbron = connect({ ...credentials, giveUpAfterMs: PATIENCE_MS, fetch: fetcher });
  const send: Line['send'] = async (message, head, to = message.brin) => {
    const began = performance.now();
    try {
      const { response, data } = await call(leerbron, message, head, to);
      return { status: response.status, body: data as Answer['body'], ms: performance.now() - began };
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      return { status: error.status, body: error.body as Answer['body'], ms: performance.now() - began };
    }
  };
  return { leerbron, send, cutNext, cuts };
};
