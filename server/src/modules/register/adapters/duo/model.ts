import type { Sector } from '../../model.ts';

export type Scope = 'primary' | 'special' | 'secondary';

/** What a published list says about a site; null where it says nothing. */
export type SiteFacts = {
  readonly sectors: readonly Sector[];
  readonly boardId: string | null;
  readonly name: string;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly place: string | null;
  readonly municipalityCode: string | null;
  readonly municipality: string | null;
  readonly province: string | null;
  readonly denomination: string | null;
  /** Offered types of education as DUO writes them (PRO, VBO/MAVO/HAVO/VWO); BO, SBO, SO, VSO, SO/VSO in primary and special education. */
  readonly structure: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Of the overview of pupils through the years: the first and last year with pupils, and the last one published. */
  readonly years?: { readonly first: number; readonly last: number; readonly published: number };
};

export type SiteLine = {
  readonly line: number;
  readonly brin: string;
  readonly siteNo: string;
  readonly scope: Scope;
  readonly facts: SiteFacts;
};

/** Published figures that tell about primary and special sites besides. */
export type CountLayout = 'po-history' | 'po-homes' | 'po-distances';
export type SiteLayout = 'po-sites' | 'vo-sites' | 'vo-pupils' | 'schools-map' | CountLayout;
export type Layout = SiteLayout | 'transitions' | 'po-tests' | 'vo-exams' | 'vo-marks' | 'hbo-enrolments' | 'households';

/** One published list. `complete`: it names every site of its scope, so that a site it does not name was closed. */
export type Edition = { readonly layout: SiteLayout; readonly referenceDate: string; readonly complete: boolean };

export type Observation = Omit<SiteLine, 'line'> & { readonly layout: SiteLayout; readonly referenceDate: string };

export const SCOPE_OF: Readonly<Record<Exclude<SiteLayout, 'schools-map' | CountLayout>, Scope>> = {
  'po-sites': 'primary',
  'vo-sites': 'secondary',
  'vo-pupils': 'secondary',
};
