import { euros } from '../../arithmetic.ts';
import type { Line } from '../../scheme.ts';
import { type Asked, input, ofSchool, ownLine, ratedLine, rateOf } from './amounts.ts';
import { supportMark } from './kinds.ts';
import { KIND_TEXT, SPECIAL_KINDS } from './special-school.ts';
import type { Tally } from './tally.ts';

const BASIC = 'Wet op het primair onderwijs, art. 116';
const EXPERTISE = 'Wet op de expertisecentra, art. 114';

type Make = (category: string, count: number, nl: string, en: string, article: string, key?: string) => Line;

/** Lines from calendar year 2023 of every kind of school that an institution is, by the pupils counted there. */
export function linesFrom2023(given: Asked, tally: Tally): Line[] {
  const of: Make = (category, count, nl, en, article, key = category) =>
    ratedLine({ category, description: { nl, en }, article }, count * 100, rateOf(given, key));
  return [...basicSchool(given, tally, of), ...specialBasicSchool(given, tally, of), ...specialSchool(given, tally, of)];
}

function basicSchool(given: Asked, tally: Tally, of: Make): Line[] {
  const pupils = tally.pupils(['bo']);
  if (pupils === 0) return [];
  const score = ofSchool(given, 'disadvantage-score');
  const disadvantage = {
    category: 'disadvantage',
    description: { nl: 'Onderwijsachterstanden', en: 'Educational disadvantage' },
    article: 'Besluit bekostiging WPO 2022, art. 18',
  };
  return [
    of('bo', pupils, 'Leerlingen basisonderwijs', 'Pupils in primary education', BASIC, 'pupil'),
    of('school-bo', 1, 'Basisschool', 'Primary school', BASIC),
    ...smallSchool(given, pupils),
    ratedLine(disadvantage, Math.round((score.value ?? 0) * 100), rateOf(given, 'disadvantage'), [score]),
  ];
}

/**
 * The allowance falls with each pupil up to a limit, as it did before 2023 (Besluit bekostiging WPO, art. 24): limit and amounts
 * are entered. As long as no limit is, every school says that it is missing.
 */
function smallSchool(given: Asked, pupils: number): Line[] {
  const [below, base, fewer] = [input(given, 'small-school-below'), input(given, 'small-school'), input(given, 'small-school-pupil')];
  if (below.value !== null && pupils >= below.value) return [];
  const line = {
    category: 'small-school',
    description: { nl: 'Toeslag kleine scholen', en: 'Allowance for small schools' },
    article: 'Besluit bekostiging WPO 2022',
  };
  const cents = base.value === null || fewer.value === null ? null : Math.max(base.value - pupils * fewer.value, 0);
  const show = (value: number | null): string => (value === null ? '?' : euros(value));
  return [ownLine(line, pupils, cents, `${show(base.value)} − ${pupils} × ${show(fewer.value)}`, [below, base, fewer])];
}

function specialBasicSchool(given: Asked, tally: Tally, of: Make): Line[] {
  const pupils = tally.pupils(['sbo']);
  if (pupils === 0) return [];
  return [
    of('sbo', pupils, 'Leerlingen speciaal basisonderwijs', 'Pupils in special primary education', BASIC, 'pupil'),
    of('school-sbo', 1, 'Speciale school voor basisonderwijs', 'School for special primary education', BASIC),
    of('sbo-support', pupils, 'Ondersteuning speciaal basisonderwijs', 'Support in special primary education', BASIC),
    ...background(given, 'sbo-background', tally.background(['sbo']), 'Besluit bekostiging WPO 2022'),
  ];
}

function specialSchool(given: Asked, tally: Tally, of: Make): Line[] {
  const present = SPECIAL_KINDS.filter((kind) => tally.pupils([kind]) > 0);
  if (present.length === 0) return [];
  const text = (kind: (typeof SPECIAL_KINDS)[number]) => KIND_TEXT[kind];
  return [
    ...present.map((kind) =>
      of(kind, tally.pupils([kind]), `Leerlingen ${text(kind).nl}`, `Pupils in ${text(kind).en}`, EXPERTISE, 'pupil'),
    ),
    of('school-special', 1, 'School voor (voortgezet) speciaal onderwijs', 'School for special education', EXPERTISE),
    ...present.flatMap((kind) =>
      ([1, 2, 3] as const).flatMap((category) => {
        const pupils = tally.pupils([kind], { mark: supportMark(category) });
        const [nl, en] = [`Ondersteuning ${text(kind).nl}, categorie ${category}`, `Support, ${text(kind).en}, category ${category}`];
        return pupils === 0 ? [] : [of(`${kind}-${supportMark(category)}`, pupils, nl, en, 'Wet op de expertisecentra, art. 117')];
      }),
    ),
    ...background(given, 'special-background', tally.background(SPECIAL_KINDS), 'Besluit bekostiging WEC 2022'),
  ];
}

function background(given: Asked, key: string, pupils: number, article: string): Line[] {
  const free = input(given, 'background-free');
  if (pupils <= (free.value ?? 0)) return [];
  const description = {
    nl: 'Leerlingen met een niet-Nederlandse culturele achtergrond',
    en: 'Pupils with a non-Dutch cultural background',
  };
  return [ratedLine({ category: key, description, article }, (pupils - (free.value ?? 0)) * 100, rateOf(given, key), [free])];
}
