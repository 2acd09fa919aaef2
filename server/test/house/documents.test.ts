import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationPage } from '../../src/platform/config-page.ts';
import { problemPage } from '../../src/platform/http/problem-page.ts';
import { ROOT, readRepositoryFile, repositoryFiles } from './repository.ts';

const files = repositoryFiles();
const documents = files.filter((path) => path.endsWith('.md'));

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** Headings as GitHub names them in links. */
const anchors = (text: string): readonly string[] =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ +(.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links of a document that lead nowhere: a file or a heading that is not there. */
const brokenLinks = (path: string): readonly string[] =>
  [...withoutCode(readRepositoryFile(path)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^(https?:|mailto:)/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const found = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(ROOT, found))) return true;
      return anchor !== undefined && !anchors(readRepositoryFile(found)).includes(anchor);
    });

type Manifest = {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
};

const declared = (path: string): readonly string[] => {
  const manifest = JSON.parse(readRepositoryFile(path)) as Manifest;
  return [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap((list) => Object.keys(list ?? {}));
};

describe('the documents', () => {
  test('are there', () => {
    const expected = ['README', 'ARCHITECTURE', 'GLOSSARY', 'CONTRIBUTING', 'CHANGELOG', 'SECURITY'].map((name) => `${name}.md`);
    expect(documents).toEqual(expect.arrayContaining(expected));
  });

  test.each(documents)('%s has no link that leads nowhere', (path) => {
    expect(brokenLinks(path)).toEqual([]);
  });

  test('that the code points to are there', () => {
    const code = files.filter((path) => /^(server|web|bench)\/.*\.(ts|tsx|sql)$/.test(path));
    const named = code.flatMap((path) => readRepositoryFile(path).match(/\bdocs\/[\w/-]+\.md\b/g) ?? []);
    expect([...new Set(named)].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('list every setting with its default and meaning', () => {
    expect(readRepositoryFile('docs/configuration.md')).toBe(configurationPage());
  });

  test('list every error with its status and what to do about it', () => {
    expect(readRepositoryFile('docs/errors.md')).toBe(problemPage());
  });

  test('say of every dependency why it is there, and of none that is gone', () => {
    const section = readRepositoryFile('ARCHITECTURE.md').split('\n## Dependencies, and why\n')[1]?.split('\n## ')[0] ?? '';
    const explained = [...section.matchAll(/^- ((?:`[^`]+`(?:, )?)+):/gm)].flatMap((line) =>
      [...(line[1] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? ''),
    );
    const used = new Set(['package.json', 'server/package.json', 'web/package.json'].flatMap(declared));
    expect([...explained].sort()).toEqual([...used].sort());
  });

  test('explain each term of the glossary once, in both languages', () => {
    const terms = [...readRepositoryFile('GLOSSARY.md').matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
      .map((row) => [row[1] ?? '', row[3] ?? ''] as const)
      .filter(([term]) => term !== 'English' && !term.startsWith('---'));
    const names = terms.map(([term]) => term);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(terms.filter(([, meaning]) => meaning.length < 8)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(80);
  });
});

type Locked = {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
const locked = (): ReadonlyArray<readonly [path: string, Locked]> => {
  const lock = JSON.parse(readRepositoryFile('package-lock.json')) as { packages: Record<string, Locked> };
  return Object.entries(lock.packages).filter(([path, one]) => path.includes('node_modules/') && one.link !== true);
};

describe('the repository', () => {
  const texts = files.filter((path) => /\.(ts|tsx|js|cjs|mjs|json|sql|md|css|html|svg|yml|yaml|sh)$|(^|\/)(LICENSE|run)$/.test(path));

  test('names no folder of the machine it was made on', () => {
    const machine = new RegExp(['/(', ['work', 'root'].join('|'), ')/|/(home|Users)/[a-z]+/'].join(''));
    expect(texts.filter((path) => machine.test(readRepositoryFile(path).replaceAll(/https?:\/\/\S+/g, '')))).toEqual([]);
  });

  test('locks its packages by content and not to the address of a registry', () => {
    const addressed = locked().filter(([, one]) => one.resolved !== undefined);
    expect(addressed.map(([path]) => path)).toEqual([]);
    // Parts for another kind of machine may be locked by version alone: they cannot be fetched from everywhere.
    const forOthers = (one: Locked) => one.optional === true && one.os !== undefined && !one.os.includes('linux');
    const elsewhere = (one: Locked) =>
      forOthers(one) || (one.optional === true && (one.libc?.includes('musl') === true || one.cpu?.includes('x64') === false));
    const unverified = locked().filter(([, one]) => one.integrity === undefined && !elsewhere(one));
    expect(unverified.map(([path]) => path)).toEqual([]);
  });

  test('locks the parts for every kind of machine, as npm ci refuses a lock that lacks one', () => {
    const known = new Set(locked().map(([path]) => path.split('node_modules/').at(-1)));
    const missing = locked().flatMap(([path, one]) =>
      Object.keys(one.optionalDependencies ?? {})
        .filter((name) => !known.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('carries the whole text of the licence that its packages state', () => {
    const licence = readRepositoryFile('LICENSE');
    expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    for (let article = 1; article <= 15; article++) expect(licence).toMatch(new RegExp(`^${article}\\. \\p{Lu}`, 'mu'));
    expect(licence).toMatch(/^Appendix$/m);
    for (const path of ['package.json', 'server/package.json', 'web/package.json']) {
      expect((JSON.parse(readRepositoryFile(path)) as { license: string }).license).toBe('EUPL-1.2');
    }
  });
});
