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
      [2016, 479_500],
      [2017, 482_900],
      [2018, 492_400],
      [2019, 498_700],
      [2020, 507_100],
      [2021, 505_000],
      [2022, 487_000],
      [2024, 472_000],
      [2026, 470_000],
    ],
    source:
      'OCW in cijfers, aantal studenten in het mbo (bbl, bol full-time and part-time), 2013 to 2020; 2021: CBS StatLine 83850NED, 513,136 with examination candidates, less those (judgement); 2011, 2012 and from 2022 on judgement, after a forecast of 425,000 for 2034 (OCW, December 2019)',
  },
  hboStudents: {
    value: [
      [2011, 424_000],
      [2014, 446_000],
      [2017, 453_400],
      [2018, 456_600],
      [2019, 463_000],
      [2020, 488_200],
      [2021, 490_400],
      [2022, 475_800],
      [2023, 459_500],
      [2024, 449_100],
      [2026, 442_000],
    ],
    source:
      'DUO, ingeschreven studenten hbo 2020 to 2024; Vereniging Hogescholen (ScienceGuide, February 2019) for 2017 and 2018; 2011 to 2014 and 2019 judgement after the same; 2025 and 2026 judgement: the fall slows',
  },
  woStudents: {
    value: [
      [2011, 245_000],
      [2014, 255_000],
      [2017, 280_000],
      [2019, 304_000],
      [2020, 327_000],
      [2021, 340_700],
      [2022, 340_700],
      [2024, 340_000],
      [2026, 336_000],
    ],
    source:
      'Universiteiten van Nederland, March 2023 (VU, DUB and Delta): some 340,000 in 2022, as many as the year before; other years judgement after the same body and CBS, ingeschreven studenten wo',
  },
  /** Share of work-based learners (bbl) in mbo. */
  workBased: {
    value: [
      [2011, 0.303],
      [2013, 0.247],
      [2014, 0.211],
      [2015, 0.203],
      [2016, 0.208],
      [2017, 0.22],
      [2018, 0.241],
      [2019, 0.256],
      [2020, 0.251],
      [2021, 0.27],
      [2026, 0.275],
    ],
    source:
      'OCW in cijfers, aantal studenten in het mbo, 2013 to 2020 (127.9 of 498.7 thousand in 2019); 2021: CBS StatLine 83850NED, 373,304 bol of 513,136; 2011 and later judgement',
  },
  /** Shares of the levels 1 to 4 in mbo at the beginning and now; they set whom adult entrants join and the stock of the first year. */
  mboLevels: {
    value: { first: [0.04, 0.25, 0.27, 0.44], now: [0.03, 0.2, 0.23, 0.54] },
    source:
      'judgement after DUO, studenten mbo naar niveau; CBS, September 2019: 60 % of young women and 51 % of young men at level 4 in 2017',
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
    source:
      'Nuffic, fact sheet international students 2021-22: 23.5 %; Universiteiten van Nederland: 85,000 of 340,000 in 2022; 2018 and 2023 so that hbo and wo have the 81,400 (2016), 89,900 (2017), 127,200 (2023) and 131,000 (2024) degree students of Nuffic; before and after judgement',
  },
  internationalHbo: {
    value: [
      [2011, 0.06],
      [2021, 0.071],
      [2023, 0.082],
      [2026, 0.08],
    ],
    source:
      'Nuffic, fact sheet international students 2021-22: 7.1 %; 2023 from the same total of Nuffic as for wo; before and after judgement',
  },
  /** Share of the students from abroad who are not funded: from outside the EEA. */
  internationalNotFunded: { value: 0.279, source: 'Nuffic, fact sheet international students 2021-22: 27.9 % from outside the EEA' },
  /** Where leavers of secondary education are in the school year after. */
  entry: {
    value: {
      practical: [0.47, 0.32, 0.17, 0.03, 0.01, 0, 0],
      special: [0.6, 0.14, 0.16, 0.04, 0.06, 0, 0],
      'vmbo-bb': [0.04, 0.01, 0.86, 0.07, 0.02, 0, 0],
      'vmbo-kb': [0.03, 0, 0.14, 0.43, 0.4, 0, 0],
      'vmbo-gl': [0.03, 0, 0.07, 0.16, 0.74, 0, 0],
      mavo: [0.04, 0, 0.06, 0.14, 0.76, 0, 0],
      havo: [0.18, 0, 0, 0.01, 0.06, 0.75, 0],
      vwo: [0.16, 0, 0, 0, 0.01, 0.09, 0.74],
      international: [0.45, 0, 0, 0, 0.02, 0.13, 0.4],
      /** Without a diploma. */
      lower: [0.35, 0.25, 0.32, 0.04, 0.04, 0, 0],
      vmboFailed: [0.24, 0.14, 0.46, 0.09, 0.07, 0, 0],
      havoFailed: [0.32, 0.01, 0.05, 0.1, 0.52, 0, 0],
      vwoFailed: [0.45, 0, 0.02, 0.04, 0.4, 0.09, 0],
    },
    source:
      'havo: OCW in cijfers, directe doorstroom naar voltijd hbo, 77 % in 2009 to 2012, 74 % in 2016; vwo: CBS, 2016, 74.8 % to wo and 8.6 to 9.8 % to hbo, Universiteiten van Nederland, 72 to 75 % to wo until 2021; from vmbo, practical and special education and without diploma: judgement after DUO and Inspectorate, doorstroom vo-mbo',
  },
  /** Share of those `out` at first who come in a year later, and two years later. */
  gapYears: {
    value: { havo: [0.6, 0.12], vwo: [0.7, 0.1], other: [0.16, 0.08] },
    source:
      'judgement: some 10 % of havo and vwo leavers come a year later (Inspectorate, In- en doorstroommonitor 2009-2018, on the gap year)',
  },
  /** Going on after a diploma: shares by destination in the next school year. */
  afterMbo1: { value: [0.3, 0, 0.7, 0, 0, 0, 0], source: 'CBS (in MBO-today, diplomas of 2015): some 70 % after level 1 study on' },
  afterMbo2: {
    value: [0.42, 0, 0.06, 0.41, 0.11, 0, 0],
    source: 'CBS (in MBO-today, diplomas of 2015): some 60 % after level 2 go on in mbo; to which level: judgement',
  },
  afterMbo3: {
    value: [0.58, 0, 0, 0.02, 0.4, 0, 0],
    source: 'CBS (in MBO-today, diplomas of 2015): more than 40 % after level 3 study on; to which level: judgement',
  },
  mbo4ToHbo: {
    value: [
      [2011, 0.42],
      [2012, 0.41],
      [2013, 0.44],
      [2014, 0.44],
      [2015, 0.36],
      [2018, 0.37],
      [2020, 0.39],
      [2021, 0.37],
      [2022, 0.34],
      [2024, 0.31],
      [2026, 0.31],
    ],
    source:
      'CBS, 42 % of all in 2005, 35 % in 2016, of those below 25 44 % in 2010 and 39 % in 2018; OCW in cijfers, bol to full-time hbo, 44.8 % in 2011, 47.1 in 2013, 38.7 in 2015 and 2016; Vereniging Hogescholen, 29,000 in 2015, 35,000 in 2019, 39,000 in 2020, 36,500 in 2021, 9 % fewer in 2022; later judgement',
  },
  /** Share of mbo entrants in hbo who take an associate degree. */
  associate: {
    value: [
      [2011, 0.04],
      [2014, 0.06],
      [2018, 0.116],
      [2021, 0.16],
      [2024, 0.38],
      [2026, 0.4],
    ],
    source:
      'Vereniging Hogescholen (YouNews, 2019): 6 % in 2014, 11.6 % in 2018; later judgement, after 9.4 % more entrants in 2022 and 21 % in 2023, and so that there are the 26,700 students of DUO, ingeschreven hbo 2024',
  },
  /** Chance a year to leave without a diploma: in the first and in later years; by destination's order. */
  dropOut: {
    value: { first: [0, 0.25, 0.15, 0.1, 0.085, 0.127, 0.045], later: [0, 0.2, 0.1, 0.075, 0.065, 0.038, 0.02] },
    source:
      'hbo: Vereniging Hogescholen, factsheet studiesucces en uitval 2018: 12.7 % of who come from havo (see formerEducation); wo: Inspectorate, De Staat van het Onderwijs 2024, 5 to 7 % in most of economics, here with who leave for hbo; later years, and mbo after early leaving of some 5 % in all: judgement',
  },
  /** Chance a year to change to another programme in the same sector: in the first and in later years. */
  change: {
    value: { first: [0, 0.04, 0.08, 0.09, 0.09, 0.18, 0.19], later: [0, 0.02, 0.02, 0.02, 0.02, 0.02, 0.015] },
    source: 'hbo: Vereniging Hogescholen, factsheet studiesucces en uitval 2018: 17.8 % of those of 2017; wo and mbo judgement',
  },
  /** Chance of the diploma in the year before the nominal one, the nominal one, and after. */
  diploma: {
    value: {
      'mbo-1': [0, 0.72, 0.6, 0.5],
      'mbo-2': [0.2, 0.7, 0.65, 0.5],
      'mbo-3': [0.16, 0.7, 0.66, 0.5],
      'mbo-4': [0.14, 0.7, 0.66, 0.5],
      'hbo-associate': [0, 0.52, 0.5, 0.4],
      'hbo-bachelor': [0.03, 0.5, 0.54, 0.45],
      'hbo-master': [0.1, 0.55, 0.5, 0.4],
      'wo-bachelor': [0, 0.46, 0.68, 0.55],
      'wo-master': [0.05, 0.5, 0.6, 0.5],
    },
    source:
      'hbo bachelor: Vereniging Hogescholen, factsheet studiesucces en uitval 2018: 49.8 % after 5 years (begun in 2013), 67.5 % after 8 (begun in 2010); mbo: judgement, so that stays are as long as the published numbers of students ask; others judgement after VSNU: two thirds of who stay have the bachelor after 4 years',
  },
  /** Factors on the odds of a diploma in a year and of dropping out in hbo, by former education (mbo, havo, vwo). */
  formerEducation: {
    value: { diploma: [1.3, 1, 1.5], dropOut: [1.88, 1, 0.5] },
    source:
      'Vereniging Hogescholen, factsheet studiesucces en uitval 2018: drop-out in the first year mbo 21.5 %, havo 12.7 %, vwo 6.8 %; diploma after 5 years mbo 43.8 %, havo 49.5 %, vwo 68.7 %',
  },
  /** Logit per standard deviation of ability within the programme level, half the difference of women and men, and the household's own. */
  effects: {
    value: { ability: 0.45, woman: 0.2, family: 0.2 },
    source:
      'women: Vereniging Hogescholen, factsheet studiesucces en uitval 2018: drop-out 13.4 against 18.2 %, diploma after 5 years 58.2 against 40.4 %; family: OCW in cijfers, uitval en switch, some 3 points less drop-out where a parent has a degree; ability judgement',
  },
  /**
   * What sets institutions apart, as standard deviations on the logit of success: of institutions by sector, of the secondary school or mbo
   * college of origin on what comes next; the correlation of both with how able the neighbourhood is; and in hbo the effect of the field.
   */
  institutionEffects: {
    value: {
      institution: { mbo: 0.2, hbo: 0.3, wo: 0.4 },
      origin: 0.2,
      neighbourhood: 0.5,
      field: {
        technology: 0,
        science: 0,
        care: 0.25,
        society: 0.05,
        economy: -0.12,
        law: -0.15,
        education: -0.1,
        arts: 0.4,
        green: 0.1,
        other: 0,
      },
    },
    source:
      'Inspectorate, De Staat van het Onderwijs 2024 (in Punt, Avans, April 2024): first-year drop-out of hbo technology some 12 %, at institutions from below 3 to 25 %; of wo economics mostly 5 to 7 %, at one 17 %; differences remain after accounting for students and sector. The standard deviations that give such ranges, mbo, origin, fields and the correlation: judgement',
  },
  /** Correlation of ability with where leavers of one track go. */
  entryCorrelation: { value: 0.5, source: 'judgement: advice and marks order destinations, with much left to taste' },
  /** Going on after degrees. */
  hboToWo: {
    value: [
      [2011, 0.11],
      [2026, 0.08],
    ],
    source: 'judgement: one in ten hbo bachelors, falling',
  },
  hboToMaster: { value: 0.06, source: 'judgement: 15,143 students in hbo masters (DUO, ingeschreven hbo 2024), most later in life' },
  associateToBachelor: { value: 0.4, source: 'judgement: four in ten go on to a bachelor' },
  woToMaster: {
    value: 0.8,
    source:
      'judgement: eight in ten within a year (50,000 entrants in masters beside 60,000 in bachelors, Universiteiten van Nederland 2022)',
  },
  secondStudy: { value: 0.02, source: 'judgement: a second bachelor or master, not funded' },
  /** Where first-year drop-outs of wo, hbo and mbo go in the next school year. */
  woToHbo: { value: 0.6, source: 'VSNU (in de Volkskrant, April 2018): a majority of who stop go to hbo, some 5 % of all who began' },
  hboToMbo: { value: 0.12, source: 'judgement: one in eight of who leave hbo without a diploma' },
  mboReturn: { value: 0.22, source: 'judgement: some one in five within two years' },
  /** Mean of the exponential decay of choice with distance, in km. */
  decayKm: {
    value: { mbo: 6, hbo: 16, wo: 32 },
    source: 'judgement, to give means of some 10 to 15, 25 to 30 and 40 to 50 km',
  },
  /** Share of part-time students in hbo; adult entrants keep it up. */
  partTimeHbo: {
    value: [
      [2011, 0.15],
      [2016, 0.115],
      [2020, 0.114],
      [2022, 0.123],
      [2024, 0.127],
      [2026, 0.13],
    ],
    source:
      'DUO, ingeschreven studenten hbo 2020 to 2024 (55,756 of 488,247 and 57,069 of 449,062; dual besides); before and after judgement',
  },
  /** What adults begin in hbo: associate degrees, beside the share among mbo entrants of the year, and masters. */
  adultHbo: {
    value: { associate: 0.75, master: 0.17 },
    source:
      'judgement, so that there are as many as in DUO, ingeschreven studenten hbo: associate degrees 17,525 in 2020 and 26,695 in 2024, masters 13,768 and 15,143',
  },
  adultHboYear: { value: [8_000, 50_000], source: 'judgement: entrants of 23 and over a year, least and most' },
  adultMboYear: { value: [12_000, 75_000], source: 'judgement: entrants of 23 and over a year, least and most' },
  adultWoYear: { value: [500, 30_000], source: 'judgement: later entrants and pre-masters a year, least and most' },
  /** Least share of the young waiting that is let in where they would be more than the published students leave room for. */
  leastAdmitted: {
    value: 0.75,
    source: 'judgement: a guard, so that numbers follow the published ones whatever the leavers of secondary education',
  },
  /** Share of adults who enter school-based mbo part-time, until it was no longer funded. */
  partTimeMbo: {
    value: [
      [2011, 0.12],
      [2014, 0.02],
      [2016, 0],
    ],
    source: 'OCW in cijfers, aantal studenten in het mbo, bol part-time: 2,900 in 2013, 1,000 in 2014, none from 2016; before judgement',
  },
  /** Share of mbo drop-outs after a year who get a certificate. */
  certificate: { value: 0.08, source: 'judgement: certificates and mbo statements are few' },
  /** Mean ability by level for who was in education before the first year; order of DESTINATION. */
  ability: { value: [0, -1.6, -1, -0.55, -0.25, 0.45, 1.2], source: 'judgement: order of levels on a standard normal scale' },
  death: { value: 0.0003, source: 'judgement after CBS, mortality of 15 to 30 years: 20 to 35 in 100,000 a year' },
} as const;

export type Series = readonly (readonly [number, number])[];
