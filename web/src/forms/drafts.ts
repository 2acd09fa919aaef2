import type { EnrolmentContent, LearnerKey, ReportedPeriod, Sex } from '../api/types.ts';
import type { MessageKey } from '../text.tsx';
import { isCitizenNumber, isEducationNumber } from './numbers.ts';

/** What stands in the form about a learner: text as typed. */
export type LearnerDraft = {
  readonly by: 'bsn' | 'educationNumber' | 'names';
  readonly bsn: string;
  readonly educationNumber: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly sex: Sex | '';
  readonly givenNames: string;
  readonly surnamePrefix: string;
  readonly surname: string;
  readonly postcode: string;
};
export type PeriodDraft = {
  readonly key: string;
  readonly startDate: string;
  readonly site: string;
  readonly programme: string;
  readonly yearOfStudy: string;
  readonly fundable: boolean;
};

/** What is wrong, by the JSON pointer of the field in the report. */
export type Faults = ReadonlyMap<string, MessageKey>;

export const EMPTY_LEARNER: LearnerDraft = {
  by: 'bsn',
  bsn: '',
  educationNumber: '',
  day: '',
  month: '',
  year: '',
  sex: '',
  givenNames: '',
  surnamePrefix: '',
  surname: '',
  postcode: '',
};

const two = (digits: string): string => digits.padStart(2, '0');

/** '2012-05-17', or less where day, or month and day, are left open; undefined when it is no date. */
export const birthDateOf = ({ day, month, year }: Pick<LearnerDraft, 'day' | 'month' | 'year'>): string | undefined => {
  if (!/^(19|20)\d\d$/.test(year) || (day !== '' && month === '')) return undefined;
  if (month === '') return year;
  if (!/^(0?[1-9]|1[0-2])$/.test(month)) return undefined;
  if (day === '') return `${year}-${two(month)}`;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{1,2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};

const postcodeOf = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase();

const optional = <K extends string>(key: K, value: string): { [P in K]?: string } =>
  value.trim() ? ({ [key]: value.trim() } as { [P in K]?: string }) : {};

/** The learner as reported; call only when `learnerFaults` finds nothing. */
export const learnerOf = (draft: LearnerDraft): LearnerKey => ({
  ...(draft.by === 'bsn' ? { bsn: draft.bsn } : {}),
  ...(draft.by === 'educationNumber' ? { educationNumber: draft.educationNumber } : {}),
  birthDate: birthDateOf(draft) ?? '',
  sex: draft.sex || 'unknown',
  ...optional('givenNames', draft.givenNames),
  ...optional('surnamePrefix', draft.surnamePrefix),
  ...optional('surname', draft.surname),
  ...optional('postcode', postcodeOf(draft.postcode)),
});

export const learnerFaults = (draft: LearnerDraft): Faults => {
  const faults = new Map<string, MessageKey>();
  if (draft.by === 'bsn' && !isCitizenNumber(draft.bsn)) faults.set('/learner/bsn', 'fault.bsn');
  if (draft.by === 'educationNumber' && !isEducationNumber(draft.educationNumber))
    faults.set('/learner/educationNumber', 'fault.educationNumber');
  if (birthDateOf(draft) === undefined) faults.set('/learner/birthDate', 'fault.birthDate');
  if (draft.sex === '') faults.set('/learner/sex', 'fault.sex');
  if (draft.by === 'names' && draft.surname.trim() === '') faults.set('/learner/surname', 'fault.surname');
  if (draft.by === 'names' && draft.givenNames.trim() === '') faults.set('/learner/givenNames', 'fault.givenNames');
  const postcode = postcodeOf(draft.postcode);
  if (postcode !== '' && !/^[1-9]\d{3}[A-Z]{2}$/.test(postcode)) faults.set('/learner/postcode', 'fault.postcode');
  if (draft.by === 'names' && postcode === '') faults.set('/learner/postcode', 'fault.postcodeMissing');
  return faults;
};

export const periodOf = (draft: PeriodDraft): ReportedPeriod => ({
  startDate: draft.startDate,
  site: draft.site,
  programme: draft.programme,
  yearOfStudy: Number(draft.yearOfStudy),
  ...(draft.fundable ? {} : { fundable: false }),
});

export const periodFaults = (periods: readonly PeriodDraft[]): Faults => {
  const faults = new Map<string, MessageKey>();
  periods.forEach((period, index) => {
    if (period.startDate === '') faults.set(`/periods/${index}/startDate`, 'fault.startDate');
    if (period.site === '') faults.set(`/periods/${index}/site`, 'fault.site');
    if (period.programme === '') faults.set(`/periods/${index}/programme`, 'fault.programme');
    if (period.yearOfStudy === '') faults.set(`/periods/${index}/yearOfStudy`, 'fault.yearOfStudy');
  });
  return faults;
};

export const mergeFaults = (...all: readonly Faults[]): Faults => new Map(all.flatMap((faults) => [...faults]));

/** The enrolment as reported: it starts when its first period starts. */
export const enrolmentOf = (
  learner: LearnerKey,
  periods: readonly PeriodDraft[],
  end: Pick<EnrolmentContent, 'endDate' | 'endReason'> = {},
): EnrolmentContent => ({
  learner,
  startDate: periods[0]?.startDate ?? '',
  ...end,
  periods: periods.map(periodOf),
});

export const numberFaults = (number: string): Faults =>
  new Map(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(number) ? [] : [['/number', 'fault.number']]);

/** A number of the school's own for something new, unless its administration gives one. */
export const newNumber = (now: Date = new Date()): string =>
  `P${now.toISOString().slice(0, 10).replaceAll('-', '')}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
