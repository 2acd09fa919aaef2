import { useState } from 'react';
import { reportEnrolment } from '../../api/reports.ts';
import type { EndReason } from '../../api/types.ts';
import { today } from '../../format.ts';
import { enrolmentOf, type Faults } from '../../forms/drafts.ts';
import { useReport } from '../../forms/use-report.ts';
import { type MessageKey, useText } from '../../text.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { type EnrolmentContext, EnrolmentPage, keyOf } from './enrolment-page.tsx';
import { END_REASONS, periodsOf } from './history.ts';
import { ReportForm } from './report-form.tsx';

const EndForm = ({ learner, enrolment, institution }: EnrolmentContext) => {
  const { t } = useText();
  const [endDate, setEndDate] = useState(enrolment.endDate ?? today());
  const [endReason, setEndReason] = useState<string>(enrolment.endReason ?? '');
  const report = useReport();
  const faults = (): Faults => {
    const found = new Map<string, MessageKey>();
    if (endDate === '') found.set('/endDate', 'fault.endDate');
    if (endReason === '') found.set('/endReason', 'fault.endReason');
    return found;
  };
  const send = (): void =>
    report.send(faults(), () => {
      const kept = periodsOf(enrolment).filter((period) => period.startDate <= endDate);
      const content = enrolmentOf(keyOf(learner), kept.length > 0 ? kept : periodsOf(enrolment), {
        endDate,
        endReason: endReason as EndReason,
      });
      return reportEnrolment({ brin: institution.brin, number: enrolment.number }, content, enrolment.etag);
    });
  return (
    <ReportForm label={t('learner.end')} learnerId={learner.learnerId} report={report} onSend={send}>
      <TextField
        className="field--short"
        pointer="/endDate"
        label={t('end.lastDay')}
        help={t('end.lastDayHelp')}
        type="date"
        value={endDate}
        onValue={setEndDate}
        error={report.faultOf('/endDate')}
      />
      <SelectField
        className="field--short"
        pointer="/endReason"
        label={t('end.reason')}
        value={endReason}
        onValue={setEndReason}
        error={report.faultOf('/endReason')}
      >
        <option value="">{t('form.choose')}</option>
        {END_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t(`end.${reason}`)}
          </option>
        ))}
      </SelectField>
    </ReportForm>
  );
};

/** Ends an enrolment. */
export const End = () => {
  const { t } = useText();
  return (
    <EnrolmentPage title={t('end.title')} intro={t('end.intro')}>
      {(context) => <EndForm {...context} />}
    </EnrolmentPage>
  );
};
