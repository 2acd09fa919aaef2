import type { DeliverySet } from '../delivery-set.ts';
import { earlySchoolLeavers } from './early-school-leavers.ts';
import { ministryStatistics } from './ministry-statistics.ts';
import { pupilFileTransfers } from './pupil-file-transfers.ts';
import { studentFinance } from './student-finance.ts';

/** Every set there is. A partner gets no other data, and no other fields, than these. */
export const DELIVERY_SETS: readonly DeliverySet[] = [earlySchoolLeavers, ministryStatistics, pupilFileTransfers, studentFinance];

/** The set with this identifier; undefined when there is none. */
export const findSet = (id: string): DeliverySet | undefined => DELIVERY_SETS.find((one) => one.id === id);
