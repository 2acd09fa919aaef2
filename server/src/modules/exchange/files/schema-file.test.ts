import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { LAYOUTS } from './layout.ts';
import { layoutPage, templateOf } from './layout-page.ts';
import { xmlSchema } from './schema-file.ts';
import { xmlOf } from './write.ts';

const validate = async (xml: string) =>
  (
    await validateXML({ xml: [{ fileName: 'file.xml', contents: xml }], schema: [{ fileName: 'reports.xsd', contents: xmlSchema() }] })
  ).errors.map((error) => error.message);
const all = xmlOf(LAYOUTS.map(templateOf));

test('the published schema accepts the template of every layout, with its elements in any order', async () => {
  expect(await validate(all)).toEqual([]);
  const turned = all.replace(/( *<messageId>.*\n)( *<composedAt>.*\n)/g, '$2$1');
  expect(turned).not.toBe(all);
  expect(await validate(turned)).toEqual([]);
}, 60_000);

test('the published schema refuses what the forms of messages refuse', async () => {
  for (const [from, to] of [
    ['<startDate>2026-08-01</startDate>', '<startDate>1-8-2026</startDate>'],
    ['<startDate>2026-08-01</startDate>', '<startDate>2026-08-01+01:00</startDate>'],
    ['<sex>male</sex>', '<sex>man</sex>'],
    ['<composedAt>', '<composedOn>x</composedOn><composedAt>'],
    [/ number="[^"]*"/, ''],
    ['<reports ', '<reports institution="1AAA" '],
  ] as const) {
    const wrong = all.replace(from, to);
    expect(wrong, String(from)).not.toBe(all);
    expect((await validate(wrong)).length, String(from)).toBeGreaterThan(0);
  }
}, 60_000);

test('the page of layouts tells every column of every layout', () => {
  const page = layoutPage();
  for (const { name, group } of LAYOUTS) {
    expect(page).toContain(`## ${name}\n`);
    for (const { path } of group.fields) expect(page).toContain(`| \`${path}\` |`);
  }
});
