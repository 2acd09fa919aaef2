import { PLAIN_TEXT } from '../../../platform/http/faults.ts';
import type { Layout, Leaf, Shape } from './layout.ts';

const ATOM = /^(?:\[([^\]]+)\]|\(([^()]*(?:\([^()]*\)[^()]*)*)\)|(\\?.))(\{\d+(?:,\d*)?\}|[?*+])?/;

/** The shortest text that matches a simple pattern: classes, groups, choices and repeats, as our forms have them. */
const matching = (pattern: string): string => {
  let rest = pattern.replace(/^\^/, '').replace(/\$$/, '');
  let text = '';
  while (rest !== '') {
    const [whole = rest, within, group, sign = '', repeat] = ATOM.exec(rest) ?? [];
    const times = repeat === undefined || repeat === '+' ? 1 : repeat.startsWith('{') ? Number(/\d+/.exec(repeat)?.[0]) : 0;
    const one = within?.slice(0, 1) ?? (group === undefined ? sign : matching(group.split('|')[0] ?? ''));
    text += one.repeat(times);
    rest = rest.slice(whole.length);
  }
  return text;
};

/** A value that has the form of a field: the first of its examples or choices, or the simplest. It says nothing about anyone. */
const leafSample = (leaf: Leaf): unknown => {
  if (leaf.examples?.[0] !== undefined) return leaf.examples[0];
  if (leaf.enum !== undefined) return leaf.enum[0];
  if (leaf.format === 'date') return '2026-08-01';
  if (leaf.format === 'date-time') return '2026-08-01T09:30:00Z';
  if (leaf.type === 'boolean') return true;
  if (leaf.type === 'integer' || leaf.type === 'number') return leaf.minimum ?? 1;
  if (leaf.pattern !== undefined && leaf.pattern !== PLAIN_TEXT) return matching(leaf.pattern);
  return 'x'.repeat(Math.max(leaf.minLength ?? 1, 1));
};

const sampleOf = (shape: Shape): unknown => {
  if (shape.properties !== undefined)
    return Object.fromEntries(Object.entries(shape.properties).map(([name, inner]) => [name, sampleOf(inner)]));
  return shape.items === undefined ? leafSample(shape) : [sampleOf(shape.items)];
};

/** A report with every field that a layout has, in the right form, for templates. */
export const sampleReport = ({ schema, sector }: Layout): Record<string, unknown> => ({
  ...(sector !== null && { sector }),
  ...(sampleOf(schema) as Record<string, unknown>),
});
