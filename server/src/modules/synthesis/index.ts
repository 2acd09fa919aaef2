export { countryChecksum } from './checksum.ts';
export { type SeedReport, seedCountry, seedState } from './seed-country.ts';
export { SeedError } from './seed-options.ts';
