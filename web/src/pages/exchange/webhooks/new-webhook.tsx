import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addWebhook, type WebhookBody, webhookKey } from '../../../api/webhooks.ts';
import { useText } from '../../../text.tsx';
import { ButtonLink } from '../../../ui/link.tsx';
import { Page } from '../../../ui/page.tsx';
import { useBrin, useCrumbs } from '../../school.ts';
import { Secret } from './secret.tsx';
import { WebhookForm } from './webhook-form.tsx';

/** Adds a subscription, and shows its secret. */
export const NewWebhook = () => {
  const { t } = useText();
  const brin = useBrin();
  const client = useQueryClient();
  const added = useMutation({
    mutationFn: (body: WebhookBody) => addWebhook(brin, body),
    onSuccess: () => client.invalidateQueries({ queryKey: webhookKey(brin) }),
  });
  const crumbs = useCrumbs(
    { label: t('nav.notifications'), to: `/schools/${brin}/notifications` },
    { label: t('webhooks.title'), to: `/schools/${brin}/webhooks` },
  );
  return (
    <Page title={t('webhooks.add')} crumbs={crumbs} intro={t('webhooks.addIntro')}>
      {added.data ? (
        <div className="stack">
          <Secret secret={added.data.secret} />
          <p>
            <ButtonLink
              to="/schools/$brin/webhooks/$subscriptionId"
              params={{ brin, subscriptionId: added.data.subscription.subscriptionId }}
            >
              {t('webhooks.toWebhook')}
            </ButtonLink>
          </p>
        </div>
      ) : (
        <WebhookForm label={t('webhooks.add')} busy={added.isPending} error={added.error} onSend={(body) => added.mutate(body)} />
      )}
    </Page>
  );
};
