import type { Db } from '../../platform/db/database.ts';
import { type IsoDate, institutionsKnownOn, type ReferenceData } from '../register/index.ts';
import { readCounts } from './counts-store.ts';
import type { FundingStatement } from './model.ts';
import { type Entered, NOTHING_ENTERED } from './parameters.ts';
import type { Scheme, SchoolYear, Standing } from './scheme.ts';
import { type CountsByYear, schoolYear, statementOf } from './school.ts';

type Reader = Pick<Db, 'pool'>;

/** A learner whom a scheme looked at for an institution: what the learner counts for, and why. */
export type LearnerCounting = {
  readonly learnerId: string;
  readonly number: string | null;
  readonly category: string | null;
  readonly units: number;
  readonly reason: Standing['reason'];
};

/** What is asked about: an institution by one scheme in one funding year. */
export type Asked = { readonly scheme: Scheme; readonly brin: string; readonly fundingYear: number };

/**
 * All that the amounts of an institution in a year depend on. With `asKnownOn` (an ISO 8601 instant) counts and sites are
 * those that the register knew then; programmes are those of today.
 */
export async function schoolYearOf(
  db: Reader,
  { scheme, brin, fundingYear }: Asked,
  reference: ReferenceData,
  today: IsoDate,
  asKnownOn: string | null,
  entered: Entered,
): Promise<SchoolYear> {
  const [institutions, counts] = await Promise.all([
    asKnownOn === null ? reference.institutions : institutionsKnownOn(db, asKnownOn, brin),
    countsOf(db, { scheme, brin, fundingYear }, reference, today, asKnownOn),
  ]);
  return schoolYear(scheme, brin, fundingYear, counts, institutions.get(brin), entered);
}

/** What an institution receives for a funding year, line by line. */
export async function institutionFunding(
  db: Reader,
  asked: Asked,
  reference: ReferenceData,
  today: IsoDate,
  asKnownOn: string | null = null,
  entered: Entered = NOTHING_ENTERED,
): Promise<FundingStatement> {
  const school = await schoolYearOf(db, asked, reference, today, asKnownOn, entered);
  return statementOf(asked.scheme, school, today, asKnownOn);
}

/**
 * The learners that a scheme looked at for an institution, in order of learner id, after a given one: `limit` learners, each
 * with every standing. With a category only those who count in it, or in a part of it (`bo` holds `bo/00`); without, also those
 * who do not count, with the reason.
 */
export async function fundingLearners(
  db: Reader,
  { scheme, brin, fundingYear }: Asked,
  reference: ReferenceData,
  page: { readonly category?: string | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<readonly LearnerCounting[]> {
  // Everyone has a place in the list unless a category is asked for: then no more learners are looked at than are shown.
  const atMost = page.category === undefined ? page.limit : undefined;
  const { text, values } = scheme.standings(fundingYear, reference, { brin, after: page.after, atMost }, null);
  const at = values.length;
  const { rows } = await db.pool.query<{
    learner_id: string;
    number: string | null;
    code: string;
    category: string | null;
    units: number;
  }>(
    `${text}, shown as (
      select * from standing where brin = $${at + 1} and learner_id > $${at + 2}::bigint and ($${at + 3}::text is null or category = $${at + 3} or starts_with(category, $${at + 3} || '/'))
    )
    select learner_id, number, code, category, units::integer from shown
    where learner_id in (select distinct learner_id from shown order by learner_id limit $${at + 4})
    order by learner_id, number, category`,
    [...values, brin, page.after ?? '0', page.category ?? null, page.limit],
  );
  return rows.map((row) => ({
    learnerId: row.learner_id,
    number: row.number,
    category: row.category,
    units: row.units,
    reason: scheme.reason(row.code),
  }));
}

async function countsOf(
  db: Reader,
  asked: Asked,
  reference: ReferenceData,
  today: IsoDate,
  asKnownOn: string | null,
): Promise<CountsByYear> {
  const { scheme, brin, fundingYear } = asked;
  if (asKnownOn === null && scheme.years(today).includes(fundingYear)) {
    const kept = { scheme: scheme.id, brin, fundingYear, lookback: scheme.lookback, years: new Map<number, Map<string, number>>() };
    await readCounts(db.pool, [kept]);
    return kept.years;
  }
  const years = Array.from({ length: scheme.lookback + 1 }, (_, back) => fundingYear - back).filter((year) =>
    scheme.regulations.some((one) => one.fromYear <= year && year <= (one.throughYear ?? year)),
  );
  const counts = await Promise.all(years.map((year) => countsFromFacts(db, { ...asked, fundingYear: year }, reference, asKnownOn)));
  return new Map(years.map((year, i) => [year, counts[i] ?? new Map()]));
}

/** Counted from the facts themselves: of a moment in the past, or of a year whose counts are not kept. */
async function countsFromFacts(
  db: Reader,
  { scheme, brin, fundingYear }: Asked,
  reference: ReferenceData,
  asKnownOn: string | null,
): Promise<ReadonlyMap<string, number>> {
  const { text, values } = scheme.standings(fundingYear, reference, { brin }, asKnownOn);
  const { rows } = await db.pool.query<{ category: string; units: number }>(
    `${text} select category, sum(units)::integer as units from standing where brin = $${values.length + 1} and units > 0 group by category`,
    [...values, brin],
  );
  return new Map(rows.map(({ category, units }) => [category, units]));
}
