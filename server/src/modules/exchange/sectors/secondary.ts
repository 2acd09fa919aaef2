import { Type } from 'typebox';
import { PLAIN_TEXT } from '../../../platform/http/faults.ts';
import { Brin, Head, LearnerKeySchema, Mark, Strict } from '../message-schemas.ts';
import type { SecondaryResultReport } from '../model.ts';
import { ENROLMENT, FUNDABLE, given, NO_ATTRIBUTES, PERIOD, periodsOf, type SectorMessages, sectorField } from './sector-messages.ts';
import type { SecondaryPeriod, SubjectRemarks, VavoResultReport } from './vavo-report.ts';

const SECTOR = Type.Optional(sectorField(['vo']));

const Period = Strict({
  ...PERIOD,
  programme: Type.String({ pattern: '^[0-9]{4}$', description: 'Programme (elementcode)', examples: ['0017'] }),
  yearOfStudy: Type.Integer({ minimum: 1, maximum: 8 }),
  fundable: FUNDABLE,
  vavo: Type.Optional(
    Strict(
      {
        institution: Brin,
        contactHours: Type.Optional(Type.Integer({ minimum: 1, maximum: 40, description: 'Hours of teaching a week (contacturen)' })),
      },
      { description: 'Where adult general education (vavo) is followed; goes with a programme that says so' },
    ),
  ),
});

const EnrolmentBody = Strict(
  { sector: SECTOR, ...ENROLMENT, periods: periodsOf(Period) },
  { title: 'SecondaryEnrolmentReport', description: 'Message 3 in secondary education: an enrolment with its full history' },
);

const SubjectSchema = Strict({
  subject: Type.String({ pattern: '^[0-9]{3,4}$', description: 'Exam subject code' }),
  countsForDiploma: Type.Optional(Type.Boolean()),
  part: Type.Optional(Type.Enum(['common', 'profile', 'free'])),
  level: Type.Optional(Type.String({ minLength: 1, maxLength: 10, pattern: PLAIN_TEXT })),
  schoolMark: Type.Optional(Mark),
  centralMark1: Type.Optional(Mark),
  centralMark2: Type.Optional(Mark),
  centralMark3: Type.Optional(Mark),
  finalMark: Type.Optional(Type.Integer({ minimum: 1, maximum: 10 })),
  result: Type.Optional(
    Type.Enum(['examined', 'exempt', 'dispensation', 'exchanged'], { description: 'Toepassing resultaat: examined this year, or why not' }),
  ),
  assessment: Type.Optional(
    Type.Enum(['good', 'sufficient', 'insufficient'], { description: 'Beoordeling schoolexamen, where there is no mark' }),
  ),
  combinedMark: Type.Optional(Type.Boolean({ description: 'Counts for the combined mark (combinatiecijfer)' })),
  project: Type.Optional(Type.Boolean({ description: 'The project is about this subject (indicatie werkstuk)' })),
  referred: Type.Optional(Type.Boolean({ description: 'Referred to a next exam period' })),
  certificate: Type.Optional(Type.Boolean({ description: 'A certificate was obtained for it, in a partial exam' })),
});

const ResultBody = Strict(
  {
    sector: SECTOR,
    ...Head,
    learner: LearnerKeySchema,
    site: Type.String({ pattern: '^[0-9]{2}$' }),
    programme: Type.String({ pattern: '^[0-9]{4}$' }),
    examYear: Type.Integer({ minimum: 1970, maximum: 2199 }),
    decidedOn: Type.Optional(Type.String({ format: 'date', description: 'Day on which the result was decided' })),
    outcome: Type.Enum(['pending', 'passed', 'failed', 'withdrawn', 'spread', 'partial']),
    projectTitle: Type.Optional(Type.String({ minLength: 1, maxLength: 150, pattern: PLAIN_TEXT })),
    projectMark: Type.Optional(Mark),
    subjects: Type.Array(SubjectSchema, { maxItems: 40 }),
  },
  { title: 'SecondaryResultReport', description: 'Exam data and diploma of a learner in secondary education' },
);

const remarksOf = (s: SubjectRemarks) =>
  given({
    result: s.result,
    assessment: s.assessment,
    combinedMark: s.combinedMark,
    project: s.project,
    referred: s.referred,
    certificate: s.certificate,
  });

/** What is said about subjects beside their marks, by code; nothing where nothing is said. */
const remarks = (subjects: VavoResultReport['subjects']) => {
  const said = subjects.map((s) => [s.subject, remarksOf(s)] as const).filter(([, remark]) => remark !== NO_ATTRIBUTES);
  return given({ subjects: said.length === 0 ? undefined : Object.fromEntries(said) });
};

const tenths = (mark: number | undefined): number | null => (mark === undefined ? null : Math.round(mark * 10));

/** Secondary education: year of study in each period, exams with marks per subject (Regeling gegevenslevering onderwijsnummer VO). */
export const secondary: SectorMessages = {
  enrolment: EnrolmentBody,
  result: ResultBody,
  enrolmentAttributes: () => NO_ATTRIBUTES,
  periodAttributes: (period) => given({ vavo: (period as SecondaryPeriod).vavo }),
  resultFields: (said) => {
    const report = said as SecondaryResultReport;
    return {
      siteNo: report.site,
      programmeCode: report.programme,
      kind: report.outcome === 'passed' ? 'diploma' : 'exam',
      examYear: report.examYear,
      decidedOn: report.decidedOn ?? null,
      outcome: report.outcome,
      projectTitle: report.projectTitle ?? null,
      projectMark: tenths(report.projectMark),
      attributes: remarks((said as VavoResultReport).subjects),
      subjects: report.subjects.map((s) => ({
        subjectCode: s.subject,
        countsForDiploma: s.countsForDiploma ?? true,
        part: s.part ?? null,
        level: s.level ?? null,
        schoolMark: tenths(s.schoolMark),
        centralMark1: tenths(s.centralMark1),
        centralMark2: tenths(s.centralMark2),
        centralMark3: tenths(s.centralMark3),
        finalMark: s.finalMark ?? null,
      })),
    };
  },
};
