import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantMandates, grantRole } from '../../server/src/modules/access/index.ts';
import { AGREEMENT, degree, diploma, higher, TERTIARY_BRINS, tertiaryDatabase, vocational } from '../../server/test/exchange/tertiary.ts';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { lastSchoolYearStart, openSchool, pupil, type School } from './school.ts';

const SCREENSHOTS = process.env.SCREENSHOTS;
const COLLEGE = '04DD';
const UNIVERSITY = '06FF';

let school: School;
let browser: Browser;
const learnerAt: Record<string, string> = {};

/** Students are older than the pupils of the school. */
const student = (n: number) => ({ ...pupil(n), birthDate: `${2004 + (n % 3)}-03-0${1 + (n % 9)}` });
const START = lastSchoolYearStart();
const dated = () => ({ messageId: crypto.randomUUID(), composedAt: new Date().toISOString() });

const fill = async (): Promise<void> => {
  const report = async (path: string, content: object, brin: string): Promise<string> => {
    const { status, body } = await school.report(path, { ...content, ...dated() }, brin);
    if (status >= 300) throw new Error(`${path} was not accepted: ${status} ${JSON.stringify(body)}`);
    return body.learner?.learnerId ?? '';
  };
  const finished = { startDate: '2023-08-01', plannedEndDate: START, endDate: START, endReason: 'graduated', leavingReason: '08' };
  await report('enrolments/A-1', vocational({ learner: student(101), ...finished }), COLLEGE);
  learnerAt[COLLEGE] = await report('results/D-1', diploma(student(101), { decidedOn: START }), COLLEGE);
  const training = { ...AGREEMENT, signedOn: START, startDate: START };
  const atWork = vocational({ learner: student(101), startDate: START, practicalTraining: [training] }, { learningPath: 'bbl' });
  await report('enrolments/A-2', atWork, COLLEGE);
  const year = Number(START.slice(0, 4));
  await report('enrolments/B-1', higher({ learner: student(102), startDate: `${year - 3}-09-01` }), UNIVERSITY);
  learnerAt[UNIVERSITY] = await report('results/G-1', degree(student(102), { decidedOn: START, jointInstitutions: 2 }), UNIVERSITY);
};

beforeAll(async () => {
  school = await openSchool(0, await tertiaryDatabase());
  const { db } = school.app;
  await grantMandates(db, 'test-las', TERTIARY_BRINS);
  for (const brin of [COLLEGE, UNIVERSITY]) await grantRole(db, 'nobody', brin, 'enrolment-officer');
  await fill();
  browser = await openBrowser();
  if (SCREENSHOTS) await mkdir(SCREENSHOTS, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await school?.stop();
});

const PAGES = [
  ['home', (brin: string) => `/schools/${brin}`],
  ['learners', (brin: string) => `/schools/${brin}/learners`],
  ['learner', (brin: string) => `/schools/${brin}/learners/${learnerAt[brin]}`],
  ['enrol', (brin: string) => `/schools/${brin}/enrol`],
  ['change', (brin: string) => `/schools/${brin}/learners/${learnerAt[brin]}/enrolments/${brin === COLLEGE ? 'A-2' : 'B-1'}/change`],
  ['end', (brin: string) => `/schools/${brin}/learners/${learnerAt[brin]}/enrolments/${brin === COLLEGE ? 'A-2' : 'B-1'}/end`],
  ['result', (brin: string) => `/schools/${brin}/learners/${learnerAt[brin]}/enrolments/${brin === COLLEGE ? 'A-2' : 'B-1'}/result`],
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
  if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/tertiary-${name}.png`, fullPage: true });
};
const answer = (page: Page) => page.locator('.answer');
const send = (page: Page) => page.getByRole('button', { name: 'Versturen' }).click();

describe.each([
  ['vocational', COLLEGE],
  ['higher', UNIVERSITY],
] as const)('at an institution of %s education', (kind, brin) => {
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

const fillLearner = async (page: Page, n: number): Promise<void> => {
  const { bsn, birthDate, givenNames, surname } = student(n);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  await page.locator('#field-learner-bsn').fill(bsn);
  await page.locator('#field-learner-birthDate').fill(day);
  await page.locator('#field-learner-birthDate-month').fill(month);
  await page.locator('#field-learner-birthDate-year').fill(year);
  await page.getByRole('radio', { name: n % 2 === 0 ? 'Vrouw' : 'Man' }).check();
  await page.locator('#field-learner-givenNames').fill(givenNames);
  await page.locator('#field-learner-surname').fill(surname);
};

describe('an officer of a college', () => {
  let page: Page;
  beforeAll(async () => {
    page = await school.signIn(browser, { username: 'nobody' });
  });
  afterAll(() => page?.context().close());

  test('enrols a student with a practical training agreement, and sees every fault first', async () => {
    await page.goto(`/schools/${COLLEGE}/enrol`);
    await fillLearner(page, 110);
    await page.locator('#field-periods-0-startDate').fill(START);
    await page.locator('#field-periods-0-programme').fill('25655');
    await page.getByRole('option', { name: /25655/ }).click();
    await page.getByRole('button', { name: 'Praktijkovereenkomst toevoegen' }).click();
    await send(page);
    await expect.poll(() => page.locator('.utrecht-form-field-error-message').count()).toBeGreaterThanOrEqual(6);
    expect(await violations(page)).toEqual([]);
    await page.locator('#field-periods-0-learningPath').selectOption('bbl');
    await page.locator('#field-plannedEndDate').fill(`${Number(START.slice(0, 4)) + 3}-07-31`);
    await page.locator('#field-priorEducation').selectOption('05');
    for (const field of ['signedOn', 'startDate']) await page.locator(`#field-practicalTraining-0-${field}`).fill(START);
    await page.locator('#field-practicalTraining-0-plannedEndDate').fill(`${Number(START.slice(0, 4)) + 3}-07-31`);
    await page.locator('#field-practicalTraining-0-company').fill('100018965');
    await page.locator('#field-practicalTraining-0-hours').fill('1600');
    await send(page);
    await answer(page).getByRole('heading', { name: 'Aanvaard' }).waitFor();
    await settle(page);
    await keep(page, 'vocational-enrolled');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Naar de leerling' }).click();
    await expect.poll(() => page.getByRole('cell', { name: '100018965' }).count()).toBe(1);
  });

  test('changes an enrolment without losing its agreement', async () => {
    await page.goto(`/schools/${COLLEGE}/learners/${learnerAt[COLLEGE]}/enrolments/A-2/change`);
    await page.locator('#field-priorEducation').selectOption('08');
    await send(page);
    await answer(page).getByRole('heading', { name: 'Aanvaard' }).waitFor();
    await page.goto(`/schools/${COLLEGE}/learners/${learnerAt[COLLEGE]}`);
    await expect.poll(() => page.getByText('vooropleiding: Mbo niveau 1 of 2').count()).toBe(1);
    expect(await page.getByRole('cell', { name: '100018965' }).count()).toBe(1);
  });

  test('reports exam parts with marks, and sees the final mark at once', async () => {
    await page.goto(`/schools/${COLLEGE}/learners/${learnerAt[COLLEGE]}/enrolments/A-2/result`);
    await page.locator('#field-document').selectOption('exam-parts');
    await page.locator('#field-genericParts-0-code').fill('3005');
    await page.locator('#field-genericParts-0-schoolMark').fill('7,4');
    await page.locator('#field-genericParts-0-centralMark').fill('5,1');
    await expect.poll(() => page.getByText('Eindcijfer: 6').count()).toBe(1);
    await page.getByRole('button', { name: /Verwijderen Generieke examenonderdelen 2/ }).click();
    await page.locator('#field-electives-0-code').fill('k0067');
    await page.locator('#field-electives-0-certificate').selectOption('yes');
    await send(page);
    await answer(page).getByRole('heading', { name: 'Aanvaard' }).waitFor();
    await page.goto(`/schools/${COLLEGE}/learners/${learnerAt[COLLEGE]}`);
    await expect.poll(() => page.getByText('K0067 (Certificaat)').count()).toBe(1);
  });

  test('ends an enrolment with the reason for leaving', async () => {
    await page.goto(`/schools/${COLLEGE}/learners/${learnerAt[COLLEGE]}/enrolments/A-2/end`);
    await page.locator('#field-endReason').selectOption('left');
    await page.locator('#field-leavingReason').selectOption('04');
    await send(page);
    await answer(page).getByRole('heading', { name: 'Aanvaard' }).waitFor();
    await page.goto(`/schools/${COLLEGE}/learners/${learnerAt[COLLEGE]}`);
    await expect.poll(() => page.getByText('reden uitstroom: Studie- en beroepskeuze').count()).toBe(1);
  });
});

describe('an officer of a university of applied sciences', () => {
  let page: Page;
  beforeAll(async () => {
    page = await school.signIn(browser, { username: 'nobody' });
  });
  afterAll(() => page?.context().close());

  test('enrols a student, and sees that a second programme is not funded', async () => {
    await page.goto(`/schools/${UNIVERSITY}/enrol`);
    await fillLearner(page, 112);
    await page.locator('#field-periods-0-startDate').fill(`${START.slice(0, 4)}-09-01`);
    await page.locator('#field-periods-0-programme').fill('30020');
    await page.getByRole('option', { name: /30020/ }).click();
    await page.locator('#field-periods-0-form').selectOption('fulltime');
    await page.locator('#field-periods-0-firstEnrolment').selectOption('no');
    await page.locator('#field-studentNumber').fill('s112');
    await send(page);
    await answer(page).getByRole('heading', { name: 'Aanvaard' }).waitFor();
    await expect
      .poll(() =>
        answer(page)
          .getByText(/status jl/)
          .count(),
      )
      .toBeGreaterThan(0);
    await settle(page);
    await keep(page, 'higher-enrolled');
  });

  test('reports a degree', async () => {
    await page.goto(`/schools/${UNIVERSITY}/learners/${learnerAt[UNIVERSITY]}/enrolments/B-1/result`);
    await page.locator('#field-degree').selectOption('propaedeutic');
    await send(page);
    await answer(page).getByRole('heading', { name: 'Aanvaard' }).waitFor();
    await page.goto(`/schools/${UNIVERSITY}/learners/${learnerAt[UNIVERSITY]}`);
    await expect.poll(() => page.getByRole('heading', { name: 'Propedeutisch examen' }).count()).toBe(1);
  });
});

test('an officer of a secondary school tells where a pupil follows vavo', async () => {
  const page = await school.signIn(browser);
  await page.goto('/schools/01AA/enrol');
  await fillLearner(page, 114);
  await page.locator('#field-periods-0-startDate').fill(START);
  await page.locator('#field-periods-0-site').selectOption('00');
  expect(await page.getByLabel('Vavo bij instelling (BRIN)').count()).toBe(0);
  await page.locator('#field-periods-0-programme').fill('4031');
  await page.getByRole('option', { name: /4031/ }).click();
  await page.locator('#field-periods-0-yearOfStudy').selectOption('5');
  await page.getByLabel('Vavo bij instelling (BRIN)').fill('04dd');
  await page.getByLabel('Contacturen per week').fill('12');
  expect(await violations(page)).toEqual([]);
  await send(page);
  await answer(page).getByRole('heading', { name: 'Aanvaard' }).waitFor();
  await settle(page);
  await keep(page, 'vavo-enrolled');
  await page.getByRole('link', { name: 'Naar de leerling' }).click();
  await expect.poll(() => page.getByText('vavo bij 04DD').count()).toBe(1);
  await page.context().close();
});
