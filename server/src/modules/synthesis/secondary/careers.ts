import { AWARD, addSpell, END, type EndCode, FLAG, OPEN } from '../country/country.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { august, october } from '../world/world.ts';
import { DECEASED, EMIGRATED, GRADUATED, LEFT } from './chain.ts';
import { GOES_ON } from './paths.ts';
import { cellAt, type Work } from './work.ts';

/** An exam for each exam year of a career that was finished: passed but where the year was done again, or school was left without. */
const addExams = (w: Work, person: number, path: number, years: number, ending: number): void => {
  const from = w.paths.from.values[path] as number;
  const { awards } = w.country;
  for (let step = Math.max(0, w.world.firstYear - from); step < years; step++) {
    const cell = cellAt(w, path, step);
    const last = step === years - 1;
    if (!cell.exam || (last && (ending === GOES_ON || ending === DECEASED))) continue;
    const next = last ? undefined : cellAt(w, path, step + 1);
    const passed = last ? ending === GRADUATED : next?.vo.vavo !== 'after-failing' && next !== cell;
    awards.person.push(person);
    awards.day.push(august(from + step + 1) - 50 + w.random.below(25));
    awards.site.push(cell.site);
    awards.programme.push(cell.programme);
    awards.kind.push(AWARD.exam);
    awards.passed.push(passed ? 1 : 0);
  }
};

const REASON: Readonly<Record<number, EndCode>> = {
  [GOES_ON]: END.left,
  [LEFT]: END.left,
  [GRADUATED]: END.graduated,
  [EMIGRATED]: END.emigrated,
  [DECEASED]: END.deceased,
};

/** The first day after a career that ended in the summer of `ended`, in the course of the year before, or not at all. */
const lastDayOf = (w: Work, path: number, years: number, ending: number): number => {
  const ended = (w.paths.from.values[path] as number) + years;
  if (ending === GOES_ON && ended > w.world.lastYear) return OPEN;
  if (ending === DECEASED) return october(ended - 1) + 2 + w.random.below(ended > w.world.lastYear ? 30 : 300);
  const early = ending === LEFT && !cellAt(w, path, years - 1).exam && w.random.chance(SECONDARY.leaves.value.midYear);
  return early ? october(ended - 1) + 20 + w.random.below(240) : august(ended);
};

/** The first step after those that are one spell: on one programme at one site, a year of study up each year. */
const spellEnd = (w: Work, path: number, step: number, years: number): number => {
  const cell = cellAt(w, path, step);
  let to = step + 1;
  for (; to < years; to++) {
    const next = cellAt(w, path, to);
    if (next.site !== cell.site || next.programme !== cell.programme || next.year !== cell.year + to - step) break;
  }
  return to;
};

const addSpells = (w: Work, person: number, path: number, years: number, ending: number): number => {
  const from = w.paths.from.values[path] as number;
  const lastDay = lastDayOf(w, path, years, ending);
  for (let step = Math.max(0, w.world.firstYear - from), to = 0; step < years; step = to) {
    const cell = cellAt(w, path, step);
    to = spellEnd(w, path, step, years);
    const next = to < years ? cellAt(w, path, to) : undefined;
    const last = lastDay === OPEN ? END.open : (REASON[ending] as EndCode);
    addSpell(w.country.spells, {
      person,
      start: august(from + step),
      end: next === undefined ? lastDay : august(from + to),
      site: cell.site,
      programme: cell.programme,
      year: cell.year,
      reason: next === undefined ? last : next.brin === cell.brin ? END.next : END.transferred,
      flags: to - step === 1 ? FLAG.sameYear : 0,
    });
  }
  return lastDay;
};

/** The last year of a career that death ended, undefined for nearly all: it does not come before the day of which the seats are published. */
const deathStep = (w: Work, person: number, path: number, years: number): number | undefined => {
  const from = w.paths.from.values[path] as number;
  const chance = (SECONDARY.deaths.value[w.country.people.sex.values[person] as number] as number) / 100_000;
  const free = from + years <= w.world.voYear ? 0 : w.world.voYear - from;
  for (let step = Math.max(0, free, w.world.firstYear - from); step < years; step++)
    if (from + step <= w.world.lastYear && w.random.chance(chance)) return step;
  return undefined;
};

const count = (w: Work, from: number, years: number): void => {
  const { firstYear, lastYear } = w.world;
  for (let year = Math.max(from, firstYear); year < from + years && year <= lastYear; year++)
    w.present[year - firstYear] = (w.present[year - firstYear] as number) + 1;
};

/** Gives a career to a learner: spells, exams, and the leaving of school. */
export const settle = (w: Work, person: number, path: number): void => {
  const from = w.paths.from.values[path] as number;
  const planned = w.paths.years.values[path] as number;
  if (from + planned <= w.world.firstYear) return;
  const death = deathStep(w, person, path, planned);
  const years = death === undefined ? planned : death + 1;
  const ending = death === undefined ? (w.paths.end.values[path] as number) : DECEASED;
  count(w, from, years);
  const lastDay = addSpells(w, person, path, years, ending);
  addExams(w, person, path, years, ending);
  const household = w.country.people.household.values[person] as number;
  if (household >= 0) w.familySite.set(household, cellAt(w, path, 0).site);
  if (lastDay === OPEN || ending === DECEASED || ending === EMIGRATED) return;
  const last = cellAt(w, path, years - 1);
  w.leavers.person.push(person);
  w.leavers.year.push(from + years);
  w.leavers.site.push(last.site);
  w.leavers.programme.push(last.programme);
  w.leavers.diploma.push(ending === GRADUATED ? 1 : 0);
};
