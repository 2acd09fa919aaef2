import { INSTITUTION, RECORD } from './csv.ts';
import { allLists, type Field, type Group, LAYOUTS, type Layout, type Leaf } from './layout.ts';
import { sampleReport } from './sample.ts';
import { csvOf, type Written, xmlOf } from './write.ts';
import { ITEM, NAMESPACE, ROOT } from './xml-names.ts';

const formOf = (leaf: Leaf): string => {
  if (leaf.enum !== undefined) return leaf.enum.map((one) => `\`${one}\``).join(', ');
  if (leaf.format === 'date') return 'day, `YYYY-MM-DD`';
  if (leaf.format === 'date-time') return 'moment with time zone';
  if (leaf.type === 'boolean') return '`true` or `false`';
  const range = leaf.minimum === undefined ? '' : ` from ${leaf.minimum} to ${leaf.maximum ?? '…'}`;
  if (leaf.type === 'integer') return `whole number${range}`;
  if (leaf.type === 'number') return `number${range}`;
  return leaf.examples?.[0] === undefined ? 'text' : `text such as \`${String(leaf.examples[0])}\``;
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = ({ path, required, schema }: Field): string =>
  `| \`${path}\` | ${required ? 'yes' : ''} | ${cell(formOf(schema))} | ${cell(schema.description ?? '')} |`;

const table = ({ fields }: Group): readonly string[] => [
  '| column | required | form | meaning |',
  '| --- | --- | --- | --- |',
  ...fields.map(row),
  '',
];

const section = (layout: Layout): readonly string[] => [
  `## ${layout.name}`,
  '',
  `${layout.title}.${layout.numbered ? ' Goes with a `number` of your own.' : ''}`,
  '',
  ...table(layout.group),
  ...allLists(layout.group).flatMap((list) => [
    `Rows \`${list.path}\`${list.description === undefined ? '' : `: ${list.description}`}`,
    '',
    ...table(list.item),
  ]),
];

/** A template of a layout: one report with every field, to begin with. */
export const templateOf = (layout: Layout): Written => ({
  layout,
  number: layout.numbered ? '2026-00017' : undefined,
  report: sampleReport(layout),
});

const example = (): readonly string[] => {
  const layout = LAYOUTS.find((one) => one.name === 'enrolment-vo') as Layout;
  const learner = { educationNumber: '100000009', birthDate: '2013-05-17', sex: 'female' };
  const periods = [{ startDate: '2026-08-01', site: '00', programme: '0017', yearOfStudy: 1 }];
  const report = { messageId: 'm-1', composedAt: '2026-11-23T09:30:00Z', learner, startDate: '2026-08-01', periods };
  const written = [{ layout, number: '2026-17', report }];
  const csv = csvOf(written).trimEnd().split('\r\n');
  const used = (csv[0] ?? '').split(';').map((_, i) => csv.slice(1).some((line) => line.split(';')[i] !== ''));
  const narrow = csv.map((line) =>
    line
      .split(';')
      .filter((_, i) => used[i])
      .join(';'),
  );
  return ['```csv', ...narrow, '```', '', '```xml', xmlOf(written).trimEnd(), '```', ''];
};

/** The text of docs/file-layouts.md, made from the forms of the messages. */
export const layoutPage = (): string =>
  [
    '# Files of reports',
    '',
    'What a school reports one by one or as a stream, it may also send as a file: on the page *Bestanden* of the portal, or over',
    'the API by resumable upload (tus 1.0) to `/v1/institutions/{brin}/file-uploads`. A file is read to its end first: one that is',
    'cut off or wrong as a whole changes nothing. Then its reports are handled in order, each with its own answer.',
    '',
    '- **Formats**: NDJSON (the lines of a stream of reports), CSV and XML. What a file is, is seen by its content, not its name.',
    '- **Compressed** with gzip (`.gz`) or not at all; zip files and spreadsheets are refused.',
    '- **Encoding**: UTF-8, with or without byte order mark. CSV that is not UTF-8 is read as windows-1252, and the school is told so.',
    '  XML may declare ISO-8859-1 or windows-1252. UTF-16 is refused.',
    '- **The same again** is harmless: every report has a `messageId`, and the same message gets the same answer.',
    '',
    '## CSV',
    '',
    `Values are separated by \`;\`, \`,\` or a tab, as the heading has them. The column \`${RECORD}\` says what a row is: a report, by the`,
    'name of its layout below, or an item of a list in the report above it, by the name of the list. So an enrolment is a row, and each',
    'of its periods a row under it. A column means the field of that name in whatever the row is; an empty cell says nothing. Columns',
    `come in any order, and those that no row needs may be left out; a column that no layout has is refused. \`${INSTITUTION}\` is optional:`,
    'a file with the code of another school in it is refused as a whole. Decimals have a point or a comma, `WAAR` and `ONWAAR` are',
    'understood as well.',
    '',
    '## XML',
    '',
    `The root is \`${ROOT}\` in the namespace \`${NAMESPACE}\`, optionally with the attribute \`institution\`. Each report is an element`,
    `named after its layout, its \`number\` an attribute. Where a name below has a point, elements are nested; lists hold elements \`${ITEM}\`.`,
    'Elements may be in any order. [file-reports.xsd](file-reports.xsd) describes all of it. A document type is refused.',
    '',
    '## Example',
    '',
    'The same enrolment in both:',
    '',
    ...example(),
    ...LAYOUTS.flatMap(section),
    'Templates with every field come from `GET /v1/institutions/{brin}/file-layouts`. This page is made from the forms of the messages;',
    '`npm run generate` writes it anew.',
    '',
  ].join('\n');
