import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { type Database, transaction } from '../../../platform/db/database.ts';
import { citizenNumberFor } from '../citizen-number.ts';
import { countLearners, learnersPerLevel, learnersPerSite } from './counted.ts';
import { homeCells, waysToSchool } from './homes.ts';
import { listPresent } from './present.ts';
import { siblingPairs } from './siblings.ts';
import { afterPassing, firstYears } from './transitions.ts';

type Period = readonly [learner: number, during: string, sector: string, site: string, programme: string, year: number | null];

const PROGRAMMES = [
  ['po', 'BO', 'primary'],
  ['vo', '0371', 'havo'],
  ['hbo', '30000', 'bachelor'],
  ['hbo', '30001', 'bachelor'],
] as const;

const school = async (periods: readonly Period[]): Promise<Database> => {
  const db = (await testDatabase()) as unknown as Database;
  const by = `'test'`;
  await db.pool.query(`insert into register.institution values ('01AA'); insert into register.site values ('01AA', '00'), ('01AA', '01')`);
  for (const [sector, code, level] of PROGRAMMES) {
    await db.pool.query('insert into register.programme values ($1, $2)', [sector, code]);
    await db.pool.query(
      `insert into register.programme_version (sector, code, during, name, level, recorded_by) values ($1, $2, '[2000-01-01,)', $2, $3, ${by})`,
      [sector, code, level],
    );
  }
  for (const learner of new Set(periods.map(([id]) => id))) {
    await db.pool.query(`insert into register.learner (learner_id, bsn, recorded_by) values ($1, $2, ${by})`, [
      learner,
      citizenNumberFor(learner),
    ]);
    await db.pool.query(
      `insert into register.learner_details (learner_id, during, birth_date, sex, postcode, household_id, recorded_by)
       values ($1, '[2000-01-01,2019-12-31)', $2::date, 'female', '1234AB', 7, ${by}),
         ($1, '[2019-12-31,)', $2::date, 'female', '4321ZZ', 7, ${by})`,
      [learner, `${2008 + learner}-03-01`],
    );
  }
  for (const [i, [learner, during, sector, site, programme, year]] of periods.entries()) {
    await transaction(db, async (tx) => {
      await tx.query(
        `insert into register.enrolment (learner_id, enrolment_id, during, sector, brin, number, recorded_by) values ($1, $2, $3, $4, '01AA', $5, ${by})`,
        [learner, i + 1, during, sector, String(i + 1)],
      );
      await tx.query(
        `insert into register.enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, year_of_study, attributes, recorded_by)
         values ($1, $2, $3, $4, '01AA', $5, $6, $7, '{"form":"fulltime"}', ${by})`,
        [learner, i + 1, during, sector, site, programme, year],
      );
    });
  }
  return db;
};

describe('learners on 1 October', () => {
  it('are those whose period holds that day: from its first day on, and not on the day it has ended', async () => {
    const db = await school([
      [1, '[2017-10-01,2019-10-01)', 'po', '00', 'BO', 1],
      [2, '[2017-10-02,2019-10-02)', 'po', '00', 'BO', 1],
      [3, '[2018-08-01,)', 'po', '01', 'BO', 1],
      [4, '[2019-10-02,2020-10-01)', 'po', '01', 'BO', 1],
    ]);
    const rows = await transaction(db, async (tx) => {
      await countLearners(tx, 2020);
      expect(await learnersPerLevel(tx)).toHaveLength(4);
      return learnersPerSite(tx, 'po');
    });
    expect(rows.map(({ year, siteNo, learners }) => [year, siteNo, learners])).toEqual([
      [2017, '00', 1],
      [2018, '00', 2],
      [2018, '01', 1],
      [2019, '00', 1],
      [2019, '01', 1],
      [2020, '01', 1],
    ]);
  });

  it('are listed with their home of that day, and put beside the published cells of their school', async () => {
    const db = await school([
      [1, '[2015-08-01,)', 'po', '00', 'BO', 5],
      [2, '[2016-08-01,)', 'po', '00', 'BO', 4],
      [3, '[2016-08-01,)', 'po', '01', 'BO', 4],
    ]);
    await db.pool.query(`insert into register.home_count
      select '2019-10-01', '1234', '01AA', '00', array_fill(-1, array[5]) || array[0, 6, 7] || array_fill(0, array[15])`);
    const found = await transaction(db, async (tx) => {
      await listPresent(tx, [{ year: 2019, sectors: ['po'] }]);
      const ways = [];
      for await (const batch of waysToSchool(tx, 2019)) ways.push(...batch);
      return { ways, cells: await homeCells(tx), pairs: await siblingPairs(tx, 2019), other: await siblingPairs(tx, 2018) };
    });
    expect(found.ways.map(({ siteNo, postcode, kind, pupils }) => `${siteNo} ${postcode} ${kind} ${pupils}`).sort()).toEqual([
      '00 1234AB bo 2',
      '01 1234AB bo 1',
    ]);
    // Ages 9 and 10: born in March 2009 and 2010.
    expect(found.cells.map(({ pupils, published }) => [pupils, published]).sort()).toEqual([
      [1, 6],
      [1, 7],
    ]);
    expect(found.pairs).toEqual({ pairs: 2, same: 1 });
    expect(found.other).toEqual({ pairs: 0, same: 0 });
  });
});

describe('where learners go on', () => {
  it('counts who passed before 1 October, at the place where they then are', async () => {
    const db = await school([
      [1, '[2019-08-01,)', 'hbo', '00', '30000', null],
      [2, '[2014-08-01,2019-08-01)', 'vo', '00', '0371', 5],
    ]);
    for (const [learner, on] of [
      [1, '2019-06-20'],
      [2, '2019-06-20'],
    ] as const)
      await db.pool.query(
        `insert into register.result (learner_id, result_id, sector, brin, number, site_no, programme_code, kind, exam_year, decided_on, outcome, recorded_by)
         values ($1, $1, 'vo', '01AA', $3, '00', '0371', 'exam', 2019, $2, 'passed', 'test')`,
        [learner, on, String(learner)],
      );
    const after = await transaction(db, async (tx) => {
      await listPresent(tx, [{ year: 2019, sectors: ['vo', 'mbo', 'hbo', 'wo'] }]);
      return afterPassing(tx, 2019, 'vo', 'exam');
    });
    expect(after).toEqual([
      { from: 'havo', sector: '', level: '', learners: 1 },
      { from: 'havo', sector: 'hbo', level: 'bachelor', learners: 1 },
    ]);
  });

  it('tells who began in higher education, who changed and who is gone after a year', async () => {
    const db = await school([
      [1, '[2018-08-01,)', 'hbo', '00', '30000', null],
      [2, '[2018-08-01,2019-08-01)', 'hbo', '00', '30000', null],
      [2, '[2019-08-01,)', 'hbo', '00', '30001', null],
      [3, '[2018-08-01,2019-02-01)', 'hbo', '00', '30000', null],
      [4, '[2017-08-01,2019-02-01)', 'hbo', '00', '30000', null],
    ]);
    const found = await transaction(db, async (tx) => {
      await listPresent(
        tx,
        [2017, 2018, 2019].map((year) => ({ year, sectors: ['hbo', 'wo'] })),
      );
      return firstYears(tx, 2019);
    });
    expect(found).toEqual([{ sector: 'hbo', began: 3, elsewhere: 1, gone: 1 }]);
  });
});
