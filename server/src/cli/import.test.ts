import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';

const db = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'leerbron-import-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.stop();
});

const HEADER = 'BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;POSTCODE';
const file = (name: string, ...lines: string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${[HEADER, ...lines].join('\n')}\n`);
  return path;
};
const good = file('good-2013.csv', '123;00AA;00;De Zaagvis;9999 ZZ');
const bad = file('bad-2014.csv', '123;00BB;00;De Stekelbaars;9999 ZZ', '123;00CC;00;De Kogelvis;0');

const program = `import { importCommand } from '${join(import.meta.dirname, 'import.ts')}'; await importCommand().parseAsync(process.argv.slice(1), { from: 'user' });`;
const start = (...args: string[]) =>
  spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], { env: { ...process.env, DATABASE_URL: db.url } });
const run = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((done) => {
    const child = start(...args);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('close', (code) => done({ code, out, err }));
  });

describe('leerbron import institutions', () => {
  test('ends with 0 and a summary when every line was taken over', async () => {
    const { code, out } = await run('institutions', good);
    expect(out).toContain('good-2013.csv (po-sites of 2013-01-01): 1 read, 1 new, 0 changed, 0 unchanged, 0 rejected');
    expect(code).toBe(0);
  });

  test('ends with 2 when lines were rejected, and reports them on the screen and in the report', async () => {
    const report = join(folder, 'report.ndjson');
    const { code, err } = await run('institutions', bad, '--report', report);
    expect(code).toBe(2);
    expect(err).toContain('bad-2014.csv:3 POSTCODE "0" is not a postcode');
    expect(
      readFileSync(report, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { file: 'bad-2014.csv', line: 3, field: 'POSTCODE', value: '0', reason: 'is not a postcode (four digits and two letters)' },
    ]);
  });

  test('ends with 1 when a file cannot be used, and imports the others', async () => {
    const { code, out, err } = await run('institutions', join(folder, 'nowhere.csv'), good);
    expect(code).toBe(1);
    expect(err).toContain('nowhere.csv: does not exist');
    expect(out).toContain('1 unchanged');
  });

  test('refuses a date that does not exist and a report that cannot be written', async () => {
    expect((await run('institutions', good, '--date', '2026-02-30')).err).toContain('must be a date');
    const { code, err } = await run('institutions', good, '--report', join(folder, 'no', 'such', 'folder'));
    expect(code).toBe(1);
    expect(err).toContain('report cannot be written');
  });

  test('stopped with Ctrl-C while it waits for another import leaves nothing of its file', async () => {
    const other = await db.pool.connect();
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(7204110)');
    const child = start('institutions', file('late-2015.csv', '123;00DD;00;De Egelvis;9999 ZZ'));
    const ended = new Promise<number | null>((done) => child.on('close', done));
    await new Promise<void>((waiting) => child.stderr.on('data', (text) => String(text).includes('waiting') && waiting()));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    await other.query('rollback');
    other.release();
    expect((await db.pool.query("select from register.edition where reference_date = '2015-01-01'")).rowCount).toBe(0);
  });
});

test('leerbron import geography says which folder holds nothing', async () => {
  const { code, err } = await run('geography', folder);
  expect(code).toBe(1);
  expect(err).toContain('holds none of the files of geography');
});
