import { type Db, transaction } from '../../../platform/db/database.ts';
import type { IsoDate, Sector } from '../../register/index.ts';
import { digestOf, digestSum } from './canonical.ts';
import { contentOn } from './on-day.ts';
import { ourPages } from './ours.ts';

/** How many enrolments a site has in a programme and year of study. */
export type CountLine = {
  readonly site: string;
  readonly programme: string;
  readonly yearOfStudy: number | null;
  readonly records: number;
};
/** What is registered as a school's enrolments in force on a counting date; the digest is of what they say about that day. */
export type CountingState = { readonly records: number; readonly digest: string; readonly lines: readonly CountLine[] };

type PeriodOn = { readonly site?: string; readonly programme?: string; readonly yearOfStudy?: number };

const byLine = (a: CountLine, b: CountLine): number =>
  a.site.localeCompare(b.site) || a.programme.localeCompare(b.programme) || (a.yearOfStudy ?? 0) - (b.yearOfStudy ?? 0);

/** Counts what is registered on a counting date as it is known now, and its digest. */
export const countingStateOf = (db: Db, brin: string, sector: Sector, countingDate: IsoDate): Promise<CountingState> =>
  transaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read read only');
    const sum = digestSum();
    const lines = new Map<string, CountLine>();
    const request = { brin, sector, covers: ['enrolment'], scope: 'current', referenceDate: countingDate, since: null } as const;
    for await (const page of ourPages(tx, request, 'enrolment'))
      for (const { number, content } of page) {
        const said = contentOn(content, countingDate) ?? {};
        sum.add(digestOf('enrolment', number, said));
        const { site = '', programme = '', yearOfStudy = null } = (said.period ?? {}) as PeriodOn;
        const key = `${site} ${programme} ${yearOfStudy}`;
        lines.set(key, { site, programme, yearOfStudy, records: (lines.get(key)?.records ?? 0) + 1 });
      }
    return { records: sum.count(), digest: sum.digest(), lines: [...lines.values()].sort(byLine) };
  });
