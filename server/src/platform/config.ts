import { resolve } from 'node:path';

/** Everything that can be set from outside, read once at start and passed on; nothing else reads the environment. */
export type Config = {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly demo: boolean;
  readonly demoScale: number;
  readonly bodyLimitBytes: number;
  readonly batchWindowMs: number;
  readonly batchLanes: number;
  /** How long after its last enrolment a school is still told what happens to a learner, in months. */
  readonly interestMonths: number;
  readonly webhooks: {
    /** Who sends events: the attribute `source` of every CloudEvent. */
    readonly source: string;
    /** Whether addresses may be http or private; for development and tests only. */
    readonly local: boolean;
    /** Deliveries under way at once; 0 leaves delivering to other servers. */
    readonly senders: number;
    /** How long one notification is tried before it is given up, in days. */
    readonly retryDays: number;
    /** Encrypts the secrets of webhooks; undefined means a key derived from those of the issuer. */
    readonly secretsKey: Buffer | undefined;
  };
  readonly files: {
    /** Largest file that may be uploaded, also once it is unpacked. */
    readonly limitBytes: number;
    /** How long results, and uploads that were never finished, are kept, in days. */
    readonly keepDays: number;
    /** Files handled at once on this server; 0 leaves them to other servers. */
    readonly atOnce: number;
  };
  /** An outside OpenID provider at which people sign in; undefined means the embedded one. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | undefined } | undefined;
};

export type ConfigFault = { readonly name: string; readonly message: string };

type Setting<T> = { readonly fallback: string; readonly read: (text: string) => T | string; readonly what: string };

const fault = (message: string): string => `!${message}`;
const wholeNumber =
  (low: number, high: number) =>
  (text: string): number | string => {
    const value = Number(text);
    return Number.isInteger(value) && value >= low && value <= high ? value : fault(`must be a whole number from ${low} to ${high}`);
  };

/** The documented list of settings: name, default, meaning; docs/configuration.md prints it. */
export const SETTINGS = {
  DATABASE_URL: {
    fallback: '',
    what: 'Connection string of your own PostgreSQL 18; empty starts the embedded one',
    read: (text: string) => (text === '' || /^postgres(ql)?:\/\//.test(text) ? text : fault('must start with postgres:// or be empty')),
  },
  LEERBRON_DATA_DIR: {
    fallback: './data',
    what: 'Folder of the embedded database and the demonstration keys',
    read: (text: string) => resolve(text),
  },
  LEERBRON_HOST: { fallback: '127.0.0.1', what: 'Address to listen on', read: (text: string) => text },
  LEERBRON_PORT: { fallback: '3000', what: 'Port to listen on (0 takes a free one)', read: wholeNumber(0, 65535) },
  LEERBRON_PUBLIC_URL: {
    fallback: '',
    what: 'Address at which users reach the portal; empty means http://HOST:PORT',
    read: (text: string) => (text === '' || URL.canParse(text) ? text.replace(/\/$/, '') : fault('must be a URL')),
  },
  LEERBRON_LOG_LEVEL: {
    fallback: 'warn',
    what: 'fatal, error, warn, info, debug or silent',
    read: (text: string) =>
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'].includes(text)
        ? text
        : fault('must be fatal, error, warn, info, debug or silent'),
  },
  LEERBRON_DEMO: {
    fallback: 'on',
    what: 'on fills an empty register with a demonstration country and shows demonstration log-ins; off starts empty',
    read: (text: string) => (text === 'on' || text === 'off' ? text : fault('must be on or off')),
  },
  LEERBRON_DEMO_SCALE: {
    fallback: '0.02',
    what: 'Size of the demonstration country as a share of the Netherlands',
    read: (text: string) => (Number(text) > 0 && Number(text) <= 1 ? Number(text) : fault('must be above 0 and at most 1')),
  },
  LEERBRON_BODY_LIMIT: {
    fallback: '1048576',
    what: 'Largest request body in bytes (streams are limited per line)',
    read: wholeNumber(1024, 1_073_741_824),
  },
  LEERBRON_BATCH_WINDOW_MS: {
    fallback: '5',
    what: 'How long a report waits for others to share its transaction, in milliseconds',
    read: wholeNumber(0, 100),
  },
  LEERBRON_BATCH_LANES: { fallback: '2', what: 'Transactions of reports under way at once', read: wholeNumber(1, 16) },
  LEERBRON_INTEREST_MONTHS: {
    fallback: '12',
    what: 'How long after its last enrolment a school is still notified of changes of a learner, in months',
    read: wholeNumber(0, 120),
  },
  LEERBRON_EVENT_SOURCE: {
    fallback: 'urn:nld:leerbron',
    what: 'Who sends webhook events, as a URN with the identifier (OIN) of the organization, such as urn:nld:oin:00000001234567890000:systeem:leerbron',
    read: (text: string) =>
      /^urn:nld:[A-Za-z0-9():+,.=@;$_!*'%/-]+$/.test(text) ? text : fault('must be a URN that starts with urn:nld:'),
  },
  LEERBRON_WEBHOOK_LOCAL: {
    fallback: 'off',
    what: 'on lets webhooks go to http and to private addresses, for development only',
    read: (text: string) => (text === 'on' || text === 'off' ? text : fault('must be on or off')),
  },
  LEERBRON_WEBHOOK_SENDERS: {
    fallback: '4',
    what: 'Webhook deliveries under way at once on this server; 0 leaves them to other servers',
    read: wholeNumber(0, 64),
  },
  LEERBRON_WEBHOOK_RETRY_DAYS: {
    fallback: '10',
    what: 'How long a webhook delivery is tried again before it is given up, in days',
    read: wholeNumber(7, 60),
  },
  LEERBRON_SECRETS_KEY: {
    fallback: '',
    what: 'Key that encrypts the secrets of webhooks in the database, 32 bytes in base64; empty derives one from the keys in the database itself',
    read: (text: string) =>
      text === '' || Buffer.from(text, 'base64').length === 32 ? text : fault('must be 32 bytes in base64, or empty'),
  },
  LEERBRON_FILE_LIMIT: {
    fallback: '10737418240',
    what: 'Largest file of reports that may be uploaded, in bytes; a compressed one also once it is unpacked',
    read: wholeNumber(1024, 1_099_511_627_776),
  },
  LEERBRON_FILE_DAYS: {
    fallback: '30',
    what: 'How long the results of a file, and a file that was never finished, are kept, in days',
    read: wholeNumber(1, 3650),
  },
  LEERBRON_FILE_WORKERS: {
    fallback: '2',
    what: 'Files handled at once on this server; 0 leaves them to other servers',
    read: wholeNumber(0, 16),
  },
  LEERBRON_OIDC_ISSUER: {
    fallback: '',
    what: 'Address of an outside OpenID provider at which people sign in; empty means the embedded one',
    read: (text: string) => (text === '' || /^https?:\/\//.test(text) ? text : fault('must be a URL or empty')),
  },
  LEERBRON_OIDC_CLIENT_ID: { fallback: '', what: 'How the portal is known at the outside OpenID provider', read: (text: string) => text },
  LEERBRON_OIDC_CLIENT_SECRET: {
    fallback: '',
    what: 'Secret of the portal at the outside OpenID provider; empty for a public client',
    read: (text: string) => text,
  },
} as const satisfies Record<string, Setting<string | number>>;

/**
 * Reads the configuration from environment variables.
 * @returns the configuration, or every fault at once; an unknown LEERBRON_ variable is a fault, since it is likely a misspelling.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config | readonly ConfigFault[] => {
  const faults: ConfigFault[] = [];
  for (const name of Object.keys(env)) {
    if (name.startsWith('LEERBRON_') && !(name in SETTINGS))
      faults.push({ name, message: 'is not a setting of Leerbron; see the list in docs/configuration.md' });
  }
  const get = <T extends string | number>(name: keyof typeof SETTINGS): T => {
    const value = SETTINGS[name].read(env[name] ?? SETTINGS[name].fallback);
    if (typeof value === 'string' && value.startsWith('!')) faults.push({ name, message: value.slice(1) });
    return value as T;
  };
  const host = get<string>('LEERBRON_HOST');
  const port = get<number>('LEERBRON_PORT');
  const issuer = get<string>('LEERBRON_OIDC_ISSUER');
  const secretsKey = get<string>('LEERBRON_SECRETS_KEY');
  const clientId = get<string>('LEERBRON_OIDC_CLIENT_ID');
  const clientSecret = get<string>('LEERBRON_OIDC_CLIENT_SECRET') || undefined;
  if (issuer !== '' && clientId === '')
    faults.push({ name: 'LEERBRON_OIDC_CLIENT_ID', message: 'must be set together with LEERBRON_OIDC_ISSUER' });
  const config: Config = {
    databaseUrl: get<string>('DATABASE_URL') || undefined,
    dataDir: get('LEERBRON_DATA_DIR'),
    host,
    port,
    publicUrl: get<string>('LEERBRON_PUBLIC_URL') || `http://${host}:${port}`,
    logLevel: get('LEERBRON_LOG_LEVEL'),
    demo: get<string>('LEERBRON_DEMO') === 'on',
    demoScale: get('LEERBRON_DEMO_SCALE'),
    bodyLimitBytes: get('LEERBRON_BODY_LIMIT'),
    batchWindowMs: get('LEERBRON_BATCH_WINDOW_MS'),
    batchLanes: get('LEERBRON_BATCH_LANES'),
    interestMonths: get('LEERBRON_INTEREST_MONTHS'),
    webhooks: {
      source: get('LEERBRON_EVENT_SOURCE'),
      local: get<string>('LEERBRON_WEBHOOK_LOCAL') === 'on',
      senders: get('LEERBRON_WEBHOOK_SENDERS'),
      retryDays: get('LEERBRON_WEBHOOK_RETRY_DAYS'),
      secretsKey: secretsKey === '' ? undefined : Buffer.from(secretsKey, 'base64'),
    },
    files: { limitBytes: get('LEERBRON_FILE_LIMIT'), keepDays: get('LEERBRON_FILE_DAYS'), atOnce: get('LEERBRON_FILE_WORKERS') },
    oidc: issuer === '' ? undefined : { issuer, clientId, clientSecret },
  };
  return faults.length > 0 ? faults : config;
};
