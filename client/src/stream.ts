import type { Leerbron } from './client.ts';
import type { components, paths } from './generated.ts';
import type { ProblemBody } from './problem.ts';

type Body<P extends keyof paths> = paths[P] extends { put: { requestBody: { content: { 'application/json': infer B } } } } ? B : never;
export type EnrolmentReport = Body<'/v1/institutions/{brin}/enrolments/{number}'>;
export type ResultReport = Body<'/v1/institutions/{brin}/results/{number}'>;
export type Heading = { readonly messageId: string; readonly composedAt: string };

/** A line of a stream of reports. */
export type Line =
  | { readonly kind: 'enrolment'; readonly number: string; readonly report: EnrolmentReport }
  | { readonly kind: 'result'; readonly number: string; readonly report: ResultReport }
  | { readonly kind: 'enrolment-deletion' | 'result-deletion'; readonly number: string; readonly report: Heading };

/** The answer to a line: that of a single report. */
export type LineAnswer = { readonly line: number; readonly status: number; readonly body: ProblemBody & Readonly<Record<string, unknown>> };
export type { components };

/** Cuts a body into lines of JSON. */
export async function* jsonLines<T>(body: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as T;
  }
  if (rest.trim() !== '') yield JSON.parse(rest) as T;
}

const encoded = (lines: Iterable<Line> | AsyncIterable<Line>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  const source = (async function* () {
    for await (const line of lines) yield encoder.encode(`${JSON.stringify(line)}\n`);
  })();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await source.return(undefined)),
  });
};

/**
 * Sends many reports of one school as one stream and gives their answers in the same order, as they come. What was answered is
 * stored. When the connection breaks, send the rest again, or everything: a message again gets its answer again.
 */
export async function* streamReports(
  leerbron: Leerbron,
  brin: string,
  lines: Iterable<Line> | AsyncIterable<Line>,
): AsyncGenerator<LineAnswer> {
  const response = await leerbron.open(`/v1/institutions/${brin}/report-streams`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: encoded(lines),
    duplex: 'half',
  } as RequestInit);
  if (response.body !== null) yield* jsonLines<LineAnswer>(response.body);
}
