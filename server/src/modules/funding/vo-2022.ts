import type { VoAttributes } from '../register/index.ts';
import type { PupilCategory, Regulation } from './model.ts';

// The counting rules are cited from the decree in our possession (Bekostigingsbesluit WVO, BWBR0005672). For these years it
// was replaced by the Besluit bekostiging WVO 2021 and from 1 August 2022 by chapter 6 of the Uitvoeringsbesluit WVO 2020
// (BWBR0045787); their article numbers are to be added when someone has verified them against the published text.
const FIXED_ARTICLE = 'Bekostigingsbesluit WVO, art. 8, lid 1';
const PER_PUPIL_ARTICLE = 'Bekostigingsbesluit WVO, art. 7, lid 1, en art. 8, lid 2';

/**
 * Secondary education from calendar year 2022: a fixed amount per main site and per other site, and two amounts per pupil.
 * Published provisional amounts for 2022, in cents.
 */
export const VO_2022: Regulation = {
  id: 'vo-2022',
  title: {
    nl: 'Bekostiging voortgezet onderwijs vanaf kalenderjaar 2022 (voorlopige bedragen 2022)',
    en: 'Funding of secondary education from calendar year 2022 (provisional amounts 2022)',
  },
  fromYear: 2022,
  throughYear: null,
  indexedThroughYear: 2022,
  provisional: true,
  sources: [
    'Bekostigingsbesluit WVO (BWBR0005672), art. 7, 7b en 8: wie meetelt, teldatum en vaststelling per kalenderjaar',
    'Wet vereenvoudiging grondslagen bekostiging vo-scholen: vaste bedragen per vestiging en twee bedragen per leerling',
    'Voorlopige bedragen voor kalenderjaar 2022 zoals gepubliceerd door het ministerie van OCW',
  ],
  fixed: {
    'main-site': { rateCents: 22_716_097, description: { nl: 'Hoofdvestiging', en: 'Main site' }, article: FIXED_ARTICLE },
    'other-site': { rateCents: 11_358_048, description: { nl: 'Nevenvestigingen', en: 'Other sites' }, article: FIXED_ARTICLE },
  },
  perPupil: {
    'lower-years': {
      rateCents: 776_686,
      description: { nl: 'Leerlingen onderbouw', en: 'Pupils in the lower years' },
      article: PER_PUPIL_ARTICLE,
    },
    'upper-general': {
      rateCents: 776_686,
      description: {
        nl: 'Leerlingen bovenbouw vwo, havo, mavo en vmbo gemengde leerweg',
        en: 'Pupils in upper vwo, havo, mavo and the mixed track of vmbo',
      },
      article: PER_PUPIL_ARTICLE,
    },
    'upper-vocational': {
      rateCents: 913_749,
      description: { nl: 'Leerlingen bovenbouw vmbo basis en kader', en: 'Pupils in upper vmbo, basic and advanced vocational tracks' },
      article: PER_PUPIL_ARTICLE,
    },
    practical: {
      rateCents: 913_749,
      description: { nl: 'Leerlingen praktijkonderwijs', en: 'Pupils in practical education' },
      article: PER_PUPIL_ARTICLE,
    },
  },
  categoryOf,
  halvesOf,
};

/**
 * Practical education has one amount for all its years; elsewhere the lower years come first, then the track.
 * International pupils: the Beleidsregel IGVO 2021 (Stcrt. 2021, 30713), art. 1, takes them as pupils in the sense of the
 * Besluit bekostiging WVO 2021, art. 8, so they are counted; it sets no amount of its own, and its predecessor (Stcrt. 2010,
 * 9401, art. 3) allows the courses only at schools with vwo and havo. Hence the general amount.
 */
function categoryOf(programme: VoAttributes): PupilCategory {
  if (programme.track === 'practical') return 'practical';
  if (programme.stage === 'lower') return 'lower-years';
  return programme.track === 'vmbo-bb' || programme.track === 'vmbo-kb' ? 'upper-vocational' : 'upper-general';
}

/** Failed the final exam and goes on in adult general education: counts for 50 % (Bekostigingsbesluit WVO, art. 7b, lid 2). */
function halvesOf(programme: VoAttributes): 1 | 2 {
  return programme.vavo === 'after-failing' ? 1 : 2;
}
