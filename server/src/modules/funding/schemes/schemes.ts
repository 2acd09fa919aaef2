import type { Sector } from '../../register/index.ts';
import type { Scheme, SchemeId } from '../scheme.ts';
import { HO } from './ho/ho.ts';
import { MBO } from './mbo/mbo.ts';
import { NEWCOMERS_PO } from './newcomers/newcomers-po.ts';
import { NEWCOMERS_VO } from './newcomers/newcomers-vo.ts';
import { PO } from './po/po.ts';
import { VO } from './vo/vo.ts';

/** Every funding scheme in use. A new one is added here and nowhere else. */
export const SCHEMES: readonly Scheme[] = [VO, PO, MBO, HO, NEWCOMERS_PO, NEWCOMERS_VO];

const BY_ID = new Map<string, Scheme>(SCHEMES.map((one) => [one.id, one]));

/** The scheme with this identifier; undefined when there is none. */
export const findScheme = (id: string): Scheme | undefined => BY_ID.get(id);

const MAIN: Readonly<Record<Sector, SchemeId>> = { po: 'po', vo: 'vo', mbo: 'mbo', hbo: 'ho', wo: 'ho' };

/** The scheme by which a sector is funded in the first place: a reply always says what it makes of the upcoming year. */
export const mainScheme = (sector: Sector): Scheme | undefined => BY_ID.get(MAIN[sector]);
