import type { App } from '../../../../platform/http/server.ts';
import { addWebhook } from './add-webhook.ts';
import { changeWebhook } from './change-webhook.ts';
import { listDeadLetters } from './list-dead-letters.ts';
import { listWebhookDeliveries } from './list-webhook-deliveries.ts';
import { listWebhooks } from './list-webhooks.ts';
import { readWebhook } from './read-webhook.ts';
import { removeWebhook } from './remove-webhook.ts';
import { replaceWebhookSecret } from './replace-webhook-secret.ts';
import { resendDeadLetters } from './resend-dead-letters.ts';
import { SCHOOL_SIDE, SUPPLIER_SIDE, type WebhookDeps } from './side.ts';
import { testWebhook } from './test-webhook.ts';

const ENDPOINTS = [
  listWebhooks,
  addWebhook,
  readWebhook,
  changeWebhook,
  removeWebhook,
  replaceWebhookSecret,
  testWebhook,
  listWebhookDeliveries,
  listDeadLetters,
  resendDeadLetters,
];

/** Adds the endpoints of webhooks, for schools and for suppliers. */
export const registerWebhooks = (app: App, deps: WebhookDeps): void => {
  for (const side of [SCHOOL_SIDE, SUPPLIER_SIDE]) for (const endpoint of ENDPOINTS) endpoint(app, deps, side);
};
