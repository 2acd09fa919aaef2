import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { BRIN, enrolment, lastSchoolYearStart, OTHER_BRIN, openSchool, pupil, type School } from './school.ts';

let school: School;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  school = await openSchool(6);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await school?.stop();
});
beforeEach(async () => {
  page = await school.signIn(browser);
});
afterEach(async () => {
  await page?.context().close();
});

const answer = () => page.locator('.answer');
const shot = async (name: string): Promise<void> => {
  if (!process.env.SCREENSHOTS) return;
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished),
    ),
  );
  await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
};

/** Fills the enrolment form for the n-th pupil in mixed first-year classes. */
const fillEnrolment = async (n: number, startDate = lastSchoolYearStart()): Promise<void> => {
  const { bsn, birthDate, givenNames, surname } = pupil(n);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  await page.goto(`/schools/${BRIN}/enrol`);
  await page.locator('#field-learner-bsn').fill(bsn);
  await page.locator('#field-learner-birthDate').fill(day);
  await page.locator('#field-learner-birthDate-month').fill(month);
  await page.locator('#field-learner-birthDate-year').fill(year);
  await page.getByRole('radio', { name: n % 2 === 0 ? 'Vrouw' : 'Man' }).check();
  await page.locator('#field-learner-givenNames').fill(givenNames);
  await page.locator('#field-learner-surname').fill(surname);
  await page.locator('#field-periods-0-startDate').fill(startDate);
  await page.locator('#field-periods-0-site').selectOption('00');
  await page.locator('#field-periods-0-programme').fill('0017');
  await page.getByRole('option', { name: /0017/ }).click();
  await page.locator('#field-periods-0-yearOfStudy').selectOption('1');
};
const send = () => page.getByRole('button', { name: 'Versturen' }).click();

const learnerOf = async (n: number): Promise<string> => {
  const { body } = await school.report(`enrolments/2026-${String(n).padStart(5, '0')}`, enrolment(n));
  return body.learner?.learnerId ?? '';
};

describe('a staff member of a school', () => {
  test('finds a pupil by name among those enrolled', async () => {
    await page.getByRole('link', { name: 'Leerlingen', exact: true }).click();
    await page.getByRole('row').nth(6).waitFor();
    await page.getByLabel('Zoek op naam of nummer').fill(pupil(2).surname);
    const row = page.getByRole('row', { name: new RegExp(pupil(2).givenNames) });
    await row.waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: new RegExp(pupil(2).givenNames) }).waitFor();
    expect(await page.getByText('Telt mee voor bekostiging').isVisible()).toBe(true);
  });

  test('enrols a pupil and sees at once that it is accepted and what it is worth, line by line', async () => {
    await fillEnrolment(50);
    await send();
    await answer().getByRole('heading', { name: 'Aanvaard' }).waitFor();
    const text = ((await answer().textContent()) ?? '').replaceAll(/\s/g, ' ').replaceAll('\u2060', '');
    expect(text).toContain('+€ 7.766,86');
    expect(text).toContain('Leerlingen onderbouw');
    expect(text).toContain('6 → 7');
    expect(text).toMatch(/art\. \d/);
    expect(text).toContain('Verwacht');
    expect(text).toMatch(/Antwoord ontvangen in [\d.]+ milliseconden/);
    await shot('enrol-accepted');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Naar de leerling' }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(pupil(50).surname) }).waitFor();
  });

  test('sees every reason for a refusal in plain Dutch, each leading to its field', async () => {
    await fillEnrolment(51, '2035-08-01');
    await page.locator('#field-learner-birthDate-year').fill('2034');
    await send();
    await answer().getByRole('heading', { name: 'Geweigerd' }).waitFor();
    const signals = answer().locator('.signal');
    expect(await signals.count()).toBeGreaterThan(0);
    expect(await signals.first().textContent()).toContain('Weigering');
    await shot('enrol-refused');
    expect(await violations(page)).toEqual([]);
    await signals.first().getByRole('link', { name: 'Ga naar het veld' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^field-/);
  });

  test('is told what is missing before anything is sent, with the focus on the first field', async () => {
    await page.goto(`/schools/${BRIN}/enrol`);
    await send();
    expect(await page.locator('.utrecht-form-field-error-message').count()).toBeGreaterThanOrEqual(5);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-learner-bsn');
    expect(await answer().count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.locator('#field-periods-0-programme').fill('vwo');
    expect(await violations(page)).toEqual([]);
  });

  test('enrols a pupil with the keyboard alone', async () => {
    const { bsn, birthDate, givenNames, surname } = pupil(52);
    const [year = '', month = '', day = ''] = birthDate.split('-');
    await page.goto(`/schools/${BRIN}/enrol`);
    await page.locator('form').waitFor();
    const keys = page.keyboard;
    const next = async (typed = ''): Promise<void> => {
      await keys.press('Tab');
      if (typed) await keys.type(typed);
    };
    for (let i = 0; i < 30 && (await page.evaluate(() => document.activeElement?.id)) !== 'field-learner'; i += 1) await keys.press('Tab');
    await next(bsn);
    await next(day);
    await next(month);
    await next(year);
    await next();
    await keys.press('Space'); // female, the first choice
    await next(givenNames);
    await next();
    await next(surname);
    await next();
    await next();
    while ((await page.evaluate(() => document.activeElement?.id)) !== 'field-periods-0-site') await keys.press('Tab');
    await keys.press('ArrowDown');
    await next('vwo 1-3');
    await keys.press('ArrowDown');
    await keys.press('ArrowUp');
    await keys.press('Enter');
    await next();
    await keys.press('ArrowDown');
    await next();
    await next();
    await keys.press('Enter');
    await answer().getByRole('heading', { name: 'Aanvaard' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aanvaard');
  });

  test('changes an enrolment by adding a period to its history', async () => {
    const learnerId = await learnerOf(3);
    await page.goto(`/schools/${BRIN}/learners/${learnerId}`);
    await page.getByRole('link', { name: 'Wijzigen' }).click();
    await page.getByRole('button', { name: 'Periode toevoegen' }).click();
    await page.locator('#field-periods-1-site').selectOption('00');
    await send();
    await answer().getByRole('heading', { name: 'Aanvaard' }).waitFor();
    await page.getByRole('link', { name: 'Naar de leerling' }).click();
    await page.getByRole('table').first().waitFor();
    await expect.poll(() => page.getByRole('table').first().getByRole('row').count()).toBe(3);
    await shot('learner-changed');
  });

  test('ends an enrolment and sees that the pupil no longer counts in the years to come', async () => {
    const learnerId = await learnerOf(4);
    await page.goto(`/schools/${BRIN}/learners/${learnerId}`);
    await page.getByRole('link', { name: 'Uitschrijven' }).click();
    await page.getByLabel('Reden').selectOption('transferred');
    await send();
    await answer().getByRole('heading', { name: 'Aanvaard' }).waitFor();
    const text = ((await answer().textContent()) ?? '').replaceAll(/\s/g, ' ').replaceAll('\u2060', '');
    expect(text).toContain('−€ 7.766,86');
    expect(text).toContain('niet bij deze school ingeschreven');
    await shot('end-accepted');
  });

  test('reports a diploma with subjects and marks, and finds it with the pupil', async () => {
    const start = lastSchoolYearStart();
    const from = `${Number(start.slice(0, 4)) - 1}-08-01`;
    const periods = [{ startDate: from, site: '00', programme: '0370', yearOfStudy: 5 }];
    const { body } = await school.report('enrolments/EX-1', {
      learner: { ...pupil(60), birthDate: `${Number(from.slice(0, 4)) - 16}-02-03` },
      startDate: from,
      periods,
    });
    await page.goto(`/schools/${BRIN}/learners/${body.learner?.learnerId}`);
    await page.getByRole('link', { name: 'Uitslag melden' }).click();
    await page.getByLabel('Uitslag', { exact: true }).selectOption('passed');
    await page.getByLabel('Examenjaar').fill(start.slice(0, 4));
    await page.getByLabel('Datum uitslag').fill(`${start.slice(0, 4)}-06-15`);
    const marks = [
      ['1001', '6,4', '6,7', '7'],
      ['1002', '7,1', '6,9', '7'],
      ['1025', '5,8', '6,1', '6'],
    ] as const;
    for (const [index, [code, schoolMark, centralMark, final]] of marks.entries()) {
      const subject = page.locator(`#field-subjects-${index}-subject`);
      await subject.fill(code);
      await page.getByRole('option', { name: new RegExp(code) }).click();
      await page.locator(`#field-subjects-${index}-schoolMark`).fill(schoolMark);
      await page.locator(`#field-subjects-${index}-centralMark1`).fill(centralMark);
      expect(await page.locator(`#field-subjects-${index}-finalMark`).textContent()).toBe(final);
    }
    await send();
    await shot('result-answer');
    await answer().getByRole('heading', { name: 'Aanvaard' }).waitFor();
    await page.getByRole('link', { name: 'Naar de leerling' }).click();
    await page.getByText('Geslaagd').waitFor();
    expect(await page.getByRole('row', { name: /Wiskunde B/ }).textContent()).toMatch(/5,8.*6,1.*6$/);
    await shot('learner-graduated');
  });

  test('sees the reports of the administration as they come in, and can hold the list still', async () => {
    await page.goto(`/schools/${BRIN}/reports`);
    await page.getByText('Live', { exact: true }).waitFor();
    await school.report('enrolments/LIVE-1', enrolment(70));
    const first = page.locator('.feed > li').first();
    await expect.poll(() => first.textContent()).toContain(pupil(70).surname);
    await first.locator('summary').click();
    expect(await first.textContent()).toContain('Leerlingen onderbouw');
    await shot('reports-live');
    await page.getByRole('button', { name: 'Pauzeren' }).click();
    const held = await page.locator('.feed > li').count();
    await school.report('enrolments/LIVE-2', enrolment(71));
    await page.waitForTimeout(1500);
    expect(await page.locator('.feed > li').count()).toBe(held);
    await page.getByRole('button', { name: 'Pauzeren' }).click();
    await expect.poll(() => page.locator('.feed > li').count()).toBe(held + 1);
  });

  test('is told of a double enrolment until it has been read', async () => {
    await school.report('enrolments/Z-9', { ...enrolment(5) }, OTHER_BRIN);
    await page.goto(`/schools/${BRIN}/notifications`);
    await page.getByText(`ook ingeschreven bij ${OTHER_BRIN}`).first().waitFor();
    await page.getByRole('button', { name: 'Alles gelezen' }).click();
    await page.getByText('Geen nieuwe berichten').waitFor();
    await page.reload();
    await page.getByText('Geen nieuwe berichten').waitFor();
  });
});

describe('the portal', () => {
  test('shows someone who may only read no way to report', async () => {
    const reader = await school.signIn(browser, { username: 'reader' });
    await reader.getByRole('link', { name: 'Leerlingen', exact: true }).click();
    await reader.getByRole('row').nth(1).waitFor();
    expect(await reader.getByRole('link', { name: 'Leerling inschrijven' }).count()).toBe(0);
    const learnerId = await learnerOf(2);
    const enrolmentOf2 = `learners/${learnerId}/enrolments/2026-00002`;
    for (const form of ['enrol', `${enrolmentOf2}/change`, `${enrolmentOf2}/end`, `${enrolmentOf2}/result`]) {
      await reader.goto(`/schools/${BRIN}/${form}`);
      await reader.getByRole('heading', { level: 1, name: 'U kunt hier meekijken, maar niet melden' }).waitFor();
      expect(await reader.getByRole('button', { name: 'Versturen' }).count()).toBe(0);
    }
    expect(await violations(reader)).toEqual([]);
    await reader.context().close();
  });

  test('tells someone without a role at any school what to do, and lets them sign out', async () => {
    const nobody = await school.signIn(browser, { username: 'nobody', lands: /:\d+\/$/ });
    await nobody.getByRole('heading', { level: 1, name: 'U hebt nog geen rol bij een school' }).waitFor();
    expect(await nobody.locator('main').textContent()).toContain('Nina Nieuw');
    expect(await violations(nobody)).toEqual([]);
    await nobody.getByRole('button', { name: 'Uitloggen' }).click();
    await nobody.getByRole('link', { name: 'Inloggen' }).waitFor();
    await nobody.context().close();
  });

  test('says once, on the address of another school, that it is not theirs', async () => {
    await page.goto(`/schools/${OTHER_BRIN}/funding`);
    await page.getByRole('heading', { level: 1, name: 'U hebt geen toegang tot deze school' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('link', { name: 'Naar uw eigen school' }).click();
    await page.waitForURL(new RegExp(`/schools/${BRIN}`));
  });

  test('lets someone of two schools go from one to the other', async () => {
    const both = await school.signIn(browser, { username: 'both' });
    await both.getByLabel('School').selectOption(OTHER_BRIN);
    await both.getByRole('heading', { level: 1, name: 'Testlyceum Zuid' }).waitFor();
    expect(both.url()).toContain(OTHER_BRIN);
    await both.context().close();
  });

  test('changes its language at once and keeps it', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Funding', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Funding', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('lets someone with a phone open the menu and go on', async () => {
    const phone = await school.signIn(browser, { width: 390 });
    await phone.getByRole('button', { name: 'Menu' }).click();
    expect(await violations(phone)).toEqual([]);
    await phone.getByRole('link', { name: 'Bekostiging', exact: true }).click();
    await phone.getByRole('heading', { level: 1, name: 'Bekostiging' }).waitFor();
    expect(await phone.getByRole('link', { name: 'Meldingen', exact: true }).isVisible()).toBe(false);
    await phone.context().close();
  });

  test('does not overwrite what someone else changed meanwhile', async () => {
    const learnerId = await learnerOf(1);
    await page.goto(`/schools/${BRIN}/learners/${learnerId}/enrolments/2026-00001/change`);
    await page.locator('#field-periods-0-site').waitFor();
    await learnerOf(1);
    await page.locator('#field-periods-0-site').selectOption('01');
    await send();
    await page.getByText('Iemand anders heeft dit intussen gewijzigd').waitFor();
  });

  test('asks to sign in again when the session has ended', async () => {
    await page.goto(`/schools/${BRIN}/funding`);
    await page.getByRole('table').waitFor();
    await page.context().clearCookies();
    await page.getByLabel('Bekostigingsjaar').selectOption('2024');
    await page.getByRole('link', { name: 'Inloggen' }).waitFor();
  });

  test('forgets who was signed in after signing out', async () => {
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/schools'));
    await page.goto(`/schools/${BRIN}/learners`);
    await page.getByRole('link', { name: 'Inloggen' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(0);
  });

  test('shows the reference of the API without a request or an invitation to the outside', async () => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(school.app.url) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
    });
    await page.goto('/docs');
    await page.getByText('Download OpenAPI Document').first().waitFor();
    await page.getByText('Exchange').first().waitFor();
    for (const invitation of ['Ask AI', 'Generate SDK', 'Share', 'Deploy'])
      expect(await page.getByText(invitation).count(), invitation).toBe(0);
    expect(outside).toEqual([]);
  });
});
