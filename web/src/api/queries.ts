import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listName } from '../format.ts';
import { ApiProblem, get } from './client.ts';
import { readPortalFacts, readSession } from './session.ts';
import type {
  CountedLearner,
  EnrolmentPage,
  FundingStatement,
  Institution,
  LearnerView,
  Notification,
  Programme,
  ReportItem,
} from './types.ts';

const MINUTE = 60_000;

/** The session, or null when nobody is signed in. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: () =>
      readSession().catch((problem: unknown) => {
        if (problem instanceof ApiProblem && problem.status === 401) return null;
        throw problem;
      }),
    staleTime: 5 * MINUTE,
  });

export const portalFactsQuery = () =>
  queryOptions({ queryKey: ['portal'], queryFn: readPortalFacts, staleTime: Number.POSITIVE_INFINITY, retry: false });

export const institutionQuery = (brin: string) =>
  queryOptions({ queryKey: ['institution', brin], queryFn: () => get<Institution>(`/v1/institutions/${brin}`), staleTime: 10 * MINUTE });

export const programmesQuery = () =>
  queryOptions({
    queryKey: ['programmes'],
    queryFn: async () => (await get<{ items: Programme[] }>('/v1/programmes', { sector: 'vo' })).items,
    staleTime: 10 * MINUTE,
  });

export type LearnerFilter = {
  readonly referenceDate?: string | undefined;
  readonly search?: string | undefined;
  readonly site?: string | undefined;
  readonly yearOfStudy?: string | undefined;
  readonly programme?: string | undefined;
};

export const enrolmentsQuery = (brin: string, filter: LearnerFilter) =>
  infiniteQueryOptions({
    queryKey: ['enrolments', brin, filter],
    queryFn: ({ pageParam }) => get<EnrolmentPage>(`/v1/institutions/${brin}/enrolments`, { ...filter, limit: 50, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const learnerQuery = (brin: string, learnerId: string) =>
  queryOptions({
    queryKey: ['learner', brin, learnerId],
    queryFn: () => get<LearnerView>(`/v1/institutions/${brin}/learners/${learnerId}`),
  });

export const fundingQuery = (brin: string, year: number, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['funding', brin, year, asKnownOn],
    queryFn: () => get<FundingStatement>(`/v1/institutions/${brin}/funding/${year}`, { asKnownOn }),
    placeholderData: keepPreviousData,
  });

export const notificationsQuery = (brin: string) =>
  queryOptions({
    queryKey: ['notifications', brin],
    queryFn: () => get<{ items: Notification[]; pending: number }>(`/v1/institutions/${brin}/notifications`),
    refetchInterval: MINUTE,
  });

export const reportsQuery = (brin: string) =>
  queryOptions({
    queryKey: ['reports', brin],
    queryFn: async () => (await get<{ items: ReportItem[] }>(`/v1/institutions/${brin}/reports`, { limit: 50 })).items,
  });

/** What one learner counts for in a funding year; null when not enrolled at this school on its counting date. */
export const countingQuery = (brin: string, year: number, learnerId: string) =>
  queryOptions({
    queryKey: ['counting', brin, year, learnerId],
    queryFn: async () => {
      const after = String(BigInt(learnerId) - 1n);
      const { items } = await get<{ items: CountedLearner[] }>(`/v1/institutions/${brin}/funding/${year}/learners`, { after, limit: 1 });
      return items.find((item) => item.learnerId === learnerId) ?? null;
    },
  });

/** Names of everyone enrolled on a day, by the school's own number. */
export const namesQuery = (brin: string, referenceDate: string) =>
  queryOptions({
    queryKey: ['names', brin, referenceDate],
    queryFn: async () => {
      const names = new Map<string, string>();
      let after: string | undefined;
      do {
        const page: EnrolmentPage = await get(`/v1/institutions/${brin}/enrolments`, { referenceDate, limit: 1000, after });
        for (const row of page.items) names.set(row.number, listName(row));
        after = page.next ?? undefined;
      } while (after);
      return names;
    },
    staleTime: 5 * MINUTE,
  });

export const fundingLearnersQuery = (brin: string, year: number, category: string) =>
  infiniteQueryOptions({
    queryKey: ['funding-learners', brin, year, category],
    queryFn: ({ pageParam }) =>
      get<{ items: CountedLearner[]; next: string | null }>(`/v1/institutions/${brin}/funding/${year}/learners`, {
        category,
        limit: 50,
        after: pageParam,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
