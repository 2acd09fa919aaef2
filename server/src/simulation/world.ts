import type { JWK } from 'jose';

export type Client = { readonly clientId: string; readonly key: JWK };

/** Where schools live: a server with a client that may act for them. */
export type World = {
  readonly url: string;
  readonly client: Client;
  /** The population register as a client; null when we may not be that. */
  readonly population: Client | null;
  /** A school for which the client has no mandate. */
  readonly stranger: string;
  readonly now: () => Date;
  /** Lets a day begin where we have the clock. */
  readonly beginDay: (day: string) => Promise<void>;
  /** Stops the server and starts it again; null when it is not ours. */
  readonly restart: (() => Promise<void>) | null;
  /** How long what others have stored may take to appear in the feeds, in milliseconds. */
  readonly settleMs: number;
  /** Zero for a register that is ours; otherwise a number by which our learners differ from those of another run. */
  readonly run: number;
};
