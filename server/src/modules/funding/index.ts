export { countChanges, explainChange } from './consequence.ts';
export { type Counting, countingAt, type Place, placeOf } from './counting.ts';
export { fundingLearners, institutionFunding, type LearnerCounting } from './institution.ts';
export type * from './model.ts';
export { ensureCounted, recountYears } from './recount.ts';
export { findRegulation, fundingYears, REGULATIONS } from './regulations.ts';
export { applyCountChanges, type ReportConsequences, type ReportedChange } from './store.ts';
