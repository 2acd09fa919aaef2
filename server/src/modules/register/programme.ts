import type { Programme, Sector } from './model.ts';
import { secondaryProgrammes } from './secondary-programmes.ts';

const basic = (sector: Sector, code: string, name: string, level: string, nominalYears: number | null, since: string): Programme => ({
  sector,
  code,
  name,
  level,
  nominalYears,
  periods: [{ start: since, end: null }],
  vo: null,
});

/** Kinds of primary education, and a handful of vocational (crebo) and higher-education (ISAT) programmes: enough to show that all sectors fit. */
export const otherProgrammes = (): Programme[] => [
  basic('po', 'BO', 'Basisonderwijs', 'primary', 8, '1985-08-01'),
  basic('po', 'SBO', 'Speciaal basisonderwijs', 'primary', 8, '1998-08-01'),
  basic('po', 'SO', 'Speciaal onderwijs', 'special', null, '1985-08-01'),
  basic('po', 'VSO', 'Voortgezet speciaal onderwijs', 'special-secondary', null, '1985-08-01'),
  basic('mbo', '25251', 'Assistent dienstverlening en zorg', '1', 1, '2016-08-01'),
  basic('mbo', '25656', 'Verzorgende IG', '3', 3, '2020-08-01'),
  basic('mbo', '25655', 'Mbo-verpleegkundige', '4', 4, '2020-08-01'),
  basic('mbo', '25604', 'Software developer', '4', 3, '2020-08-01'),
  basic('hbo', '80145', 'Social Work', 'associate', 2, '2019-09-01'),
  basic('hbo', '30020', 'HBO-ICT', 'bachelor', 4, '2013-09-01'),
  basic('hbo', '34808', 'Leraar basisonderwijs', 'bachelor', 4, '2002-09-01'),
  basic('hbo', '34267', 'Elektrotechniek', 'bachelor', 4, '2002-09-01'),
  basic('hbo', '44135', 'Leren en Innoveren', 'master', 2, '2008-09-01'),
  basic('wo', '50700', 'Rechtsgeleerdheid', 'bachelor', 3, '2002-09-01'),
  basic('wo', '56551', 'Geneeskunde', 'bachelor', 3, '2002-09-01'),
  basic('wo', '66551', 'Geneeskunde', 'master', 3, '2002-09-01'),
];

/** Every programme the register starts with. */
export const programmes = (): Programme[] => [...secondaryProgrammes(), ...otherProgrammes()];
