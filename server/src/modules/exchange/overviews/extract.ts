import { mboBases } from '../../funding/index.ts';
import { ageOn, type Enrolment, type LearnerFacts, mboEnrolment, type Result } from '../../register/index.ts';
import type { OverviewRecord } from '../adapters/mbo/record.ts';
import { type BasesOf, diplomaYear, factorsOf, levelsOf, PROVISIONAL, studyYear } from './funding-bases.ts';
import { inForce } from './registration.ts';
import { resultRecords } from './results.ts';
import { lastDay, leavingReason, placeOf, SEX } from './words.ts';

/** A study year is the basis of the funding year that begins two calendar years after it does. */
export const fundingYearOf = (schoolYear: number): number => schoolYear + 2;

/**
 * What the extract of the register (GRONDSLAG) says of one learner: enrolments of the study year and diplomas of the calendar year in which it begins,
 * with their funding bases; parts obtained apart from a diploma in the study year. Numbers and birth date are left out: our own number stands for
 * the person, with the age on four days. Nothing when there is none of these.
 */
export function extractRecords(facts: LearnerFacts, of: BasesOf): OverviewRecord[] {
  const { brin, fundingYear } = of;
  const [study, calendar] = [studyYear(fundingYear), diplomaYear(fundingYear)];
  const within = (day: string | null, { from, until }: typeof study): boolean => day !== null && day >= from && day <= until;
  const results = facts.results.filter(
    (one) => one.sector === 'mbo' && one.brin === brin && within(one.decidedOn, one.kind === 'diploma' ? calendar : study),
  );
  const belonging = new Set(results.map(({ enrolmentId }) => enrolmentId));
  const enrolments = facts.enrolments.filter(
    (one) =>
      inForce(one, brin, study) ||
      (one.sector === 'mbo' && one.brin === brin && one.enrolmentId !== null && belonging.has(one.enrolmentId)),
  );
  if (enrolments.length === 0 && results.length === 0) return [];
  const keys = { pseudonym: pseudonymOf(facts), brin };
  const bases = mboBases(facts, fundingYear, of.reference);
  return [
    personRecord(facts, fundingYear),
    ...enrolments.flatMap((one) => enrolmentRecords(one, keys, bases, of.determinedAt)),
    ...withBases(resultRecords(results, facts.enrolments, keys), results, keys, bases, of.determinedAt),
  ];
}

type Bases = ReturnType<typeof mboBases>;
type Keys = { readonly pseudonym: string; readonly brin: string };

/** Our own number of the person: it is in no other register, and stays the same. */
const pseudonymOf = ({ learnerId }: LearnerFacts): string => learnerId.padStart(9, '0');

/** The published description does not say on which four days; these agree with real files. */
const agesOf = (facts: LearnerFacts, fundingYear: number) => {
  const on = (day: string) => ageOn(facts.details.birthDate.first, day);
  const [begin, reference, second] = [`${fundingYear - 2}-08-01`, `${fundingYear - 2}-10-01`, `${fundingYear - 1}-02-01`];
  return { age1: on(begin), age2: on(reference), age3: on(second), age4: on(reference) };
};

const ABROAD: Readonly<Record<string, string>> = { BE: '0010', DE: '0020' };

function personRecord(facts: LearnerFacts, fundingYear: number): OverviewRecord {
  const { sex, postcode, country, arrivedOn, residenceCode } = facts.details;
  const here = postcode?.slice(0, 4) ?? null;
  return {
    kind: 'PER',
    values: {
      pseudonym: pseudonymOf(facts),
      ...agesOf(facts, fundingYear),
      sex: SEX[sex],
      postcode: country === 'NL' ? here : (ABROAD[country] ?? '0030'),
      deceasedOn: facts.deceasedOn,
      arrivedOn,
      residence: residenceCode,
    },
  };
}

function enrolmentRecords(one: Enrolment, person: Keys, bases: Bases, determinedAt: string): OverviewRecord[] {
  const keys = { ...person, enrolment: one.number };
  const own = mboEnrolment(one.attributes);
  return [
    {
      kind: 'ISG',
      values: {
        ...keys,
        start: one.start,
        plannedEnd: own.plannedEnd,
        end: lastDay(one.end),
        leavingReason: leavingReason(own.leavingReason, one.endReason),
      },
    },
    ...one.periods.map(({ start, end, programmeCode, fundable, attributes }) => ({
      kind: 'ISP',
      values: { ...keys, start, end: lastDay(end), programme: programmeCode, fundable, ...placeOf(attributes) },
    })),
    ...own.extraSupport.map(({ start, end }) => ({ kind: 'ISE', values: { ...keys, start, end: lastDay(end) } })),
    ...(own.practicalTraining ?? []).map(({ companyCode, programmeCode, electiveCode, ...rest }) => ({
      kind: 'BPV',
      values: { ...keys, ...rest, company: companyCode, programme: programmeCode, elective: electiveCode },
    })),
    ...bases.enrolments
      .filter(({ enrolment, period }) => enrolment === one && period !== undefined)
      .map((basis) => ({
        kind: 'BII',
        values: {
          ...keys,
          countingDate: basis.countingDate,
          determinedAt,
          status: PROVISIONAL,
          funded: basis.funded ? 'J' : 'N',
          correction: basis.correction ? 'J' : 'N',
          ...factorsOf(basis),
        },
      })),
  ];
}

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'J' : 'N');

/** Puts the funding basis of each diploma after its parts. */
function withBases(
  records: readonly OverviewRecord[],
  results: readonly Result[],
  keys: Keys,
  bases: Bases,
  determinedAt: string,
): OverviewRecord[] {
  const basisOf = new Map(
    bases.diplomas
      .filter(({ result }) => results.includes(result))
      .map((basis) => {
        const levels = levelsOf(basis);
        const values = {
          ...keys,
          number: basis.result.number,
          ...levels,
          specialist: yesNo(levels.specialist),
          highestEarlierSpecialist: yesNo(levels.highestEarlierSpecialist),
          determinedAt,
          status: PROVISIONAL,
          funded: basis.funded ? 'J' : 'N',
          contribution: basis.contribution,
        };
        return [basis.result.number, { kind: 'BID', values }] as const;
      }),
  );
  const ordered: OverviewRecord[] = [];
  for (const [i, record] of records.entries()) {
    ordered.push(record);
    const diploma = record.kind === 'DIP' ? record.values.number : record.values.diploma;
    const next = records[i + 1];
    const found = basisOf.get(String(diploma));
    if (found !== undefined && next?.values.diploma !== diploma) ordered.push(found);
  }
  return ordered;
}
