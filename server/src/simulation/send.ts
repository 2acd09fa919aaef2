import { type Line as ReportLine, streamReports } from '@leerbron/client/source';
import type { IsoDate } from '../modules/register/index.ts';
import { completed } from './complete.ts';
import { after, before, canHappen } from './faults.ts';
import { movedUp } from './habits.ts';
import type { Answer, FundingDifference, Head } from './line.ts';
import type { FaultKind } from './plan.ts';
import { randomOf } from './random.ts';
import { type Message, takeOver } from './records.ts';
import type { SimulatedSchool } from './simulated-school.ts';
import { countAnswer, monthOfTally, raise, type Tally } from './tally.ts';

/** What sending needs, besides the school. */
export type Sending = {
  readonly day: IsoDate;
  readonly tally: Tally;
  /** The number of the message, from 1, that is lost on purpose: the school thinks that it was sent. */
  readonly lose: number | null;
  sent: number;
  /** Told after each answer. */
  onAnswer: () => void;
  /** What the answers of the day said about funding, by school. */
  readonly funding: Map<string, FundingDifference[]>;
};

const isAccepted = ({ status }: { readonly status: number }): boolean => status === 200 || status === 201;
/** Status, signals and fields of an answer: enough to find what it was about, and nothing of a learner. */
const inShort = ({ status, body }: Pick<Answer, 'status' | 'body'>): string =>
  [status, ...(body.signals ?? []).map(({ code }) => code), ...(body.errors ?? []).map(({ pointer }) => pointer)].join(' ');

const found = (sending: Sending, message: Message, what: string, text: string): void =>
  void sending.tally.unexpected.push({ day: sending.day, brin: message.brin, number: message.number, what, text });

const settle = (school: SimulatedSchool, message: Message, answer: Answer, sending: Sending, timed: boolean): boolean => {
  countAnswer(sending.tally, sending.day, answer, timed);
  sending.onAnswer();
  if (!isAccepted(answer)) {
    found(sending, message, message.kind, `refused: ${inShort(answer)} ${answer.body.detail ?? ''}`);
    return false;
  }
  takeOver(school.own, message);
  if (answer.body.learner !== undefined) school.learners.set(message.number, answer.body.learner.learnerId);
  const told = sending.funding.get(message.brin) ?? [];
  told.push(...(answer.body.funding ?? []));
  sending.funding.set(message.brin, told);
  return true;
};

const isLost = (school: SimulatedSchool, message: Message, sending: Sending): boolean => {
  sending.sent += 1;
  if (sending.sent !== sending.lose) return false;
  takeOver(school.own, message);
  return true;
};

/** Some milliseconds: before, while or after the register stores the report. */
const CUT_WITHIN_MS = 12;

const goWrong = async (
  school: SimulatedSchool,
  message: Message,
  fault: FaultKind,
  sending: Sending,
  head?: Head,
  answer?: Answer,
): Promise<void> => {
  const verdict =
    head === undefined || answer === undefined
      ? await before[fault]?.(message, school)
      : await after[fault]?.(message, head, answer, school);
  if (verdict !== undefined) found(sending, message, fault, verdict);
};

const sendOne = async (school: SimulatedSchool, message: Message, fault: FaultKind | null, sending: Sending): Promise<boolean> => {
  if (isLost(school, message, sending)) return true;
  const happening = fault !== null && canHappen(fault, message) ? fault : null;
  if (happening !== null) {
    raise(monthOfTally(sending.tally, sending.day).faults, happening);
    await goWrong(school, message, happening, sending);
  }
  if (happening === 'cut') school.line.cutNext(randomOf(message.number)() * CUT_WITHIN_MS);
  const head = school.newHead();
  const answer = await school.line.send(message, head);
  const accepted = settle(school, message, answer, sending, happening !== 'cut');
  if (accepted && happening !== null) await goWrong(school, message, happening, sending, head, answer);
  return accepted;
};

const whole = (message: Message): Message => (message.kind === 'enrolment' ? { ...message, content: completed(message.content) } : message);

/** Sends messages of a school one after the other; what follows one that was refused is not sent. */
export const sendAll = async (
  school: SimulatedSchool,
  messages: readonly Message[],
  fault: FaultKind | null,
  sending: Sending,
): Promise<void> => {
  for (const [i, message] of messages.entries()) if (!(await sendOne(school, whole(message), i === 0 ? fault : null, sending))) return;
};

const movingUp = (school: SimulatedSchool, august: IsoDate, seed: number): Message[] => {
  const random = randomOf(`${seed}/${school.brin}/steps`);
  const messages: Message[] = [];
  for (const [number, one] of school.own.enrolment) {
    const content = movedUp(one, school.habits, august, random());
    if (content !== undefined) messages.push(whole({ brin: school.brin, kind: 'enrolment', number, content }));
  }
  return messages;
};

const BREAKS_FROM = 20;

/** Sends, in one stream, how all learners begin the school year. The stream breaks half-way once, and everything is sent again. */
export const sendMovingUp = async (school: SimulatedSchool, august: IsoDate, seed: number, sending: Sending): Promise<void> => {
  const messages = movingUp(school, august, seed).filter((message) => !isLost(school, message, sending));
  const lines = messages.map(
    ({ number, content }) => ({ kind: 'enrolment', number, report: { ...content, ...school.newHead() } }) as unknown as ReportLine,
  );
  const { leerbron } = school.line;
  const firstAnswers = new Map<number, string>();
  if (messages.length >= BREAKS_FROM) {
    raise(monthOfTally(sending.tally, sending.day).faults, 'broken-stream');
    for await (const { line, body } of streamReports(leerbron, school.brin, lines)) {
      firstAnswers.set(line, JSON.stringify(body));
      if (line >= messages.length / 2) break;
    }
  }
  for await (const { line, status, body } of streamReports(leerbron, school.brin, lines)) {
    const message = messages[line - 1] as Message;
    settle(school, message, { status, body: body as Answer['body'], ms: 0 }, sending, false);
    const first = firstAnswers.get(line);
    if (first !== undefined && first !== JSON.stringify(body)) found(sending, message, 'broken-stream', 'another answer the second time');
    firstAnswers.set(line, first ?? '');
  }
  if (firstAnswers.size < messages.length)
    sending.tally.unexpected.push({
      day: sending.day,
      brin: school.brin,
      number: null,
      what: 'stream',
      text: `${messages.length - firstAnswers.size} lines without an answer`,
    });
};
