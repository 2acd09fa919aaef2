import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
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

/**
 * Sends a body once: no redirects, no other addresses than public ones, no certificate that does not verify. What the receiver
 * answers beside its status is not read. Never throws.
 * @param stop cuts it off, which counts as a failure.
 */
export const send = (
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  options: SendOptions,
  stop?: AbortSignal,
): Promise<Sent> => {
  const url = new URL(address);
  if (isRefusedHost(url, options.local)) return Promise.resolve(failed('private-address'));
  if (url.protocol !== 'https:' && !options.local) return Promise.resolve(failed('tls'));
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = stop === undefined ? timeout : AbortSignal.any([timeout, stop]);
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException): void => resolve(failed(reasonOf(error)));
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: options.lookup,
        signal,
        maxHeaderSize: 16_384,
        headers: {
          ...headers,
          'content-type': 'application/cloudevents+json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Leerbron-Webhooks/1',
        },
      },
      (response) => {
        resolve(judge(response.statusCode ?? 0, response.headers['retry-after']));
        response.on('error', () => {});
        response.destroy();
      },
    );
    request.on('error', onError);
    request.end(body);
  });
};
