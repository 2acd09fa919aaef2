import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type CountingState,
  countingStateQuery,
  type Declarations,
  declarationsKey,
  declarationsQuery,
  declare,
  type Sector,
  withdraw,
} from '../../api/reconciliation.ts';
import { count, date, moment } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty, Failure } from '../../ui/data-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs, useMay } from '../school.ts';

const Lines = ({ state }: { readonly state: CountingState }) => {
  const { t, language } = useText();
  return (
    <details>
      <summary>{t('completeness.lines')}</summary>
      <div className="utrecht-table-container">
        <table className="utrecht-table utrecht-table--html-table">
          <caption className="visually-hidden">{t('completeness.lines')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('enrolment.site')}</th>
              <th scope="col">{t('enrolment.programme')}</th>
              <th scope="col" className="numeric">
                {t('enrolment.yearOfStudy')}
              </th>
              <th scope="col" className="numeric">
                {t('completeness.records')}
              </th>
            </tr>
          </thead>
          <tbody>
            {state.lines.map((line) => (
              <tr key={`${line.site} ${line.programme} ${line.yearOfStudy}`}>
                <td className="number">{line.site}</td>
                <td className="number">{line.programme}</td>
                <td className="numeric">{line.yearOfStudy ?? '–'}</td>
                <td className="numeric">{count(line.records, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

/** Whether the state is declared, and whether that still stands. */
const Standing = ({ state }: { readonly state: CountingState }) => {
  const { t, language } = useText();
  const { declaration } = state;
  if (declaration === null) return <p className="muted">{t('completeness.notDeclared')}</p>;
  const changed = declaration.digest !== state.digest;
  return (
    <>
      <p>
        {t(declaration.declaredBy.startsWith('client:') ? 'completeness.declaredBySystem' : 'completeness.declaredByPerson', {
          system: declaration.declaredBy.replace(/^client:/, ''),
          moment: moment(declaration.declaredAt, language),
        })}
      </p>
      {changed && (
        <Alert kind="warning" title={t('completeness.changed')}>
          <p>
            {t('completeness.changedText', {
              earlier: count(declaration.records, language),
              now: count(state.records, language),
              changes: count(declaration.changesSince, language),
            })}
          </p>
        </Alert>
      )}
    </>
  );
};

const StateCard = ({ sector, countingDate }: { readonly sector: Sector; readonly countingDate: string }) => {
  const { t, language } = useText();
  const brin = useBrin();
  const client = useQueryClient();
  const query = useQuery(countingStateQuery(brin, sector, countingDate));
  const onSettled = () => client.invalidateQueries({ queryKey: declarationsKey(brin) });
  const declaring = useMutation({ mutationFn: (state: CountingState) => declare(brin, state), onSettled });
  const withdrawing = useMutation({ mutationFn: (id: string) => withdraw(brin, id), onSettled });
  const may = useMay()('enrolment:report');
  const title = t('completeness.date', { date: date(countingDate, language), sector: t(`compare.sector.${sector}`) });
  const standing = query.data?.declaration;
  const isDeclared = standing && standing.digest === query.data?.digest;
  return (
    <Card
      title={title}
      aside={
        standing !== undefined && (
          <Badge kind={isDeclared ? 'good' : 'attention'}>{t(isDeclared ? 'completeness.isDeclared' : 'completeness.open')}</Badge>
        )
      }
    >
      <Await query={query}>
        {(state) => (
          <div className="stack stack--tight">
            <strong className="figure-value">{t('completeness.enrolments', { count: count(state.records, language) })}</strong>
            <Standing state={state} />
            <Lines state={state} />
            {(declaring.error ?? withdrawing.error) && <Failure error={declaring.error ?? withdrawing.error} />}
            {may && (
              <div className="row">
                {!isDeclared && (
                  <Button purpose="primary" busy={declaring.isPending} onClick={() => declaring.mutate(state)}>
                    {t(state.declaration ? 'completeness.declareAgain' : 'completeness.declare')}{' '}
                    <span className="visually-hidden">{title}</span>
                  </Button>
                )}
                {state.declaration && (
                  <Button
                    purpose="secondary"
                    busy={withdrawing.isPending}
                    onClick={() => withdrawing.mutate(state.declaration?.declarationId ?? '')}
                  >
                    {t('completeness.withdraw')} <span className="visually-hidden">{title}</span>
                  </Button>
                )}
              </div>
            )}
          </div>
        )}
      </Await>
    </Card>
  );
};

const History = ({ items }: { readonly items: Declarations['items'] }) => {
  const { t, language } = useText();
  if (items.length === 0) return <Empty title={t('completeness.none')}>{t('completeness.noneText')}</Empty>;
  return (
    <ul className="feed">
      {items.map((one) => (
        <li key={one.declarationId}>
          <div className="feed__line">
            <span className="number muted">{moment(one.declaredAt, language)}</span>
            <span className="feed__what">
              {t('completeness.line', { date: date(one.countingDate, language), count: count(one.records, language) })}
            </span>
            {one.withdrawnAt && <Badge kind="bad">{t('completeness.withdrawn')}</Badge>}
            {one.supersededBy && <Badge>{t('completeness.superseded')}</Badge>}
            {!one.withdrawnAt && !one.supersededBy && <Badge kind="good">{t('completeness.inForce')}</Badge>}
          </div>
        </li>
      ))}
    </ul>
  );
};

/** What is registered on each counting date, and the school's declaration that it is complete. */
export const Completeness = () => {
  const { t } = useText();
  const brin = useBrin();
  const query = useQuery(declarationsQuery(brin));
  return (
    <Page
      title={t('completeness.title')}
      crumbs={useCrumbs({ label: t('compare.title'), to: `/schools/${brin}/compare` })}
      intro={t('completeness.intro')}
    >
      <Await query={query}>
        {({ items, countingDates }) => (
          <div className="stack">
            {countingDates.map(({ sector, countingDate }) => (
              <StateCard key={`${sector}${countingDate}`} sector={sector} countingDate={countingDate} />
            ))}
            <Card title={t('completeness.history')}>
              <History items={items} />
            </Card>
          </div>
        )}
      </Await>
    </Page>
  );
};
