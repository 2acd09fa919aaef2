import type { SchoolAdvice } from '../register/index.ts';
import { etagOf } from './answer.ts';

/** An advice as the school reads it. */
export const adviceView = (advice: SchoolAdvice) => ({
  schoolYear: advice.schoolYear,
  site: advice.siteNo,
  advice: advice.advice,
  revisedAdvice: advice.revisedAdvice,
  test: advice.test,
  earlierTests: [...advice.earlierTests],
  etag: advice.lastReportId === null ? null : etagOf(advice.lastReportId),
});
