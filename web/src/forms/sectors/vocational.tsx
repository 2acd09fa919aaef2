import { useText } from '../../text.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { TextField } from '../../ui/field.tsx';
import { AgreementFields } from './agreement-fields.tsx';
import { ChoiceSelect, YesOrNo } from './choice-select.tsx';
import { WhenAndWhere } from './common-fields.tsx';
import { END_REASONS, type EndFieldsProps, type EnrolmentFieldsProps, type PeriodFieldsProps, type SectorForm } from './sector-form.ts';
import { LEARNING_PATHS, LEAVING_REASONS, PRIOR_EDUCATION } from './vocational-choices.ts';
import { agreementFaults, vocationalEnrolment, vocationalPeriod } from './vocational-fields.ts';

const PeriodFields = (props: PeriodFieldsProps) => {
  const { index, draft, onDraft, programmes, faultOf } = props;
  const { t } = useText();
  const pointer = (field: string): string => `/periods/${index}/${field}`;
  const own = (part: Readonly<Record<string, string>>): void => onDraft({ ...draft, own: { ...draft.own, ...part } });
  const path = draft.own.learningPath ?? '';
  return (
    <div className="form__section">
      <WhenAndWhere {...props} />
      <Combobox
        pointer={pointer('programme')}
        label={t('mbo.qualification')}
        help={t('mbo.qualificationHelp')}
        value={draft.programme}
        options={programmes.map(({ code, name, level }) => ({ value: code, label: `${name} (${t('mbo.level', { level })})` }))}
        onValue={(programme) => onDraft({ ...draft, programme })}
        error={faultOf(pointer('programme'))}
      />
      <div className="form__grid">
        <ChoiceSelect
          pointer={pointer('learningPath')}
          label="mbo.learningPath"
          value={path}
          onValue={(learningPath) => own(learningPath === 'bol' ? { learningPath, partTime: 'no' } : { learningPath })}
          choices={LEARNING_PATHS}
          error={faultOf(pointer('learningPath'))}
        />
        {path !== '' && (path !== 'bol' || draft.own.partTime === 'yes') && (
          <YesOrNo
            pointer={pointer('partTime')}
            label="mbo.partTime"
            value={draft.own.partTime || 'no'}
            onValue={(partTime) => own({ partTime })}
            error={faultOf(pointer('partTime'))}
          />
        )}
        <YesOrNo
          pointer={pointer('fundable')}
          label="mbo.fundable"
          help="mbo.fundableHelp"
          value={draft.fundable ? 'yes' : 'no'}
          onValue={(value) => onDraft({ ...draft, fundable: value === 'yes' })}
        />
      </div>
    </div>
  );
};

const PlannedEnd = ({ draft, onDraft, faultOf }: EndFieldsProps) => {
  const { t } = useText();
  return (
    <TextField
      pointer="/plannedEndDate"
      label={t('mbo.plannedEnd')}
      type="date"
      value={draft.plannedEndDate ?? ''}
      onValue={(plannedEndDate) => onDraft({ ...draft, plannedEndDate })}
      error={faultOf('/plannedEndDate')}
    />
  );
};

const EnrolmentFields = (props: EnrolmentFieldsProps) => {
  const { draft, onDraft, faultOf } = props;
  return (
    <div className="form__section">
      <div className="form__grid">
        <PlannedEnd draft={draft} onDraft={onDraft} faultOf={faultOf} />
        <ChoiceSelect
          pointer="/priorEducation"
          label="mbo.priorEducation"
          value={draft.priorEducation ?? ''}
          onValue={(priorEducation) => onDraft({ ...draft, priorEducation })}
          choices={PRIOR_EDUCATION}
          error={faultOf('/priorEducation')}
          optional
        />
      </div>
      <AgreementFields {...props} />
    </div>
  );
};

/** Why the student leaves; and the planned end, where it was never reported. */
const EndFields = ({ draft, onDraft, faultOf }: EndFieldsProps) => (
  <div className="form__grid">
    <ChoiceSelect
      pointer="/leavingReason"
      label="mbo.leavingReason"
      value={draft.leavingReason ?? ''}
      onValue={(leavingReason) => onDraft({ ...draft, leavingReason })}
      choices={LEAVING_REASONS}
      error={faultOf('/leavingReason')}
      optional
    />
    <PlannedEnd draft={draft} onDraft={onDraft} faultOf={faultOf} />
  </div>
);

/** Vocational education. */
export const vocational: SectorForm = {
  PeriodFields,
  EnrolmentFields,
  EndFields,
  period: vocationalPeriod,
  enrolment: vocationalEnrolment,
  periodFaults: ({ own }) => (own.learningPath ? [] : [['learningPath', 'fault.learningPath']]),
  enrolmentFaults: (draft) => [
    ...(draft.plannedEndDate ? [] : [['plannedEndDate', 'fault.plannedEnd'] as const]),
    ...agreementFaults(draft),
  ],
  endReasons: END_REASONS,
  outcome: 'result',
  yearsOfStudy: [],
};
