import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import type { Db } from '../../../platform/db/database.ts';
import { makeAdministration } from '../administration/make-administration.ts';
import { makeCountry } from '../country/country.ts';
import { makeFamilies } from '../families/make-families.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { townWithSecondary } from '../secondary/fixture.ts';
import { makeSecondary } from '../secondary/make-secondary.ts';
import type { World } from '../world/world.ts';
import { loadCountry } from './load-country.ts';
import { makeWriter } from './rows.ts';

const watch = async (): Promise<void> => {};
const TODAY = '2026-11-24';

const referenceData = async (db: Pick<Db, 'pool'>, world: World): Promise<void> => {
  const { sites, programmes } = world;
  await db.pool.query('insert into register.institution select distinct unnest($1::text[])', [sites.map((site) => site.brin)]);
  await db.pool.query('insert into register.site select unnest($1::text[]), unnest($2::text[])', [
    sites.map((site) => site.brin),
    sites.map((site) => site.siteNo),
  ]);
  await db.pool.query('insert into register.programme select unnest($1::text[]), unnest($2::text[])', [
    programmes.map((programme) => programme.sector),
    programmes.map((programme) => programme.code),
  ]);
};

const known = (table: string, columns: string, moment: string): string =>
  `(select ${columns} from register.${table} where recorded_at <= '${moment}'
    union all select ${columns} from register.${table}_history where recorded_at <= '${moment}' and superseded_at > '${moment}')`;

describe('what was known of a town on a day', () => {
  let db: Db = {} as Db;
  const one = async <T extends object>(text: string): Promise<T> => (await db.pool.query<T>(text)).rows[0] as T;

  beforeAll(async () => {
    const [world, country] = [townWithSecondary(), makeCountry()];
    const pupils = await makePrimary(world, country, watch);
    await makeFamilies(world, country, watch);
    await makeSecondary(world, country, pupils, watch);
    await makeAdministration(world, country, watch);
    db = await testDatabase();
    await referenceData(db, world);
    const writer = makeWriter(world, country, { today: TODAY, by: 'synthesis:1' });
    await loadCountry(db, { world, country, writer }, { onProgress: () => {} });
  }, 60_000);

  it.each(['2016-11-01', '2025-08-20', '2025-11-01', '2026-09-10', '2026-11-01'])('is one version of each fact, on %s', async (day) => {
    for (const [table, key] of [
      ['enrolment', 'learner_id, enrolment_id'],
      ['learner', 'learner_id'],
    ] as const) {
      const found = await one<{ all: number; facts: number }>(
        `select count(*)::int as all, count(distinct (${key}))::int as facts from ${known(table, key, day)} k`,
      );
      expect(found.facts).toBeGreaterThan(100);
      expect(found.all).toBe(found.facts);
    }
    const overlapping = await one<{ n: number }>(
      `select count(*)::int as n from ${known('enrolment_period', 'learner_id, enrolment_id, during', day)} p
       join ${known('enrolment_period', 'learner_id, enrolment_id, during', day)} q using (learner_id, enrolment_id)
       where p.during && q.during and lower(p.during) < lower(q.during)`,
    );
    expect(overlapping.n).toBe(0);
  });

  it('is what had been reported by then: on 10 September fewer of those at school on 1 October than on 1 November, and not all on either', async () => {
    const missingOn = (moment: string) =>
      one<{ all: number; missing: number; reported: number }>(
        `select count(*)::int as all, count(*) filter (where k.enrolment_id is null)::int as missing,
           count(*) filter (where k.enrolment_id is null and f.first <= '${moment}')::int as reported
         from register.enrolment e
         left join ${known('enrolment', 'learner_id, enrolment_id', moment)} k using (learner_id, enrolment_id)
         join (select enrolment_id, min(recorded_at) as first from (select enrolment_id, recorded_at from register.enrolment
           union all select enrolment_id, recorded_at from register.enrolment_history) v group by 1) f using (enrolment_id)
         where e.sector in ('po', 'vo') and e.during @> '2025-10-01'::date`,
      );
    const [september, november] = [await missingOn('2025-09-10'), await missingOn('2025-11-01')];
    expect(november.missing).toBeGreaterThan(0);
    expect(november.missing).toBeLessThan(0.03 * november.all);
    expect(september.missing).toBeGreaterThan(november.missing);
    expect([september.reported, november.reported]).toEqual([0, 0]);
  });

  it('knows an enrolment as open until its end was reported', async () => {
    const open = await one<{ n: number; wrong: number }>(
      `select count(*)::int as n, count(*) filter (where not upper_inf(h.during) or h.superseded_at > e.recorded_at)::int as wrong
       from register.enrolment e join register.enrolment_history h using (learner_id, enrolment_id)
       where upper(e.during) >= '2025-08-01' and lower(h.during) = lower(e.during)`,
    );
    expect(open.n).toBeGreaterThan(50);
    expect(open.wrong).toBe(0);
  });

  it('shows what a school first reported wrong, until it was put right', async () => {
    const wrong = await one<{ n: number; share: number }>(
      `select count(*)::int as n, count(*)::float8 / (select count(*) from register.enrolment) as share
       from register.enrolment_period p join register.enrolment_period_history h using (learner_id, enrolment_id)
       where p.during && h.during and h.superseded_at <= p.recorded_at and lower(p.during) = lower(h.during)
         and (p.site_no, p.programme_code, p.year_of_study) is distinct from (h.site_no, h.programme_code, h.year_of_study)`,
    );
    expect(wrong.n).toBeGreaterThan(0);
    expect(wrong.share).toBeLessThan(0.04);
  });

  it('is never recorded later than today, nor a result before its outcome or its learner', async () => {
    const found = await one<{ late: number; early: number; unknown: number }>(
      `select (select count(*)::int from register.enrolment_period where recorded_at >= '${TODAY}') as late,
        (select count(*)::int from register.result where recorded_at < decided_on) as early,
        (select count(*)::int from register.enrolment e where recorded_at <
          (select min(recorded_at) from (select recorded_at from register.learner l where l.learner_id = e.learner_id
            union all select recorded_at from register.learner_history h where h.learner_id = e.learner_id) k)) as unknown`,
    );
    expect(found).toEqual({ late: 0, early: 0, unknown: 0 });
  });

  it('has different first names for children of one household', async () => {
    const found = await one<{ households: number; same: number }>(
      `select count(*) filter (where children > 1)::int as households, count(*) filter (where children > names)::int as same from (
         select count(distinct learner_id) as children, count(distinct split_part(given_names, ' ', 1)) as names
         from register.learner_details where household_id is not null group by household_id) h`,
    );
    expect(found.households).toBeGreaterThan(100);
    expect(found.same).toBe(0);
  });
});
