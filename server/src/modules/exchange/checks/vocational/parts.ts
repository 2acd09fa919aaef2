import type { Result } from '../../../register/index.ts';
import type { GenericPart, VocationalResultReport } from '../../sectors/vocational-report.ts';
import { fields } from '../fields.ts';
import type { Check } from '../input.ts';
import { isMark, rounded, tenths } from '../marks.ts';
import { programmeOf } from '../placement.ts';
import { raise } from '../signals.ts';

type ResultCheck = Check<VocationalResultReport, Result>;

const LISTS = ['genericParts', 'electives', 'professionalParts'] as const;

const forEachGeneric = (report: VocationalResultReport, visit: (part: GenericPart, at: string) => void): void => {
  const parts = report.genericParts ?? [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (part !== undefined) visit(part, `/genericParts/${i}`);
  }
};

const DOCUMENTS = {
  diploma: { nl: 'een diploma', en: 'a diploma' },
  certificate: { nl: 'een certificaat', en: 'a certificate' },
  declaration: { nl: 'een mbo-verklaring', en: 'a declaration' },
  'exam-parts': { nl: 'een melding van losse examenonderdelen', en: 'a report of exam parts by themselves' },
} as const;

/** A diploma may come first, its parts later; the declaration is about what was done, which may be no part of an exam. */
export const partsMissing: ResultCheck = (report, _input, found) => {
  if (report.document === 'diploma' || report.document === 'declaration') return;
  if (LISTS.some((list) => (report[list]?.length ?? 0) > 0)) return;
  raise(found, 'M24', '/document', { document: DOCUMENTS[report.document] });
};

export const certificateWithDiploma: ResultCheck = (report, _input, found) => {
  if (report.document !== 'diploma') return;
  for (const list of ['electives', 'professionalParts'] as const) {
    (report[list] ?? []).forEach(({ number, certificate }, i) => {
      if (certificate !== undefined) raise(found, 'M25', `/${list}/${i}/certificate`, { number });
    });
  }
};

export const certificateWithoutAchieving: ResultCheck = (report, _input, found) =>
  (report.electives ?? []).forEach(({ code, achieved, certificate }, i) => {
    if (!achieved && certificate === true) raise(found, 'M26', `/electives/${i}/certificate`, { code });
  });

export const partTwice: ResultCheck = (report, _input, found) => {
  const seen = new Set<string>();
  for (const list of LISTS) {
    (report[list] ?? []).forEach(({ number }, i) => {
      if (seen.has(number)) raise(found, 'M27', `/${list}/${i}/number`, { number });
      seen.add(number);
    });
  }
};

export const partMarkNotValid: ResultCheck = (report, _input, found) =>
  forEachGeneric(report, (part, at) => {
    for (const name of ['schoolMark', 'centralMark'] as const) {
      const mark = part[name];
      const field = name === 'schoolMark' ? fields.institutionMark : fields.centralMark;
      if (mark !== undefined && !isMark(mark)) raise(found, 'L08', `${at}/${name}`, { field, mark });
    }
  });

export const finalNotTheMean: ResultCheck = (report, _input, found) =>
  forEachGeneric(report, ({ code, finalMark, schoolMark, centralMark, exemption }, at) => {
    if (finalMark === undefined || schoolMark === undefined || exemption !== undefined) return;
    const expected = centralMark === undefined ? rounded(tenths(schoolMark), 1) : rounded(tenths(schoolMark) + tenths(centralMark), 2);
    if (expected !== finalMark) raise(found, 'M33', `${at}/finalMark`, { mark: finalMark, code, expected });
  });

export const partOpenWithDiploma: ResultCheck = (report, _input, found) => {
  if (report.document !== 'diploma') return;
  forEachGeneric(report, ({ code, finalMark, exemption }, at) => {
    if (finalMark === undefined && exemption === undefined) raise(found, 'M34', `${at}/finalMark`, { code });
  });
};

export const noGenericParts: ResultCheck = (report, input, found) => {
  if (report.document !== 'diploma' || (report.genericParts?.length ?? 0) > 0) return;
  raise(found, 'M35', '/genericParts', { level: programmeOf(input, report.programme)?.level ?? '?' });
};
