import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { BRIN, enrolment, openSchool, type School } from './school.ts';

let school: School;
let browser: Browser;
beforeAll(async () => {
  school = await openSchool(6);
  browser = await openBrowser();
  if (process.env.SCREENSHOTS) await mkdir(process.env.SCREENSHOTS, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await school?.stop();
});

const numberOf = (n: number): string => `2026-${String(n).padStart(5, '0')}`;

/** The administration of the school: the first pupil is a year further, the second is not in it, one more is only in it. */
const administration = (): string => {
  const lines = [0, 2, 3, 4, 5, 6].map((n) => {
    const report = enrolment(n);
    const [period] = report.periods;
    const periods = n === 0 ? [{ ...period, yearOfStudy: 2 }] : report.periods;
    return JSON.stringify({ kind: 'enrolment', number: numberOf(n), report: { ...report, periods } });
  });
  return `${lines.join('\n')}\n`;
};

const still = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await violations(page)).toEqual([]);
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
};

const choose = async (page: Page, text: string, name = 'administratie.ndjson'): Promise<void> => {
  await page.goto(`/schools/${BRIN}/compare`);
  await page.locator('#field-file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Vergelijk', exact: true }).click();
};

const group = (page: Page, title: string) => page.locator('.card', { has: page.getByRole('heading', { name: title, level: 3 }) });

describe('comparing', () => {
  test('a file shows what differs in groups, and puts it right in either direction', async () => {
    const page = await school.signIn(browser);
    await choose(page, administration());
    await page.getByRole('heading', { name: 'Uitkomst van de vergelijking' }).waitFor();
    const year = group(page, 'Leerjaar verschilt');
    await year.getByRole('button', { name: /^Toon de verschillen/ }).click();
    await year.getByRole('row', { name: /leerjaar/ }).waitFor();
    await still(page, 'comparison-1280');

    await year.getByRole('button', { name: /^Neem alle over/ }).click();
    await year.getByText('Overgenomen 1').waitFor();
    const missing = group(page, 'Inschrijving ontbreekt bij de school');
    await missing.getByRole('button', { name: /^Verwijder alle/ }).click();
    await missing.getByText('Weet u zeker dat dit verwijderd moet worden?').waitFor();
    await missing.getByRole('button', { name: 'Niet verwijderen' }).click();
    await missing.getByRole('button', { name: /^Pas alle in eigen systeem aan/ }).click();
    await missing.getByText('Aanpassen in eigen systeem 1').waitFor();
    const fresh = group(page, 'Inschrijving ontbreekt in het register');
    await fresh.getByRole('button', { name: /^Neem alle over/ }).click();
    await fresh.getByText(/Overgenomen 1|Afgekeurd 1/).waitFor();
    await still(page, 'comparison-decided-1280');

    const { rows } = await school.app.db.pool.query<{ year: number }>(
      `select p.year_of_study as year from register.enrolment e join register.enrolment_period p using (learner_id, enrolment_id) where e.brin = $1 and e.number = $2`,
      [BRIN, numberOf(0)],
    );
    expect(rows).toEqual([{ year: 2 }]);
    await page.context().close();
  });

  test('works with the keyboard alone, says what is missing, and fits a phone', async () => {
    const page = await school.signIn(browser, { width: 390 });
    await page.goto(`/schools/${BRIN}/compare`);
    await page.getByRole('button', { name: 'Vergelijk', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Kies een bestand.').waitFor();
    await still(page, 'compare-390');
    await page.locator('#field-file').setInputFiles({ name: 'a.ndjson', mimeType: 'text/plain', buffer: Buffer.from(administration()) });
    await page.getByRole('button', { name: 'Vergelijk', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Uitkomst van de vergelijking' }).waitFor();
    const show = page.getByRole('button', { name: /^Toon de verschillen/ }).first();
    await show.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Verberg de verschillen/ }).waitFor();
    await still(page, 'comparison-390');
    await page.context().close();
  });

  test('a file that cannot be read is told in words, and does not stand in the way of the next', async () => {
    const page = await school.signIn(browser);
    await choose(page, 'naam;klas\nNoor;1a\n', 'klas.csv');
    await page.getByText('Het bestand is niet vergeleken').waitFor();
    await still(page, 'compare-refused-1280');
    await choose(page, administration());
    await page.getByRole('heading', { name: 'Uitkomst van de vergelijking' }).waitFor();
    await page.context().close();
  });

  test('a reader sees outcomes and cannot compare or correct', async () => {
    const page = await school.signIn(browser, { username: 'reader', language: 'en' });
    await page.goto(`/schools/${BRIN}/compare`);
    await page.getByRole('heading', { name: 'Earlier comparisons' }).waitFor();
    expect(await page.locator('#field-file').count()).toBe(0);
    await still(page, 'compare-reader-1280-en');
    await page.getByRole('link', { name: /^Look/ }).first().click();
    await page.getByRole('heading', { name: 'Outcome of the comparison' }).waitFor();
    expect(await page.getByRole('button', { name: /^Take/ }).count()).toBe(0);
    await page.context().close();
  });
});

test.each([1280, 390])('a counting date is declared complete and taken back at %i pixels', async (width) => {
  const page = await school.signIn(browser, { width });
  await page.goto(`/schools/${BRIN}/completeness`);
  const card = page.locator('.card').first();
  await card.getByText('Te verklaren').waitFor();
  await card.getByRole('button', { name: /^Verklaar volledig/ }).click();
  await card.getByText('Volledig verklaard', { exact: true }).waitFor();
  await still(page, `completeness-${width}`);
  await school.report(`enrolments/extra-${width}`, enrolment(width));
  await page.reload();
  await card.getByText('Er is iets veranderd sinds de verklaring').waitFor();
  await still(page, `completeness-changed-${width}`);
  await card.getByRole('button', { name: /^Trek in/ }).click();
  await card.getByText('Te verklaren').waitFor();
  await page.context().close();
});
