/** The subjects under which a country is described, in the order of the page. */
export const GROUPS = {
  population: 'Population',
  primary: 'Primary and special education',
  secondary: 'Secondary education',
  exams: 'Exams',
  tertiary: 'Vocational and higher education',
  families: 'Families',
} as const;
export type Group = keyof typeof GROUPS;

/** How a marginal is compared with what is published, and what counts as near enough. */
export type Marginal = {
  /** Short name, the same in every run: 'primary pupils per site, 2019'. */
  readonly name: string;
  readonly group: Group;
  readonly kind: 'total variation' | 'relative difference' | 'correlation';
  /** Distance, or the correlation itself for that kind. NaN where there is nothing to compare with. */
  readonly distance: number;
  /** At most this distance, at least this correlation; null where no bar is set, since nothing comparable is published. */
  readonly wanted: number | null;
  readonly ours: number | null;
  readonly published: number | null;
  readonly source: string;
  /** What a number of marginals together are about, year after year: 'primary pupils per site'. */
  readonly series?: string;
};

export type PictureRow = { readonly label: string; readonly ours: number; readonly published: number | null };

/** Ours beside what is published: `columns` for what has an order, `lines` for years, `bars` for kinds, `dots` for what does not begin at nothing. */
export type Picture = {
  readonly title: string;
  readonly group: Group;
  readonly form: 'columns' | 'lines' | 'bars' | 'dots';
  readonly unit: 'people' | 'share' | 'km' | 'mark' | 'level';
  readonly rows: readonly PictureRow[];
};

export type Scatter = {
  readonly title: string;
  readonly group: Group;
  readonly unit: string;
  readonly points: readonly (readonly [published: number, ours: number])[];
  /** What stands across and upwards where it is not the same figure, published and ours. */
  readonly axes?: { readonly across: string; readonly up: string };
};

/** What one measure tells. */
export type Measured = {
  readonly marginals: readonly Marginal[];
  readonly pictures: readonly Picture[];
  readonly scatters: readonly Scatter[];
};

export type Description = {
  readonly scale: number;
  readonly seed: number;
  readonly schoolYear: number;
  readonly people: number;
  readonly learners: number;
  readonly enrolments: number;
  readonly marginals: readonly Marginal[];
  readonly pictures: readonly Picture[];
  readonly scatters: readonly Scatter[];
};

/** Whether a marginal is as near as wanted; undefined where nothing is wanted or known. */
export const isNear = (marginal: Marginal): boolean | undefined => {
  if (marginal.wanted === null || Number.isNaN(marginal.distance)) return undefined;
  return marginal.kind === 'correlation' ? marginal.distance >= marginal.wanted : marginal.distance <= marginal.wanted;
};
