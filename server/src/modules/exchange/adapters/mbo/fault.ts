import type { Text } from '../../../funding/index.ts';

/** What can be wrong with an overview. The first kinds are about one line, those from 'not-first' on about the file as a whole. */
export type FaultCode =
  | 'line-too-long'
  | 'unknown-record'
  | 'too-many-fields'
  | 'missing-field'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-in-list'
  | 'too-long'
  | 'not-xml'
  | 'unknown-element'
  | 'without-person'
  | 'without-enrolment'
  | 'not-first'
  | 'not-last'
  | 'no-leading-record'
  | 'no-closing-record'
  | 'repeated-record'
  | 'count-differs';

export type Fault = {
  /** Counted from 1; of a file as a whole its last line. */
  readonly line: number;
  readonly code: FaultCode;
  /** The field it is about, by our name; null when it is about the line or the file. */
  readonly field: string | null;
  readonly text: Text;
};

const TEXTS: Readonly<Record<FaultCode, (detail: string) => Text>> = {
  'line-too-long': (d) => ({ nl: `De regel is langer dan ${d} bytes.`, en: `The line is longer than ${d} bytes.` }),
  'unknown-record': (d) => ({ nl: `Onbekende recordsoort ${d}.`, en: `Unknown kind of record ${d}.` }),
  'too-many-fields': (d) => ({
    nl: `Meer velden dan de ${d} van deze recordsoort.`,
    en: `More fields than the ${d} of this kind of record.`,
  }),
  'missing-field': (d) => ({ nl: `Het verplichte veld ${d} is leeg.`, en: `The required field ${d} is empty.` }),
  'not-a-date': (d) => ({ nl: `${d} is geen bestaande datum.`, en: `${d} is not an existing date.` }),
  'not-a-number': (d) => ({ nl: `${d} is geen geldig getal.`, en: `${d} is not a valid number.` }),
  'not-in-list': (d) => ({ nl: `${d} is geen waarde uit de waardenlijst.`, en: `${d} is not a value of the list.` }),
  'too-long': (d) => ({ nl: `De waarde is langer dan ${d} tekens.`, en: `The value is longer than ${d} characters.` }),
  'not-xml': (d) => ({ nl: `Het bestand is geen geldige XML: ${d}.`, en: `The file is not valid XML: ${d}.` }),
  'unknown-element': (d) => ({ nl: `Onbekend element ${d}.`, en: `Unknown element ${d}.` }),
  'without-person': () => ({ nl: 'Dit record volgt niet op zijn persoon (PER).', en: 'This record does not follow its person (PER).' }),
  'without-enrolment': (d) => ({
    nl: `Dit record volgt niet op zijn inschrijving (ISG) ${d}.`,
    en: `This record does not follow its enrolment (ISG) ${d}.`,
  }),
  'not-first': () => ({
    nl: 'Het voorlooprecord (VLP) is niet het eerste record.',
    en: 'The leading record (VLP) is not the first record.',
  }),
  'not-last': () => ({ nl: 'Het sluitrecord (SLR) is niet het laatste record.', en: 'The closing record (SLR) is not the last record.' }),
  'no-leading-record': () => ({ nl: 'Er is geen voorlooprecord (VLP).', en: 'There is no leading record (VLP).' }),
  'no-closing-record': () => ({
    nl: 'Er is geen sluitrecord (SLR): het bestand kan zijn afgebroken.',
    en: 'There is no closing record (SLR): the file may have been cut off.',
  }),
  'repeated-record': (d) => ({ nl: `Er is meer dan één ${d}-record.`, en: `There is more than one ${d} record.` }),
  'count-differs': (d) => ({
    nl: `Het sluitrecord noemt een ander aantal dan er is geteld: ${d}.`,
    en: `The closing record gives another number than was counted: ${d}.`,
  }),
};

export const fault = (line: number, code: FaultCode, detail = '', field: string | null = null): Fault => ({
  line,
  code,
  field,
  text: TEXTS[code](detail),
});
