import { END, OPEN, type SchoolLeavers } from '../country/country.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import { august, type WorldProgramme } from '../world/world.ts';
import { INTEREST, interestOfSecondary } from './interests.ts';
import { kindAt } from './kinds.ts';
import { placeIn } from './rates.ts';
import { enqueue, FORMER, type State } from './state.ts';

const ENTRY = TERTIARY.entry.value;
export type Entry = keyof typeof ENTRY;
const ENTRIES = Object.keys(ENTRY) as Entry[];
const OUT = 0;

/** Row of the table of entry for who leaves a secondary programme with (1) or without a diploma. */
export const entryOf = (programme: WorldProgramme, diploma: number): Entry => {
  const track = programme.vo?.track;
  if (programme.sector === 'po') return 'special';
  if (track === undefined || track === 'mixed') return 'lower';
  if (track === 'practical' || track === 'international') return track;
  if (diploma === 1) return track;
  if (programme.vo?.stage === 'lower' && track !== 'havo' && track !== 'vwo') return 'lower';
  return track === 'havo' ? 'havoFailed' : track === 'vwo' ? 'vwoFailed' : 'vmboFailed';
};

const formerOf = (entry: Entry): number =>
  entry === 'havo' || entry === 'havoFailed' ? FORMER.havo : entry.startsWith('vwo') || entry === 'international' ? FORMER.vwo : FORMER.mbo;
const gapsOf = (entry: Entry): readonly [number, number] =>
  entry === 'havo' ? TERTIARY.gapYears.value.havo : entry === 'vwo' ? TERTIARY.gapYears.value.vwo : TERTIARY.gapYears.value.other;

/** Where somebody goes who was out at first: the table without its `out`. */
const withoutOut = (shares: readonly number[]): number[] => {
  const rest = 1 - (shares[OUT] as number);
  return shares.map((share, i) => (i === OUT ? 0 : share / rest));
};
const LATER = new Map<Entry, number[]>(ENTRIES.map((entry) => [entry, withoutOut(ENTRY[entry])]));

type Leaver = { readonly person: number; readonly year: number; readonly site: number; readonly entry: Entry; readonly interest: number };

const place = (state: State, leaver: Leaver, score: number): void => {
  const { random } = state;
  const { person, entry, interest, site } = leaver;
  state.origins.values[person] = site;
  const former = formerOf(entry);
  const correlation = TERTIARY.entryCorrelation.value;
  const destination = placeIn(ENTRY[entry], correlation, score, random.normal());
  if (destination !== OUT) {
    enqueue(state, leaver.year, { person, kind: kindAt(destination), interest, former });
    return;
  }
  const [one, two] = gapsOf(entry);
  const draw = random.next();
  if (draw < one + two) {
    const later = placeIn(LATER.get(entry) as number[], correlation, score, random.normal());
    enqueue(state, leaver.year + (draw < one ? 1 : 2), { person, kind: kindAt(later), interest, former });
    return;
  }
  state.idle[former === FORMER.mbo ? 0 : 1].push(person);
};

/** Leavers of special secondary education, who are in no list of leavers of secondary education. */
const specialLeavers = (state: State, known: Uint8Array): Leaver[] => {
  const { spells, people } = state.country;
  const special = state.world.sites.map((site) => site.kind === 'vso' || site.kind === 'so/vso');
  const found: Leaver[] = [];
  for (let i = 0; i < spells.person.length; i++) {
    const reason = spells.reason.values[i] as number;
    if (
      special[spells.site.values[i] as number] !== true ||
      (reason !== END.left && reason !== END.transferred && reason !== END.graduated)
    )
      continue;
    const [person, end] = [spells.person.values[i] as number, spells.end.values[i] as number];
    if (end === OPEN || known[person] === 1 || state.ends.values[person] !== end) continue;
    if (end - (people.birthDay.values[person] as number) < 15.5 * 365.25) continue;
    let year = new Date(end * 86_400_000).getUTCFullYear();
    if (august(year) < end) year++;
    known[person] = 1;
    found.push({ person, year, site: spells.site.values[i] as number, entry: 'special', interest: INTEREST.none });
  }
  return found;
};

const schoolLeavers = (state: State, leavers: SchoolLeavers, known: Uint8Array): Leaver[] => {
  const interest = state.world.programmes.map((programme) => interestOfSecondary(programme.name));
  const found: Leaver[] = [];
  for (let i = 0; i < leavers.person.length; i++) {
    const [person, index] = [leavers.person.values[i] as number, leavers.programme.values[i] as number];
    const programme = state.world.programmes[index];
    if (programme === undefined || known[person] === 1) continue;
    known[person] = 1;
    found.push({
      person,
      year: leavers.year.values[i] as number,
      site: leavers.site.values[i] as number,
      entry: entryOf(programme, leavers.diploma.values[i] as number),
      interest: interest[index] ?? 0,
    });
  }
  return found;
};

/** Puts everybody who leaves secondary education in the queue of the year in which they begin, if ever. */
export const placeLeavers = async (state: State, leavers: SchoolLeavers, rest: () => Promise<void>): Promise<void> => {
  const known = new Uint8Array(state.country.people.birthDay.length);
  const all = schoolLeavers(state, leavers, known).concat(specialLeavers(state, known));
  const ability = state.country.people.ability.values;
  const sums = new Map<Entry, { n: number; sum: number; squares: number }>(ENTRIES.map((entry) => [entry, { n: 0, sum: 0, squares: 0 }]));
  for (const { person, entry } of all) {
    const group = sums.get(entry) as { n: number; sum: number; squares: number };
    const value = ability[person] as number;
    group.n++;
    group.sum += value;
    group.squares += value * value;
  }
  for (let i = 0; i < all.length; i++) {
    if ((i & 0x7fff) === 0) await rest();
    const leaver = all[i] as Leaver;
    const { n, sum, squares } = sums.get(leaver.entry) as { n: number; sum: number; squares: number };
    const mean = sum / n;
    const sd = Math.sqrt(Math.max(0.01, squares / n - mean * mean));
    place(state, leaver, ((ability[leaver.person] as number) - mean) / sd);
  }
};
