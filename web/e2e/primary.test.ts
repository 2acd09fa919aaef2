import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantMandates, grantRole } from '../../server/src/modules/access/index.ts';
import { PRIMARY_BRINS, primary, primaryDatabase, schoolAdvice, special } from '../../server/test/exchange/primary-schools.ts';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { lastSchoolYearStart, openSchool, pupil, type School } from './school.ts';

const SCREENSHOTS = process.env.SCREENSHOTS;
const PRIMARY = '10PP';
const SPECIAL = '12SS';
const START = lastSchoolYearStart();
const YEAR = Number(START.slice(0, 4));

let school: School;
let browser: Browser;
const learnerAt: Record<string, string> = {};

/** A child of an age in the autumn of the school year. */
const child = (n: number, age: number) => ({ ...pupil(n), birthDate: `${YEAR - age}-05-1${n % 10}` });
const dated = () => ({ messageId: crypto.randomUUID(), composedAt: new Date().toISOString() });

const fill = async (): Promise<void> => {
  const report = async (path: string, content: object, brin: string): Promise<string> => {
    const { status, body } = await school.report(path, { ...content, ...dated() }, brin);
    if (status >= 300) throw new Error(`${path} was not accepted: ${status} ${JSON.stringify(body)}`);
    return body.learner?.learnerId ?? '';
  };
  const before = `${YEAR - 1}-08-01`;
  for (let n = 0; n < 12; n += 1) {
    const year = 1 + (n % 8);
    await report(
      `enrolments/P-${n}`,
      primary({ learner: child(200 + n, year + 3), startDate: START }, { yearOfStudy: year, group: `${year}a` }),
      PRIMARY,
    );
  }
  const plan = { startDate: START };
  const oldest = primary({ learner: child(220, 11), startDate: before, developmentPlans: [plan] }, { yearOfStudy: 8, group: '8b' });
  learnerAt[PRIMARY] = await report('enrolments/A-1', oldest, PRIMARY);
  await report('enrolments/A-1/school-advice', schoolAdvice({ schoolYear: YEAR - 1, test: undefined }), PRIMARY);
  const statement = { startDate: START, endDate: `${YEAR + 2}-07-31`, partnership: 'PO2601', number: `PO2601-${YEAR}-00017` };
  learnerAt[SPECIAL] = await report(
    'enrolments/B-1',
    special(statement.number, { learner: child(221, 8), startDate: START, admissionStatements: [statement] }),
    SPECIAL,
  );
};

beforeAll(async () => {
  school = await openSchool(0, await primaryDatabase());
  const { db } = school.app;
  await grantMandates(db, 'test-las', PRIMARY_BRINS);
  for (const brin of [PRIMARY, SPECIAL]) await grantRole(db, 'nobody', brin, 'enrolment-officer');
  await fill();
  browser = await openBrowser();
  if (SCREENSHOTS) await mkdir(SCREENSHOTS, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await school?.stop();
});

const numberAt = (brin: string): string => (brin === PRIMARY ? 'A-1' : 'B-1');
const PAGES = [
  ['home', (brin: string) => `/schools/${brin}`],
  ['learners', (brin: string) => `/schools/${brin}/learners`],
  ['learner', (brin: string) => `/schools/${brin}/learners/${learnerAt[brin]}`],
  ['enrol', (brin: string) => `/schools/${brin}/enrol`],
  ['change', (brin: string) => `/schools/${brin}/learners/${learnerAt[brin]}/enrolments/${numberAt(brin)}/change`],
  ['end', (brin: string) => `/schools/${brin}/learners/${learnerAt[brin]}/enrolments/${numberAt(brin)}/end`],
  ['advice', (brin: string) => `/schools/${brin}/learners/${learnerAt[brin]}/enrolments/${numberAt(brin)}/advice`],
  ['reports', (brin: string) => `/schools/${brin}/reports`],
  ['funding', (brin: string) => `/schools/${brin}/funding`],
] as const;

const settle = async (page: Page): Promise<void> => {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished.catch(() => {})),
    ),
  );
};
const keep = async (page: Page, name: string): Promise<void> => {
  if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/primary-${name}.png`, fullPage: true });
};
const answer = (page: Page) => page.locator('.answer');
const send = (page: Page) => page.getByRole('button', { name: 'Versturen' }).click();
const accepted = (page: Page) => answer(page).getByRole('heading', { name: 'Aanvaard' }).waitFor();

describe.each([
  ['primary', PRIMARY],
  ['special', SPECIAL],
] as const)('at a school of %s education', (kind, brin) => {
  describe.each([
    ['nl', 1280],
    ['en', 1280],
    ['nl', 390],
    ['en', 390],
  ] as const)('in %s at %i pixels', (language, width) => {
    let page: Page;
    beforeAll(async () => {
      page = await school.signIn(browser, { username: 'nobody', language, width });
    });
    afterAll(() => page?.context().close());

    test.each(PAGES)('the page %s is accessible and fits the width', async (name, address) => {
      await page.goto(address(brin));
      await settle(page);
      await keep(page, `${kind}-${name}-${width}-${language}`);
      expect(await page.locator('.utrecht-alert--error').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  });
});

const fillLearner = async (page: Page, n: number, age: number): Promise<void> => {
  const { bsn, birthDate, givenNames, surname } = child(n, age);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  await page.locator('#field-learner-bsn').fill(bsn);
  await page.locator('#field-learner-birthDate').fill(day);
  await page.locator('#field-learner-birthDate-month').fill(month);
  await page.locator('#field-learner-birthDate-year').fill(year);
  await page.getByRole('radio', { name: n % 2 === 0 ? 'Vrouw' : 'Man' }).check();
  await page.locator('#field-learner-givenNames').fill(givenNames);
  await page.locator('#field-learner-surname').fill(surname);
};

describe('an officer of a primary school', () => {
  let page: Page;
  beforeAll(async () => {
    page = await school.signIn(browser, { username: 'nobody' });
  });
  afterAll(() => page?.context().close());

  test('enrols a pupil, and is told at the right field when one is too young', async () => {
    await page.goto(`/schools/${PRIMARY}/enrol`);
    await fillLearner(page, 230, 3);
    await send(page);
    await expect.poll(() => page.locator('.utrecht-form-field-error-message').count()).toBeGreaterThanOrEqual(2);
    await page.locator('#field-periods-0-startDate').fill(START);
    await page.locator('#field-periods-0-programme').selectOption('BO');
    await page.locator('#field-periods-0-yearOfStudy').selectOption('1');
    await page.locator('#field-periods-0-group').fill('1a');
    await page.locator('#field-preschoolProgramme').selectOption('02');
    await page.locator('#field-preschoolMonths').fill('12');
    await send(page);
    await answer(page).getByRole('heading', { name: 'Geweigerd' }).waitFor();
    await expect.poll(() => page.getByText('nog geen vier jaar').count()).toBeGreaterThan(0);
    await settle(page);
    await keep(page, 'refused');
    expect(await violations(page)).toEqual([]);
    await page.locator('#field-learner-birthDate-year').fill(String(YEAR - 4));
    await send(page);
    await accepted(page);
    await page.getByRole('link', { name: 'Naar de leerling' }).click();
    await expect.poll(() => page.getByText('groep 1a').count()).toBe(1);
  });

  test('reports an advice with its test, and finds it with the pupil', async () => {
    await page.goto(`/schools/${PRIMARY}/learners/${learnerAt[PRIMARY]}/enrolments/A-1/advice`);
    await page.locator('#field-schoolYear').fill(String(YEAR));
    await page.locator('#field-advice').selectOption('havo');
    await page.locator('#field-test-code').selectOption('0013');
    await send(page);
    await expect.poll(() => page.locator('.utrecht-form-field-error-message').count()).toBe(5);
    await page.locator('#field-test-takenOn').fill(START);
    await page.locator('#field-test-score').fill('85');
    await page.locator('#field-test-parts-0-domains-0-referenceLevel').selectOption('2F');
    await page.locator('#field-test-parts-0-domains-1-referenceLevel').selectOption('1F');
    await page.locator('#field-test-parts-1-referenceLevel').selectOption('1S');
    await send(page);
    await accepted(page);
    await settle(page);
    await keep(page, 'advised');
    expect(await violations(page)).toEqual([]);
    await page.goto(`/schools/${PRIMARY}/learners/${learnerAt[PRIMARY]}`);
    await expect.poll(() => page.getByRole('heading', { name: `Schooladvies ${YEAR}/${YEAR + 1}` }).count()).toBe(1);
    expect(await page.getByText('IEP').count()).toBe(1);
  });

  test('ends an enrolment together with its development plan', async () => {
    await page.goto(`/schools/${PRIMARY}/learners/${learnerAt[PRIMARY]}/enrolments/A-1/end`);
    await page.locator('#field-endDate').fill(START);
    await page.locator('#field-endReason').selectOption('transferred');
    await send(page);
    await answer(page).getByRole('heading', { name: 'Geweigerd' }).waitFor();
    await page.locator('#field-developmentPlans-0-endDate').fill(START);
    await send(page);
    await accepted(page);
  });
});

describe('an officer of a special school', () => {
  let page: Page;
  beforeAll(async () => {
    page = await school.signIn(browser, { username: 'nobody' });
  });
  afterAll(() => page?.context().close());

  test('enrols a pupil with an admission statement, and changes the class without losing it', async () => {
    await page.goto(`/schools/${SPECIAL}/enrol`);
    await fillLearner(page, 231, 9);
    await page.locator('#field-periods-0-startDate').fill(START);
    await page.locator('#field-periods-0-programme').selectOption('SO');
    await page.locator('#field-periods-0-yearOfStudy').selectOption('4');
    await page.locator('#field-periods-0-supportCategory').selectOption('3');
    await page.getByRole('button', { name: 'Toelaatbaarheidsverklaring toevoegen' }).click();
    await page.locator('#field-admissionStatements-0-number').fill(`PO2601-${YEAR}-00018`);
    await page.locator('#field-admissionStatements-0-endDate').fill(`${YEAR + 1}-07-31`);
    await page.locator('#field-number').fill('C-1');
    await send(page);
    await accepted(page);
    await settle(page);
    await keep(page, 'special-enrolled');
    await page.getByRole('link', { name: 'Naar de leerling' }).click();
    await expect.poll(() => page.getByText(`PO2601-${YEAR}-00018`).count()).toBe(1);
    await page.getByRole('link', { name: 'Wijzigen' }).click();
    await page.locator('#field-periods-0-group').fill('Vlinders');
    await send(page);
    await accepted(page);
    await page.getByRole('link', { name: 'Naar de leerling' }).click();
    await expect.poll(() => page.getByText('groep Vlinders').count()).toBe(1);
    expect(await page.getByText(`PO2601-${YEAR}-00018`).count()).toBe(1);
  });
});
