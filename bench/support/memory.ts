import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
};

/** Memory of a process in KiB, what it shares with others counted in proportion. */
const proportional = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1]) === parent)
    .map(Number);

/**
 * Watches how much memory this process and a database server with all its processes take together, twice a second.
 * `stop` answers the most, in MiB; undefined where the system does not tell (only Linux does).
 */
export const watchMemory = (databasePid: number | undefined): { readonly stop: () => number | undefined } => {
  if (process.platform !== 'linux') return { stop: () => undefined };
  let most = 0;
  const look = (): void => {
    const pids = databasePid === undefined ? [] : [databasePid, ...childrenOf(databasePid)];
    most = Math.max(
      most,
      [process.pid, ...pids].reduce((sum, pid) => sum + proportional(pid), 0),
    );
  };
  const timer = setInterval(look, 500);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return Math.round(most / 1024);
    },
  };
};
