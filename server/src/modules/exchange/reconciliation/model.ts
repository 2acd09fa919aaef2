import type { Sector } from '../../register/index.ts';
import type { RecordKind } from './as-reported.ts';
import type { FieldDifference } from './compare.ts';
import type { AsReported } from './present.ts';
import type { Scope } from './scope.ts';

export type ReconciliationState = 'receiving' | 'wanting' | 'compared' | 'cancelled';

/** What a school lays beside the register. Dates are ISO; moments ISO instants. */
export type ReconciliationRequest = {
  readonly brin: string;
  readonly sector: Sector;
  readonly covers: readonly RecordKind[];
  readonly scope: Scope;
  readonly referenceDate: string;
  readonly since: string | null;
};

export type Reconciliation = ReconciliationRequest & {
  readonly reconciliationId: string;
  readonly state: ReconciliationState;
  readonly round: number;
  /** Lines of this round that need not be sent again. */
  readonly received: number;
  readonly faults: number;
  readonly recordsHere: number | null;
  readonly recordsThere: number | null;
  readonly agreeing: number | null;
  readonly digestHere: string | null;
  readonly digestThere: string | null;
  readonly otherAdministration: boolean;
  readonly startedAt: string;
  readonly comparedAt: string | null;
  readonly actor: string;
};

export const DIFFERENCE_KINDS = [
  'missing-here',
  'missing-there',
  'different',
  'learner-differs',
  'number-differs',
  'duplicate',
  'unreadable',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** `queued` is on its way as a report, `for-school` to be changed in the school's own system, `failed` not handled: compare again. */
export const DIFFERENCE_STATES = ['open', 'queued', 'accepted', 'refused', 'for-school', 'failed'] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];

/** One record in which the register ("here") and the school ("there") differ. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly record: RecordKind;
  readonly number: string;
  readonly numberHere: string | null;
  readonly fields: readonly FieldDifference[];
  readonly learnerId: string | null;
  readonly here: AsReported | null;
  readonly hereDigest: string | null;
  readonly hereVersion: string | null;
  /** The report as the school sent it, without its heading. */
  readonly there: AsReported | null;
};

export type Direction = 'theirs' | 'ours';

/** In which directions a difference can be put right by this. What a report cannot change, only the school's own system can. */
export const directionsOf = (kind: DifferenceKind): readonly Direction[] => {
  switch (kind) {
    case 'different':
    case 'missing-here':
    case 'missing-there':
      return ['theirs', 'ours'];
    default:
      return ['ours'];
  }
};

/** Differences of one kind in the same fields belong together. */
export const groupKeyOf = (difference: Pick<Difference, 'kind' | 'record' | 'fields'>): string => {
  const byField = difference.kind === 'different' || difference.kind === 'learner-differs';
  const fields = byField ? [...new Set(difference.fields.map((f) => f.field))].sort() : [];
  return [difference.record, difference.kind, ...(fields.length > 0 ? [fields.join('+')] : [])].join('/');
};
