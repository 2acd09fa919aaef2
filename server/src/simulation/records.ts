import type { IsoDate, Sector } from '../modules/register/index.ts';

// Records in the words of reports. A simulated school knows the few fields below; all others it copies as they are.
export type Learner = { readonly bsn?: string; readonly educationNumber?: string; readonly birthDate: string; readonly sex: string };
export type Period = {
  readonly startDate: IsoDate;
  readonly site: string;
  readonly programme: string;
  readonly yearOfStudy?: number;
  readonly [field: string]: unknown;
};
export type Enrolment = {
  readonly sector: Sector;
  readonly learner: Learner;
  readonly startDate: IsoDate;
  readonly endDate?: IsoDate;
  readonly endReason?: string;
  readonly periods: readonly Period[];
  readonly [field: string]: unknown;
};
export type Result = {
  readonly sector: Sector;
  readonly learner: Learner;
  readonly site: string;
  readonly programme: string;
  readonly decidedOn?: IsoDate;
  readonly [field: string]: unknown;
};
export type RecordKind = 'enrolment' | 'result';

/** A school's own administration: records by its own number. */
export type Administration = { readonly enrolment: Map<string, Enrolment>; readonly result: Map<string, Result> };
export const emptyAdministration = (): Administration => ({ enrolment: new Map(), result: new Map() });

/** What a message says: a record as it is from now on, or that it was a mistake. */
export type Message =
  | { readonly brin: string; readonly kind: 'enrolment'; readonly number: string; readonly content: Enrolment }
  | { readonly brin: string; readonly kind: 'result'; readonly number: string; readonly content: Result }
  | { readonly brin: string; readonly kind: 'enrolment-deletion'; readonly number: string; readonly content: null };

/** Takes over in an administration what a message says. */
export const takeOver = (administration: Administration, message: Message): void => {
  if (message.kind === 'enrolment') administration.enrolment.set(message.number, message.content);
  else if (message.kind === 'result') administration.result.set(message.number, message.content);
  else administration.enrolment.delete(message.number);
};

export const lastPeriod = ({ periods }: Enrolment): Period | undefined =>
  periods.reduce<Period | undefined>((last, one) => (last === undefined || one.startDate > last.startDate ? one : last), undefined);

/** Whether an enrolment lasts on a day and nothing about it is in the future. */
export const isCurrent = (one: Enrolment, day: IsoDate): boolean =>
  one.startDate < day && one.endDate === undefined && (lastPeriod(one)?.startDate ?? day) < day;

export const placeOf = ({ programme, yearOfStudy }: { readonly programme: string; readonly yearOfStudy?: number }): string =>
  `${programme}/${yearOfStudy ?? ''}`;
