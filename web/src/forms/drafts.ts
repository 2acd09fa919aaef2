import type { Attributes, EnrolmentContent, EnrolmentView, Institution, LearnerKey, ReportedPeriod, Sector, Sex } from '../api/types.ts';
import { today } from '../format.ts';
import type { MessageKey } from '../text.tsx';
import { isCitizenNumber, isEducationNumber } from './numbers.ts';
import type { OwnDraft, PeriodDraft } from './period-draft.ts';
import type { SectorForm } from './sectors/sector-form.ts';

export type { OwnDraft, PeriodDraft } from './period-draft.ts';

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

/** The first period of a new enrolment. */
export const firstPeriod = (form: SectorForm, institution: Institution): PeriodDraft => ({
  key: 'first',
  startDate: today(),
  site: institution.sites.length === 1 ? (institution.sites[0]?.siteNo ?? '') : '',
  programme: '',
  yearOfStudy: '',
  fundable: true,
  own: form.period.draftOf({}),
  kept: {},
});

/** The registered periods of an enrolment as drafts. */
export const periodsOf = (form: SectorForm, enrolment: EnrolmentView): PeriodDraft[] =>
  enrolment.periods.map((period) => ({
    key: period.startDate,
    startDate: period.startDate,
    site: period.site,
    programme: period.programme,
    yearOfStudy: String(period.yearOfStudy ?? ''),
    fundable: period.fundable,
    own: form.period.draftOf(period.attributes),
    kept: period.attributes,
  }));

const periodOf = (form: SectorForm, draft: PeriodDraft): ReportedPeriod => ({
  startDate: draft.startDate,
  site: draft.site,
  programme: draft.programme,
  ...(draft.yearOfStudy === '' ? {} : { yearOfStudy: Number(draft.yearOfStudy) }),
  ...(draft.fundable ? {} : { fundable: false }),
  ...form.period.attributesOf(draft.own, draft.kept),
});

export const periodFaults = (form: SectorForm, periods: readonly PeriodDraft[]): Faults => {
  const faults = new Map<string, MessageKey>();
  periods.forEach((period, index) => {
    if (period.startDate === '') faults.set(`/periods/${index}/startDate`, 'fault.startDate');
    if (period.site === '') faults.set(`/periods/${index}/site`, 'fault.site');
    if (period.programme === '') faults.set(`/periods/${index}/programme`, 'fault.programme');
    for (const [field, fault] of form.periodFaults(period)) faults.set(`/periods/${index}/${field}`, fault);
  });
  return faults;
};

/** The enrolment itself as it stands in the form. */
export type EnrolmentDraft = { readonly own: OwnDraft; readonly kept: Attributes };

export const newEnrolment = (form: SectorForm): EnrolmentDraft => ({ own: form.enrolment.draftOf({}), kept: {} });

export const enrolmentDraftOf = (form: SectorForm, { attributes }: EnrolmentView): EnrolmentDraft => ({
  own: form.enrolment.draftOf(attributes),
  kept: attributes,
});

export const enrolmentFaults = (form: SectorForm, draft: EnrolmentDraft, periods: readonly PeriodDraft[]): Faults =>
  new Map(form.enrolmentFaults(draft.own, periods).map(([field, fault]) => [`/${field}`, fault]));

export const mergeFaults = (...all: readonly Faults[]): Faults => new Map(all.flatMap((faults) => [...faults]));

/** The enrolment as reported: it starts when its first period starts. */
export const enrolmentOf = (
  sector: Sector,
  form: SectorForm,
  learner: LearnerKey,
  enrolment: EnrolmentDraft,
  periods: readonly PeriodDraft[],
  end: Pick<EnrolmentContent, 'endDate' | 'endReason'> = {},
): EnrolmentContent => ({
  sector,
  learner,
  startDate: periods[0]?.startDate ?? '',
  ...end,
  ...form.enrolment.attributesOf(enrolment.own, enrolment.kept),
  periods: periods.map((period) => periodOf(form, period)),
});

export const numberFaults = (number: string): Faults =>
  new Map(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(number) ? [] : [['/number', 'fault.number']]);

/** A number of the school's own for something new, unless its administration gives one. */
export const newNumber = (now: Date = new Date()): string =>
  `P${now.toISOString().slice(0, 10).replaceAll('-', '')}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
