/**
 * Publicly funded institutions of vocational and higher education with their sites.
 * BRINs and names of hbo: DUO, ingeschreven studenten hbo 2024. BRINs of universities and of vocational institutions: DUO's list
 * of BRINs with name and place (decode tables Dec_brinnummer and Dec_ho-inst of 1-cijfer-HO, as published with cedanl/1cijferho
 * and cedanl/mbo-bekostiging-bestanden), with DUO, overgangen 2025, for mergers since. Six vocational institutions were not found
 * there: theirs are made up in the range 99AA and up, which is not in use, and have verified: false.
 * Students are judgements of relative size: vocational after MBO Raad and DUO (mbo 2023), universities after Universiteiten van
 * Nederland (2023).
 */
import type { Sector } from './model.ts';
import { tableLines } from './table-text.ts';
import { VOCATIONAL_SECTORS, type VocationalSector } from './vocational-programmes.ts';

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
  /** Whether the BRIN was found in a public list. */
  readonly verified: boolean;
};

/**
 * brin (empty: not found)|name|students|sectors (t, e, c, g)|town:weight ... Merged institutions stand under the BRIN that goes
 * on: Friesland College in Firda (2023), Regio College in Horizon College (2024), Terra in Drenthe College (2024), ROC Kop van
 * Noord-Holland and Clusius College in Vonk (2022), De Leijgraaf in Koning Willem I College (2022).
 */
const VOCATIONAL = `
25LW|Noorderpoort|14500|tec|Groningen:8,Stadskanaal:1,Veendam:1,Winschoten:1,Assen:1
25LU|Alfa-college|11500|tec|Groningen:6,Hoogeveen:3,Hardenberg:2
25PW|Drenthe College en Terra|12500|tecg|Emmen:6,Assen:5,Meppel:2,Groningen:3
08PG|Firda|18500|tec|Leeuwarden:10,Sneek:4,Drachten:3,Heerenveen:3,Emmeloord:1
25GV|Aeres MBO|8500|g|Leeuwarden:2,Barneveld:3,Emmeloord:1,Almere:2,Velp:2
25PJ|Deltion College|15500|tec|Zwolle:1
|Landstede MBO|11000|tec|Zwolle:5,Harderwijk:4,Lelystad:2
02PN|Cibap|2400|t|Zwolle:1
|Menso Alting|900|ec|Zwolle:1
31JC|Zone.college|5000|g|Zwolle:4,Almelo:2,Enschede:2,Doetinchem:2
27YU|ROC van Twente|19500|tec|Hengelo:6,Enschede:7,Almelo:6
27DV|Aventus|12500|tec|Apeldoorn:7,Deventer:4,Zutphen:1
24ZZ|Graafschap College|10500|tec|Doetinchem:8,Winterswijk:1
25LF|Rijn IJssel|12000|tec|Arnhem:1
25PN|ROC Nijmegen|10500|tec|Nijmegen:1
04CY|ROC Rivor|2800|tec|Tiel:1
25PM|ROC A12|5500|tec|Ede:4,Velp:1,Veenendaal:1
|Hoornbeeck College|8000|tec|Amersfoort:3,Apeldoorn:1,Rotterdam:2,Goes:1,Gouda:1
25LR|ROC van Flevoland|6500|tec|Almere:5,Lelystad:2
25LH|ROC Midden Nederland|19500|tec|Utrecht:11,Amersfoort:3,Nieuwegein:4
30RR|MBO Amersfoort|7500|tec|Amersfoort:1
30RN|MBO Utrecht|5000|tec|Utrecht:1
23KG|Grafisch Lyceum Utrecht|2400|t|Utrecht:1
02PK|Nimeto|1500|te|Utrecht:1
01OE|Yuverta|10500|g|Houten:4,Amsterdam:1,Dordrecht:1,'s-Hertogenbosch:3,Roermond:3,Helmond:2
25PZ|ROC van Amsterdam|32000|tec|Amsterdam:22,Hilversum:4,Hoofddorp:3
30RM|ROC TOP|3500|tec|Amsterdam:1
02PA|Mediacollege Amsterdam|3000|t|Amsterdam:1
02PG|Hout- en Meubileringscollege|3300|t|Amsterdam:2,Rotterdam:1
25PX|Nova College|11500|tec|Haarlem:6,Hoofddorp:3,IJmuiden:1
25PT|Horizon College en Regio College|17000|tec|Alkmaar:6,Hoorn:4,Purmerend:2,Zaandam:4
25EF|Vonk|6400|tecg|Den Helder:3,Alkmaar:2,Hoorn:2
25LN|mboRijnland|16500|tec|Leiden:6,Zoetermeer:4,Gouda:4,Woerden:1
02OV|Leidse Instrumentmakers School|350|t|Leiden:1
27GZ|ROC Mondriaan|20500|tec|'s-Gravenhage:14,Delft:4,Naaldwijk:1
14YD|Lentiz|2800|g|Naaldwijk:3,Rotterdam:2
00GT|Albeda|26500|tec|Rotterdam:22,Spijkenisse:1,Hellevoetsluis:1
25LP|Zadkine|22500|tec|Rotterdam:19,Spijkenisse:2,Schoonhoven:1
23JA|Grafisch Lyceum Rotterdam|3800|t|Rotterdam:1
|Scheepvaart en Transport College|4500|t|Rotterdam:1
|Da Vinci College|8500|tec|Dordrecht:7,Gorinchem:2
25PV|Scalda|8000|tecg|Goes:3,Terneuzen:2,Vlissingen:3,Middelburg:2
25LX|Curio|17500|tecg|Breda:10,Roosendaal:4,Bergen op Zoom:3
25LV|De Rooi Pannen|6500|e|Breda:3,Tilburg:4,Eindhoven:3
25LZ|ROC Tilburg|10500|tec|Tilburg:1
04FO|Koning Willem I College|14000|tec|'s-Hertogenbosch:8,Oss:4,Veghel:2
30BC|SintLucas|3300|t|Eindhoven:2,Boxtel:3
25MB|Summa College|18500|tec|Eindhoven:1
25LJ|ROC Ter AA|4200|tec|Helmond:1
25LT|Gilde Opleidingen|10000|tec|Roermond:4,Venlo:4,Weert:2
25PL|VISTA college|11500|tec|Heerlen:4,Sittard:3,Maastricht:3
|Berechja College|700|tec|Urk:1
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

/** Vocational sites are numbered from 90: their real numbers are in no public list, and secondary schools under the same BRIN have the low ones. */
const VOCATIONAL_SITES = 90;
const siteNo = (index: number): string => String(index).padStart(2, '0');

/** '8 parts here, 3 there' as sites that share the students. */
const sitesOf = (students: number, weights: string, first = 0): TertiarySite[] => {
  const parts = weights.split(',').map((part) => part.split(':'));
  const total = parts.reduce((sum, [, weight]) => sum + Number(weight), 0);
  return parts.map(([town = '', weight], index) => ({
    siteNo: siteNo(first + index),
    town,
    students: (students * Number(weight)) / total,
  }));
};

const INVENTED_BRINS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const inventedBrin = (index: number): string => `99${INVENTED_BRINS[Math.floor(index / 26)]}${INVENTED_BRINS[index % 26]}`;

const vocational = ([brin = '', name = '', students, sectors = '', towns = '']: readonly string[], index: number): TertiaryInstitution => ({
  brin: brin === '' ? inventedBrin(index) : brin,
  name,
  sector: 'mbo',
  sites: sitesOf(Number(students), towns, VOCATIONAL_SITES),
  vocational: VOCATIONAL_SECTORS.filter((sector) => sectors.includes(sector.charAt(0))),
  letter: null,
  verified: brin !== '',
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
  verified: true,
});

export const TERTIARY_INSTITUTIONS: readonly TertiaryInstitution[] = [
  ...tableLines(VOCATIONAL).map(vocational),
  ...tableLines(HBO).map(hbo),
  ...tableLines(WO).map(university),
];
