const ABORTED = '25P02';

/**
 * Waits for statements that were sent together over one connection, all of them. The error is that of the statement that
 * failed, not of one that could not go on after it.
 */
export const together = async <T extends readonly unknown[]>(sent: readonly [...{ [K in keyof T]: Promise<T[K]> | T[K] }]): Promise<T> => {
  const results = await Promise.allSettled(sent);
  const failures = results.flatMap((r) => (r.status === 'rejected' ? [r.reason as Error & { code?: string }] : []));
  const cause = failures.find((f) => f.code !== ABORTED) ?? failures[0];
  if (cause !== undefined) throw cause;
  return results.map((r) => (r as PromiseFulfilledResult<unknown>).value) as unknown as T;
};
