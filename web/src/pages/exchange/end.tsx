import { useState } from 'react';
import { reportEnrolment } from '../../api/reports.ts';
import type { EndReason } from '../../api/types.ts';
import { today } from '../../format.ts';
import { enrolmentDraftOf, enrolmentFaults, enrolmentOf, type Faults, periodsOf } from '../../forms/drafts.ts';
import { useReport } from '../../forms/use-report.ts';
import { type MessageKey, useText } from '../../text.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { type EnrolmentContext, EnrolmentPage, keyOf } from './enrolment-page.tsx';
import { ReportForm } from './report-form.tsx';

const EndForm = ({ learner, enrolment, institution, form }: EnrolmentContext) => {
  const { t } = useText();
  const [endDate, setEndDate] = useState(enrolment.endDate ?? today());
  const [endReason, setEndReason] = useState<string>(enrolment.endReason ?? '');
  const [draft, setDraft] = useState(() => enrolmentDraftOf(form, enrolment));
  const report = useReport();
  const { EndFields } = form;
  const faults = (): Faults => {
    const own = EndFields ? enrolmentFaults(form, draft, periodsOf(form, enrolment)) : [];
    const found = new Map<string, MessageKey>(own);
    if (endDate === '') found.set('/endDate', 'fault.endDate');
    if (endReason === '') found.set('/endReason', 'fault.endReason');
    return found;
  };
  const send = (): void =>
    report.send(faults(), () => {
      const periods = periodsOf(form, enrolment);
      const kept = periods.filter((period) => period.startDate <= endDate);
      const end = { endDate, endReason: endReason as EndReason };
      const content = enrolmentOf(enrolment.sector, form, keyOf(learner), draft, kept.length > 0 ? kept : periods, end);
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
        {form.endReasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`end.${reason}`)}
          </option>
        ))}
      </SelectField>
      {EndFields && <EndFields draft={draft.own} onDraft={(own) => setDraft({ ...draft, own })} faultOf={report.faultOf} />}
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
