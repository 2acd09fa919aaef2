import { birth, date, type Layout, LEARNING_PATH, LEVEL, outcome, PHASE, pad, SEX, text, whole, yesNo } from './layout.ts';

const brin = text(4).must('brin');
const person = [text(9).may('bsn'), text(9).may('educationNumber')];
const enrolment = text(20).must('enrolment');
const provider = text(7).may('provider');
const ofDiploma = [text(20).may('diploma'), text(5).may('diplomaProgramme')];
const total = whole(12);

/** Where 'unnamed' stands among the fields of a diploma. */
const UNNAMED = 5;

/**
 * Registratieoverzicht (RO), file descriptions 4.8.2, section 15.5. Real files have an empty field, which the description leaves out,
 * between the day of a diploma and whether it is fundable: written so, read with and without it.
 */
export const REGISTRATION: Layout = {
  separator: '|',
  dates: 'dashed',
  yesNo: ['J', 'N'],
  outcomes: ['Behaald', 'Niet behaald'],
  person: ['bsn', 'educationNumber'],
  align: (kind, cells) =>
    kind === 'DIP' && (cells[UNNAMED] === 'J' || cells[UNNAMED] === 'N')
      ? [...cells.slice(0, UNNAMED), '', ...cells.slice(UNNAMED)]
      : cells,
  counted: ['PER', 'ISG', 'ISP', 'ISE', 'BPV', 'DIP', 'AMO', 'GEO', 'KZD'],
  records: {
    VLP: [brin, date.must('from'), date.must('until'), date.must('madeOn')],
    PER: [...person, birth.must('birthDate'), SEX.must('sex')],
    ISG: [...person, enrolment, date.must('start'), date.must('plannedEnd'), date.may('end'), pad.may('leavingReason')],
    ISP: [
      ...person,
      enrolment,
      date.must('start'),
      text(5).must('programme'),
      LEARNING_PATH.must('learningPath'),
      LEVEL.may('level'),
      yesNo.must('fundable'),
      text(12).may('attendanceLocation'),
      provider,
      text(7).may('location'),
      text(3).may('route'),
      PHASE.may('routePhase'),
    ],
    ISE: [...person, enrolment, date.must('start'), date.may('end')],
    BPV: [
      ...person,
      enrolment,
      text(20).must('number'),
      date.must('signedOn'),
      date.must('start'),
      date.must('plannedEnd'),
      date.may('end'),
      whole(4).may('hours'),
      text(9).must('company'),
      text(5).may('programme'),
      text(5).may('elective'),
    ],
    DIP: [
      ...person,
      text(20).must('number'),
      text(5).must('programme'),
      date.must('decidedOn'),
      text(20).may('unnamed'),
      yesNo.must('fundable'),
      text(20).may('enrolment'),
      provider,
    ],
    AMO: [
      ...person,
      ...ofDiploma,
      text(20).must('number'),
      text(5).must('code'),
      date.may('decidedOn'),
      yesNo.may('certificate'),
      text(20).may('enrolment'),
      provider,
    ],
    GEO: [
      ...person,
      ...ofDiploma,
      text(20).must('number'),
      text(4).must('code'),
      date.may('decidedOn'),
      whole(2).may('finalMark'),
      text(4).may('exemption'),
      whole(3).may('schoolMark'),
      text(3).may('schoolExemption'),
      whole(3).may('centralMark'),
      text(3).may('centralExemption'),
      text(20).may('enrolment'),
      provider,
    ],
    KZD: [
      ...person,
      ...ofDiploma,
      text(20).must('number'),
      text(5).must('code'),
      date.may('decidedOn'),
      outcome.must('outcome'),
      yesNo.may('certificate'),
      text(20).may('enrolment'),
      provider,
    ],
    SLR: ['PER', 'ISG', 'ISP', 'ISE', 'BPV', 'DIP', 'AMO', 'GEO', 'KZD'].map((kind) => total.must(kind)),
  },
};
