/** The content of a record in the words of a report, without its heading: absent is what is not reported. */
export type AsReported = Readonly<Record<string, unknown>>;

const saysSomething = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The fields that say something: an empty list says the same as none. */
export const present = (fields: Readonly<Record<string, unknown>>): AsReported =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => saysSomething(value)));

/** A mark as schools write it, 6.5, of tenths. */
export const mark = (tenths: unknown): number | null => (typeof tenths === 'number' ? tenths / 10 : null);

/** A field that is left out where it says what its absence means. */
export const unless = <T>(absent: T, value: T): T | null => (value === absent ? null : value);
