import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { sessionQuery } from '../api/queries.ts';
import { may } from '../api/session.ts';
import { useText } from '../text.tsx';
import type { Crumb } from '../ui/page.tsx';

/** The school of the address. */
export const useBrin = (): string => useParams({ from: '/schools/$brin' }).brin;

/** The way to a page: the start page, then the given steps. */
export const useCrumbs = (...steps: readonly Crumb[]): readonly Crumb[] => {
  const { t } = useText();
  return [{ label: t('nav.home'), to: `/schools/${useBrin()}` }, ...steps];
};

/** Whether the person who is signed in may do something for the school of the address. */
export const useMay = (): ((action: string) => boolean) => {
  const brin = useBrin();
  const session = useQuery(sessionQuery()).data;
  return (action) => session !== null && session !== undefined && may(session, brin, action);
};
