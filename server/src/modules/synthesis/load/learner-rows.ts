import { citizenNumberFor, educationNumber } from '../../register/index.ts';
import { correctedAfter } from '../administration/corrections.ts';
import { NEVER } from '../administration/moments.ts';
import { drawNameGroup, drawOrigin, drawResidence } from '../administration/origins.ts';
import { NONE, OPEN } from '../country/country.ts';
import { ADMINISTRATION } from '../parameters/administration.ts';
import { type Origin, REFUGEES } from '../parameters/arrivals.ts';
import type { Random } from '../random.ts';
import { lettersText } from '../world/homes.ts';
import { type Making, NUMBER, putRecorded } from './making.ts';
import { drawFamily, drawSecondName, type Family, firstNameOf } from './names.ts';
import { dateText, type Lines, newline, putBytes, putDate, putNull, putNumber, putRange, putText, tab, yearOfDay } from './text.ts';
import { eachVersion } from './versions.ts';

/** The tables of learners and their history. */
export type LearnerLines = {
  readonly learner: Lines;
  readonly details: Lines;
  readonly learnerHistory: Lines;
  readonly detailsHistory: Lines;
};

const putLearner = (m: Making, lines: Lines, person: number, citizen: boolean, recorded: number, superseded: number): void => {
  putNumber(lines, person + 1);
  tab(lines);
  if (citizen) putText(lines, citizenNumberFor(person + 1));
  else putNull(lines);
  tab(lines);
  if (m.numbers[person] === NUMBER.citizen) putNull(lines);
  else putText(lines, educationNumber((m.numbersBefore[person] as number) + 1));
  tab(lines);
  putRecorded(m, lines, recorded, superseded);
  newline(lines);
};

/** The learner's numbers: some are known by education number first and by citizen number later. */
const addNumbers = (m: Making, lines: LearnerLines, person: number, first: number, random: Random): void => {
  const number = m.numbers[person] as number;
  const [from, to] = ADMINISTRATION.withoutBsn.value.days;
  const later = number === NUMBER.later ? m.moments.later(first, from + random.below(to - from), random) : NEVER;
  eachVersion(first, later, NEVER, (wrong, _open, recorded, superseded) => {
    const table = superseded === NEVER ? lines.learner : lines.learnerHistory;
    putLearner(m, table, person, number === NUMBER.citizen || (!wrong && later !== NEVER), recorded, superseded);
  });
};

type Precision = 'day' | 'month' | 'year';

/** First possible day of a birth date that is partly known. */
const firstDay = (day: number, precision: Precision): number => {
  if (precision === 'day') return day;
  const date = dateText(day);
  return Date.parse(precision === 'month' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`) / 86_400_000;
};

/** Who a learner is, in all versions of the details alike but for the birth date and the postcode. */
type Known = {
  readonly person: number;
  readonly precision: Precision;
  readonly born: number;
  readonly family: Family;
  readonly given: Uint8Array;
  readonly second: Uint8Array | undefined;
  readonly residence: string | null;
};

/** Where the first of a household came from who came from abroad: the others came from there too. */
const originOf = (m: Making, person: number, household: number): Origin | undefined => {
  const { arrivedOn, birthDay } = m.country.people;
  const first = household === NONE ? person : (m.firstArrival[household] as number);
  const arrived = first === NONE ? 0 : (arrivedOn.values[first] as number);
  if (arrived === 0) return undefined;
  return drawOrigin(yearOfDay(arrived), (arrived - (birthDay.values[first] as number)) / 365.25, m.families);
};

/** Birth dates are partly unknown of some refugees, and of some of who has no citizen number. */
const precisionOf = (m: Making, person: number, origin: Origin | undefined, random: Random): Precision => {
  const { withoutBsn, refugee } = ADMINISTRATION.birthPartlyUnknown.value;
  const chance = origin !== undefined && REFUGEES.has(origin) ? refugee : m.numbers[person] === NUMBER.education ? withoutBsn : 0;
  if (chance === 0 || !random.chance(chance)) return 'day';
  return random.chance(0.5) ? 'month' : 'year';
};

const knownOf = (m: Making, person: number, random: Random): Known => {
  const { people } = m.country;
  const sex = people.sex.values[person] as 0 | 1;
  const household = people.household.values[person] as number;
  const key = household === NONE ? -person - 1 : household;
  m.families.startAt(key);
  const origin = originOf(m, person, household);
  const family = drawFamily(m.families, origin === undefined ? undefined : drawNameGroup(origin, m.families));
  m.givenNames.startAt(2 * key + sex);
  const names = family.group.given[sex];
  const given = names[firstNameOf(names.length, m.rank[person] as number, m.givenNames)] as Uint8Array;
  const came = origin !== undefined && (people.arrivedOn.values[person] as number) !== 0 ? origin : undefined;
  const precision = precisionOf(m, person, came, random);
  return {
    person,
    precision,
    born: firstDay(people.birthDay.values[person] as number, precision),
    family,
    given,
    second: drawSecondName(family, sex, given, random),
    residence: came === undefined ? null : drawResidence(came, random),
  };
};

/** A home from a day on; the last one lasts. */
type Home = { readonly since: number; readonly until: number; readonly area: number; readonly letters: number };

const homesOf = (m: Making, person: number, born: number): Home[] => {
  const { people, moves } = m.country;
  const homes: Home[] = [];
  let [since, area, letters] = [born, people.area.values[person] as number, people.letters.values[person] as number];
  for (let i = m.moves.first[person] as number; i < (m.moves.first[person + 1] as number); i++) {
    const move = m.moves.order[i] as number;
    const day = moves.day.values[move] as number;
    if (day <= since) continue;
    homes.push({ since, until: day, area, letters });
    [since, area, letters] = [day, moves.area.values[move] as number, moves.letters.values[move] as number];
  }
  homes.push({ since, until: OPEN, area, letters });
  return homes;
};

type Shown = { readonly precision: Precision; readonly born: number; readonly area: number; readonly letters: number };

const putNames = (lines: Lines, { given, second, family }: Known): void => {
  putBytes(lines, given);
  if (second !== undefined) {
    putText(lines, ' ');
    putBytes(lines, second);
  }
  tab(lines);
  putBytes(lines, family.surname);
  tab(lines);
};

const putDetails = (
  m: Making,
  lines: Lines,
  k: Known,
  shown: Shown,
  since: number,
  until: number,
  recorded: number,
  superseded: number,
): void => {
  const { people } = m.country;
  putNumber(lines, k.person + 1);
  tab(lines);
  putRange(lines, since, until, until === OPEN);
  tab(lines);
  putDate(lines, shown.born);
  tab(lines);
  putText(lines, shown.precision);
  tab(lines);
  putText(lines, people.sex.values[k.person] === 0 ? 'male' : 'female');
  tab(lines);
  putNames(lines, k);
  putText(lines, m.world.areas[shown.area]?.postcode4 ?? '');
  putText(lines, lettersText(shown.letters));
  putText(lines, '\tNL\t');
  const household = people.household.values[k.person] as number;
  if (household === NONE) putNull(lines);
  else putNumber(lines, household + 1);
  tab(lines);
  const arrived = people.arrivedOn.values[k.person] as number;
  if (arrived === 0) putNull(lines);
  else putDate(lines, arrived);
  tab(lines);
  if (k.residence === null) putNull(lines);
  else putText(lines, k.residence);
  tab(lines);
  putRecorded(m, lines, recorded, superseded);
  newline(lines);
};

/** What a school first reported of a person where it was not right, and when that came to be known. */
type DetailsMistake = { readonly until: number; readonly postcode: boolean };

const drawDetailsMistake = (m: Making, k: Known, first: number, random: Random): DetailsMistake | undefined => {
  const { postcode, birthDate, birthDateOfRefugees } = ADMINISTRATION.detailsCorrected.value;
  const refugee = k.residence === '26' || k.residence === '32';
  const [born, home] = [k.precision === 'day' ? (refugee ? birthDateOfRefugees : birthDate) : 0, postcode];
  const draw = random.next();
  if (draw >= born + home) return undefined;
  const until = m.moments.later(first, correctedAfter(random), random);
  return until === NEVER ? undefined : { until, postcode: draw >= born };
};

/** What was shown of a home while it was wrong: a neighbouring postcode, or the year of birth only. */
const shownWrong = (m: Making, shown: Shown, mistake: DetailsMistake): Shown => {
  if (mistake.postcode) return { ...shown, area: shown.area === 0 ? Math.min(1, m.world.areas.length - 1) : shown.area - 1 };
  return { ...shown, precision: 'year', born: firstDay(shown.born, 'year') };
};

/** Writes the homes of a learner with all that is known of the person: homes since the first report were known the night after the move. */
const addDetails = (m: Making, lines: LearnerLines, person: number, first: number, random: Random): void => {
  const k = knownOf(m, person, random);
  const homes = homesOf(m, person, k.born);
  const mistake = drawDetailsMistake(m, k, first, random);
  let recorded = first;
  for (const home of homes) {
    const next = home.until === OPEN ? NEVER : Math.max(recorded, m.moments.move(home.until, random));
    const ended = next > recorded && home.until >= m.versionsSince ? next : NEVER;
    const shown = { precision: k.precision, born: k.born, area: home.area, letters: home.letters };
    const touched = mistake !== undefined && mistake.until > recorded && (!mistake.postcode || (recorded === first && next > first));
    const corrected = touched ? mistake.until : NEVER;
    eachVersion(recorded, corrected, ended, (wrong, open, from, superseded) => {
      const table = superseded === NEVER ? lines.details : lines.detailsHistory;
      const seen = wrong && mistake !== undefined ? shownWrong(m, shown, mistake) : shown;
      putDetails(m, table, k, seen, home.since, open ? OPEN : home.until, from, superseded);
    });
    recorded = next;
  }
};

/** Writes a learner, recorded with the first enrolment, at `first`. */
export const addLearner = (m: Making, lines: LearnerLines, person: number, first: number, random: Random): void => {
  addNumbers(m, lines, person, first, random);
  addDetails(m, lines, person, first, random);
};
