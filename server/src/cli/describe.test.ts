import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { installBuiltInCountry, installProgrammes, installTertiaryInstitutions } from '../modules/register/index.ts';
import { seedCountry } from '../modules/synthesis/index.ts';

const db = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'leerbron-describe-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.stop();
});

const program = `import { describeCommand } from '${join(import.meta.dirname, 'describe.ts')}'; await describeCommand().parseAsync(process.argv.slice(1), { from: 'user' });`;
const start = (...args: string[]) =>
  spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: db.url },
  });
type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
/** Waits until a command ends; interrupts it when it has said something. */
const ending = (child: ReturnType<typeof start>, words = ''): Promise<Ended> =>
  new Promise((done) => {
    let [out, err, told] = ['', '', false];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
      if (words !== '' && !told && err.includes(words)) told = child.kill('SIGINT');
    });
    child.on('close', (code) => done({ code, out, err }));
  });
const run = (...args: string[]): Promise<Ended> => ending(start(...args));

describe('leerbron describe, without a country', () => {
  test('says so, and how to make one', async () => {
    expect(await run()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Make one with: leerbron seed') });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says before measuring that a page cannot be written, and which option it does not know', async () => {
    const nowhere = await run('--html', join(folder, 'nowhere', 'page.html'));
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringMatching(/^The page cannot be written: there is no folder .*nowhere/) });
    expect(await run('--html', folder)).toMatchObject({ code: 1, err: expect.stringContaining('is a folder') });
    expect(await run('--htm')).toMatchObject({ code: 1, err: expect.stringContaining("unknown option '--htm'") });
  });
});

describe('leerbron describe, with a country', () => {
  beforeAll(async () => {
    await installProgrammes(db);
    await installBuiltInCountry(db, { scale: 0.002 });
    await installTertiaryInstitutions(db);
    await seedCountry(db, { scale: 0.002, seed: 5, years: 8, today: '2026-11-24' });
  }, 120_000);

  test('prints the facts and the marginals, and writes the page in the current folder', async () => {
    const { code, out, err } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/^scale 0\.002, seed 5, school year 2026\/27, people [1-9]/);
    expect(out).toMatch(/primary pupils per site, 2024 +total variation +0\.0/);
    expect(out).toMatch(/\d+ of \d+ bars are met\.\n$/);
    expect(err).toContain('/leerbron-description.html');
    expect(readFileSync(join(folder, 'leerbron-description.html'), 'utf8')).toContain('<h1>How lifelike the synthetic country is</h1>');
    expect(readdirSync(folder)).toEqual(['leerbron-description.html']);
  });

  test('prints one JSON object for programs, and writes the page where it is told to, or none', async () => {
    const page = join(folder, 'page.html');
    const { out } = await run('--json', '--html', page);
    const found = JSON.parse(out) as { seed: number; marginals: { name: string; distance: number | null }[] };
    expect(found.seed).toBe(5);
    expect(found.marginals.map((m) => m.name)).toContain('secondary pupils per site and school type');
    expect(existsSync(page)).toBe(true);
    rmSync(page);
    rmSync(join(folder, 'leerbron-description.html'), { force: true });
    expect((await run('--json', '--no-html')).code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('stopped with Ctrl-C ends with 130 and writes nothing', async () => {
    const { code, out, err } = await ending(start(), 'Describing the country: ');
    expect([code, out]).toEqual([130, '']);
    expect(err).toContain('Stopping.');
    expect(readdirSync(folder)).toEqual([]);
  });
});
