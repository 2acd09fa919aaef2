import type { Sector } from '../../register/index.ts';
import type { Kind } from '../message.ts';
import { answeredOtherwise } from './answered-otherwise.ts';
import { reachOf, scoreLines } from './check.ts';
import { type SignalEntry, signals } from './signals.ts';

/** A test that raises a signal, as its title says. */
export type SignalTest = { readonly path: string; readonly title: string };
export type SignalTests = ReadonlyMap<string, SignalTest>;

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  enrolment: 'enrolment',
  'enrolment-deletion': 'its deletion',
  result: 'result',
  'result-deletion': 'its deletion',
  identification: 'identification',
  'key-data-change': 'key data',
  'school-advice': 'school advice',
  'school-advice-deletion': 'its deletion',
};

/** Raised before any check, whatever the kind of message. */
const BEFORE_CHECKS = new Set(['396']);

type Reach = { readonly kinds: readonly Kind[]; readonly sectors: readonly Sector[] };

const reachOfCode = (code: string): Reach => {
  const lines = scoreLines.filter((line) => line[0] === code).map(reachOf);
  return { kinds: [...new Set(lines.flatMap(({ kinds }) => kinds))], sectors: [...new Set(lines.flatMap(({ sectors }) => sectors))] };
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

const testCell = (test: SignalTest | undefined): string =>
  test === undefined ? '–' : `${test.path.replace('server/', '')}: ${cell(test.title)}`;

/** Kinds of message, each deletion after what it deletes. */
const kindsCell = (kinds: readonly Kind[]): string =>
  kinds.map((kind, i) => (kind.endsWith('deletion') && i === 0 ? 'deletion' : KIND_NAMES[kind])).join(', ');

const row = ([code, entry]: readonly [string, SignalEntry], tests: SignalTests): string => {
  const { kinds, sectors } = reachOfCode(code);
  const everywhere = BEFORE_CHECKS.has(code);
  const where = [everywhere ? 'all' : sectors.join(', '), everywhere ? 'all' : kindsCell(kinds)];
  return `| ${[code, entry.severity, ...where, cell(entry.nl), cell(entry.en), cell(entry.source), testCell(tests.get(code))].join(' | ')} |`;
};

/** Codes that can be in an answer, or have another answer: each needs a test that shows it. */
export const signalCodes = (): readonly string[] => [...Object.keys(signals), ...Object.keys(answeredOtherwise)];

/**
 * The catalogue of signals as a Markdown page, for docs/signals.md: every code with the messages and sectors in which it can be raised,
 * which follow from the scores, and a test that raises it.
 */
export const signalTable = (tests: SignalTests = new Map()): string =>
  [
    '# Signals',
    '',
    'What the answer to a report can contain. A refusal stores nothing; attention asks the school to look again. Numbers are',
    'those of the primary-education register (programma van eisen, "PvE PO"); codes with a letter are our own: L of secondary',
    'education and of more sectors, P of primary, V of adult general (vavo), M of vocational and H of higher education.',
    'Generated from the catalogue of checks: `npm run generate`. Tests are named by their path in `server/` and their title.',
    '',
    '| code | severity | sectors | messages | Nederlands | English | source | test |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries<SignalEntry>(signals).map((entry) => row(entry, tests)),
    '',
    '## Codes that are answered otherwise',
    '',
    'Codes of the programme of requirements for primary education that no check of a report raises, and what takes their place.',
    '',
    '| code | stands for | betekent | here | hier | test |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(answeredOtherwise).map(
      ([code, { means, here }]) => `| ${[code, means.en, means.nl, here.en, here.nl, testCell(tests.get(code))].join(' | ')} |`,
    ),
    '',
  ].join('\n');
