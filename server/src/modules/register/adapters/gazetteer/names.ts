import { pick, type Random } from './random.ts';

const HEADS = [
  'Aalder',
  'Berken',
  'Dovel',
  'Elzen',
  'Feren',
  'Gaarden',
  'Hazel',
  'Iepen',
  'Kersen',
  'Linden',
  'Meren',
  'Nachte',
  'Olmen',
  'Popel',
  'Rozen',
  'Sparren',
  'Tarwe',
  'Varen',
  'Wilgen',
  'Zilver',
];
const TAILS = ['burgh', 'daele', 'gaarde', 'horst', 'lande', 'made', 'oever', 'sprengh', 'veste', 'waarde', 'wolde', 'zoom'];
const ADJECTIVES = [
  'Blauwe',
  'Bonte',
  'Dappere',
  'Fluitende',
  'Gouden',
  'Grote',
  'Houten',
  'Koperen',
  'Lachende',
  'Nieuwe',
  'Rode',
  'Stille',
  'Vrolijke',
  'Wakkere',
  'Wijde',
  'Witte',
  'Zilveren',
  'Zonnige',
];
const NOUNS = [
  'Aalscholver',
  'Bever',
  'Boomgaard',
  'Dageraad',
  'Eekhoorn',
  'Fakkel',
  'Grutto',
  'Haven',
  'Horizon',
  'Karekiet',
  'Kraanvogel',
  'Lantaarn',
  'Molen',
  'Notenboom',
  'Otter',
  'Paddenstoel',
  'Reiger',
  'Sluis',
  'Toverlinde',
  'Vlinder',
  'Waterlelie',
  'Zeilboot',
];
const STREETS = [
  'Schoolpad',
  'Meesterslaan',
  'Lessenaarstraat',
  'Krijtweg',
  'Leilaan',
  'Rekenstraat',
  'Atlasplein',
  'Griffelhof',
  'Passerweg',
  'Globelaan',
];

const PRIMARY_PREFIX: Readonly<Record<string, string>> = {
  Openbaar: 'Openbare basisschool',
  'Rooms-Katholiek': 'Katholieke basisschool',
  'Protestants-Christelijk': 'Christelijke basisschool',
  Reformatorisch: 'Reformatorische basisschool',
  'Gereformeerd vrijgemaakt': 'Gereformeerde basisschool',
  Islamitisch: 'Islamitische basisschool',
  Antroposofisch: 'Vrije school',
};

const secondaryKind = (structure: string): string => {
  if (structure === 'PRO') return 'Praktijkschool';
  if (structure === 'VWO') return 'Gymnasium';
  return structure.startsWith('HAVO') ? 'Lyceum' : 'College';
};

/** Names by rule, from invented words: none is taken from an existing school. */
export const primaryName = (random: Random, denomination: string): string =>
  `${PRIMARY_PREFIX[denomination] ?? 'Basisschool'} De ${pick(random, ADJECTIVES)} ${pick(random, NOUNS)}`;

export const secondaryName = (random: Random, structure: string): string =>
  `${secondaryKind(structure)} ${pick(random, HEADS)}${pick(random, TAILS)}`;

export const streetName = (random: Random): string => pick(random, STREETS);
