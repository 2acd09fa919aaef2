import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultFinder } from '../../../platform/http/validation.ts';
import type { EnrolmentReport, ResultReport } from '../model.ts';
import { enrolmentOf, resultOf } from '../proposal.ts';
import { messagesOf } from '../sectors/sectors.ts';
import { ofSchema } from './arbitrary.ts';
import { enrolmentAsReported, reportAsReported, resultAsReported } from './as-reported.ts';
import { canonicalForm } from './canonical.ts';

const SECTORS = ['po', 'vo', 'mbo', 'hbo', 'wo'] as const;
const HEAD = { messageId: 'm', composedAt: '2026-11-23T09:30:00Z' };

describe.each(SECTORS)('in %s', (sector) => {
  const { enrolment, result } = messagesOf(sector);
  const reports = (schema: object) => ofSchema(schema).map((report) => ({ ...(report as ResultReport), sector }));

  test('an enrolment as registered can be reported again as it is, and says the same', () => {
    const faults = faultFinder(enrolment);
    fc.assert(
      fc.property(reports(enrolment), (given) => {
        const report = given as EnrolmentReport;
        const content = enrolmentAsReported(enrolmentOf(report, '01AA', 'N', null));
        const again = { ...HEAD, ...content, learner: report.learner };
        expect(faults(again)).toEqual([]);
        expect(reportAsReported('enrolment', again as unknown as EnrolmentReport, 'N')).toEqual(reportAsReported('enrolment', report, 'N'));
      }),
    );
  });

  test.runIf(result !== null)('a result as registered can be reported again as it is, and says the same', () => {
    const schema = result as object;
    const faults = faultFinder(schema);
    fc.assert(
      fc.property(reports(schema), (report) => {
        const content = resultAsReported(resultOf(report, '01AA', 'R', null, []));
        const again = { ...HEAD, ...content, learner: report.learner };
        expect(faults(again)).toEqual([]);
        expect(reportAsReported('result', again as unknown as ResultReport, 'R')).toEqual(reportAsReported('result', report, 'R'));
      }),
    );
  });

  test('whatever the school reports in a field that is kept changes the canonical form', () => {
    fc.assert(
      fc.property(reports(enrolment), fc.constantFrom('startDate', 'site'), (given, field) => {
        const report = given as EnrolmentReport;
        const [first, ...rest] = report.periods;
        if (first === undefined) return;
        const other =
          field === 'site'
            ? { ...report, periods: [{ ...first, site: first.site === '07' ? '08' : '07' }, ...rest] }
            : { ...report, startDate: report.startDate === '2041-01-01' ? '2042-01-01' : '2041-01-01' };
        const form = (r: EnrolmentReport) => canonicalForm('enrolment', 'N', reportAsReported('enrolment', r, 'N'));
        expect(form(other)).not.toBe(form(report));
      }),
    );
  });
});

test("the register's own mark of practical training is in no report", () => {
  const report = {
    ...HEAD,
    sector: 'mbo',
    learner: {},
    startDate: '2026-08-01',
    periods: [{ startDate: '2026-08-01', site: '00', programme: '25655' }],
  };
  const enrolment = enrolmentOf(report as unknown as EnrolmentReport, '01AA', 'N', null);
  const periods = enrolment.periods.map((period) => ({ ...period, attributes: { learningPath: 'bbl', practicalTraining: true } }));
  expect(enrolmentAsReported({ ...enrolment, periods })['periods']).toEqual([
    { learningPath: 'bbl', startDate: '2026-08-01', site: '00', programme: '25655' },
  ]);
});
