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
  readTide,
  release,
  schoolsSince,
  sentAgain,
  unqueue,
} from './delivery-store.ts';
import { type EventContext, eventBody, eventId, type Outgoing } from './event.ts';
import { forgetAttempts } from './log-store.ts';
import { isGivenUp, nextAttempt, retryAfter } from './schedule.ts';
import { type Line, openLine, type SendOptions, type Sent, send } from './send.ts';
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
const LOOK_AT_ALL_MS = 10_000;
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

/** What one turn works with. */
type Turn = {
  readonly options: SenderOptions;
  readonly claim: Claim;
  readonly secrets: readonly string[];
  readonly brins: readonly string[];
  readonly line: Line;
  readonly stop: Stop;
};
/** `stopping`: begin nothing new. `cut`: end what is under way. */
type Stop = { readonly stopping: AbortSignal; readonly cut: AbortSignal };
type Tried = { readonly sent: Sent; readonly row: AttemptRow };

/** Leaves an entry for those about to be sent, before they are. */
const auditAll = async ({ options, claim }: Turn, some: readonly Outgoing[]): Promise<void> => {
  const actor = `webhook:${claim.subscriptionId}`;
  const byBrin = [...Map.groupBy(some, (n) => n.brin)];
  const entries = byBrin.map(([onBehalfOf, own]) => {
    const learnerIds = own.flatMap(({ learnerId }) => (learnerId === null ? [] : [learnerId]));
    return { actor, onBehalfOf, purpose: 'notification', action: 'read', learnerIds, requestId: null } as const;
  });
  await audit(options.db.pool, entries);
};

const tryOnce = async ({ options, claim, secrets, line, stop }: Turn, n: Outgoing, attempt: number): Promise<Tried> => {
  const at = options.now();
  const began = performance.now();
  const body = eventBody(n, options);
  const sent = await send(claim.url, signedHeaders(secrets, eventId(n), at, body), body, options.sending, line, stop.cut);
  const reason = sent.delivered ? null : sent.reason;
  return { sent, row: { at, reason, httpStatus: sent.httpStatus, milliseconds: Math.round(performance.now() - began), attempt } };
};

/** Delivers one notification of the feed. @returns whether the next one may follow: the claim was then kept for longer. */
const deliverNext = async (turn: Turn, n: Outgoing, failures: number): Promise<boolean> => {
  const { options, claim } = turn;
  const { sent, row } = await tryOnce(turn, n, failures + 1);
  if (sent.delivered) return delivered(options.db, claim, n, row);
  if (turn.stop.cut.aborted) return false; // cut off by ourselves: not the receiver's fault
  const now = options.now();
  const askedFor = retryAfter(sent.retryAfter, now);
  const failing = { attempts: row.attempt, now, failingSince: claim.failingSince ?? row.at, askedFor, random: Math.random() };
  if (sent.reason === 'gone') await disable(options.db, claim, 'gone', n, row);
  else if (isGivenUp(row.attempt, n.at, now, options.retryDays)) await givenUp(options.db, claim, n, row);
  else await failed(options.db, claim, n, row, nextAttempt(failing));
  return false;
};

const isReceiverDown = (sent: Sent): boolean =>
  !sent.delivered && (sent.httpStatus === null || sent.httpStatus >= 500 || sent.httpStatus === 429);

/** Sends dead letters again, each once. With a receiver that is down the rest need not be tried. */
const deliverQueued = async (turn: Turn): Promise<void> => {
  const { options, claim, brins, stop } = turn;
  for (const letter of await queuedAgain(options.db, claim, brins, PAGE)) {
    if (stop.stopping.aborted || !(await keepClaim(options.db, claim))) return;
    await auditAll(turn, [letter]);
    const { sent, row } = await tryOnce(turn, letter, letter.attempts + 1);
    if (stop.cut.aborted && !sent.delivered) return;
    await sentAgain(options.db, claim, letter, row);
    if (isReceiverDown(sent)) return unqueue(options.db, claim);
  }
  await unqueue(options.db, claim, brins);
};

const deliverFeed = async (turn: Turn): Promise<void> => {
  const { options, claim, brins, stop } = turn;
  let failures = claim.attempts;
  for (let sent = 0; sent < TURN && !stop.stopping.aborted; ) {
    // To a receiver that fails one is tried, not a page of them.
    const page = await outgoing(options.db, claim, brins, claim.failingSince === null || sent > 0 ? PAGE : 1);
    if (page.length === 0 || !(await keepClaim(options.db, claim))) return;
    await auditAll(turn, page);
    for (const n of page) {
      if (stop.stopping.aborted || !(await deliverNext(turn, n, failures))) return;
      failures = 0;
      sent += 1;
    }
  }
};

/** Takes one turn at a claimed subscription: what is to be sent again, then what is new, strictly in order. */
const takeTurn = async (options: SenderOptions, claim: Claim, stop: Stop): Promise<void> => {
  const secrets = await readableSecrets(options, claim.subscriptionId);
  if (secrets === undefined) return disable(options.db, claim, 'secret-unreadable');
  const line = openLine(claim.url);
  const turn: Turn = { options, claim, secrets, brins: await allowedSchools(options, claim), line, stop };
  try {
    await deliverQueued(turn);
    await deliverFeed(turn);
  } finally {
    line.close();
  }
};

/**
 * Says where to look: at the schools that got notifications since everything of a look before had become visible, and at all once in
 * a while, for what another server left behind. So thousands of subscriptions that wait for nothing cost nothing.
 */
const newsOf = (db: Db): (() => Promise<readonly string[] | undefined>) => {
  let settled: string | undefined;
  let awaited: { readonly given: string; readonly after: bigint } | undefined;
  let allAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const tide = await readTide(db);
    // What had a number then is visible, or never will be, once all transactions of then have ended.
    if (awaited !== undefined && tide.oldest >= awaited.after) {
      settled = awaited.given;
      awaited = undefined;
    }
    const since = settled;
    awaited ??= { given: tide.given, after: tide.next };
    const all = since === undefined || performance.now() - allAt > LOOK_AT_ALL_MS;
    if (all) allAt = performance.now();
    return all ? undefined : schoolsSince(db, since);
  };
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
  const news = newsOf(options.db);
  const look = async (): Promise<void> => {
    const brins = await news();
    while (underWay.size < atOnce && !stop.signal.aborted) {
      const claim = await claimNext(options.db, options.now(), brins);
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
