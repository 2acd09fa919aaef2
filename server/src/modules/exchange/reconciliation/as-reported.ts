import {
  addDays,
  type Enrolment,
  formatBirthDate,
  type HeldLearner,
  type ResultSubject,
  type ResultWithSubjects,
} from '../../register/index.ts';
import type { EnrolmentReport, LearnerKey, ResultReport } from '../model.ts';
import { enrolmentOf, resultOf } from '../proposal.ts';
import { type AsReported, mark, present, unless } from './present.ts';
import { wordsOf } from './sector-words.ts';

export type RecordKind = 'enrolment' | 'result';

const subject = (s: ResultSubject): AsReported =>
  present({
    subject: s.subjectCode,
    countsForDiploma: unless(true, s.countsForDiploma),
    part: s.part,
    level: s.level,
    schoolMark: mark(s.schoolMark),
    centralMark1: mark(s.centralMark1),
    centralMark2: mark(s.centralMark2),
    centralMark3: mark(s.centralMark3),
    finalMark: s.finalMark,
  });

/** An enrolment as its school would report it, without heading and learner. */
export const enrolmentAsReported = (e: Enrolment): AsReported => {
  const words = wordsOf(e.sector);
  return present({
    ...words.enrolment(e.attributes),
    sector: e.sector,
    startDate: e.start,
    endDate: e.end === null ? null : addDays(e.end, -1),
    endReason: e.endReason,
    periods: e.periods.map((p) =>
      present({
        ...words.period(p.attributes),
        startDate: p.start,
        site: p.siteNo,
        programme: p.programmeCode,
        yearOfStudy: p.yearOfStudy,
        fundable: unless(true, p.fundable),
      }),
    ),
  });
};

// The list of subjects is asked for, also when it is empty.
const examFields = (r: ResultWithSubjects): AsReported => ({
  ...present({ examYear: r.examYear, outcome: r.outcome, projectTitle: r.projectTitle, projectMark: mark(r.projectMark) }),
  subjects: [...r.subjects].sort((a, b) => (a.subjectCode < b.subjectCode ? -1 : 1)).map(subject),
});

/** A result as its school would report it, without heading and learner; subjects in the order of their codes. */
export const resultAsReported = (r: ResultWithSubjects): AsReported => ({
  ...present({
    ...wordsOf(r.sector).result(r.attributes),
    sector: r.sector,
    site: r.siteNo,
    programme: r.programmeCode,
    decidedOn: r.decidedOn,
  }),
  ...(r.sector === 'vo' ? examFields(r) : {}), // elsewhere they follow from what the report says in its own words
});

/** A learner by the number that counts: the citizen number, or the education number of who has none. */
export const learnerAsReported = (l: HeldLearner): AsReported =>
  present({
    bsn: l.bsn,
    educationNumber: l.bsn === null ? l.educationNumber : null,
    birthDate: formatBirthDate(l.birthDate),
    sex: l.sex,
  });

const keyOf = (key: LearnerKey): AsReported =>
  present({ bsn: key.bsn, educationNumber: key.bsn === undefined ? key.educationNumber : null, birthDate: key.birthDate, sex: key.sex });

/**
 * A report of a school in the same words, by the way every report goes into the register: what the register does not keep
 * is gone, what is absent and what its absence means are the same.
 */
export const reportAsReported = (kind: RecordKind, report: EnrolmentReport | ResultReport, number: string): AsReported => ({
  ...(kind === 'enrolment'
    ? enrolmentAsReported(enrolmentOf(report as EnrolmentReport, '', number, null))
    : resultAsReported(resultOf(report as ResultReport, '', number, null, []))),
  learner: keyOf(report.learner),
});
