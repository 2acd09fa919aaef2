import type { Db } from '../../platform/db/database.ts';
import type { Role } from './actions.ts';

export type Person = {
  readonly personId: string;
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string | null;
};
/** `passwordHash` from hashPassword; `subject` is the person's identifier at an outside OpenID provider. */
export type NewPerson = {
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash?: string;
  readonly subject?: string;
};

const COLUMNS = 'person_id as "personId", username, display_name as "displayName", password_hash as "passwordHash"';

/** Names are told apart without regard to case or surrounding spaces. */
export const normalUsername = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Adds a person, or changes name, password and subject of the one who has that username. @returns the person's identifier. */
export const savePerson = async (db: Pick<Db, 'pool'>, person: NewPerson): Promise<string> => {
  const { rows } = await db.pool.query<{ person_id: string }>(
    `insert into access.person (username, display_name, password_hash, subject) values ($1, $2, $3, $4)
     on conflict (username) do update set display_name = excluded.display_name,
       password_hash = coalesce(excluded.password_hash, access.person.password_hash), subject = coalesce(excluded.subject, access.person.subject)
     returning person_id`,
    [normalUsername(person.username), person.displayName, person.passwordHash ?? null, person.subject ?? null],
  );
  return rows[0]?.person_id ?? '';
};

/** Changes a password and ends the person's sessions. @returns false when nobody has that name. */
export const setPassword = async (db: Pick<Db, 'pool'>, username: string, passwordHash: string): Promise<boolean> => {
  const { rows } = await db.pool.query<{ person_id: string }>(
    `with changed as (update access.person set password_hash = $2 where username = $1 returning person_id),
      ended as (delete from access.session where person_id in (select person_id from changed)),
      signed_out as (delete from access.issuer_item where kind = 'Session' and payload->>'accountId' in (select person_id::text from changed))
     select person_id from changed`,
    [normalUsername(username), passwordHash],
  );
  return rows.length > 0;
};

/** Gives a person a role at an institution from today; giving it again changes nothing. @returns false when nobody has that name. */
export const grantRole = async (db: Pick<Db, 'pool'>, username: string, brin: string, role: Role): Promise<boolean> => {
  const { rows } = await db.pool.query(
    `with who as (select person_id from access.person where username = $1), day as (select (now() at time zone 'Europe/Amsterdam')::date as today),
      granted as (insert into access.role (person_id, brin, role, during)
        select person_id, $2::text, $3::text, daterange(today, null) from who, day
        where not exists (select 1 from access.role r where r.person_id = who.person_id and r.brin = $2::text and r.role = $3::text and r.during && daterange(today, null)))
     select person_id from who`,
    [normalUsername(username), brin, role],
  );
  return rows.length > 0;
};

const one = async (db: Pick<Db, 'pool'>, condition: string, value: string): Promise<Person | undefined> =>
  (await db.pool.query<Person>(`select ${COLUMNS} from access.person where ${condition}`, [value])).rows[0];

export const personByUsername = (db: Pick<Db, 'pool'>, username: string): Promise<Person | undefined> =>
  one(db, 'username = $1', normalUsername(username));
export const personById = (db: Pick<Db, 'pool'>, personId: string): Promise<Person | undefined> =>
  one(db, 'person_id = $1::uuid', personId);
export const personBySubject = (db: Pick<Db, 'pool'>, subject: string): Promise<Person | undefined> => one(db, 'subject = $1', subject);
