import fc from 'fast-check';
import type pg from 'pg';
import type {
  Attributes,
  Enrolment,
  EnrolmentPeriod,
  InstitutionFacts,
  LearnerFacts,
  Programme,
  ReferenceData,
  Sector,
} from '../../../register/index.ts';
import { enrolment, learner } from '../../fixtures.ts';
import { NOTHING_ENTERED } from '../../parameters.ts';
import type { Line, SchoolYear } from '../../scheme.ts';
import { schoolYear } from '../../school.ts';
import { PO } from './po.ts';

/** A small country of primary and special education for the tests of this scheme. 15EE gives special secondary education alone. */
const ALWAYS = { start: '2000-01-01', end: null };
const SCHOOLS: ReadonlyArray<readonly [brin: string, sectors: readonly Sector[], structure: string | null]> = [
  ['11AA', ['po'], 'BO'],
  ['12BB', ['po'], null],
  ['13CC', ['po', 'vo'], 'SO/VSO'],
  ['14DD', ['vo'], 'HAVO/VWO'],
  ['15EE', ['vo'], 'VSO'],
];
const SITES = ['00', '01'];
export const BRINS = SCHOOLS.map(([brin]) => brin);
const CODES = ['BO', 'SBO', 'SO', 'VSO', 'AB'];

const institution = ([brin, sectors, structure]: (typeof SCHOOLS)[number]): InstitutionFacts => ({
  brin,
  name: brin,
  periods: [ALWAYS],
  sectors,
  structure,
  sites: SITES.map((siteNo) => ({ siteNo, name: siteNo, sectors, periods: [ALWAYS] })),
});
const programme = (code: string): Programme => ({
  sector: 'po',
  code,
  name: code,
  level: code,
  nominalYears: 8,
  periods: [ALWAYS],
  vo: null,
  attributes: {},
});

export const PRIMARY_REFERENCE: ReferenceData = {
  institutions: new Map(SCHOOLS.map((one) => [one[0], institution(one)])),
  programmes: new Map([...CODES, 'XX'].map((code) => [`po:${code}`, programme(code)])),
  postcodes: new Set(),
};

type Pupil = {
  readonly born?: string;
  readonly siteNo?: string;
  readonly attributes?: Attributes;
  readonly background?: unknown;
  readonly fundable?: boolean;
};

/** An enrolment in primary or special education with one period. */
export function primaryEnrolment(brin: string, code: string, start: string, end: string | null, pupil: Pupil = {}): Enrolment {
  const { siteNo = '00', attributes = {}, background, fundable = true } = pupil;
  const periods: EnrolmentPeriod[] = [{ start, end, siteNo, programmeCode: code, yearOfStudy: 1, fundable, attributes }];
  return enrolment(brin, start, end, code, {
    sector: 'po',
    periods,
    attributes: background === undefined ? {} : { culturalBackground: background },
  });
}

/** A pupil born on a day. */
export function pupil(born: string, enrolments: readonly Enrolment[], learnerId = '1'): LearnerFacts {
  const one = learner(enrolments, learnerId);
  return { ...one, details: { ...one.details, birthDate: { first: born, precision: 'day' } } };
}

/** A school with counts, and what the agency entered by key. */
export function primarySchool(
  fundingYear: number,
  counts: Readonly<Record<string, number>>,
  entered: Readonly<Record<string, number>> = {},
  brin = '11AA',
): SchoolYear {
  const values = (_: string, __: number, key: string): number | undefined => entered[key];
  const byYear = new Map([[fundingYear, new Map(Object.entries(counts))]]);
  return schoolYear(
    PO,
    brin,
    fundingYear,
    byYear,
    PRIMARY_REFERENCE.institutions.get(brin),
    Object.keys(entered).length === 0 ? NOTHING_ENTERED : values,
  );
}

/** Amounts in cents by category of line. */
export const amountsOf = (lines: readonly Line[]): Record<string, number | null> =>
  Object.fromEntries(lines.map((line) => [line.category, line.amountCents]));

// Days around both counting dates of a few years, and births around the fourth and eighth birthday, so that edges occur often.
const DAYS = [2015, 2018, 2022, 2024].flatMap((year) => [
  `${year}-01-31`,
  `${year}-02-01`,
  `${year}-02-02`,
  `${year}-09-30`,
  `${year}-10-01`,
  `${year}-10-02`,
]);
const BIRTHS = [2007, 2010, 2011, 2014, 2016, 2018, 2020].flatMap((year) => [
  `${year}-02-01`,
  `${year}-02-02`,
  `${year}-10-01`,
  `${year}-10-02`,
]);
const WEIGHTS: readonly unknown[] = [undefined, 0, 0.3, 1.2, 0.7, '0.3'];
const SUPPORT: readonly unknown[] = [undefined, 1, 2, 3, 4, '1'];
const BACKGROUNDS: readonly unknown[] = [undefined, 'other', 'dutch', 1];
const given = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** Pupils with ids 1, 2, 3 and so on, with up to two enrolments at each institution, in any combination that the register allows. */
export const arbitraryPupils = (maxLength: number): fc.Arbitrary<LearnerFacts[]> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...BIRTHS),
        fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 9 }),
        fc.tuple(...BRINS.map(enrolmentsAt)),
      ),
      { minLength: 1, maxLength },
    )
    .map((all) =>
      all.map(([born, deceasedOn, lists], index) => ({
        ...pupil(
          born,
          lists.flat().map((one) => ({ ...one, number: `${index + 1}-${one.start}` })),
          String(index + 1),
        ),
        deceasedOn,
      })),
    );

function enrolmentsAt(brin: string): fc.Arbitrary<Enrolment[]> {
  const days = fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 0, maxLength: 4 }).map((all) => all.sort());
  const one = fc.record({
    code: fc.constantFrom(...CODES, 'BO', 'SO', 'XX'),
    siteNo: fc.constantFrom(...SITES),
    weight: fc.constantFrom(...WEIGHTS),
    supportCategory: fc.constantFrom(...SUPPORT),
    background: fc.constantFrom(...BACKGROUNDS),
    fundable: fc.nat(9).map((n) => n > 0),
    gap: fc.nat(9).map((n) => n === 0),
  });
  return fc.tuple(days, fc.array(one, { minLength: 2, maxLength: 2 })).map(([at, made]) =>
    made.flatMap(({ code, weight, supportCategory, gap, ...rest }, index) => {
      const [start, end = null] = at.slice(2 * index, 2 * index + 2);
      if (start === undefined) return [];
      const enrolled = primaryEnrolment(brin, code, start, end, { ...rest, attributes: given({ weight, supportCategory }) });
      return [gap ? { ...enrolled, periods: [] } : enrolled];
    }),
  );
}

/** Writes the country to an empty register. */
export async function insertPrimaryCountry(db: pg.Pool): Promise<void> {
  await db.query('insert into register.institution select unnest($1::text[])', [BRINS]);
  await db.query('insert into register.site select b, s from unnest($1::text[]) b, unnest($2::text[]) s', [BRINS, SITES]);
  await db.query(`insert into register.programme select 'po', unnest($1::text[])`, [[...CODES, 'XX']]);
}

/** Writes pupils with a birth date that was corrected once, and their enrolments, set-based. */
export async function insertPupils(db: pg.Pool, pupils: readonly LearnerFacts[]): Promise<void> {
  await db.query(
    `with l as (select * from json_to_recordset($1) as l ("learnerId" bigint, "deceasedOn" date, details json)), learner as (
      insert into register.learner (learner_id, bsn, deceased_on, recorded_by) select "learnerId", lpad("learnerId"::text, 9, '0'), "deceasedOn", 'test' from l
    )
    insert into register.learner_details (learner_id, during, birth_date, sex, recorded_by)
      select "learnerId", '[1990-01-01,2015-01-01)'::daterange, '2001-01-01'::date, 'unknown', 'test' from l
      union all select "learnerId", '[2015-01-01,)', (details -> 'birthDate' ->> 'first')::date, 'unknown', 'test' from l`,
    [JSON.stringify(pupils)],
  );
  const enrolments = pupils.flatMap(({ learnerId, enrolments: all }) => all.map((one, index) => ({ ...one, learnerId, id: index + 1 })));
  await db.query(
    `with e as (
      select * from json_to_recordset($1) as e ("learnerId" bigint, id bigint, sector register.sector, brin text, number text, start date, "end" date, attributes jsonb, periods json)
    ), enrolled as (
      insert into register.enrolment (learner_id, enrolment_id, during, sector, brin, number, attributes, recorded_by)
      select "learnerId", id, daterange(start, "end"), sector, brin, number, attributes, 'test' from e
    )
    insert into register.enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, fundable, attributes, recorded_by)
      select e."learnerId", e.id, daterange(p.start, p."end"), e.sector, e.brin, p."siteNo", p."programmeCode", p.fundable, p.attributes, 'test'
      from e cross join json_to_recordset(e.periods) as p (start date, "end" date, "siteNo" text, "programmeCode" text, fundable boolean, attributes jsonb)`,
    [JSON.stringify(enrolments)],
  );
}
