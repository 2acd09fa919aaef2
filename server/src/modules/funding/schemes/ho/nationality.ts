/**
 * Who counts as a student by nationality: Dutch nationals, those equated with them for student finance (Wet studiefinanciering 2000,
 * art. 2.2, and Besluit studiefinanciering 2000, art. 3), and Surinamese nationals (Uitvoeringsbesluit WHW 2008, art. 1.1, r). The
 * register knows the right of residence (national table 56) but no nationality beside the Dutch; what follows from it is listed here.
 * Codes in neither list do not tell, among them 21 (any work: often family of who lives here), 33 (applied in time to stay on) and 35
 * (association with Turkey); nor does any code tell who is Surinamese.
 */
export const EQUATED_CODES: readonly string[] = [
  '25', // regular permit for an unlimited time, or long-term resident
  '26', // asylum permit for a limited time
  '27', // asylum permit for an unlimited time
  '28', // community nationals
  '29',
  '30',
  '36',
  '37',
  '38',
  '40',
];

export const NOT_EQUATED_CODES: readonly string[] = [
  '22', // regular permits for a limited time: work with a permit, specified work, no work
  '23',
  '24',
  '31', // applied for a permit
  '32',
  '34', // applied late to stay on
  '39', // waits to apply for asylum
  '41', // lawful stay ended
  '42', // interim measure
  '43', // by order of the minister
  '44', // to be dealt with by another member state
  '46', // temporary protection
  '98', // no right of residence (any more)
];

/** Whether someone meets the condition of nationality; 'unknown' where the code does not tell. null is a Dutch national. */
export function meetsNationality(code: string | null): boolean | 'unknown' {
  if (code === null || EQUATED_CODES.includes(code)) return true;
  return NOT_EQUATED_CODES.includes(code) ? false : 'unknown';
}
