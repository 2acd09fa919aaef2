import type { PrimaryEnrolmentReport } from '../../sectors/primary-report.ts';
import type { Text } from '../signals.ts';

/** What groups of fields are called in a signal, inside a sentence. */
export const groupNames = {
  weight: { nl: 'een leerlinggewicht', en: 'pupil weight' },
  specialEducation: { nl: 'een soort onderwijs', en: 'kind of special education' },
  indication: { nl: 'een indicatie', en: 'indication' },
  guidance: { nl: 'ambulante begeleiding', en: 'guidance' },
  statement: { nl: 'een toelaatbaarheidsverklaring', en: 'admission statement' },
  exitProfile: { nl: 'een uitstroomprofiel', en: 'exit profile' },
  arrangement: { nl: 'een arrangement', en: 'arrangement' },
  plan: { nl: 'een ontwikkelingsperspectief', en: 'development plan' },
  early: { nl: 'een vroegschools programma', en: 'early childhood programme' },
  preschool: { nl: 'voorschoolse educatie', en: 'preschool education' },
  residence: { nl: 'een soort verblijf', en: 'kind of residence' },
  returned: { nl: 'een terugplaatsing', en: 'return to another school' },
} as const satisfies Record<string, Text>;

/** What fields of primary and special education are called in a signal, inside a sentence. */
export const fieldNames = {
  early: { nl: 'de begindatum van het vroegschoolse programma', en: 'the start of the early childhood programme' },
  earlyEnd: { nl: 'de einddatum van het vroegschoolse programma', en: 'the end of the early childhood programme' },
  plan: { nl: 'de ingangsdatum van het ontwikkelingsperspectief', en: 'the start of the development plan' },
  planEnd: { nl: 'de einddatum van het ontwikkelingsperspectief', en: 'the end of the development plan' },
  indication: { nl: 'de datum van de indicatie', en: 'the date of the indication' },
  guidance: { nl: 'de ingangsdatum van de begeleiding', en: 'the start of the guidance' },
  statement: { nl: 'de ingangsdatum van de toelaatbaarheidsverklaring', en: 'the start of the admission statement' },
  exitProfile: { nl: 'de ingangsdatum van het uitstroomprofiel', en: 'the start of the exit profile' },
  arrangement: { nl: 'de ingangsdatum van het arrangement', en: 'the start of the arrangement' },
  centre: { nl: 'het regionaal expertisecentrum', en: 'the regional centre' },
  decision: { nl: 'het nummer van de indicatie', en: 'the number of the indication' },
  statementNumber: { nl: 'het beschikkingsnummer', en: 'the number of the decision' },
  partnership: { nl: 'samenwerkingsverband', en: 'partnership' },
  culturalBackground: { nl: 'de aanduiding van culturele achtergrond', en: 'the cultural background' },
  specialEducation: { nl: 'soort onderwijs', en: 'the kind of special education' },
  schoolKind: { nl: 'de schoolsoort', en: 'the kind of school' },
  yearOfStudy: { nl: 'het leerjaar', en: 'the year' },
  group: { nl: 'de groep', en: 'the class' },
  residence: { nl: 'het soort verblijf', en: 'the kind of residence' },
  returned: { nl: 'de school van terugplaatsing', en: 'the school of return' },
  guidanceSchool: { nl: 'de school waar de leerling wordt begeleid', en: 'the school where the pupil is guided' },
  exitProgramme: { nl: 'de elementcode', en: 'the element code' },
  siteElsewhere: { nl: 'vestiging', en: 'site' },
  earlyProgramme: { nl: 'vroegschools programma', en: 'early childhood programme' },
  weightScheme: { nl: 'gewichtenregeling', en: 'weight scheme' },
  weight: { nl: 'gewicht', en: 'weight' },
} as const satisfies Record<string, Text>;

/** One date of a group of fields with a life of its own within an enrolment. */
export type GroupDate = {
  readonly group: 'early' | 'plan' | 'indication' | 'guidance' | 'statement' | 'exitProfile' | 'arrangement';
  readonly at: string;
  readonly date: string;
  readonly field: Text;
  readonly isStart: boolean;
  /** The list it stands in: a start occurs once in it. */
  readonly list: string;
};

const NONE: readonly GroupDate[] = [];

type Dated = { readonly startDate: string; readonly endDate?: string };

const starts = (
  group: GroupDate['group'],
  list: string,
  items: readonly Dated[] | undefined,
  field: Text,
  end: Text | undefined,
): GroupDate[] =>
  (items ?? []).flatMap((item, i) => [
    { group, list, at: `${list}/${i}/startDate`, date: item.startDate, field, isStart: true },
    ...(end === undefined || item.endDate === undefined
      ? []
      : [{ group, list, at: `${list}/${i}/endDate`, date: item.endDate, field: end, isStart: false }]),
  ]);

/** Every date of the groups of an enrolment report. */
export const groupDates = (report: PrimaryEnrolmentReport): readonly GroupDate[] => {
  const { earlyProgrammes, developmentPlans, indications, admissionStatements, exitProfiles, arrangement } = report;
  if (!(earlyProgrammes || developmentPlans || indications || admissionStatements || exitProfiles || arrangement)) return NONE;
  return [
    ...starts('early', '/earlyProgrammes', earlyProgrammes, fieldNames.early, fieldNames.earlyEnd),
    ...starts('plan', '/developmentPlans', developmentPlans, fieldNames.plan, fieldNames.planEnd),
    ...starts('statement', '/admissionStatements', admissionStatements, fieldNames.statement, undefined),
    ...starts('exitProfile', '/exitProfiles', exitProfiles, fieldNames.exitProfile, undefined),
    ...(indications ?? []).flatMap(({ date, guidance }, i): GroupDate[] => [
      { group: 'indication', list: '/indications', at: `/indications/${i}/date`, date, field: fieldNames.indication, isStart: true },
      ...starts('guidance', `/indications/${i}/guidance`, guidance, fieldNames.guidance, undefined),
    ]),
    ...(arrangement === undefined
      ? NONE
      : [
          {
            group: 'arrangement' as const,
            list: '/arrangement',
            at: '/arrangement/startDate',
            date: arrangement.startDate,
            field: fieldNames.arrangement,
            isStart: true,
          },
        ]),
  ];
};
