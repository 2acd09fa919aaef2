import type { ReferenceData } from '../../../register/index.ts';

/** What a student or diploma is counted in: entry level, level 2, and levels 3 and 4 (Uitvoeringsbesluit WEB, art. 2.1.2, h tot en met l). */
export type Part = 'entry' | 'levels-2-4/2' | 'levels-2-4/3-4';

export type Qualification = {
  readonly code: string;
  readonly level: '1' | '2' | '3' | '4';
  readonly part: Part;
  readonly specialist: boolean;
  /** Laid down in agreement with the ministry of health: training may begin later (art. 2.2.3, lid 2). */
  readonly agreedWithHealth: boolean;
  /** Such as '1.30'; null when none is known. */
  readonly priceFactor: string | null;
  /** Value of its diploma; 0 at entry level. Specialists have a value of their own that no earlier diploma takes from. */
  readonly diplomaValue: 0 | 1 | 2 | 3 | 5;
};

const PART = { '1': 'entry', '2': 'levels-2-4/2', '3': 'levels-2-4/3-4', '4': 'levels-2-4/3-4' } as const;
/** DiW and DS (art. 2.2.3, lid 6). */
const VALUE = { '1': 0, '2': 1, '3': 3, '4': 5 } as const;
const SPECIALIST_VALUE = 2;

const cache = new WeakMap<ReferenceData['programmes'], ReadonlyMap<string, Qualification>>();

/** All vocational qualifications of the reference data, by code. */
export function qualifications(reference: ReferenceData): ReadonlyMap<string, Qualification> {
  const known = cache.get(reference.programmes);
  if (known !== undefined) return known;
  const found = new Map<string, Qualification>();
  for (const { sector, code, level, attributes } of reference.programmes.values()) {
    if (sector !== 'mbo' || !(level === '1' || level === '2' || level === '3' || level === '4')) continue;
    const specialist = level === '4' && attributes.specialist === true;
    found.set(code, {
      code,
      level,
      part: PART[level],
      specialist,
      agreedWithHealth: attributes.agreedWithHealth === true,
      priceFactor: typeof attributes.priceFactor === 'number' ? attributes.priceFactor.toFixed(2) : null,
      diplomaValue: specialist ? SPECIALIST_VALUE : VALUE[level],
    });
  }
  cache.set(reference.programmes, found);
  return found;
}

/** Institutions that provide vocational education, by BRIN. */
export const providesVocational = (reference: ReferenceData, brin: string): boolean =>
  reference.institutions.get(brin)?.sectors.includes('mbo') === true;
