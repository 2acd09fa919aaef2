import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantMandates } from '../../src/modules/access/index.ts';
import { enterParameters } from '../../src/modules/funding/index.ts';
import { AGREEMENT, diploma, TERTIARY_BRINS, tertiaryDatabase, vocational } from '../exchange/tertiary.ts';
import { type TestApp, testApp } from '../support/app.ts';

type Line = {
  readonly category: string;
  readonly countAfter?: number;
  readonly count?: number;
  readonly amountCents?: number | null;
  readonly missing?: string[];
};
type Consequence = {
  readonly scheme: string;
  readonly fundingYear: number;
  readonly basis: string;
  readonly beforeCents: number;
  readonly afterCents: number;
  readonly missing: readonly string[];
  readonly lines: readonly Line[];
  readonly reason: { readonly code: string };
};

let app: TestApp;
// Today is 23 November 2026: funding year 2028 looks at 1 October 2026, 1 February 2027 and diplomas of 2026.
beforeAll(async () => {
  const database = await tertiaryDatabase();
  const source = 'made up for this test';
  const prices = { 'price-levels-3-4': 500_000, 'budget-level-2': 90_000_000_00, 'national-level-2': 20_000, 'price-entry': 400_000 };
  await enterParameters(
    database,
    Object.entries(prices).map(([key, value]) => ({ scheme: 'mbo', fundingYear: 2028, key, value, source })),
    'system:test',
  );
  app = await testApp({ database });
  await grantMandates(app.db, 'test-las', TERTIARY_BRINS);
});
afterAll(() => app.stop());

const put = async (path: string, body: unknown): Promise<Consequence[]> => {
  const response = await app.call('PUT', `/v1/institutions/04DD/${path}`, body);
  const reply = (await response.json()) as { readonly funding: Consequence[] };
  expect(response.status, JSON.stringify(reply)).toBeLessThan(300);
  return reply.funding.filter(({ scheme }) => scheme === 'mbo');
};
const statement = async () =>
  (await (await app.call('GET', '/v1/institutions/04DD/funding/2028?scheme=mbo')).json()) as {
    readonly totalCents: number;
    readonly missing: string[];
    readonly provisional: boolean;
    readonly basis: string;
    readonly lines: (Line & { readonly arithmetic: string; readonly count: number })[];
  };
const line = async (category: string) => (await statement()).lines.find((one) => one.category === category);

describe('the funding of an institution of vocational education', () => {
  test('grows with a student at once, and the reply explains by how much', async () => {
    const [consequence] = await put('enrolments/F1', vocational({ startDate: '2026-09-01' }, { programme: '25104' }));
    // 1 × 1.30 × 0.8 = 1.04 points of 5,000 euros.
    expect(consequence).toMatchObject({
      fundingYear: 2028,
      basis: 'expected',
      beforeCents: 0,
      afterCents: 520_000,
      reason: { code: 'counted' },
    });
    expect(await line('students/levels-2-4/3-4')).toMatchObject({
      count: 1.04,
      amountCents: 520_000,
      arithmetic: '(1 × 1.30) × 0.8 × (1 + 1) / (2 × 1) = 1.04; 1.04 × 5000.00 = 5200.00',
    });
  });

  test('does not grow with a work-based student without an agreement; the agreement makes the difference', async () => {
    const report = vocational({ startDate: '2026-09-01' }, { programme: '25104', learningPath: 'bbl' });
    const before = await statement();
    const [first] = await put('enrolments/F2', report);
    expect([first?.beforeCents, first?.afterCents]).toEqual([before.totalCents, before.totalCents]);
    const again = { ...report, messageId: crypto.randomUUID(), practicalTraining: [{ ...AGREEMENT, programme: '25104' }] };
    const [second] = await put('enrolments/F2', again);
    // (1 × 1.30 + 1 × 0.4 × 1.30) × 0.8 = 1.456, rounded to 1.46 points.
    expect([second?.beforeCents, second?.afterCents]).toEqual([520_000, 730_000]);
    expect((await statement()).totalCents).toBe(730_000);
  });

  test('grows with a diploma, from the national budget shared by value', async () => {
    const graduate = vocational(
      { startDate: '2024-08-01', plannedEndDate: '2026-12-31', endDate: '2026-09-25', endReason: 'graduated' },
      { programme: '25097' },
    );
    await put('enrolments/F3', graduate);
    const [consequence] = await put('results/F3', diploma(graduate.learner, { programme: '25097', decidedOn: '2026-09-25' }));
    // 1 × 0.2 = 0.20 points of 90,000,000 / 20,000 = 4,500 euros.
    expect((consequence?.afterCents ?? 0) - (consequence?.beforeCents ?? 0)).toBe(90_000);
    expect(consequence?.reason.code).toBe('diploma-counted');
  });

  test('says what is missing for the whole amount, and that the rules are provisional', async () => {
    const { missing, provisional, basis } = await statement();
    expect([provisional, basis]).toEqual([true, 'expected']);
    expect(missing.sort()).toEqual(['budget-support', 'course-fee-1-2', 'course-fee-3-4', 'national-contribution']);
  });

  test('has no amount for a qualification without a published price factor, and names it', async () => {
    await put('enrolments/F4', vocational({ startDate: '2026-09-01' }, { programme: '25655' }));
    expect(await line('students/levels-2-4/3-4')).toMatchObject({ amountCents: null, missing: ['price-factor-25655'] });
    expect((await statement()).missing).toContain('price-factor-25655');
  });

  test('lists every student with the reason, those who do not count too', async () => {
    await put('enrolments/F5', vocational({ startDate: '2026-09-01' }, { programme: '25104', learningPath: 'odt' }));
    const response = await app.call('GET', '/v1/institutions/04DD/funding/2028/learners?scheme=mbo');
    expect(response.status).toBe(200);
    const codes = ((await response.json()) as { readonly items: { readonly reason: { readonly code: string } }[] }).items.map(
      ({ reason }) => reason.code,
    );
    expect(new Set(codes)).toEqual(
      new Set(['counted', 'counted-october', 'counted-february', 'course-fee', 'diploma-counted', 'other-education']),
    );
  });

  test('lists the students behind a line', async () => {
    const behind = async (category: string) => {
      const response = await app.call(
        'GET',
        `/v1/institutions/04DD/funding/2028/learners?scheme=mbo&category=${encodeURIComponent(category)}`,
      );
      expect(response.status).toBe(200);
      return ((await response.json()) as { readonly items: { readonly number: string }[] }).items.map(({ number }) => number);
    };
    expect((await behind('students/levels-2-4/3-4')).sort()).toEqual(['F1', 'F2', 'F4']);
    expect(await behind('diplomas/levels-2-4/2')).toEqual(['F3']);
    expect(await behind('course-fee/3-4')).toEqual(['F2']);
  });

  test('as known now, counted from the facts themselves, is the same as what was kept with every report; before, there was nothing', async () => {
    const at = async (moment: string) =>
      (await (await app.call('GET', `/v1/institutions/04DD/funding/2028?scheme=mbo&asKnownOn=${encodeURIComponent(moment)}`)).json()) as {
        readonly lines: readonly { readonly category: string; readonly count: number; readonly arithmetic: string }[];
      };
    const counts = ({ lines }: Awaited<ReturnType<typeof at>>) =>
      lines.map(({ category, count, arithmetic }) => [category, count, arithmetic]);
    const now = await at(new Date(Date.now() + 60_000).toISOString());
    // Prices are those entered by then; the counts are what is compared.
    expect(counts(now)).toEqual(counts(await statement()));
    expect(counts(now).length).toBeGreaterThan(5);
    expect((await at('2020-01-01T00:00:00Z')).lines).toEqual([]);
  });
});
