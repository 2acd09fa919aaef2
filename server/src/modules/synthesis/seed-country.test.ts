import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { connect, type Database } from '../../platform/db/database.ts';
import { installBuiltInCountry, installProgrammes, installTertiaryInstitutions, repairKeys } from '../register/index.ts';
import { countryChecksum } from './checksum.ts';
import { seedCountry, seedState } from './seed-country.ts';
import { SeedError, type SeedOptions } from './seed-options.ts';

const OPTIONS: SeedOptions = { scale: 0.002, seed: 42, years: 8, today: '2026-11-24' };

const prepared = async (): Promise<Database> => {
  const db = await testDatabase();
  await installProgrammes(db);
  await installBuiltInCountry(db, { scale: OPTIONS.scale });
  await installTertiaryInstitutions(db);
  return db;
};

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: unknown) => (error instanceof SeedError ? error.code : String(error)),
  );

describe('the synthetic country', () => {
  let whole = {} as Database;
  let checksum = '';
  const shares: number[] = [];
  let report = {} as Awaited<ReturnType<typeof seedCountry>>;
  beforeAll(async () => {
    whole = await prepared();
    report = await seedCountry(whole, { ...OPTIONS, onProgress: (p) => shares.push(p.share) });
    checksum = await countryChecksum(whole);
  });
  afterAll(() => whole.stop());

  it('has learners of all five sectors, each at schools of their own, and everybody else who lives there', async () => {
    const { rows } = await whole.pool.query<{ sector: string; learners: number }>(
      `select sector::text, count(distinct learner_id)::int as learners from register.enrolment where during @> '2026-10-01'::date group by 1`,
    );
    const now = Object.fromEntries(rows.map((row) => [row.sector, row.learners]));
    expect(Object.keys(now).sort()).toEqual(['hbo', 'mbo', 'po', 'vo', 'wo']);
    for (const [sector, learners] of Object.entries(report.now)) expect(now[sector]).toBeGreaterThan(0.97 * learners);
    const counted = await whole.pool.query(
      `select (select count(*)::int from register.learner) as learners, (select count(*)::int from register.enrolment) as enrolments,
        (select count(*)::int from synthesis.resident) as residents`,
    );
    const { learners, enrolments, residents } = report;
    expect(counted.rows).toEqual([{ learners, enrolments, residents }]);
    expect(residents).toBeGreaterThan(30_000);
  });

  it('is finished when its making has told that all is done', async () => {
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(await seedState(whole)).toBe('finished');
  });

  it('is left as it is when it is there already, and new identifiers follow its own', async () => {
    expect(await seedCountry(whole, OPTIONS)).toMatchObject({ learners: report.learners, made: false });
    expect(await countryChecksum(whole)).toBe(checksum);
    const { rows } = await whole.pool.query(
      `select nextval('register.learner_id_seq')::int > max(learner_id) as after from register.learner`,
    );
    expect(rows).toEqual([{ after: true }]);
  });

  it('is the same after an interruption, resumed on a later day, as without one', async () => {
    const db = await prepared();
    const stop = new AbortController();
    const onProgress = ({ share }: { readonly share: number }): void => {
      if (share > 0.4) stop.abort();
    };
    await expect(seedCountry(db, { ...OPTIONS, signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
    expect(await seedState(db)).toBe('interrupted');
    expect(await refusal(seedCountry(db, { ...OPTIONS, seed: 43 }))).toBe('other-run');
    await seedCountry(db, { ...OPTIONS, today: '2027-02-01' });
    expect(await countryChecksum(db)).toBe(checksum);
  });

  it('is another one for another seed', async () => {
    const db = await prepared();
    await seedCountry(db, { ...OPTIONS, seed: 43 });
    expect(await countryChecksum(db)).not.toBe(checksum);
  });

  it('is the same where the database user may not set keys and references aside', async () => {
    const db = await prepared();
    const role = `limited_${Date.now()}`;
    const schemas = 'register, synthesis';
    const grants = `grant usage on schema ${schemas} to ${role}; grant all on all tables in schema ${schemas} to ${role}; grant all on all sequences in schema ${schemas} to ${role}`;
    await db.pool.query(`create role ${role} login password 'limited'; ${grants}`);
    const restricted = connect(db.url.replace(/\/\/[^@]*@/, `//${role}:limited@`));
    try {
      await seedCountry(restricted, OPTIONS);
      expect(await countryChecksum(restricted)).toBe(checksum);
    } finally {
      await restricted.end();
      await db.pool.query(`drop owned by ${role}; drop role ${role}`);
    }
  });
});

describe('a country that cannot be made', () => {
  it('goes on with no other institutions than it began with, and leaves keys that can be repaired', async () => {
    const db = await prepared();
    const stop = new AbortController();
    const onProgress = ({ share }: { readonly share: number }): void => {
      if (share > 0.4) stop.abort();
    };
    await expect(seedCountry(db, { ...OPTIONS, signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
    await db.pool.query('update register.pupil_count set pupils = pupils + 1');
    expect(await refusal(seedCountry(db, OPTIONS))).toBe('inputs-changed');
    expect(await repairKeys(db)).toBeGreaterThan(0);
    expect(await repairKeys(db)).toBe(0);
    const { rows } = await db.pool.query('select count(*)::int as missing from pg_index where not indisvalid or not indisready');
    expect(rows).toEqual([{ missing: 0 }]);
  });

  it('is refused for a register with learners of its own, one without places or schools, and options that make no sense', async () => {
    const db = await testDatabase();
    expect(await refusal(seedCountry(db, OPTIONS))).toBe('no-geography');
    await db.pool.query(`insert into register.postcode_area (postcode4, latitude, longitude) values ('9401', 53, 6.5)`);
    expect(await refusal(seedCountry(db, OPTIONS))).toBe('no-institutions');
    expect(await seedState(db)).toBe('empty');
    for (const wrong of [
      { scale: 0 },
      { scale: 1.5 },
      { scale: Number.NaN },
      { seed: -1 },
      { seed: 1.5 },
      { years: 0 },
      { years: 40 },
      { today: 'now' },
      { today: '2026-02-30' },
    ])
      expect(await refusal(seedCountry(db, { ...OPTIONS, ...wrong }))).toBe('invalid-options');
    const full = await prepared();
    await full.pool.query(`insert into register.learner (bsn, recorded_by) values ('999990019', 'client:school')`);
    expect(await refusal(seedCountry(full, OPTIONS))).toBe('register-not-empty');
    expect(await refusal(seedCountry(full, { ...OPTIONS, years: 3 }))).toBe('invalid-options');
    expect(await seedState(full)).toBe('foreign');
  });
});
