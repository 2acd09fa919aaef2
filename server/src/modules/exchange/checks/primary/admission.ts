import { yearOf } from '../../../register/index.ts';
import { raise } from '../signals.ts';
import { fieldNames } from './groups.ts';
import {
  continuesFromBefore,
  existsOn,
  is,
  isClusterOneOrTwo,
  isPlaced,
  isSpecialSecondary,
  type PrimaryCheck,
  START_OF_STATEMENTS,
  schoolOf,
} from './kinds.ts';

const dayBefore = '2014-07-31';

export const statementBeforeThereWereAny: PrimaryCheck = (report, _input, found) => {
  if (report.admissionStatements !== undefined && report.endDate !== undefined && report.endDate <= dayBefore)
    raise(found, '414', '/admissionStatements');
};

export const statementMissing: PrimaryCheck = (report, input, found) => {
  const { startDate } = report;
  if (!isPlaced(report) || startDate < START_OF_STATEMENTS || isClusterOneOrTwo(report, input)) return;
  if (is(schoolOf(input), 'EPILEPSIE') && report.arrangement !== undefined) return;
  if (report.periods.every(({ residence }) => residence !== undefined) || continuesFromBefore(report, input, START_OF_STATEMENTS)) return;
  if (!report.admissionStatements?.some((statement) => statement.startDate <= startDate))
    raise(found, '415', '/admissionStatements', { start: { date: startDate } });
};

export const statementBeforeStart: PrimaryCheck = (report, _input, found) => {
  for (const [i, { startDate }] of (report.admissionStatements ?? []).entries()) {
    if (startDate < START_OF_STATEMENTS) raise(found, '416', `/admissionStatements/${i}/startDate`, { date: { date: startDate } });
  }
};

export const statementTwice: PrimaryCheck = (report, _input, found) => {
  const seen = new Set<string>();
  for (const [i, { startDate }] of (report.admissionStatements ?? []).entries()) {
    if (seen.has(startDate)) raise(found, '425', `/admissionStatements/${i}/startDate`, { date: { date: startDate } });
    seen.add(startDate);
  }
};

/** While no partnerships have been loaded, nothing is checked against them but their form. */
export const partnershipUnknown: PrimaryCheck = (report, input, found) => {
  const known = input.reference.partnerships;
  for (const [i, { partnership }] of (report.admissionStatements ?? []).entries()) {
    const exists = known === undefined || known.size === 0 ? /^(PO|VO)/.test(partnership) : known.has(partnership);
    if (!exists) raise(found, '741', `/admissionStatements/${i}/partnership`, { field: fieldNames.partnership, value: partnership });
  }
};

export const partnershipNotValid: PrimaryCheck = (report, input, found) => {
  for (const [i, { partnership, startDate }] of (report.admissionStatements ?? []).entries()) {
    const known = input.reference.partnerships?.get(partnership);
    if (known === undefined || existsOn(known, startDate)) continue;
    raise(found, '419', `/admissionStatements/${i}/partnership`, { partnership, date: { date: startDate } });
  }
};

const KINDS = {
  SO: { nl: 'speciaal onderwijs', en: 'special education' },
  VSO: { nl: 'voortgezet speciaal onderwijs', en: 'special secondary education' },
};

export const partnershipOfAnotherKind: PrimaryCheck = (report, input, found) => {
  if (!isPlaced(report)) return;
  const kind = isSpecialSecondary(report) ? 'VSO' : 'SO';
  for (const [i, { partnership }] of (report.admissionStatements ?? []).entries()) {
    const sector = input.reference.partnerships?.get(partnership)?.sector ?? partnership.slice(0, 2).toLowerCase();
    if ((sector !== 'po' && sector !== 'vo') || (sector === 'vo') === (kind === 'VSO')) continue;
    raise(found, '420', `/admissionStatements/${i}/partnership`, { partnership, kind: KINDS[kind] });
  }
};

export const numberOfAnotherPartnership: PrimaryCheck = (report, _input, found) => {
  for (const [i, { partnership, number }] of (report.admissionStatements ?? []).entries()) {
    if (number.slice(0, 6) !== partnership) raise(found, '421', `/admissionStatements/${i}/number`, { number, partnership });
  }
};

const NUMBER = /^.{6}-([0-9]{4})-[0-9]{5}$/s;

export const statementNumberMalformed: PrimaryCheck = (report, _input, found) => {
  const rule = {
    nl: 'samenwerkingsverband, jaar (vanaf 2014) en volgnummer van vijf cijfers, zoals PO2601-2026-00017',
    en: 'partnership, year (from 2014) and serial number of five digits, as in PO2601-2026-00017',
  };
  for (const [i, { number }] of (report.admissionStatements ?? []).entries()) {
    const year = NUMBER.exec(number)?.[1];
    if (year !== undefined && year >= '2014') continue;
    raise(found, '743', `/admissionStatements/${i}/number`, { field: fieldNames.statementNumber, rule });
  }
};

export const statementOfAnotherPupil: PrimaryCheck = (report, input, found) => {
  for (const [i, { number }] of (report.admissionStatements ?? []).entries()) {
    if (input.statementsElsewhere?.has(number)) raise(found, '422', `/admissionStatements/${i}/number`, { number });
  }
};

export const statementNotUntilSummer: PrimaryCheck = (report, _input, found) => {
  for (const [i, { endDate }] of (report.admissionStatements ?? []).entries()) {
    if (!endDate.endsWith('-07-31')) raise(found, '423', `/admissionStatements/${i}/endDate`, { date: { date: endDate } });
  }
};

export const statementTooShort: PrimaryCheck = (report, _input, found) => {
  for (const [i, { startDate, endDate }] of (report.admissionStatements ?? []).entries()) {
    const years = startDate.slice(5) <= '08-01' ? 1 : 2;
    if (yearOf(endDate) >= yearOf(startDate) + years) continue;
    raise(found, '424', `/admissionStatements/${i}/endDate`, { start: { date: startDate }, end: { date: endDate } });
  }
};
