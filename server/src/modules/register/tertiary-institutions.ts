/**
 * Publicly funded institutions of vocational and higher education with their sites.
 * BRINs of hbo: DUO, ingeschreven studenten hbo 2024; of universities: as commonly known, not checked against
 * a list, so verified: false. BRINs of vocational institutions
 * could not be found in a public list here: those are made up in the range 99AA and up, which is not in use, and have
 * verified: false. Vocational students are judgements after MBO Raad and DUO (mbo 2023), those of universities
 * after Universiteiten van Nederland (2023). Coordinates of towns: GeoNames; the postcode is that of the town's centre.
 */
import type { Sector } from './model.ts';
import { VOCATIONAL_SECTORS, type VocationalSector } from './vocational-programmes.ts';

export type Town = { readonly postcode4: string; readonly latitude: number; readonly longitude: number; readonly province: string };
export type TertiarySite = { readonly siteNo: string; readonly town: string; readonly students: number };
export type TertiaryInstitution = {
  readonly brin: string;
  readonly name: string;
  readonly sector: Extract<Sector, 'mbo' | 'hbo' | 'wo'>;
  readonly sites: readonly TertiarySite[];
  /** Sectors of vocational education that it offers; empty for hbo and wo. */
  readonly vocational: readonly VocationalSector[];
  /** Letter of a university in the table of wo programmes. */
  readonly letter: string | null;
  readonly verified: boolean;
};

const TOWN_TABLE: Readonly<Record<string, readonly [string, number, number, string]>> = {
  Groningen: ['9711', 53.219, 6.567, 'Groningen'],
  Assen: ['9401', 52.997, 6.563, 'Drenthe'],
  Emmen: ['7811', 52.779, 6.907, 'Drenthe'],
  Leeuwarden: ['8933', 53.201, 5.809, 'Friesland'],
  Meppel: ['7941', 52.696, 6.194, 'Drenthe'],
  Zwolle: ['8011', 52.513, 6.094, 'Overijssel'],
  Enschede: ['7513', 52.218, 6.896, 'Overijssel'],
  Apeldoorn: ['7331', 52.21, 5.969, 'Gelderland'],
  Deventer: ['7411', 52.255, 6.164, 'Overijssel'],
  Arnhem: ['6811', 51.98, 5.911, 'Gelderland'],
  Nijmegen: ['6512', 51.843, 5.853, 'Gelderland'],
  Doetinchem: ['7001', 51.965, 6.289, 'Gelderland'],
  Ede: ['6713', 52.033, 5.658, 'Gelderland'],
  Dordrecht: ['3312', 51.81, 4.674, 'Zuid-Holland'],
  Venlo: ['5911', 51.37, 6.168, 'Limburg'],
  Sittard: ['6131', 50.998, 5.869, 'Limburg'],
  'Bergen op Zoom': ['4611', 51.495, 4.292, 'Noord-Brabant'],
  Eindhoven: ['5611', 51.441, 5.478, 'Noord-Brabant'],
  "'s-Hertogenbosch": ['5212', 51.699, 5.304, 'Noord-Brabant'],
  Tilburg: ['5021', 51.556, 5.091, 'Noord-Brabant'],
  Utrecht: ['3512', 52.091, 5.122, 'Utrecht'],
  Rotterdam: ['3012', 51.922, 4.479, 'Zuid-Holland'],
  Alkmaar: ['1811', 52.632, 4.749, 'Noord-Holland'],
  Amsterdam: ['1016', 52.374, 4.89, 'Noord-Holland'],
  Haarlem: ['2019', 52.381, 4.637, 'Noord-Holland'],
  Delft: ['2613', 52.007, 4.356, 'Zuid-Holland'],
  "'s-Gravenhage": ['2513', 52.077, 4.299, 'Zuid-Holland'],
  Heerlen: ['6417', 50.884, 5.982, 'Limburg'],
  Maastricht: ['6211', 50.848, 5.689, 'Limburg'],
  Breda: ['4811', 51.587, 4.776, 'Noord-Brabant'],
  Roosendaal: ['4701', 51.531, 4.465, 'Noord-Brabant'],
  Helmond: ['5701', 51.482, 5.661, 'Noord-Brabant'],
  Middelburg: ['4331', 51.5, 3.614, 'Zeeland'],
  Vlissingen: ['4381', 51.443, 3.574, 'Zeeland'],
  Dronten: ['8254', 52.525, 5.718, 'Flevoland'],
  Wageningen: ['6707', 51.97, 5.667, 'Gelderland'],
  Rheden: ['6882', 51.995, 5.974, 'Gelderland'],
  Amersfoort: ['3811', 52.155, 5.388, 'Utrecht'],
  Zoetermeer: ['2711', 52.057, 4.493, 'Zuid-Holland'],
  Gouda: ['2801', 52.017, 4.708, 'Zuid-Holland'],
  Leiden: ['2311', 52.158, 4.493, 'Zuid-Holland'],
  'West-Terschelling': ['8882', 53.359, 5.215, 'Friesland'],
  Hoogeveen: ['7906', 52.722, 6.476, 'Drenthe'],
  Drachten: ['9201', 53.113, 6.099, 'Friesland'],
  Heerenveen: ['8446', 52.959, 5.919, 'Friesland'],
  Sneek: ['8608', 53.033, 5.659, 'Friesland'],
  Hengelo: ['7551', 52.266, 6.793, 'Overijssel'],
  Almelo: ['7605', 52.357, 6.662, 'Overijssel'],
  Hardenberg: ['7771', 52.576, 6.619, 'Overijssel'],
  Harderwijk: ['3844', 52.342, 5.621, 'Gelderland'],
  Lelystad: ['8232', 52.508, 5.475, 'Flevoland'],
  Emmeloord: ['8301', 52.711, 5.749, 'Flevoland'],
  Tiel: ['4001', 51.887, 5.429, 'Gelderland'],
  Veenendaal: ['3901', 52.029, 5.559, 'Utrecht'],
  Nieuwegein: ['3431', 52.029, 5.081, 'Utrecht'],
  Hoorn: ['1624', 52.642, 5.06, 'Noord-Holland'],
  Purmerend: ['1441', 52.505, 4.96, 'Noord-Holland'],
  Hilversum: ['1211', 52.223, 5.176, 'Noord-Holland'],
  Zaandam: ['1506', 52.439, 4.826, 'Noord-Holland'],
  Hoofddorp: ['2135', 52.303, 4.689, 'Noord-Holland'],
  'Den Helder': ['1781', 52.96, 4.759, 'Noord-Holland'],
  Terneuzen: ['4531', 51.336, 3.828, 'Zeeland'],
  Goes: ['4461', 51.504, 3.889, 'Zeeland'],
  Oss: ['5341', 51.765, 5.518, 'Noord-Brabant'],
  Veghel: ['5467', 51.617, 5.549, 'Noord-Brabant'],
  Roermond: ['6041', 51.194, 5.987, 'Limburg'],
  Weert: ['6001', 51.252, 5.707, 'Limburg'],
  Gorinchem: ['4201', 51.837, 4.972, 'Zuid-Holland'],
  Spijkenisse: ['3204', 51.845, 4.329, 'Zuid-Holland'],
  Naaldwijk: ['2671', 51.994, 4.21, 'Zuid-Holland'],
  Barneveld: ['3771', 52.14, 5.585, 'Gelderland'],
  Winterswijk: ['7101', 51.972, 6.719, 'Gelderland'],
  Urk: ['8321', 52.663, 5.601, 'Flevoland'],
  Velp: ['6882', 51.995, 5.974, 'Gelderland'],
  Houten: ['3995', 52.028, 5.168, 'Utrecht'],
  Winschoten: ['9671', 53.144, 7.035, 'Groningen'],
  Stadskanaal: ['9503', 52.989, 6.95, 'Groningen'],
  Veendam: ['9641', 53.107, 6.879, 'Groningen'],
  IJmuiden: ['1972', 52.46, 4.61, 'Noord-Holland'],
  Boxtel: ['5283', 51.591, 5.329, 'Noord-Brabant'],
  Schoonhoven: ['2871', 51.947, 4.849, 'Zuid-Holland'],
  Woerden: ['3442', 52.085, 4.883, 'Utrecht'],
  Culemborg: ['4101', 51.955, 5.228, 'Gelderland'],
  Hellevoetsluis: ['3221', 51.833, 4.133, 'Zuid-Holland'],
  Zutphen: ['7201', 52.138, 6.201, 'Gelderland'],
  Geleen: ['6162', 50.974, 5.829, 'Limburg'],
  Almere: ['1315', 52.371, 5.222, 'Flevoland'],
};

/** Towns by name. */
export const TOWNS: ReadonlyMap<string, Town> = new Map(
  Object.entries(TOWN_TABLE).map(([town, [postcode4, latitude, longitude, province]]) => [
    town,
    { postcode4, latitude, longitude, province },
  ]),
);

/** name|students|sectors (t, e, c, g)|town:weight ... */
const VOCATIONAL = `
Noorderpoort|14500|tec|Groningen:8,Stadskanaal:1,Veendam:1,Winschoten:1,Assen:1
Alfa-college|11500|tec|Groningen:6,Hoogeveen:3,Hardenberg:2
Terra|4000|g|Groningen:4,Assen:2,Emmen:2,Meppel:2
Drenthe College|8500|tec|Emmen:5,Assen:4,Meppel:1
Firda|18500|tec|Leeuwarden:10,Sneek:4,Drachten:3,Heerenveen:3,Emmeloord:1
Aeres MBO|8500|g|Leeuwarden:2,Barneveld:3,Emmeloord:1,Almere:2,Velp:2
Deltion College|15500|tec|Zwolle:1
Landstede MBO|11000|tec|Zwolle:5,Harderwijk:4,Lelystad:2
Cibap|2400|t|Zwolle:1
Menso Alting|900|ec|Zwolle:1
Zone.college|5000|g|Zwolle:4,Almelo:2,Enschede:2,Doetinchem:2
ROC van Twente|19500|tec|Hengelo:6,Enschede:7,Almelo:6
Aventus|12500|tec|Apeldoorn:7,Deventer:4,Zutphen:1
Graafschap College|10500|tec|Doetinchem:8,Winterswijk:1
Rijn IJssel|12000|tec|Arnhem:1
ROC Nijmegen|10500|tec|Nijmegen:1
ROC Rivor|2800|tec|Tiel:1
ROC A12|5500|tec|Ede:4,Velp:1,Veenendaal:1
Hoornbeeck College|8000|tec|Amersfoort:3,Apeldoorn:1,Rotterdam:2,Goes:1,Gouda:1
ROC van Flevoland|6500|tec|Almere:5,Lelystad:2
ROC Midden Nederland|19500|tec|Utrecht:11,Amersfoort:3,Nieuwegein:4
MBO Amersfoort|7500|tec|Amersfoort:1
MBO Utrecht|5000|tec|Utrecht:1
Grafisch Lyceum Utrecht|2400|t|Utrecht:1
Nimeto|1500|te|Utrecht:1
Yuverta|10500|g|Houten:4,Amsterdam:1,Dordrecht:1,'s-Hertogenbosch:3,Roermond:3,Helmond:2
ROC van Amsterdam|32000|tec|Amsterdam:22,Hilversum:4,Hoofddorp:3
Mediacollege Amsterdam|3000|t|Amsterdam:1
Hout- en Meubileringscollege|3300|t|Amsterdam:2,Rotterdam:1
Nova College|11500|tec|Haarlem:6,Hoofddorp:3,IJmuiden:1
Regio College|5500|tec|Zaandam:4,Purmerend:1
Horizon College|11500|tec|Alkmaar:6,Hoorn:4,Purmerend:1
Kop van Noord-Holland|3000|tec|Den Helder:1
Clusius College|3400|g|Alkmaar:2,Hoorn:2
mboRijnland|16500|tec|Leiden:6,Zoetermeer:4,Gouda:4,Woerden:1
ROC Mondriaan|20500|tec|'s-Gravenhage:14,Delft:4,Naaldwijk:1
Lentiz|2800|g|Naaldwijk:3,Rotterdam:2
Albeda|20500|tec|Rotterdam:17,Spijkenisse:1,Hellevoetsluis:1
Zadkine|16000|tec|Rotterdam:14,Spijkenisse:2
Techniek College Rotterdam|12500|t|Rotterdam:1
Grafisch Lyceum Rotterdam|3800|t|Rotterdam:1
Scheepvaart en Transport College|4500|t|Rotterdam:1
Vakschool Schoonhoven|900|t|Schoonhoven:1
Da Vinci College|8500|tec|Dordrecht:7,Gorinchem:2
Scalda|8000|tecg|Goes:3,Terneuzen:2,Vlissingen:3,Middelburg:2
Curio|17500|tecg|Breda:10,Roosendaal:4,Bergen op Zoom:3
De Rooi Pannen|6500|e|Breda:3,Tilburg:4,Eindhoven:3
ROC Tilburg|10500|tec|Tilburg:1
Koning Willem I College|14000|tec|'s-Hertogenbosch:8,Oss:4,Veghel:2
SintLucas|3300|t|Eindhoven:2,Boxtel:3
Summa College|18500|tec|Eindhoven:1
ROC Ter AA|4200|tec|Helmond:1
Gilde Opleidingen|10000|tec|Roermond:4,Venlo:4,Weert:2
VISTA college|11500|tec|Heerlen:4,Sittard:3,Maastricht:3
Berechja College|700|tec|Urk:1
`;

/** brin|name|towns: what each town has of it follows from the offers. */
const HBO = `
00IC|Hogeschool KPZ|Zwolle
00MF|Hogeschool voor de Kunsten Utrecht|Utrecht
01VU|Christelijke Hogeschool Windesheim|Zwolle,Almere
02BY|Gerrit Rietveld Academie|Amsterdam
02NR|Hotelschool The Hague|Amsterdam,'s-Gravenhage
02NT|Design Academy Eindhoven|Eindhoven
07GR|Avans Hogeschool|'s-Hertogenbosch,Breda,Tilburg,Roosendaal
08OK|Pedagogische Hogeschool De Kempel|Helmond
09OT|Iselinge Hogeschool|Doetinchem
10IZ|Marnix Academie|Utrecht
14NI|Codarts, Hogeschool voor de Kunsten|Rotterdam
15BK|Driestar educatief|Gouda
21CW|HAS green academy|'s-Hertogenbosch,Venlo
21MI|HZ University of Applied Sciences|Vlissingen,Middelburg,Roosendaal
21QA|Amsterdamse Hogeschool voor de Kunsten|Amsterdam
21RI|Hogeschool Leiden|Leiden
21UG|Hogeschool IPABO Amsterdam Alkmaar|Amsterdam,Alkmaar
21UI|Breda University of Applied Sciences|Breda
22HH|Hogeschool Viaa|Zwolle
22OJ|Hogeschool Rotterdam|Rotterdam
23AH|Saxion Hogeschool|Enschede,Deventer,Apeldoorn
23KJ|Hogeschool der Kunsten Den Haag|'s-Gravenhage
25BA|Christelijke Hogeschool Ede|Ede,Dordrecht
25BE|Hanzehogeschool Groningen|Groningen,Leeuwarden,Amsterdam
25DW|Hogeschool Utrecht|Utrecht,Amersfoort
25JX|Zuyd Hogeschool|Maastricht,Heerlen,Sittard
25KB|Hogeschool van Arnhem en Nijmegen|Nijmegen,Arnhem
27NF|ArtEZ|Arnhem,Zwolle,Enschede
27PZ|Hogeschool Inholland|Amsterdam,Rotterdam,Haarlem,Alkmaar,'s-Gravenhage,Delft,Dordrecht,Groningen
27UM|De Haagse Hogeschool|'s-Gravenhage,Delft,Zoetermeer
28DN|Hogeschool van Amsterdam|Amsterdam
30GB|Fontys Hogeschool|Eindhoven,Tilburg,Venlo,Sittard,'s-Hertogenbosch,Bergen op Zoom,Utrecht
30HD|Hogeschool Van Hall Larenstein|Leeuwarden,Velp
30TX|Aeres Hogeschool|Dronten,Almere,Wageningen
30VP|Hogeschool Thomas More|Rotterdam
31FR|NHL Stenden Hogeschool|Leeuwarden,Emmen,Groningen,Meppel,West-Terschelling,Assen,Amsterdam
`;

/** brin|letter|name|students|town:weight ... */
const WO = `
21PB|L|Universiteit Leiden|35000|Leiden:26,'s-Gravenhage:9
21PC|G|Rijksuniversiteit Groningen|34000|Groningen:33,Leeuwarden:1
21PD|U|Universiteit Utrecht|37500|Utrecht:1
21PE|R|Erasmus Universiteit Rotterdam|30500|Rotterdam:1
21PF|D|Technische Universiteit Delft|26500|Delft:1
21PG|E|Technische Universiteit Eindhoven|13500|Eindhoven:1
21PH|H|Universiteit Twente|12300|Enschede:1
21PI|W|Wageningen University & Research|12600|Wageningen:1
21PJ|M|Universiteit Maastricht|22500|Maastricht:1
21PK|A|Universiteit van Amsterdam|42000|Amsterdam:1
21PL|V|Vrije Universiteit Amsterdam|30500|Amsterdam:1
21PM|N|Radboud Universiteit|24500|Nijmegen:1
21PN|T|Tilburg University|19500|Tilburg:1
22NC|O|Open Universiteit|11000|Heerlen:1
`;

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const siteNo = (index: number): string => String(index).padStart(2, '0');

/** '8 parts here, 3 there' as sites that share the students. */
const sitesOf = (students: number, weights: string): TertiarySite[] => {
  const parts = weights.split(',').map((part) => part.split(':'));
  const total = parts.reduce((sum, [, weight]) => sum + Number(weight), 0);
  return parts.map(([town = '', weight], index) => ({ siteNo: siteNo(index), town, students: (students * Number(weight)) / total }));
};

const INVENTED_BRINS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const inventedBrin = (index: number): string => `99${INVENTED_BRINS[Math.floor(index / 26)]}${INVENTED_BRINS[index % 26]}`;

const vocational = ([name = '', students, sectors = '', towns = '']: readonly string[], index: number): TertiaryInstitution => ({
  brin: inventedBrin(index),
  name,
  sector: 'mbo',
  sites: sitesOf(Number(students), towns),
  vocational: VOCATIONAL_SECTORS.filter((sector) => sectors.includes(sector.charAt(0))),
  letter: null,
  verified: false,
});

const hbo = ([brin = '', name = '', towns = '']: readonly string[]): TertiaryInstitution => ({
  brin,
  name,
  sector: 'hbo',
  sites: towns.split(',').map((town, index) => ({ siteNo: siteNo(index), town, students: 0 })),
  vocational: [],
  letter: null,
  verified: true,
});

const university = ([brin = '', letter = '', name = '', students, towns = '']: readonly string[]): TertiaryInstitution => ({
  brin,
  name,
  sector: 'wo',
  sites: sitesOf(Number(students), towns),
  vocational: [],
  letter,
  verified: false,
});

export const TERTIARY_INSTITUTIONS: readonly TertiaryInstitution[] = [
  ...lines(VOCATIONAL).map(vocational),
  ...lines(HBO).map(hbo),
  ...lines(WO).map(university),
];
