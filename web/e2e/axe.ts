import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };

/** What axe finds on the page as it stands, against WCAG 2.2 A and AA and good practice; empty when all is well. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished.catch(() => {})),
    ),
  ); // nothing half faded in
  await page.evaluate(await readFile(AXE, 'utf8')); // not as a script of the page, which its policy refuses
  const found = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: Violation[] }> } };
    return (await axe.run({ runOnly: rules })).violations;
  }, RULES);
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}\n${nodes[0]?.failureSummary}`,
  );
};
