import { Type } from 'typebox';
import { ADVICES, type CompulsoryTest, type EarlierTest, type Enrolment, REFERENCE_LEVELS, type SchoolAdvice } from '../register/index.ts';
import { DateOnly, Head, Strict } from './message-schemas.ts';
import type { MessageHead } from './model.ts';

/** Advice and test of the last year of primary education: fields 42, 42a, 55 to 57 and 100 to 109 of the programme of requirements. */
export type SchoolAdviceReport = MessageHead & {
  readonly schoolYear: number;
  readonly advice?: string;
  readonly revisedAdvice?: string;
  readonly test?: CompulsoryTest;
  readonly earlierTests?: readonly EarlierTest[];
};

const Advice = (description: string) => Type.Optional(Type.Enum([...ADVICES], { description }));
const ReferenceLevel = Type.Optional(Type.Enum([...REFERENCE_LEVELS], { description: 'Reference level reached (referentieniveau)' }));

const Part = Strict({
  code: Type.Enum(['8000', '8001'], { description: 'Part (toetsonderdeel): 8000 Dutch, 8001 arithmetic' }),
  referenceLevel: ReferenceLevel,
  domains: Type.Optional(
    Type.Array(
      Strict({
        code: Type.Enum(['8050', '8051'], { description: 'Domain (toetsdomein): 8050 reading, 8051 language' }),
        referenceLevel: ReferenceLevel,
      }),
      { minItems: 1, maxItems: 4 },
    ),
  ),
});

const Test = Strict(
  {
    code: Type.Enum(['0008', '0010', '0011', '0012', '0013'], {
      description: 'Test (code verplichte eindtoets): 0008 another, 0010 Drempelonderzoek, 0011 central test, 0012 Route 8, 0013 IEP',
    }),
    level: Type.Optional(Type.Enum(['S', 'B', 'N'], { description: 'Level (niveau eindtoets): standard, B or N' })),
    takenOn: Type.Optional(Type.String({ format: 'date', description: 'First day of the test (datum afname)' })),
    score: Type.Optional(Type.Integer({ minimum: 0, maximum: 999, description: 'Score of the whole test' })),
    absence: Type.Optional(Type.Enum(['prevented', 'exempt'], { description: 'Why the pupil did not take it (reden niet-deelname)' })),
    exemption: Type.Optional(
      Type.Enum(['01', '02', '03'], {
        description:
          'Why exempt (reden ontheffing): 01 under four years in the country, 02 severe learning difficulties, 03 multiple handicaps',
      }),
    ),
    parts: Type.Optional(Type.Array(Part, { minItems: 1, maxItems: 4 })),
  },
  { description: 'Compulsory test (verplichte eindtoets, doorstroomtoets)' },
);

const EarlierTestBody = Strict(
  {
    takenOn: DateOnly,
    code: Type.Enum(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']),
    score: Type.Optional(Type.Integer({ minimum: 0, maximum: 999 })),
  },
  { description: 'Independent final test of before August 2015 (eindtoets WPO)' },
);

export const SchoolAdviceBody = Strict(
  {
    ...Head,
    schoolYear: Type.Integer({ minimum: 1985, maximum: 2199, description: 'Year in which the school year began: 2025 is 2025/26' }),
    advice: Advice('Advice for secondary education (advies-vo)'),
    revisedAdvice: Advice('Advice as revised after the test; always higher (herzien advies-vo)'),
    test: Type.Optional(Test),
    earlierTests: Type.Optional(Type.Array(EarlierTestBody, { minItems: 1, maxItems: 10 })),
  },
  { title: 'SchoolAdviceReport', description: 'Primary education: advice and test of the last year' },
);

export const DeleteAdviceQuery = Strict({ ...Head, schoolYear: Type.Integer({ minimum: 1985, maximum: 2199 }) });
export type SchoolAdviceDeletion = MessageHead & { readonly schoolYear: number };

/** Where the learner was last: the site whose advice it is. */
const lastSiteOf = ({ periods }: Enrolment): string => periods.at(-1)?.siteNo ?? '00';

/** The advice as it will stand in the register when the report is accepted. */
export const adviceOf = (report: SchoolAdviceReport, enrolment: Enrolment): SchoolAdvice => ({
  schoolYear: report.schoolYear,
  brin: enrolment.brin,
  siteNo: lastSiteOf(enrolment),
  advice: report.advice ?? null,
  revisedAdvice: report.revisedAdvice ?? null,
  test: report.test ?? null,
  earlierTests: report.earlierTests ?? [],
  lastReportId: null,
  lastMessageId: report.messageId,
  lastComposedAt: report.composedAt,
});
