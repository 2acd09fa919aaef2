import type { Sector } from '../../model.ts';
import type { Feature } from '../files/features.ts';
import { type Faults, readBrin, readPlace, readPostcode, readRequired, readSiteNo, readText } from '../files/values.ts';
import type { Scope, SiteLine } from './model.ts';
import type { Read } from './sites.ts';

type Kind = { readonly scope: Scope; readonly sectors: readonly Sector[]; readonly structure: string };

/** Special education by type: (V)SO serves both ages, VSO is secondary; SBAO is special primary education. */
const KINDS: Readonly<Record<string, Kind>> = {
  BASISSCHOOL: { scope: 'primary', sectors: ['po'], structure: 'BO' },
  SBAO: { scope: 'special', sectors: ['po'], structure: 'SBO' },
  SO: { scope: 'special', sectors: ['po'], structure: 'SO' },
  VSO: { scope: 'special', sectors: ['vo'], structure: 'VSO' },
  '(V)SO': { scope: 'special', sectors: ['po', 'vo'], structure: 'SO/VSO' },
};
const SECONDARY = /^(BRUGJAAR|VBO|MAVO|HAVO|VWO|PRO)(\/(VBO|MAVO|HAVO|VWO|PRO))*$/;

const kindOf = (faults: Faults, text: string): Kind => {
  const known = KINDS[text.toUpperCase()];
  if (known !== undefined) return known;
  if (!SECONDARY.test(text))
    faults.push({ field: 'type', value: text, reason: text === '' ? 'is missing' : 'is not a known type of school' });
  return { scope: 'secondary', sectors: ['vo'], structure: text };
};

/** WGS 84 position in the European or Caribbean Netherlands. */
const position = (faults: Faults, geometry: Feature['geometry']): readonly [number, number] | undefined => {
  const [longitude, latitude] =
    geometry?.type === 'Point' && Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    faults.push({ field: 'geometry', value: geometry?.type ?? '', reason: 'is not a point' });
    return undefined;
  }
  const within =
    (longitude > 3 && longitude < 7.5 && latitude > 50.5 && latitude < 53.8) ||
    (longitude > -69 && longitude < -62 && latitude > 11.5 && latitude < 18);
  if (within) return [longitude, latitude];
  faults.push({ field: 'geometry', value: `${longitude} ${latitude}`, reason: 'lies outside the Netherlands' });
  return undefined;
};

/** Reads one school of the map of schools with coordinates (GeoJSON). */
export const readMapSchool = (feature: Feature): Read<SiteLine> => {
  if (feature.fault !== undefined) return { faults: [{ field: '', value: '', reason: feature.fault }] };
  const faults: Faults = [];
  const text = (name: string): string => {
    const value = feature.properties[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
  };
  const brin = readBrin(faults, 'brin_nummer', text('brin_nummer'));
  const siteNo = readSiteNo(faults, 'vestigingscode', text('vestigingscode'), brin);
  const name = readRequired(faults, 'naam', text('naam'));
  const kind = kindOf(faults, text('type'));
  const at = position(faults, feature.geometry);
  const addition = [text('huisletter'), text('huisnummertoevoeging')].filter((part) => part !== '').join('-');
  const facts = {
    sectors: kind.sectors,
    boardId: null,
    street: readText(text('straat')),
    houseNumber: readText([text('huisnummer'), addition].filter((part) => part !== '').join('-')),
    postcode: readPostcode(faults, 'postcode', text('postcode')),
    place: readPlace(text('plaats')),
    municipalityCode: null,
    municipality: readPlace(text('gemeente')),
    province: readText(text('provincie')),
    denomination: readText(text('denominatie')),
    structure: kind.structure,
    phone: null,
    website: readText(text('internetadres')),
  };
  if (brin === undefined || siteNo === undefined || name === undefined || at === undefined || faults.length > 0) return { faults };
  return { value: { line: feature.line, brin, siteNo, scope: kind.scope, facts: { ...facts, name, longitude: at[0], latitude: at[1] } } };
};
