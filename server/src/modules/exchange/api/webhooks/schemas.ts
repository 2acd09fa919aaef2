import { Type } from 'typebox';
import { PLAIN_TEXT } from '../../../../platform/http/faults.ts';
import { Brin, Strict } from '../../message-schemas.ts';
import { NOTIFICATION_KINDS } from '../../webhooks/event.ts';
import type { Side } from './side.ts';

const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Moment = Type.String({ format: 'date-time' });

const common = {
  name: Type.String({ minLength: 1, maxLength: 100, pattern: PLAIN_TEXT, description: 'For people' }),
  url: Type.String({
    minLength: 1,
    maxLength: 2000,
    pattern: PLAIN_TEXT,
    description: 'Where events are sent, over https',
    examples: ['https://las.example.nl/leerbron'],
  }),
  kinds: Type.Optional(
    Type.Array(Type.Enum([...NOTIFICATION_KINDS]), {
      minItems: 1,
      uniqueItems: true,
      description: 'Which kinds of notification; absent means all, also kinds that come later',
    }),
  ),
  paused: Type.Optional(Type.Boolean({ description: 'Sends nothing; what happens meanwhile is sent afterwards' })),
};

/** What a subscription says; a supplier also names the schools. */
export const bodyOf = (side: Side) =>
  Strict(side.supplier ? { ...common, schools: Type.Array(Brin, { minItems: 1, maxItems: 20_000, uniqueItems: true }) } : common, {
    title: side.supplier ? 'SupplierWebhook' : 'Webhook',
  });

export type WebhookBody = {
  readonly name: string;
  readonly url: string;
  readonly kinds?: readonly string[];
  readonly paused?: boolean;
  readonly schools?: readonly string[];
};

const subscription = {
  subscriptionId: Type.String(),
  name: Type.String(),
  url: Type.String(),
  kinds: OrNull(Type.Array(Type.String())),
  schools: Type.Array(Type.String()),
  state: Type.Enum(['active', 'paused', 'disabled']),
  stateReason: OrNull(Type.String({ description: 'Why it was disabled: gone (the receiver answered 410), secret-unreadable' })),
  supplier: OrNull(Type.String({ description: 'The client whose subscription it is; null when it is the institution’s own' })),
  createdAt: Moment,
  lastDeliveredAt: OrNull(Moment),
  failingSince: OrNull(Moment),
  nextAttemptAt: OrNull(Moment),
  lastFailure: OrNull(Strict({ at: Moment, reason: Type.String(), httpStatus: OrNull(Type.Integer()) })),
  pending: Type.Integer({ description: 'Notifications that wait, at most 10,000' }),
  deadLetters: Type.Integer(),
  secrets: Type.Array(Strict({ createdAt: Moment, expiresAt: OrNull(Moment) })),
};

export const SubscriptionReply = Strict(subscription);
export const SubscriptionsReply = Strict({ items: Type.Array(SubscriptionReply) });
const Secret = Type.String({ description: 'Signs the deliveries; shown this once', examples: ['whsec_…'] });
export const CreatedReply = Strict({ subscription: SubscriptionReply, secret: Secret });
export const SecretReply = Strict({ secret: Secret, previousValidUntil: Moment });

export const TestReply = Strict({
  delivered: Type.Boolean(),
  reason: OrNull(Type.String()),
  httpStatus: OrNull(Type.Integer()),
  milliseconds: Type.Integer(),
});

export const DeliveriesReply = Strict({
  items: Type.Array(
    Strict({
      deliveryId: Type.String(),
      notificationId: OrNull(Type.String()),
      institution: OrNull(Type.String()),
      kind: Type.String(),
      at: Moment,
      outcome: Type.Enum(['delivered', 'failed', 'dead']),
      reason: OrNull(Type.String()),
      httpStatus: OrNull(Type.Integer()),
      milliseconds: Type.Integer(),
      attempt: Type.Integer(),
      nextAt: OrNull(Moment),
    }),
  ),
  next: OrNull(Type.String()),
});

export const DeadLettersReply = Strict({
  items: Type.Array(
    Strict({
      notificationId: Type.String(),
      institution: Type.String(),
      kind: Type.String(),
      learnerId: OrNull(Type.String()),
      number: OrNull(Type.String()),
      recordedAt: Moment,
      diedAt: Moment,
      reason: Type.String(),
      httpStatus: OrNull(Type.Integer()),
      attempts: Type.Integer(),
      queued: Type.Boolean({ description: 'It is being sent again' }),
    }),
  ),
  next: OrNull(Type.String()),
});

export const ResendBody = Strict({
  notificationIds: Type.Optional(
    Type.Array(Type.String({ pattern: '^[0-9]{1,19}-[0-9]{1,18}$' }), {
      minItems: 1,
      maxItems: 1000,
      description: 'Absent means all dead letters',
    }),
  ),
});
export const ResendReply = Strict({ queued: Type.Integer() });
