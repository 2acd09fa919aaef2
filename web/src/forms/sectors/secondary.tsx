import type { Programme } from '../../api/types.ts';
import { useText } from '../../text.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Fundable, WhenAndWhere, YearOfStudy } from './common-fields.tsx';
import { NO_OWN_FIELDS } from './own-fields.ts';
import { END_REASONS, type PeriodFieldsProps, type SectorForm } from './sector-form.ts';
import { VavoFields, vavoFaults, vavoPeriod } from './vavo.tsx';

/** The years of study in which a programme can be followed; all of secondary education while none is chosen. */
const yearsOf = (programmes: readonly Programme[], code: string): readonly number[] => {
  const known = programmes.find((programme) => programme.code === code)?.secondary;
  const [first, last] = known ? [known.minYear, known.maxYear] : [1, 6];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** One stretch of an enrolment: from which day, where, in which programme and year of study. */
const PeriodFields = (props: PeriodFieldsProps) => {
  const { index, draft, onDraft, programmes, faultOf } = props;
  const { t } = useText();
  const pointer = `/periods/${index}/programme`;
  const chooseProgramme = (programme: string): void => {
    const possible = yearsOf(programmes, programme);
    const kept = possible.includes(Number(draft.yearOfStudy)) ? draft.yearOfStudy : possible.length === 1 ? String(possible[0]) : '';
    onDraft({ ...draft, programme, yearOfStudy: kept });
  };
  return (
    <div className="form__section">
      <WhenAndWhere {...props} />
      <Combobox
        pointer={pointer}
        label={t('enrolment.programme')}
        help={t('form.programmeHelp')}
        value={draft.programme}
        options={programmes.map((programme) => ({ value: programme.code, label: programme.name }))}
        onValue={chooseProgramme}
        error={faultOf(pointer)}
      />
      <div className="form__grid">
        <YearOfStudy {...props} years={yearsOf(programmes, draft.programme)} />
        <Fundable {...props} />
      </div>
      <VavoFields {...props} />
    </div>
  );
};

/** Secondary education. */
export const secondary: SectorForm = {
  PeriodFields,
  period: vavoPeriod,
  enrolment: NO_OWN_FIELDS,
  periodFaults: ({ yearOfStudy, own }) => [
    ...(yearOfStudy === '' ? [['yearOfStudy', 'fault.yearOfStudy'] as const] : []),
    ...vavoFaults(own),
  ],
  enrolmentFaults: () => [],
  endReasons: END_REASONS,
  outcome: 'result',
  yearsOfStudy: [1, 2, 3, 4, 5, 6],
};
