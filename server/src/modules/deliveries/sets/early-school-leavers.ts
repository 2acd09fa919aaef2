import { addDays, addYears, ageOn, type Enrolment, type LearnerFacts, type ReferenceData, within } from '../../register/index.ts';
import { type DeliverySet, governmentNumber, livesWithin } from '../delivery-set.ts';

const YOUNGEST = 12;
const OLDEST = 22;

/** A start qualification: a diploma of havo or vwo, or of vocational education at level 2 or higher (Leerplichtwet 1969, art. 1). */
const hasStartQualification = (facts: LearnerFacts, reference: ReferenceData): boolean =>
  facts.results.some((result) => {
    if (result.outcome !== 'passed' || (result.kind !== 'diploma' && result.kind !== 'degree')) return false;
    const programme = reference.programmes.get(`${result.sector}:${result.programmeCode}`);
    if (result.sector === 'vo') return programme?.vo?.track === 'havo' || programme?.vo?.track === 'vwo';
    return result.sector === 'mbo' ? Number(programme?.level) >= 2 : true;
  });

/** The enrolment that ended last before a day. */
const lastEnded = (facts: LearnerFacts, day: string): Enrolment | undefined =>
  facts.enrolments
    .filter((one) => one.end !== null && one.end <= day)
    .sort((one, other) => ((one.end ?? '') < (other.end ?? '') ? 1 : -1))[0];

/** Young people who left education without a start qualification, for the municipality where they live. */
export const earlySchoolLeavers: DeliverySet = {
  id: 'early-school-leavers',
  version: 1,
  title: { nl: 'Voortijdig schoolverlaters van een gemeente', en: 'Early school leavers of a municipality' },
  purpose: {
    nl: 'Het volgen en begeleiden van jongeren zonder startkwalificatie door de gemeente (regionale meld- en coördinatiefunctie).',
    en: 'Following and guiding young people without a start qualification by the municipality (regional registration and coordination).',
  },
  legalGround:
    'Wet educatie en beroepsonderwijs, art. 8.3.1 tot en met 8.3.4; Wet voortgezet onderwijs, titel over voortijdig schoolverlaten',
  fields: [
    {
      name: 'number',
      text: { nl: 'Burgerservicenummer of onderwijsnummer', en: 'Citizen or education number' },
      need: {
        nl: 'Om de jongere in de gemeentelijke administratie te vinden.',
        en: 'To find the young person in the records of the municipality.',
      },
    },
    {
      name: 'birthDate',
      text: { nl: 'Geboortedatum', en: 'Birth date' },
      need: { nl: 'Of de jongere leerplichtig of kwalificatieplichtig is.', en: 'Whether education is compulsory.' },
    },
    {
      name: 'lastDay',
      text: { nl: 'Laatste dag ingeschreven', en: 'Last day enrolled' },
      need: { nl: 'Sinds wanneer de jongere geen onderwijs volgt.', en: 'Since when the young person is out of education.' },
    },
    {
      name: 'institution',
      text: { nl: 'Laatste instelling (BRIN)', en: 'Last institution (BRIN)' },
      need: { nl: 'Met wie over terugkeer te overleggen.', en: 'With whom to talk about return.' },
    },
    {
      name: 'level',
      text: { nl: 'Laatste soort en niveau', en: 'Last kind and level' },
      need: { nl: 'Welke weg naar een startkwalificatie nog te gaan is.', en: 'What is left on the way to a start qualification.' },
    },
  ],
  sectors: ['vo', 'mbo'],
  scope: 'municipality',
  sinceDay: false,
  range: ({ referenceDate }) => ({ from: addYears(referenceDate, -1), to: addDays(referenceDate, 1) }),
  rowsOf: (facts, context) => {
    const { referenceDate, reference } = context;
    const age = ageOn(facts.details.birthDate.first, referenceDate);
    if (age < YOUNGEST || age > OLDEST || facts.deceasedOn !== null || !livesWithin(facts, context)) return [];
    if (facts.enrolments.some((one) => within(one, referenceDate)) || hasStartQualification(facts, reference)) return [];
    const last = lastEnded(facts, referenceDate);
    if (last?.end == null || (last.sector !== 'vo' && last.sector !== 'mbo') || last.end <= addYears(referenceDate, -1)) return [];
    const programme = reference.programmes.get(`${last.sector}:${last.periods.at(-1)?.programmeCode}`);
    return [
      {
        number: governmentNumber(facts),
        birthDate: facts.details.birthDate.first,
        lastDay: addDays(last.end, -1),
        institution: last.brin,
        level: `${last.sector} ${programme?.level ?? ''}`.trim(),
      },
    ];
  },
};
