import type { Layout } from '../model.ts';
import type { FigureLayout } from './figures.ts';
import { HIGHER } from './higher.ts';
import { HOUSEHOLDS } from './households.ts';
import { DISTANCES, HISTORY, HOMES, TESTS } from './primary.ts';
import { EXAMS, MARKS } from './secondary.ts';

/** The layouts that hold figures, by name. */
export const FIGURES = {
  'po-history': HISTORY,
  'po-homes': HOMES,
  'po-distances': DISTANCES,
  'po-tests': TESTS,
  'vo-exams': EXAMS,
  'vo-marks': MARKS,
  'hbo-enrolments': HIGHER,
  households: HOUSEHOLDS,
} as const satisfies Partial<Record<Layout, FigureLayout>>;

export type FigureLayoutName = keyof typeof FIGURES;
export const isFigures = (layout: Layout): layout is FigureLayoutName => layout in FIGURES;
