import { randomUUID } from 'node:crypto';
import { grantMandates } from '../../src/modules/access/index.ts';
import type { Database, Db } from '../../src/platform/db/database.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { testDatabase } from '../support/database.ts';
import { someone } from './messages.ts';

const SCHOOLS = [
  { brin: '04DD', name: 'Testcollege mbo', sector: 'mbo' },
  { brin: '05EE', name: 'Tweede testcollege mbo', sector: 'mbo' },
  { brin: '06FF', name: 'Testhogeschool', sector: 'hbo' },
  { brin: '07GG', name: 'Testuniversiteit', sector: 'wo' },
] as const;

const installTertiarySchools = async (db: Pick<Db, 'pool'>): Promise<void> => {
  const since = `daterange('2000-08-01', null)`;
  for (const { brin, name, sector } of SCHOOLS) {
    await db.pool.query('insert into register.institution (brin) values ($1)', [brin]);
    await db.pool.query(
      `insert into register.institution_version (brin, during, sectors, name, recorded_by)
       values ($1, ${since}, array[$2]::register.sector[], $3, 'test')`,
      [brin, sector, name],
    );
    await db.pool.query(`insert into register.site (brin, site_no) values ($1, '00')`, [brin]);
    await db.pool.query(
      `insert into register.site_version (brin, site_no, during, sectors, name, place, recorded_by)
       values ($1, '00', ${since}, array[$2]::register.sector[], $3, 'Teststad', 'test')`,
      [brin, sector, name],
    );
  }
};

/** A database of a country that also has institutions of vocational and higher education. */
export const tertiaryDatabase = async (): Promise<Database> => {
  const database = await testDatabase();
  await installTertiarySchools(database); // before a server reads its reference data
  return database;
};

export const TERTIARY_BRINS: readonly string[] = SCHOOLS.map(({ brin }) => brin);

/** The application over such a database; the test client may act for its institutions. */
export const tertiaryApp = async (): Promise<TestApp> => {
  const app = await testApp({ database: await tertiaryDatabase() });
  await grantMandates(app.db, 'test-las', TERTIARY_BRINS);
  return app;
};

const head = () => ({ messageId: randomUUID(), composedAt: '2026-11-23T08:59:00Z' });
const adult = (over: Readonly<Record<string, unknown>> = {}) => someone({ birthDate: '2006-05-17', ...over });

export const AGREEMENT = {
  number: '1',
  signedOn: '2026-08-20',
  startDate: '2026-09-01',
  plannedEndDate: '2029-07-31',
  hours: 1600,
  company: '100018965',
  programme: '25655',
} as const;

/** A correct report of an enrolment at school, reported within a week of the start. */
export const vocational = (over: Readonly<Record<string, unknown>> = {}, period: Readonly<Record<string, unknown>> = {}) => ({
  ...head(),
  sector: 'mbo',
  learner: adult(),
  startDate: '2026-11-20',
  plannedEndDate: '2029-07-31',
  priorEducation: '05',
  ...over,
  periods: [
    {
      startDate: (over.startDate as string | undefined) ?? '2026-11-20',
      site: '00',
      programme: '25655',
      learningPath: 'bol',
      ...period,
    },
  ],
});

export const diploma = (learner: unknown, over: Readonly<Record<string, unknown>> = {}) => ({
  ...head(),
  sector: 'mbo',
  learner,
  document: 'diploma',
  site: '00',
  programme: '25655',
  decidedOn: '2026-11-20',
  genericParts: [
    { number: '11', code: '3005', level: '3F', schoolMark: 7.4, centralMark: 5.1, finalMark: 6 },
    { number: '12', code: '3006', finalMark: 5, exemption: 'MBO' },
  ],
  electives: [{ number: '13', code: 'K0067', achieved: true }],
  professionalParts: [{ number: '14', code: 'C0004' }],
  ...over,
});

/** A correct report of an enrolment in higher education. */
export const higher = (over: Readonly<Record<string, unknown>> = {}, period: Readonly<Record<string, unknown>> = {}) => ({
  ...head(),
  sector: 'hbo',
  learner: adult(),
  startDate: '2026-11-01',
  studentNumber: 's123456',
  ...over,
  periods: [
    {
      startDate: (over.startDate as string | undefined) ?? '2026-11-01',
      site: '00',
      programme: '30020',
      form: 'fulltime',
      phase: 'bachelor',
      ...period,
    },
  ],
});

export const degree = (learner: unknown, over: Readonly<Record<string, unknown>> = {}) => ({
  ...head(),
  sector: 'hbo',
  learner,
  degree: 'bachelor',
  site: '00',
  programme: '30020',
  form: 'fulltime',
  decidedOn: '2026-11-13',
  ...over,
});
