import type { Tx } from '../../../platform/db/database.ts';
import { afterPassing, type Destination, firstYears } from '../../register/index.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { DESTINATION, TERTIARY } from '../parameters/tertiary.ts';
import { inYear } from '../tertiary/rates.ts';
import { figure } from './compare.ts';
import type { Marginal, Measured } from './marginal.ts';

type Rate = {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: (to: Destination) => boolean;
  readonly published: number;
  readonly source: string;
};

const entry = TERTIARY.entry.value;
const [MBO4, HBO, WO] = (['mbo-4', 'hbo', 'wo'] as const).map((name) => DESTINATION.indexOf(name)) as [number, number, number];
const isSector = (sector: string) => (to: Destination) => to.sector === sector;

/** After leaving vmbo with a diploma; published of other groups of leavers only, so without a bar. */
const TO_MBO: Rate = {
  name: 'vmbo-gl and -tl to mbo-4',
  from: ['mavo', 'vmbo-gl'],
  to: ({ sector, level }) => sector === 'mbo' && level === '4',
  published: entry.mavo[MBO4] as number,
  source: TERTIARY.entry.source,
};
/** After leaving havo and vwo with a diploma. */
const LEAVERS: readonly Rate[] = [
  { name: 'havo to hbo', from: ['havo'], to: isSector('hbo'), published: entry.havo[HBO] as number, source: TERTIARY.entry.source },
  { name: 'vwo to wo', from: ['vwo'], to: isSector('wo'), published: entry.vwo[WO] as number, source: TERTIARY.entry.source },
];
/** With a diploma to the next level of secondary education. */
const ONWARD: readonly Rate[] = [
  {
    name: 'vmbo-gl and -tl to havo',
    from: ['mavo', 'vmbo-gl'],
    to: isSector('vo'),
    published: SECONDARY.goesOn.value.theory,
    source: SECONDARY.goesOn.source,
  },
  { name: 'havo to vwo', from: ['havo'], to: isSector('vo'), published: SECONDARY.goesOn.value.havo, source: SECONDARY.goesOn.source },
];

const count = (rows: readonly Destination[]): number => rows.reduce((sum, row) => sum + row.learners, 0);
const rateOf = (rows: readonly Destination[], { name, from, to, published, source }: Rate, wanted: number | null): Marginal[] => {
  const left = rows.filter((row) => from.includes(row.from));
  if (count(left) === 0) return [];
  return [figure({ ours: count(left.filter(to)) / count(left), published }, { name, group: 'tertiary', wanted, source })];
};

/** Drop-out and switching in the first year of higher education, by sector: index in DESTINATION. */
const firstYear = async (tx: Tx, year: number): Promise<Marginal[]> =>
  (await firstYears(tx, year)).flatMap(({ sector, began, elsewhere, gone }) => {
    const at = sector === 'hbo' ? HBO : WO;
    const { dropOut, change } = TERTIARY;
    const about = { group: 'tertiary', wanted: null } as const;
    return [
      figure(
        { ours: gone / began, published: dropOut.value.first[at] as number },
        { ...about, name: `drop-out in the first year, ${sector}`, source: dropOut.source },
      ),
      figure(
        { ours: elsewhere / began, published: change.value.first[at] as number },
        { ...about, name: `switch after the first year, ${sector}`, source: change.source },
      ),
    ];
  });

/**
 * Where learners go on: those who passed the final exam or got a diploma before 1 October of a year, and beginners in higher
 * education of the year before. Within the register: who studies abroad or unfunded is out of it.
 */
export const transitions = async (tx: Tx, year: number): Promise<Measured> => {
  const passed = await afterPassing(tx, year, 'vo', 'exam');
  const left = passed.filter((row) => row.sector !== 'vo');
  const mbo: Rate = {
    name: 'mbo-4 to hbo',
    from: ['4'],
    to: isSector('hbo'),
    published: inYear(TERTIARY.mbo4ToHbo.value, year),
    source: TERTIARY.mbo4ToHbo.source,
  };
  const marginals = [
    ...rateOf(left, TO_MBO, null),
    ...LEAVERS.flatMap((rate) => rateOf(left, rate, 0.1)),
    ...ONWARD.flatMap((rate) => rateOf(passed, rate, null)),
    ...rateOf(await afterPassing(tx, year, 'mbo', 'diploma'), mbo, 0.1),
    ...(await firstYear(tx, year)),
  ];
  const rows = marginals.map((m) => ({ label: m.name, ours: m.ours ?? 0, published: m.published }));
  const title = `Share who go on, by 1 October ${year}`;
  return { marginals, pictures: rows.length === 0 ? [] : [{ title, group: 'tertiary', form: 'bars', unit: 'share', rows }], scatters: [] };
};
