import { FLAG } from '../country/country.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import { INTEREST, interestOfField } from './interests.ts';
import { ASSOCIATE, HBO_BACHELOR, HBO_MASTER, isHbo, isMbo, kindAt, MBO3, MBO4, WO_BACHELOR, WO_MASTER } from './kinds.ts';
import { SPREAD } from './push.ts';
import { inYear, moved, placeIn } from './rates.ts';
import { type Entrant, enqueue, FORMER, type State } from './state.ts';

const STAYS = 0.75;

/** What a student leaves behind who stops one study and may begin another. */
type Past = {
  readonly person: number;
  readonly kind: number;
  readonly field: number;
  readonly site: number;
  readonly former: number;
  readonly push: number;
};

const pastOf = (state: State, i: number): Past => {
  const { students, market } = state;
  const offer = students.offer.values[i] as number;
  return {
    person: students.person.values[i] as number,
    kind: market.kind[offer] as number,
    field: market.field[offer] as number,
    site: market.offers.site[offer] as number,
    former: students.former.values[i] as number,
    push: students.push.values[i] as number,
  };
};

const entrant = (state: State, past: Past, kind: number, former: number, flags = 0): Entrant => {
  const here = isMbo(kind) === isMbo(past.kind) && state.random.chance(STAYS) ? past.site : -1;
  return { person: past.person, kind, interest: interestOfField(past.field), former, flags, site: here };
};

/** The kind of study after a diploma, or -1: by the published shares, the abler more often. */
const afterDiploma = (state: State, past: Past, year: number): number => {
  const { random } = state;
  const within = (shares: readonly number[]) => kindAt(placeIn(shares, 0.3, past.push, random.normal()));
  const goes = (share: number) => random.chance(moved(share, SPREAD, past.push));
  switch (past.kind) {
    case 0:
      return within(TERTIARY.afterMbo1.value);
    case 1:
      return within(TERTIARY.afterMbo2.value);
    case 2:
      return within(TERTIARY.afterMbo3.value);
    case MBO4:
      if (!goes(inYear(TERTIARY.mbo4ToHbo.value, year))) return -1;
      return random.chance(inYear(TERTIARY.associate.value, year)) ? ASSOCIATE : HBO_BACHELOR;
    case ASSOCIATE:
      return goes(TERTIARY.associateToBachelor.value) ? HBO_BACHELOR : -1;
    case HBO_BACHELOR:
      if (goes(inYear(TERTIARY.hboToWo.value, year))) return WO_MASTER;
      return random.chance(TERTIARY.hboToMaster.value / 2) ? HBO_MASTER : -1;
    case WO_BACHELOR:
      return goes(TERTIARY.woToMaster.value) ? WO_MASTER : -1;
    default:
      return -1;
  }
};

const idleOf = (kind: number): 0 | 1 | 2 => (kind < MBO4 ? 0 : kind < HBO_BACHELOR ? 1 : 2);

/** Queues student `i`, who got a diploma in the school year, for what comes next. */
export const afterGraduation = (state: State, i: number, year: number): void => {
  const past = pastOf(state, i);
  const former = isMbo(past.kind) ? FORMER.mbo : past.former;
  const kind = afterDiploma(state, past, year + 1);
  if (kind >= 0) {
    enqueue(state, year + 1, entrant(state, past, kind, former));
    return;
  }
  if (past.kind >= HBO_BACHELOR && state.random.chance(TERTIARY.secondStudy.value)) {
    enqueue(state, year + 1, entrant(state, past, past.kind, former, FLAG.notFundable));
    return;
  }
  if (past.former !== FORMER.abroad) state.idle[idleOf(past.kind)].push(past.person);
};

/** Queues student `i`, who stopped without a diploma, where they come back, if they do. */
export const afterDropOut = (state: State, i: number, year: number): void => {
  const past = pastOf(state, i);
  const { random } = state;
  const own = { person: past.person, interest: INTEREST.none, former: past.former };
  if (past.former === FORMER.abroad) return;
  if (isMbo(past.kind)) {
    const level = past.kind >= MBO3 - 1 && random.chance(0.5) ? past.kind - 1 : past.kind;
    if (random.chance(TERTIARY.mboReturn.value)) {
      enqueue(state, year + (random.chance(0.5) ? 1 : 2), { ...own, kind: level });
      return;
    }
    state.idle[0].push(past.person);
    return;
  }
  if (isHbo(past.kind)) {
    if (random.chance(TERTIARY.hboToMbo.value)) {
      enqueue(state, year + 1, { ...own, kind: MBO4 });
      return;
    }
    state.idle[1].push(past.person);
    return;
  }
  if (past.kind === WO_BACHELOR && random.chance(TERTIARY.woToHbo.value)) {
    enqueue(state, year + 1, { ...own, kind: HBO_BACHELOR });
    return;
  }
  state.idle[past.kind === WO_MASTER ? 2 : 1].push(past.person);
};

/** Queues student `i` for another programme of the same kind, more often than not at the same institution. */
export const afterChange = (state: State, i: number, year: number, stays: boolean): void => {
  const past = pastOf(state, i);
  const flags = (state.students.flags.values[i] as number) & (FLAG.partTime | FLAG.notFundable);
  // Who changes leans less to the old field than at first.
  const interest = state.random.chance(0.5) ? interestOfField(past.field) : INTEREST.none;
  enqueue(state, year + 1, { person: past.person, kind: past.kind, interest, former: past.former, flags, site: stays ? past.site : -1 });
};
