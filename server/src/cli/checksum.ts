import { Command } from 'commander';
import { countryChecksum, seedState } from '../modules/synthesis/index.ts';
import { interruptible } from './interruptible.ts';
import { withDatabase } from './with-database.ts';

const run = (): Promise<void> =>
  interruptible('stopping', () =>
    withDatabase(async (db) => {
      if ((await seedState(db)) !== 'finished')
        throw new Error('The register holds no finished synthetic country; make one with `leerbron seed`.');
      process.stdout.write(`${await countryChecksum(db)}\n`);
    }),
  );

/** `leerbron checksum`: one line that is the same for every country of the same scale, seed, years and published files. */
export const checksumCommand = (): Command =>
  new Command('checksum').description('Print the checksum of the synthetic country in the register').action(run);
