import { unusable } from '../files/fault.ts';
import { type Faults, readDate } from '../files/values.ts';
import type { FigureLayoutName } from './figures/layouts.ts';
import type { Layout } from './model.ts';

type Signature = { readonly layout: Layout; readonly what: string; readonly needs: readonly (readonly string[])[]; readonly not?: string };

/** By which columns each layout is known; alternatives are names that the same column has had over the years. */
const SIGNATURES: readonly Signature[] = [
  {
    layout: 'vo-pupils',
    what: 'secondary pupils per site, type and year of study',
    needs: [['BRIN NUMMER'], ['VESTIGINGSNUMMER'], ['ELEMENTCODE'], ['LEER- OF VERBLIJFSJAAR 1 - MAN']],
  },
  {
    layout: 'vo-sites',
    what: 'secondary-school sites',
    needs: [
      ['BRIN NUMMER', 'INSTELLINGSCODE'],
      ['VESTIGINGSNUMMER', 'VESTIGINGSCODE'],
      ['VESTIGINGSNAAM'],
      ['POSTCODE'],
      ['ONDERWIJSSTRUCTUUR'],
    ],
  },
  {
    layout: 'po-sites',
    what: 'primary-school sites',
    needs: [
      ['BRIN NUMMER', 'INSTELLINGSCODE'],
      ['VESTIGINGSNUMMER', 'VESTIGINGSCODE'],
      ['VESTIGINGSNAAM'],
      ['POSTCODE'],
      ['BEVOEGD GEZAG NUMMER'],
    ],
    not: 'ONDERWIJSSTRUCTUUR',
  },
  {
    layout: 'transitions',
    what: 'mergers and transfers',
    needs: [['NR_ADMIN_VAN'], ['NR_ADMIN_NAAR'], ['DT_OVERGANG'], ['CODE_OVERGANG'], ['IND_VOLLEDIG']],
  },
  {
    layout: 'po-history',
    what: 'pupils per primary or special site through the years',
    needs: [['INSTELLINGSCODE'], ['VESTIGINGSCODE'], ['NAAM_VESTIGING'], ['SOORT_VESTIGING']],
  },
  {
    layout: 'po-homes',
    what: 'primary pupils by home and site',
    needs: [['PEILDATUM'], ['POSTCODE_LEERLING'], ['INSTELLINGSCODE'], ['VESTIGINGSCODE'], ['SOORT_PO'], ['LEEFTIJD_4'], ['LEEFTIJD_11']],
  },
  {
    layout: 'po-distances',
    what: 'mean distance from home to primary school',
    needs: [['PEILDATUM'], ['BRIN_NUMMER'], ['VESTIGINGSNUMMER'], ['SOORT_PO'], ['AFSTAND'], ['LEERLINGEN']],
  },
  {
    layout: 'po-tests',
    what: 'scores of the test at the end of primary education',
    needs: [['PEILDATUM_LEERLINGEN'], ['BRIN_NUMMER'], ['VESTIGINGSNUMMER'], ['SOORT_PO'], ['LEERJAAR_8']],
  },
  {
    layout: 'vo-exams',
    what: 'candidates for the secondary-school examinations',
    needs: [['BRIN NUMMER'], ['VESTIGINGSNUMMER'], ['ONDERWIJSTYPE VO'], ['INSPECTIECODE'], ['OPLEIDINGSNAAM']],
  },
  {
    layout: 'vo-marks',
    what: 'examination marks per subject',
    needs: [
      ['SCHOOLJAAR'],
      ['BRIN NUMMER'],
      ['VESTIGINGSNUMMER'],
      ['ONDERWIJSTYPE VO'],
      ['VAKCODE'],
      ['VAKNAAM'],
      ['TOTAAL AANTAL CENTRALE EXAMENS'],
    ],
  },
  {
    layout: 'hbo-enrolments',
    what: 'enrolments in higher professional education',
    needs: [
      ['GEMEENTENUMMER'],
      ['INSTELLINGSCODE ACTUEEL'],
      ['TYPE HOGER ONDERWIJS'],
      ['OPLEIDINGSCODE ACTUEEL'],
      ['OPLEIDINGSVORM'],
      ['GESLACHT'],
    ],
  },
  {
    layout: 'households',
    what: 'households by postcode',
    needs: [['POSTCODE-4'], ['HUISHOUDEN | TOTAAL | TOTAAL'], ['HUISHOUDEN | SAMENSTELLING | EENPERSOONS']],
  },
];

const missing = (signature: Signature, columns: ReadonlySet<string>): readonly string[] =>
  signature.needs.filter((names) => !names.some((name) => columns.has(name))).map((names) => names.join(' or '));

/**
 * Recognises a layout by its columns, whatever the file is called.
 * @throws UnusableFile that names the layout that comes nearest and what it lacks.
 */
export const recogniseLayout = (columns: ReadonlySet<string>): Layout => {
  const fits = SIGNATURES.filter((s) => s.not === undefined || !columns.has(s.not));
  const found = fits.find((signature) => missing(signature, columns).length === 0);
  if (found !== undefined) return found.layout;
  const share = (s: Signature) => missing(s, columns).length / s.needs.length;
  const nearest = fits.reduce((best, s) => (share(s) < share(best) ? s : best));
  const known = `Known are ${SIGNATURES.map((s) => s.what).join('; ')}; and schools with coordinates as GeoJSON.`;
  if (share(nearest) > 0.5) throw unusable(`is of no layout that Leerbron knows. ${known}`);
  throw unusable(`looks like "${nearest.what}", but lacks the column ${missing(nearest, columns).join(', ')}. ${known}`);
};

/** The layouts of which the lines do not say what day they describe. */
export type DatedLayout = Exclude<Layout, FigureLayoutName>;

/** The day the editions in circulation describe, for a file whose name does not say it. */
const usualDate = (layout: DatedLayout, columns: ReadonlySet<string>): string => {
  if (layout === 'po-sites') return columns.has('INSTELLINGSCODE') || columns.has('VAKANTIEREGIO') ? '2026-01-01' : '2013-01-01';
  return { 'vo-sites': '2021-01-01', 'vo-pupils': '2019-10-01', 'schools-map': '2024-11-22', transitions: '2025-01-13' }[layout];
};

/**
 * The day an edition describes: the full date in its name, else the last year in its name (1 January for lists of
 * sites, 1 October for counts of pupils), else the usual one of its layout; `sure` is false then.
 */
export const editionDate = (
  name: string,
  layout: DatedLayout,
  columns: ReadonlySet<string>,
): { readonly date: string; readonly sure: boolean } => {
  const ignored: Faults = [];
  const days = [...name.matchAll(/(?<!\d)(20\d{2})-?(\d{2})-?(\d{2})(?!\d)/g)].map((m) => readDate(ignored, '', `${m[1]}-${m[2]}-${m[3]}`));
  const day = days.find((found) => found !== undefined);
  if (layout !== 'vo-pupils' && day !== undefined) return { date: day, sure: true };
  const year = [...name.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].at(-1)?.[0];
  if (year === undefined) return { date: usualDate(layout, columns), sure: false };
  return { date: layout === 'vo-pupils' ? `${year}-10-01` : `${year}-01-01`, sure: true };
};
