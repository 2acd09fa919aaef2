import { createHash } from 'node:crypto';
import { type Db, transaction } from '../../platform/db/database.ts';
import { BULK_TABLES } from '../register/index.ts';

const TABLES: readonly { readonly name: string; readonly columns: readonly string[]; readonly recorded: boolean }[] = [
  ...BULK_TABLES.map((table) => ({ ...table, recorded: true })),
  { name: 'synthesis.household', columns: ['household_id', 'postcode'], recorded: false },
  { name: 'synthesis.resident', columns: ['household_id', 'birth_date', 'sex', 'learner_id'], recorded: false },
];

/**
 * SHA-256 over all rows of the synthetic country, whatever the order in which they were loaded: learners, their enrolments and
 * results with all that was recorded of them, and everybody who lives in the country. What schools report afterwards changes it.
 */
export const countryChecksum = (db: Pick<Db, 'pool'>): Promise<string> =>
  transaction(db, async (tx) => {
    await tx.query(`set local timezone = 'UTC'; set local datestyle = 'ISO'`);
    const hash = createHash('sha256');
    for (const { name, columns, recorded } of TABLES) {
      const { rows } = await tx.query<{ count: string; sum: string }>(
        `select count(*)::text as count, coalesce(sum(hashtextextended(row(${columns.join(', ')})::text, 42)), 0)::text as sum
         from ${name} ${recorded ? `where recorded_by like 'synthesis:%'` : ''}`,
      );
      hash.update(`${name} ${rows[0]?.count} ${rows[0]?.sum}\n`);
    }
    return hash.digest('hex');
  });
