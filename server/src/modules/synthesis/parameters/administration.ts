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
  /** Ends on the first day of a school or academic year. */
  summerEnd: {
    value: [
      { share: 0.5, from: -30, to: -8 },
      { share: 0.35, from: 14, to: 40 },
      { share: 0.13, from: 40, to: 59 },
      { share: 0.02, from: 59, to: 150 },
    ] as readonly Delay[],
    source: 'as summerStart; judgement: ends are reported when the next school asks for them, seldom after 1 October',
  },
  /** Ends in the course of a year. */
  end: {
    value: [
      { share: 0.65, from: 0, to: 7 },
      { share: 0.24, from: 7, to: 21 },
      { share: 0.1, from: 21, to: 75 },
      { share: 0.01, from: 75, to: 200 },
    ] as readonly Delay[],
    source: 'terms: BWBR0015232 art. 5; judgement: somewhat later than starts',
  },
  /** Results, after the day of the outcome. */
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
  doubleNow: {
    value: { share: 0.0015, nearestKm: 15 },
    source: 'judgement: some 4,000 learners in the country, enough for signals and reconciliation to have something to do',
  },
  /** Share without citizen number when first reported, of who was born here and of who came; share of these who get one later, and in how many days. */
  withoutBsn: {
    value: { born: 0.004, arrived: 0.3, later: 0.85, days: [45, 300] },
    source:
      'DUO, inschrijvingsgegevens vo, vraag en antwoord: immigrants, who live abroad and who is not found in the population register get an education number; de Volkskrant, June 2023: asylum seekers can be registered, and so get a citizen number, after six months; shares are judgement',
  },
  /** Share whose birth date is known by month or year only, of who was born here without citizen number and of refugees. */
  birthPartlyUnknown: {
    value: { withoutBsn: 0.25, refugee: 0.06 },
    source:
      'Aanhangsel Handelingen II 2010/11, 729: 77,000 people, 0.5 % of the population, are registered without a full birth date; judgement how they are divided',
  },
} as const;
