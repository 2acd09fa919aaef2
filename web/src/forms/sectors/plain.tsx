import { useText } from '../../text.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Fundable, WhenAndWhere, YearOfStudy } from './common-fields.tsx';
import { NO_OWN_FIELDS } from './own-fields.ts';
import { END_REASONS, type PeriodFieldsProps, type SectorForm } from './sector-form.ts';

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8];

const PeriodFields = (props: PeriodFieldsProps) => {
  const { index, draft, onDraft, programmes, faultOf } = props;
  const { t } = useText();
  const pointer = `/periods/${index}/programme`;
  return (
    <div className="form__section">
      <WhenAndWhere {...props} />
      <Combobox
        pointer={pointer}
        label={t('enrolment.programme')}
        value={draft.programme}
        options={programmes.map((programme) => ({ value: programme.code, label: programme.name }))}
        onValue={(programme) => onDraft({ ...draft, programme })}
        error={faultOf(pointer)}
      />
      <div className="form__grid">
        <YearOfStudy {...props} years={YEARS} />
        <Fundable {...props} />
      </div>
    </div>
  );
};

/** The fields that every sector has, and no other. */
export const plain: SectorForm = {
  PeriodFields,
  period: NO_OWN_FIELDS,
  enrolment: NO_OWN_FIELDS,
  periodFaults: () => [],
  enrolmentFaults: () => [],
  endReasons: END_REASONS,
  outcome: null,
  yearsOfStudy: YEARS,
};
