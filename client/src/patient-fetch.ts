/** How long to go on trying when the server cannot be reached or asks to wait. */
export type Patience = {
  /** In milliseconds; 60,000 when absent. */
  readonly giveUpAfterMs?: number;
};

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
const PASSING = new Set([429, 502, 503, 504]);

const wait = (ms: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

const askedMs = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
};

/**
 * As fetch, but tries again when the connection fails or the server asks to wait: after 0.2 s, then twice as long each time, or as
 * long as `Retry-After` says. Safe for every message: the same one again gets the same answer. Gives the last answer, or throws
 * the last failure, when patience runs out.
 */
export const patientFetch =
  (send: typeof fetch, patience: Patience): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const until = Date.now() + (patience.giveUpAfterMs ?? 60_000);
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      let failure: unknown;
      const response = await send(request.clone()).catch((error: unknown) => {
        failure = error;
        return undefined;
      });
      if (response !== undefined && !PASSING.has(response.status)) return response;
      const ms = (response && askedMs(response)) ?? pause * (0.5 + Math.random());
      if (request.signal.aborted || Date.now() + ms > until) {
        if (response !== undefined) return response;
        throw failure;
      }
      await response?.body?.cancel();
      await wait(ms, request.signal);
    }
  };
