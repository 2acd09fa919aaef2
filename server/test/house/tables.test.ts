import { describe, expect, test } from 'vitest';
import { readRepositoryFile, repositoryFiles } from './repository.ts';

/** Reads of another module's tables that are accepted for now; this list may only shrink. */
const ACCEPTED = [
  'cli reads register.institution',
  'exchange reads register.learner_details',
  'synthesis reads register.enrolment',
  'synthesis reads register.learner',
];

const SCHEMAS = ['platform', 'register', 'exchange', 'funding', 'access', 'portal', 'synthesis'];
const STATEMENT = new RegExp(
  `\\b(insert\\s+into|update|delete\\s+from|truncate(?:\\s+table)?|copy|from|join)\\s+(?:only\\s+)?(${SCHEMAS.join('|')})\\.([a-z_]+)`,
  'gi',
);
const READS = new Set(['from', 'join']);

const uses = (path: string): readonly string[] => {
  const owner = /^server\/src\/(?:modules\/)?([a-z]+)\//.exec(path)?.[1] ?? '';
  return [...readRepositoryFile(path).matchAll(STATEMENT)]
    .map((match) => ({ verb: (match[1] ?? '').toLowerCase(), schema: (match[2] ?? '').toLowerCase(), table: match[3] ?? '' }))
    .filter(({ schema }) => schema !== owner)
    .map(({ verb, schema, table }) => `${owner} ${READS.has(verb) ? 'reads' : 'writes'} ${schema}.${table}`);
};

const production = repositoryFiles().filter(
  (path) => /^server\/src\/(modules|platform|cli)\/.*\.ts$/.test(path) && !/(\.test|fixtures|arbitrary)\.ts$/.test(path),
);
const found = [...new Set(production.flatMap(uses))].sort();

describe('the tables of a module', () => {
  test('are written by no other module', () => {
    expect(found.filter((use) => use.includes(' writes '))).toEqual([]);
  });

  test('are read by other modules only where that is still accepted', () => {
    expect(found.filter((use) => use.includes(' reads ') && !ACCEPTED.includes(use))).toEqual([]);
  });

  test('are no longer read where the list says so in vain', () => {
    expect(ACCEPTED.filter((use) => !found.includes(use))).toEqual([]);
  });
});
