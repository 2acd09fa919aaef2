import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listName } from '../format.ts';
import { ApiProblem, api, dataOf } from './client.ts';
import { readPortalFacts, readSession } from './session.ts';
import type { EnrolmentPage, LearnerView, Notification, ReportItem, SchemeId, Sector, WhatIf } from './types.ts';

const MINUTE = 60_000;
const PAGE = 50;

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
  queryOptions({
    queryKey: ['institution', brin],
    queryFn: () => dataOf(api.GET('/v1/institutions/{brin}', { params: { path: { brin } } })),
    staleTime: 10 * MINUTE,
  });

export const programmesQuery = (sector: Sector) =>
  queryOptions({
    queryKey: ['programmes', sector],
    queryFn: async () => (await dataOf(api.GET('/v1/programmes', { params: { query: { sector } } }))).items,
    staleTime: 10 * MINUTE,
  });

export type LearnerFilter = {
  readonly referenceDate?: string | undefined;
  readonly search?: string | undefined;
  readonly site?: string | undefined;
  readonly yearOfStudy?: string | undefined;
  readonly programme?: string | undefined;
};

/** Only what was chosen: an absent filter is not the same as an empty one. */
const chosen = ({ yearOfStudy, ...rest }: LearnerFilter) => ({
  ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value)) as { [K in keyof typeof rest]?: string }),
  ...(yearOfStudy ? { yearOfStudy: Number(yearOfStudy) } : {}),
});

const following = (after: string | undefined): { after?: string } => (after === undefined ? {} : { after });

export const enrolmentsQuery = (brin: string, filter: LearnerFilter) =>
  infiniteQueryOptions({
    queryKey: ['enrolments', brin, filter],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/institutions/{brin}/enrolments', {
          params: { path: { brin }, query: { ...chosen(filter), limit: PAGE, ...following(pageParam) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const learnerQuery = (brin: string, learnerId: string) =>
  queryOptions({
    queryKey: ['learner', brin, learnerId],
    queryFn: async () => {
      const path = { brin, learnerId };
      return (await dataOf(api.GET('/v1/institutions/{brin}/learners/{learnerId}', { params: { path } }))) as LearnerView;
    },
  });

/** Schemes and years of an institution's funding, and how many learners it has today. */
export const fundingOverviewQuery = (brin: string) =>
  queryOptions({
    queryKey: ['funding', brin, 'overview'],
    queryFn: () => dataOf(api.GET('/v1/institutions/{brin}/funding', { params: { path: { brin } } })),
    staleTime: 10 * MINUTE,
  });

export const fundingQuery = (brin: string, scheme: SchemeId, year: number, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['funding', brin, scheme, year, asKnownOn],
    queryFn: () =>
      dataOf(
        api.GET('/v1/institutions/{brin}/funding/{year}', {
          params: { path: { brin, year }, query: { scheme, ...(asKnownOn ? { asKnownOn } : {}) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const statementsQuery = (brin: string) =>
  queryOptions({
    queryKey: ['statements', brin],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/institutions/{brin}/funding-statements', { params: { path: { brin }, query: { limit: 200 } } }))).items,
  });

export const statementQuery = (brin: string, number: string) =>
  queryOptions({
    queryKey: ['statements', brin, number],
    queryFn: () => dataOf(api.GET('/v1/institutions/{brin}/funding-statements/{number}', { params: { path: { brin, number } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What a year brings with the counts as they are, and with changes; stores nothing. */
export const projectionQuery = (brin: string, scheme: SchemeId, fundingYear: number, changes: readonly WhatIf[]) =>
  queryOptions({
    queryKey: ['projection', brin, scheme, fundingYear, changes],
    queryFn: () =>
      dataOf(
        api.POST('/v1/institutions/{brin}/funding-projections', {
          params: { path: { brin } },
          body: { scheme, fundingYear, changes: [...changes] },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** What the schemes make of a learner, year by year. */
export const learnerFundingQuery = (brin: string, learnerId: string) =>
  queryOptions({
    queryKey: ['counting', brin, learnerId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/institutions/{brin}/learners/{learnerId}/funding', { params: { path: { brin, learnerId } } }))).items,
  });

export const notificationsQuery = (brin: string) =>
  queryOptions({
    queryKey: ['notifications', brin],
    queryFn: async () => {
      const { items, pending } = await dataOf(api.GET('/v1/institutions/{brin}/notifications', { params: { path: { brin } } }));
      return { items: items as Notification[], pending };
    },
    refetchInterval: MINUTE,
  });

export const reportsQuery = (brin: string) =>
  queryOptions({
    queryKey: ['reports', brin],
    queryFn: async () => {
      const { items } = await dataOf(api.GET('/v1/institutions/{brin}/reports', { params: { path: { brin }, query: { limit: PAGE } } }));
      return items as ReportItem[];
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
        const query = { referenceDate, limit: 1000, ...following(after) };
        const page: EnrolmentPage = await dataOf(api.GET('/v1/institutions/{brin}/enrolments', { params: { path: { brin }, query } }));
        for (const row of page.items) names.set(row.number, listName(row));
        after = page.next ?? undefined;
      } while (after);
      return names;
    },
    staleTime: 5 * MINUTE,
  });

export const fundingLearnersQuery = (brin: string, scheme: SchemeId, year: number, category: string) =>
  infiniteQueryOptions({
    queryKey: ['funding-learners', brin, scheme, year, category],
    queryFn: ({ pageParam }) => {
      const query = { scheme, category, limit: PAGE, ...following(pageParam) };
      return dataOf(api.GET('/v1/institutions/{brin}/funding/{year}/learners', { params: { path: { brin, year }, query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
