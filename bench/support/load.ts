// Run as a process of its own: plays the school administrations against a server and prints what it saw as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { administration, type Message } from './administration.ts';
import type { School } from './country.ts';
import { openConnection } from './http-client.ts';

export type LoadPlan = {
  readonly port: number;
  readonly schoolsFile: string;
  readonly firstPerson: number;
  readonly warmupMs: number;
  readonly fullSpeedMs: number;
  readonly offeredPerSecond: number;
  readonly offeredMs: number;
  readonly acknowledgedFile: string;
};
export type LoadResult = {
  readonly reportsPerSecond: number;
  readonly offeredPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly accepted: number;
  readonly refused: number;
  readonly errors: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly firstFault: string | undefined;
};

const plan = JSON.parse(process.argv[2] ?? '') as LoadPlan;
const schools = JSON.parse(readFileSync(plan.schoolsFile, 'utf8')) as School[];

const acknowledged: string[] = [];
const byKind: Record<string, number> = {};
let accepted = 0;
let refused = 0;
let errors = 0;
let firstFault: string | undefined;

const player = (school: School, index: number) => {
  const connection = openConnection(plan.port);
  const next = administration(school, index, plan.firstPerson, 10_000);
  const head = (m: Message) =>
    `PUT ${m.path} HTTP/1.1\r\nhost: leerbron.bench\r\nauthorization: Bearer ${school.token}\r\ncontent-type: application/json\r\n`;
  /** Sends the next message. @returns false when no answer came. */
  return async (): Promise<boolean> => {
    const m = next();
    try {
      const reply = await connection.send(head(m), m.body);
      byKind[m.kind] = (byKind[m.kind] ?? 0) + 1;
      if (reply.status === 200 || reply.status === 201) {
        accepted += 1;
        acknowledged.push(`${school.brin} ${m.messageId}`);
        return true;
      }
      if (reply.status === 422) refused += 1;
      else errors += 1;
      firstFault ??= `${m.kind} ${reply.status} ${reply.body.toString('utf8').slice(0, 600)}`;
      return true;
    } catch (error) {
      errors += 1;
      firstFault ??= (error as Error).message;
      return false;
    }
  };
};

const players = schools.map(player);

/** Every administration sends its next message as soon as the last is answered. */
const fullSpeed = async (forMs: number): Promise<{ done: number; seconds: number }> => {
  const start = performance.now();
  let done = 0;
  await Promise.all(
    players.map(async (send) => {
      while (performance.now() - start < forMs) {
        if (!(await send())) return;
        done += 1;
      }
    }),
  );
  return { done, seconds: (performance.now() - start) / 1000 };
};

/** Messages fall due at a fixed rate, whether or not earlier ones were answered; latency counts from when they were due. */
const offered = async (perSecond: number, forMs: number): Promise<Float64Array<ArrayBuffer>> => {
  const total = Math.floor((perSecond * forMs) / 1000);
  const latencies = new Float64Array(total);
  const idle = [...players.keys()];
  const queue: number[] = [];
  const start = performance.now();
  let due = 0;
  let answered = 0;
  await new Promise<void>((finish) => {
    const give = (): void => {
      while (queue.length > 0 && idle.length > 0) {
        const job = queue.shift() as number;
        const who = idle.shift() as number;
        void (players[who] as () => Promise<boolean>)().then(() => {
          latencies[job] = performance.now() - start - (job * 1000) / perSecond;
          idle.push(who);
          answered += 1;
          if (answered === total) finish();
          else give();
        });
      }
    };
    const tick = (): void => {
      const elapsed = performance.now() - start;
      while (due < total && (due * 1000) / perSecond <= elapsed) queue.push(due++);
      give();
      if (due < total) setTimeout(tick, 1);
    };
    tick();
  });
  return latencies.sort() as Float64Array<ArrayBuffer>;
};

if (plan.warmupMs > 0) await fullSpeed(plan.warmupMs);
const counted = { accepted, refused, errors };
const full = await fullSpeed(plan.fullSpeedMs);
let latencies = new Float64Array(0);
if (plan.offeredMs > 0) {
  await pause(1000);
  latencies = await offered(plan.offeredPerSecond, plan.offeredMs);
}
const at = (share: number): number => Math.round((latencies[Math.floor(share * (latencies.length - 1))] ?? 0) * 10) / 10;
writeFileSync(plan.acknowledgedFile, acknowledged.join('\n'));
const result: LoadResult = {
  reportsPerSecond: Math.round(full.done / full.seconds),
  offeredPerSecond: plan.offeredPerSecond,
  p50Ms: at(0.5),
  p99Ms: at(0.99),
  maxMs: at(1),
  accepted: accepted - counted.accepted,
  refused: refused - counted.refused,
  errors: errors - counted.errors,
  byKind,
  firstFault,
};
process.stdout.write(JSON.stringify(result));
process.exit(0);
