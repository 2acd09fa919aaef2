import type { Fault } from '../../../platform/http/problems.ts';
import {
  changeFrom,
  changeThroughout,
  type DetailsChange,
  type DetailsVersion,
  differenceOf,
  type LearnerChange,
  type LearnerFacts,
  parseBirthDate,
} from '../../register/index.ts';
import type { PopulationChange } from './change.ts';

/** What schools are told: which kind of change, and what they need to know before they look it up. */
export type PopulationNotice = { readonly kind: string; readonly body: Readonly<Record<string, unknown>> };

type Person = NonNullable<LearnerChange['person']>;
export type Decision =
  | { readonly outcome: 'applied'; readonly after: LearnerFacts; readonly person: Person; readonly notice: PopulationNotice }
  | { readonly outcome: 'unchanged' | 'not-a-learner' }
  | { readonly outcome: 'refused'; readonly faults: readonly Fault[] };

/** All that a decision depends on: the person, every version of name and address, and who has the new number already. */
export type Subject = {
  readonly learner: LearnerFacts;
  readonly versions: readonly DetailsVersion[];
  readonly holder: LearnerFacts | undefined;
};

const UNCHANGED: Decision = { outcome: 'unchanged' };
const refused = (pointer: string, code: string, message: string, fix: string): Decision => ({
  outcome: 'refused',
  faults: [{ in: 'body', pointer, code, message, fix }],
});

const latest = ({ start: _start, end: _end, householdId: _household, ...details }: DetailsVersion) => details;

const withVersions = (subject: Subject, versions: readonly DetailsVersion[], notice: PopulationNotice): Decision => {
  const { removed, added } = differenceOf(subject.versions, versions);
  const last = versions.at(-1);
  if (last === undefined || added.length === 0) return UNCHANGED;
  return { outcome: 'applied', after: { ...subject.learner, details: latest(last) }, person: { removed, added }, notice };
};

const moved = (change: Extract<PopulationChange, { kind: 'address' }>, subject: Subject): Decision => {
  const country = change.country ?? 'NL';
  const versions = changeFrom(subject.versions, change.occurredOn, { postcode: change.postcode ?? null, country });
  return withVersions(subject, versions, { kind: 'address-changed', body: { effectiveOn: change.occurredOn } });
};

const renamed = (change: Extract<PopulationChange, { kind: 'personal-data' }>, subject: Subject): Decision => {
  const throughout: DetailsChange = {};
  const birthDate = change.birthDate === undefined ? null : parseBirthDate(change.birthDate);
  if (birthDate !== null) throughout.birthDate = birthDate;
  if (change.sex !== undefined) throughout.sex = change.sex;
  const names: DetailsChange = {};
  if (change.givenNames !== undefined) names.givenNames = change.givenNames;
  if (change.surnamePrefix !== undefined) names.surnamePrefix = change.surnamePrefix;
  if (change.surname !== undefined) names.surname = change.surname;
  const versions = changeFrom(changeThroughout(subject.versions, throughout), change.occurredOn, names);
  const fields = [...Object.keys(throughout), ...Object.keys(names)];
  return withVersions(subject, versions, { kind: 'key-data-changed', body: { fields, effectiveOn: change.occurredOn } });
};

const numbered = (change: Extract<PopulationChange, { kind: 'citizen-number' }>, { learner, holder }: Subject): Decision => {
  if (learner.bsn === change.newBsn) return UNCHANGED;
  if (holder !== undefined && holder.learnerId !== learner.learnerId)
    return refused(
      '/newBsn',
      'number-taken',
      'belongs to another learner of the register',
      'An operator must find out whether these are one person.',
    );
  if (change.educationNumber !== undefined && learner.bsn !== null)
    return refused(
      '/educationNumber',
      'number-known',
      'belongs to a learner with another citizen number',
      'Name the person by that number.',
    );
  return {
    outcome: 'applied',
    after: { ...learner, bsn: change.newBsn },
    person: { bsn: change.newBsn, removed: [], added: [] },
    notice: { kind: 'citizen-number-changed', body: {} },
  };
};

const died = (deceasedOn: string | null, { learner }: Subject): Decision => {
  if (learner.deceasedOn === deceasedOn) return UNCHANGED;
  if (deceasedOn !== null && deceasedOn < learner.details.birthDate.first)
    return refused('/occurredOn', 'before-birth', 'lies before the birth date', 'Check whether this is the right person.');
  return {
    outcome: 'applied',
    after: { ...learner, deceasedOn },
    person: { deceasedOn, removed: [], added: [] },
    notice: deceasedOn === null ? { kind: 'death-withdrawn', body: {} } : { kind: 'learner-deceased', body: { deceasedOn } },
  };
};

const residing = (change: Extract<PopulationChange, { kind: 'residence-right' }>, subject: Subject): Decision => {
  const { residenceCode, arrivedOn } = change;
  const known = arrivedOn === undefined ? subject.versions : changeThroughout(subject.versions, { arrivedOn });
  const versions = changeFrom(known, change.occurredOn, { residenceCode });
  return withVersions(subject, versions, { kind: 'residence-right-changed', body: { effectiveOn: change.occurredOn } });
};

/**
 * Decides what one change of the population register does to a learner. Pure. A death ends no enrolment: it says so to the
 * schools, and the rules of funding stop counting from that day.
 * @param today the calendar date in the Netherlands; what holds from a later day is refused, since it may still not happen.
 */
export const decide = (change: PopulationChange, subject: Subject | undefined, today: string): Decision => {
  if (change.occurredOn > today) return refused('/occurredOn', 'in-the-future', 'lies in the future', 'Send the change once it holds.');
  if (subject === undefined) return { outcome: 'not-a-learner' };
  switch (change.kind) {
    case 'address':
      return moved(change, subject);
    case 'death':
      return died(change.occurredOn, subject);
    case 'death-withdrawn':
      return died(null, subject);
    case 'personal-data':
      return renamed(change, subject);
    case 'citizen-number':
      return numbered(change, subject);
    case 'residence-right':
      return residing(change, subject);
  }
};
