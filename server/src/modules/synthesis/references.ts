import type { Tx } from '../../platform/db/database.ts';
import type { Numbers } from './model.ts';

/**
 * Puts off the row-by-row checks of foreign keys for this transaction, which take most of the time of a load; keys that
 * exclude overlaps and doubles are checked as ever. Only where the database user may: the caller then has to call
 * `checkReferences` before the commit. Insert triggers are put off too; the register's learner tables have none.
 * @returns whether the checks are put off.
 */
export const putOffReferences = async (tx: Tx): Promise<boolean> => {
  const { rows } = await tx.query<{ may: boolean }>(`select has_parameter_privilege('session_replication_role', 'set') as may`);
  if (rows[0]?.may !== true) return false;
  await tx.query('set local session_replication_role = replica');
  return true;
};

const OWN = 'x.learner_id >= $1 and x.learner_id < $2';
const SITE = 'not exists (select from register.site s where s.brin = x.brin and s.site_no = x.site_no)';
const INSTITUTION = 'not exists (select from register.institution i where i.brin = x.brin)';
const PROGRAMME = 'not exists (select from register.programme p where p.sector = x.sector and p.code = x.programme_code)';
const LEARNER = 'not exists (select from register.learner l where l.learner_id = x.learner_id)';

const DANGLING: Readonly<Record<string, string>> = {
  learner_details: LEARNER,
  enrolment: `${LEARNER} or ${INSTITUTION}`,
  enrolment_period: `${SITE} or ${PROGRAMME} or not exists (select from register.enrolment e
    where e.learner_id = x.learner_id and e.enrolment_id = x.enrolment_id and e.during @> x.during)`,
  result: `${LEARNER} or ${INSTITUTION} or ${SITE} or ${PROGRAMME}`,
  result_subject: 'not exists (select from register.result r where r.learner_id = x.learner_id and r.result_id = x.result_id)',
};

/**
 * The same checks for all learners from one number up to another, in one go per table.
 * @throws Error naming the table when a reference dangles; the transaction must then be rolled back.
 */
export const checkReferences = async (tx: Tx, from: Numbers, next: Numbers): Promise<void> => {
  for (const [table, dangling] of Object.entries(DANGLING)) {
    const query = `select exists (select from register.${table} x where ${OWN} and (${dangling})) as found`;
    const { rows } = await tx.query<{ found: boolean }>(query, [from.learner, next.learner]);
    if (rows[0]?.found !== false) throw new Error(`The generated country refers from register.${table} to something that is not there.`);
  }
};
