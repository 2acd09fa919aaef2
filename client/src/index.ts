export { connect, dataOf, type Leerbron, newMessage, type Options } from './client.ts';
export { type Change, changesAfter, download, feedPosition, type RecordView, type Sector } from './copy.ts';
export type { components, paths } from './generated.ts';
export { ApiProblem, type Fault, type ProblemBody, type Signal } from './problem.ts';
export { type EnrolmentReport, type Line, type LineAnswer, type ResultReport, streamReports } from './stream.ts';
