import { describe, expect, it } from 'vitest';
import { scaleOf } from './drawing.ts';
import { type Description, isNear, type Marginal } from './marginal.ts';
import { descriptionPage } from './page.ts';
import { descriptionText } from './words.ts';

const marginal: Marginal = {
  name: 'pupils <per> site',
  group: 'primary',
  kind: 'total variation',
  distance: 0.0123,
  wanted: 0.05,
  ours: 1234,
  published: 1250,
  source: 'DUO',
};
const rows = [
  { label: '2019', ours: 90, published: 100 },
  { label: '2026', ours: 95, published: null },
];
const description: Description = {
  scale: 0.02,
  seed: 42,
  schoolYear: 2026,
  people: 350_000,
  learners: 140_000,
  enrolments: 260_000,
  marginals: [
    { ...marginal, series: 'pupils', name: 'pupils, 2019' },
    { ...marginal, series: 'pupils', name: 'pupils, 2020', distance: 0.049 },
    marginal,
    { ...marginal, group: 'secondary', name: 'distances', kind: 'correlation', distance: 0.6, wanted: 0.7, ours: null, published: null },
    { ...marginal, group: 'families', name: 'levels', wanted: null },
  ],
  pictures: (['columns', 'lines', 'bars', 'dots'] as const).map((form) => ({
    title: `As ${form}`,
    group: 'primary',
    form,
    unit: 'people',
    rows,
  })),
  scatters: [
    {
      title: 'Distances',
      group: 'secondary',
      unit: 'km',
      points: [
        [1, 1.2],
        [2, 1.9],
      ],
    },
  ],
};

describe('the description of a country', () => {
  it('says of each marginal whether it is near enough, where a bar is set', () => {
    expect(description.marginals.map(isNear)).toEqual([true, true, true, false, undefined]);
    expect(isNear({ ...marginal, distance: Number.NaN })).toBeUndefined();
  });

  it('is a page that needs nothing else and gives its verdicts in words', () => {
    const page = descriptionPage(description);
    expect(page).toContain('2026/27');
    expect(page).toContain('pupils &lt;per&gt; site');
    expect(page).not.toMatch(/<script|src=|href="[^#]|url\(/);
    expect(page).toContain('3 of 4 bars are met.');
    expect(page.match(/✓ near enough/g)).toHaveLength(4);
    expect(page.match(/<span class="verdict far">✗ too far/g)).toHaveLength(1);
    expect(page.match(/no bar</g)).toHaveLength(1);
  });

  it('lets the farthest year stand for a series, with every year below it', () => {
    const page = descriptionPage(description);
    expect(page).toContain('pupils, 2019 to 2020: the farthest of 2 years');
    expect(page).toMatch(/farthest of 2 years.*?0\.0490/);
    expect(page).toContain('Every year of pupils');
  });

  it('draws every picture and gives its figures as a table too', () => {
    const page = descriptionPage(description);
    expect(page.match(/<svg [^>]*role="img"/g)).toHaveLength(5);
    expect(page.match(/<tr><th scope="row">2026<\/th><td>95<\/td><td>not published<\/td><\/tr>/g)).toHaveLength(4);
    expect(page.match(/<circle [^>]*r="2"/g)).toHaveLength(2);
  });

  it('leaves a subject out about which nothing is known', () => {
    expect(descriptionPage(description)).not.toContain('id="exams"');
  });

  it('is a table in a terminal, with a line of facts above it', () => {
    const lines = descriptionText(description).split('\n');
    expect(lines[0]).toBe(
      'scale 0.02, seed 42, school year 2026/27, people 350,000, learners past and present 140,000, enrolments 260,000',
    );
    expect(lines.find((line) => line.startsWith('pupils <per> site'))).toMatch(/0\.0123 .*at most 0\.05 +near +1,234 +1,250/);
    expect(lines.find((line) => line.startsWith('distances'))).toMatch(/at least 0\.7 +far/);
    expect(lines.at(-1)).toBe('3 of 4 bars are met.');
  });
});

describe('a scale', () => {
  it('ends on round numbers that hold everything', () => {
    const ends = (values: readonly number[], fromZero = true) => {
      const { low, high } = scaleOf(values, { fromZero });
      return [low, high];
    };
    expect(ends([0, 0.93])).toEqual([0, 1]);
    expect(ends([7, 230])).toEqual([0, 300]);
    expect(ends([90, 100], false)).toEqual([90, 100]);
    expect(ends([-2.1, 1.4], false)).toEqual([-3, 2]);
    expect(ends([5, 5], false)[0]).toBeLessThanOrEqual(5);
    expect(ends([])).toEqual([0, 1]);
    expect(ends([0, 0])).toEqual([0, 1]);
  });
});
