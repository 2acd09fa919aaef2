import type { Db, Tx } from '../../platform/db/database.ts';
import type { CompulsoryTest, EarlierTest, SchoolAdvice } from './school-advice.ts';

type Row = Omit<SchoolAdvice, 'test' | 'earlierTests'> & {
  readonly learnerId: string;
  readonly testOn: string | null;
  readonly testScore: number | null;
  readonly test: Omit<CompulsoryTest, 'takenOn' | 'score'>;
  readonly earlierTests: readonly EarlierTest[];
};

const ADVICES = {
  name: 'register-school-advices',
  text: `select a.learner_id::text as "learnerId", a.school_year as "schoolYear", a.brin, a.site_no as "siteNo", a.advice, a.revised_advice as "revisedAdvice",
      a.test_on as "testOn", a.test_score as "testScore", a.test, a.earlier_tests as "earlierTests", a.last_report_id::text as "lastReportId",
      a.last_message_id as "lastMessageId", to_char(a.last_composed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastComposedAt"
    from unnest($1::bigint[]) wanted(learner_id) join register.school_advice a using (learner_id) order by a.school_year`,
};

/** What was taken without its code being kept, as in registers filled before it was, was the central final test. */
const CENTRAL_FINAL_TEST = '0011';

const adviceOf = ({ learnerId: _, testOn, testScore, test, earlierTests, ...rest }: Row): SchoolAdvice => {
  const taken = testOn === null || testScore === null ? {} : { takenOn: testOn, score: testScore };
  const none = testOn === null && Object.keys(test).length === 0;
  return { ...rest, test: none ? null : { ...test, ...taken, code: test.code ?? CENTRAL_FINAL_TEST }, earlierTests };
};

/** The advices of learners by learner, oldest first. */
export const advicesOf = async (
  db: Tx | Db['pool'],
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SchoolAdvice[]>> => {
  if (learnerIds.length === 0) return new Map();
  const { rows } = await db.query<Row>({ ...ADVICES, values: [learnerIds] });
  const advices = new Map<string, SchoolAdvice[]>();
  for (const row of rows) advices.set(row.learnerId, [...(advices.get(row.learnerId) ?? []), adviceOf(row)]);
  return advices;
};

/** Whose enrolment a school's own number stands for; undefined when it stands for none. */
export const learnerOfEnrolment = async (pool: Db['pool'], brin: string, number: string): Promise<string | undefined> => {
  const { rows } = await pool.query<{ id: string }>(
    'select learner_id::text as id from register.enrolment where brin = $1 and number = $2',
    [brin, number],
  );
  return rows[0]?.id;
};

const HOLDERS = {
  name: 'register-statement-holders',
  text: `select n.number, e.learner_id::text as "learnerId" from unnest($1::text[]) n(number)
    join register.enrolment e on e.attributes ? 'admissionStatements'
      and e.attributes -> 'admissionStatements' @> jsonb_build_array(jsonb_build_object('number', n.number))`,
};

/** Which learners hold an admission statement with one of these numbers, by number. */
export const statementHolders = async (tx: Tx, numbers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (numbers.length === 0) return new Map();
  const { rows } = await tx.query<{ number: string; learnerId: string }>({ ...HOLDERS, values: [[...new Set(numbers)]] });
  const holders = new Map<string, string[]>();
  for (const { number, learnerId } of rows) holders.set(number, [...(holders.get(number) ?? []), learnerId]);
  return holders;
};
