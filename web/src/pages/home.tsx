import { useQuery } from '@tanstack/react-query';
import { fundingOverviewQuery, fundingQuery, institutionQuery, notificationsQuery } from '../api/queries.ts';
import type { FundingOverview, FundingStatement, SchemeId } from '../api/types.ts';
import { count, date, roundMoney, signedRoundMoney, today } from '../format.ts';
import { useText } from '../text.tsx';
import { Badge } from '../ui/badge.tsx';
import { Bars } from '../ui/bars.tsx';
import { Card } from '../ui/card.tsx';
import { Await, Empty } from '../ui/data-state.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { LiveReports } from './exchange/live-reports.tsx';
import { NotificationList } from './exchange/notification-list.tsx';
import { barsOf, nothingKnown } from './funding/amounts.ts';
import { lastCountedYear } from './funding/years.ts';
import { useBrin, useMay } from './school.ts';

type OfYear = { readonly scheme: SchemeId; readonly year: number };

const Learners = ({ overview }: { readonly overview: FundingOverview }) => {
  const { t, language } = useText();
  const brin = useBrin();
  const may = useMay();
  const total = overview.enrolled.reduce((sum, one) => sum + one.learners, 0);
  return (
    <Card>
      <p className="figure-label">{t('home.pupils')}</p>
      <span className="figure-value">{count(total, language)}</span>
      <p className="figure-note">{t('home.pupilsOn', { date: date(today(), language) })}</p>
      {may('overview:read') && (
        <p>
          <Link to="/schools/$brin/learners" params={{ brin }} search={{}}>
            {t('home.toPupils')}
          </Link>
        </p>
      )}
    </Card>
  );
};

const Year = ({ scheme, year, against }: OfYear & { readonly against?: FundingStatement | undefined }) => {
  const { t, language } = useText();
  const brin = useBrin();
  const query = useQuery(fundingQuery(brin, scheme, year));
  return (
    <Card>
      <p className="figure-label">{t('home.fundingOf', { year })}</p>
      <Await query={query}>
        {(statement) => (
          <>
            <span className="figure-value">
              {nothingKnown(statement) ? t('funding.unknown') : roundMoney(statement.totalCents, language)}
            </span>
            <p className="figure-note">
              {against && !nothingKnown(statement)
                ? t('home.against', {
                    difference: signedRoundMoney(statement.totalCents - against.totalCents, language),
                    year: against.fundingYear,
                  })
                : t('home.countedOn', { date: date(statement.countingDates.at(-1) ?? '', language) })}
            </p>
            <p className="row">
              <Badge {...(statement.basis === 'expected' ? { kind: 'warm' as const } : {})}>{t(`funding.${statement.basis}`)}</Badge>
              {statement.missing.length > 0 && <Badge>{t('home.incomplete')}</Badge>}
            </p>
          </>
        )}
      </Await>
    </Card>
  );
};

const Breakdown = ({ scheme, year }: OfYear) => {
  const { t, of, language } = useText();
  const brin = useBrin();
  const query = useQuery(fundingQuery(brin, scheme, year));
  return (
    <Card
      title={t('home.breakdown', { year })}
      aside={
        <Link to="/schools/$brin/funding" params={{ brin }} search={{ scheme, year: String(year) }}>
          {t('home.toFunding')}
        </Link>
      }
    >
      <Await query={query}>
        {(statement) => (
          <>
            <Bars bars={barsOf(statement, of, language)} />
            {statement.missing.length > 0 && <p className="muted small">{t('funding.missing')}</p>}
          </>
        )}
      </Await>
    </Card>
  );
};

/** Last year, this year and the next by the scheme that funds the school in the first place. */
const Figures = ({ overview }: { readonly overview: FundingOverview }) => {
  const brin = useBrin();
  const [first] = overview.schemes;
  const counted = first ? lastCountedYear(first) : 0;
  const scheme = first?.scheme ?? 'vo';
  const has = (year: number): boolean => first?.years.some((one) => one.fundingYear === year) ?? false;
  const before = useQuery({ ...fundingQuery(brin, scheme, counted - 1), enabled: has(counted - 1) }).data;
  const current = useQuery({ ...fundingQuery(brin, scheme, counted), enabled: has(counted) }).data;
  return (
    <div className="cards cards--figures cards--even">
      <Learners overview={overview} />
      {has(counted - 1) && <Year scheme={scheme} year={counted - 1} />}
      {has(counted) && <Year scheme={scheme} year={counted} against={before} />}
      {has(counted + 1) && <Year scheme={scheme} year={counted + 1} against={current} />}
    </div>
  );
};

const Notifications = () => {
  const { t } = useText();
  const brin = useBrin();
  const query = useQuery(notificationsQuery(brin));
  return (
    <Card
      title={t('home.notifications')}
      aside={
        <Link to="/schools/$brin/notifications" params={{ brin }}>
          {t('home.all')}
        </Link>
      }
    >
      <Await query={query}>
        {({ items }) => (items.length === 0 ? <Empty title={t('notifications.none')} /> : <NotificationList items={items.slice(0, 4)} />)}
      </Await>
    </Card>
  );
};

/** The start page of a school: what matters today. */
export const Home = () => {
  const { t } = useText();
  const brin = useBrin();
  const institution = useQuery(institutionQuery(brin));
  const may = useMay();
  const overview = useQuery(fundingOverviewQuery(brin));
  const scheme = overview.data?.schemes[0];
  return (
    <Page
      title={institution.data?.name ?? brin}
      intro={t('home.intro', { brin })}
      actions={
        may('enrolment:report') && (
          <ButtonLink to="/schools/$brin/enrol" params={{ brin }}>
            {t('nav.enrol')}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        <Await query={overview}>{(found) => <Figures overview={found} />}</Await>
        <div className="cards">
          <div className="half stack">
            {scheme && <Breakdown scheme={scheme.scheme} year={lastCountedYear(scheme)} />}
            {may('notification:read') && <Notifications />}
          </div>
          {may('report:read') && (
            <Card
              className="half"
              title={t('home.latest')}
              aside={
                <Link to="/schools/$brin/reports" params={{ brin }}>
                  {t('home.all')}
                </Link>
              }
            >
              <LiveReports most={8} />
            </Card>
          )}
        </div>
      </div>
    </Page>
  );
};
