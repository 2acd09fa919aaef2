import { exportJWK, generateKeyPair } from 'jose';
import { migrationSources } from '../../server/src/migrations.ts';
import { addClient, grantMandates, INSTITUTION_ACTIONS, issueAccessToken } from '../../server/src/modules/access/index.ts';
import { ensureCounted } from '../../server/src/modules/funding/index.ts';
import { citizenNumberFor, installProgrammes, loadReference } from '../../server/src/modules/register/index.ts';
import { systemClock } from '../../server/src/platform/clock.ts';
import { openDatabase } from '../../server/src/platform/db/database.ts';
import { migrate } from '../../server/src/platform/db/migrate.ts';

export const PUBLIC_URL = 'http://leerbron.bench';

/** A pupil as the administration of a school knows them. */
export type Pupil = {
  readonly number: string;
  readonly bsn: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly programme: string;
  readonly yearOfStudy: number;
  readonly startDate: string;
};
export type School = { readonly brin: string; readonly token: string; readonly pupils: readonly Pupil[]; readonly free: readonly Pupil[] };

export const brinOf = (i: number): string => `${String(i % 100).padStart(2, '0')}${String.fromCharCode(65 + Math.floor(i / 100))}B`;

const PLACES = [
  { programme: '0017', yearOfStudy: 1, age: 12 },
  { programme: '0017', yearOfStudy: 2, age: 13 },
  { programme: '0300', yearOfStudy: 3, age: 14 },
  { programme: '0371', yearOfStudy: 4, age: 15 },
  { programme: '0371', yearOfStudy: 5, age: 16 },
] as const;

const pupil = (school: number, index: number, of: number): Pupil => {
  const place = PLACES[index % PLACES.length] as (typeof PLACES)[number];
  const month = String((index % 12) + 1).padStart(2, '0');
  const start = 2026 - (place.yearOfStudy - 1);
  return {
    number: `${start}-${index}`,
    bsn: citizenNumberFor(school * of + index),
    birthDate: `${2026 - place.age}-${month}-${String((index % 28) + 1).padStart(2, '0')}`,
    sex: index % 2 === 0 ? 'female' : 'male',
    programme: place.programme,
    yearOfStudy: place.yearOfStudy,
    startDate: '2026-08-01',
  };
};

const SETUP = `
  create temp table p (learner_id bigint, brin text, number text, bsn text, birth date, sex text, programme text, year smallint, enrolled boolean);
`;

/**
 * Makes a register of `schools` times `perSchool` learners, one in four of whom left another school last summer, and
 * a token for each school. Loads set-based; what the benchmark measures comes after.
 */
export const makeCountry = async (dataDir: string, schools: number, perSchool: number): Promise<School[]> => {
  const db = await openDatabase({ databaseUrl: undefined, dataDir });
  await migrate(db, migrationSources());
  await installProgrammes(db);
  const brins = Array.from({ length: schools }, (_, i) => brinOf(i));
  await db.pool.query(
    `with b as (select unnest($1::text[]) brin), i as (insert into register.institution select brin from b), s as (insert into register.site select brin, '00' from b),
      iv as (insert into register.institution_version (brin, during, sectors, name, recorded_by) select brin, daterange('2000-08-01', null), '{vo}', 'School ' || brin, 'bench' from b)
     insert into register.site_version (brin, site_no, during, sectors, name, recorded_by) select brin, '00', daterange('2000-08-01', null), '{vo}', 'School ' || brin, 'bench' from b`,
    [brins],
  );
  const made: { brin: string; pupils: Pupil[]; free: Pupil[] }[] = [];
  const client = await db.pool.connect();
  await client.query(SETUP);
  for (const [i, brin] of brins.entries()) {
    const all = Array.from({ length: perSchool }, (_, k) => pupil(i, k, perSchool));
    const left = (k: number): boolean => k % 4 === 3;
    await client.query(
      `insert into p select nextval('register.learner_id_seq'), $1, x.number, x.bsn, x.birth, x.sex, x.programme, x.year, x.enrolled
       from json_to_recordset($2::json) as x(number text, bsn text, birth date, sex text, programme text, year smallint, enrolled boolean)`,
      [
        brin,
        JSON.stringify(
          all.map((p, k) => ({
            number: p.number,
            bsn: p.bsn,
            birth: p.birthDate,
            sex: p.sex,
            programme: p.programme,
            year: p.yearOfStudy,
            enrolled: !left(k),
          })),
        ),
      ],
    );
    made.push({ brin, pupils: all.filter((_, k) => !left(k)), free: all.filter((_, k) => left(k)) });
  }
  await client.query(`insert into register.learner (learner_id, bsn, recorded_by) select learner_id, bsn, 'bench' from p`);
  await client.query(
    `insert into register.learner_details (learner_id, during, birth_date, sex, given_names, surname, postcode, recorded_by) select learner_id, daterange(birth, null), birth, sex, 'Noor', 'Jansen', '9401SL', 'bench' from p`,
  );
  await client.query(`insert into register.enrolment (learner_id, enrolment_id, during, sector, brin, number, recorded_by)
    select learner_id, learner_id, case when enrolled then daterange('2026-08-01', null) else daterange('2025-08-01', '2026-08-01') end, 'vo', brin, number, 'bench' from p`);
  await client.query(`insert into register.enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, year_of_study, recorded_by)
    select e.learner_id, e.enrolment_id, e.during, 'vo', e.brin, '00', p.programme, p.year, 'bench' from p join register.enrolment e using (learner_id)`);
  await client.query(`insert into register.result (learner_id, sector, brin, number, site_no, programme_code, kind, exam_year, decided_on, outcome, recorded_by)
    select learner_id, 'vo', brin, 'old-' || number, '00', '0371', 'exam', 2025, '2025-06-12', 'failed', 'bench' from p where year = 5`);
  await client.query(`insert into register.result_subject (learner_id, result_id, subject_code, school_mark, recorded_by)
    select learner_id, result_id, s::text, 55, 'bench' from register.result, generate_series(1001, 1008) s`);
  await client.query(`select setval('register.enrolment_id_seq', (select max(learner_id) from p))`);
  client.release(true);
  await db.pool.query('vacuum analyze');
  await ensureCounted(db, systemClock().today(), await loadReference(db));
  const result = await withTokens(db, made);
  await db.stop();
  // A pupil who left one school comes to the next: known to the register, new to the school.
  return result.map((s, i) => ({ ...s, free: (result[(i + 1) % result.length] as School).free }));
};

const withTokens = async (
  db: Awaited<ReturnType<typeof openDatabase>>,
  schools: readonly { brin: string; pupils: Pupil[]; free: Pupil[] }[],
): Promise<School[]> => {
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwks = { keys: [await exportJWK(publicKey)] };
  const result: School[] = [];
  for (const school of schools) {
    const clientId = `las-${school.brin}`;
    await addClient(db, { clientId, name: `Administration of ${school.brin}`, jwks });
    await grantMandates(db, clientId, [school.brin]);
    result.push({ ...school, token: await issueAccessToken(db, { clientId, scopes: [...INSTITUTION_ACTIONS], publicUrl: PUBLIC_URL }) });
  }
  return result;
};
