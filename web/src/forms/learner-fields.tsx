import { Heading } from '@nl-design-system-candidate/heading-react';
import { useText } from '../text.tsx';
import { ChoiceField, fieldId, TextField } from '../ui/field.tsx';
import type { LearnerDraft } from './drafts.ts';

type Props = {
  readonly draft: LearnerDraft;
  readonly onDraft: (draft: LearnerDraft) => void;
  readonly faultOf: (pointer: string) => string | undefined;
};

const DATE_PARTS = ['day', 'month', 'year'] as const;

const BirthDateField = ({ draft, onDraft, faultOf }: Props) => {
  const { t } = useText();
  const id = fieldId('/learner/birthDate');
  const error = faultOf('/learner/birthDate');
  return (
    <fieldset
      className={`utrecht-form-field ${error ? 'utrecht-form-field--invalid' : ''}`}
      aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
    >
      <legend className="utrecht-form-label">{t('learner.birthDate')}</legend>
      <div className="utrecht-form-field-description" id={`${id}-help`}>
        {t('form.birthDateHelp')}
      </div>
      {error && (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      <div className="partial-date">
        {DATE_PARTS.map((part) => (
          <div key={part}>
            <label htmlFor={part === 'day' ? id : `${id}-${part}`}>{t(`form.${part}`)}</label>
            <input
              id={part === 'day' ? id : `${id}-${part}`}
              className={`utrecht-textbox utrecht-textbox--html-input ${error ? 'utrecht-textbox--invalid' : ''}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              value={draft[part]}
              onChange={(event) => onDraft({ ...draft, [part]: event.target.value.trim() })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
};

/** How the school names the learner: with a number, or with names and address when it has none. */
export const LearnerFields = (props: Props) => {
  const { draft, onDraft, faultOf } = props;
  const { t } = useText();
  const text = (key: 'givenNames' | 'surnamePrefix' | 'surname' | 'postcode') => ({
    pointer: `/learner/${key}`,
    label: t(`learner.${key}`),
    value: draft[key],
    onValue: (value: string) => onDraft({ ...draft, [key]: value }),
    error: faultOf(`/learner/${key}`),
    autoComplete: 'off',
  });
  return (
    <fieldset className="form__section">
      <legend>
        <Heading level={2}>{t('form.who')}</Heading>
      </legend>
      <ChoiceField
        pointer="/learner"
        label={t('form.knownBy')}
        value={draft.by}
        onValue={(by) => onDraft({ ...draft, by: by as LearnerDraft['by'] })}
        choices={[
          { value: 'bsn', label: t('learner.bsn') },
          { value: 'educationNumber', label: t('learner.educationNumber') },
          { value: 'names', label: t('form.byNames') },
        ]}
      />
      {draft.by !== 'names' && (
        <TextField
          key={draft.by}
          className="field--short"
          pointer={`/learner/${draft.by}`}
          label={t(`learner.${draft.by}`)}
          help={t(draft.by === 'bsn' ? 'form.bsnHelp' : 'form.educationNumberHelp')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={9}
          value={draft[draft.by]}
          onValue={(value) => onDraft({ ...draft, [draft.by]: value.replaceAll(/\D/g, '') })}
          error={faultOf(`/learner/${draft.by}`)}
        />
      )}
      {draft.by === 'names' && <p className="muted">{t('form.namesHelp')}</p>}
      <div className="form__grid form__grid--wide">
        <BirthDateField {...props} />
        <ChoiceField
          pointer="/learner/sex"
          label={t('learner.sex')}
          value={draft.sex}
          onValue={(sex) => onDraft({ ...draft, sex: sex as LearnerDraft['sex'] })}
          error={faultOf('/learner/sex')}
          choices={(['female', 'male', 'unknown'] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
        />
      </div>
      <div className="form__grid">
        <TextField {...text('givenNames')} />
        <TextField {...text('surnamePrefix')} />
        <TextField {...text('surname')} />
        <TextField {...text('postcode')} placeholder="1234AB" />
      </div>
    </fieldset>
  );
};
