import type { VoRegulation } from './regulation.ts';
import { CATEGORIES_2016, categoryOf2016 } from './vo-2016-categories.ts';
import { lines2016 } from './vo-2016-lines.ts';
import { MATERIAL_2016, PARAMETERS_2016, STAFF_2016 } from './vo-2016-parameters.ts';

/**
 * Secondary education until the simplified funding of 2022: posts of management, teachers and support staff by number of pupils and
 * kind of school, at average costs, and exploitation by kind of programme. Amounts of 2016; later years reuse them, not indexed.
 */
export const VO_2016: VoRegulation = {
  id: 'vo-2016',
  title: {
    nl: 'Bekostiging voortgezet onderwijs naar formatie en exploitatie, kalenderjaar 2016 tot en met 2021',
    en: 'Funding of secondary education by posts and exploitation, calendar years 2016 to 2021',
  },
  fromYear: 2016,
  throughYear: 2021,
  indexedThroughYear: 2016,
  provisional: false,
  sources: [
    'Bekostigingsbesluit WVO (BWBR0005672), art. 7, 7a, 7b, 8 en 25',
    'Formatiebesluit WVO (BWBR0005446), art. 1, 2, 3, 6, 7 en 8',
    STAFF_2016,
    MATERIAL_2016,
  ],
  parameters: PARAMETERS_2016,
  categories: CATEGORIES_2016,
  categoryOf: categoryOf2016,
  halvesOf: (programme) => (programme.vavo === 'after-failing' ? 1 : 2),
  lines: lines2016,
};
