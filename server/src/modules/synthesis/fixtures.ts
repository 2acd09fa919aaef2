import type { Db } from '../../platform/db/database.ts';
import { installProgrammes, type VoAttributes } from '../register/index.ts';
import type { CountryInput, KnownSex, SiteInput, Target } from './model.ts';

type Line = readonly [code: string, year: number, pupils: number];

// A broad school, a grammar school and a vocational one with practical education, and vavo at the first.
const BROAD: readonly Line[] = [
  ['0016', 1, 24],
  ['0016', 2, 24],
  ['0300', 3, 12],
  ['0100', 3, 7],
  ['0474', 3, 9],
  ['0472', 4, 10],
  ['0372', 4, 14],
  ['0372', 5, 13],
  ['0172', 4, 7],
  ['0172', 5, 7],
  ['0172', 6, 6],
  ['4036', 5, 1],
];
const GRAMMAR: readonly Line[] = [
  ['0017', 1, 15],
  ['0200', 2, 14],
  ['0200', 3, 14],
  ['0274', 4, 7],
  ['0272', 4, 6],
  ['0274', 5, 6],
  ['0272', 5, 6],
  ['0274', 6, 6],
  ['0272', 6, 6],
];
const VOCATIONAL: readonly Line[] = [
  ['0033', 1, 16],
  ['0033', 2, 16],
  ['6621', 3, 9],
  ['6611', 3, 7],
  ['6621', 4, 8],
  ['6611', 4, 7],
  ['0090', 1, 3],
  ['0090', 2, 3],
  ['0090', 3, 2],
  ['0090', 4, 2],
];

const SCHOOLS = [
  ['10AA', '00', BROAD, 52.1, 5.1],
  ['10AA', '01', VOCATIONAL, 52.11, 5.12],
  ['10AB', '00', GRAMMAR, 52.12, 5.08],
  ['10AC', '00', BROAD, 52.09, 5.14],
  ['10AC', '02', VOCATIONAL, 52.08, 5.1],
  ['10AD', '00', GRAMMAR, 52.4, 4.9],
  ['10AE', '00', BROAD, 52.41, 4.92],
  ['10AF', '00', VOCATIONAL, 51.9, 4.4],
] as const;
const SEXES: readonly KnownSex[] = ['male', 'female'];

const AREAS = SCHOOLS.map(([, , , latitude, longitude], i) => ({
  postcode4: String(3500 + i),
  inhabitants: 4000 + 500 * i,
  place: { latitude: latitude + 0.01, longitude },
}));

const programme = (track: VoAttributes['track'], minYear: number, maxYear: number, vavo: VoAttributes['vavo'] = 'no'): VoAttributes => ({
  track,
  minYear,
  maxYear,
  vavo,
  stage: minYear < 3 ? 'lower' : 'upper',
  learningSupport: false,
  examinable: minYear >= 3 && track !== 'practical',
});
const PROGRAMMES: Readonly<Record<string, VoAttributes>> = {
  '0016': programme('mixed', 1, 2),
  '0017': programme('vwo', 1, 3),
  '0033': programme('mixed', 1, 2),
  '0090': { ...programme('practical', 1, 6), stage: 'upper' },
  '0100': programme('vwo', 1, 3),
  '0200': programme('vwo', 1, 3),
  '0300': programme('havo', 1, 3),
  '0172': programme('vwo', 4, 6),
  '0272': programme('vwo', 4, 6),
  '0274': programme('vwo', 4, 6),
  '0372': programme('havo', 4, 5),
  '0472': programme('mavo', 3, 4),
  '0474': programme('mavo', 3, 3),
  '4036': programme('havo', 4, 5, 'after-failing'),
  '6611': programme('vmbo-bb', 3, 4),
  '6621': programme('vmbo-kb', 3, 4),
};

/** A small country of six institutions, 1,054 pupils, as the generator reads it. */
export const smallCountry = (schoolYears: readonly number[]): CountryInput => {
  const sites = new Map<string, SiteInput>();
  const targets: Target[] = [];
  SCHOOLS.forEach(([brin, siteNo, lines, latitude, longitude], i) => {
    sites.set(brin + siteNo, {
      brin,
      siteNo,
      postcode: `${3500 + i}AB`,
      place: { latitude, longitude },
      schoolYears: new Set(schoolYears),
    });
    for (const [programmeCode, yearOfStudy, pupils] of lines)
      for (const sex of SEXES) targets.push({ brin, siteNo, programmeCode, yearOfStudy, sex, pupils });
  });
  return { targets, sites, areas: AREAS, programmes: new Map(Object.entries(PROGRAMMES)) };
};

/** Puts the small country's institutions, geography, programmes and published counts into an empty register. */
export const installSmallCountry = async (db: Db): Promise<void> => {
  const { targets, sites, areas } = smallCountry([]);
  const insert = (statement: string, rows: readonly unknown[]) => db.pool.query(statement, [JSON.stringify(rows)]);
  const siteRows = [...sites.values()].map((s) => ({ brin: s.brin, no: s.siteNo, postcode: s.postcode, ...s.place }));
  const brins = [...new Set(siteRows.map((s) => s.brin))].map((brin) => ({ brin }));
  await insert('insert into register.institution select brin from json_to_recordset($1) as x(brin text)', brins);
  await insert(
    `insert into register.institution_version (brin, during, sectors, name, recorded_by)
     select brin, '[2000-08-01,)', '{vo}', 'School ' || brin, 'test' from json_to_recordset($1) as x(brin text)`,
    brins,
  );
  await insert('insert into register.site select brin, no from json_to_recordset($1) as x(brin text, no text)', siteRows);
  await insert(
    `insert into register.site_version (brin, site_no, during, sectors, name, postcode, latitude, longitude, recorded_by)
     select brin, no, '[2000-08-01,)', '{vo}', 'Site ' || brin || no, postcode, latitude, longitude, 'test'
     from json_to_recordset($1) as x(brin text, no text, postcode text, latitude float8, longitude float8)`,
    siteRows,
  );
  await insert(
    `insert into register.postcode_area (postcode4, inhabitants, latitude, longitude)
     select postcode4, inhabitants, latitude, longitude from json_to_recordset($1) as x(postcode4 text, inhabitants int, latitude float8, longitude float8)`,
    areas.map(({ place, ...area }) => ({ ...area, ...place })),
  );
  await installProgrammes(db);
  await insert(
    `insert into register.pupil_count (counting_date, brin, site_no, sector, school_type, programme_code, year_of_study, sex, pupils)
     select '2019-10-01'::date, brin, "siteNo", 'vo', 'test', "programmeCode", "yearOfStudy", sex, pupils
     from json_to_recordset($1) as x(brin text, "siteNo" text, "programmeCode" text, "yearOfStudy" int, sex text, pupils int)`,
    targets,
  );
};
