import { describe, expect, it } from 'vitest';
import { type Description, isNear, type Marginal } from './marginal.ts';
import { descriptionPage, descriptionText } from './page.ts';
import { roundUp } from './pictures.ts';

const marginal: Marginal = {
  name: 'pupils <per> site',
  kind: 'total variation',
  distance: 0.0123,
  wanted: 0.05,
  ours: 1234,
  published: 1250,
  source: 'DUO',
};
const description: Description = {
  scale: 0.02,
  seed: 42,
  schoolYear: 2026,
  people: 350_000,
  learners: 140_000,
  enrolments: 260_000,
  marginals: [marginal, { ...marginal, name: 'distances', kind: 'correlation', distance: 0.6, wanted: 0.7, ours: null, published: null }],
  pictures: [
    {
      title: 'Pupils',
      unit: 'people',
      rows: [
        { label: '2019', ours: 90, published: 100 },
        { label: '2026', ours: 95, published: null },
      ],
    },
  ],
  scatters: [
    {
      title: 'Distances',
      unit: 'km',
      points: [
        [1, 1.2],
        [2, 1.9],
      ],
    },
  ],
};

describe('the description of a country', () => {
  it('says of each marginal whether it is near enough', () => {
    expect(description.marginals.map(isNear)).toEqual([true, false]);
    expect(isNear({ ...marginal, distance: Number.NaN })).toBeUndefined();
  });

  it('is a page that needs nothing else, with every figure of a picture in words too', () => {
    const page = descriptionPage(description);
    expect(page).toContain('school year 2026/27');
    expect(page).toContain('pupils &lt;per&gt; site');
    expect(page).toContain('2019: 90 (published 100); 2026: 95');
    expect(page).not.toMatch(/<script|src=|href=/);
    expect(page.match(/<circle/g)).toHaveLength(2);
  });

  it('is a table in a terminal', () => {
    const lines = descriptionText(description).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/0\.0123 .*at most 0\.05 +near +1,234 +1,250/);
    expect(lines[2]).toMatch(/at least 0\.7 +far/);
  });

  it('ends an axis on a round number that holds everything', () => {
    expect([0, 0.93, 1, 7, 230, 1400].map(roundUp)).toEqual([1, 1, 1, 10, 250, 2000]);
  });
});
