import type { Line, SchoolYear } from '../../scheme.ts';
import { asked } from './amounts.ts';
import { basicSchoolLines } from './basic-school.ts';
import { KINDS_BY_AGE } from './kinds.ts';
import { BASIC_MATERIAL, BASIC_STAFF, BASIC_STAFF_BY_WEIGHT, MATERIAL_2016, STAFF_2015, TEACHER_AGE_PARAMETER } from './po-2015-basic.ts';
import { SPECIAL, SPECIAL_BASIC } from './po-2015-special.ts';
import type { PoRegulation } from './regulation.ts';
import { specialBasicSchoolLines } from './special-basic-school.ts';
import { specialSchoolLines } from './special-school.ts';
import { tallyOf } from './tally.ts';

/** Every kind of school that an institution is, by the pupils counted there. */
export const linesBefore2023 =
  (regulation: () => PoRegulation) =>
  (school: SchoolYear): readonly Line[] => {
    const given = asked(regulation(), school);
    const tally = tallyOf(school.counts);
    return [...basicSchoolLines(given, tally), ...specialBasicSchoolLines(given, tally), ...specialSchoolLines(given, tally)];
  };

/** 1 October of the year before: of personnel of the school year that begins in the funding year, and of material upkeep of that year. */
export const octoberFirst = (fundingYear: number): string => `${fundingYear - 1}-10-01`;

/**
 * Primary and special education by weights of pupils and age of teachers. A funding year is what is counted on one 1 October:
 * personnel of the school year from 1 August of the funding year, and material upkeep of the calendar year.
 */
export const PO_2015: PoRegulation = {
  id: 'po-2015',
  title: {
    nl: 'Bekostiging primair en speciaal onderwijs, schooljaar 2015–2016 tot en met 2018–2019',
    en: 'Funding of primary and special education, school years 2015–2016 to 2018–2019',
  },
  fromYear: 2015,
  throughYear: 2018,
  indexedThroughYear: 2015,
  provisional: false,
  sources: [
    'Besluit bekostiging WPO (BWBR0003862) en Besluit bekostiging WEC (BWBR0004259), zoals geldend in 2015',
    'Wet op het primair onderwijs, art. 113 tot en met 137; Wet op de expertisecentra, art. 111 tot en met 131',
    STAFF_2015,
    MATERIAL_2016,
  ],
  parameters: [TEACHER_AGE_PARAMETER, ...BASIC_STAFF, ...BASIC_STAFF_BY_WEIGHT, ...BASIC_MATERIAL, ...SPECIAL_BASIC, ...SPECIAL],
  countingDate: octoberFirst,
  kinds: KINDS_BY_AGE,
  byWeight: true,
  lines: linesBefore2023(() => PO_2015),
};
