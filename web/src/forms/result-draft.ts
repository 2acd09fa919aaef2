import type { LearnerKey, Outcome, ResultContent } from '../api/types.ts';
import type { MessageKey } from '../text.tsx';
import type { Faults } from './drafts.ts';
import { finalMark, readMark } from './numbers.ts';

export type SubjectDraft = { readonly key: string; readonly subject: string; readonly schoolMark: string; readonly centralMark: string };
export type ResultDraft = {
  readonly site: string;
  readonly programme: string;
  readonly examYear: string;
  readonly decidedOn: string;
  readonly outcome: Outcome | '';
  readonly projectTitle: string;
  readonly projectMark: string;
  readonly subjects: readonly SubjectDraft[];
};

export const newSubject = (): SubjectDraft => ({ key: crypto.randomUUID(), subject: '', schoolMark: '', centralMark: '' });

/** The final mark that goes with the marks as typed, if they are marks. */
export const finalOf = (subject: SubjectDraft): number | undefined =>
  finalMark(readMark(subject.schoolMark), readMark(subject.centralMark));

const wrongMark = (typed: string): boolean => typed.trim() !== '' && readMark(typed) === undefined;

export const resultFaults = (draft: ResultDraft): Faults => {
  const faults = new Map<string, MessageKey>();
  if (draft.outcome === '') faults.set('/outcome', 'fault.outcome');
  if (!/^(19|20)\d\d$/.test(draft.examYear)) faults.set('/examYear', 'fault.examYear');
  if (draft.site === '') faults.set('/site', 'fault.site');
  if (draft.programme === '') faults.set('/programme', 'fault.programme');
  if (wrongMark(draft.projectMark)) faults.set('/projectMark', 'fault.mark');
  draft.subjects.forEach((subject, index) => {
    if (subject.subject === '') faults.set(`/subjects/${index}/subject`, 'fault.subject');
    if (wrongMark(subject.schoolMark)) faults.set(`/subjects/${index}/schoolMark`, 'fault.mark');
    if (wrongMark(subject.centralMark)) faults.set(`/subjects/${index}/centralMark1`, 'fault.mark');
  });
  return faults;
};

const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });

/** The result as reported; call only when `resultFaults` finds nothing. */
export const resultOf = (learner: LearnerKey, draft: ResultDraft): ResultContent => ({
  learner,
  site: draft.site,
  programme: draft.programme,
  examYear: Number(draft.examYear),
  ...given('decidedOn', draft.decidedOn || undefined),
  outcome: draft.outcome || 'pending',
  ...given('projectTitle', draft.projectTitle.trim() || undefined),
  ...given('projectMark', readMark(draft.projectMark)),
  subjects: draft.subjects.map((subject) => ({
    subject: subject.subject,
    ...given('schoolMark', readMark(subject.schoolMark)),
    ...given('centralMark1', readMark(subject.centralMark)),
    ...given('finalMark', finalOf(subject)),
  })),
});
