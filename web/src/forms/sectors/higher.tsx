import { type MessageKey, useText } from '../../text.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { TextField } from '../../ui/field.tsx';
import { ChoiceSelect, YesOrNo } from './choice-select.tsx';
import { WhenAndWhere } from './common-fields.tsx';
import { FORMS, PHASES } from './higher-choices.ts';
import { ownFields } from './own-fields.ts';
import { END_REASONS, type EnrolmentFieldsProps, type PeriodFieldsProps, type SectorForm } from './sector-form.ts';

const PeriodFields = (props: PeriodFieldsProps) => {
  const { index, draft, onDraft, programmes, faultOf } = props;
  const { t } = useText();
  const pointer = (field: string): string => `/periods/${index}/${field}`;
  const own = (part: Readonly<Record<string, string>>): void => onDraft({ ...draft, own: { ...draft.own, ...part } });
  const isBridging = draft.own.phase === 'bridging';
  return (
    <div className="form__section">
      <WhenAndWhere {...props} />
      <Combobox
        pointer={pointer('programme')}
        label={t('enrolment.programme')}
        help={t('ho.programmeHelp')}
        value={draft.programme}
        options={programmes.map(({ code, name, level }) => ({ value: code, label: `${name} (${t(`ho.degree.${level}` as MessageKey)})` }))}
        onValue={(programme) => onDraft({ ...draft, programme })}
        error={faultOf(pointer('programme'))}
      />
      <div className="form__grid">
        <ChoiceSelect
          pointer={pointer('form')}
          label="ho.form"
          value={draft.own.form ?? ''}
          onValue={(form) => own({ form })}
          choices={FORMS}
          error={faultOf(pointer('form'))}
        />
        <ChoiceSelect
          pointer={pointer('phase')}
          label="ho.phase"
          help="ho.phaseHelp"
          value={draft.own.phase ?? ''}
          onValue={(phase) => own(phase === 'bridging' ? { phase, firstEnrolment: 'no' } : { phase })}
          choices={PHASES}
          error={faultOf(pointer('phase'))}
          optional
        />
        {!isBridging && (
          <YesOrNo
            pointer={pointer('firstEnrolment')}
            label="ho.first"
            help="ho.firstHelp"
            value={draft.own.firstEnrolment || 'yes'}
            onValue={(firstEnrolment) => own({ firstEnrolment })}
            error={faultOf(pointer('firstEnrolment'))}
          />
        )}
        <YesOrNo
          pointer={pointer('fundable')}
          label="mbo.fundable"
          help="ho.fundableHelp"
          value={draft.fundable ? 'yes' : 'no'}
          onValue={(value) => onDraft({ ...draft, fundable: value === 'yes' })}
        />
      </div>
    </div>
  );
};

const REGISTRATIONS = [
  ['student', 'ho.student'],
  ['extraneus', 'ho.extraneus'],
] as const;

const EnrolmentFields = ({ draft, onDraft, faultOf }: EnrolmentFieldsProps) => {
  const { t } = useText();
  return (
    <div className="form__grid">
      <ChoiceSelect
        pointer="/registration"
        label="ho.registration"
        value={draft.registration || 'student'}
        onValue={(registration) => onDraft({ ...draft, registration })}
        choices={REGISTRATIONS}
        error={faultOf('/registration')}
      />
      <TextField
        pointer="/studentNumber"
        label={t('ho.studentNumber')}
        maxLength={12}
        value={draft.studentNumber ?? ''}
        onValue={(studentNumber) => onDraft({ ...draft, studentNumber })}
        error={faultOf('/studentNumber')}
      />
    </div>
  );
};

/** Higher education. */
export const higher: SectorForm = {
  PeriodFields,
  EnrolmentFields,
  period: ownFields({ form: 'text', phase: 'text', firstEnrolment: 'yes-no' }),
  enrolment: ownFields({ registration: 'text', studentNumber: 'text' }),
  periodFaults: ({ own }) => (own.form ? [] : [['form', 'fault.form']]),
  enrolmentFaults: ({ studentNumber }) =>
    /^[A-Za-z0-9]{0,12}$/.test(studentNumber?.trim() ?? '') ? [] : [['studentNumber', 'fault.studentNumber']],
  endReasons: END_REASONS,
  outcome: 'result',
  yearsOfStudy: [],
};
