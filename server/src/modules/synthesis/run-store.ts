import type { Db } from '../../platform/db/database.ts';
import type { IsoDate } from '../register/index.ts';

type Pool = Pick<Db, 'pool'>;

/** What a country is made with. */
export type Run = {
  readonly seed: number;
  readonly scale: number;
  /** First and last school year: 2026 is 2026/27. */
  readonly firstYear: number;
  readonly schoolYear: number;
  /** Nothing is reported after this day. */
  readonly madeFor: IsoDate;
  readonly inputs: string;
  readonly generator: string;
};
export type Counts = { readonly learners: number; readonly enrolments: number; readonly residents: number };
export type RunState = Run & Counts & { readonly finished: boolean };

/** The making of the country in the register, if there is one; counts are 0 until it is finished. */
export const readRun = async (db: Pool): Promise<RunState | undefined> => {
  const { rows } = await db.pool.query<RunState>(
    `select seed::float8 as seed, scale, first_year as "firstYear", school_year as "schoolYear", made_for as "madeFor", inputs, generator,
      coalesce(learners, 0) as learners, coalesce(enrolments, 0) as enrolments, coalesce(residents, 0) as residents,
      finished_at is not null as finished
     from synthesis.run`,
  );
  return rows[0];
};

export const startRun = async (db: Pool, run: Run): Promise<void> => {
  await db.pool.query(
    `insert into synthesis.run (seed, scale, first_year, school_year, made_for, inputs, generator) values ($1, $2, $3, $4, $5, $6, $7)`,
    [run.seed, run.scale, run.firstYear, run.schoolYear, run.madeFor, run.inputs, run.generator],
  );
};

export const finishRun = async (db: Pool, { learners, enrolments, residents }: Counts): Promise<void> => {
  await db.pool.query('update synthesis.run set finished_at = now(), learners = $1, enrolments = $2, residents = $3', [
    learners,
    enrolments,
    residents,
  ]);
};
