import { useQuery } from '@tanstack/react-query';
import { type Webhook, webhooksQuery } from '../../../api/webhooks.ts';
import { useText } from '../../../text.tsx';
import { Card } from '../../../ui/card.tsx';
import { Await, Empty } from '../../../ui/data-state.tsx';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { Page } from '../../../ui/page.tsx';
import { useBrin, useCrumbs } from '../../school.ts';
import { Health, HealthBadge } from './health.tsx';

const WebhookCard = ({ webhook }: { readonly webhook: Webhook }) => {
  const { t } = useText();
  const brin = useBrin();
  const { subscriptionId, supplier } = webhook;
  return (
    <Card title={webhook.name} aside={<HealthBadge webhook={webhook} />}>
      <div className="stack stack--tight">
        <Health webhook={webhook} />
        {supplier ? (
          <p className="muted">{t('webhooks.ofSupplier')}</p>
        ) : (
          <p>
            <Link to="/schools/$brin/webhooks/$subscriptionId" params={{ brin, subscriptionId }}>
              {t('webhooks.manage')} <span className="visually-hidden">{webhook.name}</span>
            </Link>
          </p>
        )}
      </div>
    </Card>
  );
};

/** Where the school's notifications go by themselves, and whether they arrive. */
export const Webhooks = () => {
  const { t } = useText();
  const brin = useBrin();
  const query = useQuery(webhooksQuery(brin));
  return (
    <Page
      title={t('webhooks.title')}
      crumbs={useCrumbs({ label: t('nav.notifications'), to: `/schools/${brin}/notifications` })}
      intro={t('webhooks.intro')}
      actions={
        <ButtonLink to="/schools/$brin/webhooks/new" params={{ brin }}>
          {t('webhooks.add')}
        </ButtonLink>
      }
    >
      <Await query={query}>
        {(webhooks) =>
          webhooks.length === 0 ? (
            <Card>
              <Empty title={t('webhooks.none')}>{t('webhooks.noneText')}</Empty>
            </Card>
          ) : (
            <div className="stack">
              {webhooks.map((webhook) => (
                <WebhookCard key={webhook.subscriptionId} webhook={webhook} />
              ))}
            </div>
          )
        }
      </Await>
    </Page>
  );
};
