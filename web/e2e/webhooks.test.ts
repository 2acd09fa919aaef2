import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addClient, grantAgencyMandate, issueAccessToken } from '../../server/src/modules/access/index.ts';
import { answering, openReceiver, type Receiver } from '../../server/test/exchange/webhook-receiver.ts';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { BRIN, OTHER_BRIN, openSchool, pupil, type School } from './school.ts';

const SCREENSHOTS = process.env.SCREENSHOTS;
let school: School;
let receiver: Receiver;
let browser: Browser;
let page: Page;
let changes = 0;

/** The population register reports something about the n-th pupil. */
const happens = async (n: number, change: Readonly<Record<string, unknown>>): Promise<void> => {
  changes += 1;
  const token = await issueAccessToken(school.app.db, { clientId: 'brp', scopes: ['population:report'], publicUrl: school.app.url });
  const body = JSON.stringify({ changeId: `e2e-${changes}`, bsn: pupil(n).bsn, occurredOn: '2026-09-01', ...change });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
  const response = await fetch(`${school.app.url}/v1/population-change-streams`, { method: 'POST', headers, body });
  expect(await response.text()).toContain('"outcome":"applied"');
};
const moves = (n: number) => happens(n, { kind: 'address', postcode: `1${100 + changes}AB` });

const shot = async (name: string, on = page): Promise<void> => {
  if (SCREENSHOTS) await on.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true });
};
const settle = async (on: Page): Promise<void> => {
  await on.locator('h1').waitFor();
  await on.waitForFunction(() => document.querySelector('.skeleton') === null);
};
const sideways = (on: Page) => on.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

beforeAll(async () => {
  school = await openSchool(8, undefined, { LEERBRON_WEBHOOK_LOCAL: 'on' });
  await addClient(school.app.db, { clientId: 'brp', name: 'BRP', jwks: { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) }] } });
  await grantAgencyMandate(school.app.db, 'brp', ['population:report']);
  receiver = await openReceiver();
  browser = await openBrowser();
  if (SCREENSHOTS) await mkdir(SCREENSHOTS, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await receiver?.stop();
  await school?.stop();
});
beforeEach(async () => {
  page = await school.signIn(browser);
});
afterEach(async () => {
  await page?.context().close();
});

describe('an officer', () => {
  test('sees in plain words what happened to pupils', async () => {
    await moves(0);
    await happens(1, { kind: 'death' });
    await happens(2, { kind: 'personal-data', birthDate: '2012-01-01', surname: 'Anders' });
    await happens(3, { kind: 'residence-right', residenceCode: '21' });
    await happens(1, { kind: 'death-withdrawn' });
    await page.goto(`/schools/${BRIN}/notifications`);
    await page.getByText('heeft een nieuw adres vanaf 1 september 2026').waitFor();
    const words = (await page.locator('.feed').textContent()) ?? '';
    for (const part of [
      'is overleden op 1 september 2026',
      'geboortedatum en achternaam',
      'Het verblijfsrecht van',
      'onjuist gemeld',
      'basisregistratie personen',
    ])
      expect(words).toContain(part);
    expect(await violations(page)).toEqual([]);
    await shot('notifications-1280');
    const phone = await school.signIn(browser, { width: 390, language: 'en' });
    await phone.goto(`/schools/${BRIN}/notifications`);
    await phone.getByText('has a new address from 1 September 2026').waitFor();
    expect(await sideways(phone)).toBe(0);
    expect(await violations(phone)).toEqual([]);
    await shot('notifications-390-en', phone);
    await phone.context().close();
  });

  test('adds a connection with the keyboard, is told what is wrong, and sees the secret once', async () => {
    await page.goto(`/schools/${BRIN}/notifications`);
    await page.getByRole('link', { name: 'Koppelingen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Nog geen koppelingen').waitFor();
    await shot('webhooks-none-1280');
    await page.getByRole('link', { name: 'Koppeling toevoegen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Opslaan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Geef de koppeling een naam.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-name');
    await page.keyboard.type('Ons leerlingadministratiesysteem');
    await page.keyboard.press('Tab');
    await page.keyboard.type('https://no-such-host.invalid/leerbron');
    await page.keyboard.press('Enter');
    await page.getByText('Deze naam is niet te vinden op internet').waitFor();
    expect(await violations(page)).toEqual([]);
    await shot('webhook-new-fault-1280');
    await page.getByLabel('Adres').fill(receiver.url);
    await page.getByLabel('Alleen bepaalde soorten').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Kies ten minste één soort.').waitFor();
    await page.getByLabel('Nieuw adres').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Dit is het geheim van de koppeling').waitFor();
    expect(await page.locator('code').textContent()).toMatch(/^whsec_/);
    expect(await violations(page)).toEqual([]);
    await shot('webhook-secret-1280');
    await page.getByRole('link', { name: 'Naar de koppeling' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ons leerlingadministratiesysteem' }).waitFor();
    expect(await page.locator('code').count()).toBe(0);
    await page.getByRole('button', { name: 'Testbericht versturen' }).click();
    await page.getByText('Het testbericht is aangekomen').waitFor();
    expect(receiver.received.at(-1)?.event.type).toMatch(/\.test$/);
    await moves(4);
    await page.getByText('Werkt').waitFor();
    await page.getByText('Afgeleverd').first().waitFor();
    expect(receiver.received.at(-1)?.event.data.kind).toBe('address-changed');
  });

  test('sees a receiver that fails, what was given up and why, and sends it again', async () => {
    receiver.behave(answering(500));
    await moves(4);
    await moves(5);
    const { pool } = school.app.db;
    // As if days had gone by: what is next is old, and was tried before.
    await expect.poll(async () => (await pool.query(`select 1 from exchange.webhook_subscription where attempts > 0`)).rowCount).toBe(1);
    await pool.query(`update exchange.notification set at = at - interval '11 days'`);
    await pool.query(`update exchange.webhook_subscription set attempts = 9, due_at = now()`);
    await expect.poll(async () => (await pool.query('select 1 from exchange.webhook_dead_letter')).rowCount, { timeout: 10_000 }).toBe(1);
    await page.goto(`/schools/${BRIN}/webhooks`);
    await page.getByText('Hapert', { exact: true }).waitFor();
    await settle(page);
    expect(await violations(page)).toEqual([]);
    await shot('webhooks-1280');
    await page.getByRole('link', { name: /Bekijken en wijzigen/ }).click();
    await page.getByText('De ontvanger antwoordde met een fout (500).').first().waitFor();
    await page.getByRole('button', { name: /^Opnieuw versturen/ }).waitFor();
    await settle(page);
    expect(await violations(page)).toEqual([]);
    await shot('webhook-1280');
    for (const language of ['nl', 'en'] as const) {
      const phone = await school.signIn(browser, { width: 390, language });
      for (const [name, address] of [
        ['webhook', new URL(page.url()).pathname],
        ['webhooks', `/schools/${BRIN}/webhooks`],
        ['webhook-new', `/schools/${BRIN}/webhooks/new`],
      ] as const) {
        await phone.goto(address);
        await settle(phone);
        expect(await sideways(phone), name).toBe(0);
        expect(await violations(phone), name).toEqual([]);
        await shot(`${name}-390-${language}`, phone);
      }
      await phone.context().close();
    }
    receiver.behave(answering(204));
    await page.getByRole('button', { name: /^Opnieuw versturen/ }).click();
    await page.getByText('Alles is afgeleverd').waitFor();
    await page.getByText('Werkt').waitFor({ timeout: 20_000 });
  });

  test('pauses, sets going, replaces the secret and removes', async () => {
    await page.goto(`/schools/${BRIN}/webhooks`);
    await page.getByRole('link', { name: /Bekijken en wijzigen/ }).click();
    await page.getByRole('button', { name: 'Pauzeren' }).click();
    await page.getByText('Gepauzeerd').waitFor();
    await page.getByRole('button', { name: 'Weer aanzetten' }).click();
    await page.getByRole('button', { name: 'Pauzeren' }).waitFor();
    await page.getByRole('button', { name: 'Geheim vervangen' }).click();
    await page.getByText('Het vorige geheim ondertekent mee tot').waitFor();
    await page.getByRole('button', { name: 'Koppeling verwijderen' }).click();
    await page.getByRole('button', { name: 'Nee, behouden' }).click();
    await page.getByRole('button', { name: 'Koppeling verwijderen' }).click();
    await page.getByRole('button', { name: 'Ja, verwijderen' }).click();
    await page.getByText('Nog geen koppelingen').waitFor();
  });
});

test('someone who may only read finds no connections, and nobody those of another school', async () => {
  const reader = await school.signIn(browser, { username: 'reader' });
  await reader.goto(`/schools/${BRIN}/notifications`);
  await settle(reader);
  expect(await reader.getByRole('link', { name: 'Koppelingen' }).count()).toBe(0);
  await reader.goto(`/schools/${BRIN}/webhooks`);
  await reader.getByRole('heading', { level: 1, name: 'Deze pagina hoort niet bij uw rol' }).waitFor();
  await reader.context().close();
  await page.goto(`/schools/${OTHER_BRIN}/webhooks`);
  await page.getByRole('heading', { level: 1, name: 'U hebt geen toegang tot deze school' }).waitFor();
});
