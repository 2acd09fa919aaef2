import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, dataOf } from '../../api/client.ts';
import { statementQuery } from '../../api/queries.ts';
import type { IssuedStatement } from '../../api/types.ts';
import { count, date, money, roundMoney, signedMoney } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Bars } from '../../ui/bars.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Failure } from '../../ui/data-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Scroll } from '../../ui/scroll.tsx';
import { useBrin, useCrumbs } from '../school.ts';
import { barsOf, nothingKnown } from './amounts.ts';
import { Lines } from './lines.tsx';
import { MissingAmounts } from './missing-amounts.tsx';
import { pdfOf } from './pdf.ts';

type Props = { readonly issued: IssuedStatement };

const Differences = ({ issued }: Props) => {
  const { t, of, language } = useText();
  return (
    <Card title={t('statement.changed')}>
      <Scroll className="utrecht-table-container" label={t('statement.changed')}>
        <table className="utrecht-table utrecht-table--html-table table--cards">
          <caption className="visually-hidden">{t('statement.changed')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('funding.line')}</th>
              {[t('statement.was'), t('statement.becomes'), t('consequence.difference')].map((head) => (
                <th scope="col" className="numeric" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issued.differences.map((one) => (
              <tr key={one.category}>
                <th scope="row">{of(one.description)}</th>
                <td className="numeric" data-label={t('statement.was')}>
                  {count(one.countBefore, language)}
                </td>
                <td className="numeric" data-label={t('statement.becomes')}>
                  {count(one.countAfter, language)}
                </td>
                <td className="numeric" data-label={t('consequence.difference')}>
                  {signedMoney(one.differenceCents, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
};

/** Lets the reader see that the statement still follows from the register. */
const Recomputation = ({ issued }: Props) => {
  const { t, language } = useText();
  const { brin, number } = issued;
  const again = useMutation({
    mutationFn: () =>
      dataOf(api.GET('/v1/institutions/{brin}/funding-statements/{number}/recomputation', { params: { path: { brin, number } } })),
  });
  return (
    <Card>
      <div className="stack stack--tight">
        <p className="muted">{t('statement.recomputeHelp')}</p>
        <p>
          <Button purpose="secondary" busy={again.isPending} onClick={() => again.mutate()}>
            {t('statement.recompute')}
          </Button>
        </p>
        <div aria-live="polite">
          {again.data?.same && <Alert kind="ok">{t('statement.same')}</Alert>}
          {again.data && !again.data.same && (
            <Alert kind="error">
              {t('statement.different', { difference: money(again.data.totalCents - issued.totalCents, language) })}
            </Alert>
          )}
          {again.error && <Failure error={again.error} />}
        </div>
      </div>
    </Card>
  );
};

const Whole = ({ issued }: Props) => {
  const { t, of, language } = useText();
  const { statement } = issued;
  return (
    <div className="stack">
      <div className="cards cards--even">
        <Card className="third">
          <p className="figure-label">{t('home.fundingOf', { year: issued.fundingYear })}</p>
          <span className="figure-value">{nothingKnown(statement) ? t('funding.unknown') : roundMoney(issued.totalCents, language)}</span>
          <p className="figure-note">
            {t('statement.issuedOn', { date: date(issued.issuedAt, language), known: date(issued.asKnownOn, language) })}
          </p>
          <p style={{ marginBlockStart: 10 }}>
            <a className="nl-button nl-button--primary" href={pdfOf(issued.brin, issued.number, language)}>
              {t('statements.pdf')}
            </a>
          </p>
        </Card>
        <Card className="two-thirds">
          <Bars bars={barsOf(statement, of, language)} />
        </Card>
      </div>
      <MissingAmounts statement={statement} />
      {issued.differences.length > 0 && <Differences issued={issued} />}
      <Card
        title={t('funding.lines')}
        aside={<span className="muted small">{t('funding.regulation', { regulation: statement.regulation })}</span>}
      >
        <Lines statement={statement} />
      </Card>
      <Recomputation issued={issued} />
    </div>
  );
};

/** One statement as it was issued. */
export const Statement = () => {
  const { t } = useText();
  const brin = useBrin();
  const { number } = useParams({ from: '/schools/$brin/statements/$number' });
  const query = useQuery(statementQuery(brin, number));
  const crumbs = useCrumbs(
    { label: t('nav.funding'), to: `/schools/${brin}/funding` },
    { label: t('statements.title'), to: `/schools/${brin}/statements` },
  );
  return (
    <Page title={t('statement.title', { number })} crumbs={crumbs} intro={query.data?.institutionName}>
      <Await query={query}>{(issued) => <Whole issued={issued} />}</Await>
    </Page>
  );
};
