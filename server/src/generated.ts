import { layoutPage, signalTable, xmlSchema } from './modules/exchange/index.ts';
import { parametersPage } from './modules/synthesis/index.ts';
import { configurationPage } from './platform/config-page.ts';
import type { Db } from './platform/db/database.ts';
import { schemaText } from './platform/db/schema-text.ts';
import { problemPage } from './platform/http/problem-page.ts';
import type { App } from './platform/http/server.ts';
import { signalTests } from './signal-tests.ts';

/** The description of the API, its paths in the order of the alphabet whatever the order in which they were registered. */
const apiDescription = (app: App): string => {
  const description = app.swagger();
  const paths = Object.fromEntries(Object.entries(description.paths ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...description, paths }, null, 2)}\n`;
};

/**
 * The files of the repository that are made from the code, by path from its top folder.
 * @param app the whole application over a migrated database
 */
export const generatedFiles = async (app: App, db: Pick<Db, 'pool'>): Promise<ReadonlyMap<string, string>> => {
  await app.ready();
  return new Map([
    ['openapi.json', apiDescription(app)],
    ['schema.sql', await schemaText(db)],
    ['docs/configuration.md', configurationPage()],
    ['docs/errors.md', problemPage()],
    ['docs/file-layouts.md', layoutPage()],
    ['docs/file-reports.xsd', xmlSchema()],
    ['docs/signals.md', signalTable(await signalTests())],
    ['docs/synthesis-parameters.md', parametersPage()],
  ]);
};
