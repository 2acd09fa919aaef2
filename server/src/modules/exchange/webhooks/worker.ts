import type { FastifyBaseLogger } from 'fastify';
import { audit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/database.ts';
import { unseal } from '../../../platform/seal.ts';
import { mandatedAmong } from '../../access/index.ts';
import {
  type AttemptRow,
  type Claim,
  claimNext,
  delivered,
  disable,
  failed,
  givenUp,
  keepClaim,
  outgoing,
  queuedAgain,
  release,
  sentAgain,
  unqueue,
} from './delivery-store.ts';
import { type EventContext, eventBody, eventId, type Outgoing } from './event.ts';
import { forgetAttempts } from './log-store.ts';
import { isGivenUp, nextAttempt, retryAfter } from './schedule.ts';
import { type SendOptions, type Sent, send } from './send.ts';
import { signedHeaders } from './signature.ts';
import { sealedSecrets } from './subscription-store.ts';

export type SenderOptions = EventContext & {
  readonly db: Db;
  readonly log: FastifyBaseLogger;
  readonly now: () => Date;
  readonly sealingKey: Buffer;
  readonly retryDays: number;
  readonly sending: SendOptions;
};

const TURN = 100;
const PAGE = 50;
const POLL_MS = 1000;
const CLEAN_MS = 3_600_000;
const LOG_KEPT_MS = 30 * 24 * CLEAN_MS;
const GRACE_MS = 5000;

/** The secrets of a subscription; undefined when one cannot be read with the key of this server. */
export const readableSecrets = async (options: SenderOptions, subscriptionId: string): Promise<string[] | undefined> => {
  const sealed = await sealedSecrets(options.db, subscriptionId, options.now());
  const secrets = sealed.map((one) => unseal(options.sealingKey, subscriptionId, one));
  const readable = secrets.filter((one) => one !== undefined);
  return readable.length === secrets.length && readable.length > 0 ? readable : undefined;
};

/** Schools for which a claimed subscription may still get notifications: a supplier's mandate may have ended. */
const allowedSchools = async (options: SenderOptions, { clientId, schools }: Claim): Promise<readonly string[]> =>
  clientId === null ? schools : [...(await mandatedAmong(options.db, clientId, schools, 'notification:read'))];

type Tried = { readonly sent: Sent; readonly row: AttemptRow };

const tryOnce = async (
  options: SenderOptions,
  claim: Claim,
  secrets: readonly string[],
  n: Outgoing,
  attempt: number,
  stop: AbortSignal,
): Promise<Tried> => {
  const at = options.now();
  const began = performance.now();
  const actor = `webhook:${claim.subscriptionId}`;
  const learnerIds = n.learnerId === null ? [] : [n.learnerId];
  await audit(options.db.pool, [{ actor, onBehalfOf: n.brin, purpose: 'notification', action: 'read', learnerIds, requestId: null }]);
  const body = eventBody(n, options);
  const sent = await send(claim.url, signedHeaders(secrets, eventId(n), at, body), body, options.sending, stop);
  const reason = sent.delivered ? null : sent.reason;
  return { sent, row: { at, reason, httpStatus: sent.httpStatus, milliseconds: Math.round(performance.now() - began), attempt } };
};

/** Delivers one notification of the feed. @returns whether the next one may follow. */
const deliverNext = async (
  options: SenderOptions,
  claim: Claim,
  secrets: readonly string[],
  n: Outgoing,
  failures: number,
  cut: AbortSignal,
): Promise<boolean> => {
  const { sent, row } = await tryOnce(options, claim, secrets, n, failures + 1, cut);
  if (sent.delivered) return delivered(options.db, claim, n, row);
  if (cut.aborted) return false; // cut off by ourselves: not the receiver's fault
  const now = options.now();
  const failing = {
    attempts: row.attempt,
    now,
    failingSince: claim.failingSince ?? row.at,
    askedFor: retryAfter(sent.retryAfter, now),
    random: Math.random(),
  };
  if (sent.reason === 'gone') await disable(options.db, claim, 'gone', n, row);
  else if (isGivenUp(row.attempt, n.at, now, options.retryDays)) await givenUp(options.db, claim, n, row);
  else await failed(options.db, claim, n, row, nextAttempt(failing));
  return false;
};

const isReceiverDown = (sent: Sent): boolean =>
  !sent.delivered && (sent.httpStatus === null || sent.httpStatus >= 500 || sent.httpStatus === 429);

/** `stopping`: begin nothing new. `cut`: end what is under way. */
type Stop = { readonly stopping: AbortSignal; readonly cut: AbortSignal };

/** Sends dead letters again, each once. With a receiver that is down the rest need not be tried. */
const deliverQueued = async (
  options: SenderOptions,
  claim: Claim,
  secrets: readonly string[],
  brins: readonly string[],
  stop: Stop,
): Promise<void> => {
  for (const letter of await queuedAgain(options.db, claim, brins, PAGE)) {
    if (stop.stopping.aborted || !(await keepClaim(options.db, claim))) return;
    const { sent, row } = await tryOnce(options, claim, secrets, letter, letter.attempts + 1, stop.cut);
    if (stop.cut.aborted && !sent.delivered) return;
    await sentAgain(options.db, claim, letter, row);
    if (isReceiverDown(sent)) return unqueue(options.db, claim);
  }
  await unqueue(options.db, claim, brins);
};

/** Takes one turn at a claimed subscription: what is to be sent again, then what is new, strictly in order. */
const takeTurn = async (options: SenderOptions, claim: Claim, stop: Stop): Promise<void> => {
  const secrets = await readableSecrets(options, claim.subscriptionId);
  if (secrets === undefined) return disable(options.db, claim, 'secret-unreadable');
  const brins = await allowedSchools(options, claim);
  await deliverQueued(options, claim, secrets, brins, stop);
  let failures = claim.attempts;
  for (let sent = 0; sent < TURN && !stop.stopping.aborted; ) {
    const page = await outgoing(options.db, claim, brins, PAGE);
    if (page.length === 0) break;
    for (const n of page) {
      if (stop.stopping.aborted || !(await keepClaim(options.db, claim))) return;
      if (!(await deliverNext(options, claim, secrets, n, failures, stop.cut))) return;
      failures = 0;
      sent += 1;
    }
  }
};

export type Senders = { readonly stop: () => Promise<void> };

/**
 * Delivers what subscriptions wait for, with so many deliveries at once; any number of servers may do so over one database. A
 * subscription is worked on by one sender at a time, so that its notifications arrive in order. A sender that dies leaves its
 * claim to run out; what it had under way is sent again under the same identifier.
 */
export const startSenders = (options: SenderOptions, atOnce: number): Senders => {
  const stop = new AbortController();
  const cut = new AbortController();
  const underWay = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;
  const tell = (error: Error): void =>
    options.log.warn({ err: { type: error.name, message: error.message } }, 'delivering webhooks failed; it goes on later');
  const work = async (claim: Claim): Promise<void> => {
    try {
      await takeTurn(options, claim, { stopping: stop.signal, cut: cut.signal });
    } catch (error) {
      tell(error as Error);
    } finally {
      await release(options.db, claim).catch(() => {});
    }
  };
  const look = async (): Promise<void> => {
    while (underWay.size < atOnce && !stop.signal.aborted) {
      const claim = await claimNext(options.db, options.now());
      if (claim === undefined) return;
      const turn: Promise<void> = work(claim).finally(() => {
        underWay.delete(turn);
        lookNow();
      });
      underWay.add(turn);
    }
  };
  const lookNow = (): void => {
    if (stop.signal.aborted) return;
    looking ??= look()
      .catch(tell)
      .finally(() => {
        looking = undefined;
      });
  };
  const poll = setInterval(lookNow, POLL_MS);
  const clean = setInterval(() => void forgetAttempts(options.db, new Date(options.now().getTime() - LOG_KEPT_MS)).catch(tell), CLEAN_MS);
  poll.unref();
  clean.unref();
  lookNow();
  return {
    stop: async () => {
      stop.abort();
      clearInterval(poll);
      clearInterval(clean);
      await looking;
      const grace = setTimeout(() => cut.abort(), GRACE_MS);
      await Promise.all(underWay);
      clearTimeout(grace);
    },
  };
};
