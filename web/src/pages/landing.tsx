import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { portalFactsQuery } from '../api/queries.ts';
import { type DemonstrationLogin, signInAddress } from '../api/session.ts';
import { isMessageKey, useText } from '../text.tsx';
import { Alert } from '../ui/alert.tsx';
import { Brand, Footer, LanguageSwitch } from '../ui/layout.tsx';

const RoleNote = ({ login }: { readonly login: DemonstrationLogin }) => {
  const { t } = useText();
  const key = `role.${login.role}`;
  return isMessageKey(key) ? <> ({t(key)})</> : null;
};

const Logins = ({ logins }: { readonly logins: readonly DemonstrationLogin[] }) => {
  const { t } = useText();
  return (
    <Alert kind="info" title={t('landing.demoTitle')}>
      <p>{t('landing.demo')}</p>
      <dl className="details-list">
        {logins.map((login) => (
          <div key={login.username} style={{ display: 'contents' }}>
            <dt>
              <code>{login.username}</code>
            </dt>
            <dd>
              <code>{login.password}</code>{' '}
              <span className="muted small">
                {login.institution}
                <RoleNote login={login} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Alert>
  );
};

/** Before signing in: what this is. */
export const Landing = () => {
  const { t, language } = useText();
  const { pathname } = useLocation();
  const demonstration = useQuery(portalFactsQuery()).data?.demonstration;
  useEffect(() => {
    document.title = `Leerbron – ${t('landing.title')}`;
  }, [t]);
  return (
    <>
      <header className="page-header">
        <div className="frame page-header__bar">
          <Brand />
          <div className="page-header__tools">
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main className="frame landing" id="main">
        <div className="stack">
          <h1 className="landing__title">{t('landing.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{t('landing.lead')}</p>
          <div className="row">
            <a className="nl-button nl-button--primary" href={signInAddress(language, pathname)}>
              {t('landing.signIn')}
            </a>
          </div>
          {demonstration && <Logins logins={demonstration.logins} />}
        </div>
        <section className="card" aria-label={t('landing.how')}>
          <ol className="landing__steps">
            {(['1', '2', '3'] as const).map((step) => (
              <li key={step}>
                <strong>{t(`landing.step${step}`)}</strong>
                <span className="muted">{t(`landing.step${step}Text`)}</span>
              </li>
            ))}
          </ol>
        </section>
      </main>
      <Footer />
    </>
  );
};
