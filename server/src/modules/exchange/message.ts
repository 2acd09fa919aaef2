import { createHash } from 'node:crypto';
import { parseBirthDate } from '../register/index.ts';
import type { EnrolmentReport, LearnerKey, MessageHead, ResultReport } from './model.ts';
import { plainFirstName, plainName } from './plain-name.ts';
import type { SchoolAdviceDeletion, SchoolAdviceReport } from './school-advice.ts';

/** Message 1: find a learner's number, or have one issued; or verify the number the school has. */
export type IdentificationRequest = MessageHead & { readonly learner: LearnerKey };

/** Message 2: changed key data of a learner who is known by an education number only. */
export type KeyDataChange = MessageHead & {
  readonly before: { readonly educationNumber: string; readonly birthDate: string; readonly sex: LearnerKey['sex'] };
  readonly after: {
    readonly bsn?: string;
    readonly birthDate: string;
    readonly sex: LearnerKey['sex'];
    readonly postcode?: string;
    readonly country?: string;
    readonly effectiveOn?: string;
  };
};

export type Message =
  | { readonly kind: 'enrolment'; readonly report: EnrolmentReport }
  | { readonly kind: 'enrolment-deletion'; readonly report: MessageHead }
  | { readonly kind: 'result'; readonly report: ResultReport }
  | { readonly kind: 'result-deletion'; readonly report: MessageHead }
  | { readonly kind: 'identification'; readonly report: IdentificationRequest }
  | { readonly kind: 'key-data-change'; readonly report: KeyDataChange }
  | { readonly kind: 'school-advice'; readonly report: SchoolAdviceReport }
  | { readonly kind: 'school-advice-deletion'; readonly report: SchoolAdviceDeletion };

export type Kind = Message['kind'];

/** One message of one school, on its way through checks, register and funding. */
export type Job = {
  readonly brin: string;
  /** The school's own number of the enrolment or result; null for messages about a learner only. */
  readonly number: string | null;
  readonly actor: string;
  readonly requestId: string | null;
  /** ISO 8601 instant. */
  readonly receivedAt: string;
  /** Content version the sender believes to change (If-Match), or undefined. */
  readonly ifMatch: string | undefined;
  readonly fingerprint: string;
  readonly message: Message;
};

/** What the sender gets: an HTTP status and a body, already JSON. `etag` is the new content version. */
export type Outcome = { readonly httpStatus: number; readonly body: string; readonly etag: string | undefined; readonly replayed: boolean };

/** A short hash of a message's whole content, by which the same identifier with other content is noticed. */
export const fingerprintOf = (kind: Kind, number: string | null, report: unknown): string =>
  createHash('sha1')
    .update(`${kind}\n${number ?? ''}\n`)
    .update(JSON.stringify(report))
    .digest('base64url');

/** The learner a message names, if it names one. */
export const learnerKeyOf = (message: Message): LearnerKey | undefined => {
  switch (message.kind) {
    case 'enrolment':
    case 'result':
    case 'identification':
      return message.report.learner;
    case 'key-data-change':
      return message.report.before;
    default:
      return undefined;
  }
};

/** Whether the register must find the learner by name. */
export const isByName = (key: LearnerKey): boolean => key.bsn === undefined && key.educationNumber === undefined;

/** First possible birth day, surname and first given name: whom two reports have these in common may be one learner. */
export const nameOf = (key: LearnerKey): string => `${birthDay(key.birthDate)} ${plainName(key.surname)} ${plainFirstName(key.givenNames)}`;

/** What two jobs must not have in common to share a batch: the message, the record, the learner. */
export const conflictKeys = (job: Job): string[] => {
  const keys = [`m${job.brin}${job.message.report.messageId}`];
  if (job.number !== null) keys.push(`n${job.brin}${job.number}`);
  const key = learnerKeyOf(job.message);
  if (key?.bsn !== undefined) keys.push(`b${key.bsn}`);
  if (key?.educationNumber !== undefined) keys.push(`e${key.educationNumber}`);
  if (key !== undefined && isByName(key)) keys.push(`p${nameOf(key)}`);
  if (job.message.kind === 'key-data-change' && job.message.report.after.bsn !== undefined) keys.push(`b${job.message.report.after.bsn}`);
  return keys;
};

/** First possible day of a reported birth date, or null when it is not a date. */
export const birthDay = (text: string): string | null => parseBirthDate(text)?.first ?? null;
