import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ROOT } from './repository.ts';

/** A repository of a few files; each is the least that a wall can be broken with. */
type Files = Readonly<Record<string, string>>;

const SOUND: Files = {
  'package.json': '{ "type": "module" }',
  'server/src/main.ts':
    "import { a } from './modules/alpha/index.ts';\nimport { b } from './modules/beta/index.ts';\nexport const main = [a, b];\n",
  'server/src/platform/clock.ts': 'export const now = 1;\n',
  'server/src/modules/alpha/index.ts': "export { a } from './inside.ts';\nexport type { Kind } from './inside.ts';\n",
  'server/src/modules/alpha/inside.ts':
    "import { now } from '../../platform/clock.ts';\nexport type Kind = 'kind';\nexport const a = now;\n",
  'server/src/modules/beta/index.ts': "import { a } from '../alpha/index.ts';\nexport const b = a;\n",
  'server/test/alpha/inside.test.ts': "import { a } from '../../src/modules/alpha/inside.ts';\nexport const seen = a;\n",
  'web/src/main.tsx': "import { title } from './title.ts';\nexport const App = () => <p>{title}</p>;\n",
  'web/src/title.ts': "export const title = 'Leerbron';\n",
};

const BREACHES: ReadonlyArray<readonly [rule: string, what: string, files: Files]> = [
  [
    'module-front-door',
    'a module that takes a value from inside another module',
    { 'server/src/modules/beta/index.ts': "import { a } from '../alpha/inside.ts';\nexport const b = a;\n" },
  ],
  [
    'module-front-door',
    'a module that takes only a type from inside another module',
    { 'server/src/modules/beta/index.ts': "import type { Kind } from '../alpha/inside.ts';\nexport const b: Kind = 'kind';\n" },
  ],
  [
    'module-front-door',
    'a test beside the code that looks inside another module',
    { 'server/src/modules/beta/b.test.ts': "import { a } from '../alpha/inside.ts';\nexport const b = a;\n" },
  ],
  [
    'front-door-from-outside',
    'a benchmark that looks inside a module',
    { 'bench/main.ts': "import { a } from '../server/src/modules/alpha/inside.ts';\nexport const b = a;\n" },
  ],
  [
    'front-door-from-tests',
    'a test over HTTP that looks inside a module that is not its own',
    { 'server/test/beta/b.test.ts': "import { a } from '../../src/modules/alpha/inside.ts';\nexport const b = a;\n" },
  ],
  [
    'platform-knows-no-module',
    'a platform that knows a module',
    { 'server/src/platform/clock.ts': "import type { b } from '../modules/beta/index.ts';\nexport const now: typeof b = 1;\n" },
  ],
  [
    'module-knows-no-application',
    'a module that knows the application',
    {
      'server/src/modules/alpha/inside.ts':
        "import type { main } from '../../main.ts';\nexport type Kind = typeof main;\nexport const a = 1;\n",
    },
  ],
  [
    'web-knows-no-server',
    'a portal that takes a type from the server',
    { 'web/src/title.ts': "import type { Kind } from '../../server/src/modules/alpha/index.ts';\nexport const title: Kind = 'kind';\n" },
  ],
  [
    'server-knows-no-web',
    'a server that takes something from the portal',
    { 'server/src/platform/clock.ts': "import { title } from '../../../web/src/title.ts';\nexport const now = title;\n" },
  ],
  [
    'not-to-test',
    'production code that uses a test',
    {
      'server/src/modules/alpha/inside.ts': "export { seen as a } from '../../../test/alpha/seen.ts';\nexport type Kind = 1;\n",
      'server/test/alpha/seen.ts': 'export const seen = 1;\n',
    },
  ],
  [
    'no-circular',
    'a circle by way of types alone',
    {
      'server/src/modules/alpha/one.ts': "import type { Two } from './two.ts';\nexport type One = Two | 1;\n",
      'server/src/modules/alpha/two.ts': "import type { One } from './one.ts';\nexport type Two = One[];\n",
    },
  ],
  ['no-orphans', 'a file that nothing uses', { 'server/src/modules/alpha/forgotten.ts': 'export const forgotten = 1;\n' }],
  ['not-unresolvable', 'an import that leads nowhere', { 'web/src/title.ts': "export { title } from './gone.ts';\n" }],
];

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Lays the files down in a folder of their own and returns the names of the rules they break. */
const brokenRules = async (files: Files): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'leerbron-walls-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = ['server', 'web', 'bench'].filter((name) => Object.keys(files).some((path) => path.startsWith(`${name}/`)));
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [command, '--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', ...folders],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (_error, stdout, stderr) => resolve(stdout === '' ? stderr : stdout),
    );
  });
  const report = JSON.parse(output) as { summary: { violations: Array<{ rule: { name: string } }> } };
  return [...new Set(report.summary.violations.map((violation) => violation.rule.name))];
};

describe('the walls between modules', () => {
  test('stand silent round a sound repository', async () => {
    expect(await brokenRules(SOUND)).toEqual([]);
  });

  test.each(BREACHES)('%s refuses %s', async (rule, _what, files) => {
    expect(await brokenRules({ ...SOUND, ...files })).toContain(rule);
  });
});
