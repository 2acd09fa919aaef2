import type { App } from '../../platform/http/server.ts';
import type { FundingDeps } from './api/deps.ts';
import { listLearners } from './api/list-learners.ts';
import { listRegulations } from './api/list-regulations.ts';
import { readStatement } from './api/read-statement.ts';

export { countChanges, explainChange } from './consequence.ts';
export { type Counting, countingAt, type Place, placeOf } from './counting.ts';
export { fundingLearners, institutionFunding, type LearnerCounting } from './institution.ts';
export type * from './model.ts';
export { ensureCounted, recountYears } from './recount.ts';
export { findRegulation, fundingYears, REGULATIONS } from './regulations.ts';
export { applyCountChanges, type ReportConsequences, type ReportedChange } from './store.ts';

/** Adds the endpoints of this module. */
export const registerFunding = (app: App, deps: FundingDeps): void => {
  listRegulations(app);
  readStatement(app, deps);
  listLearners(app, deps);
};
