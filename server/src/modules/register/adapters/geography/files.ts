import type { FieldFault } from '../files/fault.ts';
import type { Feature } from '../files/features.ts';
import type { Row } from '../files/table.ts';
import { type Faults, readCount, readDecimal, readMunicipality, readPostcode4, readRequired, readText } from '../files/values.ts';
import { centroid, type MultiPolygon, toMultiPolygon } from './centroid.ts';

type Read<T> = { readonly value: T } | { readonly faults: readonly FieldFault[] };

export type Numbered<T> = { readonly line: number; readonly value: T };

/** These files write 'NA' for what is not known. */
const known = (text: string): string => (text === 'NA' ? '' : text);
const optional = <T>(text: string, read: (text: string) => T | undefined): T | null => (known(text) === '' ? null : (read(text) ?? null));
const whole = (row: Row): Faults => (row.fault === undefined ? [] : [{ field: '', value: '', reason: row.fault }]);

export type Place = {
  readonly postcode4: string;
  readonly place: string | null;
  readonly municipality: string | null;
  readonly province: string | null;
  readonly inhabitants: number | null;
};

/** postcode4-places.csv */
export const readPlaceRow = (row: Row): Read<Place> => {
  const faults = whole(row);
  if (faults.length > 0) return { faults };
  const postcode4 = readPostcode4(faults, 'postcode', row.cell('POSTCODE'));
  const inhabitants = optional(row.cell('INWONERS'), (text) => readCount(faults, 'inwoners', text));
  if (postcode4 === undefined || faults.length > 0) return { faults };
  const text = (column: string): string | null => readText(known(row.cell(column)));
  return { value: { postcode4, inhabitants, place: text('PLAATS'), municipality: text('GEMEENTE'), province: text('PROVINCIE') } };
};

export type AreaShape = {
  readonly postcode4: string;
  readonly place: string | null;
  readonly boundary: MultiPolygon;
  readonly latitude: number;
  readonly longitude: number;
};

const shapeOf = (faults: Faults, feature: Feature): MultiPolygon | undefined => {
  const shape = toMultiPolygon(feature.geometry);
  if (shape === undefined)
    faults.push({ field: 'geometry', value: feature.geometry?.type ?? '', reason: 'is not a closed polygon in WGS 84' });
  return shape;
};
const property = (feature: Feature, name: string): string => String(feature.properties[name] ?? '').trim();
const wholeFeature = (feature: Feature): Faults => (feature.fault === undefined ? [] : [{ field: '', value: '', reason: feature.fault }]);
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** postcode4.geojson */
export const readArea = (feature: Feature): Read<AreaShape> => {
  const faults = wholeFeature(feature);
  if (faults.length > 0) return { faults };
  const postcode4 = readPostcode4(faults, 'pc4', property(feature, 'pc4'));
  const boundary = shapeOf(faults, feature);
  if (postcode4 === undefined || boundary === undefined) return { faults };
  const [longitude, latitude] = centroid(boundary);
  return {
    value: { postcode4, place: readText(property(feature, 'city')), boundary, latitude: rounded(latitude), longitude: rounded(longitude) },
  };
};

/** Puts the parts of one area together; a part that is given twice counts once. Expects at least one. */
export const joinShapes = (parts: readonly AreaShape[]): AreaShape => {
  const [first] = parts as readonly [AreaShape, ...AreaShape[]];
  const polygons = new Map(
    parts.flatMap((part) => part.boundary.coordinates.map((polygon) => [JSON.stringify(polygon), polygon] as const)),
  );
  if (polygons.size === first.boundary.coordinates.length) return first;
  const boundary: MultiPolygon = { type: 'MultiPolygon', coordinates: [...polygons.values()] };
  const [longitude, latitude] = centroid(boundary);
  return { ...first, boundary, latitude: rounded(latitude), longitude: rounded(longitude) };
};

export type MunicipalityShape = { readonly code: string; readonly name: string; readonly boundary: MultiPolygon };

/** municipalities-2021.geojson */
export const readMunicipalityShape = (feature: Feature): Read<MunicipalityShape> => {
  const faults = wholeFeature(feature);
  if (faults.length > 0) return { faults };
  const code = readMunicipality(faults, 'code', readRequired(faults, 'code', property(feature, 'code')) ?? '');
  const name = readRequired(faults, 'name', property(feature, 'name'));
  const boundary = shapeOf(faults, feature);
  return code === null || name === undefined || boundary === undefined ? { faults } : { value: { code, name, boundary } };
};

export type Residents = {
  readonly postcode4: string;
  readonly ageFrom: number;
  readonly ageTo: number | null;
  readonly sex: 'male' | 'female';
  readonly inhabitants: number;
};

/** population-by-postcode4-age.csv: a line gives both sexes; none when the figures are not published. */
export const readResidents = (row: Row): Read<readonly Residents[]> => {
  const faults = whole(row);
  if (faults.length > 0) return { faults };
  const postcode4 = readPostcode4(faults, 'postcode', row.cell('POSTCODE'));
  const band = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(row.cell('LEEFTIJD'));
  if (band === null) faults.push({ field: 'leeftijd', value: row.cell('LEEFTIJD'), reason: "is not an age band like '5-9' or '95+'" });
  const men = optional(row.cell('INWONERS_MAN'), (text) => readCount(faults, 'inwoners_man', text));
  const women = optional(row.cell('INWONERS_VROUW'), (text) => readCount(faults, 'inwoners_vrouw', text));
  if (postcode4 === undefined || band === null || faults.length > 0) return { faults };
  const ages = { postcode4, ageFrom: Number(band[1]), ageTo: band[2] === undefined ? null : Number(band[2]) };
  const sexes = [
    ['male', men],
    ['female', women],
  ] as const;
  return { value: sexes.flatMap(([sex, inhabitants]) => (inhabitants === null ? [] : [{ ...ages, sex, inhabitants }])) };
};

export type MunicipalityFigures = { readonly name: string; readonly inhabitants: number | null; readonly areaKm2: number | null };

/** municipality-population.csv */
export const readFigures = (row: Row): Read<MunicipalityFigures> => {
  const faults = whole(row);
  if (faults.length > 0) return { faults };
  const name = readRequired(faults, 'gemeente', known(row.cell('GEMEENTE')));
  const inhabitants = optional(row.cell('INWONERS'), (text) => readCount(faults, 'inwoners', text));
  const areaKm2 = optional(row.cell('KM2'), (text) => readDecimal(faults, 'km2', text));
  return name === undefined || faults.length > 0 ? { faults } : { value: { name, inhabitants, areaKm2 } };
};
