import { spawn } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { countryChecksum, seedState } from '../modules/synthesis/index.ts';

const SMALL = ['--scale', '0.002', '--years', '8'];

const program = `import { seedCommand } from '${import.meta.dirname}/seed.ts'; import { checksumCommand } from '${import.meta.dirname}/checksum.ts';
const [name, ...args] = process.argv.slice(1);
await (name === 'seed' ? seedCommand() : checksumCommand()).parseAsync(args, { from: 'user' });`;

const db = await testDatabase();
afterAll(() => db.stop());

const start = (...args: string[]) =>
  spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], { env: { ...process.env, DATABASE_URL: db.url } });
type Ended = { readonly code: number | null; readonly signal: string | null; readonly out: string; readonly err: string };
/** Waits until a command ends; where told to, sends it a signal (once) when it has said something. */
const ending = (child: ReturnType<typeof start>, words = '', signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> =>
  new Promise((done) => {
    let [out, err, told] = ['', '', false];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
      if (words !== '' && !told && err.includes(words)) told = child.kill(signal);
    });
    child.on('close', (code, by) => done({ code, signal: by, out, err }));
  });
const run = (...args: string[]): Promise<Ended> => ending(start(...args));

describe('leerbron seed', () => {
  test('refuses a size, a seed and a number of years that make no sense, before it opens the database', async () => {
    for (const [option, value, words] of [
      ['--scale', '0', 'above 0 and at most 1'],
      ['--scale', 'all', 'above 0 and at most 1'],
      ['--seed', '-1', 'whole number'],
      ['--seeds', '1', 'unknown option'],
    ] as const) {
      const { code, err } = await run('seed', option, value);
      expect([code, err]).toEqual([1, expect.stringContaining(words)]);
    }
    const { code, err } = await run('seed', ...SMALL.slice(0, 2), '--years', '40');
    expect([code, err]).toEqual([1, expect.stringContaining('years must be a whole number from')]);
  });

  test('says that there is no country yet', async () => {
    expect(await run('checksum')).toMatchObject({ code: 1, err: expect.stringContaining('no finished synthetic country') });
  });

  test('stopped with Ctrl-C ends with 130; killed it leaves no half block; run again it goes on, to the country that it would have made at once', async () => {
    const first = await ending(start('seed', ...SMALL), ': 10 %', 'SIGINT');
    expect([first.code, first.err]).toEqual([130, expect.stringContaining('goes on from here')]);
    expect((await ending(start('seed', ...SMALL), ': 60 %', 'SIGKILL')).signal).toBe('SIGKILL');
    expect(await seedState(db)).toBe('interrupted');
    const { code, err } = await run('seed', ...SMALL, '--checksum');
    expect([code, err]).toEqual([0, expect.stringContaining('The country is ready')]);
    const other = await testDatabase();
    const whole = spawn(process.execPath, ['--input-type=module', '-e', program, '--', 'seed', ...SMALL], {
      env: { ...process.env, DATABASE_URL: other.url },
    });
    expect((await ending(whole)).code).toBe(0);
    const checksum = await countryChecksum(other);
    expect((await run('checksum')).out.trim()).toBe(checksum);
    expect(await run('seed', ...SMALL)).toMatchObject({ code: 0, err: expect.stringContaining('was there already') });
    expect(await run('seed', ...SMALL, '--seed', '7')).toMatchObject({ code: 1, err: expect.stringContaining('seed 42') });
  }, 180_000);
});
