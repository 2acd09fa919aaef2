import { Command, Option } from 'commander';
import { DELIVERY_SETS, findSet, subscribe, subscriptions, unsubscribe } from '../modules/deliveries/index.ts';
import { postcodesOf } from '../modules/register/index.ts';
import { withDatabase } from './with-database.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const fail = (text: string): void => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

type Wanted = {
  readonly client: string;
  readonly set: string;
  readonly ground?: string;
  readonly purpose: string;
  readonly municipality?: string;
};

const add = (wanted: Wanted): Promise<void> =>
  withDatabase(async (db) => {
    const set = findSet(wanted.set);
    if (set === undefined) return fail(`There is no set ${wanted.set}.`);
    const { municipality } = wanted;
    if ((set.scope === 'municipality') !== (municipality !== undefined))
      return fail(
        set.scope === 'municipality'
          ? 'This set is about one municipality: add --municipality.'
          : 'This set is about the whole country: leave --municipality out.',
      );
    if (municipality !== undefined && (await postcodesOf(db.pool, municipality)).length === 0)
      return fail(`No postcode area of a municipality ${municipality} is known.`);
    const parameters = municipality === undefined ? {} : { municipality };
    const id = await subscribe(
      db,
      { clientId: wanted.client, setId: set.id, legalGround: wanted.ground ?? set.legalGround, purpose: wanted.purpose, parameters },
      'system:deliveries',
    );
    say(`Subscription ${id}: ${wanted.client} may have ${set.id} from today.`);
    say(`The client also needs the scope delivery:read: leerbron access mandate-agency ${wanted.client} --scope delivery:read`);
  });

const end = (id: string): Promise<void> =>
  withDatabase(async (db) =>
    (await unsubscribe(db, id)) ? say(`Subscription ${id} has ended.`) : fail(`There is no subscription ${id} in force.`),
  );

const list = (): Promise<void> =>
  withDatabase(async (db) => {
    for (const one of await subscriptions(db, null))
      say([one.subscriptionId, one.clientId, one.setId, one.parameters.municipality ?? '', one.from, one.legalGround].join('\t'));
  });

/** `leerbron deliveries`: which chain partner may have which data, and by what law. */
export const deliveriesCommand = (): Command =>
  new Command('deliveries')
    .description('Deliveries to chain partners: who may have which set')
    .addCommand(
      new Command('subscribe')
        .description('register that a client of a partner may have a set from today')
        .requiredOption('--client <id>', 'the client of the partner')
        .addOption(new Option('--set <set>', 'which set').choices(DELIVERY_SETS.map((one) => one.id)).makeOptionMandatory())
        .requiredOption('--purpose <text>', 'what the partner needs it for')
        .option('--ground <text>', 'the law that allows it; that of the set when absent')
        .option('--municipality <name>', 'for sets about a municipality: which')
        .action(add),
    )
    .addCommand(new Command('unsubscribe').description('end a subscription today').argument('<subscription>', 'its identifier').action(end))
    .addCommand(new Command('list').description('list the subscriptions in force').action(list));
