import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { sessionQuery } from '../api/queries.ts';
import { signOut } from '../api/session.ts';
import { useText } from '../text.tsx';
import { Brand, Footer, LanguageSwitch } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';

/** For who signed in and has a role at no school: what to do about it, and the way out. */
export const NoSchool = () => {
  const { t } = useText();
  const person = useQuery(sessionQuery()).data?.person.displayName ?? '';
  return (
    <>
      <header className="page-header">
        <div className="frame page-header__bar">
          <Brand />
          <div className="page-header__tools">
            <span className="page-header__user">{person}</span>
            <LanguageSwitch />
            <button type="button" className="header-button" onClick={() => void signOut()}>
              {t('layout.signOut')}
            </button>
          </div>
        </div>
      </header>
      <main className="frame" id="main">
        <Page title={t('noAccess.noSchool')}>
          <p>{t('noAccess.noSchoolText', { person })}</p>
        </Page>
      </main>
      <Footer />
    </>
  );
};

/** For a school at which one has no role. */
export const OtherSchool = () => {
  const { t } = useText();
  const { brin } = useParams({ from: '/schools/$brin' });
  const person = useQuery(sessionQuery()).data?.person.displayName ?? '';
  return (
    <Page title={t('noAccess.otherSchool')}>
      <p>{t('noAccess.otherSchoolText', { brin, person })}</p>
      <p>
        <Link to="/">{t('noAccess.ownSchool')}</Link>
      </p>
    </Page>
  );
};

/** For a page that the role at this school does not give, such as a form for who may only read. */
export const NotYourRole = ({ reports }: { readonly reports: boolean }) => {
  const { t } = useText();
  const { brin } = useParams({ from: '/schools/$brin' });
  return (
    <Page title={t(reports ? 'noAccess.onlyRead' : 'noAccess.notYours')}>
      <p>{t(reports ? 'noAccess.onlyReadText' : 'noAccess.notYoursText')}</p>
      <p>
        <Link to="/schools/$brin" params={{ brin }}>
          {t('notFound.home')}
        </Link>
      </p>
    </Page>
  );
};
