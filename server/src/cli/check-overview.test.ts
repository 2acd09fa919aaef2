import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkOverviewCommand } from './check-overview.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leerbron-overview-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const run = async (
  name: string,
  content: string | undefined,
  ...options: string[]
): Promise<{ readonly said: string; readonly exitCode: unknown }> => {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const path = join(folder, name);
  if (content !== undefined) await writeFile(path, content);
  process.exitCode = undefined;
  await checkOverviewCommand().parseAsync([path, ...options], { from: 'user' });
  return { said: said.join('').replaceAll(`${folder}/`, ''), exitCode: process.exitCode };
};

const SOUND = `VLP|99XX|2025-08-01|2026-07-31|2026-08-02\r
PER|999990019||2004-05-00|V\r
ISG|999990019||C1|2025-08-01|2028-07-31||\r
ISP|999990019||C1|2025-08-01|25655|BBL||J||100A501|101X591||\r
SLR|1|1|1|0|0|0|0|0|0\r
`;

describe('leerbron check-overview', () => {
  test('says what a sound file holds', async () => {
    expect(await run('RO_99XX_20250801_20260731.CSV', SOUND)).toEqual({
      said: 'RO_99XX_20250801_20260731.CSV: registration, VLP 1, PER 1, ISG 1, ISP 1, SLR 1; 0 faults\n',
      exitCode: undefined,
    });
  });

  test('tells every fault with line and field, and exits with 1', async () => {
    const { said, exitCode } = await run('RO_cut.csv', SOUND.slice(0, SOUND.indexOf('|25655')));
    expect(said).toContain('RO_cut.csv:4 programme missing-field: The required field programme is empty.');
    expect(said).toContain('no-closing-record');
    expect(exitCode).toBe(1);
  });

  test('shows fifty faults of many, and counts the rest', async () => {
    const { said } = await run('RO_many.csv', 'XYZ|1\n'.repeat(1000));
    expect(said.split('\n').filter((line) => line.includes('unknown-record'))).toHaveLength(50);
    expect(said).toContain('RO_many.csv: 952 more faults\n');
  });

  test('asks which overview it is when the name does not tell', async () => {
    expect((await run('file.csv', SOUND)).said).toContain('say so with --kind');
    expect((await run('file.csv', SOUND, '--kind', 'registration')).said).toContain('0 faults');
  });

  test('reads funding bases in XML, and says where a file is none', async () => {
    const empty = '<?xml version="1.0" encoding="utf-8"?>\n<Bekostigingsgrondslagen></Bekostigingsgrondslagen>';
    expect((await run('TBGI_99XX_2027_20261124.XML', empty)).said).toBe(
      'TBGI_99XX_2027_20261124.XML: funding-bases, no records; 0 faults\n',
    );
    expect((await run('TBGI_none.XML', SOUND)).said).toContain('not-xml');
  });

  test('says so when a file cannot be read', async () => {
    expect(await run('RO_absent.csv', undefined)).toEqual({ said: 'RO_absent.csv: cannot be read (ENOENT)\n', exitCode: 1 });
  });

  test('reads a large file line by line, in little memory', { timeout: 60_000 }, async () => {
    const person = SOUND.split('\r\n').slice(1, 4).join('\r\n');
    const before = process.memoryUsage().rss;
    const { said } = await run(
      'RO_large.csv',
      `VLP|99XX|2025-08-01|2026-07-31|2026-08-02\r\n${`${person}\r\n`.repeat(100_000)}SLR|100000|100000|100000|0|0|0|0|0|0\r\n`,
    );
    expect(said).toContain('PER 100000, ISG 100000, ISP 100000, SLR 1; 0 faults');
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(200);
  });
});
