import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openDatabase } from '../server/src/platform/db/database.ts';
import { makeCountry } from './support/country.ts';
import type { LoadPlan, LoadResult } from './support/load.ts';
import { note, numberOption, temporaryFolder } from './support/options.ts';
import { startServer } from './support/server.ts';

const LOAD = resolve(import.meta.dirname, 'support/load.ts');
const run = promisify(execFile);

const play = async (plan: LoadPlan): Promise<LoadResult> => {
  const { stdout } = await run(process.execPath, [LOAD, JSON.stringify(plan)], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout) as LoadResult;
};

/** How many acknowledged reports the database does not have: the message itself, and the version of the record it made. */
const missing = async (dataDir: string, acknowledgedFile: string): Promise<number> => {
  const text = readFileSync(acknowledgedFile, 'utf8');
  const pairs = text === '' ? [] : text.split('\n').map((line) => line.split(' ') as [string, string]);
  const db = await openDatabase({ databaseUrl: undefined, dataDir });
  const { rows } = await db.pool.query<{ missing: number }>(
    `select count(*)::int as missing from unnest($1::text[], $2::text[]) a(brin, message_id)
     left join exchange.report r on r.brin = a.brin and r.message_id = a.message_id
     where r.report_id is null or not (
       exists (select 1 from register.enrolment e where e.brin = r.brin and e.number = r.number and e.last_report_id = r.report_id)
       or exists (select 1 from register.enrolment_history h where h.brin = r.brin and h.number = r.number and h.last_report_id = r.report_id)
       or exists (select 1 from register.result x where x.brin = r.brin and x.number = r.number and x.last_report_id = r.report_id))`,
    [pairs.map((p) => p[0]), pairs.map((p) => p[1])],
  );
  await db.stop();
  return rows[0]?.missing ?? -1;
};

/**
 * 800 school administrations at once over HTTP, from a process of their own: as fast as it goes, then a fixed offered load.
 * Options: --seconds N (each phase), --schools N, --learners N, --offered N (reports a second), --kill.
 */
export const exchangeBenchmark = async (args: readonly string[]): Promise<object> => {
  const started = performance.now();
  const seconds = numberOption(args, 'seconds', 20);
  const schools = numberOption(args, 'schools', 800);
  const perSchool = Math.ceil(numberOption(args, 'learners', 120_000) / schools);
  const offeredPerSecond = numberOption(args, 'offered', 2000);
  const kill = args.includes('--kill');
  const dataDir = temporaryFolder();
  try {
    note(`making a register of ${schools * perSchool} learners at ${schools} schools`);
    const country = await makeCountry(dataDir, schools, perSchool);
    const schoolsFile = join(dataDir, 'schools.json');
    writeFileSync(schoolsFile, JSON.stringify(country));
    const acknowledgedFile = join(dataDir, 'acknowledged.txt');
    const server = await startServer(dataDir);
    const base = { port: server.port, schoolsFile, firstPerson: schools * perSchool, offeredPerSecond, acknowledgedFile };
    let result: LoadResult;
    let lostAfterKill: number | null = null;
    if (kill) {
      note(`full speed; the server and its database are killed after ${seconds} s`);
      const playing = play({ ...base, warmupMs: 0, fullSpeedMs: (seconds + 30) * 1000, offeredMs: 0 });
      await pause(seconds * 1000);
      server.child.kill('SIGKILL');
      process.kill(server.databasePid, 'SIGKILL');
      result = await playing;
      const again = await startServer(dataDir);
      await again.stop();
      lostAfterKill = await missing(dataDir, acknowledgedFile);
    } else {
      note(`full speed for ${seconds} s, then ${offeredPerSecond} a second for ${seconds} s`);
      result = await play({ ...base, warmupMs: 5000, fullSpeedMs: seconds * 1000, offeredMs: seconds * 1000 });
      await server.stop();
      const lost = await missing(dataDir, acknowledgedFile);
      if (lost !== 0) throw new Error(`${lost} acknowledged reports are not in the database`);
    }
    if (result.firstFault !== undefined) note(`first fault: ${result.firstFault}`);
    const { reportsPerSecond, p50Ms, p99Ms, maxMs, accepted, refused, errors, byKind } = result;
    const durationS = Math.round((performance.now() - started) / 1000);
    const broken = kill ? { connectionsBroken: errors, errors: 0 } : { errors };
    return {
      reportsPerSecond,
      offeredPerSecond,
      p50Ms,
      p99Ms,
      maxMs,
      accepted,
      refused,
      ...broken,
      lostAfterKill,
      durationS,
      byKind: JSON.stringify(byKind),
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};
