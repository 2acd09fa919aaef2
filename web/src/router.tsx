import { useQuery } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  type RouteComponent,
  useParams,
} from '@tanstack/react-router';
import { type LearnerFilter, sessionQuery } from './api/queries.ts';
import { Landing } from './pages/landing.tsx';
import { NoSchool, NotYourRole, OtherSchool } from './pages/no-access.tsx';
import { NotFound } from './pages/not-found.tsx';
import { useMay } from './pages/school.ts';
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
  if (brin === undefined) return <NoSchool />;
  return <Navigate to="/schools/$brin" params={{ brin }} replace />;
};

const School = () => {
  const { brin } = useParams({ from: '/schools/$brin' });
  const { data, error } = useSession();
  if (error) return <Failure error={error} />;
  if (data === undefined) return <Loading />;
  if (!data) return <Landing />;
  const known = data.institutions.some((institution) => institution.brin === brin);
  return <SchoolLayout session={data}>{known ? <Outlet /> : <OtherSchool />}</SchoolLayout>;
};

/** Gives a page only to whom the role at the school allows what the page is for; like every page it is fetched before it is shown. */
const only = (action: string, Allowed: RouteComponent): RouteComponent => {
  const Only = () => (useMay()(action) ? <Allowed /> : <NotYourRole reports={action.endsWith(':report')} />);
  return Allowed.preload ? Object.assign(Only, { preload: Allowed.preload }) : Only;
};

type FundingChoice = {
  readonly scheme?: string | undefined;
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
  component: only(
    'funding:read',
    lazyRouteComponent(() => import('./pages/home.tsx'), 'Home'),
  ),
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
  component: only(
    'overview:read',
    lazyRouteComponent(() => import('./pages/register/learners.tsx'), 'Learners'),
  ),
});
const learner = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId',
  component: only(
    'learner:read',
    lazyRouteComponent(() => import('./pages/register/learner.tsx'), 'Learner'),
  ),
});
const enrol = createRoute({
  getParentRoute: () => school,
  path: '/enrol',
  component: only(
    'enrolment:report',
    lazyRouteComponent(() => import('./pages/exchange/enrol.tsx'), 'Enrol'),
  ),
});
const change = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId/enrolments/$number/change',
  component: only(
    'enrolment:report',
    lazyRouteComponent(() => import('./pages/exchange/change.tsx'), 'Change'),
  ),
});
const end = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId/enrolments/$number/end',
  component: only(
    'enrolment:report',
    lazyRouteComponent(() => import('./pages/exchange/end.tsx'), 'End'),
  ),
});
const result = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId/enrolments/$number/result',
  component: only(
    'result:report',
    lazyRouteComponent(() => import('./pages/exchange/result.tsx'), 'ReportResult'),
  ),
});
const advice = createRoute({
  getParentRoute: () => school,
  path: '/learners/$learnerId/enrolments/$number/advice',
  component: only(
    'result:report',
    lazyRouteComponent(() => import('./pages/exchange/advice.tsx'), 'Advice'),
  ),
});
const reports = createRoute({
  getParentRoute: () => school,
  path: '/reports',
  component: only(
    'report:read',
    lazyRouteComponent(() => import('./pages/exchange/reports.tsx'), 'Reports'),
  ),
});
const files = createRoute({
  getParentRoute: () => school,
  path: '/files',
  component: only(
    'file:read',
    lazyRouteComponent(() => import('./pages/exchange/files/files.tsx'), 'Files'),
  ),
});
const funding = createRoute({
  getParentRoute: () => school,
  path: '/funding',
  validateSearch: (search: Record<string, unknown>): FundingChoice => ({
    scheme: text(search.scheme),
    year: text(search.year),
    asKnownOn: text(search.asKnownOn),
    category: text(search.category),
  }),
  component: only(
    'funding:read',
    lazyRouteComponent(() => import('./pages/funding/funding.tsx'), 'Funding'),
  ),
});
const statements = createRoute({
  getParentRoute: () => school,
  path: '/statements',
  component: only(
    'funding:read',
    lazyRouteComponent(() => import('./pages/funding/statements.tsx'), 'Statements'),
  ),
});
const statement = createRoute({
  getParentRoute: () => school,
  path: '/statements/$number',
  component: only(
    'funding:read',
    lazyRouteComponent(() => import('./pages/funding/statement.tsx'), 'Statement'),
  ),
});
const projection = createRoute({
  getParentRoute: () => school,
  path: '/projection',
  component: only(
    'funding:read',
    lazyRouteComponent(() => import('./pages/funding/projection.tsx'), 'Projection'),
  ),
});
const notifications = createRoute({
  getParentRoute: () => school,
  path: '/notifications',
  component: only(
    'notification:read',
    lazyRouteComponent(() => import('./pages/exchange/notifications.tsx'), 'Notifications'),
  ),
});

const webhooks = createRoute({
  getParentRoute: () => school,
  path: '/webhooks',
  component: only(
    'webhook:manage',
    lazyRouteComponent(() => import('./pages/exchange/webhooks/webhooks.tsx'), 'Webhooks'),
  ),
});
const newWebhook = createRoute({
  getParentRoute: () => school,
  path: '/webhooks/new',
  component: only(
    'webhook:manage',
    lazyRouteComponent(() => import('./pages/exchange/webhooks/new-webhook.tsx'), 'NewWebhook'),
  ),
});
const webhook = createRoute({
  getParentRoute: () => school,
  path: '/webhooks/$subscriptionId',
  component: only(
    'webhook:manage',
    lazyRouteComponent(() => import('./pages/exchange/webhooks/webhook.tsx'), 'WebhookPage'),
  ),
});

const compare = createRoute({
  getParentRoute: () => school,
  path: '/compare',
  component: only(
    'overview:read',
    lazyRouteComponent(() => import('./pages/reconciliation/compare.tsx'), 'Compare'),
  ),
});
const comparison = createRoute({
  getParentRoute: () => school,
  path: '/compare/$reconciliationId',
  component: only(
    'overview:read',
    lazyRouteComponent(() => import('./pages/reconciliation/comparison.tsx'), 'Comparison'),
  ),
});
const completeness = createRoute({
  getParentRoute: () => school,
  path: '/completeness',
  component: only(
    'overview:read',
    lazyRouteComponent(() => import('./pages/reconciliation/completeness.tsx'), 'Completeness'),
  ),
});

const routeTree = root.addChildren([
  start,
  school.addChildren([
    home,
    learners,
    learner,
    enrol,
    change,
    end,
    result,
    advice,
    reports,
    files,
    funding,
    statements,
    statement,
    projection,
    notifications,
    compare,
    comparison,
    completeness,
    webhooks,
    newWebhook,
    webhook,
  ]),
]);

export const router = createRouter({ routeTree, defaultPendingComponent: Loading, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
