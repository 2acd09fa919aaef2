import { date, decimal, type Field, LEARNING_PATH, LEVEL, list, PHASE, text, whole, yesNo } from './layout.ts';

/**
 * Terugmelding bekostigingsgrondslagen (TBG-i), file descriptions 4.8.2, section 16.5: groups of elements, in the order in which real
 * files have them. Where the description spells an element otherwise than real files do, both are read.
 */
export type Element = { readonly element: string; readonly field: Field; readonly also?: string };
export type Group = {
  readonly element: string;
  readonly key: string;
  readonly elements: readonly Element[];
  readonly groups: readonly Group[];
};

const e = (element: string, field: Field, also?: string): Element => (also === undefined ? { element, field } : { element, field, also });
const status = e('StatusBepalingBekostigingsstatus', list('V', 'D').must('status'));
const determinedAt = e('DatumTijdBepalingBekostigingsgrondslagen', text(29).must('determinedAt'));
const person = [
  e('BRIN', text(4).must('brin')),
  e('Burgerservicenummer', text(9).may('bsn')),
  e('Onderwijsnummer', text(9).may('educationNumber')),
];

const PARAMETER: Group = {
  element: 'Parameter',
  key: 'parameters',
  elements: [
    e('Parametervolgnummer', text(2).must('number')),
    e('Parameternaam', text(50).must('name')),
    e('Parameterwaarde', text(80).must('value')),
  ],
  groups: [],
};
const SIGNAL: Group = {
  element: 'Signaal',
  key: 'signals',
  elements: [
    e('Signaalvolgnummer', text(2).must('number')),
    e('Signaalcode', text(3).must('code')),
    e('Signaalomschrijving', text(255).must('text')),
  ],
  groups: [PARAMETER],
};
const TRAINING: Group = {
  element: 'BekostigingsrelevanteBPV',
  key: 'training',
  elements: [
    e('Inschrijvingvolgnummer', text(20).must('enrolment')),
    e('Volgnummer', text(20).must('number')),
    e('Afsluitdatum', date.must('signedOn')),
    e('DatumBegin', date.must('start')),
    e('DatumEindGepland', date.must('plannedEnd'), 'DatumEindeGepland'),
    e('DatumEindWerkelijk', date.may('end'), 'DatumEindeWerkelijk'),
    e('Opleidingcode', text(5).must('programme')),
  ],
  groups: [],
};
const COUNTING_DATE: Group = {
  element: 'Teldatum',
  key: 'countingDates',
  elements: [
    e('Teldatum', date.must('countingDate')),
    determinedAt,
    status,
    e('LeeftijdOpEenAugustusStudiejaar', whole(3).must('age')),
    e('Opleidingcode', text(5).must('programme')),
    e('Niveau', LEVEL.must('level')),
    e('Leertraject', LEARNING_PATH.must('learningPath')),
    e('Leerroutefase', PHASE.may('routePhase')),
    e('IndicatieBekostigbaar', yesNo.must('fundable')),
    e('Bekostigingsstatus', yesNo.may('funded')),
    e('InschrijvingVoorCorrectiefactor', yesNo.must('correction')),
    e('BBLBOLFactor', decimal(2).may('pathFactor')),
    e('PrijsfactorMBO', decimal(2).may('priceFactor')),
    e('AantalBekostigdeVerblijfsjarenMBO', whole(2).may('yearsOfStay')),
    e('Verblijfsjaarfactor', decimal(2).may('stayFactor')),
    e('BijdrageInschrijvingAanDeelnemerswaarde', decimal(6).may('contribution')),
  ],
  groups: [TRAINING, SIGNAL],
};

export const ENROLMENT: Group = {
  element: 'Inschrijving',
  key: 'enrolment',
  elements: [
    ...person,
    e('Inschrijvingvolgnummer', text(20).must('enrolment')),
    e('DatumInschrijving', date.must('start')),
    e('DatumUitschrijvingGepland', date.must('plannedEnd')),
    e('DatumUitschrijvingWerkelijk', date.may('end')),
    e('NiveauHoogstBekostigdeDiploma', LEVEL.may('highestEarlier')),
  ],
  groups: [COUNTING_DATE],
};

// The description marks the earlier diploma as required; real files leave it nil where there is none.
export const DIPLOMA: Group = {
  element: 'Diploma',
  key: 'diploma',
  elements: [
    ...person,
    e('Resultaatvolgnummer', text(20).must('number')),
    e('Opleidingcode', text(5).must('programme')),
    e('Inschrijvingvolgnummer', text(20).must('enrolment')),
    e('DatumBehaald', date.must('decidedOn')),
    e('Niveau', LEVEL.must('level')),
    e('IndicatieSpecialistendiploma', yesNo.must('specialist')),
    e('NiveauHoogstBekostigdeDiploma', LEVEL.may('highestEarlier')),
    e('IndicatieHoogstBekostigdeDiplomaIsSpecialist', yesNo.may('highestEarlierSpecialist')),
    determinedAt,
    status,
    e('Bekostigingsstatus', yesNo.must('funded')),
    e('BijdrageDiplomawaarde', decimal(6).may('contribution')),
  ],
  groups: [SIGNAL],
};

export const ROOT = 'Bekostigingsgrondslagen';
