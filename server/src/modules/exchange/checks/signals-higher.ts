import type { SignalEntry } from './signal-entry.ts';

/**
 * What higher education needs beside the shared signals. Our own codes, each starting with H. Where a signal tells how an enrolment
 * or a degree stands for funding, it names the status code of the register of higher education (bekostigingsstatus). "UWHW" is the
 * Uitvoeringsbesluit WHW 2008, "RFHO" the Regeling financiën hoger onderwijs.
 */
export const higherSignals = {
  H01: {
    severity: 'attention',
    nl: 'De student heeft op {countingDate} meer dan één opleiding van eerste inschrijving: ook {programme} {where}. Zolang dat zo is wordt geen ervan bekostigd (status {status}); stem af welke de eerste is.',
    en: 'On {countingDate} the student has more than one programme of first enrolment: {programme} {where} too. As long as that is so none of them is funded (status {status}); agree which is the first.',
    source: 'UWHW art. 1.1 onder o en 4.8; RFHO bijlage 10, eerste inschrijving',
  },
  H02: {
    severity: 'attention',
    nl: 'Op {countingDate} wordt deze inschrijving niet bekostigd: {reason} (status {status}).',
    en: 'On {countingDate} this enrolment is not funded: {reason} (status {status}).',
    source: 'UWHW art. 4.8 en bijlage 2 onder i, q en t',
  },
  H03: {
    severity: 'refusal',
    nl: 'Fase {phase} hoort niet bij opleiding {programme}, die opleidt tot {degree}.',
    en: 'Phase {phase} does not go with programme {programme}, which leads to {degree}.',
    source: 'RFHO bijlage 10, opleidingsfase',
  },
  H04: {
    severity: 'refusal',
    nl: 'Een schakelprogramma is nooit de opleiding van eerste inschrijving. Meld firstEnrolment als onwaar of laat het weg.',
    en: 'A bridging programme is never the programme of first enrolment. Report firstEnrolment as false or leave it out.',
    source: 'RFHO bijlage 10, eerste inschrijving; UWHW art. 1.1 onder o',
  },
  H05: {
    severity: 'attention',
    nl: 'De student heeft al een graad {degree} ({date}). Een inschrijving daarvoor wordt dan niet meer bekostigd (status {status}), tenzij een uitzondering geldt voor onderwijs of gezondheidszorg.',
    en: 'The student already has a degree of {degree} ({date}). An enrolment for it is then no longer funded (status {status}), unless the exception for teaching or health care applies.',
    source: 'UWHW art. 1.1 onder r, 4.8 en 5.2',
  },
  H06: {
    severity: 'attention',
    nl: '{field} {date} is te laat gemeld. Meld een inschrijving of wijziging binnen acht weken.',
    en: '{field} {date} was reported late. Report an enrolment or change within eight weeks.',
    source: 'RFHO art. 15 lid 1',
  },
  H07: {
    severity: 'attention',
    nl: 'Deze melding verandert wat op peildatum {countingDate} geldt. Wat na {closed} is gemeld, telt niet mee voor de bekostiging (status ti), tenzij de oorzaak buiten de instelling ligt.',
    en: 'This report changes what held on reference date {countingDate}. What is reported after {closed} does not count for funding (status ti), unless the cause lies outside the institution.',
    source: 'UWHW art. 1.1 onder s en 4.3 lid 1 en 3',
  },
  H08: {
    severity: 'attention',
    nl: '{field} {date} is niet de {day} dag van een maand. In het hoger onderwijs loopt een inschrijving over hele maanden; controleer de datum.',
    en: '{field} {date} is not the {day} day of a month. In higher education an enrolment covers whole months; check the date.',
    source: 'UWHW bijlage 2 onder m en n',
  },
  H09: {
    severity: 'attention',
    nl: 'De student is {age} jaar bij inschrijving; in het hoger onderwijs is 15 tot en met 90 gebruikelijk. Controleer de geboortedatum en de inschrijfdatum.',
    en: 'The student is aged {age} on enrolment; in higher education 15 to 90 is usual. Check the birth date and the enrolment date.',
    source: 'eigen controle, naar PvE PO 306 en 308',
  },
  H10: {
    severity: 'refusal',
    nl: 'Een extraneus doet alleen examens en kan niet duaal ingeschreven zijn.',
    en: 'An extraneus only takes exams and cannot be enrolled in dual form.',
    source: 'WHW art. 7.32 en 7.36; UWHW bijlage 2 onder i en l',
  },
  H11: {
    severity: 'refusal',
    nl: 'De student is op {date} niet ingeschreven bij uw instelling onder {what}. Meld eerst de inschrijving (status mw).',
    en: 'On {date} the student is not enrolled at your institution under {what}. Report the enrolment first (status mw).',
    source: 'UWHW art. 4.9; RFHO bijlage 10',
  },
  H12: {
    severity: 'refusal',
    nl: 'Een {given} kan niet worden behaald in opleiding {programme}, die opleidt tot {degree}.',
    en: 'A {given} cannot be reached in programme {programme}, which leads to {degree}.',
    source: 'RFHO bijlage 10, opleidingsfase bij resultaat',
  },
  H13: {
    severity: 'attention',
    nl: 'De graad is behaald in opleiding {programme}, maar de student is ingeschreven voor {enrolled}. Controleer welke juist is.',
    en: 'The degree was reached in programme {programme}, but the student is enrolled in {enrolled}. Check which is right.',
    source: 'RFHO bijlage 10, opleidingcode bij resultaat',
  },
  H14: {
    severity: 'attention',
    nl: 'De graad van {date} is te laat gemeld. Meld een graad binnen acht weken.',
    en: 'The degree of {date} was reported late. Report a degree within eight weeks.',
    source: 'RFHO art. 15 lid 2',
  },
  H15: {
    severity: 'attention',
    nl: 'De student heeft al een graad {degree} ({date}). Een volgende van dezelfde soort wordt niet bekostigd (status {status}), tenzij een uitzondering geldt voor onderwijs of gezondheidszorg.',
    en: 'The student already has a degree of {degree} ({date}). A next one of the same kind is not funded (status {status}), unless the exception for teaching or health care applies.',
    source: 'UWHW art. 1.1 onder r, 4.9 en 5.2',
  },
  H16: {
    severity: 'attention',
    nl: 'Deze melding verandert een graad uit de peilperiode tot en met {end}. Wat na {closed} is gemeld, telt niet mee voor de bekostiging (status tg), tenzij de oorzaak buiten de instelling ligt.',
    en: 'This report changes a degree of the reference period through {end}. What is reported after {closed} does not count for funding (status tg), unless the cause lies outside the institution.',
    source: 'UWHW art. 1.1 onder t en 4.3 lid 1 en 3',
  },
} as const satisfies Record<string, SignalEntry>;
