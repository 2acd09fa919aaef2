import { useState } from 'react';
import { reportResult } from '../../api/reports.ts';
import type { Programme, Sector } from '../../api/types.ts';
import { today } from '../../format.ts';
import { type Faults, newNumber, type OwnDraft } from '../../forms/drafts.ts';
import { ChoiceSelect, YesOrNo } from '../../forms/sectors/choice-select.tsx';
import { DEGREES, FORMS } from '../../forms/sectors/higher-choices.ts';
import { useReport } from '../../forms/use-report.ts';
import { type MessageKey, useText } from '../../text.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { TextField } from '../../ui/field.tsx';
import { type EnrolmentContext, keyOf } from './enrolment-page.tsx';
import { ReportForm } from './report-form.tsx';

const degreeOf = (programmes: readonly Programme[], code: string): string => programmes.find((one) => one.code === code)?.level ?? '';

const draftOf = ({ enrolment, programmes }: EnrolmentContext): OwnDraft => {
  const last = enrolment.periods.at(-1);
  const form = last?.attributes.form;
  return {
    degree: degreeOf(programmes, last?.programme ?? ''),
    site: last?.site ?? '',
    programme: last?.programme ?? '',
    form: typeof form === 'string' ? form : '',
    decidedOn: today(),
    fundable: 'yes',
    jointInstitutions: '',
  };
};

const faultsOf = (draft: OwnDraft): Faults => {
  const faults = new Map<string, MessageKey>();
  if (!draft.degree) faults.set('/degree', 'fault.degree');
  if (!draft.form) faults.set('/form', 'fault.form');
  if (!draft.decidedOn) faults.set('/decidedOn', 'fault.startDate');
  if (!draft.programme) faults.set('/programme', 'fault.programme');
  if (!/^([2-9]|1[0-9]|20)?$/.test(draft.jointInstitutions?.trim() ?? '')) faults.set('/jointInstitutions', 'fault.jointInstitutions');
  return faults;
};

const contentOf = (context: EnrolmentContext, draft: OwnDraft) => ({
  sector: context.enrolment.sector as Sector,
  learner: keyOf(context.learner),
  degree: draft.degree,
  enrolment: context.enrolment.number,
  site: draft.site,
  programme: draft.programme,
  form: draft.form,
  decidedOn: draft.decidedOn,
  ...(draft.fundable === 'no' ? { fundable: false } : {}),
  ...(draft.jointInstitutions?.trim() ? { jointInstitutions: Number(draft.jointInstitutions) } : {}),
});

/** Reports a degree, or a propaedeutic exam. */
export const HigherResultForm = (context: EnrolmentContext) => {
  const { learner, institution, programmes } = context;
  const { t } = useText();
  const [number] = useState(() => newNumber());
  const [draft, setDraft] = useState(() => draftOf(context));
  const report = useReport();
  const set = (part: Readonly<Record<string, string>>): void => setDraft({ ...draft, ...part });
  const send = (): void => report.send(faultsOf(draft), () => reportResult({ brin: institution.brin, number }, contentOf(context, draft)));
  return (
    <ReportForm label={t('learner.result')} learnerId={learner.learnerId} report={report} onSend={send}>
      <Combobox
        pointer="/programme"
        label={t('enrolment.programme')}
        value={draft.programme ?? ''}
        options={programmes.map(({ code, name }) => ({ value: code, label: name }))}
        onValue={(programme) => set({ programme, degree: degreeOf(programmes, programme) })}
        error={report.faultOf('/programme')}
      />
      <div className="form__grid">
        <ChoiceSelect
          pointer="/degree"
          label="ho.degree"
          value={draft.degree ?? ''}
          onValue={(degree) => set({ degree })}
          choices={DEGREES}
          error={report.faultOf('/degree')}
        />
        <ChoiceSelect
          pointer="/form"
          label="ho.form"
          value={draft.form ?? ''}
          onValue={(form) => set({ form })}
          choices={FORMS}
          error={report.faultOf('/form')}
        />
        <TextField
          pointer="/decidedOn"
          label={t('ho.decidedOn')}
          type="date"
          value={draft.decidedOn ?? ''}
          onValue={(decidedOn) => set({ decidedOn })}
          error={report.faultOf('/decidedOn')}
        />
        <TextField
          pointer="/jointInstitutions"
          label={t('ho.joint')}
          help={t('ho.jointHelp')}
          inputMode="numeric"
          maxLength={2}
          value={draft.jointInstitutions ?? ''}
          onValue={(jointInstitutions) => set({ jointInstitutions })}
          error={report.faultOf('/jointInstitutions')}
        />
        {draft.degree !== 'propaedeutic' && (
          <YesOrNo
            pointer="/fundable"
            label="mbo.fundable"
            help="ho.degreeFundableHelp"
            value={draft.fundable ?? 'yes'}
            onValue={(fundable) => set({ fundable })}
            error={report.faultOf('/fundable')}
          />
        )}
      </div>
    </ReportForm>
  );
};
