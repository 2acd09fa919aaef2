import type { Sector } from '../../api/types.ts';
import { plain } from './plain.tsx';
import { secondary } from './secondary.tsx';
import type { SectorForm } from './sector-form.ts';

const FORMS: Readonly<Record<Sector, SectorForm>> = { po: plain, vo: secondary, mbo: plain, hbo: plain, wo: plain };

/** The form of a sector. */
export const formOf = (sector: Sector): SectorForm => FORMS[sector];
