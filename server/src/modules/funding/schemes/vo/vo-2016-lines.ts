import { amountCents, euros } from '../../arithmetic.ts';
import type { Counts, Line, LineInput, SchoolYear } from '../../scheme.ts';
import { fixedPosts, type Kinds, kindsOf, PUPILS_PER_TEACHER, pupilsPerTeacher, schoolGroup } from './school-kinds.ts';
import { CATEGORIES_2016, type Counted, countedOf } from './vo-2016-categories.ts';
import { COST_GROUPS, PARAMETERS_2016 } from './vo-2016-parameters.ts';

const STAFF = 'Formatiebesluit WVO, art.';
const REGULATION = 'Regeling bekostiging exploitatiekosten voortgezet onderwijs 2016, art.';
/** Pupils for one post, in hundredths (Formatiebesluit WVO, art. 3, lid 2 en 6). */
const PER_MANAGER = 16_912;
const PER_ASSISTANT_MANAGER = 22_857;
const PER_ASSISTANT = 10_438;
/** A school counts as of at least so many pupils, but for practical education (art. 6, lid 3 en 4). */
const LEAST_PUPILS = 200;

const PARTS = CATEGORIES_2016.map((category) => ({ category, ...countedOf(category) }));
const BY_KEY = new Map(PARAMETERS_2016.map((one) => [one.key, one]));
const MORE = { nl: 'Formatieplaatsen', en: 'Posts' };

/** All lines of a school before 2022. Fractions of posts are rounded to three decimals, each line to whole cents (art. 7 and 8). */
export function lines2016(school: SchoolYear): readonly Line[] {
  const all = halves(school.counts, () => true);
  if (all === 0) return [];
  return [...staffLines(school, all), ...exploitationLines(school), ...materialLines(school)];
}

const halves = (counts: Counts, wanted: (part: Counted) => boolean): number =>
  PARTS.reduce((sum, part) => sum + (wanted(part) ? (counts.get(part.category) ?? 0) : 0), 0);

const isPractical = ({ group }: Counted): boolean => group === 'practical';
const withSupport = (part: Counted): boolean => part.supported || isPractical(part);

/** So many thousandths of posts: halves of pupils for one post, half upwards. */
const posts = (pupilHalves: number, hundredthsPerPost: number): number =>
  Math.floor((2 * pupilHalves * 50_000 + hundredthsPerPost) / (2 * hundredthsPerPost));

function staffLines(school: SchoolYear, all: number): Line[] {
  const kinds = kindsOf(school.institution?.structure);
  const group = kinds === null ? null : schoolGroup(kinds);
  const counted = kinds !== null && kinds.general.length === 0 ? all : Math.max(all, LEAST_PUPILS * 2);
  const vertical = school.institution?.sectors.includes('mbo') === true;
  const cost = (key: string): LineInput => (group === null ? input(school, 'school-kinds') : input(school, `${key}-${group}`));
  const line = (category: string, thousandths: number, rate: LineInput, nl: string, en: string, article: string): Line =>
    rated(
      { category, description: { nl: `${MORE.nl} ${nl}`, en: `${MORE.en} of ${en}` }, article: `${STAFF} ${article}` },
      thousandths,
      1000,
      rate,
    );
  const manager = posts(counted, vertical ? PER_ASSISTANT_MANAGER : PER_MANAGER);
  const support = halves(school.counts, withSupport);
  return [
    line('management', manager, cost('management'), vertical ? 'adjunct-directie' : 'directie', 'management', '3, lid 2'),
    line(
      'teachers',
      kinds === null ? 0 : teacherPosts(school.counts, kinds, counted - all),
      cost('teacher'),
      'leraren',
      'teachers',
      '2, lid 1, en 3, lid 3, 4 en 5',
    ),
    line(
      'assistants',
      posts(counted, PER_ASSISTANT),
      input(school, 'assistant'),
      'onderwijsondersteunend personeel',
      'support staff',
      '3, lid 6',
    ),
    ...(support === 0
      ? []
      : [
          rated(
            {
              category: 'support',
              description: { nl: 'Ondersteuning lwoo en pro', en: 'Support in lwoo and pro' },
              article: `${STAFF} 8, lid 3`,
            },
            support,
            2,
            input(school, 'support'),
          ),
        ]),
  ];
}

/** Fixed posts, and posts by pupils: those in practical education and with lwoo at their own ratio. In thousandths. */
function teacherPosts(counts: Counts, kinds: Kinds, added: number): number {
  const favoured = halves(counts, withSupport);
  const others = halves(counts, (part) => !withSupport(part)) + added;
  return fixedPosts(kinds) + posts(favoured, PUPILS_PER_TEACHER.vocational) + posts(others, pupilsPerTeacher(kinds));
}

/** Exploitation. In a scholengemeenschap with vocational education the amounts per school and for space fall away (Bekostigingsbesluit WVO, art. 25). */
function exploitationLines(school: SchoolYear): Line[] {
  const vertical = school.institution?.sectors.includes('mbo') === true;
  const line = (category: string, article: string): Line => {
    const found = input(school, category);
    return rated({ category, description: found.text, article: `${REGULATION} ${article}` }, 1, 1, found);
  };
  const perSchool = vertical ? [] : [line('school', '3'), line('school-building', '4')];
  const parts = vertical ? ['other'] : ['building', 'other'];
  const perPupil = COST_GROUPS.flatMap((group) => {
    const count = halves(school.counts, (part) => part.group === group);
    return parts.map((part) => {
      const found = input(school, `${group}-${part}`);
      const lid = part === 'building' ? '5, lid 1' : '5, lid 2';
      return rated({ category: `${group}-${part}`, description: found.text, article: `${REGULATION} ${lid}` }, count, 2, found);
    });
  });
  return [...perSchool, ...perPupil.filter((one) => one.count > 0)];
}

function materialLines(school: SchoolYear): Line[] {
  const support = halves(school.counts, withSupport);
  // Who counts for one half counts in full for teaching material (Bekostigingsbesluit WVO, art. 7b, lid 2).
  const heads = halves(school.counts, (part) => !part.retaking) / 2 + halves(school.counts, (part) => part.retaking);
  const of = (category: string, article: string, count: number, per: number): Line => {
    const found = input(school, category);
    return rated({ category, description: found.text, article: `${REGULATION} ${article}` }, count, per, found);
  };
  return [...(support === 0 ? [] : [of('support-material', '5, lid 4', support, 2)]), of('teaching-material', '7', heads, 1)];
}

function input(school: SchoolYear, key: string): LineInput {
  const found = BY_KEY.get(key);
  if (found === undefined) throw new Error(`bug: no parameter ${key}`);
  return { key, text: found.text, value: school.parameter(key), source: found.source };
}

function rated(line: Pick<Line, 'category' | 'description' | 'article'>, units: number, unitsPerOne: number, rate: LineInput): Line {
  const cents = rate.value === null ? null : amountCents(units, unitsPerOne, rate.value);
  const count = units / unitsPerOne;
  return {
    ...line,
    count,
    rateCents: rate.value,
    amountCents: cents,
    inputs: [rate],
    arithmetic: cents === null || rate.value === null ? `${count} × ? = ?` : `${count} × ${euros(rate.value)} = ${euros(cents)}`,
    missing: rate.value === null ? [rate.key] : [],
  };
}
