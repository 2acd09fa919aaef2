import { Heading } from '@nl-design-system-candidate/heading-react';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text.tsx';
import { Link } from './link.tsx';

export type Crumb = { readonly label: string; readonly to: string };

type PageProps = {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

let firstPage = true;

const Breadcrumbs = ({ crumbs, current }: { readonly crumbs: readonly Crumb[]; readonly current: string }) => {
  const { t } = useText();
  return (
    <nav aria-label={t('layout.breadcrumbs')}>
      <ol className="breadcrumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
};

/** A page: its title in the window and as its heading, which gets the focus when a link leads here. */
export const Page = ({ title, crumbs = [], intro, actions, children }: PageProps) => {
  const heading = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Leerbron`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the address changes, not when the title does
  useEffect(() => {
    if (!firstPage) heading.current?.querySelector('h1')?.focus();
    firstPage = false;
  }, [pathname]);
  return (
    <>
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} current={title} />}
      <div className="page-head" ref={heading}>
        <div>
          <Heading level={1} tabIndex={-1}>
            {title}
          </Heading>
          {intro && <p className="page-head__intro">{intro}</p>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </div>
      {children}
    </>
  );
};
