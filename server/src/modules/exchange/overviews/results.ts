import { type Enrolment, type MboResultAttributes, mboResult, type Result } from '../../register/index.ts';
import type { OverviewRecord } from '../adapters/mbo/record.ts';
import type { Value } from '../adapters/mbo/values.ts';

type Keys = Readonly<Record<string, Value>>;

/** Diplomas each followed by their parts, then parts obtained apart from a diploma; `keys` say whose and where in each record. */
export function resultRecords(results: readonly Result[], enrolments: readonly Enrolment[], keys: Keys): OverviewRecord[] {
  const numberOf = new Map(enrolments.map(({ enrolmentId, number }) => [enrolmentId, number]));
  const enrolment = ({ enrolmentId }: Result): string | null => (enrolmentId === null ? null : (numberOf.get(enrolmentId) ?? null));
  const records: OverviewRecord[] = [];
  for (const one of results) {
    if (one.kind !== 'diploma') continue;
    const { fundable, provider, ...parts } = mboResult(one.attributes);
    const { number, programmeCode: programme, decidedOn } = one;
    records.push({ kind: 'DIP', values: { ...keys, number, programme, decidedOn, fundable, enrolment: enrolment(one), provider } });
    records.push(...partRecords(parts, { ...keys, diploma: number, diplomaProgramme: programme }));
  }
  // The kinds of parts come one after the other, whatever result they were reported with.
  const loose = results
    .filter(({ kind }) => kind !== 'diploma')
    .flatMap((one) => {
      const { provider, ...parts } = mboResult(one.attributes);
      return partRecords(parts, { ...keys, decidedOn: one.decidedOn, enrolment: enrolment(one), provider }, true);
    });
  for (const kind of ['AMO', 'GEO', 'KZD']) records.push(...loose.filter((one) => one.kind === kind));
  return records;
}

type Parts = Pick<MboResultAttributes, 'genericParts' | 'electives' | 'professionalParts'>;

/** Parts of a diploma carry no certificate; each professional part obtained by itself gives one. */
function partRecords({ genericParts, electives, professionalParts }: Parts, keys: Keys, loose = false): OverviewRecord[] {
  return [
    ...professionalParts.map(({ number, code }) => ({ kind: 'AMO', values: { ...keys, number, code, certificate: loose ? true : null } })),
    ...genericParts.map((part) => ({ kind: 'GEO', values: { ...keys, ...part } })),
    ...electives.map(({ number, code, achieved, certificate }) => ({
      kind: 'KZD',
      values: { ...keys, number, code, outcome: achieved, certificate: loose ? (certificate ?? false) : null },
    })),
  ];
}
