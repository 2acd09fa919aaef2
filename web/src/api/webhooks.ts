import type { paths } from '@leerbron/client/source';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

type Replies = paths['/v1/institutions/{brin}/webhook-subscriptions'];
type OneReplies = paths['/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}'];
export type WebhookBody = Replies['post']['requestBody']['content']['application/json'];
export type Webhook = OneReplies['get']['responses']['200']['content']['application/json'];
export type NotificationKind = NonNullable<WebhookBody['kinds']>[number];
type DeadLetters = paths['/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/dead-letters']['get'];
export type DeadLetter = DeadLetters['responses']['200']['content']['application/json']['items'][number];
type Deliveries = paths['/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/deliveries']['get'];
export type Delivery = Deliveries['responses']['200']['content']['application/json']['items'][number];

const WATCHED_MS = 5000;
const SHOWN = 100;
type Place = { readonly brin: string; readonly subscriptionId: string };
const at = (path: Place) => ({ params: { path } });

/** Everything of webhooks of a school, so that one change refreshes all of it. */
export const webhookKey = (brin: string) => ['webhooks', brin];

export const webhooksQuery = (brin: string) =>
  queryOptions({
    queryKey: [...webhookKey(brin), 'list'],
    queryFn: async () => (await dataOf(api.GET('/v1/institutions/{brin}/webhook-subscriptions', { params: { path: { brin } } }))).items,
    refetchInterval: WATCHED_MS,
  });

export const webhookQuery = (place: Place) =>
  queryOptions({
    queryKey: [...webhookKey(place.brin), place.subscriptionId],
    queryFn: () => dataOf(api.GET('/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}', at(place))),
    refetchInterval: WATCHED_MS,
  });

export const deadLettersQuery = (place: Place) =>
  queryOptions({
    queryKey: [...webhookKey(place.brin), place.subscriptionId, 'dead-letters'],
    queryFn: () =>
      dataOf(
        api.GET('/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/dead-letters', {
          params: { path: place, query: { limit: SHOWN } },
        }),
      ),
    refetchInterval: WATCHED_MS,
  });

export const deliveriesQuery = (place: Place) =>
  queryOptions({
    queryKey: [...webhookKey(place.brin), place.subscriptionId, 'deliveries'],
    queryFn: () =>
      dataOf(
        api.GET('/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/deliveries', {
          params: { path: place, query: { limit: 25 } },
        }),
      ),
    refetchInterval: WATCHED_MS,
  });

/** Subscribes; the secret is given this once. @throws ApiProblem */
export const addWebhook = (brin: string, body: WebhookBody) =>
  dataOf(api.POST('/v1/institutions/{brin}/webhook-subscriptions', { params: { path: { brin } }, body }));

/** @throws ApiProblem */
export const changeWebhook = (place: Place, body: WebhookBody) =>
  dataOf(api.PUT('/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}', { ...at(place), body }));

/** @throws ApiProblem */
export const removeWebhook = (place: Place) => api.DELETE('/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}', at(place));

/** A new secret, given this once. @throws ApiProblem */
export const replaceSecret = (place: Place) =>
  dataOf(api.POST('/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/secrets', at(place)));

/** Sends a test event and tells how the receiver answered. @throws ApiProblem */
export const testWebhook = (place: Place) =>
  dataOf(api.POST('/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/test-deliveries', at(place)));

/** Sends dead letters again, all unless some are named. @throws ApiProblem */
export const resend = (place: Place, notificationIds?: string[]) =>
  dataOf(
    api.POST('/v1/institutions/{brin}/webhook-subscriptions/{subscriptionId}/resends', {
      ...at(place),
      body: notificationIds ? { notificationIds } : {},
    }),
  );

/** What a subscription says now, to be said again with a difference. */
export const bodyOf = ({ name, url, kinds, state }: Webhook): WebhookBody => ({
  name,
  url,
  ...(kinds ? { kinds: kinds as NotificationKind[] } : {}),
  paused: state === 'paused',
});
