import { type EnrolmentReport, type Line, streamReports } from '@leerbron/client/source';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenNumberFor, installProgrammes } from '../../src/modules/register/index.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { openLine } from '../../src/simulation/line.ts';
import { startOwnServer } from '../../src/simulation/own-server.ts';
import { FAULTS } from '../../src/simulation/plan.ts';
import { type Outcome, type SimulationOptions, simulate } from '../../src/simulation/run.ts';
import { figuresOf, summaryOf } from '../../src/simulation/summary.ts';
import { testDatabase } from '../support/database.ts';
import { installSchools } from '../support/schools.ts';

const BRINS = ['01AA', '02BB', '03CC'];
const PUPILS = 90;

let db: Database;
let world: Awaited<ReturnType<typeof startOwnServer>>;

/** In turns somebody new this summer, somebody of last year, and somebody of the year before, who went on to the second year. */
const pupil = (school: number, i: number): EnrolmentReport => {
  const year = 2026 - (i % 3);
  const start = `${year}-08-01`;
  const place = { site: i % 4 === 0 && school === 0 ? '01' : '00', programme: '0017' };
  const first = { startDate: start, ...place, yearOfStudy: 1 };
  return {
    messageId: `begin-${school}-${i}`,
    composedAt: '2026-07-31T07:00:00Z',
    sector: 'vo',
    learner: {
      bsn: citizenNumberFor(1000 * school + i),
      birthDate: `${year - 12}-03-0${(i % 9) + 1}`,
      sex: i % 2 === 0 ? 'female' : 'male',
    },
    startDate: start,
    ...(i % 15 === 1 ? { endDate: '2026-07-31', endReason: 'transferred' } : {}),
    periods: year > 2024 ? [first] : [first, { startDate: '2025-08-01', ...place, yearOfStudy: 2 }],
  } as EnrolmentReport;
};

/** Schools that have pupils already, some of whom left last summer. */
const fill = async (): Promise<void> => {
  const { leerbron } = openLine({ url: world.url, ...world.client });
  for (const [school, brin] of BRINS.entries()) {
    const lines = Array.from({ length: PUPILS }, (_, i): Line => ({ kind: 'enrolment', number: `P${i}`, report: pupil(school, i) }));
    for await (const { status, body } of streamReports(leerbron, brin, lines))
      expect([status, body.signals?.filter((one) => one.severity === 'refusal')]).toEqual([201, []]);
  }
};

beforeAll(async () => {
  db = await testDatabase();
  await installProgrammes(db);
  await installSchools(db);
  await db.pool.query(`update register.site_version set postcode = '9401SL'`); // somewhere to move to
  // What others have stored waits for transactions of other tests: they share one PostgreSQL.
  world = await startOwnServer(db, { dataDir: '.', brins: BRINS, stranger: '04DD', day: '2026-08-01', settleMs: 45_000 });
  await fill();
});
afterAll(async () => {
  await world.stop();
  await db.stop();
});

const options = (over: Partial<SimulationOptions>): SimulationOptions => ({
  brins: BRINS,
  from: '2026-08-17',
  until: '2026-10-12',
  seed: 7,
  faultRate: 0.6,
  busy: 5,
  lose: null,
  signal: new AbortController().signal,
  onProgress: () => {},
  ...over,
});
const happened = (outcome: Outcome): object => figuresOf(outcome, 1);

describe('school administrations', () => {
  test('live through the start of a school year with every fault, and agree with the register in the end', async () => {
    const outcome = await simulate(world, options({}));
    expect(outcome.tally.unexpected).toEqual([]);
    expect(happened(outcome)).toMatchObject({ verdict: 'all as it should be', refused: {}, schools: 3 });
    const { faults, events, notifications } = happened(outcome) as Record<string, Record<string, number>> & { notifications: number };
    expect(Object.keys(faults ?? {}).sort()).toEqual([...FAULTS, 'broken-stream'].sort());
    expect(Object.keys(events ?? {})).toEqual(
      expect.arrayContaining([
        'enrol',
        'transfer',
        'change',
        'correction',
        'mistake',
        'end',
        'address',
        'restart',
        'declaration',
        'funding check',
      ]),
    );
    expect(notifications).toBeGreaterThan(0);
    expect(summaryOf(outcome, 1)).toContain('All as it should be');
  });

  test('a report that is lost on the way is found by each comparison', async () => {
    const outcome = await simulate(
      { ...world, run: 1_000_000 },
      options({ from: '2027-01-05', until: '2027-01-05', busy: 40, lose: 1, faultRate: 0 }),
    );
    const { unexpected } = outcome.tally;
    // Also what follows on the lost report may be refused.
    expect(unexpected.map(({ what }) => what)).toEqual(expect.arrayContaining(['download', 'reconciliation']));
    expect(new Set(unexpected.map(({ brin }) => brin)).size).toBe(1);
    expect(summaryOf(outcome, 1)).toMatch(/Not as it should be: \d+ things/);
  });

  test('stop when they are told to, and then claim nothing', async () => {
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    const outcome = await simulate(
      { ...world, run: 2_000_000 },
      options({ from: '2027-01-11', until: '2027-01-29', signal: stop.signal, onProgress }),
    );
    expect(happened(outcome)).toMatchObject({ verdict: 'stopped' });
    expect(summaryOf(outcome, 1)).toContain('nothing was compared');
  });
});
