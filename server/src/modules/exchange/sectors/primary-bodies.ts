import { type TSchema, Type } from 'typebox';
import { PLAIN_TEXT } from '../../../platform/http/faults.ts';
import { PRIMARY_PROGRAMMES, RESIDENCES, SPECIAL_EDUCATION, WEIGHTS } from '../../register/index.ts';
import { DateOnly, Strict } from '../message-schemas.ts';
import { ENROLMENT, FUNDABLE, PERIOD, periodsOf, sectorField } from './sector-messages.ts';

const BrinText = Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$', examples: ['18BR'] });
const brin = (description: string): TSchema => Type.Optional(Type.String({ ...BrinText, description }));
const list = (item: TSchema, description: string): TSchema => Type.Optional(Type.Array(item, { minItems: 1, maxItems: 40, description }));
const EARLY = ['01', '02', '03', '04', '05', '06'];
const INDICATIONS = ['11', '12', '13', '14', '21', '22', '23', '24', '25', '26', '31', '32', '33', '34', '35', '40', '44'];

const EarlyCode = Type.Enum(EARLY, {
  description: 'Programme (VVE): 01 Kaleidoscoop, 02 Piramide, 03 Startblokken, 04 Ko-Totaal, 05 another, 06 a combination',
});

const Period = Strict({
  ...PERIOD,
  programme: Type.Enum([...PRIMARY_PROGRAMMES], {
    description:
      'Kind of school (schoolsoort): BO primary, SBO special primary, SO special, VSO special secondary; AB guidance of a pupil placed elsewhere',
  }),
  yearOfStudy: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 25,
      description:
        'Year (leerjaar): in BO and SBO the group, 1 to 8, or 0 at a school for the children of skippers; in SO and VSO the years of education so far',
    }),
  ),
  group: Type.Optional(Type.String({ minLength: 1, maxLength: 30, pattern: PLAIN_TEXT, description: 'Class (groep)', examples: ['6b'] })),
  fundable: FUNDABLE,
  weight: Type.Optional(Type.Enum([...WEIGHTS], { description: 'Pupil weight (gewicht)' })),
  weightScheme: Type.Optional(Type.Enum([1, 2], { description: 'Weight scheme (gewichtenregeling); absent means 2' })),
  specialEducation: Type.Optional(
    Type.Enum([...SPECIAL_EDUCATION], { description: 'Kind of special education (soort onderwijs); the first digit is the cluster' }),
  ),
  residence: Type.Optional(
    Type.Enum([...RESIDENCES], { description: 'Residential place (soort verblijf), codes 1 to 6 in this order; absent means 0' }),
  ),
  supportCategory: Type.Optional(
    Type.Enum([1, 2, 3], {
      description: 'Support category (bekostigingscategorie) of the admission statement in force: 1 low, 2 middle, 3 high',
    }),
  ),
});

const Early = Strict({ startDate: DateOnly, endDate: Type.Optional(DateOnly), programme: EarlyCode });
const Plan = Strict({ startDate: DateOnly, endDate: Type.Optional(DateOnly) });
const Guidance = Strict({ startDate: DateOnly, school: BrinText });
const Indication = Strict({
  date: DateOnly,
  kind: Type.Enum(INDICATIONS, { description: 'Kind of education indicated (onderwijssoort indicatie)' }),
  centre: brin('Regional centre that indicated (BRIN-nummer REC)'),
  number: Type.Optional(
    Type.String({ minLength: 1, maxLength: 14, pattern: PLAIN_TEXT, description: 'Number of the decision (CVI-nummer)' }),
  ),
  guidance: list(Guidance, 'Peripatetic guidance (ambulante begeleiding): by a special school, or at a regular one'),
});
const Statement = Strict({
  startDate: DateOnly,
  endDate: Type.String({ format: 'date', description: 'Last day, always a 31 July' }),
  partnership: Type.String({
    pattern: '^[A-Z]{2}[0-9]{4}$',
    description: 'Number of the partnership (samenwerkingsverband)',
    examples: ['PO2601'],
  }),
  number: Type.String({
    minLength: 1,
    maxLength: 17,
    pattern: PLAIN_TEXT,
    description: 'Number of the decision (beschikkingsnummer)',
    examples: ['PO2601-2026-00017'],
  }),
});
const Profile = Strict({
  startDate: DateOnly,
  profile: Type.Enum(['day-activities', 'work', 'further-education']),
  programme: Type.Optional(Type.String({ pattern: '^[0-9]{4}$', description: 'Programme in secondary education (elementcode)' })),
  yearOfStudy: Type.Optional(Type.Integer({ minimum: 1, maximum: 6 })),
});
const Arrangement = Strict({
  startDate: DateOnly,
  school: BrinText,
  site: Type.String({ pattern: '^[0-9]{2}$' }),
});

export const PrimaryEnrolmentBody = Strict(
  {
    sector: sectorField(['po']),
    ...ENROLMENT,
    originalStartDate: Type.Optional(
      Type.String({
        format: 'date',
        description: 'First day as reported before, where it is corrected (datum oorspronkelijke inschrijving)',
      }),
    ),
    preschoolProgramme: Type.Optional(EarlyCode),
    preschoolMonths: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 99, description: 'Months of preschool education (voorschoolse maanden)' }),
    ),
    culturalBackground: Type.Optional(
      Type.Enum(['not-applicable', 'dutch', 'other'], { description: 'Aanduiding NNCA, codes 0 to 2 in this order' }),
    ),
    returnedTo: brin('School to which an indicated pupil returned (BRIN-nummer teruggeplaatste leerling)'),
    earlyProgrammes: list(Early, 'Early childhood programmes (vroegschools programma)'),
    developmentPlans: list(Plan, 'Development plans (ontwikkelingsperspectief)'),
    indications: list(Indication, 'Indications of before August 2014 (LGF-indicatie, indicatiestelling WEC)'),
    admissionStatements: list(Statement, 'Admission statements (toelaatbaarheidsverklaring)'),
    exitProfiles: list(Profile, 'Exit profiles in VSO (uitstroomprofiel)'),
    arrangement: Type.Optional(
      Type.Object(Arrangement.properties, {
        additionalProperties: false,
        description: 'Arrangement WEC: the school and site where the pupil is placed',
      }),
    ),
    periods: periodsOf(Period),
  },
  { title: 'PrimaryEnrolmentReport', description: 'Primary and special education: an enrolment with its full history' },
);
