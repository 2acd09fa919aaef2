import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { JSONWebKeySet, JWK } from 'jose';
import {
  AGENCY_ACTIONS,
  type AgencyAction,
  addClient,
  grantAgencyMandate,
  grantMandates,
  grantRole,
  hashPassword,
  INSTITUTION_ACTIONS,
  type InstitutionAction,
  isAgencyAction,
  isInstitutionAction,
  obtainAccessToken,
  passwordFault,
  ROLES,
  type Role,
  SCOPES,
  savePerson,
  setPassword,
  withdrawAgencyMandate,
  withdrawMandates,
} from '../modules/access/index.ts';
import { configured, withDatabase } from './with-database.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What goes wrong is said in one line; the exit code says that it did. */
const command =
  <Args extends readonly unknown[]>(work: (...args: Args) => Promise<void>) =>
  async (...args: Args): Promise<void> => {
    try {
      await work(...args);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  };

/** From the first line of standard input, so that it stands in no list of processes and no history of commands. */
const readPassword = async (): Promise<string> => {
  if (process.stdin.isTTY) process.stderr.write('Password (it will be visible): ');
  const lines = createInterface({ input: process.stdin });
  const { value } = await lines[Symbol.asyncIterator]().next();
  lines.close();
  const password = typeof value === 'string' ? value : '';
  const fault = passwordFault(password);
  if (fault !== undefined) throw new Error(fault);
  return password;
};

const brin = (text: string, before: readonly string[] = []): string[] => {
  if (!/^[0-9]{2}[A-Z]{2}$/.test(text)) throw new InvalidArgumentError('a BRIN is two digits and two capitals, such as 01AA');
  return [...before, text];
};

const scope = (text: string, before: readonly InstitutionAction[] = []): InstitutionAction[] => {
  if (!isInstitutionAction(text)) throw new InvalidArgumentError(`must be one of ${INSTITUTION_ACTIONS.join(', ')}`);
  return [...before, text];
};

const agencyScope = (text: string, before: readonly AgencyAction[] = []): AgencyAction[] => {
  if (!isAgencyAction(text)) throw new InvalidArgumentError(`must be one of ${AGENCY_ACTIONS.join(', ')}`);
  return [...before, text];
};

const anyScope = (text: string, before: readonly string[] = []): string[] => {
  if (!SCOPES.some((known) => known === text)) throw new InvalidArgumentError(`must be one of ${SCOPES.join(', ')}`);
  return [...before, text];
};

/** A key set, or a single key; private parts are refused later on. */
const readKeySet = async (file: string): Promise<JSONWebKeySet> => {
  const parsed = JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet | JWK;
  return 'keys' in parsed && Array.isArray(parsed.keys) ? (parsed as JSONWebKeySet) : { keys: [parsed as JWK] };
};

const known = (found: boolean, username: string): void => {
  if (!found) throw new Error(`Nobody has the username ${username}.`);
};

const people = (group: Command): void => {
  group
    .command('add-person <username> <display-name>')
    .description('add a person who signs in; the password is the first line of standard input')
    .option('--subject <subject>', 'the identifier at the outside OpenID provider; then no password is read')
    .action(
      command(async (username: string, displayName: string, options: { subject?: string }) => {
        const secret =
          options.subject === undefined ? { passwordHash: await hashPassword(await readPassword()) } : { subject: options.subject };
        await withDatabase(async (db) => void (await savePerson(db, { username, displayName, ...secret })));
        say(`${username} can sign in, and may do nothing yet: give a role with grant-role.`);
      }),
    );
  group
    .command('set-password <username>')
    .description('change a password, read from the first line of standard input; the sessions of the person end')
    .action(
      command(async (username: string) => {
        const hash = await hashPassword(await readPassword());
        await withDatabase(async (db) => known(await setPassword(db, username, hash), username));
        say(`The password of ${username} is changed.`);
      }),
    );
  group
    .command('grant-role <username>')
    .description('give a person a role at an institution, from today')
    .requiredOption('--brin <brin>', 'the institution', (text) => brin(text)[0])
    .addOption(new Option('--role <role>', 'the role').choices(ROLES).makeOptionMandatory())
    .action(
      command(async (username: string, options: { brin: string; role: Role }) => {
        await withDatabase(async (db) => known(await grantRole(db, username, options.brin, options.role), username));
        say(`${username} is ${options.role} at ${options.brin}.`);
      }),
    );
};

type MandateOptions = { readonly client: string; readonly brin: string[]; readonly scope?: InstitutionAction[] };

const clients = (group: Command): void => {
  group
    .command('add-client <client-id> <name>')
    .description('register a school administration, or replace its keys')
    .requiredOption('--jwks <file>', 'its public keys, as a JSON Web Key Set')
    .action(
      command(async (clientId: string, name: string, options: { jwks: string }) => {
        const jwks = await readKeySet(options.jwks);
        await withDatabase((db) => addClient(db, { clientId, name, jwks }));
        say(`${clientId} is registered with ${jwks.keys.length} key(s); give it mandates with mandate.`);
      }),
    );
  group
    .command('mandate')
    .description('let a client act for institutions, from today')
    .requiredOption('--client <client-id>', 'the client')
    .requiredOption('--brin <brin>', 'an institution; may be repeated', brin)
    .option('--scope <scope>', 'what it may do; may be repeated, all when left out', scope)
    .action(
      command(async (options: MandateOptions) => {
        await withDatabase((db) => grantMandates(db, options.client, options.brin, options.scope));
        say(`${options.client} acts for ${options.brin.join(', ')}.`);
      }),
    );
  group
    .command('withdraw')
    .description('end mandates; takes effect within a second')
    .requiredOption('--client <client-id>', 'the client')
    .requiredOption('--brin <brin>', 'an institution; may be repeated', brin)
    .action(
      command(async (options: MandateOptions) => {
        let ended = 0;
        await withDatabase(async (db) => {
          ended = await withdrawMandates(db, options.client, options.brin);
        });
        say(`${ended} mandate(s) of ${options.client} ended.`);
        if (ended === 0) process.exitCode = 1;
      }),
    );
};

const agencies = (group: Command): void => {
  group
    .command('mandate-agency')
    .description('let a client of another agency act for the register itself, from today')
    .requiredOption('--client <client-id>', 'the client')
    .requiredOption('--scope <scope>', 'what it may do; may be repeated', agencyScope)
    .action(
      command(async (options: { client: string; scope: AgencyAction[] }) => {
        await withDatabase((db) => grantAgencyMandate(db, options.client, options.scope));
        say(`${options.client} may ${options.scope.join(', ')}.`);
      }),
    );
  group
    .command('withdraw-agency')
    .description('end the mandate of a client of another agency; takes effect within a second')
    .requiredOption('--client <client-id>', 'the client')
    .action(
      command(async (options: { client: string }) => {
        const ended = await withDatabase((db) => withdrawAgencyMandate(db, options.client));
        say(ended ? `The mandate of ${options.client} ended.` : `${options.client} has no such mandate.`);
        if (!ended) process.exitCode = 1;
      }),
    );
};

type TokenOptions = { readonly client: string; readonly key: string; readonly scope?: string[]; readonly url?: string };

const token = (group: Command): void => {
  group
    .command('token')
    .description('get an access token from the running server, as a school administration does, and print it')
    .requiredOption('--client <client-id>', 'the client')
    .requiredOption('--key <file>', 'its private key, as a JSON Web Key')
    .option('--scope <scope>', 'what it is for; may be repeated, all when left out', anyScope)
    .option('--url <url>', 'address of the server; that of the configuration when left out')
    .action(
      command(async (options: TokenOptions) => {
        const key = JSON.parse(await readFile(options.key, 'utf8')) as JWK;
        const publicUrl = (options.url ?? configured().publicUrl).replace(/\/$/, '');
        const { accessToken } = await obtainAccessToken({ publicUrl, clientId: options.client, key, scopes: options.scope });
        say(accessToken);
      }),
    );
};

/** `leerbron access ...`: people and their roles, clients and their mandates, and a token for trying out. */
export const accessCommand = (): Command => {
  const group = new Command('access').description('who may do what: people, roles, clients, mandates');
  people(group);
  clients(group);
  agencies(group);
  token(group);
  return group;
};
