import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link as PlainLink, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { notificationsQuery, sessionQuery } from '../api/queries.ts';
import { chooseInstitution, may, signOut } from '../api/session.ts';
import type { Session } from '../api/types.ts';
import { type MessageKey, useText } from '../text.tsx';

const SECTIONS = [
  { to: '/schools/$brin', label: 'nav.home', action: 'funding:read' },
  { to: '/schools/$brin/learners', label: 'nav.learners', action: 'overview:read' },
  { to: '/schools/$brin/enrol', label: 'nav.enrol', action: 'enrolment:report' },
  { to: '/schools/$brin/reports', label: 'nav.reports', action: 'report:read' },
  { to: '/schools/$brin/compare', label: 'nav.compare', action: 'overview:read' },
  { to: '/schools/$brin/files', label: 'nav.files', action: 'file:read' },
  { to: '/schools/$brin/funding', label: 'nav.funding', action: 'funding:read' },
  { to: '/schools/$brin/notifications', label: 'nav.notifications', action: 'notification:read' },
] as const satisfies readonly { to: string; label: MessageKey; action: string }[];

export const Brand = () => (
  <PlainLink to="/" className="brand">
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#fff" />
      <path d="M9 7v13a5 5 0 0 0 5 5h10" fill="none" stroke="#0b4f5c" strokeWidth="3.4" strokeLinecap="round" />
      <circle cx="21" cy="13" r="4.4" fill="#f2a65a" />
    </svg>
    Leerbron
  </PlainLink>
);

export const LanguageSwitch = () => {
  const { t, language, setLanguage } = useText();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className="header-button" lang={other} onClick={() => setLanguage(other)}>
      {t('layout.otherLanguage')}
    </button>
  );
};

const SchoolSwitch = ({ session, brin }: { readonly session: Session; readonly brin: string }) => {
  const { t } = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const choose = async (chosen: string): Promise<void> => {
    client.setQueryData(sessionQuery().queryKey, await chooseInstitution(chosen));
    await navigate({ to: '/schools/$brin', params: { brin: chosen } });
  };
  const current = session.institutions.find((institution) => institution.brin === brin);
  if (session.institutions.length < 2) return <span>{current?.name ?? brin}</span>;
  return (
    <>
      <label className="visually-hidden" htmlFor="school-switch">
        {t('layout.school')}
      </label>
      <select
        id="school-switch"
        className="utrecht-select utrecht-select--html-select"
        value={brin}
        onChange={(event) => void choose(event.target.value)}
      >
        {session.institutions.map((institution) => (
          <option key={institution.brin} value={institution.brin}>
            {institution.name} ({institution.brin})
          </option>
        ))}
      </select>
    </>
  );
};

const Navigation = ({ session, brin, open }: { readonly session: Session; readonly brin: string; readonly open: boolean }) => {
  const { t } = useText();
  const { data } = useQuery({ ...notificationsQuery(brin), enabled: may(session, brin, 'notification:read') });
  const unread = data?.pending ?? 0;
  return (
    <nav className="page-nav" aria-label={t('layout.navigation')}>
      <ul className="page-nav__list frame" id="page-nav-list" data-open={open}>
        {SECTIONS.filter(({ action }) => may(session, brin, action)).map(({ to, label }) => (
          <li key={to}>
            <PlainLink
              to={to}
              params={{ brin }}
              className="page-nav__link"
              activeOptions={{ exact: label === 'nav.home' }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(label)}
              {label === 'nav.notifications' && unread > 0 && (
                <span className="page-nav__count">
                  {unread}
                  <span className="visually-hidden"> {t('nav.unread')}</span>
                </span>
              )}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export const Footer = () => {
  const { t } = useText();
  return (
    <footer className="page-footer">
      <div className="frame row">
        <span>{t('layout.footer')}</span>
        <a className="nl-link" href="/docs">
          {t('layout.apiDocs')}
        </a>
      </div>
    </footer>
  );
};

/** The frame around every page of a school. */
export const SchoolLayout = ({ session, children }: { readonly session: Session; readonly children: ReactNode }) => {
  const { t } = useText();
  const { brin } = useParams({ from: '/schools/$brin' });
  const [open, setOpen] = useState(false);
  return (
    <>
      <SkipLink href="#main">{t('layout.skip')}</SkipLink>
      <header className="page-header">
        <div className="frame page-header__bar">
          <Brand />
          <div className="page-header__school">
            <SchoolSwitch session={session} brin={brin} />
          </div>
          <div className="page-header__tools">
            <span className="page-header__user">{session.person.displayName}</span>
            <LanguageSwitch />
            <button type="button" className="header-button" onClick={() => void signOut()}>
              {t('layout.signOut')}
            </button>
            <button
              type="button"
              className="header-button menu-button"
              aria-expanded={open}
              aria-controls="page-nav-list"
              onClick={() => setOpen(!open)}
            >
              {t('layout.menu')}
            </button>
          </div>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: choosing a link, by whatever means, closes the menu */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links raise a click for the keyboard too */}
      <div onClick={() => setOpen(false)}>
        <Navigation session={session} brin={brin} open={open} />
      </div>
      <main className="frame" id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
};
