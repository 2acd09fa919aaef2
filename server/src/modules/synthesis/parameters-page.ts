import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMINISTRATION } from './parameters/administration.ts';
import { ARRIVALS } from './parameters/arrivals.ts';
import { FAMILIES } from './parameters/families.ts';
import { MARKS } from './parameters/marks.ts';
import { POPULATION } from './parameters/population.ts';
import { PRIMARY } from './parameters/primary.ts';
import { SECONDARY } from './parameters/secondary.ts';
import { TERTIARY } from './parameters/tertiary.ts';

type Parameter = { readonly value: unknown; readonly source: string };

const STAGES: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  primary: PRIMARY,
  families: FAMILIES,
  secondary: SECONDARY,
  tertiary: TERTIARY,
  population: POPULATION,
  administration: ADMINISTRATION,
  arrivals: ARRIVALS,
  marks: MARKS,
};

/** What the comment above each parameter says of it. */
const commentsOf = (stage: string): ReadonlyMap<string, string> => {
  const text = readFileSync(join(import.meta.dirname, 'parameters', `${stage}.ts`), 'utf8');
  const found = [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+): \{/g)];
  return new Map(found.map(([, comment = '', name = '']) => [name, comment.replace(/\s*\n\s*\*\s?/g, ' ').trim()]));
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A value as people read it: lists and tables without quotes. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.map((item) => (Array.isArray(item) ? item.map(plain).join(': ') : plain(item))).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, item]) => `${name}: ${typeof item === 'object' ? `(${plain(item)})` : plain(item)}`)
    .join('; ');
};

const section = ([stage, parameters]: readonly [string, Readonly<Record<string, Parameter>>]): string[] => {
  const comments = commentsOf(stage);
  const rows = Object.entries(parameters).map(
    ([name, { value, source }]) => `| \`${name}\` | ${cell(comments.get(name) ?? '')} | ${cell(plain(value))} | ${cell(source)} |`,
  );
  return [`## ${stage}`, '', '| parameter | what | value | source |', '| --- | --- | --- | --- |', ...rows, ''];
};

/** The text of docs/synthesis-parameters.md: every rate that the synthetic country is made with, with its source. */
export const parametersPage = (): string =>
  [
    '# Parameters of the synthetic country',
    '',
    'Every rate that the generator draws with, by stage, with its source. Figures of single schools, areas and years are not here: those are read',
    'from the register. Where a source says `judgement` there is no published figure that we know of. Series are `year: value`,',
    'straight between the years given. Shares by destination stand in the order out, mbo-1, mbo-2, mbo-3, mbo-4, hbo, wo.',
    '',
    ...Object.entries(STAGES).flatMap(section),
    'This page is made from `server/src/modules/synthesis/parameters`; `npm run generate` writes it anew.',
    '',
  ].join('\n');
