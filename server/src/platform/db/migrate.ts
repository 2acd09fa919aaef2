import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Db, transaction } from './database.ts';

export type MigrationSource = { readonly module: string; readonly folder: string };

const LOCK = 7_204_101;

/**
 * Brings the database to the newest version: plain SQL files, forward only, each in a transaction, in the order given.
 * Several servers may start at once; one migrates, the others wait.
 * @throws Error when an applied file was changed afterwards, or the database is older than PostgreSQL 18.
 */
export const migrate = async (db: Db, sources: readonly MigrationSource[]): Promise<readonly string[]> => {
  const applied: string[] = [];
  await transaction(db, async (tx) => {
    const { rows } = await tx.query<{ server_version_num: string }>('show server_version_num');
    if (Number(rows[0]?.server_version_num) < 180_000)
      throw new Error('Leerbron needs PostgreSQL 18 or newer: it keeps periods with temporal keys.');
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await tx.query(
      'create table if not exists public.leerbron_migration (name text primary key, hash text not null, at timestamptz not null default now())',
    );
    const done = new Map(
      (await tx.query<{ name: string; hash: string }>('select name, hash from public.leerbron_migration')).rows.map((r) => [
        r.name,
        r.hash,
      ]),
    );
    for (const source of sources) {
      for (const file of readdirSync(source.folder)
        .filter((f) => f.endsWith('.sql'))
        .sort()) {
        const name = `${source.module}/${file}`;
        const text = readFileSync(join(source.folder, file), 'utf8');
        const hash = createHash('sha256').update(text).digest('hex');
        const known = done.get(name);
        if (known === hash) continue;
        if (known !== undefined) throw new Error(`Migration ${name} was changed after it was applied; write a new one instead.`);
        await tx.query(text);
        await tx.query('insert into public.leerbron_migration (name, hash) values ($1, $2)', [name, hash]);
        applied.push(name);
      }
    }
  });
  return applied;
};
