export { countryChecksum } from './checksum.ts';
export { type SeedReport, type SeedState, seedCountry, seedState } from './seed-country.ts';
export { SeedError, type SeedErrorCode, type SeedOptions, type SeedProgress } from './seed-options.ts';
