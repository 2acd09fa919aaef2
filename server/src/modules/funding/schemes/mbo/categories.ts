import type { Path } from './enrolments.ts';
import type { Part, Qualification } from './qualification.ts';

/**
 * What is counted, by names made of parts: students with path and price factor ('students/basic/bol/1.30', or the qualification
 * where its factor is not known: 'students/advanced/bbl/25655'), enrolments for the correction factor, diplomas, course fees.
 */
export const categories = {
  student: ({ part, priceFactor, code }: Qualification, path: Path): string => `students/${part}/${path}/${priceFactor ?? code}`,
  october: (part: Part, path: Path): string => `october/${part}/${path}`,
  february: (part: Part, path: Path): string => `february/${part}/${path}`,
  diploma: (part: Part): string => `diplomas/${part}`,
  courseFee: (part: Part): string => `course-fee/${part === 'advanced' ? '3-4' : '1-2'}`,
};

/** A category of students taken apart; `factor` null with the key of the parameter that is missing. */
export type StudentCategory = {
  readonly part: string;
  readonly path: string;
  readonly factor: string | null;
  readonly parameter: string | null;
};

/** null for a category of another kind. */
export function studentCategory(category: string): StudentCategory | null {
  const [kind, part = '', path = '', last = ''] = category.split('/');
  if (kind !== 'students') return null;
  return last.includes('.')
    ? { part, path, factor: last, parameter: null }
    : { part, path, factor: null, parameter: `price-factor-${last}` };
}
