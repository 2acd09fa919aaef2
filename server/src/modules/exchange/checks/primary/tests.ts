import type { IsoDate } from '../../../register/index.ts';
import type { Text } from '../signals.ts';

export type Range = readonly [least: number, most: number];

type CompulsoryTest = { readonly since: IsoDate; readonly until?: IsoDate; readonly levels: Readonly<Record<string, Range>> };

/** Compulsory tests with the scores of their levels (PvE PO 7.1.16, 7.1.17); `until` is the first day on which it no longer holds. */
export const COMPULSORY_TESTS: Readonly<Record<string, CompulsoryTest>> = {
  '0008': { since: '2000-01-01', until: '2015-08-01', levels: { S: [0, 0] } },
  '0010': { since: '2010-03-01', until: '2015-08-01', levels: { S: [65, 135] } },
  '0011': { since: '2014-08-01', levels: { B: [501, 550], N: [501, 550] } },
  '0012': { since: '2015-01-01', levels: { S: [100, 300] } },
  '0013': { since: '2015-01-01', levels: { S: [50, 100] } },
};

type EarlierTest = { readonly since: IsoDate; readonly until: IsoDate; readonly range?: Range };

/** Independent final tests (7.1.3). */
export const EARLIER_TESTS: Readonly<Record<string, EarlierTest>> = {
  '1': { since: '2000-01-01', until: '2014-08-01', range: [501, 550] },
  '2': { since: '2000-01-01', until: '2010-03-01', range: [0, 60] },
  '3': { since: '2000-01-01', until: '2007-08-02', range: [8, 88] },
  '4': { since: '2000-01-01', until: '2014-08-02', range: [50, 150] },
  '5': { since: '2000-01-01', until: '2014-08-02', range: [55, 145] },
  '6': { since: '2000-01-01', until: '2014-08-02', range: [64, 157] },
  '7': { since: '2000-01-01', until: '2014-08-02', range: [50, 160] },
  '8': { since: '2000-01-01', until: '2015-08-01' },
  '9': { since: '2007-08-01', until: '2014-12-02', range: [30, 140] },
  '10': { since: '2010-03-01', until: '2015-08-01', range: [65, 135] },
};

/** Parts of a test are reported from this school year on (7.1.20, 7.1.22). */
export const PARTS_SINCE = '2015-08-01';
export const PARTS: Readonly<Record<string, { readonly domains: readonly string[] }>> = {
  '8000': { domains: ['8050', '8051'] },
  '8001': { domains: [] },
};
export const PART_NAMES: Readonly<Record<string, Text>> = {
  '8000': { nl: 'het onderdeel taal', en: 'the part Dutch' },
  '8001': { nl: 'het onderdeel rekenen', en: 'the part arithmetic' },
  '8050': { nl: 'het domein lezen', en: 'the domain reading' },
  '8051': { nl: 'het domein taalverzorging', en: 'the domain language' },
};
