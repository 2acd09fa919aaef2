import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { fundingQuery } from '../../api/queries.ts';
import type { FundedCategory, FundingStatement } from '../../api/types.ts';
import { count, date, money, roundMoney, signedMoney, today } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Bars } from '../../ui/bars.tsx';
import { Card } from '../../ui/card.tsx';
import { Await } from '../../ui/data-state.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { Scroll } from '../../ui/scroll.tsx';
import { useBrin, useCrumbs } from '../school.ts';
import { CountedLearners } from './counted-learners.tsx';
import { lastCountedYear, statementYears } from './years.ts';

type Both = { readonly statement: FundingStatement; readonly previous: FundingStatement | undefined };

const Lines = ({ statement, previous }: Both) => {
  const { t, of, language } = useText();
  const brin = useBrin();
  const search = useSearch({ from: '/schools/$brin/funding' });
  const amountBefore = (category: string): number | undefined => previous?.lines.find((line) => line.category === category)?.amountCents;
  return (
    <Scroll className="utrecht-table-container" label={t('funding.lines')}>
      <table className="utrecht-table utrecht-table--html-table table--cards">
        <caption className="visually-hidden">{t('funding.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funding.line')}</th>
            <th scope="col" className="numeric">
              {t('funding.count')}
            </th>
            <th scope="col" className="numeric">
              {t('funding.rate')}
            </th>
            <th scope="col" className="numeric">
              {t('funding.amount')}
            </th>
            {previous && (
              <th scope="col" className="numeric">
                {t('funding.against', { year: previous.fundingYear })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {statement.lines.map((line) => {
            const before = amountBefore(line.category);
            const ofPupils = !line.category.endsWith('site') && line.count > 0;
            return (
              <tr key={line.category}>
                <th scope="row">
                  {ofPupils ? (
                    <Link to="/schools/$brin/funding" params={{ brin }} search={{ ...search, category: line.category }} hash="learners">
                      {of(line.description)}
                    </Link>
                  ) : (
                    of(line.description)
                  )}
                  <div className="muted small">{line.article}</div>
                </th>
                <td className="numeric" data-label={t('funding.count')}>
                  {count(line.count, language)}
                </td>
                <td className="numeric" data-label={t('funding.rate')}>
                  {money(line.rateCents, language)}
                </td>
                <td className="numeric" data-label={t('funding.amount')}>
                  {money(line.amountCents, language)}
                </td>
                {previous && (
                  <td className="numeric" data-label={t('funding.against', { year: previous.fundingYear })}>
                    {before === undefined ? '–' : signedMoney(line.amountCents - before, language)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('funding.total')}</th>
            <td colSpan={3} className="numeric" data-label={t('funding.amount')}>
              {money(statement.totalCents, language)}
            </td>
            {previous && (
              <td className="numeric" data-label={t('funding.against', { year: previous.fundingYear })}>
                {signedMoney(statement.totalCents - previous.totalCents, language)}
              </td>
            )}
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
};

const Statement = ({ statement, previous }: Both) => {
  const { t, of, language } = useText();
  const { fundingYear, totalCents, basis, indexed, provisional } = statement;
  return (
    <>
      <div className="cards cards--even">
        <Card className="third">
          <p className="figure-label">{t('home.fundingOf', { year: fundingYear })}</p>
          <span className="figure-value">{roundMoney(totalCents, language)}</span>
          <p className="figure-note">{t('home.countedOn', { date: date(statement.countingDate, language) })}</p>
          <div className="row" style={{ marginBlockStart: 10 }}>
            <Badge {...(basis === 'expected' ? { kind: 'warm' as const } : {})}>{t(`funding.${basis}`)}</Badge>
            {provisional && <Badge>{t('funding.provisional')}</Badge>}
            {!indexed && <Badge>{t('funding.notIndexed')}</Badge>}
          </div>
        </Card>
        <Card className="two-thirds">
          <Bars
            bars={statement.lines
              .filter((line) => line.amountCents > 0)
              .map((line) => ({ key: line.category, label: of(line.description), cents: line.amountCents }))}
          />
        </Card>
      </div>
      {basis === 'expected' && <Alert kind="info">{t('funding.expectedHelp', { date: date(statement.countingDate, language) })}</Alert>}
      <Card
        title={t('funding.lines')}
        aside={<span className="muted small">{t('funding.regulation', { regulation: statement.regulation })}</span>}
      >
        <Lines statement={statement} previous={previous} />
      </Card>
    </>
  );
};

/** What the school receives for a calendar year, and why. */
export const Funding = () => {
  const { t } = useText();
  const brin = useBrin();
  const search = useSearch({ from: '/schools/$brin/funding' });
  const navigate = useNavigate({ from: '/schools/$brin/funding' });
  const years = statementYears();
  const year = Number(search.year ?? lastCountedYear());
  const hasPrevious = years.includes(year - 1);
  const asKnownOn = search.asKnownOn ? `${search.asKnownOn}T23:59:59Z` : undefined;
  const query = useQuery(fundingQuery(brin, year, asKnownOn));
  const previous = useQuery({ ...fundingQuery(brin, year - 1, asKnownOn), enabled: hasPrevious }).data;
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  return (
    <Page title={t('nav.funding')} crumbs={useCrumbs()} intro={t('funding.intro')}>
      <div className="stack">
        <div className="filters">
          <SelectField pointer="/year" label={t('funding.year')} value={String(year)} onValue={(value) => set({ year: value })}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </SelectField>
          <TextField
            pointer="/asKnownOn"
            label={t('funding.asKnownOn')}
            type="date"
            max={today()}
            value={search.asKnownOn ?? ''}
            onValue={(value) => set({ asKnownOn: value || undefined })}
          />
        </div>
        <Await query={query}>{(statement) => <Statement statement={statement} previous={hasPrevious ? previous : undefined} />}</Await>
        {search.category && <CountedLearners year={year} category={search.category as FundedCategory} />}
      </div>
    </Page>
  );
};
