import { SaxesParser } from 'saxes';
import { type Fault, fault } from './fault.ts';
import { DIPLOMA, ENROLMENT, type Group, ROOT } from './funding-bases-layout.ts';
import { readValue, type Value } from './values.ts';

/** A group of elements as read: its values, and the groups within it by key. */
export type GroupRecord = {
  readonly values: Readonly<Record<string, Value>>;
  readonly groups: Readonly<Record<string, readonly GroupRecord[]>>;
};
export type BaseReading = {
  readonly line: number;
  /** null for a fault of the file as a whole. */
  readonly kind: 'enrolment' | 'diploma' | null;
  readonly record: GroupRecord | null;
  readonly faults: readonly Fault[];
};

type Node = { readonly name: string; readonly line: number; text: string; readonly children: Node[] };

/** More elements or text than any enrolment has: a file that is something else, or means harm. */
const LARGEST = 100_000;

/**
 * Reads a TBG-i piece by piece, holding one enrolment or diploma. Document types are refused, so nothing outside the file is ever
 * looked at and nothing can be blown up.
 */
export async function* readFundingBases(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<BaseReading> {
  const found: BaseReading[] = [];
  const parser = new SaxesParser({ position: true });
  const open: Node[] = [];
  let broken: string | undefined;
  let size = 0;
  const stop = (message: string): void => {
    broken ??= message;
  };
  parser.on('error', (error) => stop(error.message.replace(/^(undefined|\d+:\d+):\s*/, '').replace(/\.$/, '')));
  parser.on('doctype', () => stop('DOCTYPE'));
  parser.on('opentag', ({ name }) => {
    if (open.length === 0 && name !== ROOT) stop(`<${name.slice(0, 40)}>`);
    const node = { name: name.slice(0, 80), line: parser.line, text: '', children: [] };
    size = open.length <= 1 ? 0 : size + 1;
    if (size > LARGEST) stop('too large');
    else if (broken === undefined) open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node === undefined || open.length < 3 || broken !== undefined) return;
    size += text.length;
    if (size > LARGEST) stop('too large');
    else node.text += text;
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (node === undefined || open.length !== 1 || broken !== undefined) return;
    // The root keeps nothing of what was read.
    open[0]?.children.pop();
    found.push(recordOf(node));
  });
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield* found.splice(0);
    if (broken !== undefined) break;
  }
  if (broken === undefined) parser.close();
  yield* found.splice(0);
  if (broken !== undefined)
    yield { line: parser.line, kind: null, record: null, faults: [fault(parser.line, 'not-xml', broken.slice(0, 120))] };
}

function recordOf(node: Node): BaseReading {
  const group = node.name === ENROLMENT.element ? ENROLMENT : node.name === DIPLOMA.element ? DIPLOMA : undefined;
  if (group === undefined) return { line: node.line, kind: null, record: null, faults: [fault(node.line, 'unknown-element', node.name)] };
  const faults: Fault[] = [];
  const record = groupOf(node, group, faults);
  return { line: node.line, kind: group === ENROLMENT ? 'enrolment' : 'diploma', record, faults };
}

const isEmpty = (node: Node): boolean => node.text.trim() === '' && node.children.every(isEmpty);

function groupOf(node: Node, group: Group, faults: Fault[]): GroupRecord {
  const values: Record<string, Value> = {};
  const groups: Record<string, GroupRecord[]> = Object.fromEntries(group.groups.map(({ key }) => [key, []]));
  const lines = new Map<string, number>();
  for (const child of node.children) {
    const name = child.name.toLowerCase();
    const element = group.elements.find((one) => one.element.toLowerCase() === name || one.also?.toLowerCase() === name);
    const inner = group.groups.find((one) => one.element === child.name);
    // A counting date is a group that holds an element of its own name: a leaf is the element.
    if (element !== undefined && (inner === undefined || child.children.length === 0)) {
      lines.set(element.field.key, child.line);
      const read = readValue(child.text.trim(), { ...element.field, required: false });
      values[element.field.key] = 'value' in read ? read.value : null;
      if ('fault' in read) faults.push(fault(child.line, read.fault, read.detail.slice(0, 80), element.field.key));
      else if (read.value === null && element.field.required)
        faults.push(fault(child.line, 'missing-field', element.element, element.field.key));
    } else if (inner !== undefined) {
      // Real files write a group that is not there with every element nil.
      if (!isEmpty(child)) groups[inner.key]?.push(groupOf(child, inner, faults));
    } else faults.push(fault(child.line, 'unknown-element', child.name));
  }
  for (const { element, field } of group.elements) {
    if (field.required && !lines.has(field.key)) faults.push(fault(node.line, 'missing-field', element, field.key));
    values[field.key] ??= null;
  }
  return { values, groups };
}
