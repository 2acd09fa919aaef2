import { yearOf } from '../../../register/index.ts';
import type { Indication } from '../../sectors/primary-report.ts';
import { raise } from '../signals.ts';
import { fieldNames, groupNames } from './groups.ts';
import {
  continuesFromBefore,
  existsOn,
  is,
  isMainstream,
  isPlaced,
  isSpecial,
  type PrimaryCheck,
  reportedClusters,
  START_OF_STATEMENTS,
  schoolOf,
} from './kinds.ts';

const isVisual = ({ kind }: Indication): boolean => kind.startsWith('1');

export const indicationMissing: PrimaryCheck = (report, input, found) => {
  if (!isPlaced(report) || report.startDate >= START_OF_STATEMENTS || report.indications !== undefined) return;
  if (is(schoolOf(input), 'VGK') || report.periods.some(({ residence }) => residence !== undefined)) return;
  raise(found, '341', '/indications', { group: groupNames.indication });
};

export const indicationNoLongerReported: PrimaryCheck = (report, input, found) => {
  if (report.indications === undefined || report.startDate < START_OF_STATEMENTS) return;
  if (isSpecial(report) && continuesFromBefore(report, input, START_OF_STATEMENTS)) return;
  raise(found, '412', '/indications', { group: groupNames.indication });
};

export const indicatedTooLate: PrimaryCheck = (report, _input, found) => {
  for (const [i, { date }] of (report.indications ?? []).entries()) {
    if (date >= START_OF_STATEMENTS) raise(found, '426', `/indications/${i}/date`, { date: { date } });
  }
};

export const indicatedAfterEnd: PrimaryCheck = (report, _input, found) => {
  const end = report.endDate;
  if (end === undefined) return;
  for (const [i, { date }] of (report.indications ?? []).entries()) {
    if (date > end) raise(found, '325', `/indications/${i}/date`, { date: { date }, end: { date: end } });
  }
};

export const indicatedInTheFuture: PrimaryCheck = (report, input, found) => {
  for (const [i, indication] of (report.indications ?? []).entries()) {
    if (isVisual(indication) || indication.date <= input.today) continue;
    raise(found, '326', `/indications/${i}/date`, { date: { date: indication.date } });
  }
};

export const guidedAsVisuallyHandicapped: PrimaryCheck = (report, _input, found) => {
  for (const [i, { kind, guidance }] of (report.indications ?? []).entries()) {
    if (kind === '11' && (guidance !== undefined || isMainstream(report))) raise(found, '402', `/indications/${i}/kind`);
  }
};

export const placedAsBlind: PrimaryCheck = (report, input, found) => {
  if (!is(schoolOf(input), 'VGK')) return;
  for (const [i, { kind, guidance }] of (report.indications ?? []).entries()) {
    if (guidance === undefined && (kind === '13' || kind === '14')) raise(found, '403', `/indications/${i}/kind`, { kind });
  }
};

export const centreMissing: PrimaryCheck = (report, _input, found) => {
  for (const [i, indication] of (report.indications ?? []).entries()) {
    if (indication.centre === undefined && !isVisual(indication))
      raise(found, '740', `/indications/${i}/centre`, { field: fieldNames.centre });
  }
};

export const centreUnknown: PrimaryCheck = (report, input, found) => {
  for (const [i, { centre }] of (report.indications ?? []).entries()) {
    if (centre === undefined || input.reference.institutions.has(centre)) continue;
    raise(found, '741', `/indications/${i}/centre`, { field: fieldNames.centre, value: centre });
  }
};

export const centreNotValid: PrimaryCheck = (report, input, found) => {
  for (const [i, { centre, date }] of (report.indications ?? []).entries()) {
    const institution = centre === undefined ? undefined : input.reference.institutions.get(centre);
    if (institution === undefined || centre === undefined || existsOn(institution, date)) continue;
    raise(found, '348', `/indications/${i}/centre`, { field: fieldNames.centre, value: centre, date: { date } });
  }
};

const NUMBER = /^[234]-(0[1-9]|[1-9][0-9])-([0-9]{4})-[0-9]{4}$/;

export const decisionNumberMalformed: PrimaryCheck = (report, input, found) => {
  const rule = {
    nl: 'cluster (2, 3 of 4), commissie (01 tot en met 99), jaar (vanaf 2003) en volgnummer, zoals 4-01-2012-0123',
    en: 'cluster (2, 3 or 4), committee (01 to 99), year (from 2003) and serial number, as in 4-01-2012-0123',
  };
  for (const [i, { number }] of (report.indications ?? []).entries()) {
    if (number === undefined) continue;
    const year = NUMBER.exec(number)?.[2];
    if (year !== undefined && year >= '2003' && Number(year) <= yearOf(input.today)) continue;
    raise(found, '743', `/indications/${i}/number`, { field: fieldNames.decision, rule });
  }
};

const FITS: Readonly<Record<string, readonly string[]>> = {
  '41': ['40', '44'],
  '42': ['40', '44'],
  '43': ['40', '44'],
  '33': ['33', '35'],
};

export const kindUnlikeIndication: PrimaryCheck = (report, input, found) => {
  if (report.startDate >= START_OF_STATEMENTS || is(schoolOf(input), 'VGK') || reportedClusters(report).length === 0) return;
  const indications = (report.indications ?? []).filter(({ date, guidance }) => date < START_OF_STATEMENTS && guidance === undefined);
  for (const [i, { specialEducation: kind, residence, startDate }] of report.periods.entries()) {
    if (kind === undefined || kind === '00' || residence !== undefined || startDate >= START_OF_STATEMENTS) continue;
    const allowed = FITS[kind] ?? [kind];
    const inForce = indications
      .filter(({ date }) => date <= startDate)
      .reduce<Indication | undefined>((last, one) => (last === undefined || one.date > last.date ? one : last), undefined);
    if (inForce === undefined || allowed.includes(inForce.kind)) continue;
    raise(found, '345', `/periods/${i}/specialEducation`, { kind, indication: inForce.kind });
  }
};

export const returnedToNoSchool: PrimaryCheck = (report, input, found) => {
  const brin = report.returnedTo;
  if (brin === undefined) return;
  const institution = input.reference.institutions.get(brin);
  const regular = institution?.sectors.some((sector) => sector === 'po' || sector === 'vo' || sector === 'mbo') ?? false;
  if (regular && !is(institution, 'SO')) return;
  raise(found, '399', '/returnedTo', { field: fieldNames.returned, brin });
};

export const returnedWithoutEnd: PrimaryCheck = (report, _input, found) => {
  if (report.returnedTo !== undefined && report.endDate === undefined) raise(found, '340', '/returnedTo');
};

export const returnedAfterStatements: PrimaryCheck = (report, _input, found) => {
  if (report.returnedTo !== undefined && report.endDate !== undefined && report.endDate >= START_OF_STATEMENTS)
    raise(found, '410', '/returnedTo');
};

export const correctsNothing: PrimaryCheck = (report, input, found) => {
  const date = report.originalStartDate;
  if (date === undefined || input.existing?.start === date) return;
  raise(found, '400', '/originalStartDate', { date: { date } });
};
