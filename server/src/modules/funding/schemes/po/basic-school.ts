import { euros } from '../../arithmetic.ts';
import type { Line } from '../../scheme.ts';
import { type Asked, exactRate, input, inputsOf, ofSchool, ownLine, ratedLine, rateOf, roundedQuotient } from './amounts.ts';
import { materialLines } from './basic-school-material.ts';
import { schoolWeight } from './school-weight.ts';
import { smallSchoolLines } from './small-school.ts';
import type { Tally } from './tally.ts';

const PUPILS = ['bo-4-7', 'bo-8'];
const BUDGET = 'Wet op het primair onderwijs, art. 129';
/** What counts for the floor of very small schools (Besluit bekostiging WPO, art. 23, lid 1). */
const FLOORED = ['bo-4-7', 'bo-8', 'small-school', 'branches', 'leadership', 'disadvantage'];

/** A basisschool until 2022: personnel of the school year that begins in the funding year, and material upkeep of the calendar year. */
export function basicSchoolLines(given: Asked, tally: Tally): Line[] {
  const pupils = tally.pupils(PUPILS);
  if (pupils === 0) return [];
  const teaching = [
    ...pupilLines(given, tally),
    ...smallSchoolLines(given, tally),
    leadershipLine(given, pupils),
    ...disadvantageLines(given, tally),
  ];
  return [
    ...teaching,
    ...impulseLines(given, tally),
    ...floorLines(given, pupils, teaching),
    ...budgetLines(given, tally),
    ...materialLines(given, tally),
  ];
}

function pupilLines(given: Asked, tally: Tally): Line[] {
  const of = (kind: 'bo-4-7' | 'bo-8', part: string, nl: string, en: string): Line =>
    ratedLine(
      { category: kind, description: { nl, en }, article: `Wet op het primair onderwijs, art. 120, lid 1 en lid 2, onder ${part}` },
      tally.pupils([kind]) * 100,
      rateOf(given, kind),
    );
  return [
    of('bo-4-7', 'a', 'Leerlingen van 4 tot en met 7 jaar', 'Pupils of 4 to 7 years'),
    of('bo-8', 'b', 'Leerlingen vanaf 8 jaar', 'Pupils of 8 years and older'),
  ];
}

function leadershipLine(given: Asked, pupils: number): Line {
  const key = pupils <= 97 ? 'leadership-97' : 'leadership';
  const description = { nl: 'Schoolleiding', en: 'Leadership' };
  return ratedLine({ category: 'leadership', description, article: 'Besluit bekostiging WPO, art. 26, lid 1' }, 100, rateOf(given, key));
}

/** By schoolgewicht, or where the regulation knows no weights by the disadvantage score that the agency enters. */
function disadvantageLines(given: Asked, tally: Tally): Line[] {
  const line = {
    category: 'disadvantage',
    description: { nl: 'Onderwijsachterstanden', en: 'Educational disadvantage' },
    article: 'Besluit bekostiging WPO, art. 28, lid 1',
  };
  if (!given.parameters.has('disadvantage-score')) {
    const weight = schoolWeight(tally);
    return weight === 0 ? [] : [ratedLine(line, weight, rateOf(given, 'disadvantage'))];
  }
  const score = ofSchool(given, 'disadvantage-score');
  return [ratedLine(line, Math.round((score.value ?? 0) * 100), rateOf(given, 'disadvantage'), [score])];
}

function impulseLines(given: Asked, tally: Tally): Line[] {
  if (!given.parameters.has('impulse-area')) return [];
  const sites = tally.sites(PUPILS).map((siteNo) => ({
    pupils: tally.pupils(PUPILS, { siteNo, mark: '0.3' }) + tally.pupils(PUPILS, { siteNo, mark: '1.2' }),
    area: input(given, 'impulse-area', `${given.school.brin}:${siteNo}`),
  }));
  const weighted = sites.filter(({ pupils }) => pupils > 0);
  if (weighted.length === 0) return [];
  const inside = weighted.filter(({ area }) => area.value === 1).reduce((total, { pupils }) => total + pupils, 0);
  const areas = weighted.map(({ area }) => area);
  if (inside === 0 && areas.every(({ value }) => value !== null)) return [];
  const description = { nl: 'Gewichtenleerlingen in impulsgebied', en: 'Weighted pupils in an impulse area' };
  return [
    ratedLine(
      { category: 'impulse-area', description, article: 'Besluit bekostiging WPO, art. 28a' },
      inside * 100,
      rateOf(given, 'impulse'),
      areas,
    ),
  ];
}

/** A very small school receives at least a floor (Besluit bekostiging WPO, art. 23): the difference is a line of its own. */
function floorLines(given: Asked, pupils: number, teaching: readonly Line[]): Line[] {
  const line = {
    category: 'very-small-school',
    description: { nl: 'Aanvulling zeer kleine scholen', en: 'Supplement for very small schools' },
    article: 'Besluit bekostiging WPO, art. 23',
  };
  const rate = rateOf(given, 'very-small-school');
  const counted = teaching.filter((one) => FLOORED.includes(one.category));
  const inputs = [...inputsOf(rate), ...counted.flatMap((one) => one.inputs.filter(({ value }) => value === null))];
  const floor = exactRate(rate);
  if (floor === null || counted.some((one) => one.amountCents === null))
    return pupils < 145 ? [ownLine(line, pupils, null, '? − ?', inputs)] : [];
  const cents = roundedQuotient(floor, 100);
  const total = counted.reduce((sum, one) => sum + (one.amountCents ?? 0), 0);
  return total >= cents ? [] : [ownLine(line, pupils, cents - total, `${euros(cents)} − ${euros(total)}`, inputs)];
}

/** Budget voor personeels- en arbeidsmarktbeleid. */
function budgetLines(given: Asked, tally: Tally): Line[] {
  const pupils = tally.pupils(PUPILS);
  const of = (category: string, countHundredths: number, nl: string, en: string): Line =>
    ratedLine(
      { category, description: { nl: `Personeels- en arbeidsmarktbeleid, ${nl}`, en: `Staff policy, ${en}` }, article: BUDGET },
      countHundredths,
      rateOf(given, category),
    );
  const lines = [of('staff-policy', 100, 'per school', 'per school'), of('staff-policy-pupil', pupils * 100, 'per leerling', 'per pupil')];
  const weight = given.parameters.has('staff-policy-weight') ? schoolWeight(tally) : 0;
  if (weight > 0) lines.push(of('staff-policy-weight', weight, 'schoolgewicht', 'school weight'));
  if (pupils < 145) lines.push(smallBudgetLine(given, pupils));
  if (pupils < 195) lines.push(of('staff-policy-195', 100, 'minder dan 195 leerlingen', 'fewer than 195 pupils'));
  return lines;
}

function smallBudgetLine(given: Asked, pupils: number): Line {
  const [base, fewer] = [input(given, 'staff-policy-145'), input(given, 'staff-policy-145-pupil')];
  const cents = base.value === null || fewer.value === null ? null : Math.max(base.value - pupils * fewer.value, 0);
  const description = { nl: 'Personeels- en arbeidsmarktbeleid, minder dan 145 leerlingen', en: 'Staff policy, fewer than 145 pupils' };
  const shown = (value: number | null): string => (value === null ? '?' : euros(value));
  const arithmetic = `${shown(base.value)} − ${pupils} × ${shown(fewer.value)}`;
  return ownLine({ category: 'staff-policy-145', description, article: BUDGET }, pupils, cents, arithmetic, [base, fewer]);
}
