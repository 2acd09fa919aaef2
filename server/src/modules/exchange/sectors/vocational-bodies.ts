import { Type } from 'typebox';
import { PLAIN_TEXT } from '../../../platform/http/faults.ts';
import { LEARNING_PATHS, MBO_LEVELS } from '../../register/index.ts';
import { DateOnly, Head, LearnerKeySchema, Mark, Number_, Strict } from '../message-schemas.ts';
import { ENROLMENT, PERIOD, periodsOf, sectorField } from './sector-messages.ts';

/** The forms of the messages of vocational education; Dutch terms after the regulation and the overviews (RO). */
const Crebo = Type.String({ pattern: '^[0-9]{5}$', description: 'Qualification (crebo)', examples: ['25655'] });
const ElectiveCode = Type.String({ pattern: '^K[0-9]{4}$', description: 'Elective (keuzedeel)', examples: ['K0067'] });
const PartNumber = Type.String({
  pattern: '^[A-Za-z0-9]{1,20}$',
  description: "The institution's own number; never a citizen number",
  examples: ['1'],
});
const Exemption = Type.String({ pattern: '^[A-Z]{2,10}$', description: 'On what ground exempted (vrijstelling)', examples: ['MBO'] });
const Provider = Type.String({
  pattern: '^[0-9]{3}A[0-9]{3}$',
  description: 'Provider in RIO (onderwijsaanbieder)',
  examples: ['100A501'],
});
const LastDay = (description: string) => Type.Optional(Type.String({ format: 'date', description }));

const Period = Strict({
  ...PERIOD,
  programme: Crebo,
  learningPath: Type.Enum([...LEARNING_PATHS], {
    description: 'Leertraject: bol, bbl, other education (ovo), other education without a diploma (odt) or exam participant (ex)',
  }),
  partTime: Type.Optional(Type.Boolean({ description: 'Intensity (intensiteit): part-time; absent means full-time' })),
  level: Type.Optional(Type.Enum([...MBO_LEVELS], { description: 'Level; only needed where the programme does not say it' })),
  route: Type.Optional(Type.String({ pattern: '^[A-Z]{2,3}$', description: 'Continuous route vmbo-mbo (leerroute)', examples: ['DLP'] })),
  routePhase: Type.Optional(Type.Enum(['vo', 'mbo'], { description: 'Phase of the continuous route (leerroutefase)' })),
  provider: Type.Optional(Provider),
  location: Type.Optional(
    Type.String({ pattern: '^[0-9]{3}X[0-9]{3}$', description: 'Location in RIO (onderwijslocatie)', examples: ['101X591'] }),
  ),
  attendanceLocation: Type.Optional(Type.String({ pattern: '^[0-9]{12}$', description: 'Location for attendance (locatiecode VSV)' })),
  yearOfStudy: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
  fundable: Type.Optional(
    Type.Boolean({ description: 'Whether the institution asks for funding (indicatie bekostigbaar); absent means true' }),
  ),
});

const Agreement = Strict(
  {
    number: PartNumber,
    signedOn: Type.String({ format: 'date', description: 'Day on which the agreement was concluded (afsluitdatum)' }),
    startDate: DateOnly,
    plannedEndDate: Type.String({ format: 'date', description: 'Last day as planned' }),
    endDate: LastDay('Last day in fact; absent while it lasts'),
    hours: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999, description: 'Size in hours (omvang)' })),
    company: Type.String({ pattern: '^[1-9][0-9]{8}$', description: 'Training company (leerbedrijfID)', examples: ['100018965'] }),
    programme: Type.Optional(Crebo),
    elective: Type.Optional(ElectiveCode),
  },
  { description: 'A practical training agreement (praktijkovereenkomst), for a qualification or for an elective' },
);

const Support = Strict({ startDate: DateOnly, endDate: LastDay('Last day; absent while it lasts') });

export const VocationalEnrolmentBody = Strict(
  {
    sector: sectorField(['mbo']),
    ...ENROLMENT,
    plannedEndDate: Type.String({ format: 'date', description: 'Last day as planned (geplande datum uitschrijving)' }),
    priorEducation: Type.Optional(
      Type.String({
        pattern: '^(0[1-9]|1[0-6])$',
        description: 'Highest prior education (hoogste vooropleiding), 01 to 16',
        examples: ['05'],
      }),
    ),
    leavingReason: Type.Optional(
      Type.String({ pattern: '^0[1-9]$', description: 'Reason for leaving (reden uitstroom), 01 to 09', examples: ['08'] }),
    ),
    periods: periodsOf(Period),
    practicalTraining: Type.Optional(
      Type.Array(Agreement, { maxItems: 60, description: 'Every practical training agreement, ended ones too' }),
    ),
    extraSupport: Type.Optional(Type.Array(Support, { maxItems: 20, description: 'Periods of extra support (indicatie gehandicapt)' })),
  },
  { title: 'VocationalEnrolmentReport', description: 'Vocational education: an enrolment with its full history and agreements' },
);

const GenericPart = Strict(
  {
    number: PartNumber,
    code: Type.String({ pattern: '^[0-9]{4}$', description: 'Generic exam part', examples: ['3005'] }),
    level: Type.Optional(
      Type.String({ minLength: 1, maxLength: 10, pattern: PLAIN_TEXT, description: 'Reference level', examples: ['3F'] }),
    ),
    finalMark: Type.Optional(Type.Integer({ minimum: 1, maximum: 10 })),
    exemption: Type.Optional(Exemption),
    schoolMark: Type.Optional(Mark),
    schoolExemption: Type.Optional(Exemption),
    centralMark: Type.Optional(Mark),
    centralExemption: Type.Optional(Exemption),
  },
  { description: 'Generic exam part (GEO): institution exam (IE), central exam (CE) and final mark' },
);
const Certificate = Type.Optional(Type.Boolean({ description: 'A certificate was awarded; for parts without a diploma only' }));
const ElectivePart = Strict(
  { number: PartNumber, code: ElectiveCode, achieved: Type.Boolean(), certificate: Certificate },
  { description: 'Elective (KZD)' },
);
const ProfessionalPart = Strict(
  { number: PartNumber, code: Type.String({ pattern: '^[A-Z][0-9]{4}$', examples: ['C0004'] }), certificate: Certificate },
  { description: 'Professional part laid down by order (AMvB-onderdeel, AMO)' },
);

export const VocationalResultBody = Strict(
  {
    sector: sectorField(['mbo']),
    ...Head,
    learner: LearnerKeySchema,
    document: Type.Enum(['diploma', 'certificate', 'declaration', 'exam-parts'], {
      description: "Diploma, certificate, the institution's declaration (mbo-verklaring), or exam parts without any of these",
    }),
    enrolment: Type.Optional(Number_),
    site: Type.String({ pattern: '^[0-9]{2}$' }),
    programme: Crebo,
    decidedOn: Type.String({ format: 'date', description: 'Day on which the examining board decided (datum resultaat)' }),
    fundable: Type.Optional(Type.Boolean({ description: 'Whether the institution asks for funding of the diploma; absent means true' })),
    provider: Type.Optional(Provider),
    genericParts: Type.Optional(Type.Array(GenericPart, { maxItems: 40 })),
    electives: Type.Optional(Type.Array(ElectivePart, { maxItems: 40 })),
    professionalParts: Type.Optional(Type.Array(ProfessionalPart, { maxItems: 40 })),
  },
  { title: 'VocationalResultReport', description: 'Vocational education: a diploma with its exam parts, or exam parts by themselves' },
);
