import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type DeadLetter, deadLettersQuery, resend, type Webhook, webhookKey } from '../../../api/webhooks.ts';
import { moment } from '../../../format.ts';
import { useText } from '../../../text.tsx';
import { Card } from '../../../ui/card.tsx';
import { Await, Empty, Failure } from '../../../ui/data-state.tsx';
import { Link } from '../../../ui/link.tsx';
import { useBrin } from '../../school.ts';
import { kindName, reasonText } from './words.ts';

type RowProps = { readonly letter: DeadLetter; readonly may: boolean; readonly onResend: () => void };

const Row = ({ letter, may, onResend }: RowProps) => {
  const text = useText();
  const { t, language } = text;
  const brin = useBrin();
  const { learnerId, number } = letter;
  return (
    <tr>
      <th scope="row">
        {kindName(text, letter.kind)}{' '}
        {learnerId && (
          <Link to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId }}>
            {number ?? t('reports.toLearner')}
          </Link>
        )}
      </th>
      <td data-label={t('webhooks.recordedAt')} className="number">
        {moment(letter.recordedAt, language)}
      </td>
      <td data-label={t('webhooks.reason')}>{reasonText(text, letter.reason, letter.httpStatus)}</td>
      <td data-label={t('webhooks.attempts')} className="numeric">
        {letter.attempts}
      </td>
      <td>
        {letter.queued ? (
          t('webhooks.queued')
        ) : (
          <Button purpose="secondary" disabled={!may} onClick={onResend}>
            {t('webhooks.resend')} <span className="visually-hidden">{letter.notificationId}</span>
          </Button>
        )}
      </td>
    </tr>
  );
};

/** What was given up after the last try, with the reason and a button to send it again. */
export const DeadLetters = ({ webhook }: { readonly webhook: Webhook }) => {
  const { t } = useText();
  const place = { brin: useBrin(), subscriptionId: webhook.subscriptionId };
  const client = useQueryClient();
  const query = useQuery(deadLettersQuery(place));
  const again = useMutation({
    mutationFn: (ids: string[] | undefined) => resend(place, ids),
    onSettled: () => client.invalidateQueries({ queryKey: webhookKey(place.brin) }),
  });
  const may = webhook.state === 'active';
  return (
    <Card
      title={t('webhooks.deadLetters')}
      aside={
        webhook.deadLetters > 0 && (
          <Button purpose="secondary" disabled={!may} busy={again.isPending} onClick={() => again.mutate(undefined)}>
            {t('webhooks.resendAll')}
          </Button>
        )
      }
    >
      {again.isError && <Failure error={again.error} />}
      <Await query={query}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty title={t('webhooks.noDeadLetters')}>{t('webhooks.noDeadLettersText')}</Empty>
          ) : (
            <div className="stack stack--tight">
              {!may && <p className="muted">{t('webhooks.resumeFirst')}</p>}
              <div className="utrecht-table-container">
                <table className="utrecht-table utrecht-table--html-table table--cards">
                  <caption className="visually-hidden">{t('webhooks.deadLetters')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('webhooks.notification')}</th>
                      <th scope="col">{t('webhooks.recordedAt')}</th>
                      <th scope="col">{t('webhooks.reason')}</th>
                      <th scope="col" className="numeric">
                        {t('webhooks.attempts')}
                      </th>
                      <th scope="col">{t('webhooks.action')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((letter) => (
                      <Row key={letter.notificationId} letter={letter} may={may} onResend={() => again.mutate([letter.notificationId])} />
                    ))}
                  </tbody>
                </table>
              </div>
              {next && <p className="muted">{t('webhooks.moreDeadLetters', { shown: items.length, count: webhook.deadLetters })}</p>}
            </div>
          )
        }
      </Await>
    </Card>
  );
};
