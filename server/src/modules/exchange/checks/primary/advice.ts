import {
  type Enrolment,
  type IsoDate,
  isAdviceOn,
  isHigherAdvice,
  overlaps,
  type Period,
  schoolYearOf,
  type TestPart,
} from '../../../register/index.ts';
import type { SchoolAdviceReport } from '../../school-advice.ts';
import type { Check } from '../input.ts';
import { raise, type Text } from '../signals.ts';
import { existsOn, schoolOf } from './kinds.ts';
import { COMPULSORY_TESTS, EARLIER_TESTS, PART_NAMES, PARTS, PARTS_SINCE, type Range } from './tests.ts';

export type AdviceCheck = Check<SchoolAdviceReport, Enrolment>;

const names = {
  advice: { nl: 'het schooladvies', en: 'the school advice' },
  revised: { nl: 'het herziene schooladvies', en: 'the revised school advice' },
  test: { nl: 'toets', en: 'test' },
  score: { nl: 'score', en: 'score' },
  takenOn: { nl: 'de datum van de toets', en: 'the date of the test' },
  part: { nl: 'toetsonderdeel', en: 'test part' },
  domain: { nl: 'toetsdomein', en: 'test domain' },
  level: { nl: 'referentieniveau', en: 'reference level' },
} as const satisfies Record<string, Text>;

const schoolYear = (year: number): Period => ({ start: `${year}-08-01`, end: `${year + 1}-08-01` });

export const enrolmentUnknown: AdviceCheck = (_report, input, found) => {
  if (input.existing === null) raise(found, 'P01', '', { number: input.number });
};

export const notEnrolledThatYear: AdviceCheck = (report, input, found) => {
  if (input.existing === null || overlaps(input.existing, schoolYear(report.schoolYear))) return;
  raise(found, 'P02', '/schoolYear', { from: report.schoolYear, until: report.schoolYear + 1 });
};

export const adviceOfAnotherSchool: AdviceCheck = (report, input, found) => {
  const other = input.advices?.find((advice) => advice.schoolYear === report.schoolYear && advice.brin !== input.brin);
  if (other !== undefined) raise(found, 'P03', '/schoolYear', { from: report.schoolYear, until: report.schoolYear + 1 });
};

/** The day on which an advice is held against the list: that of leaving, or of reporting while the pupil has not left. */
const dayOf = (input: Parameters<AdviceCheck>[1]): IsoDate => input.existing?.end ?? input.today;

export const adviceNotOnList: AdviceCheck = (report, input, found) => {
  const day = dayOf(input);
  if (report.advice !== undefined && !isAdviceOn(report.advice, day))
    raise(found, '741', '/advice', { field: names.advice, value: report.advice });
  if (report.revisedAdvice !== undefined && !isAdviceOn(report.revisedAdvice, day))
    raise(found, '741', '/revisedAdvice', { field: names.revised, value: report.revisedAdvice });
};

export const revisedWithoutAdvice: AdviceCheck = (report, _input, found) => {
  if (report.revisedAdvice !== undefined && report.advice === undefined) raise(found, '475', '/advice');
};

export const revisedNotHigher: AdviceCheck = (report, _input, found) => {
  const { advice, revisedAdvice: revised } = report;
  if (advice === undefined || revised === undefined || isHigherAdvice(advice, revised)) return;
  raise(found, '462', '/revisedAdvice', { revised, advice });
};

export const revisedWithoutTest: AdviceCheck = (report, _input, found) => {
  if (report.revisedAdvice !== undefined && report.test === undefined && report.earlierTests === undefined)
    raise(found, '463', '/revisedAdvice');
};

export const testWithoutAdvice: AdviceCheck = (report, _input, found) => {
  if (report.test !== undefined && report.advice === undefined) raise(found, '477', '/advice');
};

export const testTakenAway: AdviceCheck = (report, input, found) => {
  const before = input.advices?.find((advice) => advice.schoolYear === report.schoolYear && advice.brin === input.brin);
  if (before?.test != null && report.test === undefined) raise(found, '476', '/test');
};

export const resultOfNobodyPresent: AdviceCheck = ({ test }, _input, found) => {
  if (test?.absence === undefined) return;
  for (const field of ['takenOn', 'level', 'score'] as const) if (test[field] !== undefined) raise(found, '464', `/test/${field}`);
};

export const resultMissing: AdviceCheck = ({ test }, _input, found) => {
  if (test === undefined || test.absence !== undefined) return;
  for (const field of ['takenOn', 'level', 'score'] as const) if (test[field] === undefined) raise(found, '465', `/test/${field}`);
};

export const exemptionWithoutReason: AdviceCheck = ({ test }, _input, found) => {
  if (test?.absence === 'exempt' && test.exemption === undefined) raise(found, '478', '/test/exemption');
};

export const levelNotOfTest: AdviceCheck = ({ test }, _input, found) => {
  if (test?.level === undefined || COMPULSORY_TESTS[test.code]?.levels[test.level] !== undefined) return;
  raise(found, '470', '/test/level', { test: test.code, level: test.level });
};

export const testNotValid: AdviceCheck = ({ test }, _input, found) => {
  const date = test?.takenOn;
  if (test === undefined || date === undefined) return;
  const known = COMPULSORY_TESTS[test.code];
  if (known === undefined || (date >= known.since && (known.until === undefined || date < known.until))) return;
  raise(found, '348', '/test/code', { field: names.test, value: test.code, date: { date } });
};

export const scoreNotValid: AdviceCheck = ({ test }, _input, found) => {
  if (test?.score === undefined || test.takenOn === undefined || test.level === undefined) return;
  const range = COMPULSORY_TESTS[test.code]?.levels[test.level];
  if (range === undefined || (test.score >= range[0] && test.score <= range[1])) return;
  raise(found, '348', '/test/score', { field: names.score, value: test.score, date: { date: test.takenOn } });
};

export const testInTheFuture: AdviceCheck = ({ test }, input, found) => {
  if (test?.takenOn !== undefined && test.takenOn > input.today) raise(found, '843', '/test/takenOn', { field: names.takenOn });
};

export const testAtClosedSchool: AdviceCheck = (report, input, found) => {
  const school = schoolOf(input);
  if (school === undefined) return;
  const dates = [
    ...(report.test?.takenOn === undefined ? [] : [[report.test.takenOn, '/test/takenOn'] as const]),
    ...(report.earlierTests ?? []).map(({ takenOn }, i) => [takenOn, `/earlierTests/${i}/takenOn`] as const),
  ];
  for (const [date, at] of dates) {
    if (date < (school.periods[0]?.start ?? date) || existsOn(school, date)) continue;
    raise(found, '301', at, { brin: input.brin, date: { date }, field: names.takenOn });
  }
};

export const testNotOfSchoolYear: AdviceCheck = ({ test, schoolYear: year }, _input, found) => {
  if (test?.takenOn === undefined || schoolYearOf(test.takenOn) === year) return;
  raise(found, 'P04', '/test/takenOn', { date: { date: test.takenOn }, from: year, until: year + 1 });
};

const nameOf = (code: string): Text => PART_NAMES[code] ?? { nl: code, en: code };

/** Since August 2015 a test consists of Dutch, by domain, and arithmetic, as a whole. */
const hasParts = ({ test, schoolYear: year }: SchoolAdviceReport): boolean => test !== undefined && `${year}-08-01` >= PARTS_SINCE;

export const partsOfNobodyPresent: AdviceCheck = ({ test }, _input, found) => {
  if (test?.absence !== undefined && test.parts !== undefined) raise(found, '466', '/test/parts');
};

export const partNotValid: AdviceCheck = (report, _input, found) => {
  if (hasParts(report) || report.test?.parts === undefined) return;
  for (const [i, { code }] of report.test.parts.entries())
    raise(found, '348', `/test/parts/${i}/code`, {
      field: names.part,
      value: code,
      date: { date: report.test.takenOn ?? `${report.schoolYear}-08-01` },
    });
};

export const partTwice: AdviceCheck = ({ test }, _input, found) => {
  const seen = new Set<string>();
  for (const [i, { code, domains }] of (test?.parts ?? []).entries()) {
    if (seen.has(code)) raise(found, '349', `/test/parts/${i}/code`, { field: names.part, value: code });
    seen.add(code);
    for (const [j, domain] of (domains ?? []).entries()) {
      const key = `${code} ${domain.code}`;
      if (seen.has(key)) raise(found, '349', `/test/parts/${i}/domains/${j}/code`, { field: names.domain, value: domain.code });
      seen.add(key);
    }
  }
};

export const partMissing: AdviceCheck = (report, _input, found) => {
  const { test } = report;
  if (test === undefined || test.absence !== undefined || !hasParts(report)) return;
  for (const [code, { domains }] of Object.entries(PARTS)) {
    const i = test.parts?.findIndex((part) => part.code === code) ?? -1;
    if (i < 0) raise(found, '467', '/test/parts', { part: nameOf(code) });
    else
      for (const domain of domains) {
        if (!test.parts?.[i]?.domains?.some((one) => one.code === domain))
          raise(found, '467', `/test/parts/${i}/domains`, { part: nameOf(domain) });
      }
  }
};

export const domainOfAnotherPart: AdviceCheck = ({ test }, _input, found) => {
  for (const [i, { code, domains }] of (test?.parts ?? []).entries())
    for (const [j, domain] of (domains ?? []).entries()) {
      if (PARTS[code]?.domains.includes(domain.code)) continue;
      raise(found, '741', `/test/parts/${i}/domains/${j}/code`, { field: names.domain, value: domain.code });
    }
};

const ofWhole = ({ code }: TestPart): boolean => PARTS[code]?.domains.length === 0;

export const levelOfWholePart: AdviceCheck = ({ test }, _input, found) => {
  for (const [i, part] of (test?.parts ?? []).entries()) {
    if (!ofWhole(part) && part.referenceLevel !== undefined)
      raise(found, '468', `/test/parts/${i}/referenceLevel`, { part: nameOf(part.code) });
  }
};

export const levelMissing: AdviceCheck = ({ test }, _input, found) => {
  for (const [i, part] of (test?.parts ?? []).entries()) {
    if (ofWhole(part) && part.referenceLevel === undefined)
      raise(found, '469', `/test/parts/${i}/referenceLevel`, { part: nameOf(part.code) });
    for (const [j, domain] of (part.domains ?? []).entries()) {
      if (domain.referenceLevel === undefined)
        raise(found, '469', `/test/parts/${i}/domains/${j}/referenceLevel`, { part: nameOf(domain.code) });
    }
  }
};

/** Level 1S exists for arithmetic only (7.1.23). */
export const levelNotOfDomain: AdviceCheck = ({ test }, _input, found) => {
  for (const [i, { domains }] of (test?.parts ?? []).entries())
    for (const [j, { referenceLevel }] of (domains ?? []).entries()) {
      if (referenceLevel === '1S')
        raise(found, '741', `/test/parts/${i}/domains/${j}/referenceLevel`, { field: names.level, value: referenceLevel });
    }
};

export const earlierTestTwice: AdviceCheck = ({ earlierTests }, _input, found) => {
  const seen = new Set<string>();
  for (const [i, { code, takenOn }] of (earlierTests ?? []).entries()) {
    if (seen.has(code + takenOn)) raise(found, '365', `/earlierTests/${i}`, { test: code, date: { date: takenOn } });
    seen.add(code + takenOn);
  }
};

export const earlierTestNotValid: AdviceCheck = ({ earlierTests }, _input, found) => {
  for (const [i, { code, takenOn }] of (earlierTests ?? []).entries()) {
    const known = EARLIER_TESTS[code];
    if (known === undefined || (takenOn >= known.since && takenOn < known.until)) continue;
    raise(found, '348', `/earlierTests/${i}/code`, { field: names.test, value: code, date: { date: takenOn } });
  }
};

const text = ([least, most]: Range): Text => ({ nl: `${least} tot en met ${most}`, en: `${least} to ${most}` });

export const earlierScoreUnusual: AdviceCheck = ({ earlierTests }, _input, found) => {
  for (const [i, { code, takenOn, score }] of (earlierTests ?? []).entries()) {
    const known = EARLIER_TESTS[code];
    if (score === undefined || known?.range === undefined || takenOn < known.since || takenOn >= known.until) continue;
    if (score < known.range[0] || score > known.range[1])
      raise(found, '398', `/earlierTests/${i}/score`, { score, test: code, range: text(known.range) });
  }
};

export const earlierTestOutsideEnrolment: AdviceCheck = ({ earlierTests }, input, found) => {
  const enrolment = input.existing;
  if (enrolment === null) return;
  for (const [i, { takenOn }] of (earlierTests ?? []).entries()) {
    if (takenOn >= enrolment.start && (enrolment.end === null || takenOn < enrolment.end)) continue;
    const end = enrolment.end === null ? { nl: 'heden', en: 'the present' } : { date: enrolment.end };
    raise(found, '321', `/earlierTests/${i}/takenOn`, {
      field: names.takenOn,
      date: { date: takenOn },
      start: { date: enrolment.start },
      end,
    });
  }
};
