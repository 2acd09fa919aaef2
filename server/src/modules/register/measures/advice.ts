import type { Tx } from '../../../platform/db/database.ts';

export type AdviceCount = { readonly advice: string; readonly learners: number };

/** How often each advice for secondary education was given, over the school years from one to another. */
export const adviceCounts = async (tx: Tx, from: number, to: number): Promise<AdviceCount[]> =>
  (
    await tx.query<AdviceCount>(
      'select advice, count(*)::int as learners from register.school_advice where school_year between $1 and $2 group by 1 order by 1',
      [from, to],
    )
  ).rows;

export type SchoolScore = { readonly brin: string; readonly siteNo: string; readonly learners: number; readonly mean: number };

/** Mean score of the test at the end of primary education per site, in one school year. */
export const schoolScores = async (tx: Tx, schoolYear: number): Promise<SchoolScore[]> =>
  (
    await tx.query<SchoolScore>(
      `select brin, site_no as "siteNo", count(*)::int as learners, avg(test_score)::float8 as mean
       from register.school_advice where school_year = $1 and test_score is not null group by 1, 2 order by 1, 2`,
      [schoolYear],
    )
  ).rows;
