import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../../platform/db/database.ts';
import { ROLES, type Role } from './actions.ts';
import type { PersonPrincipal } from './principal.ts';

/** A working day at most, and an hour without use. */
export const SESSION_HOURS = 12;
const IDLE = '1 hour';

export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const randomSecret = (): string => randomBytes(32).toString('base64url');

export type NewSession = {
  readonly personId: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string | undefined;
};

/** Starts a session, acting for the first institution where the person has a role. @returns the secret for the cookie. */
export const startSession = async (db: Pick<Db, 'pool'>, session: NewSession): Promise<string> => {
  const secret = randomSecret();
  await db.pool.query(
    `insert into access.session (session_hash, person_id, brin, csrf_token, claims, id_token, expires)
     values ($1, $2, (select min(brin) from access.role where person_id = $2 and during @> (now() at time zone 'Europe/Amsterdam')::date),
       $3, $4, $5, now() + make_interval(hours => ${SESSION_HOURS}))`,
    [secretHash(secret), session.personId, randomSecret(), JSON.stringify(session.claims), session.idToken ?? null],
  );
  return secret;
};

type Row = {
  person_id: string;
  username: string;
  display_name: string;
  brin: string | null;
  csrf_token: string;
  expires: Date;
  stale: boolean;
  roles: readonly { readonly brin: string; readonly role: Role }[];
};

const READ = {
  name: 'access-session',
  text: `select p.person_id, p.username, p.display_name, s.brin, s.csrf_token, s.expires, s.last_used < now() - interval '1 minute' as stale,
      coalesce((select json_agg(json_build_object('brin', r.brin, 'role', r.role) order by r.brin, r.role) from access.role r
        where r.person_id = s.person_id and r.during @> (now() at time zone 'Europe/Amsterdam')::date), '[]') as roles
    from access.session s join access.person p using (person_id)
    where s.session_hash = $1 and s.expires > now() and s.last_used > now() - interval '${IDLE}'`,
};

const rolesByInstitution = (roles: Row['roles']): Map<string, Set<Role>> => {
  const byBrin = new Map<string, Set<Role>>();
  for (const { brin, role } of roles) {
    if (ROLES.includes(role)) byBrin.set(brin, (byBrin.get(brin) ?? new Set()).add(role));
  }
  return byBrin;
};

/** Who is behind the hash of a cookie, with the roles of today; undefined when the session is unknown, ended or expired. */
export const readSession = async (db: Pick<Db, 'pool'>, sessionHash: Buffer): Promise<PersonPrincipal | undefined> => {
  const row = (await db.pool.query<Row>({ ...READ, values: [sessionHash] })).rows[0];
  if (row === undefined) return undefined;
  if (row.stale) await db.pool.query('update access.session set last_used = now() where session_hash = $1', [sessionHash]);
  const roles = rolesByInstitution(row.roles);
  return {
    kind: 'person',
    actor: `user:${row.person_id}`,
    personId: row.person_id,
    username: row.username,
    displayName: row.display_name,
    roles,
    brins: new Set(roles.keys()),
    actingFor: row.brin !== null && roles.has(row.brin) ? row.brin : null,
    csrfToken: row.csrf_token,
    sessionHash,
    sessionExpires: row.expires,
  };
};

/** Remembers for which institution the person works now. */
export const switchInstitution = async (db: Pick<Db, 'pool'>, sessionHash: Buffer, brin: string): Promise<void> => {
  await db.pool.query('update access.session set brin = $2, last_used = now() where session_hash = $1', [sessionHash, brin]);
};

/** Ends a session. @returns the ID token it began with, for the provider's log-out. */
export const endSession = async (db: Pick<Db, 'pool'>, sessionHash: Buffer): Promise<string | undefined> => {
  const { rows } = await db.pool.query<{ id_token: string | null }>(
    'delete from access.session where session_hash = $1 returning id_token',
    [sessionHash],
  );
  return rows[0]?.id_token ?? undefined;
};

/** A sign-in under way at the provider. */
export type SignIn = { readonly state: string; readonly nonce: string; readonly codeVerifier: string; readonly returnTo: string };

/** Keeps a sign-in for ten minutes. @returns the secret for the cookie that ties it to this browser. */
export const keepSignIn = async (db: Pick<Db, 'pool'>, signIn: SignIn): Promise<string> => {
  const secret = randomSecret();
  await db.pool.query(
    `insert into access.sign_in (sign_in_hash, state, nonce, code_verifier, return_to, expires) values ($1, $2, $3, $4, $5, now() + interval '10 minutes')`,
    [secretHash(secret), signIn.state, signIn.nonce, signIn.codeVerifier, signIn.returnTo],
  );
  return secret;
};

/** Takes a sign-in; it can be taken once. */
export const takeSignIn = async (db: Pick<Db, 'pool'>, secret: string): Promise<SignIn | undefined> => {
  const { rows } = await db.pool.query<SignIn>(
    `delete from access.sign_in where sign_in_hash = $1 and expires > now()
     returning state, nonce, code_verifier as "codeVerifier", return_to as "returnTo"`,
    [secretHash(secret)],
  );
  return rows[0];
};
