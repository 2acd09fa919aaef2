import type { Row } from '../../files/table.ts';
import {
  type Faults,
  readBrin,
  readCount,
  readDate,
  readMunicipality,
  readPlace,
  readPostcode,
  readRequired,
  readSiteNo,
  readText,
} from '../../files/values.ts';
import type { Read } from '../sites.ts';
import { type Figure, type FigureLayout, type FigureLine, poFacts, readBoard, readKind, readMean, whole } from './figures.ts';

/** '<5' is kept as -1: fewer than five, but at least one. */
const HIDDEN = -1;
const readHidden = (faults: Faults, field: string, text: string): number =>
  text === '<5' ? HIDDEN : (readCount(faults, field, text) ?? 0);

const readSite = (faults: Faults, row: Row) => {
  const brin = readBrin(faults, 'INSTELLINGSCODE/BRIN_NUMMER', row.cell('INSTELLINGSCODE', 'BRIN_NUMMER'));
  return { brin, siteNo: readSiteNo(faults, 'VESTIGINGSCODE/VESTIGINGSNUMMER', row.cell('VESTIGINGSCODE', 'VESTIGINGSNUMMER'), brin) };
};

/** Years of the columns LEERLINGEN_yyyy, oldest first. */
const yearsIn = (columns: ReadonlySet<string>): number[] =>
  [...columns]
    .flatMap((name) => /^LEERLINGEN_(\d{4})$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);

const readHistory =
  (years: readonly number[]) =>
  (row: Row): Read<FigureLine> => {
    const faults = whole(row);
    if (faults.length > 0) return { faults };
    const { brin, siteNo } = readSite(faults, row);
    const name = readRequired(faults, 'NAAM_VESTIGING', row.cell('NAAM_VESTIGING'));
    const { scope, kind } = readKind(faults, 'SOORT_VESTIGING', row.cell('SOORT_VESTIGING'));
    const municipalityCode = readMunicipality(faults, 'GEMEENTECODE_VESTIGING', row.cell('GEMEENTECODE_VESTIGING'));
    const pupils = years.map((year) => readHidden(faults, `LEERLINGEN_${year}`, row.cell(`LEERLINGEN_${year}`)));
    if (brin === undefined || siteNo === undefined || name === undefined || faults.length > 0) return { faults };
    const taught = years.filter((_, index) => pupils[index] !== 0);
    const [first, last, published] = [taught[0], taught.at(-1), years.at(-1) ?? 0];
    const facts = poFacts({
      name,
      structure: kind.toUpperCase(),
      denomination: readText(row.cell('DENOMINATIE_VESTIGING')),
      boardId: readBoard(row.cell('BEVOEGD_GEZAG_NUMMER')),
      municipalityCode,
      municipality: readPlace(row.cell('GEMEENTENAAM_VESTIGING')),
    });
    const rows = years.map(
      (year, index): Figure => ({ counting_date: `${year}-10-01`, brin, site_no: siteNo, school_type: kind, pupils: pupils[index] ?? 0 }),
    );
    const site =
      first === undefined || last === undefined
        ? undefined
        : { date: `${published}-10-01`, line: { brin, siteNo, scope, facts: { ...facts, years: { first, last, published } } } };
    return { value: { key: brin + siteNo + kind, rows, site } };
  };

export const HISTORY: FigureLayout = {
  table: { name: 'site_count', key: ['counting_date', 'brin', 'site_no', 'school_type'], values: ['pupils'], zero: 'pupils' },
  reader: (columns) => readHistory(yearsIn(columns)),
};

/** What the files of homes, distances and tests tell about a site besides their figures. */
const siteIn = (faults: Faults, row: Row, date: string | undefined) => {
  const { brin, siteNo } = readSite(faults, row);
  const name = readRequired(faults, 'INSTELLINGSNAAM_VESTIGING', row.cell('INSTELLINGSNAAM_VESTIGING'));
  const { scope, kind } = readKind(faults, 'SOORT_PO', row.cell('SOORT_PO'));
  const postcode = readPostcode(faults, 'POSTCODE_VESTIGING', row.cell('POSTCODE_VESTIGING'));
  if (brin === undefined || siteNo === undefined || name === undefined || date === undefined || faults.length > 0) return undefined;
  const facts = poFacts({
    name,
    postcode,
    structure: kind.toUpperCase(),
    place: readPlace(row.cell('PLAATSNAAM')),
    province: readText(row.cell('PROVINCIE')),
    denomination: readText(row.cell('DENOMINATIE_VESTIGING')),
    boardId: readBoard(row.cell('BEVOEGD_GEZAG_NUMMER')),
  });
  return { brin, siteNo, kind, date, site: { date, line: { brin, siteNo, scope, facts } } };
};

const AGES = ['JONGER', ...Array.from({ length: 21 }, (_, index) => String(index + 4)), 'OUDER'].map((age) => `LEEFTIJD_${age}`);

const readHome = (row: Row): Read<FigureLine> => {
  const faults = whole(row);
  if (faults.length > 0) return { faults };
  const home = row.cell('POSTCODE_LEERLING');
  if (/^[0-9]{2}$/.test(home)) return { value: { skipped: 'of homes that are published by two digits of the postcode only' } };
  if (!/^[1-9][0-9]{3}$/.test(home)) faults.push({ field: 'POSTCODE_LEERLING', value: home, reason: 'is not a four-digit postcode' });
  const found = siteIn(faults, row, readDate(faults, 'PEILDATUM', row.cell('PEILDATUM')));
  const ages = AGES.map((field) => readHidden(faults, field, row.cell(field)));
  if (found === undefined || faults.length > 0) return { faults };
  const { brin, siteNo, kind, date, site } = found;
  return {
    value: {
      key: [date, home, brin, siteNo, kind].join(' '),
      rows: [{ counting_date: date, postcode4: home, brin, site_no: siteNo, ages }],
      site,
    },
  };
};

const added = (a: number, b: number): number => (a === HIDDEN || b === HIDDEN ? Math.max(a, b) || HIDDEN : a + b);

export const HOMES: FigureLayout = {
  table: { name: 'home_count', key: ['counting_date', 'postcode4', 'brin', 'site_no'], values: ['ages'] },
  reader: () => readHome,
  // Pupils of both kinds at one site (SO and VSO); beside a number, a hidden one is left out.
  combine: (a, b) => {
    const [first, second] = [a.ages as readonly number[], b.ages as readonly number[]];
    return { ...a, ages: first.map((pupils, index) => added(pupils, second[index] ?? 0)) };
  },
};

const readDistance = (row: Row): Read<FigureLine> => {
  const faults = whole(row);
  if (faults.length > 0) return { faults };
  const found = siteIn(faults, row, readDate(faults, 'PEILDATUM', row.cell('PEILDATUM')));
  const metres = readMean(faults, 'AFSTAND', row.cell('AFSTAND'));
  const pupils = readCount(faults, 'LEERLINGEN', row.cell('LEERLINGEN'));
  if (metres !== undefined && (metres < 0 || metres > 1_000_000))
    faults.push({ field: 'AFSTAND', value: row.cell('AFSTAND'), reason: 'is not a distance in metres' });
  if (found === undefined || metres === undefined || pupils === undefined || faults.length > 0) return { faults };
  const { brin, siteNo, kind, date, site } = found;
  const rows = [{ counting_date: date, brin, site_no: siteNo, school_type: kind, metres, pupils }];
  return { value: { key: [date, brin, siteNo, kind].join(' '), rows, site } };
};

export const DISTANCES: FigureLayout = {
  table: { name: 'home_distance', key: ['counting_date', 'brin', 'site_no', 'school_type'], values: ['metres', 'pupils'] },
  reader: () => readDistance,
};

const readTests =
  (tests: readonly string[]) =>
  (row: Row): Read<FigureLine> => {
    const faults = whole(row);
    if (faults.length > 0) return { faults };
    const date = readDate(faults, 'PEILDATUM_LEERLINGEN', row.cell('PEILDATUM_LEERLINGEN'));
    const found = siteIn(faults, row, date);
    const scores = tests.map((test) => {
      const pupils = readCount(faults, `${test}_AANTAL`, row.cell(`${test}_AANTAL`)) ?? 0;
      const text = row.cell(`${test}_GEM`);
      // No mean is published where few pupils took the test: then there is no score to keep.
      if (text === '') return { test: test.toLowerCase(), pupils: 0, mean: 0 };
      return { test: test.toLowerCase(), pupils, mean: pupils === 0 ? 0 : (readMean(faults, `${test}_GEM`, text) ?? 0) };
    });
    if (found === undefined || faults.length > 0) return { faults };
    const { brin, siteNo } = found;
    const examYear = Number(found.date.slice(0, 4));
    return { value: { key: brin + siteNo, rows: scores.map((score) => ({ exam_year: examYear, brin, site_no: siteNo, ...score })) } };
  };

export const TESTS: FigureLayout = {
  table: { name: 'test_score', key: ['exam_year', 'brin', 'site_no', 'test'], values: ['pupils', 'mean'], zero: 'pupils' },
  reader: (columns) => readTests([...columns].flatMap((name) => /^(.+)_AANTAL$/.exec(name)?.[1] ?? [])),
};
