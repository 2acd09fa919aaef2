import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import type { Db } from '../../../platform/db/database.ts';
import { addSpell, type Country, END, makeCountry, OPEN } from '../country/country.ts';
import { makeFamilies } from '../families/make-families.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { townWithSecondary } from '../secondary/fixture.ts';
import { makeSecondary } from '../secondary/make-secondary.ts';
import { august, type World } from '../world/world.ts';
import { enrolmentsOf, spellOrder } from './enrolments.ts';
import { loadCountry } from './load-country.ts';
import { makeWriter, type Writer } from './rows.ts';

const watch = async (): Promise<void> => {};
const town = async (): Promise<{ world: World; country: Country; writer: Writer }> => {
  const [world, country] = [townWithSecondary(), makeCountry()];
  const pupils = await makePrimary(world, country, watch);
  await makeFamilies(world, country, watch);
  await makeSecondary(world, country, pupils, watch);
  await makeFamilies(world, country, watch);
  return { world, country, writer: makeWriter(world, country, { today: '2026-11-24', by: 'synthesis:1' }) };
};

const prepared = async (world: World) => {
  const db = await testDatabase();
  const columns = (of: (site: World['sites'][number]) => string): string[] => world.sites.map(of);
  await db.pool.query('insert into register.institution select distinct unnest($1::text[])', [columns((site) => site.brin)]);
  await db.pool.query('insert into register.site select unnest($1::text[]), unnest($2::text[])', [
    columns((s) => s.brin),
    columns((s) => s.siteNo),
  ]);
  await db.pool.query('insert into register.programme select unnest($1::text[]), unnest($2::text[]) on conflict do nothing', [
    world.programmes.map((programme) => programme.sector),
    world.programmes.map((programme) => programme.code),
  ]);
  return db;
};

const suspendedKeys = async (db: Pick<Db, 'pool'>): Promise<string[]> =>
  (await db.pool.query<{ name: string }>('select name from register.suspended_key order by 1')).rows.map((row) => row.name);

const sums = async (db: Pick<Db, 'pool'>): Promise<unknown> => {
  const of = (table: string, columns: string): string =>
    `(select count(*) || ' ' || coalesce(sum(hashtextextended(row(${columns})::text, 1)), 0) from register.${table})`;
  const { rows } = await db.pool.query(
    `select ${of('learner', 'learner_id, bsn')}, ${of('learner_details', 'learner_id, birth_date, surname, postcode')}, ${of('enrolment', 'learner_id, brin, number, during')},
      ${of('enrolment_period', 'learner_id, during, site_no, programme_code, year_of_study')}, ${of('result_subject', 'learner_id, subject_code, final_mark')}`,
  );
  return rows;
};

const NOTHING = { onProgress: (): void => {} };

describe('loading a country', () => {
  it('puts every learner and enrolment in the register, with all keys in place and no reference that dangles', async () => {
    const made = await town();
    const { world, writer } = made;
    const db = await prepared(world);
    const shares: number[] = [];
    await loadCountry(db, made, { onProgress: (share) => shares.push(share) });
    const { rows } = await db.pool.query(
      `select (select count(*)::int from register.learner) as learners, (select count(*)::int from register.enrolment) as enrolments,
        (select count(*)::int from pg_index where not indisvalid or not indisready) as missing,
        (select count(*)::int from register.enrolment_period p where not exists (select from register.enrolment e
          where e.learner_id = p.learner_id and e.enrolment_id = p.enrolment_id and e.during @> p.during)) as outside,
        (select count(*)::int from register.result where enrolment_id is null) as loose`,
    );
    expect(rows).toEqual([{ learners: writer.learners, enrolments: writer.enrolments, missing: 0, outside: 0, loose: 0 }]);
    expect(await suspendedKeys(db)).toEqual([]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const { rows: next } = await db.pool.query(`select nextval('register.learner_id_seq')::int as next`);
    expect(next).toEqual([{ next: writer.learners + 1 }]);
    await expect(
      db.pool.query(
        `insert into register.enrolment select learner_id, -1, during, sector, brin, 'X', null, null, null, null, now(), 'x' from register.enrolment limit 1`,
      ),
    ).rejects.toThrow(/enrolment_once_per_institution/);
  });

  it('goes on after an interruption, and then is the same as without one', async () => {
    const made = await town();
    const [whole, broken] = [await prepared(made.world), await prepared(made.world)];
    await loadCountry(whole, made, NOTHING);
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    await expect(loadCountry(broken, made, { signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
    expect(await suspendedKeys(broken)).not.toEqual([]);
    await loadCountry(broken, made, NOTHING);
    expect(await suspendedKeys(broken)).toEqual([]);
    expect(await sums(broken)).toEqual(await sums(whole));
  });

  it('is refused by the database when rows break a key, and the key stays on the list', async () => {
    const { world, country } = await town();
    const writer = makeWriter(world, country, { today: '2026-11-24', by: 'synthesis:1' });
    const db = await prepared(world);
    const twice: Writer = {
      ...writer,
      write: (block) => writer.write(block).map(({ table, data }) => ({ table, data: table === 2 ? Buffer.concat([data, data]) : data })),
    };
    await expect(loadCountry(db, { world, country, writer: twice }, NOTHING)).rejects.toThrow(/enrolment/);
    expect(await suspendedKeys(db)).toContain('register.enrolment_pkey');
  });
});

describe('the enrolments of a learner', () => {
  const world = townWithSecondary();
  const spell = { person: 0, site: 0, programme: 0, reason: END.transferred } as const;

  it('are one where spells follow each other at one institution, with a period for every year of study', () => {
    const country = makeCountry();
    country.people.birthDay.push(0);
    addSpell(country.spells, { ...spell, start: august(2020) + 60, end: august(2021), year: 1, reason: END.next, flags: 1 });
    addSpell(country.spells, { ...spell, start: august(2021), end: OPEN, year: 1, reason: END.open });
    const [enrolment, ...others] = enrolmentsOf(world, country, spellOrder(country), 0);
    expect(others).toEqual([]);
    expect(enrolment?.periods.map(({ start, year }) => [start, year]).slice(0, 4)).toEqual([
      [august(2020) + 60, 1],
      [august(2021), 1],
      [august(2022), 2],
      [august(2023), 3],
    ]);
    expect(enrolment).toMatchObject({ end: OPEN, reason: null });
  });

  it('never overlap, whatever the spells do', () => {
    const country = makeCountry();
    country.people.birthDay.push(0);
    addSpell(country.spells, { ...spell, start: 18_000, end: 18_500, year: 0, flags: 1 });
    addSpell(country.spells, { ...spell, start: 18_200, end: 18_400, year: 0, flags: 1 });
    addSpell(country.spells, { ...spell, start: 18_450, end: 18_900, year: 0, flags: 1, site: 1 });
    addSpell(country.spells, { ...spell, start: 17_900, end: 18_100, year: 0, flags: 1, site: 1 });
    const made = enrolmentsOf(world, country, spellOrder(country), 0);
    expect(made.map(({ start, end, site }) => [start, end, site])).toEqual([
      [17_900, 18_100, 1],
      [18_100, 18_500, 0],
      [18_500, 18_900, 1],
    ]);
  });
});
