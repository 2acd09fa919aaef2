import { RECORD } from './csv.ts';
import { allLists, type Group, type Layout, type List } from './layout.ts';
import { escaped, ITEM, NAMESPACE, ROOT } from './xml-names.ts';

type Values = Readonly<Record<string, unknown>>;
/** A report in the form of a line of a stream, with the layout that it has. */
export type Written = { readonly layout: Layout; readonly number: string | undefined; readonly report: Values };

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Values | undefined)?.[name], value);

const itemsAt = (value: unknown, path: string): readonly unknown[] => (at(value, path) as readonly unknown[] | undefined) ?? [];

const cell = (value: unknown, separator: string): string => {
  const text = value === undefined || value === null ? '' : String(value);
  return /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One row of a table of values. */
export const csvRow = (values: readonly unknown[], separator = ';'): string =>
  `${values.map((one) => cell(one, separator)).join(separator)}\r\n`;

/** The columns that reports of a layout need, in the order in which people read them. */
export const columnsOf = (layout: Layout): readonly string[] => [
  ...new Set([
    RECORD,
    ...(layout.numbered ? ['number'] : []),
    ...layout.group.fields.map((field) => field.path),
    ...allLists(layout.group).flatMap((list) => list.item.fields.map((field) => field.path)),
  ]),
];

const rowOf = (columns: readonly string[], record: string, number: unknown, group: Group, value: unknown): unknown[] => {
  const fields = new Set(group.fields.map((field) => field.path));
  return columns.map((column) =>
    column === RECORD ? record : fields.has(column) ? at(value, column) : column === 'number' ? number : undefined,
  );
};

const listRows = (columns: readonly string[], list: List, outer: string, value: unknown): unknown[][] =>
  itemsAt(value, outer === '' ? list.path : list.path.slice(outer.length + 1)).flatMap((item) => [
    rowOf(columns, list.path, undefined, list.item, item),
    ...list.item.lists.flatMap((inner) => listRows(columns, inner, list.path, item)),
  ]);

/** Reports of any layouts as one CSV file. */
export const csvOf = (written: readonly Written[], separator = ';'): string => {
  const columns = [...new Set(written.flatMap(({ layout }) => columnsOf(layout)))];
  const rows = written.flatMap(({ layout, number, report }) => [
    rowOf(columns, layout.name, number, layout.group, report),
    ...layout.group.lists.flatMap((list) => listRows(columns, list, '', report)),
  ]);
  return [columns, ...rows].map((row) => csvRow(row, separator)).join('');
};

const elements = (value: unknown, indent: string): string => {
  if (Array.isArray(value)) return value.map((item) => element(ITEM, item, indent)).join('');
  return Object.entries(value as Values)
    .map(([name, inner]) => (inner === undefined ? '' : element(name, inner, indent)))
    .join('');
};

const element = (name: string, value: unknown, indent: string): string =>
  typeof value === 'object' && value !== null
    ? `${indent}<${name}>\n${elements(value, `${indent}  `)}${indent}</${name}>\n`
    : `${indent}<${name}>${escaped(String(value))}</${name}>\n`;

/** Reports of any layouts as one XML file. */
export const xmlOf = (written: readonly Written[]): string => {
  const reports = written.map(({ layout, number, report: { sector: _, ...report } }) => {
    const attribute = number === undefined ? '' : ` number="${escaped(number)}"`;
    return `  <${layout.name}${attribute}>\n${elements(report, '    ')}  </${layout.name}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${ROOT} xmlns="${NAMESPACE}">\n${reports.join('')}</${ROOT}>\n`;
};

/** Reports as lines of a stream. */
export const ndjsonOf = (written: readonly Written[]): string =>
  written
    .map(({ layout, number, report }) => `${JSON.stringify({ kind: layout.kind, ...(number !== undefined && { number }), report })}\n`)
    .join('');
