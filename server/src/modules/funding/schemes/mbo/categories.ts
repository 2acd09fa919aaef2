import type { Text } from '../../text.ts';
import type { Path } from './enrolments.ts';
import type { Part, Qualification } from './qualification.ts';

/**
 * What is counted, by names made of parts: students with path and price factor ('students/levels-2-4/2/bol/1.30', or the qualification
 * where its factor is not known: 'students/levels-2-4/3-4/bbl/25655'), enrolments for the correction factor, diplomas, course
 * fees. A line bears the beginning of the names of what it adds up.
 */
export const categories = {
  student: ({ part, priceFactor, code }: Qualification, path: Path): string => `students/${part}/${path}/${priceFactor ?? code}`,
  october: (part: Part, path: Path): string => `october/${part}/${path}`,
  february: (part: Part, path: Path): string => `february/${part}/${path}`,
  diploma: (part: Part): string => `diplomas/${part}`,
  courseFee: (part: Part): string => `course-fee/${part === 'levels-2-4/3-4' ? '3-4' : '1-2'}`,
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
  const [kind, ...rest] = category.split('/');
  if (kind !== 'students') return null;
  const last = rest.pop() ?? '';
  const path = rest.pop() ?? '';
  const part = rest.join('/');
  return last.includes('.')
    ? { part, path, factor: last, parameter: null }
    : { part, path, factor: null, parameter: `price-factor-${last}` };
}

const PART: Readonly<Record<string, Text>> = {
  entry: { nl: 'entreeopleiding', en: 'entry level' },
  'levels-2-4/2': { nl: 'niveau 2', en: 'level 2' },
  'levels-2-4/3-4': { nl: 'niveau 3 en 4', en: 'levels 3 and 4' },
};
const KIND: Readonly<Record<string, Text>> = {
  students: { nl: 'Studentwaarde', en: 'Student value' },
  october: { nl: 'Correctiefactor, 1 oktober', en: 'Correction factor, 1 October' },
  february: { nl: 'Correctiefactor, 1 februari', en: 'Correction factor, 1 February' },
  diplomas: { nl: 'Diplomawaarde', en: 'Diploma value' },
};

/** A category in words; undefined for what is none. */
export function categoryText(category: string): Text | undefined {
  const [kind = '', ...rest] = category.split('/');
  if (kind === 'course-fee') return { nl: `Cursusgeld niveau ${rest[0]}`, en: `Course fee, levels ${rest[0]}` };
  const part = Object.keys(PART).find((one) => rest.join('/').startsWith(one));
  const [what, where] = [Object.hasOwn(KIND, kind) ? KIND[kind] : undefined, part === undefined ? undefined : PART[part]];
  if (part === undefined || what === undefined || where === undefined) return undefined;
  const [path, factor] = rest.slice(part.split('/').length);
  const both = (nl: string, en: string): Text => ({ nl: `${what.nl}, ${where.nl}${nl}`, en: `${what.en}, ${where.en}${en}` });
  if (path === undefined) return both('', '');
  if (factor === undefined) return both(`, ${path}`, `, ${path}`);
  if (!factor.includes('.')) return both(`, ${path}, kwalificatie ${factor}`, `, ${path}, qualification ${factor}`);
  return both(`, ${path}, prijsfactor ${factor.replace('.', ',')}`, `, ${path}, price factor ${factor}`);
}
