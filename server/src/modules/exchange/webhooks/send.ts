import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isRefusedHost } from './address.ts';

/** Why a delivery failed; a list that grows. */
export type FailureReason =
  | 'timeout'
  | 'connection-refused'
  | 'connection-lost'
  | 'unknown-host'
  | 'private-address'
  | 'tls'
  | 'redirect'
  | 'http-status'
  | 'gone'
  | 'unreachable';

export type Sent =
  | { readonly delivered: true; readonly httpStatus: number }
  | {
      readonly delivered: false;
      readonly reason: FailureReason;
      readonly httpStatus: number | null;
      readonly retryAfter: string | undefined;
    };

export type SendOptions = { readonly local: boolean; readonly lookup: LookupFunction; readonly timeoutMs: number };

const REASONS: Readonly<Record<string, FailureReason>> = {
  ABORT_ERR: 'timeout',
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  HPE_INVALID_CONSTANT: 'connection-lost',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  EPRIVATE: 'private-address',
};
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/;

const reasonOf = (error: NodeJS.ErrnoException): FailureReason => {
  const code = error.code ?? '';
  return REASONS[code] ?? (TLS.test(code) ? 'tls' : code.startsWith('HPE_') ? 'connection-lost' : 'unreachable');
};

const failed = (reason: FailureReason, httpStatus: number | null = null, retryAfter?: string): Sent => ({
  delivered: false,
  reason,
  httpStatus,
  retryAfter,
});

const judge = (status: number, retryAfter: string | undefined): Sent => {
  if (status >= 200 && status < 300) return { delivered: true, httpStatus: status };
  if (status === 410) return failed('gone', status);
  return failed(status >= 300 && status < 400 ? 'redirect' : 'http-status', status, retryAfter);
};

/** Connections of one sender to one receiver, kept open between deliveries; close them when its turn is over. */
export type Line = { readonly agent: HttpAgent; readonly close: () => void };

export const openLine = (address: string): Line => {
  const options = { keepAlive: true, maxSockets: 1, timeout: 20_000 };
  const agent = address.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
  return { agent, close: () => agent.destroy() };
};

/** Of an answer only the status counts; what comes after it is thrown away, and cut off when it goes on for long. */
const MOST_ANSWER = 65_536;

const finished = (response: IncomingMessage, then: () => void): void => {
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MOST_ANSWER) response.destroy();
  });
  response.on('error', () => {});
  response.on('close', then);
};

type Attempt = Sent | 'stale-connection';

const attempt = (
  url: URL,
  headers: OutgoingHttpHeaders,
  body: string,
  options: SendOptions,
  signal: AbortSignal,
  line: Line | undefined,
): Promise<Attempt> =>
  new Promise((resolve) => {
    const make = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const agent = line?.agent ?? false;
    const request = make(url, { method: 'POST', agent, lookup: options.lookup, signal, maxHeaderSize: 16_384, headers }, (response) =>
      finished(response, () => resolve(judge(response.statusCode ?? 0, response.headers['retry-after']))),
    );
    request.on('error', (error: NodeJS.ErrnoException) =>
      resolve(request.reusedSocket && error.code === 'ECONNRESET' ? 'stale-connection' : failed(reasonOf(error))),
    );
    request.end(body);
  });

/**
 * Sends a body once: no redirects, no other addresses than public ones, no certificate that does not verify. Never throws.
 * @param line keeps the connection for the next delivery; without it there is one of its own.
 * @param stop cuts it off, which counts as a failure.
 */
export const send = async (
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  options: SendOptions,
  line?: Line,
  stop?: AbortSignal,
): Promise<Sent> => {
  const url = new URL(address);
  if (isRefusedHost(url, options.local)) return failed('private-address');
  if (url.protocol !== 'https:' && !options.local) return failed('tls');
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = stop === undefined ? timeout : AbortSignal.any([timeout, stop]);
  const all = {
    ...headers,
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Leerbron-Webhooks/1',
  };
  const first = await attempt(url, all, body, options, signal, line);
  if (first !== 'stale-connection') return first;
  // The receiver had closed a connection that was kept: nothing arrived, and another one is opened.
  const second = await attempt(url, all, body, options, signal, undefined);
  return second === 'stale-connection' ? failed('connection-lost') : second;
};
