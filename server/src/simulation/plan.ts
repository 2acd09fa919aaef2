import { addDays, dayNumber, type IsoDate, monthOf, type Sector } from '../modules/register/index.ts';
import { around, pick, randomOf } from './random.ts';

/** What happens at a school. A correction is of a start date; a mistake is an enrolment that is deleted again. */
export type EventKind = 'enrol' | 'transfer' | 'end' | 'change' | 'correction' | 'mistake' | 'result' | 'address' | 'death';

export const FAULTS = ['repeat', 'cut', 'unknown-site', 'misspelt', 'older', 'same-id', 'other-school'] as const;
/** What goes wrong with one message. */
export type FaultKind = (typeof FAULTS)[number];

export type PlannedEvent = {
  readonly day: IsoDate;
  readonly brin: string;
  readonly kind: EventKind;
  /** Text from which every further choice about the event follows. */
  readonly draw: string;
  readonly fault: FaultKind | null;
};

export type PlannedDay = {
  readonly day: IsoDate;
  readonly events: readonly PlannedEvent[];
  /** Schools that tell, in one stream, how all their learners begin the new school year. */
  readonly movingUp: readonly string[];
  /** Schools that compare their counting date and declare it complete. */
  readonly declaring: readonly string[];
  /** Whether the server stops and starts again while schools are sending. */
  readonly restart: boolean;
  /** Whether schools read notifications and changes; on the other days they are left to wait. */
  readonly reading: boolean;
  /** Schools whose funding is held against the differences in the answers. */
  readonly funding: readonly string[];
};

export type PlannedSchool = { readonly brin: string; readonly sector: Sector; readonly learners: number };

export type PlanOptions = {
  readonly schools: readonly PlannedSchool[];
  readonly from: IsoDate;
  /** The last day. */
  readonly until: IsoDate;
  readonly seed: number;
  /** Share of messages with which something goes wrong. */
  readonly faultRate: number;
  /** How busy: 1 is an ordinary year. */
  readonly busy: number;
  /** Whether the server is ours, to stop and start. */
  readonly restarts: boolean;
};

type Season = { readonly perLearner: number /** How busy each month is, from January. */; readonly months: readonly number[] };
const ALL_YEAR = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

// Judgements: enough of everything, in the months in which schools have it.
const SEASONS: Readonly<Record<EventKind, Season>> = {
  enrol: { perLearner: 0.12, months: [2, 2, 1, 1, 1, 1, 1, 8, 5, 2, 1, 1] },
  transfer: { perLearner: 0.02, months: [2, 1, 1, 1, 1, 1, 2, 4, 2, 1, 1, 1] },
  end: { perLearner: 0.03, months: [2, 2, 1, 1, 1, 2, 6, 1, 1, 2, 1, 1] },
  change: { perLearner: 0.05, months: ALL_YEAR },
  correction: { perLearner: 0.02, months: [1, 2, 1, 1, 1, 1, 1, 1, 3, 3, 1, 1] },
  mistake: { perLearner: 0.01, months: ALL_YEAR },
  result: { perLearner: 0.12, months: [0.5, 0.5, 0, 0, 0, 8, 6, 0, 0, 0, 0, 0] },
  address: { perLearner: 0.05, months: ALL_YEAR },
  death: { perLearner: 0.001, months: ALL_YEAR },
};

const MOVES: ReadonlySet<Sector> = new Set(['po', 'vo']);
const isOf = (kind: EventKind, sector: Sector): boolean =>
  kind === 'transfer' ? MOVES.has(sector) : kind === 'result' ? sector !== 'po' : true;

const WORKING_DAYS = 21.7;
const perDay = ({ perLearner, months }: Season, day: IsoDate): number =>
  (perLearner * (months[monthOf(day) - 1] as number)) / (months.reduce((a, b) => a + b, 0) * WORKING_DAYS);

// 1970-01-01 was a Thursday.
const weekday = (day: IsoDate): number => (dayNumber(day) + 3) % 7;
export const isWorkingDay = (day: IsoDate): boolean => weekday(day) < 5;
const isFirstOf = (day: IsoDate, from: string, isThat: (day: IsoDate) => boolean): boolean => {
  const start = `${day.slice(0, 5)}${from}`;
  if (day < start) return false;
  for (let before = start; before < day; before = addDays(before, 1)) if (isThat(before)) return false;
  return isThat(day);
};

const eventsOf = (school: PlannedSchool, day: IsoDate, options: PlanOptions): PlannedEvent[] =>
  (Object.keys(SEASONS) as EventKind[]).flatMap((kind) => {
    if (!isOf(kind, school.sector)) return [];
    const text = `${options.seed}/${day}/${school.brin}/${kind}`;
    const random = randomOf(text);
    const count = around(random, perDay(SEASONS[kind], day) * school.learners * options.busy);
    return Array.from({ length: count }, (_, i) => ({
      day,
      brin: school.brin,
      kind,
      draw: `${text}/${i}`,
      fault: random() < options.faultRate ? (pick(random, FAULTS) as FaultKind) : null,
    }));
  });

/** Half a month from 17 August: each school has a day of its own. */
const movesUpOn = (school: PlannedSchool, day: IsoDate, seed: number): boolean => {
  const shift = Math.floor(randomOf(`${seed}/${school.brin}/up`)() * 10);
  return isFirstOf(day, `08-${17 + shift}`, isWorkingDay);
};
const declaresOn = ({ sector }: PlannedSchool, day: IsoDate): boolean => isFirstOf(day, sector === 'po' ? '02-01' : '10-01', isWorkingDay);

const planDay = (day: IsoDate, options: PlanOptions): PlannedDay => {
  const { schools, seed } = options;
  const random = randomOf(`${seed}/${day}`);
  const events = schools.flatMap((school) => eventsOf(school, day, options));
  const month = `${day.slice(5, 7)}-`;
  const monthly = isFirstOf(day, `${month}01`, (d) => isWorkingDay(d) && weekday(d) === 1);
  const start = Math.floor(random() * schools.length);
  const sample = monthly ? [0, 1].map((i) => schools[(start + i * 3) % schools.length]?.brin ?? '') : [];
  return {
    day,
    events,
    movingUp: schools.filter((school) => movesUpOn(school, day, seed)).map(({ brin }) => brin),
    declaring: schools.filter((school) => declaresOn(school, day)).map(({ brin }) => brin),
    restart: options.restarts && isFirstOf(day, `${month}10`, isWorkingDay),
    reading: weekday(day) === 0,
    funding: [...new Set(sample)],
  };
};

/** The working days of a school year and what happens on them. The same options give the same plan, and a longer one begins with a shorter one. */
export const planOf = (options: PlanOptions): readonly PlannedDay[] => {
  const days: PlannedDay[] = [];
  for (let day = options.from; day <= options.until; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(planDay(day, options));
  return days;
};
