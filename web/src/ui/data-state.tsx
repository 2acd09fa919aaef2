import { Button } from '@nl-design-system-candidate/button-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { isMessageKey, useText } from '../text.tsx';
import { Alert } from './alert.tsx';

export const Loading = () => {
  const { t } = useText();
  return (
    <div className="skeleton" role="status">
      <p className="visually-hidden">{t('state.loading')}</p>
      {['a', 'b', 'c', 'd'].map((key) => (
        <span key={key} aria-hidden="true" />
      ))}
    </div>
  );
};

type FailureProps = { readonly error: unknown; readonly retry?: () => void };

/** What went wrong in plain words, with the server's own explanation where it gives one. */
export const Failure = ({ error, retry }: FailureProps) => {
  const { t } = useText();
  const known = error instanceof ApiProblem ? `problem.${error.body.code}` : 'state.noConnection';
  const detail = isMessageKey(known) ? t(known) : error instanceof ApiProblem && error.explanation;
  return (
    <Alert kind="error" title={t('state.failed')}>
      <p>{detail}</p>
      {retry && (
        <p>
          <Button purpose="secondary" onClick={retry}>
            {t('state.retry')}
          </Button>
        </p>
      )}
    </Alert>
  );
};

type EmptyProps = { readonly title: string; readonly children?: ReactNode };

export const Empty = ({ title, children }: EmptyProps) => (
  <div className="state">
    <strong>{title}</strong>
    {children}
  </div>
);

type AwaitProps<T> = { readonly query: UseQueryResult<T>; readonly children: (data: T) => ReactNode };

/** Shows what a query brings, and until then that it is loading or what went wrong. */
export const Await = <T,>({ query, children }: AwaitProps<T>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
};
