import type { Value } from './values.ts';

/** A record of an overview: its kind (PER, ISG ...) and its fields by the names of the layout. */
export type OverviewRecord = { readonly kind: string; readonly values: Readonly<Record<string, Value>> };
