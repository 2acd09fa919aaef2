import { useQuery } from '@tanstack/react-query';
import { statementsQuery } from '../../api/queries.ts';
import { money, shortDate, signedMoney } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty } from '../../ui/data-state.tsx';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { Scroll } from '../../ui/scroll.tsx';
import { useBrin, useCrumbs } from '../school.ts';
import { pdfOf } from './pdf.ts';

/** Every statement issued to the school, newest first. */
export const Statements = () => {
  const { t, language } = useText();
  const brin = useBrin();
  const query = useQuery(statementsQuery(brin));
  const crumbs = useCrumbs({ label: t('nav.funding'), to: `/schools/${brin}/funding` });
  return (
    <Page title={t('statements.title')} crumbs={crumbs} intro={t('statements.intro')}>
      <Card>
        <Await query={query}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('statements.none')}>
                <p>{t('statements.noneHelp')}</p>
              </Empty>
            ) : (
              <Scroll className="utrecht-table-container" label={t('statements.title')}>
                <table className="utrecht-table utrecht-table--html-table table--cards">
                  <caption className="visually-hidden">{t('statements.title')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('statements.number')}</th>
                      <th scope="col">{t('funding.year')}</th>
                      <th scope="col">{t('statements.issued')}</th>
                      <th scope="col" className="numeric">
                        {t('funding.amount')}
                      </th>
                      <th scope="col" className="numeric">
                        {t('statements.difference')}
                      </th>
                      <th scope="col">{t('statements.pdf')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((one) => (
                      <tr key={one.number}>
                        <th scope="row">
                          <Link to="/schools/$brin/statements/$number" params={{ brin, number: one.number }}>
                            {one.number}
                          </Link>
                        </th>
                        <td data-label={t('funding.year')}>{one.fundingYear}</td>
                        <td data-label={t('statements.issued')}>{shortDate(one.issuedAt, language)}</td>
                        <td className="numeric" data-label={t('funding.amount')}>
                          {money(one.totalCents, language)}
                        </td>
                        <td className="numeric" data-label={t('statements.difference')}>
                          {one.version === 1 ? '–' : signedMoney(one.differenceCents, language)}
                        </td>
                        <td data-label={t('statements.pdf')}>
                          <a
                            className="nl-link"
                            href={pdfOf(brin, one.number, language)}
                            aria-label={t('statements.pdfOf', { number: one.number })}
                          >
                            {t('statements.pdf')}
                          </a>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
            )
          }
        </Await>
      </Card>
    </Page>
  );
};
