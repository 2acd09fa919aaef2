/** 9p1 + 8p2 + ... + 2p8 of nine digits, or -1 when the text is not nine digits. Shared by both number tests. */
export const weightedSum = (text: string): number => {
  if (text.length !== 9) return -1;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    if (i < 8) sum += (9 - i) * digit;
  }
  return sum;
};

/**
 * The eleven test of the citizen service number (BSN): nine digits, not all zero, 9p1 + 8p2 + ... + 2p8 - p9 divisible
 * by 11. Source: programma van eisen PO (BWBR0022542) 4.2.7.
 *
 * @example isCitizenNumber('111222333') // true
 */
export const isCitizenNumber = (text: string): boolean => {
  const sum = weightedSum(text);
  return sum > 0 && (sum - (text.charCodeAt(8) - 48)) % 11 === 0;
};

const FIRST_PREFIX = 9_000_000;
const PER_PREFIX = 9;
const CAPACITY = 1_000_000 * PER_PREFIX;

const validEighthDigit = (sum7: number, rank: number): number => {
  let seen = 0;
  for (let digit = 0; digit <= 9; digit += 1) {
    if ((sum7 + 2 * digit) % 11 === 10) continue;
    if (seen === rank) return digit;
    seen += 1;
  }
  throw new RangeError('fewer valid digits than the eleven test leaves');
};

/**
 * A valid citizen number for the synthetic person with this index (0 up to 9 million): different for different indexes.
 * All start with 9, the range that also holds the published test persons of the Dutch government (9999...); numbers
 * seen in practice are lower. That is a convention and no guarantee: never use these numbers outside a demonstration.
 */
export const citizenNumberFor = (index: number): string => {
  if (!Number.isInteger(index) || index < 0 || index >= CAPACITY) throw new RangeError(`no synthetic citizen number for index ${index}`);
  const prefix = String(FIRST_PREFIX + Math.floor(index / PER_PREFIX));
  const sum7 = weightedSum(`${prefix}00`);
  const eighth = validEighthDigit(sum7, index % PER_PREFIX);
  return `${prefix}${eighth}${(sum7 + 2 * eighth) % 11}`;
};
