import { refusal } from './file-fault.ts';

export const FORMATS = ['ndjson', 'csv', 'xml'] as const;
export type Format = (typeof FORMATS)[number];

const starts = (head: Buffer, ...bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);

/** Whether bytes are compressed with gzip. */
export const isGzip = (head: Buffer): boolean => starts(head, 0x1f, 0x8b);

/** The first sign of the text, after a byte order mark and white space. */
const firstSign = (head: Buffer): string =>
  head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .slice(0, 1);

/**
 * Sees by its first bytes what a file is, whatever its name says.
 * @throws a refusal when it is something that is not read here
 */
export const formatOf = (head: Buffer): Format => {
  if (starts(head, 0x50, 0x4b) || starts(head, 0xd0, 0xcf, 0x11, 0xe0)) throw refusal('spreadsheet');
  if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)) throw refusal('utf-16');
  if (head.includes(0)) throw refusal('not-text');
  const sign = firstSign(head);
  if (sign === '[') throw refusal('json-list');
  return sign === '<' ? 'xml' : sign === '{' ? 'ndjson' : 'csv';
};
