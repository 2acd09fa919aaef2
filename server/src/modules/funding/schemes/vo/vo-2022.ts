import type { VoAttributes } from '../../../register/index.ts';
import { amountCents, euros } from '../../arithmetic.ts';
import type { Line, Parameter, SchoolYear } from '../../scheme.ts';
import type { VoRegulation } from './regulation.ts';
import { siteCounts } from './sites.ts';

/** What a pupil can count as. The order is the order of the lines in a statement. */
const PUPIL_CATEGORIES = ['lower-years', 'upper-general', 'upper-vocational', 'practical'] as const;
type PupilCategory = (typeof PUPIL_CATEGORIES)[number];
type Category = 'main-site' | 'other-site' | PupilCategory;

// The counting rules are cited from the decree in our possession (Bekostigingsbesluit WVO, BWBR0005672). For these years it
// was replaced by the Besluit bekostiging WVO 2021 and from 1 August 2022 by chapter 6 of the Uitvoeringsbesluit WVO 2020
// (BWBR0045787); their article numbers are to be added when someone has verified them against the published text.
const FIXED_ARTICLE = 'Bekostigingsbesluit WVO, art. 8, lid 1';
const PER_PUPIL_ARTICLE = 'Bekostigingsbesluit WVO, art. 7, lid 1, en art. 8, lid 2';

const rate = (key: Category, value: number, nl: string, en: string): Parameter & { readonly key: Category } => ({
  key,
  text: { nl, en },
  unit: 'cents',
  value,
  source: key === 'main-site' || key === 'other-site' ? FIXED_ARTICLE : PER_PUPIL_ARTICLE,
});

const PARAMETERS = [
  rate('main-site', 22_716_097, 'Hoofdvestiging', 'Main site'),
  rate('other-site', 11_358_048, 'Nevenvestigingen', 'Other sites'),
  rate('lower-years', 776_686, 'Leerlingen onderbouw', 'Pupils in the lower years'),
  rate(
    'upper-general',
    776_686,
    'Leerlingen bovenbouw vwo, havo, mavo en vmbo gemengde leerweg',
    'Pupils in upper vwo, havo, mavo and the mixed track of vmbo',
  ),
  rate(
    'upper-vocational',
    913_749,
    'Leerlingen bovenbouw vmbo basis en kader',
    'Pupils in upper vmbo, basic and advanced vocational tracks',
  ),
  rate('practical', 913_749, 'Leerlingen praktijkonderwijs', 'Pupils in practical education'),
];

/**
 * Secondary education from calendar year 2022: a fixed amount per main site and per other site, and two amounts per pupil.
 * Published provisional amounts for 2022, in cents.
 */
export const VO_2022: VoRegulation = {
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
  parameters: PARAMETERS,
  categories: PUPIL_CATEGORIES,
  categoryOf,
  halvesOf,
  lines,
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

/** Each line is a number of sites or pupils times a rate, rounded by itself. */
function lines(school: SchoolYear): Line[] {
  const sites = siteCounts(school.institution, school.fundingYear);
  return PARAMETERS.map(({ key, text, source, value }) => {
    const halves = key === 'main-site' ? sites.main * 2 : key === 'other-site' ? sites.other * 2 : (school.counts.get(key) ?? 0);
    const rateCents = school.parameter(key) ?? value ?? 0;
    const cents = amountCents(halves, 2, rateCents);
    return {
      category: key,
      description: text,
      article: source,
      count: halves / 2,
      rateCents,
      amountCents: cents,
      inputs: [],
      arithmetic: `${halves / 2} × ${euros(rateCents)} = ${euros(cents)}`,
      missing: [],
    };
  });
}
