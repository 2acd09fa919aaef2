import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Line } from '../scheme.ts';
import type { LineDifference } from './document.ts';
import { type Language, longDate, number, type Words, wordsIn } from './pdf-words.ts';
import type { IssuedStatement } from './statement-store.ts';

type Doc = PDFKit.PDFDocument;
type Struct = ReturnType<Doc['struct']>;

const require = createRequire(import.meta.url);
const FONTS = join(dirname(require.resolve('@fontsource/source-sans-3/package.json')), 'files');
const fontOf = (weight: 400 | 600): Promise<Buffer> => readFile(join(FONTS, `source-sans-3-latin-${weight}-normal.woff`));

const LEFT = 56;
const WIDTH = 483;
const BOTTOM = 770;
const TEAL = '#0b4f5c';
const INK = '#1d2b2e';
const MUTED = '#4d5b5e';

/** Where a column of the table begins, how wide it is, and on which side its text stands. */
type Column = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' };
const COLUMNS: readonly Column[] = [
  { x: LEFT, width: 230, align: 'left' },
  { x: LEFT + 238, width: 60, align: 'right' },
  { x: LEFT + 304, width: 85, align: 'right' },
  { x: LEFT + 395, width: 88, align: 'right' },
];

const text = (
  doc: Doc,
  parent: Struct,
  tag: 'H1' | 'H2' | 'P',
  value: string,
  options: { size: number; bold?: boolean; color?: string },
): void => {
  parent.add(
    doc.struct(tag, {}, () => {
      doc
        .font(options.bold ? 'bold' : 'regular')
        .fontSize(options.size)
        .fillColor(options.color ?? INK)
        .text(value, LEFT, doc.y, { width: WIDTH });
    }),
  );
};

/** Room for so much more on the page, or a new page. */
const room = (doc: Doc, height: number): void => {
  if (doc.y + height > BOTTOM) doc.addPage();
};

const row = (doc: Doc, table: Struct, cells: readonly string[], options: { head?: boolean; bold?: boolean; note?: string }): void => {
  const font = options.head || options.bold ? 'bold' : 'regular';
  doc.font(font).fontSize(9.5);
  const height = Math.max(...cells.map((cell, i) => doc.heightOfString(cell, { width: (COLUMNS[i] as Column).width })));
  const noteHeight =
    options.note === undefined
      ? 0
      : doc
          .font('regular')
          .fontSize(7.5)
          .heightOfString(options.note, { width: WIDTH - 8 });
  room(doc, height + noteHeight + 10);
  const top = doc.y;
  const tr = doc.struct('TR');
  table.add(tr);
  for (const [i, cell] of cells.entries()) {
    const column = COLUMNS[i] as Column;
    const tag = options.head || i === 0 ? 'TH' : 'TD';
    tr.add(
      doc.struct(tag, {}, () => {
        doc.font(font).fontSize(9.5).fillColor(INK).text(cell, column.x, top, { width: column.width, align: column.align });
        if (i === 0 && options.note !== undefined)
          doc
            .font('regular')
            .fontSize(7.5)
            .fillColor(MUTED)
            .text(options.note, LEFT, top + height + 1, { width: WIDTH - 8 });
      }),
    );
  }
  const bottom = top + height + noteHeight + 5;
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(LEFT, bottom)
    .lineTo(LEFT + WIDTH, bottom)
    .lineWidth(options.head ? 1 : 0.4)
    .strokeColor(options.head ? TEAL : '#b9c6c8')
    .stroke();
  doc.endMarkedContent();
  doc.y = bottom + 4;
};

/** Article, arithmetic and inputs of a line, small under it. */
const noteOf = (line: Line, words: Words): string => {
  const inputs = line.inputs.map(
    (i) => `${i.text[words.language]}: ${i.value === null ? words.missing : number(i.value, words.language)} (${i.source})`,
  );
  const parts = [line.article, line.arithmetic, ...inputs];
  if (line.missing.length > 0) parts.push(`${words.missing}: ${line.missing.join(', ')}`);
  return parts.filter((part) => part !== '').join(' · ');
};

const linesTable = (doc: Doc, parent: Struct, { document }: IssuedStatement, words: Words): void => {
  const table = doc.struct('Table');
  parent.add(table);
  row(doc, table, [words.line, words.count, words.rate, words.amount], { head: true });
  for (const line of document.lines) {
    const cells = [
      line.description[words.language],
      number(line.count, words.language),
      words.money(line.rateCents),
      words.money(line.amountCents),
    ];
    row(doc, table, cells, { note: noteOf(line, words) });
  }
  row(doc, table, [words.total, '', '', words.money(document.totalCents)], { bold: true });
  table.end();
};

const differencesTable = (doc: Doc, parent: Struct, differences: readonly LineDifference[], total: number, words: Words): void => {
  const table = doc.struct('Table');
  parent.add(table);
  row(doc, table, [words.line, words.before, words.after, words.difference], { head: true });
  for (const d of differences)
    row(
      doc,
      table,
      [
        d.description[words.language],
        number(d.countBefore, words.language),
        number(d.countAfter, words.language),
        words.money(d.differenceCents),
      ],
      {},
    );
  row(doc, table, [words.total, '', '', words.money(total)], { bold: true });
  table.end();
};

const header = (doc: Doc, parent: Struct, issued: IssuedStatement, title: string, words: Words): void => {
  const { document, number: no } = issued;
  text(doc, parent, 'P', 'Leerbron', { size: 13, bold: true, color: TEAL });
  doc.moveDown(1.2);
  text(doc, parent, 'H1', title, { size: 19, bold: true });
  doc.moveDown(0.3);
  text(doc, parent, 'P', `${document.institutionName} (${issued.brin})`, { size: 12 });
  doc.moveDown(0.8);
  const facts = [
    `${words.statement} ${no}, ${words.version} ${issued.version}`,
    `${words.issuedOn} ${longDate(issued.issuedAt, words.language)}`,
    `${words.asKnownOn} ${longDate(issued.asKnownOn, words.language)}`,
    `${words.countingDates}: ${document.countingDates.map((day) => longDate(day, words.language)).join(', ')}`,
    `${words.regulation} ${document.regulation}${document.provisional ? ` (${words.provisional})` : ''}${document.indexed ? '' : `; ${words.notIndexed}`}`,
  ];
  for (const fact of facts) text(doc, parent, 'P', fact, { size: 9.5, color: MUTED });
  doc.moveDown(1);
  text(doc, parent, 'P', `${words.receives} ${words.money(document.totalCents)}.`, { size: 13, bold: true });
  if (document.missing.length > 0) text(doc, parent, 'P', `${words.incomplete} ${document.missing.join(', ')}`, { size: 9.5 });
  if (issued.version > 1) text(doc, parent, 'P', `${words.changedBy} ${words.money(issued.differenceCents)}.`, { size: 11 });
  doc.moveDown(1);
};

const foot = (doc: Doc, no: string): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font('regular')
      .fontSize(8)
      .fillColor(MUTED)
      .text(`${no} · ${page + 1} / ${count}`, LEFT, 800, { width: WIDTH, align: 'right' });
    doc.endMarkedContent();
  }
};

/** A statement as a tagged PDF (structure, language and title for screen readers), with every line explained. */
export const statementPdf = async (
  issued: IssuedStatement,
  title: Readonly<Record<Language, string>>,
  differences: readonly LineDifference[],
  language: Language,
): Promise<Buffer> => {
  const words = wordsIn(language);
  const heading = `${title[language]} ${issued.fundingYear}`;
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 56, left: LEFT, right: 56, bottom: 60 },
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-3', // the types do not know it yet
    tagged: true,
    lang: language === 'nl' ? 'nl-NL' : 'en',
    displayTitle: true,
    bufferPages: true,
    info: { Title: `${heading}, ${issued.number}`, Author: 'Leerbron', CreationDate: new Date(issued.issuedAt) },
  });
  const [regular, bold] = await Promise.all([fontOf(400), fontOf(600)]);
  doc.registerFont('regular', regular).registerFont('bold', bold);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const body = doc.struct('Document');
  doc.addStructure(body);
  header(doc, body, issued, heading, words);
  text(doc, body, 'H2', words.lines, { size: 12, bold: true });
  doc.moveDown(0.5);
  linesTable(doc, body, issued, words);
  if (issued.version > 1 && differences.length > 0) {
    room(doc, 90);
    doc.moveDown(1.5);
    text(doc, body, 'H2', words.whatChanged, { size: 12, bold: true });
    doc.moveDown(0.5);
    differencesTable(doc, body, differences, issued.differenceCents, words);
  }
  body.end();
  foot(doc, issued.number);
  doc.end();
  return done;
};
