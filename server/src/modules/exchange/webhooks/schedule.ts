const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const DELAYS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR];
const LONGEST = 6 * HOUR;
const LONGEST_ASKED = DAY;
/** So many attempts every notification gets, however long it had to wait for those before it. */
const LEAST_ATTEMPTS = 3;

export type Failing = {
  /** Attempts at this notification that failed, this one included. */
  readonly attempts: number;
  readonly now: Date;
  /** Since when nothing was delivered to this address. */
  readonly failingSince: Date;
  /** When the receiver asked not to be called before; undefined when it did not. */
  readonly askedFor: Date | undefined;
  /** From 0 up to 1. */
  readonly random: number;
};

/**
 * When a delivery is tried again: sooner at first, then every six hours, spread by a fifth either way so that receivers are not
 * called by all at once. A receiver that has been away for a day is called every six hours, whatever is next in line.
 * What the receiver asks for (Retry-After) is honoured, up to a day.
 */
export const nextAttempt = ({ attempts, now, failingSince, askedFor, random }: Failing): Date => {
  const away = now.getTime() - failingSince.getTime() > DAY;
  const delay = away ? LONGEST : (DELAYS[attempts - 1] ?? LONGEST);
  const own = now.getTime() + delay * (0.8 + 0.4 * random);
  const asked = Math.min(askedFor?.getTime() ?? 0, now.getTime() + LONGEST_ASKED);
  return new Date(Math.max(own, asked));
};

/** Whether a notification is given up: older than the days it is tried for, and tried often enough. */
export const isGivenUp = (attempts: number, recordedAt: Date, now: Date, retryDays: number): boolean =>
  attempts >= LEAST_ATTEMPTS && now.getTime() - recordedAt.getTime() > retryDays * DAY;

/** The moment a header Retry-After names, in seconds or as a date (RFC 9110, 10.2.3); undefined when there is none. */
export const retryAfter = (header: string | undefined, now: Date): Date | undefined => {
  if (header === undefined) return undefined;
  const at = /^\d{1,9}$/.test(header) ? now.getTime() + Number(header) * SECOND : Date.parse(header);
  return Number.isFinite(at) ? new Date(at) : undefined;
};
