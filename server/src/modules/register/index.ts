export { importInstitutions } from './adapters/duo/import.ts';
export type { FileResult, ImportWatcher, Rejection } from './adapters/files/fault.ts';
export { type BuiltInOutcome, installBuiltInCountry } from './adapters/gazetteer/install.ts';
export { importGeography } from './adapters/geography/import.ts';
export {
  type AdministrationQuery,
  currentAdministrations,
  enrolmentsHeld,
  type Held,
  type HeldLearner,
  resultsHeld,
} from './administration-store.ts';
export { advicesOf, learnerOfEnrolment, statementHolders } from './advice-store.ts';
export { registerCatalogue } from './api/catalogue.ts';
export { type BulkOptions, bulkLoad, repairKeys } from './bulk/load.ts';
export { BULK_TABLES } from './bulk/tables.ts';
export * from './calendar.ts';
export { type LearnerChange, type Provenance, recordChanges, takeIdentifiers } from './change-store.ts';
export { citizenNumberFor, isCitizenNumber } from './citizen-number.ts';
export { readDetailsVersions } from './details-store.ts';
export * from './details-versions.ts';
export { educationNumber, isEducationNumber } from './education-number.ts';
export { factsKnownOn, type KnownFactsQuery } from './facts-known.ts';
export { factsOf, learnerWithSubjects, lockLearners } from './facts-store.ts';
export * from './higher-attributes.ts';
export { institutionsKnownOn } from './institution-known.ts';
export * from './measures/advice.ts';
export * from './measures/counted.ts';
export * from './measures/enrolled.ts';
export * from './measures/exams.ts';
export * from './measures/homes.ts';
export * from './measures/present.ts';
export * from './measures/record-boundaries.ts';
export * from './measures/siblings.ts';
export * from './measures/size.ts';
export * from './measures/transitions.ts';
export type * from './model.ts';
export { type OverviewQuery, type OverviewRow, overview } from './overview-store.ts';
export { PRICE_LEVELS, type PriceLevel } from './price-levels.ts';
export * from './primary-attributes.ts';
export { installProgrammes } from './programme-store.ts';
export * from './published-areas.ts';
export * from './published-figures.ts';
export * from './published-sites.ts';
export { createReferenceCache, loadReference, type ReferenceCache } from './reference.ts';
export * from './school-advice.ts';
export { installTertiaryInstitutions, registeredOffers, type TertiaryOffer } from './tertiary-store.ts';
export * from './vocational-attributes.ts';
export * from './vocational-store.ts';
