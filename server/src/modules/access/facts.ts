import type { Mandates } from './client-store.ts';

/** Facts younger than this need no look at the database; together with the time of that look they are under a second old. */
const FRESH_MS = 900;
const RENEW_MS = 500;
const KEPT = 20_000;

export type FactSource = {
  readonly version: () => Promise<string>;
  readonly mandates: (clientId: string) => Promise<Mandates | undefined>;
};

/** `undefined` inside the promise or the value means that there is no such client. */
export type MandateFacts = (
  clientId: string,
) => { readonly mandates: Mandates | undefined } | Promise<{ readonly mandates: Mandates | undefined }>;

/**
 * Keeps the mandates of clients in memory as long as the version of the facts does not change, and looks at that version at
 * most twice a second, however many ask (single flight). A mandate withdrawn takes effect within a second on every server.
 */
export const mandateFacts = (source: FactSource, now: () => number = performance.now.bind(performance)): MandateFacts => {
  const known = new Map<string, { readonly mandates: Mandates | undefined }>();
  const loading = new Map<string, Promise<{ readonly mandates: Mandates | undefined }>>();
  let version = '';
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checking: Promise<void> | undefined;

  const check = (): Promise<void> => {
    const startedAt = now();
    checking ??= source
      .version()
      .then((current) => {
        if (current !== version) {
          known.clear();
          loading.clear();
        }
        version = current;
        checkedAt = startedAt;
      })
      .finally(() => {
        checking = undefined;
      });
    return checking;
  };

  const load = (clientId: string): Promise<{ readonly mandates: Mandates | undefined }> => {
    const found = loading.get(clientId);
    if (found !== undefined) return found;
    const startedWith = version;
    const started = source.mandates(clientId).then((mandates) => {
      const facts = { mandates };
      // What was read before the version changed may be the old state: use it once, keep it not.
      if (version === startedWith && known.size < KEPT) known.set(clientId, facts);
      return facts;
    });
    loading.set(clientId, started);
    const done = () => {
      if (loading.get(clientId) === started) loading.delete(clientId);
    };
    started.then(done, done);
    return started;
  };

  return (clientId) => {
    const age = now() - checkedAt;
    if (age > FRESH_MS) return check().then(() => known.get(clientId) ?? load(clientId));
    if (age > RENEW_MS) check().catch(() => {}); // the request that needs it reports the failure
    return known.get(clientId) ?? load(clientId);
  };
};
