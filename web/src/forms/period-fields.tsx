import type { Institution, Programme } from '../api/types.ts';
import { useText } from '../text.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import type { PeriodDraft } from './drafts.ts';

type Props = {
  readonly index: number;
  readonly draft: PeriodDraft;
  readonly onDraft: (draft: PeriodDraft) => void;
  readonly institution: Institution;
  readonly programmes: readonly Programme[];
  readonly faultOf: (pointer: string) => string | undefined;
};

/** The years of study in which a programme can be followed; all of secondary education while none is chosen. */
const yearsOf = (programmes: readonly Programme[], code: string): readonly number[] => {
  const known = programmes.find((programme) => programme.code === code)?.secondary;
  const [first, last] = known ? [known.minYear, known.maxYear] : [1, 6];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** One stretch of an enrolment: from which day, where, in which programme and year of study. */
export const PeriodFields = ({ index, draft, onDraft, institution, programmes, faultOf }: Props) => {
  const { t } = useText();
  const pointer = (field: string): string => `/periods/${index}/${field}`;
  const years = yearsOf(programmes, draft.programme);
  const chooseProgramme = (programme: string): void => {
    const possible = yearsOf(programmes, programme);
    const kept = possible.includes(Number(draft.yearOfStudy)) ? draft.yearOfStudy : possible.length === 1 ? String(possible[0]) : '';
    onDraft({ ...draft, programme, yearOfStudy: kept });
  };
  return (
    <div className="form__section">
      <div className="form__grid">
        <TextField
          pointer={pointer('startDate')}
          label={t(index === 0 ? 'form.startDate' : 'form.fromDate')}
          type="date"
          value={draft.startDate}
          onValue={(startDate) => onDraft({ ...draft, startDate })}
          error={faultOf(pointer('startDate')) ?? (index === 0 ? faultOf('/startDate') : undefined)}
        />
        <SelectField
          pointer={pointer('site')}
          label={t('enrolment.site')}
          value={draft.site}
          onValue={(site) => onDraft({ ...draft, site })}
          error={faultOf(pointer('site'))}
        >
          <option value="">{t('form.choose')}</option>
          {institution.sites.map((site) => (
            <option key={site.siteNo} value={site.siteNo}>
              {site.siteNo} {site.name}
            </option>
          ))}
        </SelectField>
      </div>
      <Combobox
        pointer={pointer('programme')}
        label={t('enrolment.programme')}
        help={t('form.programmeHelp')}
        value={draft.programme}
        options={programmes.map((programme) => ({ value: programme.code, label: programme.name }))}
        onValue={chooseProgramme}
        error={faultOf(pointer('programme'))}
      />
      <div className="form__grid">
        <SelectField
          pointer={pointer('yearOfStudy')}
          label={t('enrolment.yearOfStudy')}
          value={draft.yearOfStudy}
          onValue={(yearOfStudy) => onDraft({ ...draft, yearOfStudy })}
          error={faultOf(pointer('yearOfStudy'))}
        >
          <option value="">{t('form.choose')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </SelectField>
        <SelectField
          pointer={pointer('fundable')}
          label={t('enrolment.fundable')}
          help={t('form.fundableHelp')}
          value={draft.fundable ? 'yes' : 'no'}
          onValue={(value) => onDraft({ ...draft, fundable: value === 'yes' })}
        >
          <option value="yes">{t('form.yes')}</option>
          <option value="no">{t('form.no')}</option>
        </SelectField>
      </div>
    </div>
  );
};
