import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { GENERATED, generateTypes } from '../../scripts/generate.ts';

test('the types of the API are those of the committed openapi.json (npm run generate renews them)', async () => {
  expect((await readFile(GENERATED, 'utf8')) === (await generateTypes())).toBe(true);
});
