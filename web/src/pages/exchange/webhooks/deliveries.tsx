import { useQuery } from '@tanstack/react-query';
import { type Delivery, deliveriesQuery, type Webhook } from '../../../api/webhooks.ts';
import { moment } from '../../../format.ts';
import { useText } from '../../../text.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { Await, Empty } from '../../../ui/data-state.tsx';
import { useBrin } from '../../school.ts';
import { kindName, reasonText } from './words.ts';

const Line = ({ delivery }: { readonly delivery: Delivery }) => {
  const text = useText();
  const { t, language } = text;
  const { reason, httpStatus, outcome, attempt, nextAt, milliseconds } = delivery;
  return (
    <li>
      <div className="feed__line">
        <span className="number muted">{moment(delivery.at, language)}</span>
        <span className="feed__what">
          {kindName(text, delivery.kind)}
          {attempt > 1 && <span className="muted"> {t('webhooks.attemptNumber', { number: attempt })}</span>}
          {reason && (
            <span className="muted small">
              {' '}
              {reasonText(text, reason, httpStatus)} {nextAt && t('webhooks.againAt', { moment: moment(nextAt, language) })}
            </span>
          )}
        </span>
        <span className="number muted small">{milliseconds} ms</span>
        <Badge kind={outcome === 'delivered' ? 'good' : outcome === 'dead' ? 'bad' : 'attention'}>{t(`webhooks.outcome.${outcome}`)}</Badge>
      </div>
    </li>
  );
};

/** The latest attempts, as they happen. */
export const Deliveries = ({ webhook }: { readonly webhook: Webhook }) => {
  const { t } = useText();
  const query = useQuery(deliveriesQuery({ brin: useBrin(), subscriptionId: webhook.subscriptionId }));
  return (
    <Card title={t('webhooks.log')}>
      <Await query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('webhooks.noDeliveries')} />
          ) : (
            <ul className="feed">
              {items.map((delivery) => (
                <Line key={delivery.deliveryId} delivery={delivery} />
              ))}
            </ul>
          )
        }
      </Await>
    </Card>
  );
};
