import type { Db } from '../../platform/db/database.ts';
import type { IsoDate, ReferenceData } from '../register/index.ts';
import { standingsQuery } from './counting-sql.ts';
import { type FundingStatement, PUPIL_CATEGORIES, type PupilCategory } from './model.ts';
import { type Reason, reason } from './reasons.ts';
import { countingDate } from './regulations.ts';
import { categoryIndex, type PupilHalves, type SiteCounts, siteCounts, statement } from './school.ts';

type Reader = Pick<Db, 'pool'>;

/** A learner enrolled at an institution on a counting date: what the learner counts for, and why. */
export type LearnerCounting = {
  readonly learnerId: string;
  readonly number: string;
  readonly category: PupilCategory | null;
  readonly halves: 0 | 1 | 2;
  readonly reason: Reason;
};

/**
 * What an institution receives for a calendar year, line by line. With `asKnownOn` (an ISO 8601 instant) the pupils and
 * sites are those that the register knew then; programmes and rates are those of today.
 */
export async function institutionFunding(
  db: Reader,
  brin: string,
  fundingYear: number,
  reference: ReferenceData,
  today: IsoDate,
  asKnownOn: string | null = null,
): Promise<FundingStatement> {
  const [sites, pupils] =
    asKnownOn === null
      ? [siteCounts(brin, fundingYear, reference), await countsNow(db, brin, fundingYear)]
      : await Promise.all([sitesKnownOn(db, brin, fundingYear, asKnownOn), countsKnownOn(db, brin, fundingYear, reference, asKnownOn)]);
  return statement({ brin, fundingYear, sites, pupils, asKnownOn }, today);
}

/**
 * The learners enrolled at an institution on a counting date, in order of learner id, after a given one. With a category
 * only those who count in it; without, also those who do not count, with the reason.
 */
export async function fundingLearners(
  db: Reader,
  brin: string,
  fundingYear: number,
  reference: ReferenceData,
  page: { readonly category?: PupilCategory | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<readonly LearnerCounting[]> {
  // Everyone has a place in the list unless a category is asked for: then no more learners are looked at than are shown.
  const atMost = page.category === undefined ? page.limit : undefined;
  const { text, values } = standingsQuery(fundingYear, reference, { brin, after: page.after, atMost }, null);
  const at = values.length;
  const { rows } = await db.pool.query<{
    learner_id: string;
    number: string;
    code: string;
    category: PupilCategory | null;
    halves: 0 | 1 | 2;
  }>(
    `${text}
    select learner_id, number, code, category, halves from standing
    where brin = $${at + 1} and learner_id > $${at + 2}::bigint and ($${at + 3}::text is null or category = $${at + 3})
    order by learner_id limit $${at + 4}`,
    [...values, brin, page.after ?? '0', page.category ?? null, page.limit],
  );
  return rows.map((row) => ({
    learnerId: row.learner_id,
    number: row.number,
    category: row.category,
    halves: row.halves,
    reason: reason(row.code),
  }));
}

async function countsNow(db: Reader, brin: string, fundingYear: number): Promise<PupilHalves> {
  const { rows } = await db.pool.query<{ category: string; halves: number }>(
    'select category, halves from funding.pupil_count where brin = $1 and funding_year = $2',
    [brin, fundingYear],
  );
  return inOrder(rows);
}

async function countsKnownOn(
  db: Reader,
  brin: string,
  fundingYear: number,
  reference: ReferenceData,
  asKnownOn: string,
): Promise<PupilHalves> {
  const { text, values } = standingsQuery(fundingYear, reference, { brin }, asKnownOn);
  const { rows } = await db.pool.query<{ category: string; halves: number }>(
    `${text} select category, sum(halves)::integer as halves from standing where brin = $${values.length + 1} and halves > 0 group by category`,
    [...values, brin],
  );
  return inOrder(rows);
}

/** As siteCounts sees the sites: open by the version on the counting date, with the sectors of the newest version. */
async function sitesKnownOn(db: Reader, brin: string, fundingYear: number, asKnownOn: string): Promise<SiteCounts> {
  const { rows } = await db.pool.query<SiteCounts>(
    `with known as (
      select site_no, during, sectors from register.site_version where brin = $1 and recorded_at <= $3
      union all
      select site_no, during, sectors from register.site_version_history where brin = $1 and recorded_at <= $3 and superseded_at > $3),
    latest as (select distinct on (site_no) site_no, sectors from known order by site_no, lower(during) desc nulls last)
    select count(*) filter (where site_no = '00')::integer as main, count(*) filter (where site_no <> '00')::integer as other
    from known join latest using (site_no) where known.during @> $2::date and 'vo' = any(latest.sectors::text[])`,
    [brin, countingDate(fundingYear), asKnownOn],
  );
  return rows[0] ?? { main: 0, other: 0 };
}

function inOrder(rows: ReadonlyArray<{ readonly category: string; readonly halves: number }>): PupilHalves {
  const pupils = PUPIL_CATEGORIES.map(() => 0);
  for (const { category, halves } of rows) pupils[categoryIndex(category)] = halves;
  return pupils;
}
