import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Db } from '../../platform/db/database.ts';
import type { Role } from './actions.ts';
import { addClient, grantMandates } from './client-store.ts';
import { hashPassword } from './passwords.ts';
import { grantRole, personByUsername, savePerson } from './people-store.ts';

const DEMONSTRATION_CLIENT = 'demo-las';

type DemonstrationLogin = {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
  readonly brin: string;
  readonly institution: string;
};
export type DemonstrationAccess = {
  readonly logins: readonly DemonstrationLogin[];
  readonly client: { readonly clientId: string; readonly keyFile: string; readonly brins: readonly string[] };
};
export type DemonstrationOptions = {
  readonly dataDir: string;
  /** Schools to show: the first is Anna's and Carla's, the second Bram's; the client acts for all of them. */
  readonly institutions: readonly { readonly brin: string; readonly name: string }[];
  /** One institution of each other sector that there is, for a person of its own; the client acts for these too. */
  readonly ofSectors?: readonly { readonly sector: DemonstrationSector; readonly brin: string; readonly name: string }[];
};
type DemonstrationSector = 'po' | 'mbo' | 'hbo';

type Person = { readonly username: string; readonly password: string; readonly displayName: string; readonly role: Role };

const PEOPLE = [
  {
    username: 'anna',
    password: 'demo-anna-niet-geheim',
    displayName: 'Anna de Vries (demonstratie)',
    role: 'enrolment-officer',
    school: 0,
  },
  { username: 'bram', password: 'demo-bram-niet-geheim', displayName: 'Bram Jansen (demonstratie)', role: 'enrolment-officer', school: 1 },
  { username: 'carla', password: 'demo-carla-niet-geheim', displayName: 'Carla Bakker (demonstratie)', role: 'report-reader', school: 0 },
] as const satisfies readonly (Person & { readonly school: number })[];

const OFFICERS = [
  { sector: 'po', username: 'dirk', password: 'demo-dirk-niet-geheim', displayName: 'Dirk Smit (demonstratie)', role: 'enrolment-officer' },
  { sector: 'mbo', username: 'eva', password: 'demo-eva-niet-geheim', displayName: 'Eva Mulder (demonstratie)', role: 'enrolment-officer' },
  {
    sector: 'hbo',
    username: 'farid',
    password: 'demo-farid-niet-geheim',
    displayName: 'Farid Amrani (demonstratie)',
    role: 'enrolment-officer',
  },
] as const satisfies readonly (Person & { readonly sector: DemonstrationSector })[];

/** The key stays the same over restarts; it is for trying out and says so in its name. */
const demonstrationKey = async (file: string): Promise<JWK> => {
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found !== undefined) return JSON.parse(found) as JWK;
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: 'demo-las-1' };
  await writeFile(file, `${JSON.stringify(jwk, null, 2)}\n`, { mode: 0o600 });
  return jwk;
};

const installPerson = async (db: Pick<Db, 'pool'>, person: Person, brin: string): Promise<void> => {
  if ((await personByUsername(db, person.username)) === undefined) {
    await savePerson(db, { username: person.username, displayName: person.displayName, passwordHash: await hashPassword(person.password) });
  }
  await grantRole(db, person.username, brin, person.role);
};

/**
 * Makes the demonstration log-ins, or finds those of an earlier start; their passwords are no secret, so call it only when the
 * demonstration is on. Writes the client's private key to DATA/demo/demo-las.private.jwk.json, readable by the owner only.
 */
export const installDemonstrationAccess = async (db: Pick<Db, 'pool'>, options: DemonstrationOptions): Promise<DemonstrationAccess> => {
  const [first] = options.institutions;
  if (first === undefined) throw new Error('The demonstration needs at least one institution.');
  const logins: DemonstrationLogin[] = [];
  const add = async ({ username, password, displayName, role }: Person, { brin, name }: { brin: string; name: string }): Promise<void> => {
    await installPerson(db, { username, password, displayName, role }, brin);
    logins.push({ username, password, displayName, role, brin, institution: name });
  };
  for (const person of PEOPLE) await add(person, options.institutions[person.school] ?? first);
  const ofSectors = options.ofSectors ?? [];
  for (const { sector, ...officer } of OFFICERS) {
    const school = ofSectors.find((one) => one.sector === sector);
    if (school !== undefined) await add(officer, school);
  }
  const folder = join(options.dataDir, 'demo');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const keyFile = join(folder, 'demo-las.private.jwk.json');
  const { kty, crv, x, kid, alg, use } = await demonstrationKey(keyFile);
  const publicKey = { kty, crv, x, kid, alg, use } as JWK;
  await addClient(db, { clientId: DEMONSTRATION_CLIENT, name: 'Demonstratie-administratie', jwks: { keys: [publicKey] } });
  const brins = [...new Set([...options.institutions, ...ofSectors].map((i) => i.brin))];
  await grantMandates(db, DEMONSTRATION_CLIENT, brins);
  return { logins, client: { clientId: DEMONSTRATION_CLIENT, keyFile, brins } };
};
