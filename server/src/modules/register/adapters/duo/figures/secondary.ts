import type { Row } from '../../files/table.ts';
import { readBrin, readCount, readRequired, readSiteNo } from '../../files/values.ts';
import type { Read } from '../sites.ts';
import { type FigureLayout, type FigureLine, readMean, whole } from './figures.ts';

const SEXES = [
  ['male', 'MAN'],
  ['female', 'VROUW'],
  ['unknown', 'ONBEKEND'],
] as const;

/** School years of the columns "EXAMENKANDIDATEN SCHOOLJAAR 2014-2015 - MAN". */
const schoolYears = (columns: ReadonlySet<string>): string[] => [
  ...new Set([...columns].flatMap((name) => /^EXAMENKANDIDATEN SCHOOLJAAR (\d{4}-\d{4}) - /.exec(name)?.[1] ?? [])),
];

const readExams =
  (years: readonly string[], columns: ReadonlySet<string>) =>
  (row: Row): Read<FigureLine> => {
    const faults = whole(row);
    if (faults.length > 0) return { faults };
    const brin = readBrin(faults, 'BRIN NUMMER', row.cell('BRIN NUMMER'));
    const siteNo = readSiteNo(faults, 'VESTIGINGSNUMMER', row.cell('VESTIGINGSNUMMER'), brin);
    const schoolType = readRequired(faults, 'ONDERWIJSTYPE VO', row.cell('ONDERWIJSTYPE VO'));
    const programme = readRequired(faults, 'OPLEIDINGSNAAM', row.cell('OPLEIDINGSNAAM'));
    const code = row.cell('INSPECTIECODE');
    const figures = years.flatMap((year) =>
      SEXES.filter(([, name]) => columns.has(`EXAMENKANDIDATEN SCHOOLJAAR ${year} - ${name}`)).map(([sex, name]) => {
        const [took, passed] = [`EXAMENKANDIDATEN SCHOOLJAAR ${year} - ${name}`, `GESLAAGDEN SCHOOLJAAR ${year} - ${name}`];
        const counts = {
          candidates: readCount(faults, took, row.cell(took)) ?? 0,
          passed: readCount(faults, passed, row.cell(passed)) ?? 0,
        };
        if (counts.passed > counts.candidates)
          faults.push({ field: passed, value: row.cell(passed), reason: 'is more than there were candidates' });
        return { exam_year: Number(year.slice(5)), sex, ...counts };
      }),
    );
    if (brin === undefined || siteNo === undefined || schoolType === undefined || programme === undefined || faults.length > 0)
      return { faults };
    const about = { brin, site_no: siteNo, school_type: schoolType, programme_name: programme, inspection_code: code };
    return {
      value: { key: [brin, siteNo, schoolType, code, programme].join(' '), rows: figures.map((figure) => ({ ...about, ...figure })) },
    };
  };

export const EXAMS: FigureLayout = {
  table: {
    name: 'exam_count',
    key: ['exam_year', 'brin', 'site_no', 'school_type', 'inspection_code', 'programme_name', 'sex'],
    values: ['candidates', 'passed'],
    zero: 'candidates',
  },
  reader: (columns) => readExams(schoolYears(columns), columns),
};

const SCHOOL = ['TOTAAL AANTAL SCHOOLEXAMENS MET CIJFER', 'GEM. CIJFER TOTAAL AANTAL SCHOOLEXAMENS'] as const;
const CENTRAL = ['TOTAAL AANTAL CENTRALE EXAMENS', 'GEM. CIJFER TOTAAL AANTAL CENTRALE EXAMENS'] as const;

const readMarks = (row: Row): Read<FigureLine> => {
  const faults = whole(row);
  if (faults.length > 0) return { faults };
  if (row.cell('SCHOOLEXAMEN BEOORDELING') !== '') return { value: { skipped: 'of subjects that are judged without a mark' } };
  const brin = readBrin(faults, 'BRIN NUMMER', row.cell('BRIN NUMMER'));
  const siteNo = readSiteNo(faults, 'VESTIGINGSNUMMER', row.cell('VESTIGINGSNUMMER'), brin);
  const schoolType = readRequired(faults, 'ONDERWIJSTYPE VO', row.cell('ONDERWIJSTYPE VO'));
  const subject = readRequired(faults, 'VAKNAAM', row.cell('VAKNAAM'));
  const code = readRequired(faults, 'VAKCODE', row.cell('VAKCODE'));
  const year = row.cell('SCHOOLJAAR');
  if (!/^(19|20)\d{2}$/.test(year)) faults.push({ field: 'SCHOOLJAAR', value: year, reason: 'is not the year a school year starts in' });
  const [school, central] = [SCHOOL, CENTRAL].map(([number, mean]) => {
    const exams = readCount(faults, number, row.cell(number)) ?? 0;
    const mark = exams === 0 ? null : (readMean(faults, mean, row.cell(mean)) ?? null);
    if (mark !== null && (mark < 1 || mark > 10)) faults.push({ field: mean, value: row.cell(mean), reason: 'is not a mark from 1 to 10' });
    return { exams, mark };
  }) as [{ exams: number; mark: number | null }, { exams: number; mark: number | null }];
  if (
    brin === undefined ||
    siteNo === undefined ||
    schoolType === undefined ||
    subject === undefined ||
    code === undefined ||
    faults.length > 0
  )
    return { faults };
  const figure = {
    exam_year: Number(year) + 1,
    brin,
    site_no: siteNo,
    school_type: schoolType,
    subject_code: code,
    subject,
    school_exams: school.exams,
    school_mean: school.mark,
    central_exams: central.exams,
    central_mean: central.mark,
  };
  return { value: { key: [year, brin, siteNo, schoolType, code].join(' '), rows: [figure] } };
};

export const MARKS: FigureLayout = {
  table: {
    name: 'exam_mark',
    key: ['exam_year', 'brin', 'site_no', 'school_type', 'subject_code'],
    values: ['subject', 'school_exams', 'school_mean', 'central_exams', 'central_mean'],
  },
  reader: () => readMarks,
};
