import { copyInto } from '../../../platform/db/copy.ts';
import type { Db } from '../../../platform/db/database.ts';
import { type BulkOptions, bulkLoad } from '../../register/index.ts';
import type { Country } from '../country/country.ts';
import type { World } from '../world/world.ts';
import { residentWriter } from './residents.ts';
import type { Writer } from './rows.ts';

const loadedBlocks = async (db: Pick<Db, 'pool'>): Promise<ReadonlySet<number>> =>
  new Set((await db.pool.query<{ block: number }>('select block from synthesis.block_loaded')).rows.map((row) => row.block));

/**
 * Loads a country, with everybody who lives in it: the learners into the register, the households and inhabitants beside it. Goes on where
 * an earlier load of the same country was broken off.
 */
export const loadCountry = async (
  db: Pick<Db, 'pool'>,
  made: { readonly world: World; readonly country: Country; readonly writer: Writer },
  options: BulkOptions,
): Promise<void> => {
  const { writer } = made;
  const residents = residentWriter(made.world, made.country, writer.blocks);
  await bulkLoad(
    db,
    {
      blocks: writer.blocks,
      loaded: await loadedBlocks(db),
      write: writer.write,
      onLoaded: async (tx, block) => {
        const rows = residents(block);
        await copyInto(tx, 'synthesis.household', ['household_id', 'postcode'], rows.households);
        await copyInto(tx, 'synthesis.resident', ['household_id', 'birth_date', 'sex', 'learner_id'], rows.residents);
        await tx.query('insert into synthesis.block_loaded (block) values ($1)', [block]);
      },
    },
    options,
  );
};
