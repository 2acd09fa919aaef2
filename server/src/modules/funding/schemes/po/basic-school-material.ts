import { euros } from '../../arithmetic.ts';
import type { Line, LineInput } from '../../scheme.ts';
import { type Asked, input, ofSchool, ownLine, ratedLine, rateOf, roundedQuotient } from './amounts.ts';
import { siteWeight } from './school-weight.ts';
import type { Tally } from './tally.ts';

const PUPILS = ['bo-4-7', 'bo-8'];
const FEWEST = 2;
const MOST = 6;
const MILLION = 1_000_000;

/** Groups of pupils to house, by norm, at one site (Besluit bekostiging WPO, art. 14, lid 1, 2 en 5). */
export function groupsAt(tally: Tally, siteNo: string): number {
  const [younger, older] = [tally.pupils(['bo-4-7'], { siteNo }), tally.pupils(['bo-8'], { siteNo })];
  const c = Math.max(1_564_200 - 11_500 * (younger + older), 0);
  return roundedQuotient(50_000 * younger + 34_300 * older + c + 179 * siteWeight(tally, siteNo), MILLION);
}

/** Materiële instandhouding of a basisschool: by the number of groups, and by pupils. */
export function materialLines(given: Asked, tally: Tally): Line[] {
  return [groupLine(given, tally), ...pupilLines(given, tally)];
}

function groupLine(given: Asked, tally: Tally): Line {
  const line = {
    category: 'material-groups',
    description: { nl: 'Materiële instandhouding, groepen', en: 'Material upkeep, groups' },
    article: 'Wet op het primair onderwijs, art. 134, lid 4, onder a; Besluit bekostiging WPO, art. 14',
  };
  // From 2019 the formula no longer knows the school weight: then the number of groups is entered.
  const stated = given.parameters.has('material-group-count') ? ofSchool(given, 'material-group-count') : null;
  if (stated?.value === null) return ownLine(line, 0, null, '?', [stated]);
  const groups = stated?.value ?? tally.sites(PUPILS).reduce((total, siteNo) => total + groupsAt(tally, siteNo), 0);
  const base = input(given, `material-groups-${Math.min(Math.max(groups, FEWEST), MOST)}`);
  const inputs: LineInput[] = stated === null ? [base] : [stated, base];
  let cents = base.value ?? 0;
  let arithmetic = base.value === null ? '?' : euros(base.value);
  if (groups > MOST) {
    const more = input(given, 'material-groups-more');
    inputs.push(more);
    cents += (groups - MOST) * (more.value ?? 0);
    arithmetic += ` + ${groups - MOST} × ${more.value === null ? '?' : euros(more.value)}`;
  }
  if (groups > 13) {
    const many = input(given, 'material-groups-over-13');
    inputs.push(many);
    cents += many.value ?? 0;
    arithmetic += ` + ${many.value === null ? '?' : euros(many.value)}`;
  }
  return ownLine(line, groups, cents, arithmetic, inputs);
}

function pupilLines(given: Asked, tally: Tally): Line[] {
  const article = 'Wet op het primair onderwijs, art. 134, lid 4, onder b';
  const pupils = Math.floor((103 * tally.pupils(PUPILS)) / 100);
  const school = {
    category: 'material',
    description: { nl: 'Materiële instandhouding, per school', en: 'Material upkeep, per school' },
    article,
  };
  const pupil = {
    category: 'material-pupils',
    description: { nl: 'Materiële instandhouding, leerlingen verhoogd met 3%', en: 'Material upkeep, pupils raised by 3%' },
    article,
  };
  return [ratedLine(school, 100, rateOf(given, 'material')), ratedLine(pupil, pupils * 100, rateOf(given, 'material-pupil'))];
}
