import type { EnrolmentReport, ReportedPeriod } from '../model.ts';
import { PrimaryEnrolmentBody } from './primary-bodies.ts';
import type { PrimaryEnrolmentReport, PrimaryPeriod } from './primary-report.ts';
import { given, type SectorMessages } from './sector-messages.ts';

/** Primary and special education (Regeling structurele gegevenslevering WPO/WEC, bijlage 1). Own fields are kept as they are reported. */
export const primary: SectorMessages = {
  enrolment: PrimaryEnrolmentBody,
  result: null,
  enrolmentAttributes: (report: EnrolmentReport) => {
    const r = report as PrimaryEnrolmentReport;
    return given({
      preschoolProgramme: r.preschoolProgramme,
      preschoolMonths: r.preschoolMonths,
      culturalBackground: r.culturalBackground,
      returnedTo: r.returnedTo,
      earlyProgrammes: r.earlyProgrammes,
      developmentPlans: r.developmentPlans,
      indications: r.indications,
      admissionStatements: r.admissionStatements,
      exitProfiles: r.exitProfiles,
      arrangement: r.arrangement,
    });
  },
  periodAttributes: (period: ReportedPeriod) => {
    const { group, weight, weightScheme, specialEducation, residence, supportCategory } = period as PrimaryPeriod;
    return given({ group, weight, weightScheme, specialEducation, residence, supportCategory });
  },
  resultFields: () => {
    throw new Error('bug: a result in a sector that reports none');
  },
};
