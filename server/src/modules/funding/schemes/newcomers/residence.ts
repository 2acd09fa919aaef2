/**
 * Rights of residence: what the codes of national table 56 of the population register (verblijfstitels) make of a learner for the
 * funding of newcomers. null is a Dutch national, and never a newcomer.
 * Sources: RvIG, landelijke tabel 56 (codes 21 to 44 and 98, by article of the Vreemdelingenwet 2000), and RvIG, 20 April 2022 (46:
 * temporary protection of who fled Ukraine). Who fled Ukraine counts as an asylum seeker: LOWAN, aanvullende bekostiging 2024.
 * Codes that ended before 2014 and codes of which we do not have the text are in neither list.
 */
export const ASYLUM_CODES: readonly string[] = [
  '26', // art. 8, c: asylum permit for a limited time
  '27', // art. 8, d: asylum permit for an unlimited time, or long-term resident
  '32', // art. 8, f and h: applied for asylum (art. 28)
  '39', // art. 8, m: waits to apply for asylum
  '44', // art. 8, m: asylum application to be dealt with by another member state
  '46', // art. 8, f and h: temporary protection (directive 2001/55/EC)
];

export const OTHER_CODES: readonly string[] = [
  '21', // art. 8, a: regular permit for a limited time, any work
  '22', // art. 8, a: the same, work with a permit
  '23', // art. 8, a: the same, specified work
  '24', // art. 8, a: the same, no work
  '25', // art. 8, b: regular permit for an unlimited time
  '28', // art. 8, e: community national, economically active
  '29', // art. 8, e: community national, not active
  '30', // art. 8, e: to be reviewed under community law
  '31', // art. 8, f and h: applied for a regular permit (art. 14)
  '33', // art. 8, g and h: applied in time to stay on
  '34', // art. 8, g and h: applied late to stay on
  '35', // art. 8, l: association with Turkey
  '36', // art. 8, e: community national, active, specified work
  '37', // art. 8, e: community national, not active, specified work
  '38', // art. 8, e: to be reviewed under community law, specified work
  '40', // art. 8, e: community national, lasting stay
  '41', // art. 8, e: lawful stay ended
  '42', // interim measure of the European Court of Human Rights
  '43', // by order of the minister
  '98', // no right of residence (any more): still not a Dutch national
];

/** 'unknown': the code is in neither list, so that nobody can say at which rate the learner counts. */
export type Residence = 'dutch' | 'asylum' | 'other' | 'unknown';

const KINDS = new Map<string, Residence>([
  ...ASYLUM_CODES.map((code) => [code, 'asylum'] as const),
  ...OTHER_CODES.map((code) => [code, 'other'] as const),
]);

/** What a residence code makes of a learner. */
export const residenceOf = (code: string | null): Residence => (code === null ? 'dutch' : (KINDS.get(code) ?? 'unknown'));
