import type { Outcome } from './run.ts';
import { quantile, type Tally } from './tally.ts';

const n = (value: number): string => value.toLocaleString('en');
const ms = (value: number): string => (value < 10 ? value.toFixed(1) : n(Math.round(value)));
const counted = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${what} ${n(times)}`)
    .join(', ') || '-';

const sumOf = (maps: Iterable<ReadonlyMap<string, number>>): Map<string, number> => {
  const sum = new Map<string, number>();
  for (const map of maps) for (const [key, times] of map) sum.set(key, (sum.get(key) ?? 0) + times);
  return sum;
};

/** The figures of a simulation, for programs. */
export const figuresOf = ({ tally, schools, days, whole }: Outcome, seconds: number): object => {
  const months = [...tally.months.values()];
  const times = months.flatMap((month) => month.ms);
  return {
    schools: schools.length,
    days,
    reports: months.reduce((sum, month) => sum + month.reports, 0),
    accepted: months.reduce((sum, month) => sum + month.accepted, 0),
    refused: Object.fromEntries(sumOf(months.map((month) => month.refused))),
    faults: Object.fromEntries(sumOf(months.map((month) => month.faults))),
    events: Object.fromEntries(tally.moves),
    notifications: schools.reduce((sum, school) => sum + school.notices.length, 0),
    records: schools.reduce((sum, { own }) => sum + own.enrolment.size + own.result.size, 0),
    p50Ms: Math.round(quantile(times, 0.5) * 10) / 10,
    p99Ms: Math.round(quantile(times, 0.99) * 10) / 10,
    seconds: Math.round(seconds),
    unexpected: tally.unexpected.length,
    verdict: !whole ? 'stopped' : tally.unexpected.length === 0 ? 'all as it should be' : 'not as it should be',
  };
};

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const last = widths.length - 1;
  const cell = (text: string, column: number): string =>
    column === 0 || column === last
      ? text.padEnd(column === last ? 0 : (widths[column] as number))
      : text.padStart(widths[column] as number);
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
};

const monthsTable = ({ months }: Tally): string =>
  table([
    ['month', 'reports', 'accepted', 'refused', 'faults', 'p50 ms', 'p99 ms', 'which faults'],
    ...[...months].map(([month, of]) => [
      month,
      n(of.reports),
      n(of.accepted),
      n(of.reports - of.accepted),
      n([...of.faults.values()].reduce((a, b) => a + b, 0)),
      ms(quantile(of.ms, 0.5)),
      ms(quantile(of.ms, 0.99)),
      counted(of.faults),
    ]),
  ]);

const SHOWN = 40;

const faultsFound = ({ unexpected }: Tally): string => {
  const lines = unexpected
    .slice(0, SHOWN)
    .map(({ day, brin, number, what, text }) => `  ${day}  ${brin}  ${what}${number === null ? '' : ` ${number}`}: ${text}`);
  const more = unexpected.length > SHOWN ? [`  and ${n(unexpected.length - SHOWN)} more`] : [];
  return [...lines, ...more].join('\n');
};

/** What a person wants to know of a simulation. */
export const summaryOf = (outcome: Outcome, seconds: number): string => {
  const { tally, schools, days, whole } = outcome;
  const reports = [...tally.months.values()].reduce((sum, month) => sum + month.reports, 0);
  const refused = sumOf([...tally.months.values()].map((month) => month.refused));
  const records = schools.reduce((sum, { own }) => sum + own.enrolment.size + own.result.size, 0);
  const notices = schools.reduce((sum, school) => sum + school.notices.length, 0);
  const lines = [
    '',
    monthsTable(tally),
    '',
    `Schools    ${schools.map(({ brin, sector }) => `${brin} (${sector})`).join(', ')}`,
    `Events     ${counted(tally.moves)}`,
    `Refused    ${counted(refused)} (those that were made wrong on purpose are among the faults)`,
    `In all     ${n(reports)} reports on ${n(days)} days in ${n(Math.round(seconds))} s, ${n(notices)} notifications, ${n(records)} records at the schools`,
    '',
  ];
  if (!whole) return [...lines, 'Stopped before the end; nothing was compared.', faultsFound(tally)].join('\n');
  if (tally.unexpected.length === 0)
    return [
      ...lines,
      'All as it should be: every administration agrees with the register, record by record, and so does every copy that followed the changes.',
    ].join('\n');
  return [...lines, `Not as it should be: ${n(tally.unexpected.length)} things.`, faultsFound(tally)].join('\n');
};
