import type { ReportedPeriod, SecondaryResultReport } from '../model.ts';

/** Where a pupil of a secondary school follows adult general education (vavo). */
export type VavoPlace = { readonly institution: string; readonly contactHours?: number };

export type SecondaryPeriod = ReportedPeriod & { readonly vavo?: VavoPlace };

/** What is said about one subject beside its marks (Regeling gegevenslevering onderwijsnummer VO, bijlage 2, gegevens 14 to 30). */
export type SubjectRemarks = {
  readonly result?: 'examined' | 'exempt' | 'dispensation' | 'exchanged';
  readonly assessment?: 'good' | 'sufficient' | 'insufficient';
  readonly combinedMark?: boolean;
  readonly project?: boolean;
  readonly referred?: boolean;
  readonly certificate?: boolean;
};

export type VavoResultReport = Omit<SecondaryResultReport, 'subjects'> & {
  readonly subjects: ReadonlyArray<SecondaryResultReport['subjects'][number] & SubjectRemarks>;
};
