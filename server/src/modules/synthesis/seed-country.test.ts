import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { connect, transaction } from '../../platform/db/database.ts';
import { FIRST } from './fill.ts';
import { installSmallCountry } from './fixtures.ts';
import { countryChecksum, SeedError, seedCountry, seedState } from './index.ts';
import { checkReferences } from './references.ts';

const OPTIONS = { scale: 1, seed: 42, today: '2026-11-23' };

const filled = async () => {
  const db = await testDatabase();
  await installSmallCountry(db);
  return db;
};
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof SeedError ? error.code : `not a SeedError: ${String(error)}`;
};

describe('the demonstration country', () => {
  it('meets the published counts of every site exactly on the latest counting date, within the keys of the register', async () => {
    const db = await filled();
    const shares: number[] = [];
    const report = await seedCountry(db, { ...OPTIONS, onProgress: (p) => shares.push(p.share) });
    const { rows } = await db.pool.query(`
      with counted as (
        select brin, site_no, programme_code, year_of_study, sex, count(*) as pupils
        from register.enrolment_period p join register.learner_details d using (learner_id)
        where p.during @> '2026-10-01'::date group by 1, 2, 3, 4, 5)
      select count(*) filter (where c.pupils is distinct from t.pupils)::int as different, sum(c.pupils)::int as pupils
      from counted c full join register.pupil_count t using (brin, site_no, programme_code, year_of_study, sex)`);
    expect(rows).toEqual([{ different: 0, pupils: report.pupils }]);
    expect(report.notPlaced).toEqual({ unknownProgramme: 0, closedSite: 0 });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(await seedState(db)).toBe('finished');
  });

  it('is left as it is when it is there already, and new identifiers follow its own', async () => {
    const db = await filled();
    const first = await seedCountry(db, OPTIONS);
    const checksum = await countryChecksum(db);
    expect(await seedCountry(db, OPTIONS)).toMatchObject({ learners: first.learners, regionsLoaded: 0 });
    expect(await countryChecksum(db)).toBe(checksum);
    const { rows } = await db.pool.query(`select nextval('register.learner_id_seq')::int as next`);
    expect(rows).toEqual([{ next: first.learners + 1 }]);
  });

  it('is the same after an interruption as without one', async () => {
    const [whole, interrupted] = [await filled(), await filled()];
    const uninterrupted = await seedCountry(whole, OPTIONS);
    const stop = new AbortController();
    const onProgress = ({ share }: { readonly share: number }): void => {
      if (share > 0.5) stop.abort();
    };
    await expect(seedCountry(interrupted, { ...OPTIONS, signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
    expect(await seedState(interrupted)).toBe('interrupted');
    expect(await countryChecksum(interrupted)).not.toBe(await countryChecksum(whole));
    expect(await refusal(seedCountry(interrupted, { ...OPTIONS, seed: 43 }))).toBe('other-run');
    const resumed = await seedCountry(interrupted, OPTIONS);
    expect(resumed.learners).toBe(uninterrupted.learners);
    expect(await countryChecksum(interrupted)).toBe(await countryChecksum(whole));
  });

  it('does not go on with other institutions than it began with', async () => {
    const db = await filled();
    const signal = AbortSignal.abort();
    await expect(seedCountry(db, { ...OPTIONS, signal })).rejects.toThrow(/abort/i);
    await db.pool.query(`update register.pupil_count set pupils = pupils + 1 where brin = '10AB'`);
    expect(await refusal(seedCountry(db, OPTIONS))).toBe('inputs-changed');
  });

  it('refuses a register with learners of its own, one without schools, and options that make no sense', async () => {
    const db = await testDatabase();
    expect(await refusal(seedCountry(db, OPTIONS))).toBe('no-institutions');
    expect(await seedState(db)).toBe('empty');
    await installSmallCountry(db);
    await db.pool.query(`insert into register.learner (bsn, recorded_by) values ('999990019', 'client:school')`);
    expect(await refusal(seedCountry(db, OPTIONS))).toBe('register-not-empty');
    for (const wrong of [
      { scale: 0 },
      { scale: 1.5 },
      { scale: Number.NaN },
      { seed: -1 },
      { seed: 1.5 },
      { today: 'now' },
      { today: '2026-02-30' },
    ])
      expect(await refusal(seedCountry(db, { ...OPTIONS, ...wrong }))).toBe('invalid-options');
    expect(await seedState(db)).toBe('foreign');
  });

  it('is the same where the database user may not put off the checks of references', async () => {
    const [whole, limited] = [await filled(), await filled()];
    await seedCountry(whole, OPTIONS);
    const role = `limited_${Date.now()}`;
    const schemas = 'register, synthesis';
    const grants = `grant usage on schema ${schemas} to ${role}; grant all on all tables in schema ${schemas} to ${role}; grant all on all sequences in schema ${schemas} to ${role}`;
    await limited.pool.query(`create role ${role} login password 'limited'; ${grants}`);
    const restricted = connect(limited.url.replace(/\/\/[^@]*@/, `//${role}:limited@`));
    try {
      await seedCountry(restricted, OPTIONS);
      expect(await countryChecksum(restricted)).toBe(await countryChecksum(whole));
    } finally {
      await restricted.end();
      await limited.pool.query(`drop owned by ${role}; drop role ${role}`);
    }
  });

  it('is not loaded when it refers to something that is not in the register', async () => {
    const db = await filled();
    const next = { ...FIRST, learner: 2 };
    const dangling = (statement: string) =>
      transaction(db, async (tx) => {
        await tx.query('set local session_replication_role = replica');
        await tx.query(`insert into register.learner (learner_id, bsn, recorded_by) values (1, '999990019', 'synthesis:1')`);
        await tx.query(statement);
        await checkReferences(tx, FIRST, next);
      });
    const enrolment = (brin: string) =>
      `insert into register.enrolment (learner_id, enrolment_id, during, sector, brin, number, recorded_by) values (1, 1, '[2025-08-01,)', 'vo', '${brin}', '1', 'synthesis:1')`;
    const period = (site: string, code: string, during: string) =>
      `insert into register.enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, year_of_study, recorded_by)
       values (1, 1, '${during}', 'vo', '10AA', '${site}', '${code}', 1, 'synthesis:1')`;
    await expect(dangling(enrolment('99ZZ'))).rejects.toThrow(/register.enrolment /);
    await expect(dangling(period('00', '0016', '[2025-08-01,)'))).rejects.toThrow(/enrolment_period/);
    await expect(dangling(`${enrolment('10AA')}; ${period('00', '0016', '[2025-07-01,)')}`)).rejects.toThrow(/enrolment_period/);
    await expect(dangling(`${enrolment('10AA')}; ${period('77', '0016', '[2025-08-01,)')}`)).rejects.toThrow(/enrolment_period/);
    await expect(dangling(`${enrolment('10AA')}; ${period('00', '0001', '[2025-08-01,)')}`)).rejects.toThrow(/enrolment_period/);
    await dangling(`${enrolment('10AA')}; ${period('00', '0016', '[2025-08-01,)')}`);
  });
});
