import type { Tx } from '../../../../platform/db/database.ts';
import type { FieldFault } from '../files/fault.ts';
import { stage } from '../files/stage.ts';
import type { Row } from '../files/table.ts';
import { type Faults, readDate, readRequired } from '../files/values.ts';
import type { Numbered } from './files.ts';
import type { GeographyTally } from './store.ts';

/** A partnership of schools that decides about admission to special education in its region (samenwerkingsverband). */
export type Partnership = {
  readonly number: string;
  readonly sector: 'po' | 'vo';
  readonly name: string;
  readonly start: string;
  /** First day on which it no longer exists. */
  readonly end: string | null;
};

const readNumber = (faults: Faults, text: string): string | undefined => {
  if (/^(PO|VO)[0-9]{4}$/.test(text)) return text;
  faults.push({
    field: 'nummer',
    value: text,
    reason: text === '' ? 'is missing' : 'is not the number of a partnership (PO or VO and four digits)',
  });
  return undefined;
};

/** A line of partnerships.csv: nummer, naam, begindatum, and einddatum where it has ended. */
export const readPartnership = (row: Row): { readonly value: Partnership } | { readonly faults: readonly FieldFault[] } => {
  if (row.fault !== undefined) return { faults: [{ field: '', value: '', reason: row.fault }] };
  const faults: Faults = [];
  const number = readNumber(faults, row.cell('NUMMER').trim());
  const name = readRequired(faults, 'naam', row.cell('NAAM'));
  const start = readDate(faults, 'begindatum', row.cell('BEGINDATUM'));
  const ending = row.cell('EINDDATUM');
  const end = ending === '' ? null : (readDate(faults, 'einddatum', ending) ?? null);
  if (start !== undefined && end !== null && end <= start)
    faults.push({ field: 'einddatum', value: ending, reason: 'is not after the begindatum' });
  if (faults.length > 0 || number === undefined || name === undefined || start === undefined) return { faults };
  return { value: { number, sector: number.startsWith('PO') ? 'po' : 'vo', name, start, end } };
};

/** Takes the list over as it is: partnerships that it does not name stay as they were. */
export const savePartnerships = async (tx: Tx, list: readonly Numbered<Partnership>[]): Promise<GeographyTally> => {
  await tx.query('create temp table stage_partnership (number text, sector text, name text, start date, "end" date) on commit drop');
  await stage(
    tx,
    'stage_partnership',
    list.map(({ value }) => value),
  );
  const same = `p.number = s.number and p.during = daterange(s.start, s."end") and p.name = s.name`;
  const { rowCount: changed } = await tx.query(
    `delete from register.partnership p using stage_partnership s where p.number = s.number and not (${same})`,
  );
  const { rowCount: written } = await tx.query(
    `insert into register.partnership (number, during, sector, name, recorded_by)
     select s.number, daterange(s.start, s."end"), s.sector::register.sector, s.name, 'leerbron:partnerships' from stage_partnership s
     where not exists (select from register.partnership p where p.number = s.number)`,
  );
  const added = (written ?? 0) - (changed ?? 0);
  return { added, changed: changed ?? 0, unchanged: list.length - (written ?? 0) };
};
