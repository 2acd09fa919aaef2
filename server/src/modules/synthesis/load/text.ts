const DAY = 86_400_000;
const [FIRST, LAST] = [-40_000, 30_000]; // some day in 1860 to one in 2052

const DATES: readonly string[] = Array.from({ length: LAST - FIRST }, (_, i) => new Date((FIRST + i) * DAY).toISOString().slice(0, 10));
const DATE_BYTES = Uint8Array.from(DATES.flatMap((date) => [...Buffer.from(date)]));

/** The date of a day since 1 January 1970. */
export const dateText = (day: number): string => DATES[day - FIRST] as string;

const YEARS = Int16Array.from(DATES, (date) => Number(date.slice(0, 4)));
/** The calendar year of a day since 1 January 1970. */
export const yearOfDay = (day: number): number => YEARS[day - FIRST] as number;

const CHUNK = 1 << 18;
/** Longer than any line: a line is begun only where it fits. */
const LINE = 1 << 12;
export type Chunk = { readonly table: number; readonly data: Buffer };

/** Lines of one table, written as bytes: strings put together a line at a time would take twice as long, half of it to clear away. */
export type Lines = { readonly table: number; readonly chunks: Chunk[]; bytes: Buffer; at: number };

export const linesOf = (table: number): Lines => ({ table, chunks: [], bytes: Buffer.allocUnsafe(CHUNK), at: 0 });

const flush = (lines: Lines): void => {
  lines.chunks.push({ table: lines.table, data: lines.bytes.subarray(0, lines.at) });
  lines.bytes = Buffer.allocUnsafe(CHUNK);
  lines.at = 0;
};

/** What has been written, in pieces that COPY takes at once. */
export const chunksOf = (lines: Lines): Chunk[] => {
  if (lines.at > 0) flush(lines);
  return lines.chunks;
};

const [TAB, NEWLINE, BACKSLASH, CAPITAL_N] = [9, 10, 92, 78] as const;

/** Ends a column. */
export const tab = (lines: Lines): void => {
  lines.bytes[lines.at++] = TAB;
};
/** Ends a line. */
export const newline = (lines: Lines): void => {
  lines.bytes[lines.at++] = NEWLINE;
  if (lines.at > CHUNK - LINE) flush(lines);
};
/** An empty column: null. */
export const putNull = (lines: Lines): void => {
  lines.bytes[lines.at++] = BACKSLASH;
  lines.bytes[lines.at++] = CAPITAL_N;
};

/** Text of ASCII characters only, none of which needs an escape. */
export const putText = (lines: Lines, text: string): void => {
  const { bytes } = lines;
  let { at } = lines;
  for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
  lines.at = at;
};
/** Text in UTF-8, at most some hundreds of bytes. */
export const putBytes = (lines: Lines, text: Uint8Array): void => {
  const { bytes } = lines;
  let { at } = lines;
  for (let i = 0; i < text.length; i++) bytes[at++] = text[i] as number;
  lines.at = at;
};

/** A whole number of zero or more. */
export const putNumber = (lines: Lines, value: number): void => {
  let digits = 1;
  for (let power = 10; power <= value; power *= 10) digits++;
  let rest = value;
  for (let i = lines.at + digits - 1; i >= lines.at; i--) {
    const tens = Math.floor(rest / 10);
    lines.bytes[i] = 48 + rest - tens * 10;
    rest = tens;
  }
  lines.at += digits;
};

export const putDate = (lines: Lines, day: number): void => {
  const from = (day - FIRST) * 10;
  const { bytes, at } = lines;
  for (let i = 0; i < 10; i++) bytes[at + i] = DATE_BYTES[from + i] as number;
  lines.at += 10;
};

const putTwo = (lines: Lines, value: number): void => {
  const tens = Math.floor(value / 10);
  lines.bytes[lines.at++] = 48 + tens;
  lines.bytes[lines.at++] = 48 + value - tens * 10;
};

/** A moment in whole seconds since 1970, UTC. */
export const putMoment = (lines: Lines, moment: number): void => {
  const day = Math.floor(moment / 86_400);
  const second = moment - day * 86_400;
  putDate(lines, day);
  putText(lines, ' ');
  putTwo(lines, Math.floor(second / 3600));
  putText(lines, ':');
  putTwo(lines, Math.floor(second / 60) % 60);
  putText(lines, ':');
  putTwo(lines, second % 60);
  putText(lines, '+00');
};

/** A range of days, `end` not included; without an end where `open`. */
export const putRange = (lines: Lines, start: number, end: number, open: boolean): void => {
  putText(lines, '[');
  putDate(lines, start);
  putText(lines, ',');
  if (!open) putDate(lines, end);
  putText(lines, ')');
};
