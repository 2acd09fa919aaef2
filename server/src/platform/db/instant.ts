/** SQL of a timestamp as an ISO 8601 instant in UTC, in whole milliseconds, as JavaScript knows them. */
export const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The same to the microsecond, as the database keeps it: for moments that are compared with what was recorded. */
export const exactInstant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
