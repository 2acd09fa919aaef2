import type { Tx } from '../../../platform/db/database.ts';

/** Which learners to list: those of some sectors on 1 October of a year. */
export type Presence = { readonly year: number; readonly sectors: readonly string[] };

const LIST = `create temporary table present_learner on commit drop as
  with wanted as (
    select w.year, make_date(w.year, 10, 1) as day, w.sectors from json_to_recordset($1::json) w(year int, sectors text[])),
  present as (
    select w.year, w.day, p.learner_id, p.sector::text as sector, p.brin::text as brin, p.site_no::text as site_no, p.programme_code, p.year_of_study,
      p.sector in ('hbo', 'wo') and p.attributes->>'form' is not distinct from 'fulltime' as full_time
    from register.enrolment_period p join wanted w on p.during @> w.day and p.sector = any(w.sectors))
  select p.year, p.learner_id, p.sector, p.brin, p.site_no, p.programme_code, p.year_of_study, p.full_time, d.household_id, d.birth_date, d.postcode
  from present p left join register.learner_details d on d.learner_id = p.learner_id and d.during @> p.day`;

/**
 * Lists the learners on some days with their homes, once for all questions about them; the list is kept until the transaction ends. A day and sector are
 * named once.
 */
export const listPresent = async (tx: Tx, wanted: readonly Presence[]): Promise<void> => {
  await tx.query(LIST, [JSON.stringify(wanted)]);
  await tx.query('analyze present_learner');
};
