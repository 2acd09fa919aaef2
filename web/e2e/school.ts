import type { Browser, BrowserContext, Page } from 'playwright-core';
import { grantRole, hashPassword, INSTITUTION_ACTIONS, issueAccessToken, savePerson } from '../../server/src/modules/access/index.ts';
import { citizenNumberFor } from '../../server/src/modules/register/index.ts';
import { systemClock } from '../../server/src/platform/clock.ts';
import type { Database } from '../../server/src/platform/db/database.ts';
import { type TestApp, testApp } from '../../server/test/support/app.ts';

export const BRIN = '01AA';
export const OTHER_BRIN = '02BB';
const PASSWORD = 'e2e-niet-geheim-wachtwoord';

/** A school with an officer and an administration that reports, over the real application and database. */
export type School = {
  readonly app: TestApp;
  /** Reports as the school's administration; gives status and body. */
  readonly report: (
    path: string,
    content: Readonly<Record<string, unknown>>,
    brin?: string,
  ) => Promise<{ status: number; body: ReportBody }>;
  readonly signIn: (browser: Browser, options?: SignInOptions) => Promise<Page>;
  readonly stop: () => Promise<void>;
};
type ReportBody = { readonly learner?: { readonly learnerId: string }; readonly signals?: readonly unknown[] };
export type SignInOptions = {
  readonly username?: string;
  readonly language?: 'nl' | 'en';
  readonly width?: number;
  readonly context?: BrowserContext;
  readonly lands?: RegExp;
};

/** The first of August that began the school year before the last counting date, whatever today is. */
export const lastSchoolYearStart = (): string => {
  const today = systemClock().today();
  const year = Number(today.slice(0, 4));
  return `${today.slice(5) < '10-02' ? year - 1 : year}-08-01`;
};

const GIVEN = [
  'Noor',
  'Sem',
  'Yara',
  'Daan',
  'Fatima',
  'Lotte',
  'Mees',
  'Elif',
  'Jayden',
  'Sofie',
  'Adam',
  'Tess',
  'Ruben',
  'Amira',
  'Bram',
  'Isa',
];
const FAMILY = [
  'Bakker',
  'Yılmaz',
  'de Boer',
  'van den Berg',
  'Smit',
  'Jansen',
  'Mulder',
  'El Idrissi',
  'Hendriks',
  'Vos',
  'Peeters',
  'Visser',
];
const PREFIXED = /^(de|van den) (.+)$/;
const PROGRAMMES = [
  ['0011', 1],
  ['0011', 2],
  ['0017', 1],
  ['0017', 3],
  ['0016', 2],
] as const;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The n-th invented pupil as a school names one. */
export const pupil = (n: number) => {
  const family = pick(FAMILY, n * 7);
  const [, prefix, rest] = PREFIXED.exec(family) ?? [];
  return {
    bsn: citizenNumberFor(1000 + n),
    birthDate: `${2011 + (n % 3)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    sex: n % 2 === 0 ? 'female' : 'male',
    givenNames: pick(GIVEN, n),
    ...(prefix ? { surnamePrefix: prefix } : {}),
    surname: rest ?? family,
    postcode: `94${String(1 + (n % 9)).padStart(2, '0')}AB`,
  };
};

/** A report of the enrolment of the n-th pupil since the last school year began. */
export const enrolment = (n: number, changes: Readonly<Record<string, unknown>> = {}) => {
  const [programme, yearOfStudy] = pick(PROGRAMMES, n);
  const startDate = lastSchoolYearStart();
  return { learner: pupil(n), startDate, periods: [{ startDate, site: n % 4 === 3 ? '01' : '00', programme, yearOfStudy }], ...changes };
};

const addPeople = async ({ db }: TestApp): Promise<void> => {
  const passwordHash = await hashPassword(PASSWORD);
  await savePerson(db, { username: 'officer', displayName: 'Olga Officier', passwordHash });
  await grantRole(db, 'officer', BRIN, 'enrolment-officer');
  await savePerson(db, { username: 'both', displayName: 'Bea Tweescholen', passwordHash });
  await grantRole(db, 'both', BRIN, 'enrolment-officer');
  await grantRole(db, 'both', OTHER_BRIN, 'enrolment-officer');
  await savePerson(db, { username: 'reader', displayName: 'Rik Lezer', passwordHash });
  await grantRole(db, 'reader', BRIN, 'report-reader');
  await savePerson(db, { username: 'nobody', displayName: 'Nina Nieuw', passwordHash });
};

const signInTo =
  (url: string): School['signIn'] =>
  async (browser, { username = 'officer', language = 'nl', width = 1280, context, lands = /\/schools\// } = {}) => {
    const fresh = context ?? (await browser.newContext({ viewport: { width, height: 900 }, baseURL: url, locale: 'nl-NL' }));
    const page = await fresh.newPage();
    page.setDefaultTimeout(15_000);
    if (language === 'en') await page.addInitScript(() => localStorage.setItem('leerbron.language', 'en'));
    await page.goto('/');
    await page.locator('a[href^="/auth/login"]').click();
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('button[type="submit"]').click();
    await page.waitForURL(lands);
    return page;
  };

/**
 * Starts the application with a school that has people, and pupils enrolled by its administration; over a migrated database of the
 * test's own where it gives one.
 */
export const openSchool = async (pupils: number, database?: Database, env: Readonly<Record<string, string>> = {}): Promise<School> => {
  const over = database === undefined ? {} : { database };
  const app = await testApp({ clock: systemClock(), env: { LEERBRON_PUBLIC_URL: 'http://127.0.0.1:0', ...env }, ...over });
  await addPeople(app);
  const token = await issueAccessToken(app.db, { clientId: 'test-las', scopes: [...INSTITUTION_ACTIONS], publicUrl: app.url });
  let messages = 0;
  const report: School['report'] = async (path, content, brin = BRIN) => {
    messages += 1;
    const message = { messageId: `e2e-${messages}`, composedAt: new Date().toISOString(), ...content };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`${app.url}/v1/institutions/${brin}/${path}`, { method: 'PUT', headers, body: JSON.stringify(message) });
    return { status: response.status, body: (await response.json()) as ReportBody };
  };
  for (let n = 0; n < pupils; n += 1) {
    const { status, body } = await report(`enrolments/2026-${String(n).padStart(5, '0')}`, enrolment(n));
    if (status >= 300) throw new Error(`pupil ${n} was not enrolled: ${status} ${JSON.stringify(body)}`);
  }
  return { app, report, signIn: signInTo(app.url), stop: app.stop };
};
