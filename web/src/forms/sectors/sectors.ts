import type { Sector } from '../../api/types.ts';
import { higher } from './higher.tsx';
import { primary } from './primary.tsx';
import { secondary } from './secondary.tsx';
import type { SectorForm } from './sector-form.ts';
import { vocational } from './vocational.tsx';

const FORMS: Readonly<Record<Sector, SectorForm>> = { po: primary, vo: secondary, mbo: vocational, hbo: higher, wo: higher };

/** The form of a sector. */
export const formOf = (sector: Sector): SectorForm => FORMS[sector];
