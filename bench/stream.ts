import { readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { administration } from './support/administration.ts';
import { makeCountry, type School } from './support/country.ts';
import { note, numberOption, temporaryFolder } from './support/options.ts';
import { startServer } from './support/server.ts';

/** Resident memory of a process in MiB, now and at its highest. */
const memory = (pid: number): { now: number; peak: number } => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kib = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { now: Math.round(kib('VmRSS') / 1024), peak: Math.round(kib('VmHWM') / 1024) };
};

/** The messages of one administration as lines, made while they are sent. */
function* lines(school: School, reports: number, firstPerson: number): Generator<string> {
  const next = administration(school, 0, firstPerson, 10_000);
  for (let i = 0; i < reports; i += 1) {
    const m = next();
    const number = m.path.slice(m.path.lastIndexOf('/') + 1);
    yield `{"kind":"${m.kind === 'diploma' ? 'result' : 'enrolment'}","number":"${number}","report":${m.body}}\n`;
  }
}

type Seen = { answered: number; accepted: number; firstFault: string | undefined };

const send = (port: number, school: School, source: Generator<string>, onAnswer: (answered: number) => void): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const seen: Seen = { answered: 0, accepted: 0, firstFault: undefined };
    const headers = { authorization: `Bearer ${school.token}`, 'content-type': 'application/x-ndjson' };
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', path: `/v1/institutions/${school.brin}/report-streams`, headers });
    const pump = (): void => {
      for (;;) {
        const { value, done } = source.next();
        if (done) return void outgoing.end();
        if (!outgoing.write(value)) return void outgoing.once('drain', pump);
      }
    };
    outgoing.on('response', (answer) => {
      let rest = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        const parts = (rest + chunk).split('\n');
        rest = parts.pop() ?? '';
        for (const line of parts) {
          seen.answered += 1;
          if (/"status":20[01],/.test(line.slice(0, 40))) seen.accepted += 1;
          else seen.firstFault ??= line.slice(0, 400);
          onAnswer(seen.answered);
        }
      });
      answer.on('end', () => resolve(seen));
      answer.on('error', reject);
    });
    outgoing.on('error', reject);
    pump();
  });

/**
 * One connection that streams a school's reports: how fast, and whether memory grows with the length of the stream.
 * Options: --reports N, --schools N, --learners N.
 */
export const streamBenchmark = async (args: readonly string[]): Promise<object> => {
  const reports = numberOption(args, 'reports', 200_000);
  const schools = numberOption(args, 'schools', 100);
  const perSchool = Math.ceil(numberOption(args, 'learners', 100_000) / schools);
  const dataDir = temporaryFolder();
  try {
    note(`making a register of ${schools * perSchool} learners at ${schools} schools`);
    const [school] = (await makeCountry(dataDir, schools, perSchool)) as [School];
    const server = await startServer(dataDir);
    const pid = server.child.pid as number;
    const tenth = Math.ceil(reports / 10);
    const peaks: number[] = [];
    const started = performance.now();
    const seen = await send(server.port, school, lines(school, reports, schools * perSchool), (answered) => {
      if (answered % tenth !== 0) return;
      peaks.push(memory(pid).peak);
      note(`${answered} answered, ${peaks.at(-1)} MiB at most`);
    });
    const seconds = (performance.now() - started) / 1000;
    await server.stop();
    if (seen.firstFault !== undefined) note(`first fault: ${seen.firstFault}`);
    return {
      reportsPerSecond: Math.round(seen.answered / seconds),
      answered: seen.answered,
      accepted: seen.accepted,
      peakMiB: peaks.at(-1) ?? 0,
      peakMiBAtHalf: peaks[Math.floor(peaks.length / 2) - 1] ?? 0,
      durationS: Math.round(seconds),
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};
