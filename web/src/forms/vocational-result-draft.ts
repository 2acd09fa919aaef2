import type { LearnerKey, SectorResultContent } from '../api/types.ts';
import type { MessageKey } from '../text.tsx';
import type { Faults, OwnDraft } from './drafts.ts';
import { finalMark, readMark } from './numbers.ts';
import { type Row, rowsOf } from './sectors/rows.ts';

/** The lists of exam parts, each held as rows of one draft. */
export const PARTS = ['genericParts', 'electives', 'professionalParts'] as const;
export type Parts = (typeof PARTS)[number];

/** An exam part to fill in; its number only has to be the institution's own. */
export const newPart = (part: Parts): OwnDraft => ({
  number: crypto.randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase(),
  ...(part === 'electives' ? { achieved: 'yes' } : {}),
});

const isLoose = (draft: OwnDraft): boolean => draft.document !== 'diploma';

/** The final mark that goes with the marks as typed: their rounded mean. */
export const finalOfPart = (row: OwnDraft): number | undefined =>
  finalMark(readMark(row.schoolMark ?? ''), readMark(row.centralMark ?? ''));

const marksOf = (row: Row): Record<string, number> => {
  const marks = { schoolMark: readMark(row.schoolMark ?? ''), centralMark: readMark(row.centralMark ?? ''), finalMark: finalOfPart(row) };
  return Object.fromEntries(Object.entries(marks).filter((entry): entry is [string, number] => entry[1] !== undefined));
};

const code = (row: Row): string => row.code?.trim().toUpperCase() ?? '';

const genericPartOf = (row: Row) => ({
  number: row.number,
  code: code(row),
  ...(row.level?.trim() ? { level: row.level.trim().toUpperCase() } : {}),
  ...marksOf(row),
  ...(row.exemption?.trim() ? { exemption: row.exemption.trim().toUpperCase() } : {}),
});

const certificateOf = (row: Row, loose: boolean) => (loose && row.certificate ? { certificate: row.certificate === 'yes' } : {});

/** The result as reported; call only when `vocationalResultFaults` finds nothing. */
export const vocationalResultOf = (learner: LearnerKey, draft: OwnDraft, enrolment: string): SectorResultContent => {
  const loose = isLoose(draft);
  const lists = {
    genericParts: rowsOf(draft, 'genericParts').map(genericPartOf),
    electives: rowsOf(draft, 'electives').map((row) => ({
      number: row.number,
      code: code(row),
      achieved: row.achieved === 'yes',
      ...certificateOf(row, loose),
    })),
    professionalParts: rowsOf(draft, 'professionalParts').map((row) => ({
      number: row.number,
      code: code(row),
      ...certificateOf(row, loose),
    })),
  };
  return {
    sector: 'mbo',
    learner,
    document: draft.document,
    enrolment,
    site: draft.site,
    programme: draft.programme,
    decidedOn: draft.decidedOn,
    ...(draft.document === 'diploma' && draft.fundable === 'no' ? { fundable: false } : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
};

const CODES: Readonly<Record<Parts, RegExp>> = {
  genericParts: /^[0-9]{4}$/,
  electives: /^K[0-9]{4}$/,
  professionalParts: /^[A-Z][0-9]{4}$/,
};

const wrongMark = (typed: string | undefined): boolean => (typed ?? '').trim() !== '' && readMark(typed ?? '') === undefined;

export const vocationalResultFaults = (draft: OwnDraft): Faults => {
  const faults = new Map<string, MessageKey>();
  if (!draft.document) faults.set('/document', 'fault.document');
  if (!draft.decidedOn) faults.set('/decidedOn', 'fault.startDate');
  if (!draft.site) faults.set('/site', 'fault.site');
  if (!draft.programme) faults.set('/programme', 'fault.programme');
  for (const part of PARTS) {
    rowsOf(draft, part).forEach((row, index) => {
      if (!CODES[part].test(code(row))) faults.set(`/${part}/${index}/code`, `fault.code.${part}`);
      if (wrongMark(row.schoolMark)) faults.set(`/${part}/${index}/schoolMark`, 'fault.mark');
      if (wrongMark(row.centralMark)) faults.set(`/${part}/${index}/centralMark`, 'fault.mark');
      if (!/^([A-Z]{2,10})?$/i.test(row.exemption?.trim() ?? '')) faults.set(`/${part}/${index}/exemption`, 'fault.exemption');
    });
  }
  return faults;
};
