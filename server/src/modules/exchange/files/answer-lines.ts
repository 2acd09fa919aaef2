import type { GivenAnswer } from './answer-store.ts';
import { csvRow } from './write.ts';

type Language = 'nl' | 'en';
type Body = {
  readonly signals?: readonly { readonly code: string; readonly field: string; readonly text: Readonly<Record<Language, string>> }[];
  readonly learner?: { readonly learnerId?: string; readonly bsn?: string; readonly educationNumber?: string };
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string; readonly fix: string }[];
};

/** An answer as a line of a stream has it, with the number of the report beside it. */
export const answerLine = ({ line, kind, number, httpStatus, body }: GivenAnswer): string =>
  `${JSON.stringify({ line, kind, number, status: httpStatus }).slice(0, -1)},"body":${body}}\n`;

const HEADINGS = [
  'line',
  'kind',
  'number',
  'messageId',
  'status',
  'outcome',
  'codes',
  'explanation',
  'learnerId',
  'bsn',
  'educationNumber',
];
export const answerHeading = (): string => `\ufeff${csvRow(HEADINGS)}`;

const outcomeOf = (status: number): string => (status < 300 ? 'accepted' : status === 422 ? 'refused' : 'invalid');

const explain = (body: Body, language: Language): string => {
  const signals = (body.signals ?? []).map((s) => `${s.code} ${s.field}: ${s.text[language]}`);
  const faults = (body.errors ?? []).map((e) => `${e.pointer}: ${e.message}. ${e.fix}`);
  const words = [...signals, ...faults];
  return (words.length === 0 && body.code !== undefined ? [body.detail ?? body.code] : words).join(' | ');
};

/** A text that no spreadsheet takes for a formula. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** An answer as a row of a table, for people. */
export const answerRow = ({ line, kind, number, messageId, httpStatus, body: json }: GivenAnswer, language: Language): string => {
  const body = (JSON.parse(json) ?? {}) as Body;
  const codes = body.signals?.map((s) => s.code) ?? (body.code === undefined ? [] : [body.code]);
  const { learnerId, bsn, educationNumber } = body.learner ?? {};
  const explanation = harmless(explain(body, language));
  return csvRow([
    line,
    kind,
    number,
    messageId,
    httpStatus,
    outcomeOf(httpStatus),
    codes.join(' '),
    explanation,
    learnerId,
    bsn,
    educationNumber,
  ]);
};
