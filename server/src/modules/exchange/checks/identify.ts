import { type BirthDate, type LearnerFacts, parseBirthDate, type Sex } from '../../register/index.ts';
import type { LearnerKey } from '../model.ts';
import { plainFirstName, plainName } from '../plain-name.ts';
import type { Identification } from './input.ts';

export type Identified = {
  readonly identification: Identification;
  /** The learner meant, or null: a mismatch names no one. */
  readonly learner: LearnerFacts | null;
};

const KNOWN_LENGTH = { day: 10, month: 7, year: 4 } as const;

/** Whether two birth dates agree as far as both are known: either may be the richer one. */
const isSameBirth = (reported: BirthDate | null, registered: BirthDate): boolean => {
  if (reported === null) return false;
  const length = Math.min(KNOWN_LENGTH[reported.precision], KNOWN_LENGTH[registered.precision]);
  return reported.first.slice(0, length) === registered.first.slice(0, length);
};

const isSameSex = (reported: Sex, registered: Sex): boolean => registered === 'unknown' || reported === registered;

const isSamePerson = (key: LearnerKey, learner: LearnerFacts): boolean =>
  isSameBirth(parseBirthDate(key.birthDate), learner.details.birthDate) && isSameSex(key.sex, learner.details.sex);

const MISMATCH: Identified = { identification: 'mismatch', learner: null };

const byCitizenNumber = (key: LearnerKey, candidates: readonly LearnerFacts[]): Identified => {
  const holder = candidates.find((learner) => learner.bsn === key.bsn);
  if (holder === undefined) return key.educationNumber === undefined ? { identification: 'new', learner: null } : MISMATCH;
  if (key.educationNumber !== undefined && key.educationNumber !== holder.educationNumber) return MISMATCH;
  return isSamePerson(key, holder) ? { identification: 'matched', learner: holder } : MISMATCH;
};

const byEducationNumber = (key: LearnerKey, candidates: readonly LearnerFacts[]): Identified => {
  const holder = candidates.find((learner) => learner.educationNumber === key.educationNumber);
  return holder !== undefined && isSamePerson(key, holder) ? { identification: 'matched', learner: holder } : MISMATCH;
};

const isNamesake = (key: LearnerKey, learner: LearnerFacts): boolean =>
  key.surname !== undefined &&
  plainName(key.surname) === plainName(learner.details.surname) &&
  plainFirstName(key.givenNames) === plainFirstName(learner.details.givenNames) &&
  isSamePerson(key, learner);

const isNeighbour = (key: LearnerKey, learner: LearnerFacts): boolean =>
  key.postcode !== undefined && learner.details.postcode !== null && key.postcode.startsWith(learner.details.postcode);

const byName = (key: LearnerKey, candidates: readonly LearnerFacts[]): Identified => {
  const namesakes = candidates.filter((learner) => isNamesake(key, learner));
  const likely = namesakes.length > 1 ? namesakes.filter((learner) => isNeighbour(key, learner)) : namesakes;
  const [only] = likely;
  if (only === undefined || likely.length > 1) return { identification: 'number-issued', learner: null };
  return { identification: only.bsn === null ? 'number-found' : 'found-by-name', learner: only };
};

/**
 * Decides which learner a message means (programma van eisen PO 4.2.7 and 5.6.1). Candidates are those with one of the
 * reported numbers or, without a number, with the reported birth date and surname. A number with another birth date or
 * sex is refused, not guessed. Among several namesakes only the one at the reported postcode is taken for the learner.
 */
export const identify = (key: LearnerKey, candidates: readonly LearnerFacts[]): Identified => {
  if (key.bsn !== undefined) return byCitizenNumber(key, candidates);
  if (key.educationNumber !== undefined) return byEducationNumber(key, candidates);
  return byName(key, candidates);
};
