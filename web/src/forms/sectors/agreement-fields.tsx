import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useText } from '../../text.tsx';
import { TextField } from '../../ui/field.tsx';
import type { OwnDraft } from '../drafts.ts';
import { type Row, rowsOf, withRows } from './rows.ts';
import type { EnrolmentFieldsProps } from './sector-form.ts';
import { AGREEMENTS, newAgreement } from './vocational-fields.ts';

type RowProps = {
  readonly row: Row;
  readonly index: number;
  readonly onRow: (part: OwnDraft) => void;
  readonly onRemove: () => void;
  readonly faultOf: EnrolmentFieldsProps['faultOf'];
};

const DATES = [
  ['signedOn', 'mbo.signedOn'],
  ['startDate', 'mbo.trainingStart'],
  ['plannedEndDate', 'mbo.trainingPlannedEnd'],
  ['endDate', 'mbo.trainingEnd'],
] as const;
const TEXTS = [
  ['number', 'mbo.agreementNumber', 20],
  ['company', 'mbo.company', 9],
  ['hours', 'mbo.hours', 4],
  ['programme', 'mbo.agreementProgramme', 5],
  ['elective', 'mbo.agreementElective', 5],
] as const;

const Agreement = ({ row, index, onRow, onRemove, faultOf }: RowProps) => {
  const { t } = useText();
  const pointer = (field: string): string => `/${AGREEMENTS}/${index}/${field}`;
  return (
    <fieldset className="period">
      <legend className="visually-hidden">{t('mbo.agreement', { number: index + 1 })}</legend>
      <div className="row row--apart">
        <Heading level={3} appearance="level-3">
          {t('mbo.agreement', { number: index + 1 })}
        </Heading>
        <Button purpose="subtle" onClick={onRemove}>
          {t('mbo.removeAgreement')} <span className="visually-hidden">{index + 1}</span>
        </Button>
      </div>
      <div className="form__grid">
        {DATES.map(([field, label]) => (
          <TextField
            key={field}
            pointer={pointer(field)}
            label={t(label)}
            type="date"
            value={row[field] ?? ''}
            onValue={(value) => onRow({ [field]: value })}
            error={faultOf(pointer(field))}
          />
        ))}
        {TEXTS.map(([field, label, maxLength]) => (
          <TextField
            key={field}
            pointer={pointer(field)}
            label={t(label)}
            maxLength={maxLength}
            value={row[field] ?? ''}
            onValue={(value) => onRow({ [field]: value })}
            error={faultOf(pointer(field))}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** The practical training agreements of an enrolment. */
export const AgreementFields = ({ draft, onDraft, periods, faultOf }: EnrolmentFieldsProps) => {
  const { t } = useText();
  const rows = rowsOf(draft, AGREEMENTS);
  const set = (changed: readonly OwnDraft[]): void => onDraft(withRows(draft, AGREEMENTS, changed));
  return (
    <div className="stack stack--tight">
      <Heading level={2} appearance="level-3">
        {t('mbo.agreements')}
      </Heading>
      <p className="muted small">{t('mbo.agreementsHelp')}</p>
      {rows.map((row, index) => (
        <Agreement
          key={row.key}
          row={row}
          index={index}
          onRow={(part) => set(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one)))}
          onRemove={() => set(rows.filter(({ key }) => key !== row.key))}
          faultOf={faultOf}
        />
      ))}
      <div>
        <Button purpose="secondary" onClick={() => set([...rows, newAgreement(rows, periods.at(-1)?.programme ?? '')])}>
          {t('mbo.addAgreement')}
        </Button>
      </div>
    </div>
  );
};
