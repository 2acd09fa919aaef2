import { HBO_OFFERS } from './hbo-offers.ts';
import { HIGHER_PROGRAMMES, UNIVERSITIES_OF } from './higher-programmes.ts';
import { TERTIARY_INSTITUTIONS, type TertiaryInstitution, type TertiarySite } from './tertiary-institutions.ts';
import { VOCATIONAL_PROGRAMMES } from './vocational-programmes.ts';

export type TertiaryOffer = {
  readonly brin: string;
  readonly siteNo: string;
  readonly sector: 'mbo' | 'hbo' | 'wo';
  readonly code: string;
  /** Students as a measure of size next to the other offers of the sector. */
  readonly students: number;
};

type Place = { readonly institution: TertiaryInstitution; readonly site: TertiarySite };
const placesOf = (sector: TertiaryOffer['sector']): Place[] =>
  TERTIARY_INSTITUTIONS.filter((institution) => institution.sector === sector).flatMap((institution) =>
    institution.sites.map((site) => ({ institution, site })),
  );

/** Students of a programme over the places that have it, in proportion to the size of the places. */
const spread = (sector: TertiaryOffer['sector'], code: string, students: number, places: readonly Place[]): TertiaryOffer[] => {
  const total = places.reduce((sum, { site }) => sum + site.students, 0);
  return places.map(({ institution, site }) => ({
    brin: institution.brin,
    siteNo: site.siteNo,
    sector,
    code,
    students: (students * site.students) / total,
  }));
};

/** A school with fewer sectors has more of each: its students count for the sectors that it has. */
const vocationalOffers = (): TertiaryOffer[] => {
  const places = placesOf('mbo').map(({ institution, site }) => ({
    institution,
    site: { ...site, students: site.students / institution.vocational.length },
  }));
  return VOCATIONAL_PROGRAMMES.filter(({ students }) => students > 0).flatMap(({ code, sector, students }) =>
    spread(
      'mbo',
      code,
      students,
      places.filter(({ institution }) => institution.vocational.includes(sector)),
    ),
  );
};

const hboOffers = (): TertiaryOffer[] => {
  const sites = new Map(placesOf('hbo').map(({ institution, site }) => [`${institution.brin}|${site.town}`, site.siteNo]));
  return HBO_OFFERS.flatMap(({ brin, town, code, students }) => {
    const siteNo = sites.get(`${brin}|${town}`);
    return siteNo === undefined ? [] : [{ brin, siteNo, sector: 'hbo' as const, code, students }];
  });
};

const universityOffers = (): TertiaryOffer[] => {
  const places = placesOf('wo');
  return HIGHER_PROGRAMMES.filter(({ sector }) => sector === 'wo').flatMap(({ code, students }) => {
    const letters = UNIVERSITIES_OF.get(code) ?? '';
    return spread(
      'wo',
      code,
      students,
      places.filter(({ institution: { letter } }) => letter !== null && letters.includes(letter)),
    );
  });
};

let offers: readonly TertiaryOffer[] | undefined;

/** Which programme is offered at which site, with its size; programmes that nobody is offered are not in it. */
export const tertiaryOffers = (): readonly TertiaryOffer[] => {
  offers ??= [...vocationalOffers(), ...hboOffers(), ...universityOffers()];
  return offers;
};

/** Students of a programme at a site of hbo, as published. */
export type HigherRow = { readonly brin: string; readonly siteNo: string; readonly code: string; readonly students: number };

/** The same with published enrolments in hbo in place of the built-in ones, if there are any. */
export const offersWithHigher = (rows: readonly HigherRow[]): readonly TertiaryOffer[] => {
  const higher = rows.filter(({ students }) => students > 0).map((row): TertiaryOffer => ({ ...row, sector: 'hbo' }));
  return higher.length === 0 ? tertiaryOffers() : [...tertiaryOffers().filter(({ sector }) => sector !== 'hbo'), ...higher];
};
