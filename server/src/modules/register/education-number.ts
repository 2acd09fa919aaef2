import { weightedSum } from './citizen-number.ts';

/**
 * The test of the education number (onderwijsnummer): nine digits with (9p1 + 8p2 + ... + 2p8) mod 11 = p9 + 5, so that
 * no number is ever both a citizen number and an education number. Source: programma van eisen PO (BWBR0022542) 4.2.7.
 */
export const isEducationNumber = (text: string): boolean => {
  const sum = weightedSum(text);
  return sum > 0 && sum % 11 === text.charCodeAt(8) - 48 + 5;
};

const FIRST_PREFIX = 1_000_000;
const PER_PREFIX = 5;
const CAPACITY = 9_000_000 * PER_PREFIX;

const validEighthDigit = (sum7: number, rank: number): number => {
  let seen = 0;
  for (let digit = 0; digit <= 9; digit += 1) {
    if ((sum7 + 2 * digit) % 11 < 5) continue;
    if (seen === rank) return digit;
    seen += 1;
  }
  throw new RangeError('fewer valid digits than the education number test leaves');
};

/**
 * The education number that belongs to a place in the sequence of issue (from 0): different for different places.
 * The first 500,000 start with 10. Every seven leading digits leave at least five valid endings; five are used.
 */
export const educationNumber = (sequence: number): string => {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence >= CAPACITY)
    throw new RangeError(`no education number for sequence ${sequence}`);
  const prefix = String(FIRST_PREFIX + Math.floor(sequence / PER_PREFIX));
  const sum7 = weightedSum(`${prefix}00`);
  const eighth = validEighthDigit(sum7, sequence % PER_PREFIX);
  return `${prefix}${eighth}${((sum7 + 2 * eighth) % 11) - 5}`;
};
