import { type Fault, fault } from './fault.ts';
import type { Layout } from './layout.ts';
import type { OverviewRecord } from './record.ts';

/** Records that hang under an enrolment. */
const UNDER_ENROLMENT: ReadonlySet<string> = new Set(['ISP', 'ISE', 'BPV', 'BII']);

export type Structure = {
  /** What is wrong with the place of a record. */
  readonly add: (record: OverviewRecord, line: number) => Fault[];
  /** What is wrong with the file as a whole. */
  readonly end: (line: number) => Fault[];
};

/** Follows the records of a file: their order, to what they belong, and how many there are of each kind. Holds one person at a time. */
export function structureOf(layout: Layout): Structure {
  const counts = new Map<string, number>();
  let person: string | undefined;
  let enrolments = new Set<string>();
  let records = 0;
  let closing: { readonly record: OverviewRecord; readonly line: number; readonly at: number } | undefined;
  const keyOf = ({ values }: OverviewRecord): string => layout.person.map((key) => values[key] ?? '').join('/');

  const belongs = (record: OverviewRecord, line: number): Fault[] => {
    const key = keyOf(record);
    if (record.kind === 'PER') {
      person = key;
      enrolments = new Set();
      return key.replaceAll('/', '') === '' ? [fault(line, 'missing-field', layout.person[0], layout.person[0] ?? null)] : [];
    }
    // A citizen number is in no message: the line says whose it is.
    if (key !== person) return [fault(line, 'without-person')];
    const enrolment = String(record.values.enrolment ?? '');
    if (record.kind === 'ISG') enrolments.add(enrolment);
    return UNDER_ENROLMENT.has(record.kind) && !enrolments.has(enrolment) ? [fault(line, 'without-enrolment', enrolment)] : [];
  };

  return {
    add: (record, line) => {
      const { kind } = record;
      records += 1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind !== 'VLP' && kind !== 'SLR') return belongs(record, line);
      if (kind === 'SLR') closing = { record, line, at: records };
      const found = (counts.get(kind) ?? 0) > 1 ? [fault(line, 'repeated-record', kind)] : [];
      return kind === 'VLP' && records > 1 ? [...found, fault(line, 'not-first')] : found;
    },
    end: (line) => {
      const found = counts.has('VLP') ? [] : [fault(line, 'no-leading-record')];
      if (closing === undefined) return [...found, fault(line, 'no-closing-record')];
      const { record, line: at, at: place } = closing;
      if (place !== records) found.push(fault(at, 'not-last'));
      for (const kind of layout.counted) {
        const [said, counted] = [record.values[kind], counts.get(kind) ?? 0];
        if (typeof said === 'number' && said !== counted) found.push(fault(at, 'count-differs', `${kind} ${said} ≠ ${counted}`, kind));
      }
      return found;
    },
  };
}
