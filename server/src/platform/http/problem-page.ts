import { PROBLEMS, type ProblemCode, problem } from './problems.ts';

/** What a client can do about each problem. */
const ADVICE: Readonly<Record<ProblemCode, string>> = {
  'invalid-request': 'Mend everything listed in `errors` and send again: each has where, what is wrong and how to mend it.',
  'malformed-http': 'Use an ordinary HTTP client; the connection was closed.',
  'malformed-json': 'Send a complete JSON document in UTF-8.',
  unauthenticated: 'Get an access token and send it as `Authorization: Bearer …`; get a new one when it has expired.',
  'not-authorised': 'Ask the operator for the right you lack.',
  'not-authorised-for-institution': 'Act only for the BRINs you have a mandate for, or have the mandate extended.',
  'csrf-token-missing': 'For browsers only: send the token of the session along, as the portal does.',
  'not-found': 'Check the address; there is no trailing slash, and letters are lower case.',
  'request-timeout': 'Send the request again over a connection that does not stall.',
  conflict: 'Read what is registered and decide; a message identifier is used for one message only.',
  'precondition-failed': 'Read the record again and decide whether your change still applies.',
  'body-too-large': 'Send less at once, or use a stream of reports.',
  'unsupported-media-type': 'Send `application/json`, or `application/x-ndjson` to a stream of reports.',
  'report-refused': 'The form is right, the facts are not: see `signals`. Correct the facts and send a new message.',
  'too-many-requests': 'Wait as long as `Retry-After` says.',
  'headers-too-large': 'Send shorter parameters and fewer cookies.',
  'internal-error': 'Tell the operator the number in `detail`. The same message may be sent again.',
  'database-unavailable': 'Send the same message again, unchanged, after `Retry-After`: it is stored once at most, and you get its answer.',
  'storage-full': 'Nothing was stored. Send the same message again later; the operator must make room.',
  'shutting-down': 'Nothing was stored. Send the same message again.',
};

const row = (code: ProblemCode): string =>
  `| <a id="${code}"></a>\`${code}\` | ${PROBLEMS[code].status} | ${PROBLEMS[code].title} | ${ADVICE[code]} |`;

/** The text of docs/errors.md, made from the catalogue; a test keeps the file equal. */
export const problemPage = (): string =>
  [
    '# Errors',
    '',
    'Every error is `application/problem+json` (RFC 9457): `type`, `title`, `status`, `detail`, and a `code` that never changes.',
    'Programs look at `code`, people read `detail`. Faults in a request come all at once, in `errors`:',
    '',
    '```json',
    JSON.stringify(
      problem('invalid-request', 'One thing in the request is not right.', {
        errors: [
          {
            in: 'body',
            pointer: '/startdate',
            code: 'unknown-field',
            message: 'must NOT have additional properties',
            fix: 'Remove this field, or correct its spelling; the API reference lists the fields.',
          },
        ],
      }),
      null,
      2,
    ),
    '```',
    '',
    'A report whose form is right but whose facts are not gets 422 `report-refused` with its `signals`; `GET /v1/signals` lists them all.',
    '',
    '| code | status | meaning | what to do |',
    '| --- | --- | --- | --- |',
    ...(Object.keys(PROBLEMS) as ProblemCode[]).map(row),
    '',
    'This page is made from `server/src/platform/http/problems.ts`; `npm run generate` writes it anew.',
    '',
  ].join('\n');
