import type { App } from '../../../platform/http/server.ts';
import { type Corrector, createCorrector } from '../reconciliation/correct.ts';
import { cancelReconciliation } from './cancel-reconciliation.ts';
import type { ExchangeDeps } from './context.ts';
import { continueReconciliation } from './continue-reconciliation.ts';
import { correctDifferences } from './correct-differences.ts';
import { declareCompleteness } from './declare-completeness.ts';
import { listDeclarations } from './list-declarations.ts';
import { listReconciliations } from './list-reconciliations.ts';
import { readCountingState } from './read-counting-state.ts';
import { readDifferences } from './read-differences.ts';
import { readReconciliation } from './read-reconciliation.ts';
import { readWanted } from './read-wanted.ts';
import { startReconciliation } from './start-reconciliation.ts';
import { withdrawDeclaration } from './withdraw-declaration.ts';

/** Adds reconciliation and declarations of completeness to the API. `idle` resolves when no correction is under way. */
export const registerReconciliation = (app: App, deps: ExchangeDeps, limitBytes: number): Corrector => {
  const corrector = createCorrector(deps, (error) => app.log.error({ err: { message: error.message } }, 'corrections were broken off'));
  startReconciliation(app, deps, limitBytes);
  continueReconciliation(app, deps, limitBytes);
  listReconciliations(app, deps);
  readReconciliation(app, deps);
  readWanted(app, deps);
  readDifferences(app, deps);
  correctDifferences(app, deps, corrector);
  cancelReconciliation(app, deps);
  readCountingState(app, deps);
  declareCompleteness(app, deps);
  listDeclarations(app, deps);
  withdrawDeclaration(app, deps);
  return corrector;
};
