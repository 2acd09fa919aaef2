export { countryChecksum } from './checksum.ts';
export { type DescribeOptions, describeCountry } from './describe/describe-country.ts';
export type { Description } from './describe/marginal.ts';
export { descriptionPage } from './describe/page.ts';
export { descriptionText } from './describe/words.ts';
export { parametersPage } from './parameters-page.ts';
export { type SeedReport, seedCountry, seedState } from './seed-country.ts';
