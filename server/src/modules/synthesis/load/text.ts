const DAY = 86_400_000;
const [FIRST, LAST] = [-40_000, 30_000]; // some day in 1860 to one in 2052

const DATES: readonly string[] = Array.from({ length: LAST - FIRST }, (_, i) => new Date((FIRST + i) * DAY).toISOString().slice(0, 10));

/** The date of a day since 1 January 1970. */
export const dateText = (day: number): string => DATES[day - FIRST] as string;

const CHUNK = 1 << 18;
export type Chunk = { readonly table: number; readonly data: Buffer };

/** Collects lines of a table into pieces that COPY takes at once. */
export const collect = (table: number): { readonly add: (line: string) => void; readonly chunks: () => Chunk[] } => {
  const pieces: Chunk[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') pieces.push({ table, data: Buffer.from(text) });
    text = '';
  };
  return {
    add: (line) => {
      text += line;
      if (text.length >= CHUNK) flush();
    },
    chunks: () => {
      flush();
      return pieces;
    },
  };
};
