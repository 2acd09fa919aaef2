import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { reportEnrolment } from '../../api/reports.ts';
import { today } from '../../format.ts';
import {
  enrolmentDraftOf,
  enrolmentFaults,
  enrolmentOf,
  mergeFaults,
  type PeriodDraft,
  periodFaults,
  periodsOf,
} from '../../forms/drafts.ts';
import { useReport } from '../../forms/use-report.ts';
import { useText } from '../../text.tsx';
import { type EnrolmentContext, EnrolmentPage, keyOf } from './enrolment-page.tsx';
import { endOf } from './history.ts';
import { ReportForm } from './report-form.tsx';

const ChangeForm = ({ learner, enrolment, institution, programmes, form }: EnrolmentContext) => {
  const { PeriodFields, EnrolmentFields } = form;
  const { t } = useText();
  const [periods, setPeriods] = useState(() => periodsOf(form, enrolment));
  const [draft, setDraft] = useState(() => enrolmentDraftOf(form, enrolment));
  const report = useReport();
  const replace = (key: string, changed: PeriodDraft): void => setPeriods(periods.map((period) => (period.key === key ? changed : period)));
  const add = (): void => {
    const last = periods.at(-1);
    if (last) setPeriods([...periods, { ...last, key: crypto.randomUUID(), startDate: today() }]);
  };
  const send = (): void =>
    report.send(mergeFaults(periodFaults(form, periods), enrolmentFaults(form, draft, periods)), () =>
      reportEnrolment(
        { brin: institution.brin, number: enrolment.number },
        enrolmentOf(enrolment.sector, form, keyOf(learner), draft, periods, endOf(enrolment)),
        enrolment.etag,
      ),
    );
  return (
    <ReportForm label={t('learner.change')} learnerId={learner.learnerId} report={report} onSend={send}>
      <p className="muted">{t('change.help')}</p>
      {periods.map((period, index) => (
        <fieldset className="period" key={period.key}>
          <legend className="visually-hidden">{t('change.period', { number: index + 1 })}</legend>
          <div className="row row--apart">
            <Heading level={2} appearance="level-3">
              {t('change.period', { number: index + 1 })}
            </Heading>
            {periods.length > 1 && (
              <Button purpose="subtle" onClick={() => setPeriods(periods.filter(({ key }) => key !== period.key))}>
                {t('change.remove')} <span className="visually-hidden">{index + 1}</span>
              </Button>
            )}
          </div>
          <PeriodFields
            index={index}
            draft={period}
            onDraft={(changed) => replace(period.key, changed)}
            institution={institution}
            programmes={programmes}
            faultOf={report.faultOf}
          />
        </fieldset>
      ))}
      <div>
        <Button purpose="secondary" onClick={add}>
          {t('change.add')}
        </Button>
      </div>
      {EnrolmentFields && (
        <EnrolmentFields
          draft={draft.own}
          onDraft={(own) => setDraft({ ...draft, own })}
          periods={periods}
          institution={institution}
          faultOf={report.faultOf}
        />
      )}
    </ReportForm>
  );
};

/** Changes an enrolment: always reported with its whole history. */
export const Change = () => {
  const { t } = useText();
  return (
    <EnrolmentPage title={t('change.title')} intro={t('change.intro')}>
      {(context) => <ChangeForm {...context} />}
    </EnrolmentPage>
  );
};
