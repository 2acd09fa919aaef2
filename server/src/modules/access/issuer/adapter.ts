import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Db } from '../../../platform/db/database.ts';
import { errors } from './library.ts';

type Pool = Db['pool'];

const FOUND = 'select payload, consumed_at from access.issuer_item where kind = $1 and (expires_at is null or expires_at > now())';

const insert = async (
  pool: Pool,
  kind: string,
  id: string,
  payload: AdapterPayload,
  seconds: number | undefined,
  conflict: string,
): Promise<number> => {
  const { rowCount } = await pool.query(
    `insert into access.issuer_item (kind, id, payload, grant_id, uid, user_code, expires_at)
     values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7)) on conflict (kind, id) ${conflict}`,
    [kind, id, JSON.stringify(payload), payload.grantId ?? null, payload.uid ?? null, payload.userCode ?? null, seconds ?? null],
  );
  return rowCount ?? 0;
};

const REPLACE = `do update set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, user_code = excluded.user_code,
  expires_at = excluded.expires_at`;
// Of two that use the same assertion at the same moment one must lose: the unique key decides, not an earlier look.
const ONCE = 'do update set payload = excluded.payload, expires_at = excluded.expires_at where issuer_item.expires_at <= now()';

const find = async (pool: Pool, kind: string, column: 'id' | 'uid' | 'user_code', value: string): Promise<AdapterPayload | undefined> => {
  const { rows } = await pool.query<{ payload: AdapterPayload; consumed_at: Date | null }>(`${FOUND} and ${column} = $2`, [kind, value]);
  const row = rows[0];
  if (row === undefined) return undefined;
  return row.consumed_at === null ? row.payload : { ...row.payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) };
};

const findClient = async (pool: Pool, id: string): Promise<AdapterPayload | undefined> => {
  const { rows } = await pool.query<{ name: string; jwks: unknown }>('select name, jwks from access.client where client_id = $1', [id]);
  const row = rows[0];
  return row === undefined
    ? undefined
    : ({
        client_id: id,
        client_name: row.name,
        jwks: row.jwks,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: 'private_key_jwt',
      } as AdapterPayload);
};

/** What the issuer remembers, in PostgreSQL: survives a restart and is shared by all servers. Clients come from access.client. */
export const issuerAdapter =
  (pool: Pool) =>
  (kind: string): Adapter => ({
    upsert: async (id, payload, seconds) => {
      if (kind !== 'ReplayDetection') return void (await insert(pool, kind, id, payload, seconds, REPLACE));
      if ((await insert(pool, kind, id, payload, seconds, ONCE)) === 0) {
        throw new errors.InvalidClientAuth('client assertion tokens must only be used once');
      }
    },
    find: (id) => (kind === 'Client' ? findClient(pool, id) : find(pool, kind, 'id', id)),
    findByUid: (uid) => find(pool, kind, 'uid', uid),
    findByUserCode: (code) => find(pool, kind, 'user_code', code),
    consume: async (id) => {
      const { rowCount } = await pool.query(
        'update access.issuer_item set consumed_at = now() where kind = $1 and id = $2 and consumed_at is null',
        [kind, id],
      );
      if (rowCount === 0) throw new errors.InvalidGrant('already used');
    },
    destroy: async (id) => {
      await pool.query('delete from access.issuer_item where kind = $1 and id = $2', [kind, id]);
    },
    revokeByGrantId: async (grantId) => {
      await pool.query('delete from access.issuer_item where grant_id = $1', [grantId]);
    },
  });
