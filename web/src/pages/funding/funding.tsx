import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { fundingOverviewQuery, fundingQuery } from '../../api/queries.ts';
import type { FundingScheme, FundingStatement } from '../../api/types.ts';
import { date, roundMoney, today } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Bars } from '../../ui/bars.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty } from '../../ui/data-state.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs } from '../school.ts';
import { barsOf, nothingKnown } from './amounts.ts';
import { CountedLearners } from './counted-learners.tsx';
import { Lines } from './lines.tsx';
import { MissingAmounts } from './missing-amounts.tsx';
import { lastCountedYear, yearBeside } from './years.ts';

type Both = { readonly statement: FundingStatement; readonly previous: FundingStatement | undefined };

const Statement = ({ statement, previous }: Both) => {
  const { t, of, language } = useText();
  const { fundingYear, totalCents, basis, indexed, provisional, countingDates } = statement;
  const counted = date(countingDates.at(-1) ?? '', language);
  return (
    <>
      <div className="cards cards--even">
        <Card className="third">
          <p className="figure-label">{t('home.fundingOf', { year: fundingYear })}</p>
          <span className="figure-value">{nothingKnown(statement) ? t('funding.unknown') : roundMoney(totalCents, language)}</span>
          <p className="figure-note">{t('home.countedOn', { date: counted })}</p>
          <div className="row" style={{ marginBlockStart: 10 }}>
            <Badge {...(basis === 'expected' ? { kind: 'warm' as const } : {})}>{t(`funding.${basis}`)}</Badge>
            {provisional && <Badge>{t('funding.provisional')}</Badge>}
            {!indexed && <Badge>{t('funding.notIndexed')}</Badge>}
          </div>
        </Card>
        <Card className="two-thirds">
          <Bars bars={barsOf(statement, of, language)} />
        </Card>
      </div>
      <MissingAmounts statement={statement} />
      {basis === 'expected' && <Alert kind="info">{t('funding.expectedHelp', { date: counted })}</Alert>}
      <Card
        title={t('funding.lines')}
        aside={<span className="muted small">{t('funding.regulation', { regulation: statement.regulation })}</span>}
      >
        <Lines statement={statement} previous={previous} linked />
      </Card>
    </>
  );
};

const OfScheme = ({ schemes }: { readonly schemes: readonly [FundingScheme, ...FundingScheme[]] }) => {
  const { t, of } = useText();
  const brin = useBrin();
  const search = useSearch({ from: '/schools/$brin/funding' });
  const navigate = useNavigate({ from: '/schools/$brin/funding' });
  const scheme = schemes.find((one) => one.scheme === search.scheme) ?? schemes[0];
  const year = yearBeside(scheme, Number(search.year)) ?? lastCountedYear(scheme);
  const before = yearBeside(scheme, year - 1);
  const asKnownOn = search.asKnownOn ? `${search.asKnownOn}T23:59:59Z` : undefined;
  const query = useQuery(fundingQuery(brin, scheme.scheme, year, asKnownOn));
  const previous = useQuery({ ...fundingQuery(brin, scheme.scheme, year - 1, asKnownOn), enabled: before !== undefined }).data;
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  return (
    <div className="stack">
      <div className="filters">
        {schemes.length > 1 && (
          <SelectField
            pointer="/scheme"
            label={t('funding.scheme')}
            value={scheme.scheme}
            onValue={(value) => set({ scheme: value, category: undefined })}
          >
            {schemes.map((one) => (
              <option key={one.scheme} value={one.scheme}>
                {of(one.title)}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField pointer="/year" label={t('funding.year')} value={String(year)} onValue={(value) => set({ year: value })}>
          {scheme.years.toReversed().map(({ fundingYear }) => (
            <option key={fundingYear} value={fundingYear}>
              {fundingYear}
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
      <Await query={query}>
        {(statement) => <Statement statement={statement} previous={before === undefined ? undefined : previous} />}
      </Await>
      {search.category && <CountedLearners scheme={scheme.scheme} year={year} category={search.category} />}
    </div>
  );
};

/** What the school receives by a scheme for a funding year, and why. */
export const Funding = () => {
  const { t } = useText();
  const brin = useBrin();
  const query = useQuery(fundingOverviewQuery(brin));
  return (
    <Page
      title={t('nav.funding')}
      crumbs={useCrumbs()}
      intro={t('funding.intro')}
      actions={
        <>
          <ButtonLink to="/schools/$brin/statements" params={{ brin }} className="nl-button--secondary">
            {t('funding.toStatements')}
          </ButtonLink>
          <ButtonLink to="/schools/$brin/projection" params={{ brin }} className="nl-button--secondary">
            {t('funding.toProjection')}
          </ButtonLink>
        </>
      }
    >
      <Await query={query}>
        {({ schemes: [first, ...rest] }) => (first ? <OfScheme schemes={[first, ...rest]} /> : <Empty title={t('funding.noScheme')} />)}
      </Await>
    </Page>
  );
};
