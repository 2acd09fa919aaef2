import type { DifferenceGroup } from './difference-store.ts';
import { fieldName, touchesFunding } from './field-words.ts';
import { listed, sentence, type Text } from './words.ts';

/** What a group of differences is, what it means, and what it may mean for funding (null: nothing). */
export type Explanation = { readonly title: Text; readonly explanation: Text; readonly funding: Text | null };

const RECORD = {
  enrolment: { nl: 'Inschrijving', en: 'Enrolment' },
  result: { nl: 'Resultaat', en: 'Result' },
} as const satisfies Record<DifferenceGroup['record'], Text>;

const both = (f: (language: 'nl' | 'en') => string): Text => ({ nl: f('nl'), en: f('en') });

const COUNTS: Text = {
  nl: 'Dit veld telt mee in de bekostiging. Wat de correctie verandert, staat na het overnemen bij de leerling.',
  en: 'This field takes part in funding. What the correction changes is told with the learner once it is taken over.',
};

const explainDifferent = (fields: readonly string[]): Explanation => ({
  title: both((l) => sentence(both((m) => `${listed(fields.map(fieldName))[m]} ${m === 'nl' ? 'verschilt' : 'differs'}`))[l]),
  explanation: {
    nl: 'De school en het register hebben hetzelfde record met een andere inhoud. Neem de gegevens van de school over, of pas het systeem van de school aan.',
    en: "The school and the register have the same record with other content. Take over what the school has, or change the school's own system.",
  },
  funding: touchesFunding(fields) ? COUNTS : null,
});

/** Explains a group to who must decide about it. */
export const explain = (group: Pick<DifferenceGroup, 'kind' | 'record' | 'fields'>): Explanation => {
  const what = RECORD[group.record];
  const enrolment = group.record === 'enrolment';
  switch (group.kind) {
    case 'different':
      return explainDifferent(group.fields);
    case 'missing-here':
      return {
        title: { nl: `${what.nl} ontbreekt in het register`, en: `${what.en} missing in the register` },
        explanation: {
          nl: 'De school heeft dit record, het register niet. Neem het over: het wordt gemeld en gecontroleerd als elke melding.',
          en: 'The school has this record, the register does not. Take it over: it is reported and checked like every report.',
        },
        funding: enrolment
          ? { nl: 'Wie niet geregistreerd is, telt niet mee voor de bekostiging.', en: 'Who is not registered does not count for funding.' }
          : null,
      };
    case 'missing-there':
      return {
        title: { nl: `${what.nl} ontbreekt bij de school`, en: `${what.en} missing at the school` },
        explanation: {
          nl: 'Het register heeft dit record, de school niet. Verwijder het alleen als het nooit had mogen bestaan; wie vertrokken is, wordt uitgeschreven.',
          en: 'The register has this record, the school does not. Delete it only if it should never have been there; who has left is reported with an end date.',
        },
        funding: enrolment
          ? {
              nl: 'Een geregistreerde inschrijving die er niet is, telt ten onrechte mee: bij controle volgt terugvordering.',
              en: 'A registered enrolment that does not exist counts unjustly: an audit will reclaim it.',
            }
          : null,
      };
    case 'learner-differs':
      return {
        title: {
          nl: `Persoonsgegevens verschillen${group.fields.length > 0 ? `: ${listed(group.fields.map(fieldName)).nl}` : ''}`,
          en: `The learner differs${group.fields.length > 0 ? `: ${listed(group.fields.map(fieldName)).en}` : ''}`,
        },
        explanation: {
          nl: 'Een nummer gaat nooit over op een andere leerling, en een melding verandert geen persoonsgegevens. Controleer het nummer en de gegevens in het systeem van de school; meld zo nodig onder een nieuw nummer, of wijzig de sleutelgegevens (bericht 2).',
          en: "A number never passes to another learner, and a report changes no key data. Check number and data in the school's own system; report under a new number if need be, or change the key data (message 2).",
        },
        funding: null,
      };
    case 'number-differs':
      return {
        title: { nl: `${what.nl} staat onder een ander nummer`, en: `${what.en} stands under another number` },
        explanation: {
          nl: 'Dezelfde leerling heeft vanaf dezelfde dag een record onder een ander nummer. Neem in het systeem van de school het nummer van het register over.',
          en: "The same learner has a record from the same day under another number. Take over the register's number in the school's own system.",
        },
        funding: null,
      };
    case 'duplicate':
      return {
        title: { nl: 'Nummer komt twee keer voor', en: 'Number comes twice' },
        explanation: {
          nl: 'De school stuurde dit nummer vaker dan één keer; alleen de eerste is vergeleken. Geef elk record een eigen nummer.',
          en: 'The school sent this number more than once; only the first was compared. Give each record a number of its own.',
        },
        funding: null,
      };
    case 'unreadable':
      return {
        title: { nl: 'Record is niet te lezen', en: 'Record cannot be read' },
        explanation: {
          nl: 'De regel heeft niet de vorm van een melding en is niet vergeleken. De fouten staan erbij.',
          en: 'The line does not have the form of a report and was not compared. Its faults are told.',
        },
        funding: null,
      };
  }
};
