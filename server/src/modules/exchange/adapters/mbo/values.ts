import { isDate } from '../../../register/index.ts';
import type { FaultCode } from './fault.ts';
import type { Field, Layout } from './layout.ts';

/** A date is ISO 8601 (a birth date possibly '2004-05' or '2004'); an outcome is whether it was achieved; null is an empty field. */
export type Value = string | number | boolean | null;
type Read = { readonly value: Value } | { readonly fault: FaultCode; readonly detail: string };

const two = (digits: string): string => digits.padStart(2, '0');

/** Year, month and day as they stand in one of the notations met: 2025-08-01, 1-8-2025 and 20250801. */
function partsOf(text: string): readonly [string, string, string] | null {
  const dashed = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (dashed !== null) return [dashed[1] ?? '', dashed[2] ?? '', dashed[3] ?? ''];
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  return dutch === null ? null : [dutch[3] ?? '', two(dutch[2] ?? ''), two(dutch[1] ?? '')];
}

function readDate(text: string, partly: boolean): Read {
  const parts = partsOf(text);
  const [year = '', month = '', day = ''] = parts ?? [];
  if (parts !== null && isDate(`${year}-${month}-${day}`)) return { value: `${year}-${month}-${day}` };
  if (parts !== null && partly && day === '00' && month === '00' && Number(year) > 0) return { value: year };
  if (parts !== null && partly && day === '00' && isDate(`${year}-${month}-01`)) return { value: `${year}-${month}` };
  return { fault: 'not-a-date', detail: text };
}

function readNumber(text: string, { type, size }: Field): Read {
  if (type === 'whole' ? /^\d+$/.test(text) && text.length <= size : /^\d{1,9}([.,]\d+)?$/.test(text))
    return { value: Number(text.replace(',', '.')) };
  return { fault: 'not-a-number', detail: text };
}

/** Reads the text of a field; an empty one is null. */
export function readValue(text: string, field: Field): Read {
  if (text === '') return field.required ? { fault: 'missing-field', detail: field.key } : { value: null };
  switch (field.type) {
    case 'date':
    case 'birth':
      return readDate(text, field.type === 'birth');
    case 'whole':
    case 'decimal':
      return readNumber(text, field);
    case 'yes-no':
      if (['J', '1', 'true'].includes(text)) return { value: true };
      return ['N', '0', 'false'].includes(text) ? { value: false } : { fault: 'not-in-list', detail: text };
    case 'outcome': {
      const plain = text.toLowerCase().replaceAll('_', ' ');
      return plain === 'behaald' || plain === 'niet behaald' ? { value: plain === 'behaald' } : { fault: 'not-in-list', detail: text };
    }
    case 'list':
      return field.values.includes(text) ? { value: text } : { fault: 'not-in-list', detail: text };
    case 'pad':
      return /^\d{1,2}$/.test(text) ? { value: two(text) } : { fault: 'not-a-number', detail: text };
    case 'text':
      return text.length <= field.size ? { value: text } : { fault: 'too-long', detail: String(field.size) };
  }
}

function writeDate(value: string, layout: Layout): string {
  const [year = '', month = '00', day = '00'] = value.split('-');
  return layout.dates === 'dashed' ? `${year}-${month}-${day}` : `${year}${month}${day}`;
}

/** A number with at most so many decimals, without trailing zeros. */
export const writeDecimal = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** Writes a field as the layout has it. @throws a bug error when a text holds a separator or a line end. */
export function writeValue(value: Value | undefined, field: Field, layout: Layout): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') {
    const [yes, no] = field.type === 'outcome' ? layout.outcomes : layout.yesNo;
    return value ? yes : no;
  }
  if (field.type === 'date' || field.type === 'birth') return writeDate(String(value), layout);
  if (field.type === 'decimal') return writeDecimal(Number(value), field.size);
  const text = String(value);
  if (/[|;\r\n\t]/.test(text)) throw new Error(`bug: a separator in ${field.key}`);
  return text;
}
