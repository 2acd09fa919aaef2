import type { Text } from './signal-entry.ts';

type Otherwise = {
  /** What the code stands for in the programme of requirements. */
  readonly means: Text;
  /** What happens here instead. */
  readonly here: Text;
};

const addressLines: Text = {
  nl: 'geen signaal: adresregels, straat en huisnummer worden niet gevraagd en niet bewaard; een veld ervoor is onbekend en geeft HTTP 400 (invalid-request)',
  en: 'no signal: address lines, street and house number are neither asked nor kept; a field for them is unknown and gives HTTP 400 (invalid-request)',
};
const freeText: Text = {
  nl: 'geen signaal: elk signaal heeft een eigen code en tekst in twee talen; vrije tekst wordt niet gebruikt',
  en: 'no signal: every signal has a code and a text of its own in two languages; free text is not used',
};

/** Codes of the programme of requirements for primary education (7.1.25) that no check of a report raises, with what takes their place. */
export const answeredOtherwise: Readonly<Record<string, Otherwise>> = {
  '358': {
    means: { nl: 'technische fout bij de ontvanger', en: 'technical fault at the receiver' },
    here: {
      nl: 'HTTP 500 (internal-error) of 503; er is niets vastgelegd en het bericht kan opnieuw',
      en: 'HTTP 500 (internal-error) or 503; nothing was stored and the message can be sent again',
    },
  },
  '359': {
    means: { nl: 'bericht voldoet niet aan de berichtdefinitie', en: 'message does not follow its definition' },
    here: {
      nl: 'HTTP 400 (invalid-request), met elke fout en haar plaats',
      en: 'HTTP 400 (invalid-request), with every fault and its place',
    },
  },
  '360': {
    means: { nl: 'envelop voldoet niet', en: 'envelope does not follow its definition' },
    here: {
      nl: 'HTTP 400 (malformed-json) of 415 (unsupported-media-type)',
      en: 'HTTP 400 (malformed-json) or 415 (unsupported-media-type)',
    },
  },
  '366': {
    means: { nl: 'afzender mag niet namens deze school melden', en: 'sender may not report for this school' },
    here: { nl: 'HTTP 401 of 403 (not-authorised-for-institution)', en: 'HTTP 401 or 403 (not-authorised-for-institution)' },
  },
  '775': { means: { nl: 'buitenlands adres bij Nederland', en: 'foreign address with the Netherlands' }, here: addressLines },
  '776': { means: { nl: 'postbus als adres', en: 'post-office box as address' }, here: addressLines },
  '777': { means: { nl: 'buitenlands adres ontbreekt', en: 'foreign address is missing' }, here: addressLines },
  '778': { means: { nl: 'tweede adresregel zonder eerste', en: 'second address line without the first' }, here: addressLines },
  '779': { means: { nl: 'derde adresregel zonder de andere', en: 'third address line without the others' }, here: addressLines },
  '956': {
    means: { nl: 'gegevens zijn geheim volgens de basisregistratie personen', en: 'data are secret according to the population register' },
    here: {
      nl: 'geen signaal: het antwoord op een melding bevat nooit een adres, en berichten over een adreswijziging evenmin',
      en: 'no signal: the answer to a report never holds an address, nor do notifications about a change of one',
    },
  },
  '990': { means: { nl: 'vrije tekst, afkeur', en: 'free text, refusal' }, here: freeText },
  '991': { means: { nl: 'vrije tekst, signaal', en: 'free text, attention' }, here: freeText },
};
