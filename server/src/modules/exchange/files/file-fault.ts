/** Why a file as a whole is not handled: a code that never changes, words for people, and the line where it shows. */
export type FileFault = {
  readonly reason: Reason;
  readonly text: { readonly nl: string; readonly en: string };
  readonly line?: number;
};

type Words = (about: string) => readonly [nl: string, en: string];

/** Every way a whole file can be wrong; nothing of such a file is handled. */
const WORDS = {
  'no-reports': () => [
    'Het bestand bevat geen berichten. Een CSV-bestand heeft onder de kopregel een regel per bericht.',
    'The file holds no reports. A CSV file has a row for each report below its heading.',
  ],
  spreadsheet: () => [
    'Dit is een rekenblad of een zip-bestand. Bewaar het rekenblad als CSV (UTF-8) en upload dat; gecomprimeerd mag alleen als gzip (.gz).',
    'This is a spreadsheet or a zip file. Save the spreadsheet as CSV (UTF-8) and upload that; a compressed file must be gzip (.gz).',
  ],
  'json-list': () => [
    'Dit is één JSON-document. Upload NDJSON: elk bericht op een eigen regel, zonder haken en komma’s eromheen.',
    'This is one JSON document. Upload NDJSON: each message on a line of its own, without brackets and commas around them.',
  ],
  'utf-16': () => [
    'Het bestand is bewaard als UTF-16 (“Unicode-tekst”). Bewaar het als UTF-8.',
    'The file was saved as UTF-16 (“Unicode text”). Save it as UTF-8.',
  ],
  'not-text': () => ['Dit is geen tekstbestand: het bevat nultekens.', 'This is no text file: it holds zero bytes.'],
  encoding: (about) => [
    `Het bestand is geen geldige UTF-8 (${about}). Bewaar het als UTF-8.`,
    `The file is not valid UTF-8 (${about}). Save it as UTF-8.`,
  ],
  'unknown-columns': (about) => [
    `De kopregel heeft kolommen die niet bestaan: ${about}. Zie de bestandsindelingen voor de namen.`,
    `The heading has columns that do not exist: ${about}. See the file layouts for their names.`,
  ],
  'repeated-columns': (about) => [
    `De kopregel noemt kolommen meer dan eens: ${about}.`,
    `The heading names columns more than once: ${about}.`,
  ],
  'no-record-column': () => [
    'De kopregel heeft geen kolom “record”, die zegt wat elke regel is. Begin met een sjabloon.',
    'The heading has no column “record”, which says what each row is. Begin with a template.',
  ],
  'broken-csv': (about) => [
    `Het CSV-bestand is niet te lezen: ${about}. Meestal is een aanhalingsteken niet gesloten of is het bestand afgebroken.`,
    `The CSV file cannot be read: ${about}. Usually a quotation mark is not closed, or the file is cut off.`,
  ],
  'row-too-long': (about) => [
    `Een regel is langer dan ${about} bytes. Meestal is een aanhalingsteken niet gesloten.`,
    `A row is longer than ${about} bytes. Usually a quotation mark is not closed.`,
  ],
  'broken-xml': (about) => [
    `Het XML-bestand is niet te lezen: ${about}. Mogelijk is het bestand afgebroken.`,
    `The XML file cannot be read: ${about}. The file may be cut off.`,
  ],
  'xml-doctype': () => [
    'Het XML-bestand heeft een DOCTYPE. Documenttypen en eigen entiteiten worden niet gelezen; laat ze weg.',
    'The XML file has a DOCTYPE. Document types and entities of your own are not read; leave them out.',
  ],
  'xml-root': (about) => [
    `Het XML-bestand moet beginnen met het element “reports” in de naamruimte ${about}.`,
    `The XML file must begin with the element “reports” in the namespace ${about}.`,
  ],
  'xml-encoding': (about) => [
    `Het XML-bestand zegt dat het ${about} is. Gelezen worden UTF-8, ISO-8859-1 en windows-1252.`,
    `The XML file says that it is ${about}. UTF-8, ISO-8859-1 and windows-1252 are read.`,
  ],
  'report-too-long': (about) => [`Een bericht is langer dan ${about} bytes.`, `A report is longer than ${about} bytes.`],
  'other-institution': (about) => [
    `Het bestand is van een andere instelling: ${about}. Er is niets verwerkt.`,
    `The file is of another institution: ${about}. Nothing was handled.`,
  ],
  'broken-gzip': () => [
    'Het gzip-bestand is niet uit te pakken; mogelijk is het afgebroken.',
    'The gzip file cannot be unpacked; it may be cut off.',
  ],
  'unpacked-too-large': (about) => [
    `Uitgepakt is het bestand groter dan ${about} bytes.`,
    `Unpacked, the file is larger than ${about} bytes.`,
  ],
  interrupted: () => [
    'Het verwerken is telkens afgebroken en gestopt. Hervat het later, of vraag de helpdesk.',
    'Handling the file broke off again and again and was stopped. Resume it later, or ask the helpdesk.',
  ],
} as const satisfies Record<string, Words>;

export type Reason = keyof typeof WORDS;
export const REASONS = Object.keys(WORDS) as readonly Reason[];

/** Tells what is wrong with a file. `about` never repeats what stands in its rows, which may be personal; its columns it may name. */
export const fileFault = (reason: Reason, about = '', line?: number): FileFault => {
  const [nl, en] = (WORDS[reason] as Words)(about);
  return { reason, text: { nl, en }, ...(line !== undefined && { line }) };
};

/** An error that carries a fault, for readers that give reports one by one and find half-way that they cannot go on. */
export const refusal = (reason: Reason, about = '', line?: number): Error & { readonly fault: FileFault } =>
  Object.assign(new Error(reason), { fault: fileFault(reason, about, line) });

export const faultIn = (error: unknown): FileFault | undefined => (error as { fault?: FileFault } | undefined)?.fault;
