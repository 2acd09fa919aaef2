import { DIPLOMA, type Element, ENROLMENT, type Group, ROOT } from './funding-bases-layout.ts';
import type { GroupRecord } from './read-funding-bases.ts';
import { type Value, writeDecimal } from './values.ts';

export type FundingBase = { readonly kind: 'enrolment' | 'diploma'; readonly record: GroupRecord };

const END = '\r\n';
const NOTHING: GroupRecord = { values: {}, groups: {} };

// What XML has no room for at all is left out.
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function writeElement({ element, field }: Element, value: Value | undefined, indent: string): string {
  if (value === null || value === undefined || value === '') return `${indent}<${element} xsi:nil="true"/>${END}`;
  const text = typeof value === 'number' && field.type === 'decimal' ? writeDecimal(value, field.size) : String(value);
  return `${indent}<${element}>${escaped(text)}</${element}>${END}`;
}

/** A group within another that is not there is written with every element nil, but for counting dates, which are left out. */
function writeGroup(group: Group, record: GroupRecord, indent: string): string {
  const elements = group.elements.map((one) => writeElement(one, record.values[one.field.key], `${indent}\t`)).join('');
  const groups = group.groups.map((inner) => {
    const records = record.groups[inner.key] ?? [];
    const shown = records.length === 0 && inner.key !== 'countingDates' ? [NOTHING] : records;
    return shown.map((one) => writeGroup(inner, one, `${indent}\t`)).join('');
  });
  return `${indent}<${group.element}>${END}${elements}${groups.join('')}${indent}</${group.element}>${END}`;
}

/** Writes enrolments, then diplomas, as a TBG-i; batches come in that order. */
export async function* writeFundingBases(batches: AsyncIterable<readonly FundingBase[]>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>${END}<${ROOT} xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${END}`;
  for await (const batch of batches) {
    const text = batch.map(({ kind, record }) => writeGroup(kind === 'enrolment' ? ENROLMENT : DIPLOMA, record, '\t')).join('');
    if (text !== '') yield text;
  }
  yield `</${ROOT}>`;
}
