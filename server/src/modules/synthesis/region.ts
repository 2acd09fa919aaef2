import { citizenNumberFor, educationNumber } from '../register/index.ts';
import { type Cell, toCell } from './affinity.ts';
import { type Career, type Exam, makeCareers } from './careers.ts';
import { dateOf, dayOf } from './dates.ts';
import { doubleStay, type Stay, staysOf } from './enrolments.ts';
import { makeMarks, toResultSubjects } from './exams.ts';
import { homesAround } from './geography.ts';
import type { CountryInput, EnrolmentRow, LearnerRow, Numbers, PostcodeArea, RegionRows, ResultRow, SiteInput, Target } from './model.ts';
import { PARAMETERS } from './parameters.ts';
import { makePeople, type Person } from './people.ts';
import { type Random, randomFor } from './random.ts';

/** What one region is made from. */
export type RegionInput = {
  readonly seed: number;
  readonly name: string;
  readonly country: CountryInput;
  /** Targets of the region's institutions. */
  readonly targets: readonly Target[];
  readonly schoolYears: readonly number[];
  readonly from: Numbers;
};

const cellsOf = (input: RegionInput): Cell[] => {
  const brins = [...new Set(input.targets.map((target) => target.brin))];
  return input.targets.map((target) => {
    const site = input.country.sites.get(`${target.brin}${target.siteNo}`);
    if (site === undefined) throw new Error(`Site ${target.brin}${target.siteNo} is not in the register.`);
    return toCell(target, site, brins.indexOf(target.brin), input.country.programmes);
  });
};

const homesOf = (areas: readonly PostcodeArea[]): ((career: Career, random: Random) => string | null) => {
  const homes = new Map<SiteInput, (random: Random) => string | null>();
  return (career, random) => {
    const site = (career.steps[0] as Career['steps'][number]).cell.site;
    const draw = homes.get(site) ?? homesAround(site, areas);
    homes.set(site, draw);
    return draw(random);
  };
};

/** Where the birth date is partly unknown the first possible day stands for it. */
const birthOf = (person: Person, known: boolean, random: Random): Pick<LearnerRow, 'birthDate' | 'birthPrecision'> => {
  const date = dateOf(person.birthDay);
  if (known || !random.chance(PARAMETERS.birthPartlyUnknown)) return { birthDate: date, birthPrecision: 'day' };
  return random.chance(0.5)
    ? { birthDate: `${date.slice(0, 7)}-01`, birthPrecision: 'month' }
    : { birthDate: `${date.slice(0, 4)}-01-01`, birthPrecision: 'year' };
};

const learnerRow = (person: Person, numbers: Numbers, household: number, random: Random): LearnerRow => {
  const known = !random.chance(PARAMETERS.withoutBsn);
  return {
    learnerId: numbers.learner,
    bsn: known ? citizenNumberFor(numbers.learner) : null,
    educationNumber: known ? null : educationNumber(numbers.educationNumber),
    ...birthOf(person, known, random),
    sex: person.sex,
    givenNames: person.givenNames,
    surnamePrefix: person.family.surnamePrefix,
    surname: person.family.surname,
    postcode: person.postcode,
    householdId: household,
  };
};

const TITLES = [
  'Duurzame energie in de wijk',
  'Water en de stad',
  'Sport en gezondheid',
  'Jongeren en geld',
  'Kunst in de openbare ruimte',
  'Robotica in huis',
];

/** The exam of a school year ends with the result in June; vavo exams are the vavo institution's to report, so they give none. */
const resultOf = (exam: Exam, random: Random): Omit<ResultRow, 'learnerId' | 'resultId' | 'enrolmentId' | 'number'> => {
  const marks = makeMarks(exam.cell, exam.passed, random);
  return {
    brin: exam.cell.brin,
    siteNo: exam.cell.siteNo,
    programmeCode: exam.cell.code,
    kind: 'exam',
    examYear: exam.schoolYear + 1,
    decidedOn: dateOf(dayOf(`${exam.schoolYear + 1}-06-12`) + random.below(25)),
    outcome: exam.passed ? 'passed' : 'failed',
    projectTitle: random.pick(TITLES),
    projectMark: Math.min(95, 55 + random.below(40)),
    subjects: toResultSubjects(marks),
  };
};

/** Makes the learners, enrolments and results of one region; pure: the same input gives the same rows. */
export const makeRegion = (input: RegionInput): RegionRows => {
  const random = randomFor(input.seed, input.name);
  const cells = cellsOf(input);
  const people = makePeople(makeCareers(cells, input.schoolYears, random), homesOf(input.country.areas), random);
  const learners: LearnerRow[] = [];
  const enrolments: EnrolmentRow[] = [];
  const results: ResultRow[] = [];
  const numbers = { ...input.from };
  const given = new Map<string, number>();
  const nextNumber = (brin: string, kind: string): string => {
    const next = (given.get(kind + brin) ?? 100_000) + 1;
    given.set(kind + brin, next);
    return kind + String(next);
  };
  let households = 0;
  for (const person of people) {
    households = Math.max(households, person.household + 1);
    const learner = learnerRow(person, numbers, input.from.household + person.household, random);
    learners.push(learner);
    numbers.learner++;
    if (learner.educationNumber !== null) numbers.educationNumber++;
    const add = (stay: Stay): EnrolmentRow => {
      const row = { ...stay, learnerId: learner.learnerId, enrolmentId: numbers.enrolment++, number: nextNumber(stay.brin, '') };
      enrolments.push(row);
      return row;
    };
    const rows = staysOf(person.career, random).map(add);
    const second = doubleStay(person.career, cells, random);
    if (second !== undefined) add(second);
    for (const exam of person.career.exams) {
      if (exam.cell.programme.vavo !== 'no') continue;
      const enrolment = rows.findLast((row) => row.brin === exam.cell.brin && row.start <= `${exam.schoolYear}-10-01`);
      if (enrolment === undefined) throw new Error('An exam belongs to an enrolment.');
      const number = nextNumber(exam.cell.brin, 'E');
      results.push({
        ...resultOf(exam, random),
        learnerId: learner.learnerId,
        resultId: numbers.result++,
        enrolmentId: enrolment.enrolmentId,
        number,
      });
    }
  }
  numbers.household += households;
  return { learners, enrolments, results, next: numbers };
};
