import type { JSONWebKeySet, JWK } from 'jose';
import type { Db } from '../../platform/db/database.ts';
import { type AgencyAction, INSTITUTION_ACTIONS, type InstitutionAction, isAgencyAction, isInstitutionAction } from './actions.ts';

export type NewClient = { readonly clientId: string; readonly name: string; readonly jwks: JSONWebKeySet };
/** What a client may do today: for institutions by BRIN, and for the register itself. */
export type Mandates = {
  readonly institutions: ReadonlyMap<string, ReadonlySet<InstitutionAction>>;
  readonly agency: ReadonlySet<AgencyAction>;
};

// Ed25519 has an old and a new name as an algorithm (RFC 9864); a key that names neither takes both.
const withoutName = ({ alg, ...rest }: JWK): JWK => (rest.kty === 'OKP' || alg === undefined ? rest : { ...rest, alg });

/** Registers a program by its public keys; again with the same name replaces its keys. */
export const addClient = async (db: Pick<Db, 'pool'>, client: NewClient): Promise<void> => {
  const secret = client.jwks.keys.some((key) => 'd' in key || 'k' in key);
  if (secret || client.jwks.keys.length === 0)
    throw new Error('A client is registered with its public keys: at least one, and no private part.');
  await db.pool.query(
    `insert into access.client (client_id, name, jwks) values ($1, $2, $3)
     on conflict (client_id) do update set name = excluded.name, jwks = excluded.jwks`,
    [client.clientId, client.name, JSON.stringify({ keys: client.jwks.keys.map(withoutName) })],
  );
};

/** Lets a client act for institutions from today; replaces the scopes of a mandate in force. All actions unless told otherwise. */
export const grantMandates = async (
  db: Pick<Db, 'pool'>,
  clientId: string,
  brins: readonly string[],
  scopes: readonly InstitutionAction[] = INSTITUTION_ACTIONS,
): Promise<void> => {
  await db.pool.query(
    `insert into access.mandate (client_id, brin, scopes, during)
     select $1, brin, $3, daterange((now() at time zone 'Europe/Amsterdam')::date, null) from unnest($2::text[]) as brin
     on conflict (client_id, brin) where withdrawn_at is null do update set scopes = excluded.scopes, during = access.mandate.during`,
    [clientId, [...brins], [...scopes]],
  );
};

/** Ends mandates at once; servers notice within a second. @returns how many were in force. */
export const withdrawMandates = async (db: Pick<Db, 'pool'>, clientId: string, brins: readonly string[]): Promise<number> => {
  const { rowCount } = await db.pool.query(
    'update access.mandate set withdrawn_at = now() where client_id = $1 and brin = any($2::text[]) and withdrawn_at is null',
    [clientId, [...brins]],
  );
  return rowCount ?? 0;
};

/** Lets a client of another agency act for the register itself from today; replaces the scopes of a mandate in force. */
export const grantAgencyMandate = async (db: Pick<Db, 'pool'>, clientId: string, scopes: readonly AgencyAction[]): Promise<void> => {
  await db.pool.query(
    `insert into access.agency_mandate (client_id, scopes, during) values ($1, $2, daterange((now() at time zone 'Europe/Amsterdam')::date, null))
     on conflict (client_id) where withdrawn_at is null do update set scopes = excluded.scopes`,
    [clientId, [...scopes]],
  );
};

/** Ends a client's mandate for the register itself at once. @returns whether one was in force. */
export const withdrawAgencyMandate = async (db: Pick<Db, 'pool'>, clientId: string): Promise<boolean> => {
  const { rowCount } = await db.pool.query(
    'update access.agency_mandate set withdrawn_at = now() where client_id = $1 and withdrawn_at is null',
    [clientId],
  );
  return rowCount === 1;
};

/** For which of these institutions a client has a mandate today with this action. */
export const mandatedAmong = async (
  db: Pick<Db, 'pool'>,
  clientId: string,
  brins: readonly string[],
  action: InstitutionAction,
): Promise<ReadonlySet<string>> => {
  const { rows } = await db.pool.query<{ brin: string }>({
    name: 'access-mandated-among',
    text: `select brin from access.mandate where client_id = $1 and brin = any($2::text[]) and withdrawn_at is null and $3 = any(scopes)
      and during @> (now() at time zone 'Europe/Amsterdam')::date`,
    values: [clientId, [...brins], action],
  });
  return new Set(rows.map((r) => r.brin));
};

/** Changes when a mandate or client changes, and at midnight. */
export const readFactVersion = async (db: Pick<Db, 'pool'>): Promise<string> => {
  const { rows } = await db.pool.query<{ version: string }>({
    name: 'access-fact-version',
    text: `select version || '|' || (now() at time zone 'Europe/Amsterdam')::date as version from access.fact_version`,
  });
  return rows[0]?.version ?? '';
};

/** What a client is mandated for today; undefined when there is no such client. */
export const readMandates = async (db: Pick<Db, 'pool'>, clientId: string): Promise<Mandates | undefined> => {
  const { rows } = await db.pool.query<{ brin: string | null; scopes: string[] | null; agency: string[] | null }>({
    name: 'access-mandates',
    text: `select m.brin, m.scopes, a.scopes as agency from access.client c
      left join access.mandate m on m.client_id = c.client_id and m.withdrawn_at is null
        and m.during @> (now() at time zone 'Europe/Amsterdam')::date
      left join access.agency_mandate a on a.client_id = c.client_id and a.withdrawn_at is null
        and a.during @> (now() at time zone 'Europe/Amsterdam')::date
      where c.client_id = $1`,
    values: [clientId],
  });
  if (rows.length === 0) return undefined;
  return {
    institutions: new Map(rows.flatMap((r) => (r.brin === null ? [] : [[r.brin, new Set((r.scopes ?? []).filter(isInstitutionAction))]]))),
    agency: new Set((rows[0]?.agency ?? []).filter(isAgencyAction)),
  };
};
