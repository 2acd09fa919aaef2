/** Where learners from abroad come from: what sets their residence title and their names. */
export const ORIGINS = ['syria', 'eastAfrica', 'otherRefugee', 'ukraine', 'eu', 'family', 'dutch', 'euStudent', 'otherStudent'] as const;
export type Origin = (typeof ORIGINS)[number];
type Shares<K extends string> = Readonly<Partial<Record<K, number>>>;

/** Who comes from abroad, with which residence title and which names. */
export const ARRIVALS = {
  /** Shares of origins of children by year of arrival (from the year on). */
  children: {
    value: [
      { from: 1900, shares: { syria: 0.02, eastAfrica: 0.05, otherRefugee: 0.08, eu: 0.47, family: 0.27, dutch: 0.11 } },
      { from: 2014, shares: { syria: 0.22, eastAfrica: 0.03, otherRefugee: 0.07, eu: 0.35, family: 0.23, dutch: 0.1 } },
      { from: 2017, shares: { syria: 0.1, eastAfrica: 0.04, otherRefugee: 0.06, eu: 0.39, family: 0.3, dutch: 0.11 } },
      { from: 2022, shares: { syria: 0.1, eastAfrica: 0.02, otherRefugee: 0.06, ukraine: 0.36, eu: 0.2, family: 0.2, dutch: 0.06 } },
      { from: 2024, shares: { syria: 0.14, eastAfrica: 0.02, otherRefugee: 0.07, ukraine: 0.2, eu: 0.26, family: 0.24, dutch: 0.07 } },
    ] as readonly { readonly from: number; readonly shares: Shares<Origin> }[],
    source:
      'CBS, Syrische immigranten wonen vaak in gezin (2016): 29,000 Syrians, two in five of them minors, of 306,000 immigrants, one in six of them minors, in 2014 and 2015; CBS, April 2023: Ukrainians three in ten immigrants in early 2022, 37 % of them minors (CBS, April 2022), and a smaller part since; the rest judgement',
  },
  /** Shares of origins of who comes to study. */
  students: {
    value: { euStudent: 0.73, otherStudent: 0.27 } as Shares<Origin>,
    source: 'Universiteiten van Nederland, internationale studenten 2021/22: 73 % from the European Economic Area',
  },
  /** Age from which who arrives comes to study. */
  studentAge: { value: 17, source: 'judgement: higher education takes students from abroad from that age' },
  /** Codes of the residence title: national table 56 of the population register. None for who is Dutch. */
  residence: {
    value: {
      syria: { '26': 0.93, '32': 0.07 },
      eastAfrica: { '26': 0.93, '32': 0.07 },
      otherRefugee: { '26': 0.8, '32': 0.2 },
      ukraine: { '46': 1 },
      eu: { '29': 0.6, '30': 0.4 },
      family: { '21': 0.7, '22': 0.2, '24': 0.1 },
      dutch: {},
      euStudent: { '29': 0.7, '30': 0.3 },
      otherStudent: { '22': 0.9, '24': 0.1 },
    } as Readonly<Record<Origin, Shares<string>>>,
    source:
      'codes: RvIG, landelijke tabel 56 (21 to 24 regular for a time, 26 asylum for a time, 29 and 30 community law, 32 asylum applied for), and RvIG, 20 April 2022 (46, temporary protection of who fled Ukraine); shares judgement',
  },
  /** Groups of names by origin; none: those of everybody. */
  names: {
    value: {
      syria: { arabic: 1 },
      eastAfrica: { eastAfrican: 1 },
      otherRefugee: { arabic: 0.65, eastAfrican: 0.2, turkish: 0.15 },
      ukraine: { ukrainian: 1 },
      eu: { polish: 0.4, european: 0.6 },
      family: { turkish: 0.2, moroccan: 0.12, surinamese: 0.12, antillean: 0.16, asian: 0.28, european: 0.12 },
      dutch: {},
      euStudent: { european: 0.95, polish: 0.05 },
      otherStudent: { asian: 0.6, european: 0.2, turkish: 0.1, arabic: 0.1 },
    } as Readonly<Record<Origin, Shares<string>>>,
    source: 'judgement after the countries that CBS names among immigrants, 2015 to 2023',
  },
} as const;
/** Origins that are refugees, some of whom have no papers. */
export const REFUGEES: ReadonlySet<Origin> = new Set(['syria', 'eastAfrica', 'otherRefugee']);
