import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notificationsQuery } from '../../api/queries.ts';
import { acknowledge } from '../../api/reports.ts';
import { useText } from '../../text.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty, Failure } from '../../ui/data-state.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs, useMay } from '../school.ts';
import { NotificationList } from './notification-list.tsx';

/** What the school must know without having asked, until it says that it has read it. */
export const Notifications = () => {
  const { t } = useText();
  const brin = useBrin();
  const client = useQueryClient();
  const query = useQuery(notificationsQuery(brin));
  const acknowledgement = useMutation({
    mutationFn: (upTo: string) => acknowledge(brin, upTo),
    onSuccess: () => client.invalidateQueries({ queryKey: notificationsQuery(brin).queryKey }),
  });
  const may = useMay();
  const last = query.data?.items.at(-1)?.notificationId;
  return (
    <Page
      title={t('nav.notifications')}
      crumbs={useCrumbs()}
      intro={t('notifications.intro')}
      actions={
        <>
          {may('webhook:manage') && (
            <ButtonLink className="nl-button--secondary" to="/schools/$brin/webhooks" params={{ brin }}>
              {t('webhooks.title')}
            </ButtonLink>
          )}
          {last && may('notification:acknowledge') && (
            <Button purpose="primary" busy={acknowledgement.isPending} onClick={() => acknowledgement.mutate(last)}>
              {t('notifications.acknowledge')}
            </Button>
          )}
        </>
      }
    >
      <Card>
        {acknowledgement.isError && <Failure error={acknowledgement.error} />}
        <Await query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('notifications.none')}>{t('notifications.noneText')}</Empty>
            ) : (
              <NotificationList items={items} />
            )
          }
        </Await>
      </Card>
    </Page>
  );
};
