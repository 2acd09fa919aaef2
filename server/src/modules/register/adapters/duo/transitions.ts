import type { Row } from '../files/table.ts';
import { type Faults, readDate, readRequired } from '../files/values.ts';
import type { Read } from './sites.ts';

export type Transition = {
  readonly fromBrin: string;
  readonly toBrin: string;
  readonly onDate: string;
  readonly kind: string;
  readonly kindName: string;
  readonly complete: boolean;
};

const BRIN = /^[0-9]{2}[A-Z]{2}$/;
/** Numbers of boards, administration offices and partnerships (digits), and of sites: not institutions. */
const OTHER_UNIT = /^([0-9]{1,5}|[0-9]{2}-[0-9]{1,2}|[0-9]{2}[A-Z]{2}[0-9]{2})$/;

const unit = (faults: Faults, field: string, text: string): string => {
  const number = text.replaceAll(' ', '').toUpperCase();
  if (!BRIN.test(number) && !OTHER_UNIT.test(number))
    faults.push({ field, value: text, reason: number === '' ? 'is missing' : 'is not a number of an institution, site or board' });
  return number;
};

const yes = (faults: Faults, text: string): boolean => {
  if (!/^[JN]$/i.test(text)) faults.push({ field: 'IND_VOLLEDIG', value: text, reason: 'is not J or N' });
  return text.toUpperCase() === 'J';
};

/** Reads a line of "overgangen"; undefined when it is sound but not between two institutions. */
export const readTransition = (row: Row): Read<Transition | undefined> => {
  if (row.fault !== undefined) return { faults: [{ field: '', value: '', reason: row.fault }] };
  const faults: Faults = [];
  const fromBrin = unit(faults, 'NR_ADMIN_VAN', row.cell('NR_ADMIN_VAN'));
  const toBrin = unit(faults, 'NR_ADMIN_NAAR', row.cell('NR_ADMIN_NAAR'));
  const onDate = readDate(faults, 'DT_OVERGANG', row.cell('DT_OVERGANG'));
  const kind = readRequired(faults, 'CODE_OVERGANG', row.cell('CODE_OVERGANG'));
  const kindName = row.cell('NAAM_OVERGANG');
  const complete = yes(faults, row.cell('IND_VOLLEDIG'));
  if (onDate === undefined || kind === undefined || faults.length > 0) return { faults };
  if (!BRIN.test(fromBrin) || !BRIN.test(toBrin)) return { value: undefined };
  return { value: { fromBrin, toBrin, onDate, kind, kindName: kindName || kind, complete } };
};
