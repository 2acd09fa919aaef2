/**
 * Typed columns that grow: a country has tens of millions of rows, and an object a row would not fit in memory.
 * A table is an object of such columns of equal length.
 */
type Numbers = Int32Array | Uint32Array | Uint16Array | Int16Array | Uint8Array | Int8Array | Float32Array;
type Kind<T extends Numbers> = new (length: number) => T;

export type Column<T extends Numbers = Numbers> = {
  /** The values; longer than `length`, and replaced when it grows: never keep it over a `push`. */
  values: T;
  length: number;
  readonly push: (value: number) => number;
};

/** A growing column of one machine type. `push` answers the index. */
export const column = <T extends Numbers>(kind: Kind<T>, room = 1024): Column<T> => {
  const own: { values: T; length: number; push: (value: number) => number } = {
    values: new kind(Math.max(room, 16)),
    length: 0,
    push: (value) => {
      if (own.length === own.values.length) {
        const wider = new kind(Math.ceil(own.length * 1.5));
        wider.set(own.values);
        own.values = wider;
      }
      own.values[own.length] = value;
      return own.length++;
    },
  };
  return own;
};
