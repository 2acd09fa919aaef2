import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const OPENAPI = join(import.meta.dirname, '..', '..', 'openapi.json');

/** Where the types of the API are: in the client, by which portal and suppliers know them; committed, so that both build without the server. */
export const GENERATED = join(import.meta.dirname, '..', '..', 'client', 'src', 'generated.ts');

/** The types of the API as they follow from the committed openapi.json. */
export const generateTypes = async (): Promise<string> => {
  const description = JSON.parse(await readFile(OPENAPI, 'utf8')) as Parameters<typeof openapiTS>[0];
  return `// Generated from openapi.json by npm run generate; do not edit.\n${astToString(await openapiTS(description, { immutable: false }))}`;
};

if (import.meta.main) await writeFile(GENERATED, await generateTypes());
