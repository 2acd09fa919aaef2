export { countryChecksum } from './checksum.ts';
export { SeedError, type SeedErrorCode, type SeedOptions, type SeedProgress, type SeedReport, seedCountry } from './seed-country.ts';
