import type { Line } from '../../scheme.ts';
import { type Asked, ofSchool, ratedLine, rateOf } from './amounts.ts';
import type { Tally } from './tally.ts';

const PUPILS = ['sbo'];
/** Pupils with a non-Dutch cultural background up to this number bring nothing (Besluit bekostiging WPO, art. 28, lid 3). */
const FREE = 4;

/** A speciale school voor basisonderwijs until 2022. */
export function specialBasicSchoolLines(given: Asked, tally: Tally): Line[] {
  const pupils = tally.pupils(PUPILS);
  if (pupils === 0) return [];
  const background = tally.background(PUPILS);
  const of = (category: string, count: number, nl: string, en: string, article: string, key = category): Line =>
    ratedLine({ category, description: { nl, en }, article }, count * 100, rateOf(given, key));
  const budget = 'Wet op het primair onderwijs, art. 129';
  const supported = ofSchool(given, 'sbo-support-pupils');
  const lines = [
    of(
      'sbo',
      pupils,
      'Leerlingen speciaal basisonderwijs',
      'Pupils in special primary education',
      'Wet op het primair onderwijs, art. 120, lid 1 en lid 2, onder c',
    ),
    ratedLine(
      {
        category: 'sbo-support',
        description: { nl: 'Ondersteuningsvoorzieningen speciaal basisonderwijs', en: 'Support facilities in special primary education' },
        article: 'Wet op het primair onderwijs, art. 120, lid 4',
      },
      Math.round((supported.value ?? 0) * 100),
      rateOf(given, 'sbo-support'),
      [supported],
    ),
    of(
      'sbo-leadership',
      1,
      'Schoolleiding speciaal basisonderwijs',
      'Leadership in special primary education',
      'Besluit bekostiging WPO, art. 26, lid 2',
      pupils <= 99 ? 'sbo-leadership-99' : 'sbo-leadership',
    ),
  ];
  if (background > FREE)
    lines.push(
      of(
        'sbo-disadvantage',
        background - FREE,
        'Onderwijsachterstanden speciaal basisonderwijs',
        'Educational disadvantage in special primary education',
        'Besluit bekostiging WPO, art. 28, lid 3',
      ),
    );
  lines.push(
    of(
      'sbo-staff-policy',
      1,
      'Personeels- en arbeidsmarktbeleid speciaal basisonderwijs, per school',
      'Staff policy in special primary education, per school',
      budget,
    ),
    of(
      'sbo-staff-policy-pupil',
      pupils,
      'Personeels- en arbeidsmarktbeleid speciaal basisonderwijs, per leerling',
      'Staff policy in special primary education, per pupil',
      budget,
    ),
  );
  if (background > 0)
    lines.push(
      of(
        'sbo-staff-policy-background',
        background,
        'Personeels- en arbeidsmarktbeleid speciaal basisonderwijs, NNCA',
        'Staff policy in special primary education, non-Dutch background',
        budget,
      ),
    );
  const material = ofSchool(given, 'sbo-material');
  lines.push(
    ratedLine(
      {
        category: 'sbo-material',
        description: { nl: 'Materiële instandhouding speciaal basisonderwijs', en: 'Material upkeep in special primary education' },
        article: 'Wet op het primair onderwijs, art. 113 en 115',
      },
      100,
      { base: material, perYear: null, age: null },
    ),
  );
  return lines;
}
