import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Fault } from '../../../platform/http/problems.ts';
import { define, valueIn } from './convert.ts';
import { refusal } from './file-fault.ts';
import { LAYOUTS, type Layout, layoutNamed, type Shape } from './layout.ts';
import type { Raw } from './raw.ts';
import { ITEM, NAMESPACE, ROOT } from './xml-names.ts';

/** Deeper than any message; what goes deeper is no message. */
const DEEPEST = 12;

/** An element that is open: what it becomes, and the form that it should have. */
type Element = {
  readonly name: string;
  readonly shape: Shape | undefined;
  readonly value: Record<string, unknown> | unknown[] | undefined;
  readonly pointer: string;
  text: string;
  children: number;
};

type Report = {
  readonly line: number;
  readonly start: number;
  readonly layout: Layout | undefined;
  readonly number: string | undefined;
  readonly report: Record<string, unknown>;
  readonly faults: Fault[];
};

const faultAt = (pointer: string, code: string, message: string, fix: string): Fault => ({ in: 'body', pointer, code, message, fix });
const bare = { xmlns: true, 'xml:lang': true, schemaLocation: true } as const;
const attributesOf = (tag: SaxesTagNS): readonly { readonly name: string; readonly value: string }[] =>
  Object.values(tag.attributes)
    .filter((one) => one.prefix !== 'xmlns' && !(one.name in bare) && !(one.local in bare))
    .map((one) => ({ name: one.local, value: one.value }));

const beginReport = (tag: SaxesTagNS, line: number, start: number): Report => {
  const layout = layoutNamed(tag.local);
  const report: Record<string, unknown> = layout?.sector == null ? {} : { sector: layout.sector };
  const attributes = attributesOf(tag);
  const faults = attributes
    .filter(({ name }) => name !== 'number')
    .map(({ name }) =>
      faultAt(`/@${name}`, 'unknown-field', 'is not an attribute of a report', 'Remove it; a report has one attribute: number.'),
    );
  return { line, start, layout, number: attributes.find(({ name }) => name === 'number')?.value, report, faults };
};

/** What an element inside a report becomes: an object, a list, or (undefined) a value. */
const childOf = (parent: Element, name: string): Element => {
  const inList = Array.isArray(parent.value);
  const shape = inList ? (name === ITEM ? parent.shape?.items : undefined) : parent.shape?.properties?.[name];
  const place = inList ? String((parent.value as unknown[]).length) : name;
  const value = shape?.items !== undefined ? [] : shape?.properties !== undefined ? {} : undefined;
  return { name, shape, value, pointer: `${parent.pointer}/${place}`, text: '', children: 0 };
};

/** Puts a closed element where it belongs, and says what is wrong with its place. */
const settle = (element: Element, parent: Element, faults: Fault[]): void => {
  const text = element.text.trim();
  const isUnknownGroup = element.value === undefined && element.children > 0;
  if ((element.value !== undefined || isUnknownGroup) && text !== '')
    faults.push(faultAt(element.pointer, 'unexpected-text', 'holds text between its elements', 'Put each value in an element of its own.'));
  const value = element.value ?? (isUnknownGroup ? {} : valueIn(element.text, element.shape));
  if (Array.isArray(parent.value)) {
    if (element.name === ITEM) parent.value.push(value);
    else faults.push(faultAt(element.pointer, 'unknown-field', `is not an element of a list`, `Put each in an element ${ITEM}.`));
  } else if (parent.value !== undefined) {
    if (Object.hasOwn(parent.value, element.name))
      faults.push(faultAt(element.pointer, 'repeated-field', 'is there more than once', `Keep one; lists have elements ${ITEM}.`));
    else define(parent.value, element.name, value);
  }
};

const rawOf = ({ line, layout, number, report, faults }: Report): Raw =>
  layout === undefined
    ? { line, value: { kind: undefined }, faults: [], known: LAYOUTS.map((one) => one.name) }
    : { line, value: { kind: layout.kind, ...(number !== undefined && { number }), report }, faults };

/** Reads one document piece by piece; what was found stands in `found` until it is taken. */
const reader = (brin: string, limitBytes: number) => {
  const parser = new SaxesParser<{ xmlns: true; position: true }>({ xmlns: true, position: true });
  const found: Raw[] = [];
  const open: Element[] = [];
  let rooted = false;
  let report: Report | undefined;
  let heard = 0;
  let tagLine = 1;

  const checkRoot = (tag: SaxesTagNS): void => {
    if (tag.local !== ROOT || tag.uri !== NAMESPACE) throw refusal('xml-root', NAMESPACE, parser.line);
    const of = attributesOf(tag).find(({ name }) => name === 'institution')?.value;
    if (of !== undefined && of !== brin) throw refusal('other-institution', of.slice(0, 20), parser.line);
    rooted = true;
  };
  parser.on('error', (error) => {
    // The parser says "file:line:column: what", of which the first are told apart from the last.
    throw refusal('broken-xml', error.message.replace(/^[^a-z]*:\s*/i, '').slice(0, 100), parser.line);
  });
  parser.on('doctype', () => {
    throw refusal('xml-doctype', '', parser.line);
  });
  parser.on('opentagstart', () => {
    tagLine = parser.line;
  });
  parser.on('opentag', (tag) => {
    heard = parser.position;
    if (!rooted) return checkRoot(tag);
    const parent = open.at(-1);
    if (parent === undefined) {
      report = beginReport(tag, tagLine, parser.position);
      open.push({ name: tag.local, shape: report.layout?.schema, value: report.report, pointer: '/report', text: '', children: 0 });
      return;
    }
    if (open.length > DEEPEST) throw refusal('broken-xml', `more than ${DEEPEST} levels deep`, parser.line);
    parent.children += 1;
    const child = childOf(parent, tag.local);
    if (attributesOf(tag).length > 0)
      report?.faults.push(
        faultAt(child.pointer, 'unknown-field', 'has an attribute', 'Put values in elements; only a report has an attribute.'),
      );
    open.push(child);
  });
  const onText = (text: string): void => {
    heard = parser.position;
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('comment', () => {
    heard = parser.position;
  });
  parser.on('closetag', () => {
    heard = parser.position;
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined || report === undefined) return;
    if (parent !== undefined) return settle(element, parent, report.faults);
    if (element.text.trim() !== '')
      report.faults.push(
        faultAt('/report', 'unexpected-text', 'holds text between its elements', 'Put each value in an element of its own.'),
      );
    found.push(rawOf(report));
    report = undefined;
  });
  let written = 0; // the parser tells its position rightly inside its events only
  const checkSize = (): void => {
    if (report !== undefined && written - report.start > limitBytes) throw refusal('report-too-long', String(limitBytes), report.line);
    if (written - heard > limitBytes) throw refusal('report-too-long', String(limitBytes), parser.line);
  };
  return {
    found,
    write: (text: string): void => {
      parser.write(text);
      written += text.length;
      checkSize();
    },
    close: (): void => {
      parser.close();
      if (!rooted) throw refusal('xml-root', NAMESPACE, 1);
    },
  };
};

/**
 * The reports of an XML file, one by one. No document type is read, so there are no entities to expand and nothing outside the
 * file is ever fetched.
 * @param limitBytes of one report
 * @throws a refusal when the file as a whole is not right
 */
export async function* xmlReports(text: AsyncIterable<string>, brin: string, limitBytes: number): AsyncGenerator<Raw> {
  const { write, close, found } = reader(brin, limitBytes);
  for await (const piece of text) {
    write(piece);
    yield* found.splice(0);
  }
  close();
  yield* found.splice(0);
}
