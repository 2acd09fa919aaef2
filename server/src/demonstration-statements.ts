import { issueStatements, mainScheme, type Scheme, statementsOf } from './modules/funding/index.ts';
import type { ReferenceData } from './modules/register/index.ts';
import type { Db } from './platform/db/database.ts';
import { settledMoment } from './platform/db/settled-moment.ts';

const YEARS = 2;

/** The newest funding years of a scheme of which every day on which is counted has passed. */
const countedYears = (scheme: Scheme, today: string): readonly number[] =>
  scheme
    .years(today)
    .filter((year) => (scheme.countingDates(year).at(-1) ?? today) < today)
    .slice(-YEARS);

/** Issues the statements of the demonstration schools for their last counted years, where there are none yet. */
export const issueDemonstrationStatements = async (
  db: Pick<Db, 'pool'>,
  brins: readonly string[],
  reference: ReferenceData,
  today: string,
): Promise<void> => {
  const bySchemes = new Map<Scheme, string[]>();
  for (const brin of brins) {
    for (const sector of reference.institutions.get(brin)?.sectors ?? []) {
      const scheme = mainScheme(sector);
      if (scheme !== undefined) bySchemes.set(scheme, [...(bySchemes.get(scheme) ?? []), brin]);
    }
  }
  for (const [scheme, ofScheme] of bySchemes) {
    for (const fundingYear of countedYears(scheme, today)) {
      const has = await Promise.all(ofScheme.map((brin) => statementsOf(db, brin, { scheme: scheme.id, fundingYear }, 1)));
      const without = ofScheme.filter((_, i) => has[i]?.length === 0);
      if (without.length === 0) continue;
      const asKnownOn = await settledMoment(db);
      await issueStatements(db, reference, { scheme, fundingYear, asKnownOn, by: 'system:demonstration', today, brins: without });
    }
  }
};
