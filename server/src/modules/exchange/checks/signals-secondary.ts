import type { SignalEntry } from './signal-entry.ts';

/** What secondary education needs and the primary-education list lacks. Our own codes, each starting with L. */
export const secondarySignals = {
  L01: {
    severity: 'attention',
    nl: 'De leerling is in dezelfde tijd ook ingeschreven op {school} ({brin}), vanaf {start}. Beide scholen krijgen bericht; stem af wie de inschrijving beëindigt.',
    en: 'The learner is at the same time enrolled at {school} ({brin}), from {start}. Both schools are notified; agree who ends the enrolment.',
    source: 'PvE PO 5.6.15; Bekostigingsbesluit WVO art. 7 lid 5',
  },
  L02: {
    severity: 'attention',
    nl: '{field} {date} is te laat gemeld. Meld een in- of uitschrijving binnen zeven dagen.',
    en: '{field} {date} was reported late. Report the start or end of an enrolment within seven days.',
    source: 'Regeling gegevenslevering onderwijsnummer VO art. 5 lid 2',
  },
  L03: {
    severity: 'attention',
    nl: 'Deze melding verandert wat op teldatum {countingDate} geldt. Sinds 1 juni daarna telt dat alleen mee met een verklaring van de accountant.',
    en: 'This report changes what held on counting date {countingDate}. Since the 1 June after it that counts only with an accountant’s statement.',
    source: 'Regeling gegevenslevering onderwijsnummer VO art. 5 lid 3',
  },
  L04: {
    severity: 'refusal',
    nl: 'Leerjaar {year} bestaat niet in opleiding {programme}: toegestaan is {min} tot en met {max}.',
    en: 'Year of study {year} does not exist in programme {programme}: allowed are {min} through {max}.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 1, gegevens 9 en 10',
  },
  L05: {
    severity: 'attention',
    nl: 'Het leerjaar gaat van {from} naar {to}. Controleer of er een periode ontbreekt.',
    en: 'The year of study goes from {from} to {to}. Check whether a period is missing.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 1, gegeven 10',
  },
  L06: {
    severity: 'attention',
    nl: 'De leerling is {age} jaar bij inschrijving; in het voortgezet onderwijs is 10 tot en met 24 gebruikelijk. Controleer de geboortedatum en de inschrijfdatum.',
    en: 'The learner is aged {age} on enrolment; in secondary education 10 to 24 is usual. Check the birth date and the enrolment date.',
    source: 'eigen controle, naar PvE PO 306 en 308',
  },
  L07: {
    severity: 'refusal',
    nl: 'In opleiding {programme} kan geen eindexamen worden gedaan. Meld de opleiding waarmee het examen wordt afgesloten.',
    en: 'No final exam can be taken in programme {programme}. Report the programme that the exam concludes.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegeven 5',
  },
  L08: {
    severity: 'refusal',
    nl: '{field} {mark} is geen geldig cijfer: een cijfer ligt van 1,0 tot en met 10,0 en heeft ten hoogste één decimaal.',
    en: '{field} {mark} is not a valid mark: a mark lies from 1.0 through 10.0 and has at most one decimal.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegevens 20 tot en met 23',
  },
  L09: {
    severity: 'attention',
    nl: 'Het eindcijfer {mark} voor vak {subject} is niet het afgeronde gemiddelde van schoolexamen en centraal examen ({expected}). Controleer de cijfers.',
    en: 'The final mark {mark} for subject {subject} is not the rounded mean of school exam and central exam ({expected}). Check the marks.',
    source: 'Eindexamenbesluit VO art. 47',
  },
  L10: {
    severity: 'refusal',
    nl: 'De kandidaat is geslaagd gemeld zonder een vak dat meetelt voor het diploma. Meld de vakken met hun cijfers.',
    en: 'The candidate is reported as passed without a subject that counts for the diploma. Report the subjects with their marks.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegevens 12 en 13',
  },
  L11: {
    severity: 'refusal',
    nl: 'De datum van de uitslag ontbreekt, terwijl de kandidaat geslaagd of afgewezen is.',
    en: 'The date of the decision is missing, while the candidate has passed or failed.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegeven 7',
  },
  L12: {
    severity: 'refusal',
    nl: 'De leerling is in het schooljaar van examenjaar {year} niet ingeschreven op uw school. Meld eerst de inschrijving.',
    en: 'The learner is not enrolled at your school in the school year of exam year {year}. Report the enrolment first.',
    source: 'Regeling gegevenslevering onderwijsnummer VO art. 6 lid 1',
  },
  L13: {
    severity: 'attention',
    nl: 'Deze uitschrijving beëindigt een inschrijving waarvan examenresultaat {number} nog geen uitslag heeft. Meld de uitslag, of meld dat de kandidaat zich heeft teruggetrokken.',
    en: 'This ends an enrolment whose exam result {number} has no outcome yet. Report the outcome, or that the candidate withdrew.',
    source: 'Regeling gegevenslevering onderwijsnummer VO art. 6',
  },
  L14: {
    severity: 'refusal',
    nl: 'Het examenjaar {year} is niet het jaar waarin de uitslag is bepaald ({date}).',
    en: 'The exam year {year} is not the year in which the outcome was decided ({date}).',
    source: 'Regeling gegevenslevering onderwijsnummer VO art. 3 onder g',
  },
  L15: {
    severity: 'refusal',
    nl: 'Vak {subject} komt vaker dan eens voor. Meld elk vak één keer.',
    en: 'Subject {subject} occurs more than once. Report every subject once.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegeven 12',
  },
  L16: {
    severity: 'refusal',
    nl: 'Er is een uitslagdatum gemeld terwijl de uitslag nog open staat. Meld de uitslag of laat de datum weg.',
    en: 'A date of decision is reported while the outcome is still pending. Report the outcome or leave the date out.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegevens 7 en 8',
  },
  L17: {
    severity: 'refusal',
    nl: 'Nummer {number} is bij uw school in gebruik voor een andere leerling. Gebruik een eigen nummer per inschrijving of resultaat; meld een nieuw burgerservicenummer als wijziging van de sleutelgegevens.',
    en: 'Number {number} is in use at your school for another learner. Use one number per enrolment or result; report a new citizen number as a change of key data.',
    source: 'eigen controle: een nummer hoort bij één leerling',
  },
  L18: {
    severity: 'refusal',
    nl: 'Het eindcijfer {mark} is geen heel getal van 1 tot en met 10.',
    en: 'The final mark {mark} is not a whole number from 1 through 10.',
    source: 'Eindexamenbesluit VO art. 47; Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegeven 28',
  },
  L19: {
    severity: 'attention',
    nl: 'De uitslag van {date} is te laat gemeld. Meld een uitslag binnen twee weken.',
    en: 'The outcome decided on {date} was reported late. Report an outcome within two weeks.',
    source: 'Regeling gegevenslevering onderwijsnummer VO art. 6 lid 1',
  },
  L20: {
    severity: 'attention',
    nl: 'Het examen hoort bij opleiding {exam}, maar de leerling is ingeschreven in opleiding {enrolled}. Controleer welke juist is.',
    en: 'The exam belongs to programme {exam}, but the learner is enrolled in programme {enrolled}. Check which is right.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegeven 5',
  },
  L21: {
    severity: 'attention',
    nl: 'De kandidaat is geslaagd, maar vak {subject} telt mee en heeft geen eindcijfer.',
    en: 'The candidate passed, but subject {subject} counts and has no final mark.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegeven 28',
  },
  L22: {
    severity: 'refusal',
    nl: 'Bij deze inschrijving hoort examenresultaat {number}. Verwijder eerst dat resultaat.',
    en: 'Exam result {number} belongs to this enrolment. Delete that result first.',
    source: 'eigen controle: een resultaat hoort bij een inschrijving',
  },
} as const satisfies Record<string, SignalEntry>;
