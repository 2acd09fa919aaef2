import type { Db } from '../../src/platform/db/database.ts';

const SCHOOLS = [
  { brin: '01AA', name: 'Testcollege Noord', sites: ['00', '01'] },
  { brin: '02BB', name: 'Testlyceum Zuid', sites: ['00'] },
  { brin: '03CC', name: 'Testschool West', sites: ['00'] },
] as const;

/** Three secondary schools under one board, in force since 2000. */
export const installSchools = async (db: Pick<Db, 'pool'>): Promise<void> => {
  const since = `daterange('2000-08-01', null)`;
  await db.pool.query(`insert into register.board (board_id) values ('40001')`);
  await db.pool.query(
    `insert into register.board_version (board_id, during, name, recorded_by) values ('40001', ${since}, 'Testbestuur', 'test')`,
  );
  for (const s of SCHOOLS) {
    await db.pool.query('insert into register.institution (brin) values ($1)', [s.brin]);
    await db.pool.query(
      `insert into register.institution_version (brin, during, board_id, sectors, name, recorded_by) values ($1, ${since}, '40001', '{vo}', $2, 'test')`,
      [s.brin, s.name],
    );
    for (const site of s.sites) {
      await db.pool.query('insert into register.site (brin, site_no) values ($1, $2)', [s.brin, site]);
      await db.pool.query(
        `insert into register.site_version (brin, site_no, during, sectors, name, place, recorded_by) values ($1, $2, ${since}, '{vo}', $3, 'Teststad', 'test')`,
        [s.brin, site, `${s.name} ${site}`],
      );
    }
  }
};
