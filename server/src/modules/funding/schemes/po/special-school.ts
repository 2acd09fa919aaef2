import type { Line } from '../../scheme.ts';
import { type Asked, input, ofSchool, ratedLine, rateOf } from './amounts.ts';
import { supportMark } from './kinds.ts';
import type { Tally } from './tally.ts';

export const SPECIAL_KINDS = ['so-4-7', 'so-8', 'vso'] as const;
type Kind = (typeof SPECIAL_KINDS)[number];
export const KIND_TEXT: Readonly<Record<Kind, { readonly nl: string; readonly en: string }>> = {
  'so-4-7': { nl: 'speciaal onderwijs jonger dan 8 jaar', en: 'special education younger than 8 years' },
  'so-8': { nl: 'speciaal onderwijs vanaf 8 jaar', en: 'special education of 8 years and older' },
  vso: { nl: 'voortgezet speciaal onderwijs', en: 'special secondary education' },
};
export const CATEGORY_TEXT = { 1: { nl: 'laag', en: 'low' }, 2: { nl: 'midden', en: 'middle' }, 3: { nl: 'hoog', en: 'high' } } as const;
const FREE = 4;
const ACT = 'Wet op de expertisecentra';

type Make = (category: string, count: number, nl: string, en: string, article: string, key?: string) => Line;

/**
 * A school of special education (SO, VSO or both) until 2022. An instelling of cluster 1 or 2 has no fixed amount and no categories:
 * its support is one amount, laid down for each by name.
 */
export function specialSchoolLines(given: Asked, tally: Tally): Line[] {
  const pupils = tally.pupils(SPECIAL_KINDS);
  if (pupils === 0) return [];
  const of: Make = (category, count, nl, en, article, key = category) =>
    ratedLine({ category, description: { nl, en }, article }, count * 100, rateOf(given, key));
  const institution = given.parameters.has(`institution-support:${given.school.brin}`);
  return [
    ...(institution
      ? []
      : [of('special-school', 1, 'Vast bedrag per school', 'Fixed amount per school', 'Besluit bekostiging WEC, art. 32')]),
    ...pupilLines(of, tally, '', 'personeel', 'staff', `${ACT}, art. 117, lid 1`),
    ...(institution ? institutionLines(given) : schoolLines(tally, of)),
    of('special-staff-policy', pupils, 'Personeels- en arbeidsmarktbeleid', 'Staff policy', `${ACT}, art. 124`),
    ...(institution ? [] : backgroundBudget(tally, of)),
    ...pupilLines(of, tally, '-material', 'materiële instandhouding', 'material upkeep', `${ACT}, art. 111, lid 4`),
    ...(institution
      ? []
      : [
          ...supportLines(of, tally, '-material', 'materiële ondersteuning', 'material support', `${ACT}, art. 128, lid 6`),
          fixedMaterial(given),
        ]),
  ];
}

function pupilLines(of: Make, tally: Tally, suffix: string, nl: string, en: string, article: string): Line[] {
  return SPECIAL_KINDS.filter((kind) => tally.pupils([kind]) > 0).map((kind) =>
    of(
      `${kind}${suffix}`,
      tally.pupils([kind]),
      `Leerlingen ${KIND_TEXT[kind].nl}, ${nl}`,
      `Pupils in ${KIND_TEXT[kind].en}, ${en}`,
      article,
    ),
  );
}

function supportLines(of: Make, tally: Tally, suffix: string, nl: string, en: string, article: string): Line[] {
  return SPECIAL_KINDS.flatMap((kind) =>
    ([1, 2, 3] as const).flatMap((category) => {
      const pupils = tally.pupils([kind], { mark: supportMark(category) });
      if (pupils === 0) return [];
      const text = { nl: `${KIND_TEXT[kind].nl}, categorie ${category}, ${nl}`, en: `${KIND_TEXT[kind].en}, category ${category}, ${en}` };
      return [of(`${kind}-${supportMark(category)}${suffix}`, pupils, `Leerlingen ${text.nl}`, `Pupils in ${text.en}`, article)];
    }),
  );
}

function schoolLines(tally: Tally, of: Make): Line[] {
  const pupils = tally.pupils(SPECIAL_KINDS);
  const both = tally.pupils(['vso']) > 0 && pupils > tally.pupils(['vso']);
  const key = pupils < 50 ? 'special-leadership-49' : both ? 'special-leadership-both' : 'special-leadership';
  const background = tally.background(SPECIAL_KINDS);
  const lines = [
    ...supportLines(of, tally, '', 'ondersteuning', 'support', `${ACT}, art. 117, lid 4`),
    of('special-leadership', 1, 'Schoolleiding', 'Leadership', 'Besluit bekostiging WEC, art. 35', key),
  ];
  if (background > FREE)
    lines.push(
      of(
        'special-disadvantage',
        background - FREE,
        'Onderwijsachterstanden speciaal onderwijs',
        'Educational disadvantage in special education',
        'Besluit bekostiging WEC, art. 41',
      ),
    );
  return lines;
}

function backgroundBudget(tally: Tally, of: Make): Line[] {
  const background = tally.background(SPECIAL_KINDS);
  if (background === 0) return [];
  return [
    of(
      'special-staff-policy-background',
      background,
      'Personeels- en arbeidsmarktbeleid, NNCA',
      'Staff policy, non-Dutch background',
      `${ACT}, art. 124`,
    ),
  ];
}

function institutionLines(given: Asked): Line[] {
  const of = (category: string, nl: string, en: string, article: string): Line => {
    const base = input(given, category, given.school.brin);
    return ratedLine({ category, description: { nl, en }, article }, 100, { base, perYear: null, age: null });
  };
  return [
    of('institution-support', 'Ondersteuning instelling', 'Support of an institution', `${ACT}, art. 117, lid 5`),
    of('institution-material', 'Materiële ondersteuning instelling', 'Material support of an institution', `${ACT}, art. 114`),
  ];
}

function fixedMaterial(given: Asked): Line {
  const base = ofSchool(given, 'special-material-fixed');
  const description = { nl: 'Materiële instandhouding, vaste voet', en: 'Material upkeep, fixed amount' };
  return ratedLine({ category: 'special-material-fixed', description, article: `${ACT}, art. 111, lid 4` }, 100, {
    base,
    perYear: null,
    age: null,
  });
}
