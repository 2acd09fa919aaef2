import { useQuery } from '@tanstack/react-query';
import { fundingQuery, institutionQuery, notificationsQuery } from '../api/queries.ts';
import type { FundingStatement } from '../api/types.ts';
import { count, date, roundMoney, signedRoundMoney } from '../format.ts';
import { useText } from '../text.tsx';
import { Badge } from '../ui/badge.tsx';
import { Bars } from '../ui/bars.tsx';
import { Card } from '../ui/card.tsx';
import { Await, Empty } from '../ui/data-state.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { LiveReports } from './exchange/live-reports.tsx';
import { NotificationList } from './exchange/notification-list.tsx';
import { lastCountedYear } from './funding/years.ts';
import { useBrin, useMay } from './school.ts';

const pupilsOf = (statement: FundingStatement): number =>
  statement.lines.filter((line) => !line.category.endsWith('site')).reduce((sum, line) => sum + line.count, 0);

const Pupils = ({ year }: { readonly year: number }) => {
  const { t, language } = useText();
  const brin = useBrin();
  const may = useMay();
  const query = useQuery(fundingQuery(brin, year));
  return (
    <Card>
      <p className="figure-label">{t('home.pupils')}</p>
      <Await query={query}>
        {(statement) => (
          <>
            <span className="figure-value">{count(pupilsOf(statement), language)}</span>
            <p className="figure-note">{t('home.pupilsOn', { date: date(statement.countingDate, language) })}</p>
          </>
        )}
      </Await>
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

const Year = ({ year, against }: { readonly year: number; readonly against?: FundingStatement | undefined }) => {
  const { t, language } = useText();
  const brin = useBrin();
  const query = useQuery(fundingQuery(brin, year));
  return (
    <Card>
      <p className="figure-label">{t('home.fundingOf', { year })}</p>
      <Await query={query}>
        {(statement) => (
          <>
            <span className="figure-value">{roundMoney(statement.totalCents, language)}</span>
            <p className="figure-note">
              {against
                ? t('home.against', {
                    difference: signedRoundMoney(statement.totalCents - against.totalCents, language),
                    year: against.fundingYear,
                  })
                : t('home.countedOn', { date: date(statement.countingDate, language) })}
            </p>
            <p>
              <Badge {...(statement.basis === 'expected' ? { kind: 'warm' as const } : {})}>{t(`funding.${statement.basis}`)}</Badge>
            </p>
          </>
        )}
      </Await>
    </Card>
  );
};

const Breakdown = ({ year }: { readonly year: number }) => {
  const { t, of, language } = useText();
  const brin = useBrin();
  const query = useQuery(fundingQuery(brin, year));
  return (
    <Card
      title={t('home.breakdown', { year })}
      aside={
        <Link to="/schools/$brin/funding" params={{ brin }} search={{ year: String(year) }}>
          {t('home.toFunding')}
        </Link>
      }
    >
      <Await query={query}>
        {(statement) => (
          <Bars
            bars={statement.lines
              .filter((line) => line.amountCents !== 0)
              .map((line) => ({
                key: line.category,
                label: of(line.description),
                cents: line.amountCents,
                note: `${count(line.count, language)} ×`,
              }))}
          />
        )}
      </Await>
    </Card>
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
  const counted = lastCountedYear();
  const before = useQuery(fundingQuery(brin, counted - 1)).data;
  const current = useQuery(fundingQuery(brin, counted)).data;
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
        <div className="cards cards--figures cards--even">
          <Pupils year={counted} />
          <Year year={counted - 1} />
          <Year year={counted} against={before} />
          <Year year={counted + 1} against={current} />
        </div>
        <div className="cards">
          <div className="half stack">
            <Breakdown year={counted} />
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
