/** Days after a fact within which a share of the reports on it arrives; below zero before the fact. Shares of a list add up to one. */
export type Delay = { readonly share: number; readonly from: number; readonly to: number };

/**
 * How schools report: when, with which mistakes, and what is known of who comes from abroad. Nothing is published about the moments of single
 * reports; the terms are those of the law and the shares judgements of ours.
 */
export const ADMINISTRATION = {
  /** Starts on the first day of a school or academic year: registered before the summer, or when the school is back. */
  summerStart: {
    value: [
      { share: 0.46, from: -48, to: -14 },
      { share: 0.32, from: 12, to: 35 },
      { share: 0.17, from: 35, to: 59 },
      { share: 0.04, from: 61, to: 75 },
      { share: 0.008, from: 76, to: 150 },
      { share: 0.002, from: 150, to: 300 },
    ] as readonly Delay[],
    source:
      'terms: Regeling gegevenslevering vo (BWBR0015232) art. 5, within 7 days, and all of the counting date by 15 October; judgement: most before the holidays or in the weeks after, one in twenty after 1 October',
  },
  /** Starts and changes in the course of a year. */
  start: {
    value: [
      { share: 0.72, from: 0, to: 7 },
      { share: 0.2, from: 7, to: 21 },
      { share: 0.065, from: 21, to: 75 },
      { share: 0.015, from: 75, to: 270 },
    ] as readonly Delay[],
    source:
      'terms: BWBR0015232 art. 5 (7 days), regeling po (BWBR0022542) art. 4 (14 days); judgement: seven in ten within a week, 8 % later than three weeks',
  },
  /** A next year of study at the same school: the school moves all its learners up at once, on a day of its own; some follow later. */
  movingUp: {
    value: { beforeSummer: 0.7, before: [-30, -10], after: [14, 38], later: 0.05, until: 80 },
    source: 'judgement: school information systems move a school up as a whole, mostly in the last weeks before the holidays',
  },
  summerEnd: {
    value: [
      { share: 0.5, from: -30, to: -8 },
      { share: 0.35, from: 14, to: 40 },
      { share: 0.13, from: 40, to: 59 },
      { share: 0.02, from: 59, to: 150 },
    ] as readonly Delay[],
    source: 'as summerStart; judgement: ends are reported when the next school asks for them, seldom after 1 October',
  },
  end: {
    value: [
      { share: 0.65, from: 0, to: 7 },
      { share: 0.24, from: 7, to: 21 },
      { share: 0.1, from: 21, to: 75 },
      { share: 0.01, from: 75, to: 200 },
    ] as readonly Delay[],
    source: 'terms: BWBR0015232 art. 5; judgement: somewhat later than starts',
  },
  result: {
    value: [
      { share: 0.93, from: 0, to: 14 },
      { share: 0.06, from: 14, to: 40 },
      { share: 0.01, from: 40, to: 120 },
    ] as readonly Delay[],
    source: 'terms: BWBR0015232 art. 6, within two weeks of the outcome; judgement: one in fourteen later',
  },
  /** School years, the running one included, of which the version before an end is kept in history. */
  versionsOfEnds: {
    value: 2,
    source:
      'judgement: what was known on a day is asked about the running funding year and the one before; for all years it would nearly double the load',
  },
  /** Share of enrolments first reported with a mistake, and which; days until it is put right. */
  corrected: {
    value: {
      share: 0.018,
      yearOfStudy: 0.3,
      programme: 0.3,
      site: 0.2,
      startDate: 0.2,
      soon: { share: 0.6, from: 2, to: 21 },
      later: { from: 21, to: 200 },
    },
    source:
      'judgement: two in a hundred, most put right after the answer of the register (within a week, BWBR0015232 art. 7), the rest in the checks before 1 June (art. 5)',
  },
  /** Share of learners first reported with a postcode that is not theirs, and with part of the birth date unknown that is known later. */
  detailsCorrected: {
    value: { postcode: 0.008, birthDate: 0.001, birthDateOfRefugees: 0.03 },
    source: 'judgement: postcodes of the school against those of the population register',
  },
  /** Share of changes of school in which the former school ends its enrolment late, and by how many days. */
  endedLate: {
    value: { share: 0.015, days: [6, 55] },
    source: 'judgement: one or two in a hundred; never beyond the next counting date, since the register asks both schools by then',
  },
  /** Share of learners in po, vo and mbo who are enrolled at two schools now, since the counting date. */
  doubleNow: { value: { share: 0.0015, nearestKm: 15 }, source: 'judgement: some 4,000 in the country, as many as a school year brings' },
  /** Share without citizen number when first reported, of who was born here and of who came; share of these who get one later, and in how many days. */
  withoutBsn: {
    value: { born: 0.004, arrived: 0.3, later: 0.85, days: [45, 300] },
    source:
      'DUO, inschrijvingsgegevens vo, vraag en antwoord: immigrants, who live abroad and who is not found in the population register get an education number; shares are judgement (asylum seekers may register after half a year, Kamerstuk 36139)',
  },
  /** Share whose birth date is known by month or year only, of who was born here without citizen number and of refugees. */
  birthPartlyUnknown: {
    value: { withoutBsn: 0.25, refugee: 0.06 },
    source:
      'Aanhangsel Handelingen II 2010/11, 729: 77,000 people, 0.5 % of the population, are registered without a full birth date; judgement how they are divided',
  },
} as const;

/** Where learners from abroad come from: what sets their residence title and their names. */
export const ORIGINS = ['syria', 'eastAfrica', 'otherRefugee', 'ukraine', 'eu', 'family', 'dutch', 'euStudent', 'otherStudent'] as const;
export type Origin = (typeof ORIGINS)[number];
type Shares<K extends string> = Readonly<Partial<Record<K, number>>>;

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

export const MARKS = {
  /** In whole marks: how far someone who is one standard deviation abler than who takes the same level is above the mean, and what is chance. */
  person: {
    value: { ability: 0.3, chance: 0.22 },
    source: 'judgement: marks differ 0.4 between candidates (old value); ability explains most (correlation of test and exam some 0.6)',
  },
  /** Spread between sites: of all marks, of school marks only, of central marks only. */
  site: {
    value: { all: 0.12, school: 0.08, central: 0.2 },
    source:
      'DUO, examencijfers vwo 2018/19: 506 sites differ by 0.14 (school) and 0.23 (central) around the means of subjects, correlated 0.5; less what chance and ability bring',
  },
  /** Mean level of candidates by outcome, before marks are drawn towards the outcome: sets the mean of a subject right. */
  outcome: { value: { passed: 0.05, failed: -0.9 }, source: 'fitted to the published mean school mark per vwo subject' },
  /** Central marks beside school marks where no mean is published. */
  centralBelow: {
    value: 0.15,
    source: 'DUO, examencijfers vwo 2018/19: school marks are 0.15 above central ones, over all subjects with both',
  },
} as const;
