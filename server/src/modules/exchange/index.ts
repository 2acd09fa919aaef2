import type { FastifyRequest } from 'fastify';
import type { Database } from '../../platform/db/database.ts';
import type { App } from '../../platform/http/server.ts';
import type { Action } from '../access/index.ts';
import type { Entered } from '../funding/index.ts';
import type { ReferenceData } from '../register/index.ts';
import { acknowledgeNotifications } from './api/acknowledge-notifications.ts';
import { changeKeyData } from './api/change-key-data.ts';
import type { ExchangeDeps } from './api/context.ts';
import { deleteEnrolment } from './api/delete-enrolment.ts';
import { deleteResult } from './api/delete-result.ts';
import { followReports } from './api/follow-reports.ts';
import { identifyLearner } from './api/identify-learner.ts';
import { readLearner } from './api/read-learner.ts';
import { readNotifications } from './api/read-notifications.ts';
import { readOverview } from './api/read-overview.ts';
import { readReports } from './api/read-reports.ts';
import { readSignals } from './api/read-signals.ts';
import { reportEnrolment } from './api/report-enrolment.ts';
import { reportResult } from './api/report-result.ts';
import { streamPopulationChanges } from './api/stream-population-changes.ts';
import { streamReports } from './api/stream-reports.ts';
import { createIntake } from './intake.ts';

export { signalTable } from './checks/signal-table.ts';
export type { EnrolmentReport, LearnerKey, MessageHead, ResultReport, Severity, Signal } from './model.ts';
export type { PopulationContext } from './population/batch.ts';
export { type ImportTally, importPopulationChanges, type PopulationWatcher, type RejectedLine } from './population/import.ts';

export type ExchangeOptions = {
  readonly db: Database;
  readonly reference: () => ReferenceData;
  readonly now: () => Date;
  readonly today: () => string;
  readonly entered: () => Entered;
  readonly stopping: () => boolean;
  readonly stillAllowed: (request: FastifyRequest, action?: Action) => Promise<boolean>;
  readonly lanes: number;
  readonly windowMs: number;
  readonly bodyLimitBytes: number;
  readonly interestMonths: number;
};

/** Adds the exchange to the API. `idle` resolves when every accepted report has been answered. */
export const registerExchange = (app: App, options: ExchangeOptions): { readonly idle: () => Promise<void> } => {
  const intake = createIntake(options, options);
  const deps: ExchangeDeps = { ...options, intake };
  identifyLearner(app, deps);
  changeKeyData(app, deps);
  reportEnrolment(app, deps);
  deleteEnrolment(app, deps);
  reportResult(app, deps);
  deleteResult(app, deps);
  streamReports(app, deps, options.bodyLimitBytes);
  streamPopulationChanges(app, deps, options.bodyLimitBytes);
  readOverview(app, deps);
  readLearner(app, deps);
  readReports(app, deps);
  followReports(app, deps);
  readNotifications(app, deps);
  acknowledgeNotifications(app, deps);
  readSignals(app);
  return { idle: intake.idle };
};
