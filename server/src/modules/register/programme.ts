import { HIGHER_PROGRAMMES, type HigherProgramme } from './higher-programmes.ts';
import type { Attributes, Programme } from './model.ts';
import { priceLevelOf } from './price-levels.ts';
import { secondaryProgrammes } from './secondary-programmes.ts';
import { vocationalFunding } from './vocational-funding.ts';
import { VOCATIONAL_PROGRAMMES } from './vocational-programmes.ts';

/** A programme with what the register keeps about it beside its name: what is in it differs by sector. */
export type ListedProgramme = Programme;

const primary = (code: string, name: string, level: string, nominalYears: number | null, since: string): ListedProgramme => ({
  sector: 'po',
  code,
  name,
  level,
  nominalYears,
  periods: [{ start: since, end: null }],
  vo: null,
  attributes: {},
});

/** Students per group, to give each programme its share of its group. */
const totals = <T extends { readonly students: number }>(all: readonly T[], group: (each: T) => string): ((each: T) => number) => {
  const sums = new Map<string, number>();
  for (const each of all) sums.set(group(each), (sums.get(group(each)) ?? 0) + each.students);
  return (each) => Math.round((each.students / (sums.get(group(each)) ?? 1)) * 10_000) / 10_000;
};

const vocational = (): ListedProgramme[] => {
  const share = totals(VOCATIONAL_PROGRAMMES, ({ level, sector }) => `${level}:${sector}`);
  return VOCATIONAL_PROGRAMMES.map((p) => ({
    sector: 'mbo',
    code: p.code,
    name: p.name,
    level: p.level,
    nominalYears: p.nominalYears,
    periods: [{ start: p.since, end: null }],
    vo: null,
    attributes: { sector: p.sector, share: share(p), femaleShare: p.femaleShare, ...vocationalFunding(p.code) },
  }));
};

const higher = (): ListedProgramme[] => {
  const share = totals(HIGHER_PROGRAMMES, ({ sector, degree }) => `${sector}:${degree}`);
  return HIGHER_PROGRAMMES.map((p) => ({
    sector: p.sector,
    code: p.code,
    name: p.name,
    level: p.degree,
    nominalYears: p.nominalYears,
    periods: [{ start: p.since, end: null }],
    vo: null,
    attributes: {
      degree: p.degree,
      field: p.field,
      share: share(p),
      femaleShare: p.femaleShare,
      ...priceLevel(p),
    },
  }));
};

const priceLevel = (programme: HigherProgramme): Attributes => {
  const level = priceLevelOf(programme);
  return level === null ? {} : { priceLevel: level };
};

/** Kinds of primary education, vocational qualifications (crebo) and programmes of higher education (ISAT). */
export const otherProgrammes = (): ListedProgramme[] => [
  primary('BO', 'Basisonderwijs', 'primary', 8, '1985-08-01'),
  primary('SBO', 'Speciaal basisonderwijs', 'primary', 8, '1998-08-01'),
  primary('SO', 'Speciaal onderwijs', 'special', null, '1985-08-01'),
  primary('VSO', 'Voortgezet speciaal onderwijs', 'special-secondary', null, '1985-08-01'),
  primary('AB', 'Begeleiding van een leerling die elders is geplaatst', 'guidance', null, '2003-08-01'),
  ...vocational(),
  ...higher(),
];

/** Every programme the register starts with. */
export const programmes = (): ListedProgramme[] => [
  ...secondaryProgrammes().map((p) => ({ ...p, attributes: { ...p.vo } })),
  ...otherProgrammes(),
];
