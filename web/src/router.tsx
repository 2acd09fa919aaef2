import { useQuery } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate, Outlet } from '@tanstack/react-router';
import { type LearnerFilter, sessionQuery } from './api/queries.ts';
import { Landing } from './pages/landing.tsx';
import { NotFound } from './pages/not-found.tsx';
import { Failure, Loading } from './ui/data-state.tsx';
import { SchoolLayout } from './ui/layout.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const useSession = () => useQuery(sessionQuery());

const Start = () => {
  const { data, error } = useSession();
  if (error) return <Failure error={error} />;
  if (data === undefined) return <Loading />;
  if (!data) return <Landing />;
  const brin = data.institution ?? data.institutions[0]?.brin;
  if (brin === undefined) return <Failure error={undefined} />;
  return <Navigate to="/schools/$brin" params={{ brin }} replace />;
};

const School = () => {
  const { data, error } = useSession();
  if (error) return <Failure error={error} />;
  if (data === undefined) return <Loading />;
  return data ? <SchoolLayout session={data} /> : <Landing />;
};

type FundingChoice = {
  readonly year?: string | undefined;
  readonly asKnownOn?: string | undefined;
  readonly category?: string | undefined;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start });
const school = createRoute({ getParentRoute: () => root, path: '/schools/$brin', component: School });
const home = createRoute({
  getParentRoute: () => school,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home.tsx'), 'Home'),
});
const learners = createRoute({
  getParentRoute: () => school,
  path: '/learners',
  validateSearch: (search: Record<string, unknown>): LearnerFilter => ({
    search: text(search.search),
    site: text(search.site),
    yearOfStudy: text(search.yearOfStudy),
    programme: text(search.programme),
    referenceDate: text(search.referenceDate),
  }),
  component: lazyRouteComponent(() => import('./pages/register/learners.tsx'), 'Learners'),
});
const learner = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId',
  component: lazyRouteComponent(() => import('./pages/register/learner.tsx'), 'Learner'),
});
const enrol = createRoute({
  getParentRoute: () => school,
  path: '/enrol',
  component: lazyRouteComponent(() => import('./pages/exchange/enrol.tsx'), 'Enrol'),
});
const change = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId/enrolments/$number/change',
  component: lazyRouteComponent(() => import('./pages/exchange/change.tsx'), 'Change'),
});
const end = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId/enrolments/$number/end',
  component: lazyRouteComponent(() => import('./pages/exchange/end.tsx'), 'End'),
});
const result = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId/enrolments/$number/result',
  component: lazyRouteComponent(() => import('./pages/exchange/result.tsx'), 'ReportResult'),
});
const reports = createRoute({
  getParentRoute: () => school,
  path: '/reports',
  component: lazyRouteComponent(() => import('./pages/exchange/reports.tsx'), 'Reports'),
});
const funding = createRoute({
  getParentRoute: () => school,
  path: '/funding',
  validateSearch: (search: Record<string, unknown>): FundingChoice => ({
    year: text(search.year),
    asKnownOn: text(search.asKnownOn),
    category: text(search.category),
  }),
  component: lazyRouteComponent(() => import('./pages/funding/funding.tsx'), 'Funding'),
});
const notifications = createRoute({
  getParentRoute: () => school,
  path: '/notifications',
  component: lazyRouteComponent(() => import('./pages/exchange/notifications.tsx'), 'Notifications'),
});

const routeTree = root.addChildren([
  start,
  school.addChildren([home, learners, learner, enrol, change, end, result, reports, funding, notifications]),
]);

export const router = createRouter({ routeTree, defaultPendingComponent: Loading, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
