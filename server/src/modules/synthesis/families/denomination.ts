/**
 * Denominations whose families keep to schools of their own: from primary to secondary school, with all their children, over longer
 * distances. It matters for whom children meet: outbreaks of measles ran through such schools.
 */
export type StrictDenomination = 'reformed' | 'liberated' | 'evangelical' | 'anthroposophic' | 'islamic' | 'jewish' | 'hindu';

// As the lists of schools write them; 'Gereformeerd' is what secondary schools of the liberated (vrijgemaakt) churches are called.
const NAMES: readonly (readonly [RegExp, StrictDenomination])[] = [
  [/^(reformatorisch|protestants.christelijk\/reform)/i, 'reformed'],
  [/^gereformeerd/i, 'liberated'],
  [/^evangelisch/i, 'evangelical'],
  [/^antroposofisch/i, 'anthroposophic'],
  [/^islamitisch/i, 'islamic'],
  [/^joods/i, 'jewish'],
  [/^hindoe/i, 'hindu'],
];

/** The strict denomination that a school's denomination (richting) stands for; undefined for the schools that most families choose from. */
export const strictDenomination = (denomination: string): StrictDenomination | undefined =>
  NAMES.find(([name]) => name.test(denomination))?.[1];
