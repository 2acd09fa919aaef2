import { PLAIN_TEXT } from '../../../platform/http/faults.ts';
import { LAYOUTS, type Layout, type Leaf, type Shape } from './layout.ts';
import { escaped, ITEM, NAMESPACE, ROOT } from './xml-names.ts';

type Lines = readonly string[];
const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);
const wrapped = (open: string, lines: Lines): Lines =>
  lines.length === 0 ? [`<${open}/>`] : [`<${open}>`, ...indented(lines), `</${open.split(' ')[0]}>`];

const BASES: Readonly<Record<string, string>> = { integer: 'xs:integer', number: 'xs:decimal', boolean: 'xs:boolean' };
const baseOf = (leaf: Leaf): string => {
  if (leaf.format === 'date') return 'xs:date';
  if (leaf.format === 'date-time') return 'xs:dateTime';
  return BASES[leaf.type ?? ''] ?? 'xs:string';
};

/** Patterns match whole values in XML schemas. Control characters cannot stand in XML at all, so that pattern says nothing there. */
const patternOf = (pattern: string): string => pattern.replace(/^\^/, '').replace(/\$$/, '');

const facetsOf = (leaf: Leaf): Lines => {
  const facet = (name: string, value: unknown): Lines => (value === undefined ? [] : [`<xs:${name} value="${escaped(String(value))}"/>`]);
  return [
    ...(leaf.enum ?? []).flatMap((one) => facet('enumeration', one)),
    ...(leaf.pattern === undefined || leaf.pattern === PLAIN_TEXT ? [] : facet('pattern', patternOf(leaf.pattern))),
    // A day has no time zone, and a moment has one.
    ...(leaf.format === 'date' ? facet('pattern', '[0-9]{4}-[0-9]{2}-[0-9]{2}') : []),
    ...(leaf.format === 'date-time' ? facet('pattern', '.*(Z|[+\\-][0-9]{2}:[0-9]{2})') : []),
    ...(leaf.type === 'string' && leaf.format === undefined
      ? [...facet('minLength', leaf.minLength), ...facet('maxLength', leaf.maxLength)]
      : []),
    ...facet('minInclusive', leaf.minimum),
    ...facet('maxInclusive', leaf.maximum),
  ];
};

const documented = (text: string | undefined): Lines =>
  text === undefined ? [] : wrapped('xs:annotation', [`<xs:documentation>${escaped(text)}</xs:documentation>`]);

const leafElement = (attributes: string, leaf: Leaf): Lines => {
  const facets = facetsOf(leaf);
  const base = baseOf(leaf);
  const type = facets.length === 0 ? [] : wrapped('xs:simpleType', wrapped(`xs:restriction base="${base}"`, facets));
  return wrapped(`xs:element ${attributes}${facets.length === 0 ? ` type="${base}"` : ''}`, [...documented(leaf.description), ...type]);
};

const element = (name: string, shape: Shape, occurs: string): Lines => {
  const attributes = `name="${name}"${occurs}`;
  if (shape.properties !== undefined)
    return wrapped(`xs:element ${attributes}`, [...documented(shape.description), ...wrapped('xs:complexType', members(shape))]);
  if (shape.items === undefined) return leafElement(attributes, shape);
  const items = element(ITEM, shape.items, ` minOccurs="${shape.minItems ?? 0}" maxOccurs="${shape.maxItems ?? 'unbounded'}"`);
  return wrapped(`xs:element ${attributes}`, [
    ...documented(shape.description),
    ...wrapped('xs:complexType', wrapped('xs:sequence', items)),
  ]);
};

/** The elements of a message or an item, in any order. */
const members = (shape: Shape): Lines =>
  wrapped(
    'xs:all',
    Object.entries(shape.properties ?? {}).flatMap(([name, inner]) =>
      element(name, inner, (shape.required ?? []).includes(name) ? '' : ' minOccurs="0"'),
    ),
  );

const NUMBER_TYPE = wrapped(
  'xs:simpleType name="number"',
  wrapped('xs:restriction base="xs:string"', ['<xs:pattern value="[A-Za-z0-9][A-Za-z0-9._\\-]{0,39}"/>']),
);

const reportElement = ({ name, title, numbered, schema }: Layout): Lines =>
  wrapped(`xs:element name="${name}"`, [
    ...documented(title),
    ...wrapped('xs:complexType', [...members(schema), ...(numbered ? ['<xs:attribute name="number" type="number" use="required"/>'] : [])]),
  ]);

/** The XML schema (XSD 1.0) of files of reports, made from the forms of the messages. */
export const xmlSchema = (): string => {
  const choice = wrapped('xs:choice minOccurs="1" maxOccurs="unbounded"', LAYOUTS.flatMap(reportElement));
  const institution = '<xs:attribute name="institution" type="institution"/>';
  const root = wrapped(`xs:element name="${ROOT}"`, wrapped('xs:complexType', [...choice, institution]));
  const brin = wrapped(
    'xs:simpleType name="institution"',
    wrapped('xs:restriction base="xs:string"', ['<xs:pattern value="[0-9]{2}[A-Z]{2}"/>']),
  );
  const head = `xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}" targetNamespace="${NAMESPACE}" elementFormDefault="qualified"`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...wrapped(head, [...root, ...NUMBER_TYPE, ...brin]), ''].join('\n');
};
