import type { Db } from '../../platform/db/database.ts';
import type { App } from '../../platform/http/server.ts';
import { registerWebhooks } from './api/webhooks/register-webhooks.ts';
import { guardedLookup } from './webhooks/address.ts';
import { type SenderOptions, type Senders, startSenders } from './webhooks/worker.ts';

export type WebhookOptions = {
  readonly source: string;
  readonly publicUrl: string;
  readonly local: boolean;
  readonly senders: number;
  readonly retryDays: number;
  readonly sealingKey: Buffer;
};

/** A receiver that has not answered by then did not get it; it should answer first and work later. */
const TIMEOUT_MS = 15_000;

/** Adds the endpoints of webhooks, and delivers as long as the server listens. */
export const startWebhooks = (app: App, deps: { readonly db: Db; readonly now: () => Date }, options: WebhookOptions): void => {
  const { local, senders: atOnce } = options;
  const sending = { local, lookup: guardedLookup(local), timeoutMs: TIMEOUT_MS };
  const all: SenderOptions = { ...options, ...deps, log: app.log, sending };
  registerWebhooks(app, all);
  let senders: Senders | undefined;
  app.addHook('onListen', async () => {
    if (atOnce > 0) senders = startSenders(all, atOnce);
  });
  app.addHook('onClose', async () => senders?.stop());
};
