import { column } from './columns.ts';

/** Hears from a stage what share of it is done, from 0 to 1; may throw to break it off. */
export type Watch = (share: number) => Promise<void>;

/** An end that has not come. */
export const OPEN = 0x7fff_ffff;
export const NONE = -1;

/**
 * Learners by index; `learner_id` becomes index + 1. Days are days since 1 January 1970.
 */
export const makePeople = () => ({
  birthDay: column(Int32Array),
  /** 0 male, 1 female. */
  sex: column(Uint8Array),
  /** Latent ability, standard normal over everyone born in the country; drives advice, tracks, marks, diplomas and drop-out. */
  ability: column(Float32Array),
  /** Household in which the learner grew up; NONE until families are made. */
  household: column(Int32Array),
  /** Home in the years of primary education: index in `world.areas` and of the letters of the postcode (world/homes.ts). */
  area: column(Uint16Array),
  letters: column(Uint16Array),
  /** Day of arrival from abroad, 0 for who was born here. */
  arrivedOn: column(Int32Array),
  /** School advice at the end of primary school: index in ADVICE + 1, 0 where there is none in the country's years. */
  advice: column(Uint8Array),
  /** Score of the test at the end of primary school (scale of the Cito eindtoets, 501 to 550), 0 where there is none. */
  testScore: column(Uint16Array),
});
export type People = ReturnType<typeof makePeople>;

/** Levels of advice from low to high, as schools give them. */
export const ADVICE = [
  'pro',
  'vmbo-bb',
  'vmbo-bb/kb',
  'vmbo-kb',
  'vmbo-kb/gt',
  'vmbo-gt',
  'vmbo-gt/havo',
  'havo',
  'havo/vwo',
  'vwo',
] as const;

/** Adds a learner and answers the index. Later columns start at NONE or 0. */
export const addPerson = (
  people: People,
  person: {
    readonly birthDay: number;
    readonly sex: number;
    readonly area: number;
    readonly letters?: number;
    readonly ability?: number;
    readonly arrivedOn?: number;
  },
): number => {
  people.sex.push(person.sex);
  people.ability.push(person.ability ?? 0);
  people.household.push(NONE);
  people.area.push(person.area);
  people.letters.push(person.letters ?? 0);
  people.arrivedOn.push(person.arrivedOn ?? 0);
  people.advice.push(0);
  people.testScore.push(0);
  return people.birthDay.push(person.birthDay);
};

/** Why a spell ended; `next`: the learner goes on with the next spell, at the same institution without a new enrolment. */
export const END = { open: 0, next: 1, transferred: 2, graduated: 3, left: 4, emigrated: 5, deceased: 6 } as const;
export type EndCode = (typeof END)[keyof typeof END];
export const END_REASON: readonly (string | null)[] = [null, null, 'transferred', 'graduated', 'left', 'moved-abroad', 'deceased'];

/**
 * Spells: a learner on one programme at one site, with the year of study rising by one each 1 August (po, vo).
 * The loader cuts them in periods a school year where the year of study rises, and joins adjoining spells of a
 * learner at one institution (same BRIN, end of one is start of next, END.next) into one enrolment.
 * A learner's spells may be added in any order; the loader sorts them by start.
 */
export const makeSpells = () => ({
  person: column(Int32Array),
  /** First day, and first day after (OPEN while it lasts). */
  start: column(Int32Array),
  end: column(Int32Array),
  /** Index in `world.sites`, in `world.programmes`. */
  site: column(Uint16Array),
  programme: column(Uint16Array),
  /** Year of study (group 1..8 in primary education) at the start; 0 where the sector has none (mbo, hbo, wo). */
  year: column(Uint8Array),
  /** One of END. */
  reason: column(Uint8Array),
  /** Bits of FLAG. */
  flags: column(Uint8Array),
});
export type Spells = ReturnType<typeof makeSpells>;

export const FLAG = {
  /** The year of study stays the same throughout (a repeated year is a spell of its own; mbo, hbo, wo). */
  sameYear: 1,
  /** Not eligible for funding: second study, too old, no residence title. */
  notFundable: 2,
  /** mbo: work-based path (bbl); otherwise school-based (bol). */
  workBased: 4,
  /** hbo, wo: part-time; mbo: part-time bol. */
  partTime: 8,
  /** A second enrolment beside the true one, for some weeks (double enrolment). */
  double: 16,
  /** mbo: practical training (bpv) in the spell. */
  practicalTraining: 32,
} as const;

export type Spell = {
  readonly person: number;
  readonly start: number;
  readonly end: number;
  readonly site: number;
  readonly programme: number;
  readonly year: number;
  readonly reason: EndCode;
  readonly flags?: number;
};
export const addSpell = (spells: Spells, spell: Spell): void => {
  spells.person.push(spell.person);
  spells.start.push(spell.start);
  spells.end.push(spell.end);
  spells.site.push(spell.site);
  spells.programme.push(spell.programme);
  spells.year.push(spell.year);
  spells.reason.push(spell.reason);
  spells.flags.push(spell.flags ?? 0);
};

/** Results: final exams of secondary education (marks are drawn by the loader from the learner's own stream), diplomas and degrees. */
export const makeAwards = () => ({
  person: column(Int32Array),
  /** Day of the decision. */
  day: column(Int32Array),
  site: column(Uint16Array),
  programme: column(Uint16Array),
  /** One of AWARD. */
  kind: column(Uint8Array),
  /** 1 passed, 0 failed (exams only). */
  passed: column(Uint8Array),
});
export type Awards = ReturnType<typeof makeAwards>;
export const AWARD = { exam: 0, diploma: 1, certificate: 2, degree: 3 } as const;
export const AWARD_KIND = ['exam', 'diploma', 'certificate', 'degree'] as const;

/** Homes after the first: from `day` on the learner lives there. A learner's moves may be added in any order. */
export const makeMoves = () => ({
  person: column(Int32Array),
  day: column(Int32Array),
  area: column(Uint16Array),
  letters: column(Uint16Array),
});
export type Moves = ReturnType<typeof makeMoves>;
export const addMove = (moves: Moves, person: number, day: number, area: number, letters: number): void => {
  moves.person.push(person);
  moves.day.push(day);
  moves.area.push(area);
  moves.letters.push(letters);
};

/** Everybody who lives in the country on 1 October of the running school year, by household: also who is no learner. */
export const makeResidents = () => ({
  /** Index of the household; residents are added household by household, in order. */
  household: column(Int32Array),
  birthDay: column(Int32Array),
  sex: column(Uint8Array),
  /** Index of the learner, or NONE. */
  person: column(Int32Array),
});
export type Residents = ReturnType<typeof makeResidents>;
/** The households of the residents, by index. */
export const makeHouseholds = () => ({ area: column(Uint16Array), letters: column(Uint16Array) });
export type Households = ReturnType<typeof makeHouseholds>;

/** The country as it is made, stage by stage: primary, families, secondary, tertiary, population. */
export const makeCountry = () => ({
  people: makePeople(),
  spells: makeSpells(),
  awards: makeAwards(),
  moves: makeMoves(),
  residents: makeResidents(),
  households: makeHouseholds(),
});
export type Country = ReturnType<typeof makeCountry>;

/** Who leaves primary education in the summer of one year, to be placed in secondary education; by school year that then begins. */
export type PrimaryLeavers = ReadonlyMap<number, { readonly person: Int32Array; readonly site: Uint16Array }>;

/** Who leaves secondary education, in order of `year`. */
export const makeSchoolLeavers = () => ({
  person: column(Int32Array),
  /** The school year that begins after leaving: 2026 is 2026/27. */
  year: column(Uint16Array),
  /** Site and programme last attended. */
  site: column(Uint16Array),
  programme: column(Uint16Array),
  /** 1 with a diploma of that programme's track. */
  diploma: column(Uint8Array),
});
export type SchoolLeavers = ReturnType<typeof makeSchoolLeavers>;
