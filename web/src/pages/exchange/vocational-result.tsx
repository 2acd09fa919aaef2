import { useState } from 'react';
import { reportResult } from '../../api/reports.ts';
import { today } from '../../format.ts';
import { newNumber, type OwnDraft } from '../../forms/drafts.ts';
import { ChoiceSelect, YesOrNo } from '../../forms/sectors/choice-select.tsx';
import { rowsText } from '../../forms/sectors/rows.ts';
import { DOCUMENTS } from '../../forms/sectors/vocational-choices.ts';
import { useReport } from '../../forms/use-report.ts';
import { newPart, PARTS, vocationalResultFaults, vocationalResultOf } from '../../forms/vocational-result-draft.ts';
import { useText } from '../../text.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { TextField } from '../../ui/field.tsx';
import { type EnrolmentContext, keyOf } from './enrolment-page.tsx';
import { ReportForm } from './report-form.tsx';
import { PartList } from './vocational-parts.tsx';

const draftOf = ({ enrolment }: EnrolmentContext): OwnDraft => {
  const last = enrolment.periods.at(-1);
  return {
    document: 'diploma',
    site: last?.site ?? '',
    programme: last?.programme ?? '',
    decidedOn: enrolment.endDate ?? today(),
    fundable: 'yes',
    genericParts: rowsText([newPart('genericParts'), newPart('genericParts')]),
    electives: rowsText([newPart('electives')]),
    professionalParts: rowsText([]),
  };
};

/** Reports a diploma with its exam parts, or exam parts by themselves. */
export const VocationalResultForm = (context: EnrolmentContext) => {
  const { learner, enrolment, institution, programmes } = context;
  const { t } = useText();
  const [number] = useState(() => newNumber());
  const [draft, setDraft] = useState(() => draftOf(context));
  const report = useReport();
  const set = (part: OwnDraft): void => setDraft({ ...draft, ...part } as OwnDraft);
  const send = (): void =>
    report.send(vocationalResultFaults(draft), () =>
      reportResult({ brin: institution.brin, number }, vocationalResultOf(keyOf(learner), draft, enrolment.number)),
    );
  return (
    <ReportForm label={t('learner.result')} learnerId={learner.learnerId} report={report} onSend={send}>
      <div className="form__grid">
        <ChoiceSelect
          pointer="/document"
          label="mbo.document"
          value={draft.document ?? ''}
          onValue={(document) => set({ document })}
          choices={DOCUMENTS}
          error={report.faultOf('/document')}
        />
        <TextField
          pointer="/decidedOn"
          label={t('mbo.decidedOn')}
          type="date"
          value={draft.decidedOn ?? ''}
          onValue={(decidedOn) => set({ decidedOn })}
          error={report.faultOf('/decidedOn')}
        />
        {draft.document === 'diploma' && (
          <YesOrNo
            pointer="/fundable"
            label="mbo.fundable"
            value={draft.fundable ?? 'yes'}
            onValue={(fundable) => set({ fundable })}
            error={report.faultOf('/fundable')}
          />
        )}
      </div>
      <Combobox
        pointer="/programme"
        label={t('mbo.qualification')}
        value={draft.programme ?? ''}
        options={programmes.map(({ code, name }) => ({ value: code, label: name }))}
        onValue={(programme) => set({ programme })}
        error={report.faultOf('/programme')}
      />
      {PARTS.map((part) => (
        <PartList key={part} part={part} draft={draft} onDraft={setDraft} faultOf={report.faultOf} />
      ))}
    </ReportForm>
  );
};
