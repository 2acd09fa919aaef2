import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureCounted, forgetCounts } from '../../src/modules/funding/index.ts';
import { createReferenceCache } from '../../src/modules/register/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment, someone } from './messages.ts';

const SCHOOLS = ['01AA', '02BB', '03CC'] as const;
const YEARS = [2026, 2027, 2028] as const;
type Brin = (typeof SCHOOLS)[number];
type Consequence = { fundingYear: number; differenceCents: number; beforeCents: number; afterCents: number };
type Reply = {
  httpStatus: number;
  code?: string;
  learner?: { learnerId: string };
  reportId?: string;
  signals?: { code: string; severity: string }[];
  funding?: Consequence[];
};

let one: TestApp;
let two: TestApp;
beforeAll(async () => {
  one = await testApp({ env: { LEERBRON_BATCH_LANES: '2' } });
  two = await testApp({ beside: one, env: { LEERBRON_BATCH_LANES: '3' } });
});
afterAll(async () => {
  await two.stop();
  await one.stop();
});

const replyOf = async (response: Response): Promise<Reply> => ({ ...((await response.json()) as Reply), httpStatus: response.status });
const put = async (server: TestApp, brin: Brin, number: string, report: unknown) =>
  replyOf(await server.call('PUT', `/v1/institutions/${brin}/enrolments/${number}`, report));
const remove = async (server: TestApp, brin: Brin, number: string, composedAt: string) =>
  replyOf(await server.call('DELETE', `/v1/institutions/${brin}/enrolments/${number}?messageId=${randomUUID()}&composedAt=${composedAt}`));

const COUNTS = 'select brin, scheme, funding_year, category, units from funding.pupil_count where units <> 0 order by 1, 2, 3, 4';
/** The counts kept report by report, and those made anew from all facts. */
const countsAndRecount = async () => {
  const reference = await createReferenceCache(one.db);
  try {
    const kept = (await one.db.pool.query(COUNTS)).rows;
    await forgetCounts(one.db);
    await ensureCounted(one.db, '2026-11-23', reference.current());
    return { kept, recounted: (await one.db.pool.query(COUNTS)).rows };
  } finally {
    await reference.stop();
  }
};
const total = async (brin: Brin, year: number, asKnownOn?: string): Promise<number> => {
  const response = await one.call(
    'GET',
    `/v1/institutions/${brin}/funding/${year}${asKnownOn === undefined ? '' : `?asKnownOn=${encodeURIComponent(asKnownOn)}`}`,
  );
  return ((await response.json()) as { totalCents: number }).totalCents;
};
const databaseTime = async (): Promise<string> =>
  (await one.db.pool.query<{ at: string }>(`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`))
    .rows[0]?.at ?? '';

/** Facts that no sequence of reports may break. */
const soundness = async () => {
  const broken = async (sql: string) => (await one.db.pool.query(sql)).rows;
  expect(
    await broken(
      'select a.learner_id from register.enrolment a join register.enrolment b using (learner_id, brin) where a.enrolment_id < b.enrolment_id and a.during && b.during',
    ),
  ).toEqual([]);
  expect(
    await broken(`select e.number from register.enrolment e left join register.enrolment_period p using (learner_id, enrolment_id)
    group by e.learner_id, e.enrolment_id, e.during, e.number having range_agg(p.during) is distinct from datemultirange(e.during)`),
  ).toEqual([]);
  expect(await broken('select bsn from register.learner where bsn is not null group by bsn having count(*) > 1')).toEqual([]);
  // History: every version follows the one before it, without a gap in which it was unknown or a moment in which both held.
  expect(
    await broken(`select learner_id, enrolment_id from (
      select learner_id, enrolment_id, recorded_at, superseded_at from register.enrolment_history
      union all select learner_id, enrolment_id, recorded_at, 'infinity' from register.enrolment) v
    group by 1, 2 having range_agg(tstzrange(recorded_at, superseded_at)) <> tstzmultirange(tstzrange(min(recorded_at), max(superseded_at)))
      or sum(extract(epoch from least(superseded_at, 'epoch'::timestamptz + interval '1000 years') - recorded_at))
        <> extract(epoch from least(max(superseded_at), 'epoch'::timestamptz + interval '1000 years') - min(recorded_at))`),
  ).toEqual([]);
  // ... and there is one for every accepted report about it.
  expect(
    await broken(`with versions as (select last_report_id from register.enrolment union all select last_report_id from register.enrolment_history)
    select report_id from exchange.report r where kind = 'enrolment' and status = 'accepted' and not exists (select 1 from versions v where v.last_report_id = r.report_id)`),
  ).toEqual([]);
};

describe('two servers over one database', () => {
  test('the same learners reported by three schools at the same moment are registered once, and counted once', async () => {
    const learners = Array.from({ length: 60 }, () => someone());
    const replies = await Promise.all(
      learners.flatMap((learner, i) =>
        SCHOOLS.map((brin, s) =>
          put(
            s % 2 === 0 ? one : two,
            brin,
            `same-${i}`,
            enrolment({
              learner,
              startDate: `2026-08-0${s + 1}`,
              periods: [{ startDate: `2026-08-0${s + 1}`, site: '00', programme: '0017', yearOfStudy: 1 }],
            }),
          ),
        ),
      ),
    );
    expect(replies.filter((r) => r.httpStatus !== 201)).toEqual([]);
    const { rows } = await one.db.pool.query('select count(*)::int as n from register.learner where bsn = any($1)', [
      learners.map((l) => l.bsn),
    ]);
    expect(rows).toEqual([{ n: 60 }]);
    const { kept, recounted } = await countsAndRecount();
    expect(kept).toEqual(recounted);
    expect(kept.filter((r) => r.funding_year === 2027).reduce((sum, r) => sum + r.units, 0)).toBe(120);
    await soundness();
  });

  test('learners without a number, named by schools at both servers at once, are issued one number each', async () => {
    const learners = Array.from({ length: 40 }, (_, i) => {
      const { bsn: _bsn, ...learner } = someone({
        surname: `Gelijktijdig${String.fromCharCode(97 + (i % 26))}${i >= 26 ? 'x' : ''}`,
        givenNames: 'Noor',
      });
      return learner;
    });
    const replies = await Promise.all(
      learners.flatMap((learner, i) => SCHOOLS.map((brin, s) => put(s % 2 === 0 ? one : two, brin, `name-${i}`, enrolment({ learner })))),
    );
    expect(replies.filter((r) => r.httpStatus !== 201)).toEqual([]);
    for (let i = 0; i < learners.length; i += 1)
      expect(new Set(replies.slice(i * 3, i * 3 + 3).map((r) => r.learner?.learnerId)).size).toBe(1);
  });

  test('one message sent to both servers at once is handled once, and both give the same answer', async () => {
    const messages = Array.from({ length: 60 }, () => enrolment());
    const pairs = await Promise.all(
      messages.map((m, i) => Promise.all([put(one, '01AA', `twice-${i}`, m), put(two, '01AA', `twice-${i}`, m)])),
    );
    for (const [a, b] of pairs) expect(b).toEqual(a);
    const { rows } = await one.db.pool.query(`select count(*)::int as n from exchange.report where number like 'twice-%'`);
    expect(rows).toEqual([{ n: 60 }]);
  });

  test('changes of one enrolment that race are all kept in history, the newest message wins', async () => {
    const learner = someone();
    await put(one, '01AA', 'race', enrolment({ learner, composedAt: '2026-11-23T06:00:00Z' }));
    const minutes = Array.from({ length: 40 }, (_, i) => i + 1);
    const at = (m: number) => `2026-11-23T07:${String(m).padStart(2, '0')}:00Z`;
    const replies = await Promise.all(
      minutes.map((m) =>
        put(
          m % 2 === 0 ? one : two,
          '01AA',
          'race',
          enrolment({ learner, composedAt: at(m), endDate: `2026-10-${String((m % 30) + 1).padStart(2, '0')}`, endReason: 'left' }),
        ),
      ),
    );
    expect(replies.every((r) => r.httpStatus === 200 || (r.httpStatus === 422 && r.signals?.some((s) => s.code === '312')))).toBe(true);
    const { rows } = await one.db.pool.query(`select last_composed_at as at from register.enrolment where number = 'race'`);
    expect((rows[0].at as Date).toISOString()).toBe('2026-11-23T07:40:00.000Z');
    await soundness();
  });

  test('reports about one learner by different keys at one school share no batch blindly', async () => {
    const learners = Array.from({ length: 20 }, () => someone());
    await Promise.all(
      learners.flatMap((learner, i) => [
        put(
          one,
          '01AA',
          `keys-a${i}`,
          enrolment({
            learner,
            composedAt: '2026-11-23T06:00:00Z',
            startDate: '2026-08-02',
            periods: [{ startDate: '2026-08-02', site: '00', programme: '0017', yearOfStudy: 1 }],
          }),
        ),
        put(two, '02BB', `keys-b${i}`, enrolment({ learner, composedAt: '2026-11-23T06:00:00Z' })),
      ]),
    );
    // A deletion names only the number, a report only the person: both change the same learner's counts.
    await Promise.all(
      learners.flatMap((learner, i) => [
        remove(one, '01AA', `keys-a${i}`, '2026-11-23T07:00:00Z'),
        put(one, '03CC', `keys-c${i}`, enrolment({ learner })),
        remove(one, '02BB', `keys-b${i}`, '2026-11-23T07:00:00Z'),
      ]),
    );
    const { kept, recounted } = await countsAndRecount();
    expect(kept).toEqual(recounted);
    await soundness();
  });
});

// Random reports -----------------------------------------------------------------------------------------------
type Step = {
  kind: 'enrol' | 'change' | 'end' | 'delete';
  learner: number;
  day: number;
  programme: number;
  pick: number;
  otherServer: boolean;
};
const PROGRAMMES = [
  { programme: '0017', yearOfStudy: 1 },
  { programme: '0011', yearOfStudy: 2 },
  { programme: '0016', yearOfStudy: 1 },
];
const steps = (count: number) =>
  fc.array(
    fc.record<Step>({
      kind: fc.constantFrom('enrol', 'enrol', 'enrol', 'change', 'change', 'end', 'delete'),
      learner: fc.nat(24),
      day: fc.nat(110),
      programme: fc.nat(2),
      pick: fc.nat(1000),
      otherServer: fc.boolean(),
    }),
    { minLength: count, maxLength: count },
  );
const dayOf = (n: number): string => new Date(Date.UTC(2026, 7, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** One school's administration: it sends its reports one after the other, knows what it sent, and adds up what it was told. */
const administration = (
  brin: Brin,
  learners: readonly ReturnType<typeof someone>[],
  run: string,
  inFlight: { add: (number: string) => void; delete: (number: string) => void },
) => {
  const held = new Map<string, { learner: number; start: number; composed: number }>();
  const told = new Map<number, number>();
  const unexpected: Reply[] = [];
  let clock = 0;
  let made = 0;
  const add = (reply: Reply): void => {
    if (![200, 201, 422].includes(reply.httpStatus)) unexpected.push(reply);
    for (const f of reply.funding ?? []) {
      if (f.afterCents - f.beforeCents !== f.differenceCents) unexpected.push(reply);
      told.set(f.fundingYear, (told.get(f.fundingYear) ?? 0) + f.differenceCents);
    }
  };
  const tick = (): number => {
    clock += 1;
    return clock;
  };
  const composed = () => new Date(Date.UTC(2026, 10, 23, 0, 0, 0) + tick() * 1000).toISOString();
  const report = (number: string, server: TestApp, learner: number, start: number, programme: number, end?: number) => {
    inFlight.add(number);
    const change = start + 20;
    const p = (n: number) => PROGRAMMES[n % 3] as (typeof PROGRAMMES)[number];
    const periods = [
      { startDate: dayOf(start), site: '00', ...p(programme) },
      ...(end === undefined || end > change ? [{ startDate: dayOf(change), site: '00', ...p(programme + 1) }] : []),
    ];
    return put(
      server,
      brin,
      number,
      enrolment({
        learner: learners[learner],
        composedAt: composed(),
        startDate: dayOf(start),
        periods,
        ...(end === undefined ? {} : { endDate: dayOf(end), endReason: 'transferred' }),
      }),
    );
  };
  const act = async (step: Step): Promise<void> => {
    const server = step.otherServer ? two : one;
    const known = [...held.entries()];
    const chosen = known[step.pick % Math.max(known.length, 1)];
    if (step.kind === 'enrol' || chosen === undefined) {
      made += 1;
      const number = `${run}-${made}`;
      const reply = await report(number, server, step.learner, step.day, step.programme);
      add(reply);
      if (reply.httpStatus === 201) held.set(number, { learner: step.learner, start: step.day, composed: clock });
      inFlight.delete(number);
      return;
    }
    const [number, record] = chosen;
    if (step.kind === 'delete') {
      inFlight.add(number);
      const reply = await remove(server, brin, number, composed());
      add(reply);
      if (reply.httpStatus === 200) held.delete(number);
    } else {
      const end = step.kind === 'end' ? record.start + (step.day % 90) : undefined;
      add(await report(number, server, record.learner, record.start, step.programme, end));
    }
    inFlight.delete(number);
  };
  return { act, told, unexpected };
};

type OverviewItem = { number: string; learnerId: string; startDate: string; endDate: string | null; programme: string; reportId: string };
const overviewOf = async (brin: Brin, referenceDate: string, asKnownOn?: string): Promise<OverviewItem[]> => {
  const query = `referenceDate=${referenceDate}&limit=1000${asKnownOn === undefined ? '' : `&asKnownOn=${encodeURIComponent(asKnownOn)}`}`;
  return ((await (await one.call('GET', `/v1/institutions/${brin}/enrolments?${query}`)).json()) as { items: OverviewItem[] }).items;
};
const noticed = async (brin: Brin): Promise<Map<number, number>> => {
  const sums = new Map<number, number>();
  const reply = (await (await one.call('GET', `/v1/institutions/${brin}/notifications?limit=1000`)).json()) as {
    items: { kind: string; notificationId: string; body: Consequence }[];
    pending: number;
  };
  expect(reply.pending).toBe(reply.items.length);
  for (const { kind, body } of reply.items)
    if (kind === 'funding-changed') sums.set(body.fundingYear, (sums.get(body.fundingYear) ?? 0) + body.differenceCents);
  const upTo = reply.items.at(-1)?.notificationId;
  if (upTo !== undefined)
    expect((await one.call('PUT', `/v1/institutions/${brin}/notification-acknowledgement`, { upTo })).status).toBe(204);
  return sums;
};

test('whatever three schools report at once through two servers: counts equal a recount, what everyone was told adds up to the totals, and every moment can be seen again', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.tuple(steps(40), steps(40), steps(40)), async (sequences) => {
      run += 1;
      const learners = Array.from({ length: 25 }, () => someone());
      for (const brin of SCHOOLS) await noticed(brin);
      const totals = async () =>
        Object.fromEntries(
          await Promise.all(SCHOOLS.flatMap((brin) => YEARS.map(async (year) => [`${brin} ${year}`, await total(brin, year)] as const))),
        );
      const before = await totals();
      // What is under way at each school, and what was at any moment while somebody was looking.
      const traffic = new Map(SCHOOLS.map((brin) => [brin, { now: new Set<string>(), seenBy: new Set<Set<string>>() }]));
      const at = (brin: Brin) => traffic.get(brin) as { now: Set<string>; seenBy: Set<Set<string>> };
      const track = (brin: Brin) => ({
        add: (number: string) => {
          at(brin).now.add(number);
          for (const watcher of at(brin).seenBy) watcher.add(number);
        },
        delete: (number: string) => void at(brin).now.delete(number),
      });
      const schools = SCHOOLS.map((brin) => administration(brin, learners, `r${run}`, track(brin)));
      const seen: { moment: string; brin: Brin; day: string; items: OverviewItem[]; moving: Set<string> }[] = [];
      let busy = true;
      const watching = (async () => {
        for (let i = 0; busy; i += 1) {
          const brin = SCHOOLS[i % 3] as Brin;
          const day = dayOf((i * 17) % 110);
          const moving = new Set(at(brin).now);
          at(brin).seenBy.add(moving);
          const moment = await databaseTime();
          const items = await overviewOf(brin, day);
          at(brin).seenBy.delete(moving);
          seen.push({ moment, brin, day, items, moving });
          await pause(15);
        }
      })();
      const rounds: { at: string; totals: Record<string, number>; items: OverviewItem[][] }[] = [];
      for (const half of [0, 20]) {
        await Promise.all(
          schools.map(async (school, s) => {
            for (const step of (sequences[s] as Step[]).slice(half, half + 20)) await school.act(step);
          }),
        );
        rounds.push({
          at: await databaseTime(),
          totals: await totals(),
          items: await Promise.all(SCHOOLS.map((brin) => overviewOf(brin, '2026-10-01'))),
        });
      }
      busy = false;
      await watching;
      for (const school of schools) expect(school.unexpected).toEqual([]);
      const { kept, recounted } = await countsAndRecount();
      expect(kept).toEqual(recounted);
      const after = await totals();
      for (const [s, brin] of SCHOOLS.entries()) {
        const heard = await noticed(brin);
        for (const year of YEARS)
          expect((schools[s]?.told.get(year) ?? 0) + (heard.get(year) ?? 0)).toBe(
            (after[`${brin} ${year}`] ?? 0) - (before[`${brin} ${year}`] ?? 0),
          );
      }
      for (const round of rounds) {
        for (const [s, brin] of SCHOOLS.entries()) {
          expect(await overviewOf(brin, '2026-10-01', round.at)).toEqual(round.items[s]);
          for (const year of YEARS) expect(await total(brin, year, round.at)).toBe(round.totals[`${brin} ${year}`]);
        }
      }
      // Under way, only records about which a report was under way may differ.
      expect(seen.length).toBeGreaterThan(3);
      for (const { moment, brin, day, items, moving } of seen) {
        const still = (list: OverviewItem[]) => list.filter((i) => !moving.has(i.number));
        expect(still(await overviewOf(brin, day, moment))).toEqual(still(items));
      }
      await soundness();
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 180_000);
