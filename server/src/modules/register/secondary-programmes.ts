import type { Programme, VoAttributes } from './model.ts';

/** As yet without attributes: in the register they are those in `vo`. */
export type SecondaryProgramme = Omit<Programme, 'attributes'>;

/**
 * The elementcodes in use in secondary education: those under which pupils were counted on 1 October 2019 in DUO's open
 * data (secondary pupils per site and school type). Codes and year ranges are facts from there, the names are ours.
 */
type Track = VoAttributes['track'];
type Kind = {
  readonly track: Track;
  readonly stage: VoAttributes['stage'];
  readonly years: readonly [min: number, max: number];
  readonly examinable?: boolean;
  readonly vavo?: VoAttributes['vavo'];
  readonly since?: string;
};

const WITH_SUPPORT = ', met leerwegondersteuning';
/** The codes of the combined profiles of havo and vwo came with the second phase as renewed in 2007. */
const SINCE = '2007-08-01';
/** The ten vocational profiles replaced the departments of vmbo in 2016. */
const SINCE_VOCATIONAL_PROFILES = '2016-08-01';

const NOMINAL_YEARS: Readonly<Partial<Record<Track, number>>> = {
  vwo: 6,
  havo: 5,
  mavo: 4,
  'vmbo-gl': 4,
  'vmbo-kb': 4,
  'vmbo-bb': 4,
};

const programme = (code: string, name: string, kind: Kind, learningSupport = false): SecondaryProgramme => ({
  sector: 'vo',
  code,
  name: learningSupport ? name + WITH_SUPPORT : name,
  level: kind.track,
  nominalYears: NOMINAL_YEARS[kind.track] ?? null,
  periods: [{ start: kind.since ?? SINCE, end: null }],
  vo: {
    stage: kind.stage,
    track: kind.track,
    vavo: kind.vavo ?? 'no',
    learningSupport,
    minYear: kind.years[0],
    maxYear: kind.years[1],
    examinable: kind.examinable ?? false,
  },
});

const lower = (track: Track, through: 2 | 3 = 2): Kind => ({ track, stage: 'lower', years: [1, through] });
const upper = (track: Track, from: number, through: number): Kind => ({ track, stage: 'upper', years: [from, through], examinable: true });

const lowerYears = (): SecondaryProgramme[] => [
  programme('0011', 'Leerjaar 1-2 havo/mavo/vmbo gemengd', lower('mixed')),
  programme('0012', 'Leerjaar 1-2 vmbo gemengd', lower('vmbo-gl')),
  programme('0013', 'Leerjaar 1-2 mavo/vmbo gemengd', lower('mixed')),
  programme('0015', 'Leerjaar 1-3 vwo/havo', lower('mixed', 3)),
  programme('0016', 'Leerjaar 1-2 vwo/havo/mavo/vmbo gemengd', lower('mixed')),
  programme('0017', 'Leerjaar 1-3 vwo', lower('vwo', 3)),
  programme('0022', 'Leerjaar 1-2 havo/vmbo alle leerwegen', lower('mixed')),
  programme('0023', 'Leerjaar 1-2 vmbo alle leerwegen', lower('mixed')),
  programme('0024', 'Leerjaar 1-2 vwo/havo/vmbo alle leerwegen', lower('mixed')),
  programme('0031', 'Leerjaar 1-2 vmbo basisberoepsgericht', lower('vmbo-bb')),
  programme('0032', 'Leerjaar 1-2 vmbo kaderberoepsgericht', lower('vmbo-kb')),
  programme('0033', 'Leerjaar 1-2 vmbo basis-/kaderberoepsgericht', lower('mixed')),
  programme('0041', 'Leerjaar 1-2 vmbo basisberoepsgericht', lower('vmbo-bb'), true),
  programme('0042', 'Leerjaar 1-2 vmbo gemengd', lower('vmbo-gl'), true),
  programme('0043', 'Leerjaar 1-2 vmbo kaderberoepsgericht', lower('vmbo-kb'), true),
  programme('0044', 'Leerjaar 1-2 mavo/vmbo gemengd', lower('mixed'), true),
  programme('0045', 'Leerjaar 1-2 vmbo basis-/kaderberoepsgericht', lower('mixed'), true),
  programme('0046', 'Leerjaar 1-2 vmbo alle leerwegen', lower('mixed'), true),
  programme('0100', 'Leerjaar 1-3 atheneum', lower('vwo', 3)),
  programme('0200', 'Leerjaar 1-3 gymnasium', lower('vwo', 3)),
  programme('0300', 'Leerjaar 1-3 havo', lower('havo', 3)),
  programme('0400', 'Leerjaar 1-2 mavo', lower('mavo')),
  programme('1394', 'Leerjaar 1-2 vmbo maritiem en techniek', lower('mixed'), true),
  programme('1916', 'Leerjaar 1-2 vmbo maritiem en techniek', lower('mixed')),
  programme('2210', 'Leerjaar 1-2 mavo', lower('mavo'), true),
];

const GENERAL_PROFILES = [
  'Natuur en Techniek',
  'Natuur en Gezondheid',
  'Economie en Maatschappij',
  'Cultuur en Maatschappij',
  'Natuur en Techniek en Natuur en Gezondheid',
  'Natuur en Techniek en Economie en Maatschappij',
  'Natuur en Techniek en Cultuur en Maatschappij',
  'Natuur en Gezondheid en Cultuur en Maatschappij',
  'Natuur en Gezondheid en Economie en Maatschappij',
  'Economie en Maatschappij en Cultuur en Maatschappij',
];

const profileName = (school: string, profile: string, index: number): string =>
  index < 4 ? `${school}, profiel ${profile}` : `${school}, dubbel profiel ${profile}`;

const generalUpperYears = (): SecondaryProgramme[] =>
  GENERAL_PROFILES.flatMap((profile, index) => [
    programme(`017${index}`, profileName('Atheneum', profile, index), upper('vwo', 4, 6)),
    programme(`027${index}`, profileName('Gymnasium', profile, index), upper('vwo', 4, 6)),
    programme(`037${index}`, profileName('Havo', profile, index), upper('havo', 4, 5)),
  ]);

const mavoUpperYears = (): SecondaryProgramme[] => [
  ...['Techniek', 'Zorg en Welzijn', 'Economie', 'Landbouw'].flatMap((profile, index) => [
    programme(`047${index}`, `Mavo, profiel ${profile}`, upper('mavo', 3, 4)),
    programme(`221${index + 1}`, `Mavo, profiel ${profile}`, upper('mavo', 3, 4), true),
  ]),
  programme('0474', 'Mavo leerjaar 3, nog zonder profiel', { track: 'mavo', stage: 'upper', years: [3, 3] }),
  programme('2215', 'Mavo leerjaar 3, nog zonder profiel', { track: 'mavo', stage: 'upper', years: [3, 3] }, true),
];

const VOCATIONAL_PROFILES = [
  'Bouwen, wonen en interieur',
  'Produceren, installeren en energie',
  'Mobiliteit en transport',
  'Media, vormgeving en ICT',
  'Economie en ondernemen',
  'Horeca, bakkerij en recreatie',
  'Zorg en welzijn',
  'Groen',
  'Maritiem en techniek',
  'Dienstverlening en producten',
];

const vocational = (track: Track, examinable = true): Kind => ({
  track,
  stage: 'upper',
  years: [3, 4],
  examinable,
  since: SINCE_VOCATIONAL_PROFILES,
});

const vocationalUpperYears = (): SecondaryProgramme[] =>
  VOCATIONAL_PROFILES.flatMap((profile, index) => [
    programme(`6${index}11`, `Vmbo basisberoepsgericht, ${profile}`, vocational('vmbo-bb')),
    programme(`6${index}21`, `Vmbo kaderberoepsgericht, ${profile}`, vocational('vmbo-kb')),
    programme(`6${index}31`, `Vmbo gemengd, ${profile}`, vocational('vmbo-gl')),
    programme(`6${index}55`, `Vmbo basisberoepsgericht, ${profile}`, vocational('vmbo-bb'), true),
    programme(`6${index}65`, `Vmbo kaderberoepsgericht, ${profile}`, vocational('vmbo-kb'), true),
    programme(`6${index}75`, `Vmbo gemengd, ${profile}`, vocational('vmbo-gl'), true),
  ]);

/** Learning-and-working (LWT) and entree (ENT: its exam is a vocational one) routes, for the profiles in which they exist. */
const workRoutes = (): SecondaryProgramme[] =>
  VOCATIONAL_PROFILES.flatMap((profile, index) => {
    const learnWork = `Vmbo basisberoepsgericht, leer-werktraject ${profile}`;
    const entree = `Vmbo basisberoepsgericht, entreeopleiding ${profile}`;
    const found = [programme(`7${index}11`, learnWork, vocational('vmbo-bb'))];
    if (index !== 3) found.push(programme(`7${index}55`, learnWork, vocational('vmbo-bb'), true));
    if (index !== 3 && index !== 8) {
      found.push(programme(`7${index}21`, entree, vocational('vmbo-bb', false)));
      found.push(programme(`7${index}65`, entree, vocational('vmbo-bb', false), true));
    }
    return found;
  });

const craft = (code: string, track: 'vmbo-bb' | 'vmbo-kb', field: string, level: number, support = false): SecondaryProgramme => {
  const route = track === 'vmbo-bb' ? 'basisberoepsgericht' : 'kaderberoepsgericht';
  return programme(code, `Vmbo ${route}, vakmanschapsroute ${field} naar mbo-niveau ${level}`, upper(track, 3, 4), support);
};

const routesToVocationalEducation = (): SecondaryProgramme[] => [
  craft('4411', 'vmbo-bb', 'Techniek', 2, true),
  craft('4412', 'vmbo-kb', 'Techniek', 2, true),
  craft('4431', 'vmbo-bb', 'Zorg en Welzijn', 2, true),
  craft('4451', 'vmbo-bb', 'Economie', 2, true),
  craft('4471', 'vmbo-bb', 'Landbouw', 2, true),
  craft('4511', 'vmbo-bb', 'Techniek', 2),
  craft('4512', 'vmbo-kb', 'Techniek', 2),
  craft('4513', 'vmbo-kb', 'Techniek', 3),
  craft('4531', 'vmbo-bb', 'Zorg en Welzijn', 2),
  craft('4532', 'vmbo-kb', 'Zorg en Welzijn', 2),
  craft('4533', 'vmbo-kb', 'Zorg en Welzijn', 3),
  craft('4551', 'vmbo-bb', 'Economie', 2),
  craft('4552', 'vmbo-kb', 'Economie', 2),
  craft('4571', 'vmbo-bb', 'Landbouw', 2),
  programme('4712', 'Mavo, beroepsroute Techniek naar mbo-niveau 4', upper('mavo', 3, 4)),
  programme('4771', 'Vmbo gemengd, beroepsroute Landbouw naar mbo-niveau 4', upper('vmbo-gl', 3, 4)),
];

/** Pupils sent to adult general education; schools also use the first code for younger pupils of the same school type. */
const atVavo = (code: string, school: string, track: Track, final: number, support = false): SecondaryProgramme[] => {
  const first: Kind = { ...upper(track, 1, final), vavo: 'first' };
  const afterFailing: Kind = { ...upper(track, final, final), vavo: 'after-failing' };
  const again = String(Number(code) + 5);
  return [
    programme(code, `${school} bij het vavo`, first, support),
    programme(again, `${school} bij het vavo, na zakken voor het examen`, afterFailing, support),
  ];
};

/** Practical education and international streams have no years of a stage: `years` is what schools report. */
const otherStreams = (): SecondaryProgramme[] => [
  programme('0090', 'Praktijkonderwijs', { track: 'practical', stage: 'upper', years: [1, 6] }),
  programme('0700', 'Internationale stroom, middenjaren (IB MYP)', { track: 'international', stage: 'lower', years: [1, 5] }),
  programme('0800', 'Internationaal baccalaureaat, diploma (IB DP)', { track: 'international', stage: 'upper', years: [5, 6] }),
  programme('0801', 'Internationaal baccalaureaat, diploma (IB DP), ingezetenen', {
    track: 'international',
    stage: 'upper',
    years: [5, 6],
  }),
  programme('0802', 'Europese school, leerjaar 1-5', { track: 'international', stage: 'lower', years: [1, 5] }),
  programme('0803', 'Europese school, leerjaar 6-7', { track: 'international', stage: 'upper', years: [5, 6] }),
  programme('0804', 'Internationaal baccalaureaat, beroepsgericht (IB CP)', { track: 'international', stage: 'upper', years: [5, 6] }),
];

/** Every elementcode in use, in order of code. */
export const secondaryProgrammes = (): SecondaryProgramme[] =>
  [
    ...lowerYears(),
    ...generalUpperYears(),
    ...mavoUpperYears(),
    ...vocationalUpperYears(),
    ...workRoutes(),
    ...routesToVocationalEducation(),
    ...atVavo('4011', 'Atheneum', 'vwo', 6),
    ...atVavo('4021', 'Gymnasium', 'vwo', 6),
    ...atVavo('4031', 'Havo', 'havo', 5),
    ...atVavo('4040', 'Mavo', 'mavo', 4),
    ...atVavo('4050', 'Mavo', 'mavo', 4, true),
    ...otherStreams(),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
