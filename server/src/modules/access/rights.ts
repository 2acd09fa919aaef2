import type { Db } from '../../platform/db/database.ts';
import type { InstitutionAction, Role } from './actions.ts';
import { ROLE_ACTIONS } from './actions.ts';
import { readMandates } from './client-store.ts';
import type { Principal } from './principal.ts';

/** Someone whose work goes on without them: what must be known to look up later what they may do then. */
export type Absentee = {
  readonly actor: string;
  /** What the access token was asked for; null for a person. */
  readonly scopes: readonly string[] | null;
};

/** Whoever sends a request, as someone who will be absent. */
export const absenteeOf = (who: Principal): Absentee => ({ actor: who.actor, scopes: who.kind === 'client' ? [...who.scopes] : null });

const ROLES_TODAY = {
  name: 'access-roles-today',
  text: `select role from access.role where person_id = $1::uuid and brin = $2 and during @> (now() at time zone 'Europe/Amsterdam')::date`,
};

const ofPerson = async (db: Pick<Db, 'pool'>, personId: string, brin: string): Promise<ReadonlySet<InstitutionAction>> => {
  const { rows } = await db.pool.query<{ role: Role }>({ ...ROLES_TODAY, values: [personId, brin] });
  return new Set(rows.flatMap(({ role }) => [...(ROLE_ACTIONS[role] ?? [])]));
};

/** What someone who is not there may do at an institution now: roles and mandates of this moment, within the token of then. */
export const rightsOf = async (
  db: Pick<Db, 'pool'>,
  { actor, scopes }: Absentee,
  brin: string,
): Promise<ReadonlySet<InstitutionAction>> => {
  if (actor.startsWith('user:')) return ofPerson(db, actor.slice('user:'.length), brin);
  const mandates = await readMandates(db, actor.slice('client:'.length));
  const asked = new Set(scopes ?? []);
  return new Set([...(mandates?.institutions.get(brin) ?? [])].filter((action) => asked.has(action)));
};
