import type { Db } from '../../../platform/db/database.ts';
import type { App } from '../../../platform/http/server.ts';
import type { ReferenceData } from '../model.ts';
import { listInstitutions } from './list-institutions.ts';
import { listProgrammes } from './list-programmes.ts';
import { readInstitution } from './read-institution.ts';

export type CatalogueDeps = { readonly db: Db; readonly reference: () => ReferenceData; readonly today: () => string };

/** Adds institutions and programmes to the API. */
export const registerCatalogue = (app: App, deps: CatalogueDeps): void => {
  listInstitutions(app, deps.reference);
  readInstitution(app, deps.db, deps.today);
  listProgrammes(app, deps.reference);
};
