import { randomUUID } from 'node:crypto';
import { grantMandates } from '../../src/modules/access/index.ts';
import type { Database, Db } from '../../src/platform/db/database.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { testDatabase } from '../support/database.ts';
import { someone } from './messages.ts';

const SCHOOLS = [
  { brin: '10PP', name: 'Testbasisschool', structure: 'BO' },
  { brin: '11PP', name: 'Tweede testbasisschool', structure: 'BO' },
  { brin: '12SS', name: 'Testschool voor speciaal onderwijs', structure: 'SO/VSO' },
] as const;

/** Three schools of primary and special education, and a partnership that decides about admission. */
const installPrimarySchools = async (db: Pick<Db, 'pool'>): Promise<void> => {
  const since = `daterange('2000-08-01', null)`;
  for (const { brin, name, structure } of SCHOOLS) {
    await db.pool.query('insert into register.institution (brin) values ($1)', [brin]);
    await db.pool.query(
      `insert into register.institution_version (brin, during, sectors, name, structure, recorded_by) values ($1, ${since}, '{po}', $2, $3, 'test')`,
      [brin, name, structure],
    );
    await db.pool.query(`insert into register.site (brin, site_no) values ($1, '00')`, [brin]);
    await db.pool.query(
      `insert into register.site_version (brin, site_no, during, sectors, name, place, structure, recorded_by)
       values ($1, '00', ${since}, '{po}', $2, 'Teststad', $3, 'test')`,
      [brin, name, structure],
    );
  }
  await db.pool.query(
    `insert into register.partnership (number, during, sector, name, recorded_by) values ('PO2601', ${since}, 'po', 'Testverband', 'test')`,
  );
};

/** A database in whose country there are primary and special schools too. */
export const primaryDatabase = async (): Promise<Database> => {
  const database = await testDatabase();
  await installPrimarySchools(database); // before a server reads its reference data
  return database;
};

export const PRIMARY_BRINS: readonly string[] = SCHOOLS.map(({ brin }) => brin);

/** The application over such a database; the test client may act for its schools. */
export const primaryApp = async (): Promise<TestApp> => {
  const app = await testApp({ database: await primaryDatabase() });
  await grantMandates(app.db, 'test-las', PRIMARY_BRINS);
  return app;
};

export const head = (composedAt = '2026-11-23T08:59:00Z') => ({ messageId: randomUUID(), composedAt });
type Fields = Readonly<Record<string, unknown>>;

/** A child of seven whom nobody has reported. */
export const child = (over: Fields = {}) => someone({ birthDate: '2019-05-17', ...over });

/** A correct report of a pupil in year 4 of primary school. */
export const primary = (over: Fields = {}, period: Fields = {}) => ({
  ...head(),
  sector: 'po',
  learner: child(),
  startDate: '2026-08-01',
  ...over,
  periods: [{ startDate: (over['startDate'] as string) ?? '2026-08-01', site: '00', programme: 'BO', yearOfStudy: 4, ...period }],
});

/** A correct report of a pupil in special education. */
export const special = (number: string, over: Fields = {}) =>
  primary(
    {
      admissionStatements: [{ startDate: '2026-08-01', endDate: '2028-07-31', partnership: 'PO2601', number }],
      ...over,
    },
    { programme: 'SO', supportCategory: 2 },
  );

/** A correct advice with test, of the school year 2025/26. */
export const schoolAdvice = (over: Fields = {}) => ({
  ...head(),
  schoolYear: 2025,
  advice: 'vmbo-gt/havo',
  test: {
    code: '0012',
    level: 'S',
    takenOn: '2026-02-03',
    score: 210,
    parts: [
      {
        code: '8000',
        domains: [
          { code: '8050', referenceLevel: '2F' },
          { code: '8051', referenceLevel: '1F' },
        ],
      },
      { code: '8001', referenceLevel: '1S' },
    ],
  },
  ...over,
});
