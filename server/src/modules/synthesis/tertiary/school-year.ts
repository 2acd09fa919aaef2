import { AWARD, END, FLAG, OPEN } from '../country/country.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import type { Random } from '../random.ts';
import { august } from '../world/world.ts';
import { ASSOCIATE, destinationOf, HBO_MASTER, isHbo, isMbo, isWo, KIND } from './kinds.ts';
import { afterChange, afterDropOut, afterGraduation } from './onward.ts';
import { SPREAD } from './push.ts';
import { moved } from './rates.ts';
import { awardOf, close, FORMER, type State } from './state.ts';

const DROP = TERTIARY.dropOut.value;
const CHANGE = TERTIARY.change.value;
const DIPLOMA = KIND.map((kind) => TERTIARY.diploma.value[kind]);
/** Years over the nominal time after which nobody goes on. */
const LONGEST = 4;
const FORMER_EDUCATION = TERTIARY.formerEducation.value;

const odds = (chance: number, factor: number): number => (chance * factor) / (1 - chance + chance * factor);

/** The chances of one school year for a student of a kind of study in a year of the programme: stopping, changing, the diploma. */
export const chancesOf = (
  kind: number,
  year: number,
  nominal: number,
  former: number,
  push: number,
): readonly [drop: number, change: number, diploma: number] => {
  const at = destinationOf(kind);
  // Who begins a master or an associate degree knows what higher education is.
  const first = year === 1 && kind !== HBO_MASTER && kind !== KIND.length - 1;
  const factor = (of: readonly number[]) => (isHbo(kind) ? (of[former] ?? 1) : 1);
  const drop = odds(moved((first ? DROP.first : DROP.later)[at] as number, SPREAD, -push), factor(FORMER_EDUCATION.dropOut));
  const change = (first ? CHANGE.first : CHANGE.later)[at] as number;
  const row = DIPLOMA[kind] as readonly number[];
  const late = year - nominal + 1;
  const diploma = late < 0 ? 0 : odds(moved(row[Math.min(3, late)] as number, SPREAD, push), factor(FORMER_EDUCATION.diploma));
  return [drop, kind === ASSOCIATE ? change / 2 : change, diploma];
};

const monthStart = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;

/** Last day (exclusive) of who stops: a month's end, in higher education mostly before 1 February. */
export const dropDay = (kind: number, year: number, random: Random): number => {
  if (isMbo(kind)) return monthStart(year, 10 + random.below(10));
  return random.chance(0.6) ? monthStart(year, 10 + random.below(4)) : monthStart(year + 1, 8);
};

/** Day after a diploma: mbo June and July and some in winter, degrees July, August and January, February. */
export const diplomaDay = (kind: number, year: number, random: Random): number => {
  const winter = random.chance(isMbo(kind) ? 0.2 : 0.3);
  if (winter) return monthStart(year + 1, 0) + 16 + random.below(45);
  return isMbo(kind) ? monthStart(year + 1, 5) + 2 + random.below(55) : monthStart(year + 1, 6) + 2 + random.below(58);
};

const startOfNext = (kind: number, year: number): number => august(year + 1) + (isMbo(kind) ? 0 : 31);
/** Share of changes within the institution. */
const CHANGE_WITHIN = 0.55;

/** What happens to student `i` in a school year; answers whether they go on in the next one. */
const live = (state: State, i: number, year: number, until: number): boolean => {
  const { students, market, random } = state;
  const offer = students.offer.values[i] as number;
  const [kind, nominal] = [market.kind[offer] as number, market.nominal[offer] as number];
  const [studyYear, former] = [students.year.values[i] as number, students.former.values[i] as number];
  const [drop, change, diploma] = chancesOf(kind, studyYear, nominal, former, students.push.values[i] as number);
  const draw = random.next();
  if (draw < TERTIARY.death.value) {
    const day = monthStart(year, 9) + 2 + random.below(300);
    if (day > until) return true;
    close(state, i, day, END.deceased);
    return false;
  }
  const rest = random.next();
  if (rest < drop || studyYear >= nominal + LONGEST) {
    const day = dropDay(kind, year, random);
    if (day > until) return true;
    const abroad = former === FORMER.abroad && random.chance(0.7);
    const paper = isMbo(kind) && studyYear > 1 && random.chance(TERTIARY.certificate.value * 2) ? AWARD.certificate : 0;
    close(state, i, day, abroad ? END.emigrated : END.left, paper);
    afterDropOut(state, i, year);
    return false;
  }
  if (rest < drop + change) {
    const day = startOfNext(kind, year);
    if (day > until) return true;
    const stays = random.chance(CHANGE_WITHIN);
    close(state, i, day, stays ? END.next : END.transferred);
    afterChange(state, i, year, stays);
    return false;
  }
  if (rest < drop + change + diploma * (1 - drop - change)) {
    const day = diplomaDay(kind, year, random);
    if (day > until) return true;
    close(state, i, day, END.graduated, awardOf(kind));
    afterGraduation(state, i, year);
    return false;
  }
  return true;
};

/** Goes through a school year with every student; nothing happens after day `until`. */
export const liveYear = async (state: State, year: number, until: number, rest: () => Promise<void>): Promise<void> => {
  const { students } = state;
  const columns = [students.person, students.offer, students.start, students.year, students.former, students.flags, students.push];
  let kept = 0;
  for (let i = 0; i < students.person.length; i++) {
    if ((i & 0x7fff) === 0) await rest();
    if (!live(state, i, year, until)) continue;
    for (const each of columns) each.values[kept] = each.values[i] as number;
    students.year.values[kept] = Math.min(250, (students.year.values[kept] as number) + 1);
    kept++;
  }
  for (const each of columns) each.length = kept;
};

/** Leaves open the spells of everybody who is enrolled at the end. */
export const leaveOpen = (state: State): void => {
  for (let i = 0; i < state.students.person.length; i++) close(state, i, OPEN, END.open);
};

/** Students now, by kind of study, with the work-based, the part-time in hbo, and those from abroad in hbo and wo. */
export const countStudents = ({ students, market }: State) => {
  const count = { kinds: new Float64Array(KIND.length), workBased: 0, partTimeHbo: 0, abroadHbo: 0, abroadWo: 0 };
  for (let i = 0; i < students.person.length; i++) {
    const kind = market.kind[students.offer.values[i] as number] as number;
    count.kinds[kind] = (count.kinds[kind] as number) + 1;
    const flags = students.flags.values[i] as number;
    if (isMbo(kind) && (flags & FLAG.workBased) !== 0) count.workBased++;
    if (isHbo(kind) && (flags & FLAG.partTime) !== 0) count.partTimeHbo++;
    if (students.former.values[i] !== FORMER.abroad) continue;
    if (isWo(kind)) count.abroadWo++;
    else count.abroadHbo++;
  }
  return count;
};
