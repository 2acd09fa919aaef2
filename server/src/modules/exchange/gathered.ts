import { setTimeout as pause } from 'node:timers/promises';

const NOTHING = Symbol('nothing came');

/**
 * Gathers what arrives within a moment of each other, at most `most` at once, and says with an empty list that nothing came for
 * a while, so that whoever waits can look around.
 */
export async function* gathered<T>(
  source: AsyncIterable<T>,
  options: { readonly most: number; readonly windowMs: number; readonly idleMs: number },
): AsyncGenerator<readonly T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let next = iterator.next();
  let batch: T[] = [];
  try {
    while (true) {
      const stop = new AbortController();
      const timer = pause(batch.length === 0 ? options.idleMs : options.windowMs, NOTHING, { signal: stop.signal, ref: false }).catch(
        () => NOTHING,
      );
      const came = await Promise.race([next, timer]);
      stop.abort();
      const ended = typeof came !== 'symbol' && came.done === true;
      if (typeof came !== 'symbol' && came.done !== true) {
        batch.push(came.value);
        next = iterator.next();
        if (batch.length < options.most) continue;
      }
      if (!ended || batch.length > 0) yield batch;
      if (ended) return;
      batch = [];
    }
  } finally {
    next.catch(() => {});
    void iterator.return?.();
  }
}
