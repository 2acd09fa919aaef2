import type { App } from '../../platform/http/server.ts';
import type { FundingDeps } from './api/deps.ts';
import { explainLearnerFunding } from './api/explain-learner.ts';
import { listLearners } from './api/list-learners.ts';
import { listRegulations } from './api/list-regulations.ts';
import { listStatements } from './api/list-statements.ts';
import { projectFunding } from './api/project-funding.ts';
import { readIssuedStatement } from './api/read-issued-statement.ts';
import { readFundingOverview } from './api/read-overview.ts';
import { readStatement } from './api/read-statement.ts';
import { readStatementDocument } from './api/read-statement-document.ts';
import { recomputeStatement } from './api/recompute-statement.ts';

export { countryYear } from './country.ts';
export type * from './model.ts';
export { createParameterCache, type EnteredParameter, enteredParameters, enterParameters, type ParameterCache } from './parameter-store.ts';
export type { Entered } from './parameters.ts';
export { ensureCounted, forgetCounts } from './recount.ts';
export type * from './scheme.ts';
export { type MboDiplomaBasis, type MboEnrolmentBasis, mboBases } from './schemes/mbo/basis.ts';
export { findScheme, mainScheme, SCHEMES } from './schemes/schemes.ts';
export { statementOf } from './school.ts';
export { type Issued, issueStatements } from './statements/issue.ts';
export { unfinishedRun } from './statements/run-store.ts';
export { statementsOf } from './statements/statement-store.ts';
export { verifyStatements } from './statements/verify.ts';
export { applyCountChanges, type ReportConsequences } from './store.ts';
export type * from './text.ts';

/** Adds the endpoints of this module. */
export const registerFunding = (app: App, deps: FundingDeps): void => {
  listRegulations(app);
  readFundingOverview(app, deps);
  readStatement(app, deps);
  listLearners(app, deps);
  explainLearnerFunding(app, deps);
  projectFunding(app, deps);
  listStatements(app, deps);
  readIssuedStatement(app, deps);
  readStatementDocument(app, deps);
  recomputeStatement(app, deps);
};
