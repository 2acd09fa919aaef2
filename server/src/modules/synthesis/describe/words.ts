import { type Description, GROUPS, type Group, isNear, type Marginal } from './marginal.ts';

const VERDICTS = { near: '✓ near enough', far: '✗ too far', none: '– no bar' } as const;
export type Verdict = keyof typeof VERDICTS;
export const VERDICT: Readonly<Record<Verdict, string>> = VERDICTS;

export const verdictOf = (m: Marginal): Verdict => {
  const near = isNear(m);
  return near === undefined ? 'none' : near ? 'near' : 'far';
};

/** What is wanted of a marginal; empty where nothing is. */
export const barText = (m: Marginal): string =>
  m.wanted === null ? '' : `${m.kind === 'correlation' ? 'at least' : 'at most'} ${m.wanted}`;

/** A figure of a marginal: counts as whole numbers, the rest with three decimals. */
export const figureIn = (value: number | null): string => {
  if (value === null) return '';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(3);
};

/** How far a marginal is from its bar: above 1 it is too far. */
const strain = (m: Marginal): number => {
  if (m.wanted === null || Number.isNaN(m.distance)) return 0;
  return m.kind === 'correlation' ? (1 - m.distance) / (1 - m.wanted) : m.distance / m.wanted;
};
export const worstFirst = (list: readonly Marginal[]): Marginal[] => [...list].sort((a, b) => strain(b) - strain(a));

/** How many bars are met, and which are not, the farthest first. */
export const summaryOf = (marginals: readonly Marginal[]): { readonly met: number; readonly far: readonly Marginal[] } => ({
  met: marginals.filter((m) => isNear(m) === true).length,
  far: worstFirst(marginals.filter((m) => isNear(m) === false)),
});

/** What the country is, as names and values. */
export const factsText = (d: Description): readonly (readonly [name: string, value: string])[] => {
  const count = (value: number): string => value.toLocaleString('en');
  return [
    ['Scale', String(d.scale)],
    ['Seed', String(d.seed)],
    ['School year', `${d.schoolYear}/${String((d.schoolYear + 1) % 100).padStart(2, '0')}`],
    ['People', count(d.people)],
    ['Learners past and present', count(d.learners)],
    ['Enrolments', count(d.enrolments)],
  ];
};

const line = (m: Marginal, width: number): string => {
  const [verdict, distance] = [verdictOf(m), Number.isNaN(m.distance) ? '?' : m.distance.toFixed(4)];
  return `${m.name.padEnd(width)}  ${m.kind.padEnd(19)} ${distance.padStart(8)}  ${barText(m).padEnd(13)} ${(verdict === 'none' ? '' : verdict).padEnd(5)} ${figureIn(m.ours).padStart(12)} ${figureIn(m.published).padStart(12)}`.trimEnd();
};

/** The description as text for a terminal: a line of facts, and the marginals by subject. */
export const descriptionText = (d: Description): string => {
  const width = d.marginals.reduce((most, m) => Math.max(most, m.name.length), 20);
  const facts = factsText(d).map(([name, value]) => `${name.toLowerCase()} ${value}`);
  const head = `${''.padEnd(width)}  ${'measure'.padEnd(19)} ${'value'.padStart(8)}  ${'wanted'.padEnd(13)} ${''.padEnd(5)} ${'ours'.padStart(12)} ${'published'.padStart(12)}`;
  const groups = (Object.keys(GROUPS) as Group[]).flatMap((group) => {
    const mine = d.marginals.filter((m) => m.group === group);
    return mine.length === 0 ? [] : ['', GROUPS[group], ...mine.map((m) => line(m, width))];
  });
  const { met, far } = summaryOf(d.marginals);
  return [facts.join(', '), '', head, ...groups, '', `${met} of ${met + far.length} bars are met.`].join('\n');
};
