import type { Answer, Head, Line } from './line.ts';
import type { FaultKind } from './plan.ts';
import type { Message } from './records.ts';

/** What a fault needs to know of the school with which it happens. */
export type FaultSite = {
  readonly line: Line;
  readonly newHead: () => Head;
  /** A site number that the school does not have. */
  readonly unknownSite: string;
  /** A school for which the client has no mandate. */
  readonly stranger: string;
};

/** undefined: as it should be; otherwise what came instead. */
type Verdict = string | undefined;

const codesOf = ({ body }: Answer): readonly string[] => (body.signals ?? []).map(({ code }) => code);
const told = (answer: Answer): string =>
  `${answer.status}${codesOf(answer)
    .map((code) => ` ${code}`)
    .join('')} ${answer.body.detail ?? ''}`.trim();
const expecting = (wanted: boolean, what: string, answer: Answer): Verdict =>
  wanted ? undefined : `expected ${what}, got ${told(answer)}`;

type Reported = Exclude<Message, { readonly content: null }>;
const isReport = (message: Message): message is Reported => message.content !== null;

const atUnknownSite = (message: Reported, site: string): Message =>
  message.kind === 'result'
    ? { ...message, content: { ...message.content, site } }
    : { ...message, content: { ...message.content, periods: message.content.periods.map((period) => ({ ...period, site })) } };

const misspelt = (message: Reported): Message => {
  const { learner, ...rest } = message.content;
  return { ...message, content: { ...rest, leaner: learner } } as unknown as Message;
};

/** The faults that come before the right message is sent; each is refused and leaves no trace. */
export const before: Partial<Record<FaultKind, (message: Message, site: FaultSite) => Promise<Verdict>>> = {
  'unknown-site': async (message, { line, newHead, unknownSite }) => {
    if (!isReport(message)) return undefined;
    const answer = await line.send(atUnknownSite(message, unknownSite), newHead());
    return expecting(answer.status === 422 && codesOf(answer).includes('397'), '422 397', answer);
  },
  misspelt: async (message, { line, newHead }) => {
    if (!isReport(message)) return undefined;
    const answer = await line.send(misspelt(message), newHead());
    const isNamed = answer.body.errors?.some(({ pointer }) => pointer === '/leaner') ?? false;
    return expecting(answer.status === 400 && isNamed, '400 with the field', answer);
  },
  'other-school': async (message, { line, newHead, stranger }) => {
    const answer = await line.send(message, newHead(), stranger);
    return expecting(answer.status === 403, '403', answer);
  },
};

const isSame = (a: Answer, b: Answer): boolean => a.status === b.status && JSON.stringify(a.body) === JSON.stringify(b.body);

const sentAgain = async (message: Message, head: Head, answer: Answer, { line }: FaultSite): Promise<Verdict> => {
  const again = await line.send(message, head);
  return expecting(isSame(answer, again), 'the same answer', again);
};

/** The faults that come after the right message was accepted; none changes anything. */
export const after: Partial<Record<FaultKind, (message: Message, head: Head, answer: Answer, site: FaultSite) => Promise<Verdict>>> = {
  repeat: sentAgain,
  cut: sentAgain,
  older: async (message, head, _answer, { line, newHead }) => {
    const composedAt = new Date(Date.parse(head.composedAt) - 60_000).toISOString();
    const answer = await line.send(message, { ...newHead(), composedAt });
    return expecting(answer.status === 422 && codesOf(answer).includes('312'), '422 312', answer);
  },
  'same-id': async (message, head, _answer, { line, unknownSite }) => {
    if (!isReport(message)) return undefined;
    const answer = await line.send(atUnknownSite(message, unknownSite), head);
    return expecting(answer.status === 409, '409', answer);
  },
};

/** Whether a fault can happen with this message. */
export const canHappen = (fault: FaultKind, message: Message): boolean =>
  isReport(message) || (fault !== 'unknown-site' && fault !== 'misspelt' && fault !== 'same-id' && fault !== 'older');
