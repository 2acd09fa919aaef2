import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  bodyOf,
  changeWebhook,
  removeWebhook,
  replaceSecret,
  testWebhook,
  type Webhook,
  type WebhookBody,
  webhookKey,
  webhookQuery,
} from '../../../api/webhooks.ts';
import { moment } from '../../../format.ts';
import { useText } from '../../../text.tsx';
import { Alert } from '../../../ui/alert.tsx';
import { Card } from '../../../ui/card.tsx';
import { Await, Failure } from '../../../ui/data-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { useBrin, useCrumbs } from '../../school.ts';
import { DeadLetters } from './dead-letters.tsx';
import { Deliveries } from './deliveries.tsx';
import { Health, HealthBadge } from './health.tsx';
import { Secret } from './secret.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { reasonText } from './words.ts';

const useSubscription = (webhook: Webhook) => {
  const place = { brin: useBrin(), subscriptionId: webhook.subscriptionId };
  const client = useQueryClient();
  const navigate = useNavigate();
  const onSettled = () => client.invalidateQueries({ queryKey: webhookKey(place.brin) });
  const change = useMutation({ mutationFn: (body: WebhookBody) => changeWebhook(place, body), onSettled });
  const test = useMutation({ mutationFn: () => testWebhook(place), onSettled });
  const secret = useMutation({ mutationFn: () => replaceSecret(place), onSettled });
  const remove = useMutation({
    mutationFn: () => removeWebhook(place),
    onSuccess: async () => {
      await navigate({ to: '/schools/$brin/webhooks', params: { brin: place.brin } });
      await onSettled();
    },
  });
  return { change, test, secret, remove };
};

const TestOutcome = ({ test }: { readonly test: ReturnType<typeof useSubscription>['test'] }) => {
  const text = useText();
  const { t } = text;
  if (test.isError) return <Failure error={test.error} />;
  if (!test.data) return null;
  const { delivered, reason, httpStatus, milliseconds } = test.data;
  return delivered ? (
    <Alert kind="ok" title={t('webhooks.testOk')}>
      <p>{t('webhooks.testOkText', { status: httpStatus ?? '', ms: milliseconds })}</p>
    </Alert>
  ) : (
    <Alert kind="error" title={t('webhooks.testFailed')}>
      <p>{reasonText(text, reason ?? '', httpStatus)}</p>
    </Alert>
  );
};

/** Removing cannot be undone, so it is asked twice. */
const Remove = ({ busy, onRemove }: { readonly busy: boolean; readonly onRemove: () => void }) => {
  const { t } = useText();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <Button purpose="subtle" onClick={() => setSure(true)}>
        {t('webhooks.remove')}
      </Button>
    );
  return (
    <div className="row">
      <span>{t('webhooks.removeSure')}</span>
      <Button purpose="secondary" hint="negative" busy={busy} onClick={onRemove}>
        {t('webhooks.removeYes')}
      </Button>
      <Button purpose="subtle" onClick={() => setSure(false)}>
        {t('webhooks.removeNo')}
      </Button>
    </div>
  );
};

const State = ({ webhook, subscription }: { readonly webhook: Webhook; readonly subscription: ReturnType<typeof useSubscription> }) => {
  const { t } = useText();
  const { change, test } = subscription;
  const standsStill = webhook.state !== 'active';
  const toggle = (): void => change.mutate({ ...bodyOf(webhook), paused: !standsStill });
  return (
    <Card title={t('webhooks.health')} aside={<HealthBadge webhook={webhook} />}>
      <div className="stack stack--tight">
        {webhook.state === 'disabled' && (
          <Alert kind="warning" title={t('webhooks.disabled')}>
            <p>{t(webhook.stateReason === 'gone' ? 'webhooks.disabledGone' : 'webhooks.disabledOther')}</p>
          </Alert>
        )}
        <Health webhook={webhook} />
        <div className="row">
          <Button purpose="secondary" busy={test.isPending} onClick={() => test.mutate()}>
            {t('webhooks.test')}
          </Button>
          <Button purpose="secondary" busy={change.isPending} onClick={toggle}>
            {t(standsStill ? 'webhooks.resume' : 'webhooks.pause')}
          </Button>
        </div>
        {change.isError && <Failure error={change.error} />}
        <div role="status">
          <TestOutcome test={test} />
        </div>
      </div>
    </Card>
  );
};

const Secrets = ({ webhook, subscription }: { readonly webhook: Webhook; readonly subscription: ReturnType<typeof useSubscription> }) => {
  const { t, language } = useText();
  const { secret } = subscription;
  const old = webhook.secrets.find(({ expiresAt }) => expiresAt !== null)?.expiresAt;
  return (
    <Card title={t('webhooks.secret')}>
      <div className="stack stack--tight">
        <p>{t('webhooks.secretHelp')}</p>
        {old && <p className="muted">{t('webhooks.secretBoth', { moment: moment(old, language) })}</p>}
        {secret.isError && <Failure error={secret.error} />}
        {secret.data && <Secret key={secret.data.secret} secret={secret.data.secret} />}
        <div>
          <Button purpose="secondary" busy={secret.isPending} onClick={() => secret.mutate()}>
            {t('webhooks.replaceSecret')}
          </Button>
        </div>
      </div>
    </Card>
  );
};

const Managed = ({ webhook }: { readonly webhook: Webhook }) => {
  const { t } = useText();
  const subscription = useSubscription(webhook);
  const { change, remove } = subscription;
  return (
    <div className="stack">
      <State webhook={webhook} subscription={subscription} />
      <DeadLetters webhook={webhook} />
      <Deliveries webhook={webhook} />
      <Secrets webhook={webhook} subscription={subscription} />
      <WebhookForm
        key={`${webhook.name} ${webhook.url} ${webhook.kinds?.join()} ${webhook.state}`}
        label={t('webhooks.settings')}
        initial={bodyOf(webhook)}
        busy={change.isPending}
        error={change.error}
        onSend={(body) => change.mutate(body)}
        extra={<Remove busy={remove.isPending} onRemove={() => remove.mutate()} />}
      />
      {remove.isError && <Failure error={remove.error} />}
    </div>
  );
};

/** One subscription: how it is doing, what did not arrive, its log, its secret and its settings. */
export const WebhookPage = () => {
  const { t } = useText();
  const brin = useBrin();
  const { subscriptionId } = useParams({ from: '/schools/$brin/webhooks/$subscriptionId' });
  const query = useQuery(webhookQuery({ brin, subscriptionId }));
  const crumbs = useCrumbs(
    { label: t('nav.notifications'), to: `/schools/${brin}/notifications` },
    { label: t('webhooks.title'), to: `/schools/${brin}/webhooks` },
  );
  return (
    <Page title={query.data?.name ?? t('webhooks.one')} crumbs={crumbs} intro={t('webhooks.oneIntro')}>
      <Await query={query}>{(webhook) => <Managed webhook={webhook} />}</Await>
    </Page>
  );
};
