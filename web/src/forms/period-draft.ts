import type { Attributes } from '../api/types.ts';

/** The sector's own fields: text as typed, by name. */
export type OwnDraft = Readonly<Record<string, string>>;
export type PeriodDraft = {
  readonly key: string;
  readonly startDate: string;
  readonly site: string;
  readonly programme: string;
  readonly yearOfStudy: string;
  readonly fundable: boolean;
  readonly own: OwnDraft;
  /** The sector's own fields as registered. */
  readonly kept: Attributes;
};
