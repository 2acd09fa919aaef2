import type { Attributes } from '../../api/types.ts';
import type { MessageKey } from '../../text.tsx';
import type { OwnDraft } from '../drafts.ts';
import { ownFields } from './own-fields.ts';
import { filled, type Row, rowsOf, rowsText } from './rows.ts';
import type { OwnFault, OwnFields } from './sector-form.ts';

export const AGREEMENTS = 'practicalTraining';
const DAY = 86_400_000;

const lastDay = (end: unknown): string | undefined =>
  typeof end === 'string' ? new Date(Date.parse(end) - DAY).toISOString().slice(0, 10) : undefined;

type Held = Readonly<Record<string, unknown>>;
const listIn = (attributes: Attributes, name: string): readonly Held[] => {
  const list = attributes[name];
  return Array.isArray(list) ? (list as readonly Held[]) : [];
};
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const draftOfAgreement = (held: Held): OwnDraft => ({
  number: text(held.number),
  signedOn: text(held.signedOn),
  startDate: text(held.start),
  plannedEndDate: text(held.plannedEnd),
  endDate: text(held.end),
  hours: text(held.hours),
  company: text(held.companyCode),
  programme: text(held.programmeCode),
  elective: text(held.electiveCode),
});

const TEXTS = ['number', 'signedOn', 'startDate', 'plannedEndDate', 'endDate', 'company', 'programme', 'elective'] as const;

const agreementOf = (row: Row): Attributes => {
  const hours = row.hours?.trim() ?? '';
  return { ...filled(row, TEXTS), ...(hours === '' ? {} : { hours: Number(hours) }) };
};

/** An agreement to fill in, with the next number. */
export const newAgreement = (others: readonly Row[], programme: string): OwnDraft => ({
  number: String(1 + Math.max(0, ...others.map(({ number }) => Number(number) || 0))),
  programme,
});

const TYPED = ['priorEducation', 'leavingReason'] as const;

/** Fields of an enrolment in vocational education. The register keeps agreements under names of its own; support has no place in the form. */
export const vocationalEnrolment: OwnFields = {
  draftOf: (attributes) => ({
    plannedEndDate: text(attributes.plannedEnd),
    priorEducation: text(attributes.priorEducation),
    leavingReason: text(attributes.leavingReason),
    [AGREEMENTS]: rowsText(listIn(attributes, 'practicalTraining').map(draftOfAgreement)),
  }),
  attributesOf: (draft, kept) => {
    const support = listIn(kept, 'extraSupport').map(({ start, end }) => {
      const last = lastDay(end);
      return { startDate: start, ...(last === undefined ? {} : { endDate: last }) };
    });
    return {
      plannedEndDate: draft.plannedEndDate,
      ...filled(draft, TYPED),
      practicalTraining: rowsOf(draft, AGREEMENTS).map(agreementOf),
      ...(support.length === 0 ? {} : { extraSupport: support }),
    };
  },
};

const period = ownFields({ learningPath: 'text', partTime: 'yes-no' });

/** Fields of a period. That there is practical training is told by the agreements, not by the period. */
export const vocationalPeriod: OwnFields = {
  draftOf: period.draftOf,
  attributesOf: (draft, { practicalTraining: _told, ...kept }) => period.attributesOf(draft, kept),
};

const FORMS: Readonly<Record<string, RegExp>> = {
  number: /^[A-Za-z0-9]{1,20}$/,
  company: /^[1-9][0-9]{8}$/,
  hours: /^([1-9][0-9]{0,3})?$/,
  programme: /^([0-9]{5})?$/,
  elective: /^(K[0-9]{4})?$/,
};
const FAULTS: readonly (readonly [field: string, fault: MessageKey])[] = [
  ['number', 'fault.partNumber'],
  ['company', 'fault.company'],
  ['hours', 'fault.hours'],
  ['programme', 'fault.crebo'],
  ['elective', 'fault.elective'],
];

/** Faults of the agreements, by the field of the report. */
export const agreementFaults = (draft: OwnDraft): readonly OwnFault[] =>
  rowsOf(draft, AGREEMENTS).flatMap((row, index) => {
    const at = (field: string): string => `${AGREEMENTS}/${index}/${field}`;
    const dates = ['signedOn', 'startDate', 'plannedEndDate'].filter((field) => !row[field]);
    const wrong = FAULTS.filter(([field]) => !FORMS[field]?.test(row[field]?.trim() ?? ''));
    return [
      ...dates.map((field): OwnFault => [at(field), 'fault.startDate']),
      ...wrong.map(([field, fault]): OwnFault => [at(field), fault]),
    ];
  });
