import { connect, dataOf, type Leerbron } from '@leerbron/client/source';
import { addDays, type IsoDate, schoolYearOf } from '../modules/register/index.ts';
import { differencesOf, reconcile } from './compare.ts';
import { ended } from './compose.ts';
import { decide, type Intention } from './decide.ts';
import { fundingMismatches, toldDifferences, totalsOf } from './funding.ts';
import { readNotices } from './notices.ts';
import { type PlannedDay, planOf } from './plan.ts';
import { sendChanges, type Told } from './population.ts';
import { randomOf } from './random.ts';
import { isCurrent, type Message } from './records.ts';
import { downloaded, followChanges, type Notice } from './school.ts';
import { type Sending, sendAll, sendMovingUp } from './send.ts';
import { newNumbers, openSchool, type SimulatedSchool } from './simulated-school.ts';
import { newTally, raise, type Tally } from './tally.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

export type SimulationOptions = {
  readonly brins: readonly string[];
  readonly from: IsoDate;
  /** The last day. */
  readonly until: IsoDate;
  readonly seed: number;
  readonly faultRate: number;
  readonly busy: number;
  readonly lose: number | null;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
};

export type Outcome = {
  readonly tally: Tally;
  readonly schools: readonly SimulatedSchool[];
  readonly days: number;
  /** Messages of single records, what was lost on purpose among them. */
  readonly messages: number;
  /** False when the simulation was stopped before the last day. */
  readonly whole: boolean;
};

type State = {
  readonly world: World;
  readonly options: SimulationOptions;
  readonly schools: readonly SimulatedSchool[];
  readonly population: Leerbron | null;
  readonly tally: Tally;
  readonly sending: { sent: number };
  readonly newBsn: () => string;
  /** Notifications that must come, by school, kind and learner: how many. */
  readonly awaited: Map<string, number>;
};

const find = (state: State, brin: string): SimulatedSchool => state.schools.find((school) => school.brin === brin) as SimulatedSchool;
const unexpected = ({ tally }: State, day: IsoDate, brin: string, what: string, text: string, number: string | null = null): void =>
  void tally.unexpected.push({ day, brin, number, what, text });
const noticeKey = (brin: string, kind: string, learnerId: string): string => `${brin} ${kind} ${learnerId}`;

const decisions = (state: State, plan: PlannedDay): readonly Intention[] => {
  const today = { day: plan.day, taken: new Set<string>(), schools: state.schools, newBsn: state.newBsn };
  return plan.events.flatMap((event) => {
    if (event.kind === 'death' || event.kind === 'address') if (state.population === null) return [];
    const intended = decide(find(state, event.brin), event, today);
    if (intended.length > 0) raise(state.tally.moves, event.kind);
    return intended;
  });
};

/** All schools send at once, each its own messages one after the other. On some days the server stops in the middle and starts again. */
const send = async (state: State, intentions: readonly Intention[], plan: PlannedDay, sending: Sending): Promise<void> => {
  const { world, options } = state;
  const total = intentions.reduce((n, one) => n + ('messages' in one ? one.messages.length : 0), 0);
  let restarting: Promise<void> | undefined;
  let answered = 0;
  sending.onAnswer = () => {
    answered += 1;
    if (!plan.restart || world.restart === null || restarting !== undefined || answered < total / 3) return;
    raise(state.tally.moves, 'restart');
    restarting = world.restart();
  };
  await Promise.all(
    state.schools.map(async (school) => {
      for (const one of intentions) {
        if (options.signal.aborted) return;
        if (one.brin === school.brin && 'messages' in one) await sendAll(school, one.messages, one.fault, sending);
      }
    }),
  );
  await restarting;
};

const tellPopulation = async (state: State, intentions: readonly Intention[], day: IsoDate): Promise<void> => {
  if (state.population === null) return;
  const told = intentions.flatMap((one): Told[] =>
    'population' in one ? [{ brin: one.brin, number: one.number, change: one.population }] : [],
  );
  for (const { told: one, outcome } of await sendChanges(state.population, told, () => crypto.randomUUID())) {
    if (outcome !== 'applied' && outcome !== 'unchanged') unexpected(state, day, one.brin, one.change.kind, outcome, one.number);
    const learnerId = find(state, one.brin).learners.get(one.number);
    const kind = one.change.kind === 'address' ? 'address-changed' : 'learner-deceased';
    if (outcome === 'applied' && learnerId !== undefined) raise(state.awaited, noticeKey(one.brin, kind, learnerId));
  }
};

/** Whoever died is no longer enrolled from the day after. */
const endsAfterDeath = (school: SimulatedSchool, notices: readonly Notice[]): Message[] => {
  const died = new Map(
    notices.flatMap(({ kind, learnerId, body }) =>
      kind === 'learner-deceased' && learnerId !== null ? [[learnerId, String(body['deceasedOn'])] as const] : [],
    ),
  );
  return [...school.learners].flatMap(([number, learnerId]): Message[] => {
    const day = died.get(learnerId);
    const one = school.own.enrolment.get(number);
    if (day === undefined || one === undefined || !isCurrent(one, day)) return [];
    return [{ brin: school.brin, kind: 'enrolment', number, content: ended(one, day, 'deceased') }];
  });
};

const read = async (state: State, school: SimulatedSchool, day: IsoDate, sending: Sending): Promise<readonly Notice[]> => {
  const { fresh, wrong } = await readNotices(
    school,
    randomOf(`${state.options.seed}/${day}/${school.brin}/stumble`)() < state.options.faultRate,
  );
  for (const text of wrong) unexpected(state, day, school.brin, 'notifications', text);
  await sendAll(school, endsAfterDeath(school, fresh), null, sending);
  await followChanges(school);
  return fresh;
};

const declare = async (state: State, school: SimulatedSchool, day: IsoDate): Promise<void> => {
  const { brin, sector, line } = school;
  const countingDate = `${day.slice(0, 4)}-${sector === 'po' ? '02' : '10'}-01`;
  const differs = await reconcile(line.leerbron, brin, sector, school.own);
  if (differs !== undefined && state.options.lose === null) unexpected(state, day, brin, 'reconciliation', differs);
  const params = { path: { brin, countingDate }, query: { sector } };
  const { digest } = await dataOf(line.leerbron.api.GET('/v1/institutions/{brin}/counting-states/{countingDate}', { params }));
  await line.leerbron.api.POST('/v1/institutions/{brin}/completeness-declarations', {
    params: { path: { brin } },
    body: { sector, countingDate, digest },
  });
  raise(state.tally.moves, 'declaration');
};

type Measured = { readonly school: SimulatedSchool; readonly before: ReadonlyMap<string, number> };

const checkFunding = async (state: State, { school, before }: Measured, day: IsoDate, sending: Sending): Promise<void> => {
  const notices: Notice[] = [];
  let wrong: readonly string[] = [];
  // Notifications appear a moment after the answers.
  await until(state.world.settleMs, async () => {
    notices.push(...(await read(state, school, day, sending)));
    const told = toldDifferences(sending.funding.get(school.brin) ?? [], notices);
    wrong = fundingMismatches(before, await totalsOf(school, day), told);
    return wrong.length === 0;
  });
  raise(state.tally.moves, 'funding check');
  for (const text of wrong) unexpected(state, day, school.brin, 'funding', text);
};

const liveDay = async (state: State, plan: PlannedDay): Promise<void> => {
  const { world, options } = state;
  const { day } = plan;
  await world.beginDay(day);
  const sending: Sending = Object.assign(state.sending as Sending, {
    day,
    tally: state.tally,
    lose: options.lose,
    onAnswer: () => {},
    funding: new Map(),
  });
  const measured: Measured[] = [];
  for (const brin of plan.funding) {
    const school = find(state, brin);
    await read(state, school, day, sending);
    measured.push({ school, before: await totalsOf(school, day) });
    sending.funding.clear();
  }
  const august = `${schoolYearOf(day)}-08-01`;
  for (const brin of plan.movingUp) await sendMovingUp(find(state, brin), august, options.seed, sending);
  const intentions = decisions(state, plan);
  await send(state, intentions, plan, sending);
  await tellPopulation(state, intentions, day);
  for (const one of measured) await checkFunding(state, one, day, sending);
  if (plan.reading) await Promise.all(state.schools.map((school) => read(state, school, day, sending)));
  for (const brin of plan.declaring) await declare(state, find(state, brin), day);
};

const missing = (state: State): readonly string[] => {
  const came = new Map<string, number>();
  for (const { brin, notices } of state.schools)
    for (const { kind, learnerId } of notices) if (learnerId !== null) raise(came, noticeKey(brin, kind, learnerId));
  return [...state.awaited].filter(([key, times]) => (came.get(key) ?? 0) !== times).map(([key]) => key);
};

/** Everything a school can compare in the end: its own administration, a fresh download, and the copy that followed the feed. */
const compareSchool = async (state: State, school: SimulatedSchool, day: IsoDate): Promise<void> => {
  const { brin, own, copy, line } = school;
  const theirs = await downloaded(line.leerbron, school);
  for (const { record, number, kind } of differencesOf(own, theirs))
    unexpected(state, day, brin, 'download', `${record} ${kind} in the register`, number);
  for (const { record, number, kind } of differencesOf(theirs, copy))
    unexpected(state, day, brin, 'changes', `${record} ${kind} in the copy`, number);
  const differs = await reconcile(line.leerbron, brin, school.sector, own);
  if (differs !== undefined) unexpected(state, day, brin, 'reconciliation', differs);
  const { learnerChanges, notices } = school;
  if (learnerChanges !== notices.length)
    unexpected(state, day, brin, 'notifications', `${notices.length} were received, the feed of changes has ${learnerChanges}`);
};

const conclude = async (state: State, day: IsoDate): Promise<void> => {
  const sending = Object.assign(state.sending as Sending, { day, onAnswer: () => {} });
  await until(state.world.settleMs, async () => {
    for (const school of state.schools) await read(state, school, day, sending);
    const agree = state.schools.every((school) => school.learnerChanges === school.notices.length);
    return agree && missing(state).length === 0;
  });
  for (const key of missing(state))
    unexpected(state, day, key.slice(0, 4), 'notifications', `${key.slice(5).split(' ')[0]} did not come exactly once for each change`);
  for (const school of state.schools) await compareSchool(state, school, day);
};

const open = async (world: World, options: SimulationOptions): Promise<State> => {
  await world.beginDay(options.from);
  const august = `${schoolYearOf(options.from)}-08-01`;
  const schools: SimulatedSchool[] = [];
  for (const brin of options.brins) {
    options.signal.throwIfAborted();
    schools.push(await openSchool(world, brin, august));
  }
  const population = world.population && connect({ url: world.url, ...world.population });
  const sending = { sent: 0 };
  return { world, options, schools, population, tally: newTally(), sending, newBsn: newNumbers(world), awaited: new Map() };
};

/**
 * Lets schools live through a period of a school year, faults included, and compares in the end. Everything that is not as it should be is in
 * `tally.unexpected`. Stops between messages when told to, and then compares nothing.
 */
export const simulate = async (world: World, options: SimulationOptions): Promise<Outcome> => {
  const state = await open(world, options);
  const planned = state.schools.map(({ brin, sector, own }) => ({
    brin,
    sector,
    learners: [...own.enrolment.values()].filter((one) => isCurrent(one, addDays(options.from, 1))).length,
  }));
  const plan = planOf({ ...options, schools: planned, restarts: world.restart !== null });
  let days = 0;
  for (const [i, day] of plan.entries()) {
    if (options.signal.aborted) break;
    await liveDay(state, day);
    days = i + 1;
    options.onProgress(days / plan.length);
  }
  if (!options.signal.aborted) await conclude(state, plan.at(-1)?.day ?? options.from);
  return { tally: state.tally, schools: state.schools, days, messages: state.sending.sent, whole: !options.signal.aborted };
};
