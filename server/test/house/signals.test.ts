import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signalCodes, signalTable } from '../../src/modules/exchange/index.ts';
import { codesInTitles, signalTests } from '../../src/signal-tests.ts';

const REQUIREMENTS = new URL('../../../../shared/reference/law/po-delivery-BWBR0022542.md', import.meta.url);

test('every code that can be in an answer is named in the title of a test that raises it', async () => {
  const tests = await signalTests();
  expect(signalCodes().filter((code) => !tests.has(code))).toEqual([]);
});

test('the page of signals names for every code its severity, where it is raised and its test', async () => {
  const rows = signalTable(await signalTests())
    .split('\n')
    .filter((line) => /^\| [A-Z0-9]{3} \|/.test(line));
  expect(rows).toHaveLength(signalCodes().length);
  for (const row of rows)
    expect(
      row.split(' | ').filter((cell) => cell.replace('|', '').trim() === ''),
      row,
    ).toEqual([]);
});

test('codes are found in titles that speak of signals, and no other numbers', () => {
  const text = `test('is refused with signal 301, at once with 303', x); test.each([[1, 304]])("a day of 365 days", y); test(\`of 20 asks for attention with signal L02\`, z);`;
  expect(codesInTitles('a.test.ts', text).map(([code]) => code)).toEqual(['301', '303', 'L02']);
});

test.skipIf(!existsSync(REQUIREMENTS))(
  'all 132 codes of the programme of requirements for primary education are in use or answered otherwise, with its severity',
  () => {
    const [, list = ''] = readFileSync(REQUIREMENTS, 'utf8').split('### 7.1.25');
    const [table = ''] = list.split('### 7.2');
    const asked = [...table.matchAll(/^\| (\d{3}) +\| (\w+)/gm)].map(([, code, severity]) => [code, severity?.toLowerCase()]);
    expect(asked).toHaveLength(132);
    const rows = new Map(
      signalTable()
        .split('\n')
        .map((line) => [line.slice(2, 5), line]),
    );
    for (const [code = '', severity] of asked) {
      const row = rows.get(code);
      expect(row, code).toBeDefined();
      const [, ours = ''] = row?.slice(2).split(' | ') ?? [];
      if (ours === 'refusal' || ours === 'attention') expect(ours, code).toBe(severity === 'afkeur' ? 'refusal' : 'attention');
    }
  },
);
