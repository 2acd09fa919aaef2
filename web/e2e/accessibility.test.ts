import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { BRIN, enrolment, OTHER_BRIN, openSchool, pupil, type School } from './school.ts';

const SCREENSHOTS = process.env.SCREENSHOTS;

let school: School;
let browser: Browser;
let learnerId = '';

const PAGES: readonly (readonly [name: string, address: () => string])[] = [
  ['home', () => `/schools/${BRIN}`],
  ['learners', () => `/schools/${BRIN}/learners`],
  ['learners-none', () => `/schools/${BRIN}/learners?search=zzzz`],
  ['learner', () => `/schools/${BRIN}/learners/${learnerId}`],
  ['enrol', () => `/schools/${BRIN}/enrol`],
  ['change', () => `/schools/${BRIN}/learners/${learnerId}/enrolments/2026-00000/change`],
  ['end', () => `/schools/${BRIN}/learners/${learnerId}/enrolments/2026-00000/end`],
  ['result', () => `/schools/${BRIN}/learners/${learnerId}/enrolments/2026-00000/result`],
  ['reports', () => `/schools/${BRIN}/reports`],
  ['funding', () => `/schools/${BRIN}/funding?category=lower-years`],
  ['notifications', () => `/schools/${BRIN}/notifications`],
  ['not-found', () => `/schools/${BRIN}/nothing/here`],
];

const settle = async (page: Page): Promise<void> => {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished.catch(() => {})),
    );
  });
};

const keep = async (page: Page, name: string): Promise<void> => {
  if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true });
};

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

beforeAll(async () => {
  school = await openSchool(24);
  const double = enrolment(0);
  await school.report('enrolments/Z-1', { ...double, learner: pupil(1) }, OTHER_BRIN);
  const answer = await school.report('enrolments/2026-00000', double);
  learnerId = answer.body.learner?.learnerId ?? '';
  browser = await openBrowser();
  if (SCREENSHOTS) await mkdir(SCREENSHOTS, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await school?.stop();
});

describe.each([
  ['a desktop', 1280],
  ['a phone', 390],
] as const)('on %s', (_name, width) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    let page: Page;
    beforeAll(async () => {
      page = await school.signIn(browser, { language, width });
    });
    afterAll(() => page?.context().close());

    test.each(PAGES)('the page %s is accessible, says its language and fits the width', async (name, address) => {
      await page.goto(address());
      await settle(page);
      await keep(page, `${name}-${width}-${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toMatch(/.+ – Leerbron$/);
      expect(await page.locator('.utrecht-alert--error').count()).toBe(0);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });

    test('the page before signing in is accessible and fits the width', async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL: school.app.url });
      const landing = await context.newPage();
      await landing.addInitScript((chosen) => localStorage.setItem('leerbron.language', chosen), language);
      await landing.goto('/');
      await settle(landing);
      await keep(landing, `landing-${width}-${language}`);
      expect(await sidewaysScroll(landing)).toBe(0);
      expect(await violations(landing)).toEqual([]);
      await context.close();
    });
  });
});
