import type { Tx } from '../../../platform/db/database.ts';

/** Within `by`, no two rows of `table` may overlap in time (those `where` holds for). */
type Overlap = { readonly table: string; readonly by: string; readonly where?: string };

/** The keys that forbid overlaps, as what they forbid. */
export const OVERLAPS: Readonly<Record<string, Overlap>> = {
  'register.learner_details_pkey': { table: 'learner_details', by: 'learner_id' },
  'register.enrolment_pkey': { table: 'enrolment', by: 'learner_id, enrolment_id' },
  'register.enrolment_once_per_institution': { table: 'enrolment', by: 'learner_id, brin', where: `sector in ('po', 'vo')` },
  'register.enrolment_period_pkey': { table: 'enrolment_period', by: 'learner_id, enrolment_id' },
};

/** @throws when rows of a table overlap, naming the key and the first learner. Sorted by start, rows that overlap have neighbours that do. */
export const checkOverlaps = async (tx: Tx, key: string, { table, by, where }: Overlap): Promise<void> => {
  const { rows } = await tx.query<{ learner_id: string }>(
    `select learner_id from (
       select learner_id, during, lag(during) over (partition by ${by} order by during) as before from register.${table}
       where ${where ?? 'true'}) o
     where during && before or isempty(during) limit 1`,
  );
  if (rows.length > 0) throw new Error(`The rows break ${key}: periods of learner ${rows[0]?.learner_id} overlap.`);
};

type Reference = { readonly name: string; readonly dangling: string };

const missing = (table: string, columns: string, to: string): Reference => ({
  name: `${table} (${columns}) to ${to}`,
  dangling: `(select distinct ${columns} from register.${table}) f where not exists
    (select from register.${to} t where (${columns
      .split(', ')
      .map((c) => `t.${c === 'programme_code' ? 'code' : c}`)
      .join(', ')}) = (${columns
      .split(', ')
      .map((c) => `f.${c}`)
      .join(', ')}))`,
});
const orphans = (table: string, columns: string, to: string, also = ''): Reference => ({
  name: `${table} (${columns}) to ${to}`,
  dangling: `register.${table} f left join register.${to} t using (${columns}) where t.recorded_at is null ${also}`,
});

/** The references of the tables that are loaded, each as what would dangle. */
export const REFERENCES: readonly Reference[] = [
  orphans('enrolment_period', 'learner_id, enrolment_id', 'enrolment', 'or not t.during @> f.during'),
  orphans('result_subject', 'learner_id, result_id', 'result'),
  orphans('learner_details', 'learner_id', 'learner'),
  orphans('enrolment', 'learner_id', 'learner'),
  orphans('result', 'learner_id', 'learner'),
  orphans('school_advice', 'learner_id', 'learner'),
  missing('enrolment_period', 'sector, programme_code', 'programme'),
  missing('enrolment_period', 'brin, site_no', 'site'),
  missing('enrolment', 'brin', 'institution'),
  missing('result', 'brin, site_no', 'site'),
  missing('school_advice', 'brin, site_no', 'site'),
  missing('result', 'sector, programme_code', 'programme'),
];

/** @throws when a row refers to something that is not there, as its foreign key would have refused. */
export const checkReference = async (tx: Tx, { name, dangling }: Reference): Promise<void> => {
  const { rows } = await tx.query<{ found: boolean }>(`select exists (select from ${dangling}) as found`);
  if (rows[0]?.found === true) throw new Error(`The rows of register.${name} refer to something that is not in the register.`);
};
