import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, type Lines, linesOf, newline, putBytes, putDate, putMoment, putNumber, putRange, putText, tab } from './text.ts';

const written = (write: (lines: Lines) => void): string => {
  const lines = linesOf(0);
  write(lines);
  return Buffer.concat(chunksOf(lines).map(({ data }) => data)).toString();
};

describe('rows as COPY takes them', () => {
  it('have whole numbers, dates and moments as PostgreSQL writes them', () => {
    fc.assert(fc.property(fc.nat(2 ** 31 - 1), (value) => written((lines) => putNumber(lines, value)) === String(value)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (moment) => {
        const text = new Date(moment * 1000).toISOString();
        return written((lines) => putMoment(lines, moment)) === `${text.slice(0, 10)} ${text.slice(11, 19)}+00`;
      }),
    );
    expect(written((lines) => putDate(lines, -1))).toBe('1969-12-31');
    expect(written((lines) => putRange(lines, 0, 31, false))).toBe('[1970-01-01,1970-02-01)');
    expect(written((lines) => putRange(lines, 0, 0x7fff_ffff, true))).toBe('[1970-01-01,)');
  });

  it('are cut into pieces at the end of a line, and lose nothing', () => {
    const lines = linesOf(3);
    let expected = '';
    for (let i = 0; i < 40_000; i++) {
      putNumber(lines, i);
      tab(lines);
      putText(lines, 'name ');
      putBytes(lines, Buffer.from('Zoë'));
      newline(lines);
      expected += `${i}\tname Zoë\n`;
    }
    const chunks = chunksOf(lines);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.every(({ table, data }) => table === 3 && data.at(-1) === 10)).toBe(true);
    expect(Buffer.concat(chunks.map(({ data }) => data)).toString()).toBe(expected);
  });
});
