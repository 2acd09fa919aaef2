import type { Webhook } from '../../../api/webhooks.ts';
import { moment } from '../../../format.ts';
import { useText } from '../../../text.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { healthOf, kindName, reasonText } from './words.ts';

export const HealthBadge = ({ webhook }: { readonly webhook: Webhook }) => {
  const { t } = useText();
  const { kind, label } = healthOf(webhook);
  return <Badge kind={kind}>{t(label)}</Badge>;
};

/** Where a subscription sends what, how far it is, and what went wrong last. */
export const Health = ({ webhook }: { readonly webhook: Webhook }) => {
  const text = useText();
  const { t, language } = text;
  const { failingSince, lastFailure, nextAttemptAt, lastDeliveredAt, pending, deadLetters, kinds, supplier } = webhook;
  const rows: readonly (readonly [string, string])[] = [
    [t('webhooks.url'), webhook.url],
    [t('webhooks.kinds'), kinds ? kinds.map((kind) => kindName(text, kind)).join(', ') : t('webhooks.allKinds')],
    ...(supplier ? ([[t('webhooks.supplier'), supplier]] as const) : []),
    [t('webhooks.lastDelivered'), lastDeliveredAt ? moment(lastDeliveredAt, language) : t('webhooks.never')],
    [t('webhooks.pending'), String(pending)],
    [t('webhooks.deadLetters'), String(deadLetters)],
    ...(failingSince ? ([[t('webhooks.failingSince'), moment(failingSince, language)]] as const) : []),
    ...(failingSince && lastFailure
      ? ([[t('webhooks.lastFailure'), reasonText(text, lastFailure.reason, lastFailure.httpStatus)]] as const)
      : []),
    ...(nextAttemptAt ? ([[t('webhooks.nextAttempt'), moment(nextAttemptAt, language)]] as const) : []),
  ];
  return (
    <dl className="details-list">
      {rows.map(([label, value]) => (
        <div className="details-list__row" key={label}>
          <dt>{label}</dt>
          <dd className="breaks">{value}</dd>
        </div>
      ))}
    </dl>
  );
};
