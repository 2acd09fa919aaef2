import { Button } from '@nl-design-system-candidate/button-react';
import { finalOf, type SubjectDraft } from '../../forms/result-draft.ts';
import { SUBJECTS } from '../../forms/subjects.ts';
import { useText } from '../../text.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { TextField } from '../../ui/field.tsx';

const OPTIONS = [...SUBJECTS].map(([value, label]) => ({ value, label }));

type Props = {
  readonly index: number;
  readonly draft: SubjectDraft;
  readonly onDraft: (draft: SubjectDraft) => void;
  readonly onRemove: () => void;
  readonly faultOf: (pointer: string) => string | undefined;
};

/** One exam subject with its marks; the final mark follows from them. */
export const SubjectFields = ({ index, draft, onDraft, onRemove, faultOf }: Props) => {
  const { t } = useText();
  const pointer = (field: string): string => `/subjects/${index}/${field}`;
  const final = finalOf(draft);
  const mark = { inputMode: 'decimal', autoComplete: 'off', maxLength: 4 } as const;
  return (
    <fieldset className="subject-row">
      <legend className="visually-hidden">{t('result.subjectNumber', { number: index + 1 })}</legend>
      <Combobox
        pointer={pointer('subject')}
        label={t('result.subject')}
        value={draft.subject}
        options={OPTIONS}
        free={/^\d{4}$/}
        onValue={(subject) => onDraft({ ...draft, subject })}
        error={faultOf(pointer('subject'))}
      />
      <TextField
        {...mark}
        pointer={pointer('schoolMark')}
        label={t('result.schoolMark')}
        value={draft.schoolMark}
        onValue={(schoolMark) => onDraft({ ...draft, schoolMark })}
        error={faultOf(pointer('schoolMark'))}
      />
      <TextField
        {...mark}
        pointer={pointer('centralMark1')}
        label={t('result.centralMark')}
        value={draft.centralMark}
        onValue={(centralMark) => onDraft({ ...draft, centralMark })}
        error={faultOf(pointer('centralMark1'))}
      />
      <div>
        <div className="utrecht-form-label">{t('result.finalMark')}</div>
        <output className="figure-value" id={`field-subjects-${index}-finalMark`} tabIndex={-1}>
          {final ?? '–'}
        </output>
      </div>
      <Button purpose="subtle" onClick={onRemove}>
        {t('change.remove')} <span className="visually-hidden">{t('result.subjectNumber', { number: index + 1 })}</span>
      </Button>
    </fieldset>
  );
};
