import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { csvOf, written } from '../../server/test/exchange/file-support.ts';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { BRIN, enrolment, openSchool, type School } from './school.ts';

const folder = mkdtempSync(join(tmpdir(), 'leerbron-files-'));
let school: School;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  school = await openSchool(2);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await school?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await school.signIn(browser);
});
afterEach(async () => {
  await page?.context().close();
});

const shot = async (name: string): Promise<void> => {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
};

/** A file of the portal's user; the reports are of pupils nobody knows yet, the second at a site that does not exist. */
const save = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const reports = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    messageId: crypto.randomUUID(),
    composedAt: new Date().toISOString(),
    ...enrolment(from + i),
  }));
const card = (name: string) => page.locator('section.card', { has: page.getByRole('heading', { name }) });
const open = () => page.goto(`/schools/${BRIN}/files`);

describe('a staff member of a school', () => {
  test('uploads a file, sees what became of its reports and downloads the outcome', async () => {
    const [first, second, third] = reports(200, 3);
    const astray = { ...second, periods: second?.periods.map((period) => ({ ...period, site: '88' })) };
    const path = save('inschrijvingen.csv', csvOf(written([first ?? {}, astray, { ...third, startDate: '1-8-2026' }], 'e2e')));
    await page.getByRole('link', { name: 'Bestanden' }).click();
    await page.getByText('Nog geen bestanden').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Kies een bestand').setInputFiles(path);
    const file = card('inschrijvingen.csv');
    await file.getByText('Verwerkt', { exact: true }).waitFor();
    expect(await file.getByText('3 van 3 berichten verwerkt: 1 aanvaard, 1 afgewezen, 1 onjuist van vorm.').isVisible()).toBe(true);
    await file.getByText(/^Signalen/).click();
    expect(await file.locator('.signal-counts li').count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
    await shot('files-done');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    await shot('files-done-390');
    const [download] = await Promise.all([page.waitForEvent('download'), file.getByRole('link', { name: 'Uitslag als CSV' }).click()]);
    const saved = join(folder, 'uitslag.csv');
    await download.saveAs(saved);
    expect(statSync(saved).size).toBeGreaterThan(200);
  });

  test('is told what is wrong with a file as a whole, in the language chosen', async () => {
    await open();
    await page.getByLabel('Kies een bestand').setInputFiles(save('fout.csv', 'record;startdatum\nenrolment-vo;2026-08-01\n'));
    const file = card('fout.csv');
    await file.getByText('Geweigerd', { exact: true }).waitFor();
    expect(await file.getByText(/kolommen die niet bestaan: startdatum \(2\)/).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'English' }).click();
    await file.getByText(/columns that do not exist: startdatum \(2\)/).waitFor();
    await shot('files-refused');
    await file.getByRole('button', { name: 'Remove' }).click();
    await file.waitFor({ state: 'detached' });
  });

  test('pauses an upload, reloads the page, and goes on where it was by choosing the same file again', async () => {
    await open();
    const row = csvOf(written([reports(400, 1)[0] ?? {}], 'groot'));
    const big = save('groot.csv', `${row}${`${row.split('\r\n')[1]}\r\n${row.split('\r\n')[2]}\r\n`.repeat(60_000)}`);
    const sends: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') sends.push(Number(request.headers()['upload-offset']));
    });
    await page.route('**/file-uploads/*', async (route) => {
      if (route.request().method() === 'PATCH') await new Promise((go) => setTimeout(go, 400));
      await route.continue().catch(() => {}); // the page was reloaded meanwhile: the request is gone
    });
    await page.getByLabel('Kies een bestand').setInputFiles(big);
    await expect.poll(() => sends.length, { timeout: 20_000 }).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Pauzeren' }).press('Enter');
    await page.getByText(/^Gepauzeerd/).waitFor();
    expect(await violations(page)).toEqual([]);
    await shot('files-paused');
    await page.reload();
    await card('groot.csv').getByText('Onvolledig').waitFor();
    await page.unroute('**/file-uploads/*');
    const before = sends.length;
    await page.getByLabel('Kies een bestand').setInputFiles(big);
    await expect.poll(() => sends.length, { timeout: 20_000 }).toBeGreaterThan(before);
    expect(sends[before]).toBeGreaterThan(0);
    const file = card('groot.csv');
    await file.getByRole('button', { name: 'Verwerken afbreken' }).click({ timeout: 30_000 });
    await file.getByText('Afgebroken', { exact: true }).waitFor();
    await shot('files-cancelled');
    await file.getByRole('button', { name: 'Verwijderen' }).click();
    await file.waitFor({ state: 'detached' });
  });

  test('takes a template of a layout of the school', async () => {
    await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV sjabloon voor enrolment-vo' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('leerbron-enrolment-vo.csv');
    expect(await page.getByText('enrolment-mbo').count()).toBe(0);
  });
});
