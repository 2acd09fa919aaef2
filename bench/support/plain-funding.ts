import { type Entered, type Scheme, statementOf } from '../../server/src/modules/funding/index.ts';
import { factsOf, loadReference } from '../../server/src/modules/register/index.ts';
import { type Database, transaction } from '../../server/src/platform/db/database.ts';

const AT_ONCE = 2000;

type Counts = Map<string, Map<string, number>>;

const pageAfter = (db: Database, after: string) =>
  transaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read read only');
    const { rows } = await tx.query<{ id: string }>(
      'select learner_id::text as id from register.learner where learner_id > $1::bigint order by learner_id limit $2',
      [after, AT_ONCE],
    );
    return factsOf(
      tx,
      rows.map((row) => row.id),
    );
  });

/**
 * What every institution receives, the long way round: reads each learner with all their facts, asks each scheme in TypeScript
 * where the learner counts in each year it looks at, adds up, and computes the lines. No set-based counting, no kept counts.
 */
export const plainCountry = async (
  db: Database,
  years: ReadonlyMap<Scheme, number>,
  today: string,
  entered: Entered,
  onProgress: (share: number) => void,
): Promise<{ readonly learners: number; readonly amounts: ReadonlyMap<Scheme, ReadonlyMap<string, string>> }> => {
  const reference = await loadReference(db);
  const { rows } = await db.pool.query<{ n: number }>('select count(*)::int as n from register.learner');
  const all = rows[0]?.n ?? 0;
  const counts = new Map<Scheme, Map<number, Counts>>();
  let learners = 0;
  let seen = 0;
  let tenth = 0;
  for (let after = '0'; ; ) {
    const page = await pageAfter(db, after);
    for (const facts of page) {
      let counted = false;
      for (const [scheme, year] of years) {
        for (let back = 0; back <= scheme.lookback; back += 1) {
          if (!scheme.regulations.some((one) => one.fromYear <= year - back && year - back <= (one.throughYear ?? year))) continue;
          for (const { brin, category, units } of scheme.contributions(facts, year - back, reference)) {
            const ofScheme = counts.get(scheme) ?? new Map<number, Counts>();
            const ofYear: Counts = ofScheme.get(year - back) ?? new Map();
            const ofSchool = ofYear.get(brin) ?? new Map<string, number>();
            ofSchool.set(category, (ofSchool.get(category) ?? 0) + units);
            ofYear.set(brin, ofSchool);
            ofScheme.set(year - back, ofYear);
            counts.set(scheme, ofScheme);
            counted = true;
          }
        }
      }
      if (counted) learners += 1;
    }
    seen += page.length;
    if ((seen / all) * 10 >= tenth) onProgress(tenth++ / 10);
    const last = page.at(-1);
    if (last === undefined) break;
    after = page.reduce((most, one) => (BigInt(one.learnerId) > BigInt(most) ? one.learnerId : most), last.learnerId);
  }
  const amounts = new Map(
    [...years].map(([scheme, year]) => {
      const ofScheme = counts.get(scheme) ?? new Map<number, Counts>();
      const taught = [...reference.institutions.values()].filter((one) => one.sectors.some((sector) => scheme.sectors.includes(sector)));
      const brins = new Set([...taught.map((one) => one.brin), ...[...ofScheme.values()].flatMap((ofYear) => [...ofYear.keys()])]);
      const ofSchools = [...brins].map((brin) => {
        const { totalCents, lines } = statementOf(
          scheme,
          {
            brin,
            fundingYear: year,
            institution: reference.institutions.get(brin),
            counts: ofScheme.get(year)?.get(brin) ?? new Map(),
            earlier: (other) => ofScheme.get(other)?.get(brin) ?? new Map(),
            parameter: (key) =>
              entered(scheme.id, year, key) ??
              scheme.regulations
                .find((one) => one.fromYear <= year && year <= (one.throughYear ?? year))
                ?.parameters.find((one) => one.key === key)?.value ??
              null,
          },
          today,
          null,
        );
        return [brin, [totalCents, ...lines.map((line) => `${line.category} ${line.count} ${line.amountCents}`)].join('\n')] as const;
      });
      return [scheme, new Map(ofSchools)] as const;
    }),
  );
  return { learners, amounts };
};
