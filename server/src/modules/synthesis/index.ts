export { countryChecksum } from './checksum.ts';
export { parametersPage } from './parameters-page.ts';
export { type SeedReport, seedCountry, seedState } from './seed-country.ts';
export { SeedError } from './seed-options.ts';
