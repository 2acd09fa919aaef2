import { PRICE_LEVELS, type PriceLevel, type ReferenceData, type Sector } from '../../../register/index.ts';

export type HigherSector = Extract<Sector, 'hbo' | 'wo'>;
export type Degree = 'associate' | 'bachelor' | 'master';
/** Years of bachelor programmes, associate degrees among them, and years of master programmes are counted apart (art. 4.8). */
export type Pool = 'undergraduate' | 'master';

/** What funding needs to know of a programme. */
export type FundedProgramme = {
  readonly sector: HigherSector;
  readonly code: string;
  readonly degree: Degree;
  readonly pool: Pool;
  /** Study load divided by 60, half years rounded up: so many enrolments are funded. null when not known. */
  readonly years: number | null;
  readonly level: PriceLevel | 'unknown';
};

const DEGREES: readonly Degree[] = ['associate', 'bachelor', 'master'];
/** More years than any programme has; one digit is enough to count with. */
const MOST_YEARS = 9;

/** Open Universiteit: its enrolments are not funded, its degrees are (art. 4.8, lid 3, and art. 4.12, lid 3). */
export const OPEN_UNIVERSITY = '22NC';

export const isHigher = (sector: Sector): sector is HigherSector => sector === 'hbo' || sector === 'wo';

/** A programme of higher education by its code; undefined when it is not known, or not which degree it leads to. */
export function programmeOf(reference: ReferenceData, sector: Sector, code: string): FundedProgramme | undefined {
  if (!isHigher(sector)) return undefined;
  const found = reference.programmes.get(`${sector}:${code}`);
  const degree = DEGREES.find((one) => one === found?.attributes.degree);
  if (found === undefined || degree === undefined) return undefined;
  const { nominalYears, attributes } = found;
  return {
    sector,
    code,
    degree,
    pool: degree === 'master' ? 'master' : 'undergraduate',
    years: nominalYears === null ? null : Math.min(MOST_YEARS, Math.max(1, Math.ceil(nominalYears))),
    level: PRICE_LEVELS.find((one) => one === attributes.priceLevel) ?? 'unknown',
  };
}

/** All programmes of higher education, in order of sector and code. */
export function higherProgrammes(reference: ReferenceData): readonly FundedProgramme[] {
  const found: FundedProgramme[] = [];
  for (const { sector, code } of reference.programmes.values()) {
    const programme = programmeOf(reference, sector, code);
    if (programme !== undefined) found.push(programme);
  }
  return found.sort((one, other) => (one.sector + one.code < other.sector + other.code ? -1 : 1));
}

/** Whether an institution gives funded education of a sector. */
export const gives = (reference: ReferenceData, brin: string, sector: Sector): boolean =>
  reference.institutions.get(brin)?.sectors.includes(sector) === true;
