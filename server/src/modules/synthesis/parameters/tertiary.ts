/**
 * Rates of vocational and higher education, each with its source. Series by year are points `[year, value]` between which
 * the value runs straight. Shares by destination stand in the order of DESTINATION.
 */
export const DESTINATION = ['out', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo'] as const;

export const TERTIARY = {
  /** Students on 1 October in the whole country. */
  mboStudents: {
    value: [
      [2011, 508_900],
      [2012, 500_400],
      [2013, 488_900],
      [2014, 476_100],
      [2015, 471_800],
      [2017, 482_900],
      [2018, 496_300],
      [2019, 498_700],
      [2020, 507_100],
      [2022, 487_000],
      [2024, 472_000],
      [2026, 470_000],
    ],
    source:
      'OCW in cijfers, aantal studenten mbo, 2011 to 2020 (DUO); later years DUO, studentenprognoses mbo 2023, rounded; 2025 and 2026 judgement: level',
  },
  hboStudents: {
    value: [
      [2011, 424_000],
      [2014, 446_000],
      [2017, 453_000],
      [2019, 463_000],
      [2020, 488_200],
      [2021, 490_400],
      [2022, 475_800],
      [2023, 459_500],
      [2024, 449_100],
      [2026, 442_000],
    ],
    source:
      'DUO, ingeschreven hbo 2020 to 2024; Vereniging Hogescholen, feiten en cijfers, before; 2025 and 2026 judgement: the fall slows',
  },
  woStudents: {
    value: [
      [2011, 245_000],
      [2014, 255_000],
      [2017, 280_000],
      [2019, 304_000],
      [2020, 327_000],
      [2021, 344_600],
      [2022, 340_700],
      [2024, 340_000],
      [2026, 336_000],
    ],
    source:
      'CBS StatLine 85125NED (2021) and Universiteiten van Nederland, ingeschreven studenten; 2025 and 2026 judgement: slightly lower',
  },
  /** Share of work-based learners (bbl) in mbo. */
  workBased: {
    value: [
      [2011, 0.303],
      [2013, 0.247],
      [2014, 0.211],
      [2015, 0.203],
      [2017, 0.22],
      [2019, 0.256],
      [2020, 0.251],
      [2023, 0.285],
      [2026, 0.27],
    ],
    source: 'OCW in cijfers, aantal studenten mbo, bbl 2011 to 2020; later judgement after DUO: 27 to 29 %',
  },
  /** Shares of the levels 1 to 4 in mbo at the beginning and now; they set whom adult entrants join and the stock of the first year. */
  mboLevels: {
    value: { first: [0.04, 0.25, 0.27, 0.44], now: [0.03, 0.2, 0.23, 0.54] },
    source: 'DUO, studenten mbo naar niveau 2011 and 2023, rounded',
  },
  /** Share of students from abroad. */
  internationalWo: {
    value: [
      [2011, 0.11],
      [2018, 0.2],
      [2021, 0.235],
      [2023, 0.264],
      [2026, 0.26],
    ],
    source: 'Nuffic, incoming student mobility 2018/19, 2021/22, 2023/24; before 2018 judgement after Nuffic',
  },
  internationalHbo: {
    value: [
      [2011, 0.06],
      [2021, 0.071],
      [2023, 0.082],
      [2026, 0.08],
    ],
    source: 'Nuffic, 2021/22 and 2023/24; before judgement',
  },
  /** Share of the students from abroad who are not funded: from outside the EEA. */
  internationalNotFunded: { value: 0.28, source: 'Nuffic, incoming student mobility 2021/22: 27.9 % from outside the EEA' },
  /** Where leavers of secondary education are in the school year after. */
  entry: {
    value: {
      practical: [0.47, 0.32, 0.17, 0.03, 0.01, 0, 0],
      special: [0.6, 0.14, 0.16, 0.04, 0.06, 0, 0],
      'vmbo-bb': [0.04, 0.01, 0.86, 0.07, 0.02, 0, 0],
      'vmbo-kb': [0.03, 0, 0.12, 0.41, 0.44, 0, 0],
      'vmbo-gl': [0.03, 0, 0.06, 0.13, 0.78, 0, 0],
      mavo: [0.04, 0, 0.05, 0.11, 0.8, 0, 0],
      havo: [0.15, 0, 0, 0.01, 0.06, 0.78, 0],
      vwo: [0.13, 0, 0, 0, 0.01, 0.1, 0.76],
      international: [0.45, 0, 0, 0, 0.02, 0.13, 0.4],
      /** Without a diploma. */
      lower: [0.35, 0.25, 0.32, 0.04, 0.04, 0, 0],
      vmboFailed: [0.24, 0.14, 0.46, 0.09, 0.07, 0, 0],
      havoFailed: [0.32, 0.01, 0.05, 0.1, 0.52, 0, 0],
      vwoFailed: [0.45, 0, 0.02, 0.04, 0.4, 0.09, 0],
    },
    source:
      'DUO and Inspectorate, De Staat van het Onderwijs 2019 to 2023, doorstroom vo-mbo and vo-ho, rounded; practical, special and without diploma: judgement after the same',
  },
  /** Share of those `out` at first who come in a year later, and two years later. */
  gapYears: {
    value: { havo: [0.6, 0.12], vwo: [0.7, 0.1], other: [0.16, 0.08] },
    source: 'OCW in cijfers, studenten met een tussenjaar: some 10 % of havo and vwo leavers; others judgement',
  },
  /** Going on after a diploma: shares by destination in the next school year. */
  afterMbo1: { value: [0.38, 0, 0.62, 0, 0, 0, 0], source: 'DUO, doorstroom binnen mbo after level 1: some six in ten' },
  afterMbo2: { value: [0.54, 0, 0, 0.36, 0.1, 0, 0], source: 'DUO, doorstroom binnen mbo after level 2: 45 to 48 %' },
  afterMbo3: { value: [0.6, 0, 0, 0, 0.4, 0, 0], source: 'DUO, doorstroom binnen mbo after level 3: some 40 %' },
  mbo4ToHbo: {
    value: [
      [2011, 0.45],
      [2014, 0.43],
      [2015, 0.36],
      [2019, 0.37],
      [2021, 0.36],
      [2023, 0.3],
      [2026, 0.3],
    ],
    source: 'CBS and OCW in cijfers, doorstroom van mbo naar hbo: 42 % in 2005 to 35 % in 2016; Vereniging Hogescholen for later years',
  },
  /** Share of mbo entrants in hbo who take an associate degree. */
  associate: {
    value: [
      [2011, 0.05],
      [2018, 0.12],
      [2024, 0.26],
      [2026, 0.28],
    ],
    source: 'Vereniging Hogescholen, instroom Associate degree, 2011 to 2024, rounded',
  },
  /** Chance a year to leave without a diploma: in the first and in later years; by destination's order. */
  dropOut: {
    value: { first: [0, 0.24, 0.14, 0.09, 0.075, 0.155, 0.065], later: [0, 0.2, 0.09, 0.065, 0.06, 0.04, 0.02] },
    source:
      'DUO, vsv in mbo by level 2019 to 2023 (5 % in all, with leavers of 23 and over and with a start qualification on top); Inspectorate, uitval eerste jaar hbo 15-16 %, wo 6-7 %',
  },
  /** Chance a year to change to another programme in the same sector: in the first and in later years. */
  change: {
    value: { first: [0, 0.04, 0.08, 0.09, 0.09, 0.19, 0.19], later: [0, 0.02, 0.02, 0.02, 0.02, 0.02, 0.015] },
    source: 'Inspectorate, switch eerste jaar hbo 18-20 %, wo some 20 %; mbo judgement after DUO, opleidingswisselingen',
  },
  /** Chance of the diploma in the year before the nominal one, the nominal one, and after. */
  diploma: {
    value: {
      'mbo-1': [0, 0.7, 0.6, 0.5],
      'mbo-2': [0.12, 0.68, 0.65, 0.5],
      'mbo-3': [0.1, 0.66, 0.65, 0.5],
      'mbo-4': [0.06, 0.66, 0.65, 0.5],
      'hbo-associate': [0, 0.52, 0.5, 0.4],
      'hbo-bachelor': [0.03, 0.48, 0.54, 0.45],
      'hbo-master': [0.1, 0.55, 0.5, 0.4],
      'wo-bachelor': [0, 0.46, 0.68, 0.55],
      'wo-master': [0.05, 0.5, 0.6, 0.5],
    },
    source:
      'DUO, jaarresultaat mbo 70-75 %; OCW in cijfers, bachelor-rendement hbo in 5 years some 50 %, 58 % in 6 (cohort 2010); VSNU, bachelorrendement 66 to 70 % after 4 years of who stayed',
  },
  /** Factors on the odds of a diploma in a year and of dropping out in hbo, by former education (mbo, havo, vwo). */
  formerEducation: {
    value: { diploma: [1.1, 1, 1.4], dropOut: [1.35, 1, 0.55] },
    source:
      'OCW in cijfers, cohort 2010: mbo entrants take 4.4 years for the bachelor, havo 4.8, vwo 4.4; drop-out of mbo entrants 17 to 22 %',
  },
  /** Logit per standard deviation of ability within the programme level, half the difference of women and men, and the household's own. */
  effects: {
    value: { ability: 0.45, woman: 0.2, family: 0.2 },
    source:
      'judgement: women 10 points more successful in hbo (OCW in cijfers), children of the highly educated 3 to 5 points less drop-out',
  },
  /** Correlation of ability with where leavers of one track go. */
  entryCorrelation: { value: 0.5, source: 'judgement: advice and marks order destinations, with much left to taste' },
  /** Going on after degrees. */
  hboToWo: {
    value: [
      [2011, 0.11],
      [2026, 0.08],
    ],
    source: 'Inspectorate, doorstroom hbo-bachelor naar wo: 12 to 8 %, falling',
  },
  hboToMaster: { value: 0.06, source: 'Vereniging Hogescholen, hbo masters: some 15,000 students, most later in life' },
  associateToBachelor: { value: 0.4, source: 'Vereniging Hogescholen, doorstroom Ad naar bachelor: four in ten' },
  woToMaster: { value: 0.8, source: 'VSNU, doorstroom bachelor-master: eight in ten within a year' },
  secondStudy: { value: 0.02, source: 'judgement: a second bachelor or master, not funded' },
  /** Where first-year drop-outs of wo, hbo and mbo go in the next school year. */
  woToHbo: { value: 0.6, source: 'bits-chips on VSNU figures, 2017: of 7 % who leave wo, 3 % leave higher education' },
  hboToMbo: { value: 0.12, source: 'DUO, terugstroom hbo-mbo: some 12 % of who leave hbo without diploma' },
  mboReturn: { value: 0.22, source: 'DUO, terugkeer voortijdig schoolverlaters: some one in five within two years' },
  /** Mean of the exponential decay of choice with distance, in km. */
  decayKm: {
    value: { mbo: 6, hbo: 16, wo: 32 },
    source: 'judgement, to give means of some 10 to 15, 25 to 30 and 40 to 50 km (CBS, afstand tot mbo, hbo en wo)',
  },
  /** Share of part-time students among adult entrants of hbo. */
  partTimeAdults: { value: 0.75, source: 'DUO, ingeschreven hbo 2024: 57,000 part-time and 14,000 dual of 449,000' },
  partTimeHbo: { value: 0.15, source: 'DUO, ingeschreven hbo 2024: 57,000 part-time and 14,000 dual of 449,000' },
  adultHboYear: {
    value: [8_000, 40_000],
    source: 'judgement: entrants of 23 and over a year, least and most (Vereniging Hogescholen, instroom deeltijd)',
  },
  adultMboYear: {
    value: [12_000, 75_000],
    source: 'judgement: entrants of 23 and over a year, least and most (DUO, instroom mbo naar leeftijd)',
  },
  adultWoYear: { value: [500, 20_000], source: 'judgement: later entrants and pre-masters a year, least and most' },
  /** Share of adults who enter school-based mbo part-time, until it was no longer funded. */
  partTimeMbo: {
    value: [
      [2011, 0.12],
      [2014, 0.02],
      [2016, 0],
    ],
    source: 'OCW in cijfers, bol deeltijd: 7,700 in 2011, none from 2016',
  },
  /** Share of mbo drop-outs after a year who get a certificate. */
  certificate: { value: 0.08, source: 'judgement: certificates and mbo statements are few' },
  /** Mean ability by level for who was in education before the first year; order of DESTINATION. */
  ability: { value: [0, -1.6, -1, -0.55, -0.25, 0.45, 1.2], source: 'judgement: order of levels on a standard normal scale' },
  death: { value: 0.0003, source: 'CBS, sterfte naar leeftijd 15 to 30 years, 2011 to 2022: 20 to 35 in 100,000' },
} as const;

export type Series = readonly (readonly [number, number])[];
