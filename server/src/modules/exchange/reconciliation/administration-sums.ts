import type { Db } from '../../../platform/db/database.ts';
import { currentAdministrations, type IsoDate, type Sector } from '../../register/index.ts';
import { digestSum } from './canonical.ts';
import { ourDigest, ourPages } from './ours.ts';

/** What the administration of a school that agrees with the register would send of its current enrolments. */
export type AdministrationSum = { readonly brin: string; readonly sector: Sector; readonly records: number; readonly digest: string };

/** The sums of all schools with enrolments in force on a day: what schools compute that have nothing else than the register. */
export const administrationSums = async (db: Db, day: IsoDate): Promise<AdministrationSum[]> => {
  const sums: AdministrationSum[] = [];
  for (const { brin, sector } of await currentAdministrations(db.pool, day)) {
    const sum = digestSum();
    const request = { brin, sector, covers: ['enrolment'], scope: 'current', referenceDate: day, since: null } as const;
    for await (const page of ourPages(db.pool, request, 'enrolment')) for (const record of page) sum.add(ourDigest('enrolment', record));
    sums.push({ brin, sector, records: sum.count(), digest: sum.digest() });
  }
  return sums;
};
