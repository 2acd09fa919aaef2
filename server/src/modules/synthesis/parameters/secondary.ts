/** Rates of secondary education, each with its source. What schools offer and how large is published per site and not here. */
export const SECONDARY = {
  /** Learners in secondary education on 1 October, those who are sent on to vavo among them. */
  pupils: {
    value: {
      2011: 956_900,
      2012: 969_643,
      2013: 980_298,
      2014: 991_950,
      2015: 1_001_963,
      2016: 1_002_096,
      2017: 992_081,
      2018: 974_938,
      2019: 956_812,
      2020: 937_046,
      2021: 934_201,
      2022: 941_555,
      2023: 947_994,
      2024: 944_477,
      2025: 941_000,
      2026: 937_000,
    } as Readonly<Record<number, number>>,
    source:
      'OCW in cijfers, leerlingenaantallen voortgezet onderwijs (DUO, 1 cijfer vo) for 2012 to 2023; 2011 from vo and vso together (NCOJ after DUO: 985,326) less vso (CBS 37746sol) and with vavo; 2024 sum of the DUO map of schools; 2025 and 2026 are a judgement: a slow fall, as OCW expects (Referentieraming 2023 and 2024)',
  },
  /** Per cent of exam candidates who pass by level and exam year, 2012 first. */
  passed: {
    value: {
      firstYear: 2012,
      'vmbo-bb': [96.9, 97, 96.9, 97.5, 97.7, 98, 97.8, 97.9, 99.5, 99.3, 99, 96.1, 97, 96.9, 96.9],
      'vmbo-kb': [94.6, 94.8, 94.5, 95.1, 95.7, 95.9, 95.2, 95.7, 99.5, 99, 98.9, 94.1, 95, 94.9, 94.9],
      'vmbo-gl': [91.8, 92, 91.7, 92.4, 91.9, 89.6, 89.6, 89.9, 99.6, 97.2, 96.9, 90.2, 91.3, 91.2, 91.2],
      mavo: [93.7, 94, 93.9, 94.6, 94.4, 93.1, 92.9, 93.3, 99.2, 96.3, 95.6, 91.5, 92.6, 92.5, 92.5],
      havo: [86.5, 88.1, 87.6, 87.4, 88.6, 87.2, 87.7, 88.2, 97.5, 90.7, 90.5, 84.2, 87.9, 85.4, 85.4],
      vwo: [89.5, 91.8, 89.7, 92.3, 91.2, 91, 91.5, 90.7, 98.9, 94, 92.8, 88.6, 90.8, 88.3, 88.3],
    },
    source:
      'OCW in cijfers, eindexamens voortgezet onderwijs (DUO), 2018 to 2023; 2015 to 2017 DUO, examenkandidaten en geslaagden 2014-2019; havo and vwo 2024 and 2025 and the total of each year (91.5, 90.2) DUO by ANP, 29 September 2025, vmbo from that total; 2014, and vwo 2013, from the changes that the Examenmonitor VO 2015 names (VOS/ABB); the rest of 2013, 2012 (havo and vwo some two points lower: Examenmonitor 2012 and 2013 in the press) and 2026 (as 2025) are a judgement',
  },
  /** Deaths a year per 100,000 by sex (male, female) at ages 12 to 18. */
  deaths: {
    value: [18, 12],
    source:
      'CBS, sterftekans: boys of 13 10 in 100,000 (83290NED, 2015), men of 20 32 and women 16 (71262ned, 2010); in between, judgement',
  },
  /** Newcomers from abroad who enter at twelve or older, least and (from a year on) most a year; as many as the published number of learners asks for. */
  newcomers: {
    value: {
      least: 3000,
      most: { 2011: 8000, 2015: 16_000, 2020: 10_000, 2022: 24_000 } as Readonly<Record<number, number>>,
      byYear: [0.3, 0.3, 0.25, 0.15],
      international: 0.05,
    },
    source:
      'LOWAN in the press, about 2023: some 30,000 in international classes after a doubling; OCW, 5 May 2022: 35 % of 15,000 Ukrainian children of school age in secondary education; the bounds of other years (many in 2015 to 2019), the years of study and the share in international streams are a judgement',
  },
  /** Share of families of primary schools of a strict denomination who look for a secondary school of it, and how far: e times less at this distance. */
  strict: {
    value: {
      keeps: { reformed: 0.95, liberated: 0.85, evangelical: 0.6, anthroposophic: 0.75, islamic: 0.9, jewish: 0.9, hindu: 0.5 },
      distanceKm: { reformed: 9, liberated: 9, evangelical: 4, anthroposophic: 5, islamic: 4, jewish: 5, hindu: 4 },
      farthestKm: { reformed: 45, liberated: 45, evangelical: 15, anthroposophic: 25, islamic: 20, jewish: 20, hindu: 15 },
      others: 0.06,
    },
    source:
      'judgement: no share is published; pupils of reformed primary and secondary schools (DUO 2019) are about as many a year of study, and secondary schools admit few others (VGS in Nederlands Dagblad, November 2021)',
  },
  /** Share of younger children who go where the elder went, if the school has their level. */
  followsSibling: { value: 0.6, source: 'judgement: most schools give brothers and sisters priority; no share is published' },
  /** After failing: share who take the year again, and who go to adult education (vavo). */
  afterFailing: {
    value: { repeat: 0.55, vavo: 0.2 },
    source: 'CBS, doorstroom van gezakte eindexamenkandidaten, 2015 to 2018: about half repeats, one in five to vavo',
  },
  vavoPassRate: { value: 0.7, source: 'DUO, vavo 2018/19: seven in ten get their diploma' },
  /** After a diploma: share who go on to the next level of secondary education. */
  goesOn: {
    value: { theory: 0.16, havo: 0.04 },
    source: 'Inspectorate, De Staat van het Onderwijs 2020: vmbo-(g)t to havo 15 to 18 %, havo to vwo 4 to 5 %',
  },
  /** Share who take a year again without an exam. */
  repeats: {
    value: { lower: 0.03, upper: 0.06, havo4: 0.125, practical: 0 },
    source: 'CBS, doubleurs voortgezet onderwijs 2018/19: 5.5 % in all, havo 4 most; Inspectorate 2020',
  },
  /** Share who leave school a year before the exam. */
  leaves: {
    value: { lower: 0.004, upper: 0.012, midYear: 0.35 },
    source: 'OCW, voortijdig schoolverlaten 2018/19: vo 0.5 %, and changes from havo and vwo to mbo without diploma',
  },
  /** How likely a change of level is beside going on at the same: by the number of levels. */
  levelChange: {
    value: [1, 0.09, 0.008],
    source: 'Inspectorate, De Staat van het Onderwijs 2020: some 8 to 10 % up or down between years 1 and 4, fitted to the stock of 2019',
  },
  /** Share who come in from abroad or another country above the first year. */
  entersLate: { value: 0.008, source: 'judgement after DUO, nieuwkomers vo: some 7,000 a year enter from international classes' },
  /** Distance at which a school is e times less chosen, in km; twice that is about the mean distance. */
  distanceKm: { value: 2.1, source: 'fitted to the mean distance' },
  meanDistance: {
    value: 4.6,
    source: 'judgement near CBS, nabijheid voorzieningen and ODiN 2019: home to secondary school four to five km as the crow flies',
  },
  /** Mean ability of learners by the level they reach. */
  ability: {
    value: { practical: -1.9, 'vmbo-bb': -1.25, 'vmbo-kb': -0.75, 'vmbo-gl': -0.3, mavo: -0.1, havo: 0.45, vwo: 1.15, international: 0.6 },
    source: 'cut points of a normal distribution at the shares of tracks in the third year, DUO 2019',
  },
  /** Spread of ability within a level, and of the advice and test beside ability. */
  spread: {
    value: { level: 0.45, advice: 0.35, test: 0.3 },
    source: 'judgement: a test score correlates some 0.8 with the track in the third year (CBS, VOCL cohorts)',
  },
  /** Shares of school advice, from low to high as in ADVICE. */
  advice: {
    value: [0.026, 0.084, 0.037, 0.102, 0.034, 0.188, 0.077, 0.181, 0.084, 0.187],
    source:
      'CBS, De schooladviezen in groep 8 (Statistische Trends 2021), first advice, mean of 2014/15 to 2019/20; the first class (vso, pro and vmbo-b) divided, and leavers of sbo (one in 25) added, by judgement',
  },
} as const;
