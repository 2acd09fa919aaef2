import type { Webhook } from '../../../api/webhooks.ts';
import { isMessageKey, type MessageKey, type Text } from '../../../text.tsx';

/** Kinds of notification that a subscription can be limited to, in the order in which they are offered. */
export const KINDS = [
  'double-enrolment',
  'double-enrolment-ended',
  'address-changed',
  'key-data-changed',
  'citizen-number-changed',
  'residence-right-changed',
  'learner-deceased',
  'death-withdrawn',
  'funding-changed',
  'declared-state-changed',
] as const;

/** What a kind of notification is called; kinds of later have no name yet. */
export const kindName = ({ t }: Text, kind: string): string => {
  const key = `notificationKind.${kind}`;
  return isMessageKey(key) ? t(key) : t('notificationKind.other');
};

/** Why a delivery failed, in plain words. */
export const reasonText = ({ t }: Text, reason: string, httpStatus: number | null): string => {
  const key = `webhookReason.${reason}`;
  return isMessageKey(key) ? t(key, { status: httpStatus ?? '' }) : t('webhookReason.unreachable');
};

type Health = { readonly kind: 'good' | 'bad' | 'attention'; readonly label: MessageKey };

/** How a subscription is doing, at a glance. */
export const healthOf = ({ state, failingSince, lastDeliveredAt, deadLetters }: Webhook): Health => {
  if (state === 'disabled') return { kind: 'bad', label: 'webhooks.disabled' };
  if (state === 'paused') return { kind: 'attention', label: 'webhooks.paused' };
  if (failingSince) return { kind: 'bad', label: 'webhooks.failing' };
  if (deadLetters > 0) return { kind: 'attention', label: 'webhooks.hasDeadLetters' };
  return { kind: 'good', label: lastDeliveredAt ? 'webhooks.healthy' : 'webhooks.fresh' };
};
