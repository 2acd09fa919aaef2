import { NEVER } from '../administration/moments.ts';
import { ADVICE, OPEN } from '../country/country.ts';
import type { Random } from '../random.ts';
import { october } from '../world/world.ts';
import { type Making, putRecorded } from './making.ts';
import type { EnrolmentKnown } from './result-rows.ts';
import { type Lines, newline, putDate, putNull, putNumber, putText, tab, yearOfDay } from './text.ts';

/** No test was taken in the spring of 2020, when schools were closed. */
const WITHOUT_TEST = 2020;
/** First year in which the test comes before the advice (Wet doorstroomtoetsen po): in February instead of April. */
const EARLY_TEST = 2024;

const testDay = (year: number): number => Date.UTC(year, year < EARLY_TEST ? 3 : 1, year < EARLY_TEST ? 18 : 6) / 86_400_000;
const adviceDay = (year: number): number => Date.UTC(year, 2, 1) / 86_400_000;

/** Writes the advice of who left primary education, of the school where that was, with the score of the test. */
export const addAdvice = (m: Making, lines: Lines, person: number, list: readonly EnrolmentKnown[], random: Random): void => {
  const { people, spells } = m.country;
  const advice = people.advice.values[person] as number;
  const last = list.findLast(({ enrolment: { periods, end } }) => {
    const programme = m.world.programmes[spells.programme.values[periods[0]?.spell as number] as number];
    return programme?.sector === 'po' && end !== OPEN;
  });
  if (advice === 0 || last === undefined) return;
  const { end, periods } = last.enrolment;
  const site = m.world.sites[spells.site.values[periods.at(-1)?.spell as number] as number];
  // The year of the last 1 October at school: an end that was reported late lies in the next school year.
  const year = yearOfDay(end - 1);
  const schoolYear = end - 1 < october(year) ? year - 1 : year;
  const score = people.testScore.values[person] as number;
  const tested = score > 0 && schoolYear + 1 !== WITHOUT_TEST;
  const known = Math.max(adviceDay(schoolYear + 1), tested ? testDay(schoolYear + 1) : 0);
  putNumber(lines, person + 1);
  tab(lines);
  putNumber(lines, schoolYear);
  tab(lines);
  putText(lines, site?.brin ?? '');
  tab(lines);
  putText(lines, site?.siteNo ?? '');
  tab(lines);
  putText(lines, ADVICE[advice - 1] as string);
  tab(lines);
  if (tested) putDate(lines, testDay(schoolYear + 1));
  else putNull(lines);
  tab(lines);
  if (tested) putNumber(lines, score);
  else putNull(lines);
  tab(lines);
  putRecorded(m, lines, m.moments.result(known, random), NEVER);
  newline(lines);
};
