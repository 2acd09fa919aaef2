import type { App } from '../../platform/http/server.ts';
import type { FundingDeps } from './api/deps.ts';
import { listLearners } from './api/list-learners.ts';
import { listRegulations } from './api/list-regulations.ts';
import { readStatement } from './api/read-statement.ts';

export type * from './model.ts';
export { createParameterCache, type EnteredParameter, enteredParameters, enterParameters, type ParameterCache } from './parameter-store.ts';
export type { Entered } from './parameters.ts';
export { ensureCounted, forgetCounts } from './recount.ts';
export type * from './scheme.ts';
export { applyCountChanges, type ReportConsequences } from './store.ts';

/** Adds the endpoints of this module. */
export const registerFunding = (app: App, deps: FundingDeps): void => {
  listRegulations(app);
  readStatement(app, deps);
  listLearners(app, deps);
};
