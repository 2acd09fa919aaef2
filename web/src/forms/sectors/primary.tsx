import type { Institution, Programme } from '../../api/types.ts';
import { type MessageKey, useText } from '../../text.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { PeriodDraft } from '../drafts.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { Fundable, WhenAndWhere, YearOfStudy } from './common-fields.tsx';
import { DatedRows } from './dated-rows.tsx';
import { PLANS, PROFILES, primaryEnrolment, primaryFaults, primaryPeriod, STATEMENTS } from './primary-fields.ts';
import { END_REASONS, type EndFieldsProps, type EnrolmentFieldsProps, type PeriodFieldsProps, type SectorForm } from './sector-form.ts';

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8];
const YEARS_IN_SPECIAL = Array.from({ length: 20 }, (_, index) => index + 1);
const END_OF_WEIGHTS = '2019-08-01';

const isSpecial = (programme: string): boolean => programme === 'SO' || programme === 'VSO';
const some = (periods: readonly PeriodDraft[], ...programmes: string[]): boolean =>
  periods.some(({ programme }) => programmes.includes(programme));

/** The kinds of school within an institution, as far as the register knows them; guidance goes with special education. */
const kindsOf = (institution: Institution, programmes: readonly Programme[]): readonly Programme[] => {
  const parts = institution.structure?.split('/') ?? [];
  const offered = parts.some((part) => isSpecial(part)) ? [...parts, 'AB'] : parts;
  const known = programmes.filter(({ code }) => offered.includes(code));
  return known.length > 0 ? known : programmes;
};

const CATEGORIES = [
  ['1', 'po.category.1'],
  ['2', 'po.category.2'],
  ['3', 'po.category.3'],
] as const;
const RESIDENCES = [
  ['disability-care', 'po.residence.disability-care'],
  ['closed-youth-care', 'po.residence.closed-youth-care'],
  ['youth-health-care', 'po.residence.youth-health-care'],
  ['juvenile-institution', 'po.residence.juvenile-institution'],
] as const;
const KINDS = ['11', '12', '21', '22', '23', '24', '25', '26'].map((code) => [code, `po.kind.${code}` as MessageKey] as const);
const WEIGHTS = [
  ['0', 'po.weight.0'],
  ['0.3', 'po.weight.0.3'],
  ['1.2', 'po.weight.1.2'],
] as const;
const PROGRAMMES = ['01', '02', '03', '04', '05', '06'].map((code) => [code, `po.early.${code}` as MessageKey] as const);

type OwnProps = PeriodFieldsProps & { readonly own: (part: Readonly<Record<string, string>>) => void };

/** What only special education asks. */
const SpecialFields = ({ index, draft, faultOf, own }: OwnProps) => {
  const select = (field: string) => ({
    pointer: `/periods/${index}/${field}`,
    value: draft.own[field] ?? '',
    onValue: (value: string) => own({ [field]: value }),
    error: faultOf(`/periods/${index}/${field}`),
    optional: true,
  });
  return (
    <>
      <ChoiceSelect {...select('supportCategory')} label="po.category" help="po.categoryHelp" choices={CATEGORIES} />
      <ChoiceSelect {...select('specialEducation')} label="po.kind" help="po.kindHelp" choices={KINDS} />
      <ChoiceSelect {...select('residence')} label="po.residence" choices={RESIDENCES} />
    </>
  );
};

const PeriodFields = (props: PeriodFieldsProps) => {
  const { index, draft, onDraft, institution, programmes, faultOf } = props;
  const { t } = useText();
  const pointer = (field: string): string => `/periods/${index}/${field}`;
  const own = (part: Readonly<Record<string, string>>): void => onDraft({ ...draft, own: { ...draft.own, ...part } });
  const kinds = kindsOf(institution, programmes);
  return (
    <div className="form__section">
      <WhenAndWhere {...props} />
      <div className="form__grid">
        <SelectField
          pointer={pointer('programme')}
          label={t('po.school')}
          value={draft.programme}
          onValue={(programme) => onDraft({ ...draft, programme })}
          error={faultOf(pointer('programme'))}
        >
          <option value="">{t('form.choose')}</option>
          {kinds.map(({ code, name }) => (
            <option key={code} value={code}>
              {code} {name}
            </option>
          ))}
        </SelectField>
        {draft.programme !== 'AB' && (
          <>
            <YearOfStudy {...props} years={isSpecial(draft.programme) ? YEARS_IN_SPECIAL : YEARS} />
            <TextField
              pointer={pointer('group')}
              label={t('po.group')}
              help={t('po.groupHelp')}
              maxLength={30}
              value={draft.own.group ?? ''}
              onValue={(group) => own({ group })}
              error={faultOf(pointer('group'))}
            />
          </>
        )}
        <Fundable {...props} />
        {draft.programme === 'BO' && draft.startDate < END_OF_WEIGHTS && (
          <ChoiceSelect
            pointer={pointer('weight')}
            label="po.weight"
            value={draft.own.weight ?? ''}
            onValue={(weight) => own({ weight })}
            choices={WEIGHTS}
            error={faultOf(pointer('weight'))}
            optional
          />
        )}
        {isSpecial(draft.programme) && <SpecialFields {...props} own={own} />}
      </div>
    </div>
  );
};

const PreschoolFields = ({ draft, onDraft, faultOf }: EnrolmentFieldsProps) => {
  const { t } = useText();
  return (
    <div className="form__grid">
      <ChoiceSelect
        pointer="/preschoolProgramme"
        label="po.preschoolProgramme"
        value={draft.preschoolProgramme ?? ''}
        onValue={(preschoolProgramme) => onDraft({ ...draft, preschoolProgramme })}
        choices={PROGRAMMES}
        error={faultOf('/preschoolProgramme')}
        optional
      />
      <TextField
        pointer="/preschoolMonths"
        label={t('po.preschoolMonths')}
        inputMode="numeric"
        maxLength={2}
        value={draft.preschoolMonths ?? ''}
        onValue={(preschoolMonths) => onDraft({ ...draft, preschoolMonths })}
        error={faultOf('/preschoolMonths')}
      />
    </div>
  );
};

const ArrangementFields = ({ draft, onDraft, faultOf }: EnrolmentFieldsProps) => {
  const { t } = useText();
  const field = (name: string, label: MessageKey) => ({
    pointer: `/arrangement/${name}`,
    label: t(label),
    value: draft[`arrangement/${name}`] ?? '',
    onValue: (value: string) => onDraft({ ...draft, [`arrangement/${name}`]: value }),
    error: faultOf(`/arrangement/${name}`),
  });
  return (
    <div className="form__grid">
      <TextField {...field('school', 'po.arrangementSchool')} maxLength={4} />
      <TextField {...field('site', 'po.arrangementSite')} maxLength={2} />
      <TextField {...field('startDate', 'po.arrangementStart')} type="date" />
    </div>
  );
};

/** What belongs to the enrolment itself; which, depends on the kind of school. */
const EnrolmentFields = (props: EnrolmentFieldsProps) => {
  const { draft, onDraft, periods, faultOf } = props;
  const rows = { draft, onDraft, faultOf };
  const start = periods[0]?.startDate ?? '';
  return (
    <div className="form__section">
      {some(periods, 'BO', 'SBO') && <PreschoolFields {...props} />}
      {some(periods, 'BO') && <DatedRows {...rows} list={PLANS} fresh={{}} />}
      {some(periods, 'SO', 'VSO') && <DatedRows {...rows} list={STATEMENTS} fresh={{ startDate: start }} />}
      {some(periods, 'VSO') && <DatedRows {...rows} list={PROFILES} fresh={{ startDate: start }} />}
      {some(periods, 'AB') && <ArrangementFields {...props} />}
    </div>
  );
};

/** A development plan that still runs must end with the enrolment (signal 435). */
const EndFields = ({ draft, onDraft, faultOf }: EndFieldsProps) =>
  draft[PLANS.name] === '[]' ? null : <DatedRows list={PLANS} draft={draft} onDraft={onDraft} fresh={{}} faultOf={faultOf} level={2} />;

/** Primary and special education. */
export const primary: SectorForm = {
  PeriodFields,
  EnrolmentFields,
  EndFields,
  period: primaryPeriod,
  enrolment: primaryEnrolment,
  periodFaults: ({ programme, yearOfStudy }) => (programme !== 'AB' && yearOfStudy === '' ? [['yearOfStudy', 'fault.yearOfStudy']] : []),
  enrolmentFaults: primaryFaults,
  endReasons: END_REASONS,
  outcome: 'advice',
  yearsOfStudy: YEARS,
};
