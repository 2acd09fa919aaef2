import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { migrationSources } from '../server/src/migrations.ts';
import { addClient, grantMandates, INSTITUTION_ACTIONS, issueAccessToken } from '../server/src/modules/access/index.ts';
import { type AdministrationSum, administrationSums } from '../server/src/modules/exchange/index.ts';
import {
  citizenNumberFor,
  installBuiltInCountry,
  installProgrammes,
  installTertiaryInstitutions,
  repairKeys,
} from '../server/src/modules/register/index.ts';
import { seedCountry } from '../server/src/modules/synthesis/index.ts';
import { systemClock } from '../server/src/platform/clock.ts';
import { type Database, openDatabase } from '../server/src/platform/db/database.ts';
import { migrate } from '../server/src/platform/db/migrate.ts';
import { makeCountry, PUBLIC_URL, type Pupil, type School } from './support/country.ts';
import { note, numberOption, temporaryFolder, textOption } from './support/options.ts';
import { startServer } from './support/server.ts';

type View = { readonly state: string; readonly agreeing: number | null; readonly groups: readonly { readonly count: number }[] };

/** Sends the lines of a reconciliation and reads the last line of the answer. */
const reconcile = (port: number, brin: string, query: string, token: string, body: string): Promise<View> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson', 'content-length': Buffer.byteLength(body) };
    const path = `/v1/institutions/${brin}/reconciliations?${query}`;
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', path, headers }, (answer) => {
      let last = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (last = (last + chunk).split('\n').slice(-2).join('\n')));
      answer.on('end', () => resolve(JSON.parse(last) as View));
      answer.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const differencesOf = (view: View): number => view.groups.reduce((n, group) => n + group.count, 0);

const lineOf = (p: Pupil, yearOfStudy: number): string => {
  const learner = { bsn: p.bsn, birthDate: p.birthDate, sex: p.sex, givenNames: 'Noor', surname: 'Jansen', postcode: '9401SL' };
  const periods = [{ startDate: p.startDate, site: '00', programme: p.programme, yearOfStudy }];
  return JSON.stringify({ kind: 'enrolment', number: p.number, report: { learner, startDate: p.startDate, periods } });
};

/** A school's administration in which one in two hundred records differs: another year, missing here, missing there. */
const administrationWith = ({ pupils }: School, firstPerson: number): { readonly body: string; readonly differences: number } => {
  const lines: string[] = [];
  let differences = 0;
  for (const [i, p] of pupils.entries()) {
    if (i % 200 !== 0) lines.push(lineOf(p, p.yearOfStudy));
    else {
      differences += 1;
      const kind = (i / 200) % 3;
      if (kind === 0) lines.push(lineOf(p, (p.yearOfStudy % 6) + 1));
      if (kind === 1) lines.push(lineOf(p, p.yearOfStudy), lineOf({ ...p, number: `new-${i}`, bsn: citizenNumberFor(firstPerson + i) }, 1));
    }
  }
  return { body: `${lines.join('\n')}\n{"kind":"end","records":${lines.length}}\n`, differences };
};

const oneSchool = async (records: number) => {
  const dataDir = temporaryFolder();
  try {
    note(`making a school of ${records} enrolments`);
    const learners = Math.ceil((records * 4) / 3);
    const [school] = (await makeCountry(dataDir, 1, learners)) as [School];
    const { body, differences } = administrationWith(school, learners);
    const server = await startServer(dataDir);
    const started = performance.now();
    const view = await reconcile(server.port, school.brin, 'sector=vo', school.token, body);
    const schoolSeconds = Math.round(performance.now() - started) / 1000;
    await server.stop();
    if (view.state !== 'compared' || differencesOf(view) !== differences)
      throw new Error(`${differences} differences were made, but found: ${JSON.stringify(view).slice(0, 2000)}`);
    return { schoolRecords: school.pupils.length, differences, schoolSeconds };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const openCountry = async (dataDir: string, made: boolean, scale: number, seed: number): Promise<Database> => {
  const db = await openDatabase({ databaseUrl: undefined, dataDir });
  await migrate(db, migrationSources());
  if (!made) {
    await installProgrammes(db);
    await installBuiltInCountry(db, { scale });
    await installTertiaryInstitutions(db);
    await seedCountry(db, { scale, seed, today: systemClock().today(), onProgress: () => {} });
    await db.pool.query('vacuum analyze');
  }
  await repairKeys(db);
  return db;
};

/** Every school may speak for itself only; they share a key, which is none of what is measured. */
const tokensOf = async (db: Database, brins: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwks = { keys: [await exportJWK(publicKey)] };
  const tokens = new Map<string, string>();
  for (const brin of brins) {
    const clientId = `reconcile-${brin}`;
    await addClient(db, { clientId, name: `Administration of ${brin}`, jwks });
    await grantMandates(db, clientId, [brin]);
    tokens.set(brin, await issueAccessToken(db, { clientId, scopes: [...INSTITUTION_ACTIONS], publicUrl: PUBLIC_URL }));
  }
  return tokens;
};

/** Administrations that send at the same time: enough to keep the server and its database at work. */
const AT_ONCE = 4;

const wholeCountry = async (given: string | undefined, scale: number, seed: number) => {
  const dataDir = given ?? temporaryFolder();
  try {
    note(given === undefined ? `making a country at scale ${scale}` : 'opening the country');
    const db = await openCountry(dataDir, given !== undefined, scale, seed);
    const day = systemClock().today();
    note('the schools add up their digests');
    const schools = await administrationSums(db, day);
    const tokens = await tokensOf(db, [...new Set(schools.map((s) => s.brin))]);
    await db.stop();
    const server = await startServer(dataDir);
    note(`${schools.length} administrations are compared`);
    const started = performance.now();
    const queue = [...schools];
    const next = async (): Promise<void> => {
      for (let s = queue.pop(); s !== undefined; s = queue.pop()) await agreed(server.port, s, day, tokens.get(s.brin) ?? '');
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    const countrySeconds = Math.round(performance.now() - started) / 1000;
    await server.stop();
    return { countryRecords: schools.reduce((n, s) => n + s.records, 0), countrySeconds, administrations: schools.length };
  } finally {
    if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
};

const agreed = async (port: number, { brin, sector, records, digest }: AdministrationSum, day: string, token: string): Promise<void> => {
  const body = `${JSON.stringify({ kind: 'total', records, digest })}\n{"kind":"end"}\n`;
  const view = await reconcile(port, brin, `sector=${sector}&referenceDate=${day}`, token, body);
  if (view.state !== 'compared' || view.agreeing !== records) throw new Error(`${brin} ${sector} does not agree: ${JSON.stringify(view)}`);
};

/**
 * How long it takes to lay one large school's whole administration beside the register, and those of a whole country that agree,
 * by their digests. Options: --records N (50000), --scale S (0.02), --seed N (42); --country DIR, the data folder of a register
 * that was filled before.
 */
export const reconcileBenchmark = async (args: readonly string[]): Promise<object> => {
  const school = await oneSchool(numberOption(args, 'records', 50_000));
  const country = await wholeCountry(textOption(args, 'country'), numberOption(args, 'scale', 0.02), numberOption(args, 'seed', 42));
  return { ...school, ...country };
};
