import { describe, expect, it } from 'vitest';
import { NEVER } from '../administration/moments.ts';
import { eachVersion } from './versions.ts';

const versions = (reported: number, corrected: number, ended: number): unknown[] => {
  const found: unknown[] = [];
  eachVersion(reported, corrected, ended, (...version) => found.push(version));
  return found;
};

describe('the versions of a fact', () => {
  it('are one where nothing was put right and no end came later', () => {
    expect(versions(1, NEVER, NEVER)).toEqual([[false, false, 1, NEVER]]);
  });

  it('follow each other without a gap, whichever came first', () => {
    expect(versions(1, 5, 9)).toEqual([
      [true, true, 1, 5],
      [false, true, 5, 9],
      [false, false, 9, NEVER],
    ]);
    expect(versions(1, 9, 5)).toEqual([
      [true, true, 1, 5],
      [true, false, 5, 9],
      [false, false, 9, NEVER],
    ]);
  });

  it('are two where the mistake and the end were put in at once', () => {
    expect(versions(1, 5, 5)).toEqual([
      [true, true, 1, 5],
      [false, false, 5, NEVER],
    ]);
  });
});
