/**
 * Every rate the country is made with, with its source. Counts per site come from the published table, not from here.
 * Where no source is named the value is a judgement, to be replaced by issue of the full generator.
 */
export const PARAMETERS = {
  /** Pupils in secondary education in the Netherlands, 1 October 2019 (DUO, leerlingen vo per vestiging naar onderwijstype). `scale` is a share of this. */
  nationalPupils: 956_857,
  /** School years of history before the running one. */
  yearsOfHistory: 5,

  /** Share of exam candidates who pass (DUO, examenkandidaten en geslaagden, school year 2018/19: vmbo 94.5 %, havo 88.2 %, vwo 90.7 %; split of vmbo after the Inspectorate). */
  passRate: { 'vmbo-bb': 0.975, 'vmbo-kb': 0.955, 'vmbo-gl': 0.935, mavo: 0.93, havo: 0.882, vwo: 0.907 },
  /** Share of vavo candidates who pass. */
  vavoPassRate: 0.7,
  /** Share of those who failed and do not go to vavo, who take the last year again. */
  repeatAfterFailing: 0.65,

  /** Share who take a year again without an exam (CBS, doubleurs voortgezet onderwijs 2018/19: 5.5 % in all; havo 4 most). */
  repeat: { lower: 0.025, upper: 0.05, havo4: 0.1, practical: 0 },

  /** Ages: share a year behind on entering (repeated in primary school) and a year ahead, by level (CBS, po 2019: 16 % and 4 %). */
  delayed: { practical: 0.35, vmboBasic: 0.3, vmboTheory: 0.2, havo: 0.13, vwo: 0.08 },
  ahead: { practical: 0, vmboBasic: 0.01, vmboTheory: 0.02, havo: 0.04, vwo: 0.09 },

  /** Mean distance scale of school choice in km: a learner at d km is exp(-d/scale) as likely as one next door (CBS, nabijheid vo). */
  homeDistanceKm: 3.2,
  /** Nobody is placed further from school than this, unless no one lives nearer. */
  homeDistanceMaxKm: 30,
  /** A learner changes to a school at most this far away. */
  transferMaxKm: 25,

  /** Chance that a learner belongs to a household already at the school, where one fits; gives some 40 % with a sibling in secondary education. */
  sibling: 0.44,
  /** Twins per birth (CBS, meerlingen 2007 to 2014: 1.7 %). */
  twin: 0.017,
  /** Children a household may have here, cumulative from one up (CBS, gezinnen naar kindertal). */
  householdSize: [0.24, 0.7, 0.91, 0.98, 1],

  /** Share of learners without citizen number, known by education number. */
  withoutBsn: 0.01,
  /** Of those without BSN, share whose birth day, or day and month, is unknown. */
  birthPartlyUnknown: 0.25,
  /** Share of enrolments that a former school forgot to end when the learner changed schools, at summer. */
  endedLate: 0.04,
  /** Share of learners who are enrolled at a second school after the counting date, the first not having ended its enrolment. */
  doubleNow: 0.002,
  /** Share of leavers without diploma who leave in the course of the school year. */
  leavesMidYear: 0.3,
} as const;
