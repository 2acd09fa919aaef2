/**
 * A table of the register, or what it held at a moment: `known` is the SQL of that moment (such as `$3::timestamptz`), null for
 * now. Only the columns named can be used.
 */
export function known(table: string, columns: string, moment: string | null): string {
  if (moment === null) return `register.${table}`;
  return `(select ${columns} from register.${table} where recorded_at <= ${moment}
    union all select ${columns} from register.${table}_history where recorded_at <= ${moment} and superseded_at > ${moment})`;
}
