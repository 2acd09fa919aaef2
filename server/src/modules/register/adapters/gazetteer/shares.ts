/**
 * National shares for the built-in country: totals of published statistics, no data about single schools.
 * Pupils, structures, sizes and sites per institution: DUO open data, secondary pupils on 1 October 2019 with the list of
 * secondary sites of 2021. Denominations: DUO lists of sites, secondary 2021 and primary 2026. Age and sex: Statistics
 * Netherlands, population by postcode and age (2020).
 */
export type Cell = readonly [programmeCode: string, firstYear: number, boysAndGirlsByYear: readonly number[]];

/** Pupils in secondary education by type and element code, of the programmes with 1,200 pupils or more; boys, girls, per year of study. */
export const SECONDARY_PUPILS: Readonly<Record<string, readonly Cell[]>> = {
  'Brugjaar 1-2': [
    ['0011', 1, [8948, 9609, 3522, 3627]],
    ['0012', 1, [1302, 1543, 1110, 1433]],
    ['0013', 1, [5807, 5678, 7538, 6920]],
    ['0015', 1, [18276, 18528, 7872, 8468]],
    ['0016', 1, [5651, 5975, 2834, 2998]],
    ['0017', 1, [5160, 4943, 3162, 3372]],
    ['0022', 1, [667, 619, 406, 404]],
    ['0023', 1, [8144, 7656, 5918, 5270]],
    ['0024', 1, [3569, 3302, 2205, 2188]],
    ['0031', 1, [4064, 3260, 3569, 2542]],
    ['0032', 1, [5101, 4687, 6342, 5672]],
    ['0033', 1, [4098, 3596, 3578, 2740]],
    ['0041', 1, [1797, 1457, 2277, 1674]],
    ['0043', 1, [699, 737, 1024, 992]],
    ['0045', 1, [1211, 1161, 1292, 1180]],
    ['0046', 1, [1240, 1129, 1355, 1268]],
    ['0100', 1, [4650, 4394, 10234, 10784]],
    ['0200', 1, [4743, 4279, 5552, 5987]],
    ['0300', 1, [5255, 5424, 15601, 15586]],
    ['0400', 1, [4249, 4320, 9176, 8290]],
  ],
  'HAVO lj 4-5': [
    ['0370', 4, [5405, 1672, 4238, 1342]],
    ['0371', 4, [6067, 9285, 5147, 8419]],
    ['0372', 4, [15759, 12910, 13419, 11665]],
    ['0373', 4, [1606, 6046, 1296, 5138]],
    ['0374', 4, [1402, 1177, 2018, 1793]],
    ['0379', 4, [189, 712, 253, 1007]],
  ],
  'HAVO/VWO lj 3': [
    ['0015', 3, [2528, 3026]],
    ['0017', 3, [1979, 2278]],
    ['0100', 3, [13311, 15520]],
    ['0200', 3, [5096, 5804]],
    ['0300', 3, [21549, 22299]],
  ],
  'Praktijkonderwijs alle vj': [['0090', 1, [4173, 2805, 3753, 2558, 3000, 2163, 2911, 2089, 2415, 1782, 946, 720]]],
  'VMBO BL lj 3-4': [
    ['6011', 3, [655, 81, 618, 55]],
    ['6111', 3, [1016, 40, 1012, 27]],
    ['6155', 3, [582, 10, 670, 15]],
    ['6411', 3, [799, 339, 691, 311]],
    ['6455', 3, [471, 211, 479, 230]],
    ['6611', 3, [543, 1919, 390, 1594]],
    ['6655', 3, [331, 1303, 331, 1492]],
    ['6711', 3, [754, 675, 672, 561]],
    ['6755', 3, [507, 567, 559, 531]],
    ['6911', 3, [1228, 667, 1138, 663]],
    ['6955', 3, [931, 521, 944, 576]],
  ],
  'VMBO GL lj 3-4': [
    ['6431', 3, [679, 472, 458, 318]],
    ['6631', 3, [188, 1253, 121, 975]],
    ['6731', 3, [828, 1183, 852, 1159]],
    ['6931', 3, [4386, 4376, 3203, 3187]],
  ],
  'VMBO KL lj 3-4': [
    ['6021', 3, [1407, 218, 1075, 211]],
    ['6121', 3, [2113, 109, 2162, 74]],
    ['6221', 3, [679, 23, 618, 28]],
    ['6321', 3, [542, 221, 567, 213]],
    ['6421', 3, [2207, 1126, 2132, 1158]],
    ['6465', 3, [349, 252, 421, 266]],
    ['6521', 3, [676, 505, 593, 479]],
    ['6621', 3, [1057, 4851, 793, 4638]],
    ['6665', 3, [196, 1019, 193, 1366]],
    ['6721', 3, [1293, 1388, 1262, 1354]],
    ['6921', 3, [3173, 2068, 2917, 2107]],
    ['6965', 3, [637, 556, 746, 631]],
  ],
  'VMBO TL lj 3-4': [
    ['0470', 3, [4175, 1778, 6013, 1167]],
    ['0471', 3, [2350, 4775, 3680, 10557]],
    ['0472', 3, [10392, 8760, 11797, 8811]],
    ['0473', 3, [445, 365, 558, 561]],
    ['0474', 3, [2068, 1883]],
  ],
  'VWO lj 4-6': [
    ['0170', 4, [4513, 2510, 4346, 2301, 3495, 1750]],
    ['0171', 4, [3465, 6171, 3107, 5751, 2343, 4423]],
    ['0172', 4, [5493, 5070, 5479, 4668, 4717, 3919]],
    ['0173', 4, [468, 1869, 471, 2038, 400, 1905]],
    ['0174', 4, [1281, 1586, 1802, 2110, 2214, 2725]],
    ['0179', 4, [374, 823, 479, 1021, 568, 1240]],
    ['0270', 4, [1510, 1101, 1431, 1003, 1168, 692]],
    ['0271', 4, [866, 1706, 842, 1558, 650, 1281]],
    ['0272', 4, [983, 960, 848, 784, 671, 630]],
    ['0273', 4, [227, 553, 189, 631, 212, 620]],
    ['0274', 4, [673, 816, 785, 948, 1197, 1450]],
    ['0279', 4, [287, 348, 370, 430, 581, 651]],
  ],
};
/** All pupils in secondary education, of which SECONDARY_PUPILS gives the division. */
export const SECONDARY_TOTAL = 956_857;
export const COUNTING_DATE = '2019-10-01';

/** Structure of a site, number of sites with pupils, and mean number of pupils on such a site. */
export const STRUCTURES: readonly (readonly [structure: string, sites: number, meanPupils: number])[] = [
  ['VBO/MAVO', 366, 446],
  ['VBO/MAVO/HAVO/VWO', 312, 1087],
  ['VBO', 151, 377],
  ['PRO', 143, 176],
  ['HAVO/VWO', 139, 1001],
  ['MAVO/HAVO/VWO', 97, 1151],
  ['BRUGJAAR', 66, 160],
  ['VBO/MAVO/HAVO', 50, 571],
  ['VWO', 50, 726],
  ['VBO/MAVO/PRO', 17, 703],
  ['MAVO', 16, 333],
  ['VBO/MAVO/HAVO/VWO/PRO', 10, 1389],
  ['VBO/PRO', 9, 350],
  ['HAVO', 5, 478],
];

export const SECONDARY_INSTITUTIONS = 650;
/** Institutions by their number of sites with pupils. */
export const SITES_PER_INSTITUTION: readonly (readonly [sites: number, institutions: number])[] = [
  [1, 349],
  [2, 107],
  [3, 64],
  [4, 58],
  [5, 27],
  [6, 19],
  [7, 17],
  [8, 4],
  [9, 2],
  [12, 2],
  [21, 1],
];
/** One in this many primary institutions has a second site. */
export const PRIMARY_WITH_SECOND_SITE = 57;
export const PRIMARY_SITES = 6122;
/** First and last year of the published counts of primary pupils on 1 October. */
export const PUBLISHED_YEARS = [1996, 2025] as const;
/** Special schools of today by kind. DUO, pupils per primary or special site 1996-2025. */
export const SPECIAL_SITES: readonly (readonly [kind: string, sites: number])[] = [
  ['SBO', 256],
  ['SO', 172],
  ['VSO', 154],
  ['SO/VSO', 276],
];
/** Primary schools that closed, by period of their last count, and the share of today's that opened after 1996. The same source. */
export const CLOSED_SITES: readonly (readonly [from: number, to: number, sites: number])[] = [
  [1996, 2010, 600],
  [2011, 2018, 880],
  [2019, 2024, 330],
];
export const OPENED_SINCE = 0.08;
/** Pupils on 1 October by kind of school; on a straight line between these years. The same source, in which special schools are incomplete before 2000. */
export const PRIMARY_PUPILS: Readonly<Record<string, readonly (readonly [year: number, pupils: number])[]>> = {
  bo: [
    [1996, 1501046],
    [2000, 1546292],
    [2005, 1549086],
    [2008, 1553042],
    [2011, 1517416],
    [2015, 1443069],
    [2019, 1396377],
    [2021, 1370816],
    [2024, 1354173],
    [2025, 1356911],
  ],
  sbo: [
    [2000, 39395],
    [2005, 37943],
    [2011, 40831],
    [2015, 33973],
    [2019, 34956],
    [2021, 34686],
    [2024, 32611],
    [2025, 31612],
  ],
  so: [
    [2000, 8073],
    [2005, 8741],
    [2011, 12670],
    [2015, 13390],
    [2019, 14667],
    [2021, 14926],
    [2024, 14998],
    [2025, 15291],
  ],
  vso: [
    [2005, 5976],
    [2008, 8514],
    [2011, 11326],
    [2015, 14834],
    [2019, 14215],
    [2021, 14737],
    [2024, 15786],
    [2025, 15733],
  ],
  'so/vso': [
    [2000, 26969],
    [2005, 33813],
    [2008, 38087],
    [2011, 47094],
    [2015, 40725],
    [2019, 41708],
    [2021, 42643],
    [2024, 44439],
    [2025, 44620],
  ],
};
export const INSTITUTIONS_PER_BOARD = { secondary: 2, primary: 8 } as const;

export const DENOMINATIONS: Readonly<Record<'primary' | 'secondary', readonly (readonly [name: string, share: number])[]>> = {
  secondary: [
    ['Openbaar', 184],
    ['Rooms-Katholiek', 145],
    ['Protestants-Christelijk', 112],
    ['Algemeen bijzonder', 89],
    ['Samenwerking PC, RK', 50],
    ['Reformatorisch', 8],
    ['Gereformeerd', 4],
    ['Antroposofisch', 4],
    ['Islamitisch', 2],
  ],
  primary: [
    ['Openbaar', 1903],
    ['Rooms-Katholiek', 1819],
    ['Protestants-Christelijk', 1503],
    ['Algemeen bijzonder', 327],
    ['Reformatorisch', 163],
    ['Gereformeerd vrijgemaakt', 110],
    ['Islamitisch', 95],
    ['Antroposofisch', 79],
    ['Samenwerking PC, RK', 54],
  ],
};

/** Inhabitants by age band of five years: from age, men, women. The last band has no end. */
export const POPULATION: readonly (readonly [ageFrom: number, men: number, women: number])[] = [
  [0, 439470, 418070],
  [5, 461325, 438440],
  [10, 488720, 465505],
  [15, 527555, 504105],
  [20, 563090, 544045],
  [25, 575300, 557230],
  [30, 570220, 555970],
  [35, 530145, 523720],
  [40, 515900, 517400],
  [45, 562855, 569555],
  [50, 644780, 641190],
  [55, 633875, 629535],
  [60, 566715, 570855],
  [65, 496080, 507595],
  [70, 474015, 496960],
  [75, 303640, 340390],
  [80, 196100, 252995],
  [85, 97305, 160500],
  [90, 31855, 73180],
  [95, 5925, 20755],
];
export const INHABITANTS = 17_470_000;
export const INHABITANTS_PER_POSTCODE = 4300;
export const MUNICIPALITIES = 345;
