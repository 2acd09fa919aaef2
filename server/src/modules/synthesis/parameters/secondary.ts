/** Rates of secondary education, each with its source. What schools offer and how large is published per site and not here. */
export const SECONDARY = {
  /** Share of exam candidates who pass. */
  passRate: {
    value: { 'vmbo-bb': 0.977, 'vmbo-kb': 0.958, 'vmbo-gl': 0.935, mavo: 0.932, havo: 0.882, vwo: 0.907 },
    source: 'DUO, examenkandidaten en geslaagden, school year 2018/19; vmbo split after the Inspectorate, examenmonitor vo 2019',
  },
  /** Share of those who would fail in other years who passed without or with milder central exams, by exam year. */
  milderYears: {
    value: { 2020: 0.85, 2021: 0.35, 2022: 0.3 } as Readonly<Record<number, number>>,
    source: 'Inspectorate, examenmonitor vo 2020 to 2022: 98 to 99 % passed in 2020, some 2 to 4 points more than usual in 2021 and 2022',
  },
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
    value: { lower: 0.025, upper: 0.05, havo4: 0.115, practical: 0 },
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
    value: [0.025, 0.085, 0.035, 0.11, 0.035, 0.205, 0.07, 0.175, 0.08, 0.18],
    source: 'DUO, schooladviezen groep 8, school years 2015/16 to 2019/20, mean of the years, rounded',
  },
} as const;
