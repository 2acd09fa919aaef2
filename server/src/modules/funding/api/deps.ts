import type { Db } from '../../../platform/db/database.ts';
import type { ReferenceData } from '../../register/index.ts';

/** What the endpoints of this module work with. */
export type FundingDeps = { readonly db: Pick<Db, 'pool'>; readonly reference: () => ReferenceData; readonly now: () => Date };
