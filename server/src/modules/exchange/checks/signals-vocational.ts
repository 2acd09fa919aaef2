import type { SignalEntry } from './signal-entry.ts';

/**
 * What vocational education needs beside the shared signals. Our own codes, each starting with M; severity after the regulation
 * named, or after the plain reason. "RGV BVE" is the Regeling gegevensverstrekking persoonsgebonden nummer BVE 2009, "UWEB" the
 * Uitvoeringsbesluit WEB, "PvE MBO" the published file descriptions 4.8.2.
 */
export const vocationalSignals = {
  M01: {
    severity: 'refusal',
    nl: 'De geplande einddatum {planned} ligt voor de inschrijfdatum {start}.',
    en: 'The planned end {planned} is before the enrolment date {start}.',
    source: 'RGV BVE bijlage C, geplande datum uitschrijving',
  },
  M02: {
    severity: 'attention',
    nl: 'De geplande einddatum {planned} is voorbij en er is geen uitschrijving gemeld. Verleng de onderwijsovereenkomst of meld de uitschrijving.',
    en: 'The planned end {planned} has passed and no end was reported. Extend the agreement or report the end.',
    source: 'RGV BVE bijlage C, geplande en werkelijke datum uitschrijving',
  },
  M03: {
    severity: 'attention',
    nl: 'De inschrijving is gepland tot {planned}: meer dan zes jaar. Controleer de geplande einddatum.',
    en: 'The enrolment is planned until {planned}: more than six years. Check the planned end.',
    source: 'eigen controle: de langste opleiding duurt vier jaar',
  },
  M04: {
    severity: 'attention',
    nl: '{field} {date} is te laat gemeld. Meld een in- of uitschrijving binnen zeven dagen.',
    en: '{field} {date} was reported late. Report the start or end of an enrolment within seven days.',
    source: 'RGV BVE art. 4 lid 1',
  },
  M05: {
    severity: 'attention',
    nl: 'Deze melding verandert wat op teldatum {countingDate} geldt. Sinds {closed} telt dat alleen mee met een verklaring van de accountant.',
    en: 'This report changes what held on counting date {countingDate}. Since {closed} that counts only with an accountant’s statement.',
    source: 'RGV BVE art. 7 lid 1; UWEB art. 2.2.5',
  },
  M06: {
    severity: 'refusal',
    nl: 'Niveau {level} hoort niet bij opleiding {programme}: die is van niveau {expected}. Laat het niveau weg of herstel het.',
    en: 'Level {level} does not go with programme {programme}, which is of level {expected}. Leave the level out or correct it.',
    source: 'RGV BVE bijlage C, toelichting niveau',
  },
  M07: {
    severity: 'refusal',
    nl: 'Leerweg bol in deeltijd bestaat niet meer vanaf 1 augustus 2023; de periode begint of loopt door op {date}.',
    en: 'Learning path bol part-time no longer exists from 1 August 2023; the period begins or goes on on {date}.',
    source: 'PvE MBO 16.6, leertraject BOL_DT',
  },
  M08: {
    severity: 'refusal',
    nl: 'Leerweg odt (overig onderwijs, niet diplomagericht) bestaat pas vanaf 1 januari 2019; de periode begint op {date}.',
    en: 'Learning path odt (other education, not for a diploma) exists only from 1 January 2019; the period begins on {date}.',
    source: 'PvE MBO 16.6, leertraject ODT',
  },
  M09: {
    severity: 'attention',
    nl: 'Op teldatum {countingDate} volgt de student leerweg bbl zonder praktijkovereenkomst die uiterlijk {deadline} is gesloten. Zonder die overeenkomst telt de inschrijving niet mee voor de bekostiging.',
    en: 'On counting date {countingDate} the student follows learning path bbl without a practical training agreement concluded by {deadline}. Without it the enrolment does not count for funding.',
    source: 'UWEB art. 2.2.2 lid 2 en 2.2.3 lid 2; WEB art. 7.2.8',
  },
  M10: {
    severity: 'refusal',
    nl: 'Praktijkovereenkomst {number} eindigt op {end}, voor haar begin op {start}.',
    en: 'Practical training agreement {number} ends on {end}, before it begins on {start}.',
    source: 'RGV BVE bijlage C, datum begin en einde BPV',
  },
  M11: {
    severity: 'refusal',
    nl: 'Praktijkovereenkomst {number} komt vaker dan eens voor. Meld elke overeenkomst één keer.',
    en: 'Practical training agreement {number} occurs more than once. Report every agreement once.',
    source: 'RGV BVE bijlage C, BPV-volgnummer',
  },
  M12: {
    severity: 'refusal',
    nl: 'Praktijkovereenkomst {number} begint op {start}, na het einde van de inschrijving.',
    en: 'Practical training agreement {number} begins on {start}, after the end of the enrolment.',
    source: 'RGV BVE bijlage C, datum begin BPV',
  },
  M13: {
    severity: 'attention',
    nl: 'Praktijkovereenkomst {number} begint op {start}, voor de inschrijving. Controleer beide datums.',
    en: 'Practical training agreement {number} begins on {start}, before the enrolment. Check both dates.',
    source: 'RGV BVE bijlage C, datum begin BPV',
  },
  M14: {
    severity: 'attention',
    nl: 'Praktijkovereenkomst {number} is gesloten op {signed}, na het begin op {start}. Voor de bekostiging telt zij vanaf het sluiten.',
    en: 'Practical training agreement {number} was concluded on {signed}, after its begin on {start}. For funding it counts once concluded.',
    source: 'RGV BVE bijlage C, afsluitdatum BPV; WEB art. 7.2.8',
  },
  M15: {
    severity: 'refusal',
    nl: 'Praktijkovereenkomst {number} hoort bij een opleiding of bij een keuzedeel: meld precies een van beide.',
    en: 'Practical training agreement {number} belongs to a programme or to an elective: report exactly one of them.',
    source: 'PvE MBO 15.5.6',
  },
  M16: {
    severity: 'attention',
    nl: 'Praktijkovereenkomst {number} is voor opleiding {programme}, waarvoor de student niet is ingeschreven. Controleer de code.',
    en: 'Practical training agreement {number} is for programme {programme}, in which the student is not enrolled. Check the code.',
    source: 'PvE MBO 15.5.6, opleidingcode',
  },
  M17: {
    severity: 'attention',
    nl: 'De inschrijving eindigt op {end}, maar praktijkovereenkomst {number} loopt door. Meld de werkelijke einddatum.',
    en: 'The enrolment ends on {end}, but practical training agreement {number} goes on. Report its actual end.',
    source: 'RGV BVE bijlage C, werkelijke datum einde BPV',
  },
  M18: {
    severity: 'refusal',
    nl: 'De extra ondersteuning vanaf {start} eindigt voor haar begin, overlapt een andere, of valt buiten de inschrijving.',
    en: 'The extra support from {start} ends before it begins, overlaps another, or is outside the enrolment.',
    source: 'PvE MBO 15.5.5',
  },
  M19: {
    severity: 'attention',
    nl: 'De student is op {countingDate} ook ingeschreven voor een bekostigbare mbo-opleiding {where}. Dat kan gevolgen hebben voor de bekostiging; stem af welke inschrijving bekostigd wordt.',
    en: 'On {countingDate} the student is also enrolled in a fundable vocational programme {where}. That may affect funding; agree which enrolment is funded.',
    source: 'RGV BVE bijlage C, indicatie bekostiging inschrijving',
  },
  M20: {
    severity: 'attention',
    nl: 'De student is {age} jaar bij inschrijving; in het mbo is 15 tot en met 70 gebruikelijk. Controleer de geboortedatum en de inschrijfdatum.',
    en: 'The student is aged {age} on enrolment; in vocational education 15 to 70 is usual. Check the birth date and the enrolment date.',
    source: 'eigen controle, naar PvE PO 306 en 308',
  },
  M21: {
    severity: 'attention',
    nl: 'De uitschrijfdatum {end} is niet de datum waarop diploma {number} is behaald ({date}). Bij een diploma horen beide gelijk te zijn.',
    en: 'The end date {end} is not the day on which diploma {number} was obtained ({date}). With a diploma both should be the same.',
    source: 'RGV BVE bijlage C, toelichting werkelijke datum uitschrijving',
  },
  M22: {
    severity: 'attention',
    nl: 'De hoogste vooropleiding ({prior}) geeft geen toegang tot niveau {level}. Controleer de vooropleiding.',
    en: 'The highest prior education ({prior}) gives no access to level {level}. Check the prior education.',
    source: 'WEB art. 8.2.1; RGV BVE bijlage C, hoogste vooropleiding',
  },
  M23: {
    severity: 'refusal',
    nl: 'Leerroute en leerroutefase horen bij elkaar: meld beide of geen van beide.',
    en: 'Continuous route and its phase go together: report both or neither.',
    source: 'PvE MBO 15.5.4, leerroute en leerroutefase',
  },
  M24: {
    severity: 'refusal',
    nl: '{document} zonder onderdelen. Meld de examenonderdelen waarvoor het is.',
    en: '{document} without parts. Report the exam parts that it is for.',
    source: 'PvE MBO 15.5.8 tot en met 15.5.10',
  },
  M25: {
    severity: 'refusal',
    nl: 'Een certificaat wordt alleen bij losse onderdelen gemeld, niet bij onderdelen van een diploma (onderdeel {number}).',
    en: 'A certificate is reported with parts by themselves only, not with parts of a diploma (part {number}).',
    source: 'PvE MBO 15.5.8 en 15.5.10, certificaat',
  },
  M26: {
    severity: 'refusal',
    nl: 'Keuzedeel {code} is niet behaald en kan geen certificaat opleveren.',
    en: 'Elective {code} was not achieved and cannot yield a certificate.',
    source: 'PvE MBO 15.5.10',
  },
  M27: {
    severity: 'refusal',
    nl: 'Onderdeel {number} komt vaker dan eens voor. Geef elk onderdeel een eigen nummer.',
    en: 'Part {number} occurs more than once. Give every part a number of its own.',
    source: 'PvE MBO 15.5.8 tot en met 15.5.10, resultaatvolgnummer',
  },
  M28: {
    severity: 'refusal',
    nl: 'De student is op {date} niet ingeschreven bij uw instelling onder {what}. Meld eerst de inschrijving.',
    en: 'On {date} the student is not enrolled at your institution under {what}. Report the enrolment first.',
    source: 'PvE MBO 15.5.7, inschrijvingvolgnummer',
  },
  M29: {
    severity: 'attention',
    nl: 'Het resultaat is voor opleiding {programme}, maar de student is ingeschreven voor {enrolled}. Controleer welke juist is.',
    en: 'The result is for programme {programme}, but the student is enrolled in {enrolled}. Check which is right.',
    source: 'RGV BVE bijlage C, behaalde kwalificatie',
  },
  M30: {
    severity: 'attention',
    nl: 'Het resultaat van {date} is te laat gemeld. Meld een diploma binnen zeven dagen.',
    en: 'The result of {date} was reported late. Report a diploma within seven days.',
    source: 'RGV BVE art. 4 lid 2',
  },
  M31: {
    severity: 'attention',
    nl: 'Deze melding verandert een diploma van kalenderjaar {year}. Sinds {closed} telt dat alleen mee met een verklaring van de accountant.',
    en: 'This report changes a diploma of calendar year {year}. Since {closed} that counts only with an accountant’s statement.',
    source: 'RGV BVE art. 7 lid 1 en bijlage C, mutatiestop',
  },
  M32: {
    severity: 'attention',
    nl: 'De student heeft al een diploma van niveau {level} of hoger ({date}). Dit diploma levert dan geen of minder diplomawaarde op.',
    en: 'The student already has a diploma of level {level} or higher ({date}). This diploma then yields no or less diploma value.',
    source: 'UWEB art. 2.2.3 lid 6',
  },
  M33: {
    severity: 'attention',
    nl: 'Het eindcijfer {mark} voor onderdeel {code} is niet het afgeronde gemiddelde van instellingsexamen en centraal examen ({expected}). Controleer de cijfers.',
    en: 'The final mark {mark} for part {code} is not the rounded mean of institution exam and central exam ({expected}). Check the marks.',
    source: 'RGV BVE bijlage C, eindwaardering; Examen- en kwalificatiebesluit beroepsopleidingen WEB',
  },
  M34: {
    severity: 'attention',
    nl: 'Generiek onderdeel {code} hoort bij een diploma maar heeft geen eindcijfer en geen vrijstelling.',
    en: 'Generic part {code} belongs to a diploma but has no final mark and no exemption.',
    source: 'PvE MBO 15.5.9, eindcijfer en vrijstelling',
  },
  M35: {
    severity: 'attention',
    nl: 'Bij dit diploma van niveau {level} is geen enkel generiek onderdeel (taal, rekenen, Engels) gemeld. Controleer of dat klopt.',
    en: 'With this diploma of level {level} no generic part (language, arithmetic, English) is reported. Check whether that is right.',
    source: 'RGV BVE bijlage C, eindwaardering Nederlandse taal en rekenen',
  },
  M36: {
    severity: 'attention',
    nl: 'Het diploma is behaald op {date}, maar de inschrijving {number} loopt door of eindigt op een andere dag. Bij een diploma horen beide gelijk te zijn.',
    en: 'The diploma was obtained on {date}, but enrolment {number} goes on or ends on another day. With a diploma both should be the same.',
    source: 'RGV BVE bijlage C, toelichting werkelijke datum uitschrijving',
  },
} as const satisfies Record<string, SignalEntry>;
