import type { Declaration } from './declaration-store.ts';
import type { DifferenceGroup, KeptDifference } from './difference-store.ts';
import { explain } from './explain.ts';
import { fieldName } from './field-words.ts';
import { directionsOf, type Reconciliation } from './model.ts';

/** A reconciliation as it is told, without its school, which the address says. */
export const headOf = ({ brin: _brin, covers, ...head }: Reconciliation) => ({ ...head, covers: [...covers] });

/** A reconciliation with its differences in groups, explained. */
export const viewOf = (r: Reconciliation, groups: readonly DifferenceGroup[]) => ({
  ...headOf(r),
  groups: groups.map(({ groupKey, fields, ...group }) => ({
    group: groupKey,
    ...group,
    fields: [...fields],
    directions: [...directionsOf(group.kind)],
    ...explain({ ...group, fields }),
  })),
});

/** A difference as it is told. */
export const differenceView = (d: KeptDifference) => ({
  differenceNo: d.differenceNo,
  group: d.groupKey,
  kind: d.kind,
  record: d.record,
  number: d.number,
  numberHere: d.numberHere,
  learnerId: d.learnerId,
  fields: d.fields.map((f) => ({ ...f, name: fieldName(f.field) })),
  ours: d.here,
  theirs: d.there,
  state: d.state,
  directions: [...directionsOf(d.kind)],
  answer: d.answer,
});

/** A declaration as it is told. */
export const declarationView = ({ lines, ...rest }: Declaration) => ({ ...rest, lines: [...lines] });
