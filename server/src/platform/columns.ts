import type { Purpose } from './audit.ts';

/**
 * How careful one must be with what a column holds.
 * - `person`: says something about a learner or a user, or leads to one; read only for a purpose and with an entry in the audit log.
 * - `school`: confidential between a school and the register.
 * - `public`: may be published as it is.
 * - `secret`: opens a door: private keys, hashes of passwords and sessions, codes; leaves the database for nobody.
 * - `technical`: says nothing about a person or a school: keys of our own, cursors, times of recording.
 */
export type Sensitivity = 'person' | 'school' | 'public' | 'secret' | 'technical';

/** Why the column is kept: a purpose of the audit log, or one that concerns no learner. */
export type ColumnPurpose = Purpose | 'access' | 'accountability' | 'operation' | 'publication';

export type ColumnClass = { readonly sensitivity: Sensitivity; readonly purpose: ColumnPurpose };

/** Every column of every table of a module, by table name within the schema. */
export type ColumnClasses = Readonly<Record<string, Readonly<Record<string, ColumnClass>>>>;

export const person = (purpose: ColumnPurpose): ColumnClass => ({ sensitivity: 'person', purpose });
export const school = (purpose: ColumnPurpose): ColumnClass => ({ sensitivity: 'school', purpose });
export const open = (purpose: ColumnPurpose = 'publication'): ColumnClass => ({ sensitivity: 'public', purpose });
export const secret = (): ColumnClass => ({ sensitivity: 'secret', purpose: 'access' });
export const technical = (purpose: ColumnPurpose = 'operation'): ColumnClass => ({ sensitivity: 'technical', purpose });

/** When and by whom a row was recorded, the same in every table of facts. */
export const RECORDED = { recorded_at: technical('accountability'), recorded_by: person('accountability') } as const;

/** Adds the history table that the database keeps of each of the named tables: the same columns, and when the version stopped. */
export const withHistory = (tables: ColumnClasses, names: readonly string[]): ColumnClasses => ({
  ...tables,
  ...Object.fromEntries(names.map((name) => [`${name}_history`, { ...tables[name], superseded_at: technical('accountability') }])),
});
