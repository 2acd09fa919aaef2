import type { GroupRecord } from '../adapters/mbo/read-funding-bases.ts';

/**
 * Codes of why something is not funded, by our reasons (funding/schemes/mbo/reasons.ts). They are our own, as the published description leaves
 * the codes to a list that is not public; the text says it in words.
 */
const CODES: Readonly<Record<string, string>> = {
  deceased: 'L01',
  'not-a-vocational-institution': 'L02',
  'not-enrolled-on-counting-date': 'L03',
  'not-fundable': 'L04',
  'examination-only': 'L05',
  'other-education': 'L06',
  'part-time': 'L07',
  'unknown-programme': 'L08',
  'counts-by-another-enrolment': 'L09',
  'no-practical-training': 'L10',
  'too-many-years': 'L11',
  'diploma-adds-nothing': 'L12',
  'diploma-below-earlier': 'L13',
  'diploma-entry': 'L14',
  'diploma-not-fundable': 'L15',
};
/** Longest description that the layout has room for. */
const ROOM = 255;

type Reason = { readonly code: string; readonly text: { readonly nl: string } };

/** The signal of what is not funded; none for what is. @throws a bug error for a reason without a code. */
export function signalOf({ code, text }: Reason, funded: boolean): readonly GroupRecord[] {
  if (funded) return [];
  const known = CODES[code];
  if (known === undefined) throw new Error(`bug: no signal for ${code}`);
  return [{ values: { number: '1', code: known, text: text.nl.slice(0, ROOM) }, groups: { parameters: [] } }];
}
