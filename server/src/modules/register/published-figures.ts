import type { Tx } from '../../platform/db/database.ts';

type Asks = Pick<Tx, 'query'>;
type At = { readonly brin: string; readonly siteNo: string };

export type SiteCount = At & { readonly schoolType: string; readonly year: number; readonly pupils: number };

/** Pupils per primary or special site and kind on 1 October of the years from `first` to `last`; without those published as fewer than five. */
export const publishedSiteCounts = async (db: Asks, first: number, last: number): Promise<SiteCount[]> =>
  (
    await db.query<SiteCount>(
      `select brin, site_no as "siteNo", school_type as "schoolType", extract(year from counting_date)::int as year, pupils from register.site_count
       where extract(year from counting_date) between $1 and $2 and pupils > 0 order by brin, site_no, school_type, 4`,
      [first, last],
    )
  ).rows;

export type HomeCount = At & {
  readonly postcode4: string;
  /** Younger than 4, 4 to 24, older; -1 is 'fewer than five'. */
  readonly ages: readonly number[];
  readonly year: number;
};

/** Primary pupils by home, site and age on the last day for which they are published. */
export const publishedHomes = async (db: Asks): Promise<HomeCount[]> =>
  (
    await db.query<HomeCount>(
      `select postcode4, brin, site_no as "siteNo", ages, extract(year from counting_date)::int as year from register.home_count
       where counting_date = (select max(counting_date) from register.home_count) order by brin, site_no, postcode4`,
    )
  ).rows;

export type PupilCount = At & {
  readonly schoolType: string;
  readonly programmeCode: string;
  readonly yearOfStudy: number;
  readonly sex: 'male' | 'female';
  readonly pupils: number;
  readonly year: number;
};

/** Secondary pupils per site, programme, year of study and sex on the last 1 October for which they are published. */
export const publishedPupils = async (db: Asks): Promise<PupilCount[]> =>
  (
    await db.query<PupilCount>(
      `select brin, site_no as "siteNo", school_type as "schoolType", programme_code as "programmeCode", year_of_study as "yearOfStudy", sex, pupils,
         extract(year from counting_date)::int as year
       from register.pupil_count where sector = 'vo' and pupils > 0
         and counting_date = (select max(counting_date) from register.pupil_count where sector = 'vo')
       order by brin, site_no, school_type, programme_code, year_of_study, sex`,
    )
  ).rows;

export type HomeDistance = At & { readonly schoolType: string; readonly metres: number; readonly pupils: number; readonly year: number };

/** Mean distance in metres from home per primary or special site, on the last 1 October for which it is published. */
export const publishedDistances = async (db: Asks): Promise<HomeDistance[]> =>
  (
    await db.query<HomeDistance>(
      `select brin, site_no as "siteNo", school_type as "schoolType", metres::float8 as metres, pupils, extract(year from counting_date)::int as year
       from register.home_distance where counting_date = (select max(counting_date) from register.home_distance) order by brin, site_no, school_type`,
    )
  ).rows;

export type ExamCount = At & {
  readonly programmeName: string;
  readonly schoolType: string;
  readonly examYear: number;
  readonly candidates: number;
  readonly passed: number;
};

/** Candidates and passes per site, programme and exam year. */
export const publishedExams = async (db: Asks): Promise<ExamCount[]> =>
  (
    await db.query<ExamCount>(
      `select brin, site_no as "siteNo", programme_name as "programmeName", school_type as "schoolType", exam_year as "examYear",
         sum(candidates)::int as candidates, sum(passed)::int as passed
       from register.exam_count group by 1, 2, 3, 4, 5 having sum(candidates) > 0 order by brin, site_no, 3, 4, 5`,
    )
  ).rows;

export type MarkMean = {
  readonly examYear: number;
  readonly subjectCode: string;
  readonly subject: string;
  readonly schoolExams: number;
  readonly schoolMean: number | null;
  readonly centralExams: number;
  readonly centralMean: number | null;
};

/** Mean marks of vwo per subject over all sites, in order of the number of exams: school exams and central ones. */
export const publishedMarks = async (db: Asks): Promise<MarkMean[]> =>
  (
    await db.query<MarkMean>(
      `select exam_year as "examYear", subject_code as "subjectCode", max(subject) as subject,
         sum(school_exams)::int as "schoolExams", (sum(school_exams * school_mean) / nullif(sum(school_exams) filter (where school_mean is not null), 0))::float8 as "schoolMean",
         sum(central_exams)::int as "centralExams", (sum(central_exams * central_mean) / nullif(sum(central_exams) filter (where central_mean is not null), 0))::float8 as "centralMean"
       from register.exam_mark where lower(school_type) = 'vwo' group by 1, 2 order by 4 desc, 1, 2`,
    )
  ).rows;

export type TestScore = At & { readonly examYear: number; readonly test: string; readonly pupils: number; readonly mean: number };

/** Mean score of the test at the end of primary education per site; each test has a scale of its own. */
export const publishedTestScores = async (db: Asks): Promise<TestScore[]> =>
  (
    await db.query<TestScore>(
      `select brin, site_no as "siteNo", exam_year as "examYear", test, pupils, mean::float8 as mean
       from register.test_score order by exam_year, test, brin, site_no`,
    )
  ).rows;

export type HigherCount = {
  readonly brin: string;
  /** Name of the municipality, or its code where the register does not know it. */
  readonly municipality: string;
  readonly year: number;
  readonly students: number;
};

/** Students of higher professional education per institution and municipality on the last 1 October for which they are published. */
export const publishedStudents = async (db: Asks): Promise<HigherCount[]> =>
  (
    await db.query<HigherCount>(
      `select h.brin, coalesce(m.name, h.municipality_code) as municipality, extract(year from h.counting_date)::int as year, sum(h.students)::int as students
       from register.higher_count h left join register.municipality m on m.code = h.municipality_code
       where h.students > 0 and h.counting_date = (select max(counting_date) from register.higher_count) group by 1, 2, 3 order by h.brin, 2`,
    )
  ).rows;
