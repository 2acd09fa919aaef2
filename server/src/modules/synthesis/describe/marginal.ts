/** How a marginal is compared with what is published, and what counts as near enough. */
export type Marginal = {
  /** Short name, the same in every run: 'primary pupils per site 2019'. */
  readonly name: string;
  readonly kind: 'total variation' | 'relative difference' | 'correlation';
  /** Distance, or the correlation itself for that kind. NaN where there is nothing to compare with. */
  readonly distance: number;
  /** At most this distance, at least this correlation; null where no bar is set. */
  readonly wanted: number | null;
  readonly ours: number | null;
  readonly published: number | null;
  readonly source: string;
};

/** A pair of series to draw beside each other. */
export type Picture = {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly ours: number; readonly published: number | null }[];
  readonly unit: 'people' | 'share' | 'km';
};

export type Scatter = {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly (readonly [published: number, ours: number])[];
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
