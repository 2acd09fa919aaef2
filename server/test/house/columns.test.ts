import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCESS_COLUMNS } from '../../src/modules/access/columns.ts';
import { DELIVERY_COLUMNS } from '../../src/modules/deliveries/columns.ts';
import { EXCHANGE_COLUMNS } from '../../src/modules/exchange/columns.ts';
import { FUNDING_COLUMNS } from '../../src/modules/funding/columns.ts';
import { REGISTER_COLUMNS } from '../../src/modules/register/columns.ts';
import { SYNTHESIS_COLUMNS } from '../../src/modules/synthesis/columns.ts';
import type { ColumnClasses } from '../../src/platform/columns.ts';
import { MIGRATION_COLUMNS, PLATFORM_COLUMNS } from '../../src/platform/db/columns.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { testDatabase } from '../support/database.ts';

const CLASSIFIED: Readonly<Record<string, ColumnClasses>> = {
  public: MIGRATION_COLUMNS,
  platform: PLATFORM_COLUMNS,
  register: REGISTER_COLUMNS,
  funding: FUNDING_COLUMNS,
  deliveries: DELIVERY_COLUMNS,
  exchange: EXCHANGE_COLUMNS,
  access: ACCESS_COLUMNS,
  synthesis: SYNTHESIS_COLUMNS,
};

let db: Database;
const live = new Set<string>();

beforeAll(async () => {
  db = await testDatabase();
  const { rows } = await db.pool.query<{ name: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
      where table_schema not in ('information_schema', 'pg_catalog') and table_schema not like 'pg\\_%'`,
  );
  for (const row of rows) live.add(row.name);
});
afterAll(() => db.stop());

const listed = (): readonly (readonly [string, string])[] =>
  Object.entries(CLASSIFIED).flatMap(([schema, tables]) =>
    Object.entries(tables).flatMap(([table, columns]) =>
      Object.entries(columns).map(([column, { sensitivity }]) => [`${schema}.${table}.${column}`, sensitivity] as const),
    ),
  );

describe('the classification of columns', () => {
  test('knows every column of the database', () => {
    const known = new Set(listed().map(([name]) => name));
    expect([...live].filter((name) => !known.has(name))).toEqual([]);
  });

  test('lists no column that is not there', () => {
    expect(
      listed()
        .map(([name]) => name)
        .filter((name) => !live.has(name)),
    ).toEqual([]);
  });

  test('calls secret what opens a door', () => {
    const doors =
      /\.(password_hash|session_hash|sign_in_hash|csrf_token|id_token|code_verifier|nonce)$|signing_key\.jwk$|issuer_item\.payload$/;
    const found = listed().filter(([name]) => doors.test(name));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(([, sensitivity]) => sensitivity !== 'secret')).toEqual([]);
  });

  test('calls every column that leads to a learner personal', () => {
    const leading = /\.(learner_ids?|bsn|education_number|birth_date|surname|given_names)$/;
    expect(listed().filter(([name, sensitivity]) => leading.test(name) && sensitivity !== 'person')).toEqual([]);
  });
});
