import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Description, descriptionPage } from '../../server/src/modules/synthesis/index.ts';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const rows = Array.from({ length: 16 }, (_, i) => ({ label: String(2011 + i), ours: 1000 - i, published: i < 13 ? 990 + i : null }));
const marginal = {
  name: 'levensbeschouwelijk vormingsonderwijs per site and school type, 2019',
  group: 'primary',
  kind: 'total variation',
  distance: 0.01,
  wanted: 0.05,
  ours: 1_400_000,
  published: 1_410_000,
  source: 'DUO, leerlingen per schoolvestiging 1996-2025',
} as const;
const description: Description = {
  scale: 1,
  seed: 42,
  schoolYear: 2026,
  people: 17_470_000,
  learners: 9_000_000,
  enrolments: 20_000_000,
  marginals: [
    marginal,
    { ...marginal, name: 'pupils, 2019', series: 'pupils' },
    { ...marginal, name: 'pupils, 2020', series: 'pupils', distance: 0.2 },
    { ...marginal, name: 'levels', wanted: null, kind: 'correlation', ours: null, published: null },
  ],
  pictures: (['columns', 'lines', 'bars', 'dots'] as const).map((form) => ({
    title: `As ${form}`,
    group: 'primary',
    form,
    unit: 'people',
    rows,
  })),
  scatters: [{ title: 'Per school', group: 'primary', unit: 'share', points: rows.map((_, i) => [i / 20, i / 22] as const) }],
};

test.each([1280, 390])('the description of a country is accessible and fits at %i pixels, with everything folded out', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(descriptionPage(description));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.close();
});
