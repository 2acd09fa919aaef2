import type { Tx } from '../../platform/db/database.ts';
import type { DetailsVersion } from './details-versions.ts';

const VERSIONS = {
  name: 'register-details-versions',
  text: `select d.learner_id::text as "learnerId", lower(d.during) as start, upper(d.during) as "end", d.birth_date as birth, d.birth_precision as precision, d.sex,
      d.given_names as "givenNames", d.surname_prefix as "surnamePrefix", d.surname, d.postcode, d.country, d.arrived_on as "arrivedOn", d.residence_code as "residenceCode",
      d.household_id::text as "householdId"
    from unnest($1::bigint[]) wanted(learner_id) join register.learner_details d using (learner_id) order by lower(d.during)`,
};

type Row = Omit<DetailsVersion, 'birthDate'> & {
  readonly learnerId: string;
  readonly birth: string;
  readonly precision: DetailsVersion['birthDate']['precision'];
};

/** Every version of name, address and the like of these learners, oldest first, by learner. Lock the learners first. */
export const readDetailsVersions = async (tx: Tx, learnerIds: readonly string[]): Promise<ReadonlyMap<string, DetailsVersion[]>> => {
  const found = new Map<string, DetailsVersion[]>();
  if (learnerIds.length === 0) return found;
  const { rows } = await tx.query<Row>({ ...VERSIONS, values: [learnerIds] });
  for (const { learnerId, birth, precision, ...rest } of rows) {
    const versions = found.get(learnerId) ?? [];
    versions.push({ ...rest, birthDate: { first: birth, precision } });
    found.set(learnerId, versions);
  }
  return found;
};
