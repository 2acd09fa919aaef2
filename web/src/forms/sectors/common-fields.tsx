import { useText } from '../../text.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { PeriodFieldsProps } from './sector-form.ts';

/** From which day, and where: what periods of every sector begin with. */
export const WhenAndWhere = ({ index, draft, onDraft, institution, faultOf }: PeriodFieldsProps) => {
  const { t } = useText();
  const pointer = (field: string): string => `/periods/${index}/${field}`;
  return (
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
  );
};

/** Whether the period counts for funding. */
export const Fundable = ({ index, draft, onDraft }: Pick<PeriodFieldsProps, 'index' | 'draft' | 'onDraft'>) => {
  const { t } = useText();
  return (
    <SelectField
      pointer={`/periods/${index}/fundable`}
      label={t('enrolment.fundable')}
      help={t('form.fundableHelp')}
      value={draft.fundable ? 'yes' : 'no'}
      onValue={(value) => onDraft({ ...draft, fundable: value === 'yes' })}
    >
      <option value="yes">{t('form.yes')}</option>
      <option value="no">{t('form.no')}</option>
    </SelectField>
  );
};

type YearProps = Pick<PeriodFieldsProps, 'index' | 'draft' | 'onDraft' | 'faultOf'> & { readonly years: readonly number[] };

export const YearOfStudy = ({ index, draft, onDraft, faultOf, years }: YearProps) => {
  const { t } = useText();
  const pointer = `/periods/${index}/yearOfStudy`;
  return (
    <SelectField
      pointer={pointer}
      label={t('enrolment.yearOfStudy')}
      value={draft.yearOfStudy}
      onValue={(yearOfStudy) => onDraft({ ...draft, yearOfStudy })}
      error={faultOf(pointer)}
    >
      <option value="">{t('form.choose')}</option>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </SelectField>
  );
};
