import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type DifferenceGroup, type Reconciliation, reconciliationQuery } from '../../api/reconciliation.ts';
import { count, date, moment } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty } from '../../ui/data-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs } from '../school.ts';
import { CorrectionButtons } from './correction-buttons.tsx';
import { DifferenceList, STATE_KINDS } from './difference-list.tsx';

const Figure = ({ label, value }: { readonly label: string; readonly value: number | null }) => {
  const { language } = useText();
  return (
    <Card>
      <span className="figure-label">{label}</span>
      <strong className="figure-value">{value === null ? '–' : count(value, language)}</strong>
    </Card>
  );
};

const Bar = ({ share }: { readonly share: number }) => (
  <svg className="chart difference-bar" viewBox="0 0 400 12" preserveAspectRatio="none" height="12" aria-hidden="true">
    <rect width="400" height="12" rx="3" fill="#edf2f3" />
    <rect width={Math.max(4, 400 * share)} height="12" rx="3" fill="#0b4f5c" />
  </svg>
);

type GroupProps = { readonly group: DifferenceGroup; readonly most: number; readonly reconciliationId: string };

const Group = ({ group, most, reconciliationId }: GroupProps) => {
  const { t, of, language } = useText();
  const [open, setOpen] = useState(false);
  const states = Object.entries(group.states) as [keyof typeof STATE_KINDS, number][];
  const undecided = states.some(([state]) => state !== 'accepted' && state !== 'queued');
  const id = `group-${group.group.replaceAll(/[^a-zA-Z]/g, '-')}`;
  return (
    <Card>
      <div className="stack stack--tight">
        <div className="row row--apart">
          <h3 className="nl-heading nl-heading--level-3">{of(group.title)}</h3>
          <strong className="number">{t('compare.times', { count: count(group.count, language) })}</strong>
        </div>
        <Bar share={group.count / most} />
        <p>{of(group.explanation)}</p>
        {group.funding && <p className="muted">{of(group.funding)}</p>}
        <div className="row">
          {states.map(([state, n]) => (
            <Badge key={state} kind={STATE_KINDS[state]}>
              {t(`compare.difference.${state}`)} {count(n, language)}
            </Badge>
          ))}
        </div>
        {undecided && (
          <CorrectionButtons
            reconciliationId={reconciliationId}
            what={{ group: group.group }}
            kind={group.kind}
            directions={group.directions}
            about={of(group.title)}
            all
          />
        )}
        <div>
          <button
            type="button"
            className="nl-button nl-button--subtle"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'compare.hide' : 'compare.show')} <span className="visually-hidden">{of(group.title)}</span>
          </button>
        </div>
        <div id={id}>{open && <DifferenceList reconciliationId={reconciliationId} group={group} />}</div>
      </div>
    </Card>
  );
};

const Outcome = ({ one }: { readonly one: Reconciliation }) => {
  const { t, language } = useText();
  const differing = one.groups.reduce((n, group) => n + group.count, 0);
  const most = Math.max(1, ...one.groups.map((group) => group.count));
  return (
    <div className="stack">
      {one.otherAdministration && (
        <Alert kind="warning" title={t('compare.otherAdministration')}>
          <p>{t('compare.otherAdministrationText')}</p>
        </Alert>
      )}
      {one.faults > 0 && (
        <Alert kind="warning" title={t('compare.faults', { count: count(one.faults, language) })}>
          <p>{t('compare.faultsText')}</p>
        </Alert>
      )}
      {one.state !== 'compared' && <Alert kind="info" title={t(`compare.state.${one.state}`)} />}
      <div className="cards cards--figures">
        <Figure label={t('compare.there')} value={one.recordsThere} />
        <Figure label={t('compare.here')} value={one.recordsHere} />
        <Figure label={t('compare.agreeing')} value={one.agreeing} />
        <Figure label={t('compare.differing')} value={one.state === 'compared' ? differing : null} />
      </div>
      {one.state === 'compared' && one.groups.length === 0 && (
        <Card>
          <Empty title={t('compare.allAgree')}>{t('compare.allAgreeText')}</Empty>
        </Card>
      )}
      {one.groups.length > 0 && <h2 className="nl-heading nl-heading--level-2">{t('compare.groups')}</h2>}
      {one.groups.map((group) => (
        <Group key={group.group} group={group} most={most} reconciliationId={one.reconciliationId} />
      ))}
    </div>
  );
};

/** One comparison: how much agrees, what differs and in which groups, and what becomes of it. */
export const Comparison = () => {
  const { t, language } = useText();
  const brin = useBrin();
  const { reconciliationId } = useParams({ from: '/schools/$brin/compare/$reconciliationId' });
  const query = useQuery(reconciliationQuery(brin, reconciliationId));
  const one = query.data;
  return (
    <Page
      title={t('compare.outcome')}
      crumbs={useCrumbs({ label: t('compare.title'), to: `/schools/${brin}/compare` })}
      intro={
        one &&
        t('compare.outcomeIntro', {
          moment: moment(one.startedAt, language),
          scope: t(`compare.scope.${one.scope}`),
          date: date(one.referenceDate, language),
        })
      }
    >
      <Await query={query}>{(found) => <Outcome one={found} />}</Await>
    </Page>
  );
};
