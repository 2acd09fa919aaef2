import { type Db, transaction } from '../../platform/db/database.ts';
import { programmes } from './programme.ts';

const RECORDED_BY = 'leerbron:programmes';

/** Puts the programmes in use in the register; what is there already stays as it is, but for attributes it did not have yet. */
export const installProgrammes = async (db: Pick<Db, 'pool'>): Promise<number> =>
  transaction(db, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(7204102)');
    const rows = programmes().map((p) => ({
      sector: p.sector,
      code: p.code,
      name: p.name,
      level: p.level,
      years: p.nominalYears,
      attributes: p.attributes,
      since: p.periods[0]?.start ?? '1900-01-01',
    }));
    const from = `json_to_recordset($1::json) as x(sector text, code text, name text, level text, years numeric, attributes jsonb, since date)`;
    await tx.query(`insert into register.programme (sector, code) select x.sector, x.code from ${from} on conflict do nothing`, [
      JSON.stringify(rows),
    ]);
    const { rowCount } = await tx.query(
      `insert into register.programme_version (sector, code, during, name, level, nominal_years, attributes, recorded_by)
       select x.sector, x.code, daterange(x.since, null), x.name, x.level, x.years, x.attributes, $2 from ${from}
       where not exists (select 1 from register.programme_version v where v.sector = x.sector and v.code = x.code)`,
      [JSON.stringify(rows), RECORDED_BY],
    );
    await tx.query(
      `update register.programme_version v set attributes = x.attributes || v.attributes from ${from}
       where (v.sector, v.code) = (x.sector, x.code) and v.recorded_by = $2 and not v.attributes @> (x.attributes || v.attributes)`,
      [JSON.stringify(rows), RECORDED_BY],
    );
    return rowCount ?? 0;
  });
