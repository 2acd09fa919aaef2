import type { SignalEntry } from './signal-entry.ts';

/** Pupils of a secondary school who follow adult general education (vavo) elsewhere. Our own codes, each starting with V. */
export const vavoSignals = {
  V01: {
    severity: 'attention',
    nl: 'Opleiding {programme} wordt bij het vavo gevolgd. Meld bij welke instelling.',
    en: 'Programme {programme} is followed in adult education (vavo). Report at which institution.',
    source: 'Bekostigingsbesluit WVO art. 7b; Besluit samenwerking VO-BVE',
  },
  V02: {
    severity: 'refusal',
    nl: 'Instelling {brin} bestaat volgens het instellingenregister niet op {date} of verzorgt geen beroepsonderwijs en volwassenenonderwijs. Controleer het BRIN.',
    en: 'According to the register of institutions {brin} does not exist on {date} or offers no vocational and adult education. Check the BRIN.',
    source: 'Besluit samenwerking VO-BVE; RGV BVE bijlage A',
  },
  V03: {
    severity: 'refusal',
    nl: 'Opleiding {programme} wordt niet bij het vavo gevolgd. Meld de opleidingscode voor het vavo, of laat het vavo weg.',
    en: 'Programme {programme} is not followed in adult education (vavo). Report the programme for vavo, or leave vavo out.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 1, gegeven 9',
  },
  V04: {
    severity: 'attention',
    nl: 'Opleiding {programme} is voor wie voor het eindexamen is afgewezen, maar uw school heeft geen afgewezen eindexamen gemeld. De leerling telt voor de helft mee.',
    en: 'Programme {programme} is for who failed the final exam, but your school reported no failed final exam. The pupil counts for one half.',
    source: 'Bekostigingsbesluit WVO art. 7b lid 2',
  },
  V05: {
    severity: 'attention',
    nl: 'De leerling is in {year} afgewezen voor het eindexamen en volgt aansluitend vavo. Meld de opleiding voor vavo na afwijzing: zo’n leerling telt voor de helft mee.',
    en: 'The pupil failed the final exam in {year} and follows vavo directly after it. Report the programme for vavo after failing: such a pupil counts for one half.',
    source: 'Bekostigingsbesluit WVO art. 7b lid 2',
  },
  V06: {
    severity: 'attention',
    nl: 'De leerling is {age} jaar bij het begin van het vavo. Uitbesteden kan vanaf 16 jaar; controleer de opleiding en de datums.',
    en: 'The pupil is aged {age} at the start of vavo. Pupils can be sent there from the age of 16; check programme and dates.',
    source: 'WVO art. 25a; Besluit samenwerking VO-BVE art. 2 en 3',
  },
  V07: {
    severity: 'refusal',
    nl: 'Voor vak {subject} is een certificaat gemeld bij een uitslag waar geen certificaten bij horen. Een certificaat hoort bij een deeleindexamen of een gespreid examen.',
    en: 'For subject {subject} a certificate is reported with an outcome that has none. A certificate goes with a partial or spread exam.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegeven 30',
  },
  V08: {
    severity: 'attention',
    nl: 'Voor vak {subject} is een certificaat gemeld zonder eindcijfer van 6 of hoger. Controleer het cijfer.',
    en: 'For subject {subject} a certificate is reported without a final mark of 6 or higher. Check the mark.',
    source: 'Regeling gegevenslevering onderwijsnummer VO bijlage 2, gegevens 28 en 30; UWEB art. 2a.2.2',
  },
} as const satisfies Record<string, SignalEntry>;
