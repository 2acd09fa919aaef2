import { euros } from '../../arithmetic.ts';
import type { Line } from '../../scheme.ts';
import { type Asked, exactRate, inputsOf, ownLine, rateOf, roundedQuotient } from './amounts.ts';
import type { Tally } from './tally.ts';

const BELOW = 145;
const PUPILS = ['bo-4-7', 'bo-8'];

/** Toeslag of a school, or a site as if it were one, with so many pupils; in hundredths of cents. Null when something is missing. */
function allowance(given: Asked, pupils: number): number | null {
  if (pupils >= BELOW || pupils === 0) return 0;
  const base = exactRate(rateOf(given, 'small-school'));
  const reduction = exactRate(rateOf(given, 'small-school-pupil'));
  return base === null || reduction === null ? null : Math.max(base - pupils * reduction, 0);
}

/** Extra for small schools (Besluit bekostiging WPO, art. 24), and for schools with branches (art. 25). */
export function smallSchoolLines(given: Asked, tally: Tally): Line[] {
  const pupils = tally.pupils(PUPILS);
  const own = allowance(given, pupils);
  const inputs = [...inputsOf(rateOf(given, 'small-school')), ...inputsOf(rateOf(given, 'small-school-pupil'))].filter(
    (one, index, all) => all.findIndex((other) => other.key === one.key) === index,
  );
  const amount = (exact: number | null): string => (exact === null ? '?' : euros(roundedQuotient(exact, 100)));
  const lines: Line[] = [];
  if (pupils > 0 && pupils < BELOW) {
    const line = {
      category: 'small-school',
      description: { nl: 'Toeslag kleine scholen', en: 'Allowance for small schools' },
      article: 'Besluit bekostiging WPO, art. 24',
    };
    const [base, perYear, age, fewer, fewerPerYear] = inputs.map((one) => one.value);
    const show = (cents: number | null | undefined): string => (cents == null ? '?' : euros(cents));
    const arithmetic = `(${show(base)} + ${show(perYear)} × ${age ?? '?'}) − ${pupils} × (${show(fewer)} + ${show(fewerPerYear)} × ${age ?? '?'})`;
    lines.push(ownLine(line, pupils, own === null ? null : roundedQuotient(own, 100), arithmetic, inputs));
  }
  const sites = tally.sites(PUPILS).map((siteNo) => tally.pupils(PUPILS, { siteNo }));
  if (sites.length > 1 && sites.some((one) => one < BELOW)) {
    const each = sites.map((one) => allowance(given, one));
    const apart = each.includes(null) ? null : each.reduce<number>((total, one) => total + (one ?? 0), 0);
    const line = {
      category: 'branches',
      description: { nl: 'Nevenvestigingen', en: 'Branches' },
      article: 'Besluit bekostiging WPO, art. 25',
    };
    const cents = apart === null || own === null ? null : roundedQuotient(3 * (apart - own), 400);
    const arithmetic = `3/4 × (${each.map(amount).join(' + ')} − ${amount(own)})`;
    lines.push(ownLine(line, sites.length - 1, cents, arithmetic, inputs));
  }
  return lines;
}
