import { useQuery } from '@tanstack/react-query';
import { institutionQuery } from '../../api/queries.ts';
import { type ReconciliationHead, reconciliationsQuery } from '../../api/reconciliation.ts';
import { count, date, moment } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty } from '../../ui/data-state.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs, useMay } from '../school.ts';
import { StartForm } from './start-form.tsx';

const STATE_KIND = { compared: 'good', wanting: 'attention', receiving: 'attention', cancelled: 'bad' } as const;

const Row = ({ one }: { readonly one: ReconciliationHead }) => {
  const { t, language } = useText();
  const brin = useBrin();
  const differing = one.agreeing === null ? null : Math.max(one.recordsHere ?? 0, one.recordsThere ?? 0) - one.agreeing;
  return (
    <li>
      <div className="feed__line">
        <span className="number muted">{moment(one.startedAt, language)}</span>
        <span className="feed__what">
          {t('compare.line', { scope: t(`compare.scope.${one.scope}`), date: date(one.referenceDate, language) })}
          {one.agreeing !== null && (
            <span className="muted">
              {' '}
              {t('compare.lineCount', { agreeing: count(one.agreeing, language), differing: count(differing ?? 0, language) })}
            </span>
          )}
        </span>
        <Badge kind={STATE_KIND[one.state]}>{t(`compare.state.${one.state}`)}</Badge>
        <Link to="/schools/$brin/compare/$reconciliationId" params={{ brin, reconciliationId: one.reconciliationId }}>
          {t('compare.open')} <span className="visually-hidden">{moment(one.startedAt, language)}</span>
        </Link>
      </div>
    </li>
  );
};

/** Lays the school's administration beside the register, and shows earlier comparisons. */
export const Compare = () => {
  const { t } = useText();
  const brin = useBrin();
  const may = useMay();
  const institution = useQuery(institutionQuery(brin));
  const query = useQuery(reconciliationsQuery(brin));
  return (
    <Page
      title={t('compare.title')}
      crumbs={useCrumbs()}
      intro={t('compare.intro')}
      actions={
        <ButtonLink className="nl-button--secondary" to="/schools/$brin/completeness" params={{ brin }}>
          {t('completeness.title')}
        </ButtonLink>
      }
    >
      <div className="stack">
        {may('enrolment:report') && (
          <Card title={t('compare.new')}>
            <Await query={institution}>{({ sectors }) => <StartForm sectors={sectors} />}</Await>
          </Card>
        )}
        <Card title={t('compare.earlier')}>
          <Await query={query}>
            {(items) =>
              items.length === 0 ? (
                <Empty title={t('compare.none')}>{t('compare.noneText')}</Empty>
              ) : (
                <ul className="feed">
                  {items.map((one) => (
                    <Row key={one.reconciliationId} one={one} />
                  ))}
                </ul>
              )
            }
          </Await>
        </Card>
      </div>
    </Page>
  );
};
