import { citizenNumberFor, educationNumber, type IsoDate } from '../../register/index.ts';
import { AWARD, AWARD_KIND, type Country, FLAG, NONE, OPEN } from '../country/country.ts';
import { PARAMETERS } from '../parameters.ts';
import { type Random, randomFor } from '../random.ts';
import { lettersText } from '../world/homes.ts';
import type { World, WorldProgramme } from '../world/world.ts';
import { awardOrder, type EnrolmentOf, enrolmentsOf, moveOrder, type Order, spellOrder } from './enrolments.ts';
import { marksFor } from './exam-rows.ts';
import { drawFamily, drawGivenNames } from './names.ts';
import { type Chunk, collect, dateText } from './text.ts';

/** Tables in an order in which references allow them to be filled. */
export const TABLES: readonly { readonly name: string; readonly columns: readonly string[] }[] = [
  { name: 'register.learner', columns: ['learner_id', 'bsn', 'education_number', 'recorded_by'] },
  {
    name: 'register.learner_details',
    columns: [
      'learner_id',
      'during',
      'birth_date',
      'birth_precision',
      'sex',
      'given_names',
      'surname_prefix',
      'surname',
      'postcode',
      'household_id',
      'arrived_on',
      'recorded_by',
    ],
  },
  {
    name: 'register.enrolment',
    columns: ['learner_id', 'enrolment_id', 'during', 'sector', 'brin', 'number', 'end_reason', 'recorded_by'],
  },
  {
    name: 'register.enrolment_period',
    columns: [
      'learner_id',
      'enrolment_id',
      'during',
      'sector',
      'brin',
      'site_no',
      'programme_code',
      'year_of_study',
      'fundable',
      'attributes',
      'recorded_by',
    ],
  },
  {
    name: 'register.result',
    columns: [
      'learner_id',
      'result_id',
      'enrolment_id',
      'sector',
      'brin',
      'number',
      'site_no',
      'programme_code',
      'kind',
      'exam_year',
      'decided_on',
      'outcome',
      'recorded_by',
    ],
  },
  {
    name: 'register.result_subject',
    columns: [
      'learner_id',
      'result_id',
      'subject_code',
      'counts_for_diploma',
      'part',
      'school_mark',
      'central_mark_1',
      'final_mark',
      'recorded_by',
    ],
  },
];
const [LEARNER, DETAILS, ENROLMENT, PERIOD, RESULT, SUBJECT] = [0, 1, 2, 3, 4, 5] as const;

export type Writer = {
  readonly blocks: number;
  readonly learners: number;
  readonly enrolments: number;
  readonly results: number;
  readonly households: number;
  readonly educationNumbers: number;
  readonly write: (block: number) => Chunk[];
};

const BLOCK = 20_000;

/** Whole numbers before each learner: how many of something those with a lower index have. */
const countUp = (learners: number, of: (person: number) => number): Int32Array => {
  const sums = new Int32Array(learners + 1);
  for (let person = 0; person < learners; person++) sums[person + 1] = (sums[person] as number) + of(person);
  return sums;
};

const attributesOf = (programme: WorldProgramme, flags: number): string => {
  if (programme.sector === 'mbo')
    return `{"learningPath":"${(flags & FLAG.workBased) !== 0 ? 'bbl' : 'bol'}","partTime":${(flags & FLAG.partTime) !== 0},"practicalTraining":${(flags & FLAG.practicalTraining) !== 0}}`;
  if (programme.sector === 'hbo' || programme.sector === 'wo')
    return `{"form":"${(flags & FLAG.partTime) !== 0 ? 'parttime' : 'fulltime'}"}`;
  return '{}';
};

const range = (start: number, end: number): string => `[${dateText(start)},${end === OPEN ? '' : dateText(end)})`;

type Making = {
  readonly world: World;
  readonly country: Country;
  readonly by: string;
  readonly spells: Order;
  readonly awards: Order;
  readonly moves: Order;
  readonly enrolmentsBefore: Int32Array;
  readonly numberless: Int32Array;
  readonly marks: ReturnType<typeof marksFor>;
};
type Lines = readonly ReturnType<typeof collect>[];

const KNOWN = ['day', 'month', 'year'] as const;
const partlyKnown = (date: string, precision: (typeof KNOWN)[number]): string =>
  precision === 'day' ? date : precision === 'month' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`;

const addLearner = (m: Making, person: number, random: Random, lines: Lines): void => {
  const { people, moves } = m.country;
  const id = person + 1;
  const hasNumber = m.numberless[person] === m.numberless[person + 1];
  const numbers = hasNumber ? `${citizenNumberFor(id)}\t\\N` : `\\N\t${educationNumber((m.numberless[person] as number) + 1)}`;
  lines[LEARNER]?.add(`${id}\t${numbers}\t${m.by}\n`);
  const precision = hasNumber || !random.chance(PARAMETERS.birthPartlyUnknown) ? 'day' : random.chance(0.5) ? 'month' : 'year';
  const born = partlyKnown(dateText(people.birthDay.values[person] as number), precision);
  const sex = people.sex.values[person] === 0 ? 'male' : 'female';
  const household = people.household.values[person] as number;
  const family = drawFamily(randomFor(m.world.seed, `family:${household === NONE ? -person : household}`));
  const given = drawGivenNames(family, sex, new Set(), random);
  const arrived = people.arrivedOn.values[person] as number;
  const fixed = `${born}\t${precision}\t${sex}\t${given}\t${family.surnamePrefix ?? '\\N'}\t${family.surname}`;
  const rest = `${household === NONE ? '\\N' : household + 1}\t${arrived === 0 ? '\\N' : dateText(arrived)}\t${m.by}\n`;
  let [since, area, letters] = [born, people.area.values[person] as number, people.letters.values[person] as number];
  const home = (until: string): void => {
    const postcode = (m.world.areas[area]?.postcode4 ?? '') + lettersText(letters);
    lines[DETAILS]?.add(`${id}\t[${since},${until})\t${fixed}\t${postcode}\t${rest}`);
  };
  for (let i = m.moves.first[person] as number; i < (m.moves.first[person + 1] as number); i++) {
    const move = m.moves.order[i] as number;
    const day = dateText(moves.day.values[move] as number);
    if (day <= since) continue;
    home(day);
    [since, area, letters] = [day, moves.area.values[move] as number, moves.letters.values[move] as number];
  }
  home('');
};

const addEnrolments = (m: Making, person: number, list: readonly EnrolmentOf[], lines: Lines): void => {
  const { site, programme, flags } = m.country.spells;
  list.forEach((enrolment, i) => {
    const id = (m.enrolmentsBefore[person] as number) + i + 1;
    const brin = m.world.sites[enrolment.site]?.brin ?? '';
    const sector =
      m.world.programmes[programme.values[(enrolment.periods[0] as EnrolmentOf['periods'][number]).spell] as number]?.sector ?? '';
    const head = `${person + 1}\t${id}\t`;
    lines[ENROLMENT]?.add(
      `${head}${range(enrolment.start, enrolment.end)}\t${sector}\t${brin}\t${100_000 + id}\t${enrolment.reason ?? '\\N'}\t${m.by}\n`,
    );
    for (const { start, end, spell, year } of enrolment.periods) {
      const flag = flags.values[spell] as number;
      const of = m.world.programmes[programme.values[spell] as number] as WorldProgramme;
      const siteNo = m.world.sites[site.values[spell] as number]?.siteNo ?? '';
      lines[PERIOD]?.add(
        `${head}${range(start, end)}\t${sector}\t${brin}\t${siteNo}\t${of.code}\t${year === 0 ? '\\N' : year}\t${(flag & FLAG.notFundable) === 0 ? 't' : 'f'}\t${attributesOf(of, flag)}\t${m.by}\n`,
      );
    }
  });
};

const mark = (value: number | null): string => (value === null ? '\\N' : String(value));

/** Central exams of 2020 were cancelled: school marks were the final ones (Besluit eindexamens voortgezet onderwijs 2020). */
const WITHOUT_CENTRAL = 2020;

const addResults = (m: Making, person: number, list: readonly EnrolmentOf[], random: Random, lines: Lines): void => {
  const { awards } = m.country;
  for (let i = m.awards.first[person] as number; i < (m.awards.first[person + 1] as number); i++) {
    const award = m.awards.order[i] as number;
    const day = awards.day.values[award] as number;
    const site = m.world.sites[awards.site.values[award] as number];
    const programme = m.world.programmes[awards.programme.values[award] as number] as WorldProgramme;
    const at = list.findIndex((e) => m.world.sites[e.site]?.brin === site?.brin && e.start <= day && e.end >= day);
    const kind = awards.kind.values[award] as number;
    const passed = kind !== AWARD.exam || awards.passed.values[award] === 1;
    const id = i + 1;
    const date = dateText(day);
    const year = Number(date.slice(0, 4));
    const enrolment = at < 0 ? '\\N' : (m.enrolmentsBefore[person] as number) + at + 1;
    lines[RESULT]?.add(
      `${person + 1}\t${id}\t${enrolment}\t${programme.sector}\t${site?.brin}\tE${100_000 + id}\t${site?.siteNo}\t${programme.code}\t${AWARD_KIND[kind]}\t${year}\t${date}\t${passed ? 'passed' : 'failed'}\t${m.by}\n`,
    );
    if (kind !== AWARD.exam) continue;
    for (const marks of m.marks(awards.programme.values[award] as number, passed, random)) {
      const central = year === WITHOUT_CENTRAL ? null : marks.central;
      const final = central === null ? Math.round(marks.school / 10) : marks.final;
      lines[SUBJECT]?.add(
        `${person + 1}\t${id}\t${marks.subject.code}\tt\t${marks.subject.part}\t${marks.school}\t${mark(central)}\t${final}\t${m.by}\n`,
      );
    }
  }
};

/**
 * Turns a country into rows of the register, in blocks of learners: a block depends on the country and its number only, so that
 * a load that was broken off goes on at any block. `learner_id` is the index of the learner and one.
 */
export const makeWriter = (world: World, country: Country, options: { readonly today: IsoDate; readonly by: string }): Writer => {
  const learners = country.people.birthDay.length;
  const spells = spellOrder(country);
  const numbers = randomFor(world.seed, 'numbers');
  const m: Making = {
    world,
    country,
    by: options.by,
    spells,
    awards: awardOrder(country),
    moves: moveOrder(country),
    enrolmentsBefore: countUp(learners, (person) => enrolmentsOf(world, country, spells, person).length),
    numberless: countUp(learners, () => (numbers.chance(PARAMETERS.withoutBsn) ? 1 : 0)),
    marks: marksFor(world),
  };
  return {
    blocks: Math.ceil(learners / BLOCK),
    learners,
    enrolments: m.enrolmentsBefore[learners] as number,
    results: country.awards.person.length,
    households: country.people.household.values.subarray(0, learners).reduce((most, household) => Math.max(most, household + 1), 0),
    educationNumbers: m.numberless[learners] as number,
    write: (block) => {
      const lines = TABLES.map((_, table) => collect(table));
      for (let person = block * BLOCK; person < Math.min(learners, (block + 1) * BLOCK); person++) {
        const random = randomFor(world.seed, `learner:${person}`);
        const list = enrolmentsOf(world, country, spells, person);
        addLearner(m, person, random, lines);
        addEnrolments(m, person, list, lines);
        addResults(m, person, list, random, lines);
      }
      return lines.flatMap((table) => table.chunks());
    },
  };
};
