import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type MessageKey, useText } from '../../text.tsx';
import { TextField } from '../../ui/field.tsx';
import type { OwnDraft } from '../drafts.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { type Row, rowsOf, withRows } from './rows.ts';

/** A field of a row: a date, a text, or one of a list. */
export type RowField = {
  readonly name: string;
  readonly label: MessageKey;
  readonly help?: MessageKey;
  readonly date?: boolean;
  readonly maxLength?: number;
  readonly choices?: readonly (readonly [value: string, label: MessageKey])[];
  readonly optional?: boolean;
};

/** A list of an enrolment report, such as its admission statements. */
export type RowList = {
  /** Its name in the report. */
  readonly name: string;
  readonly title: MessageKey;
  readonly one: MessageKey;
  readonly add: MessageKey;
  readonly fields: readonly RowField[];
};

type Props = {
  readonly list: RowList;
  readonly draft: OwnDraft;
  readonly onDraft: (draft: OwnDraft) => void;
  readonly fresh: OwnDraft;
  readonly faultOf: (pointer: string) => string | undefined;
  /** Where it stands among the headings of the page. */
  readonly level?: 2 | 3;
};

type FieldProps = {
  readonly field: RowField;
  readonly pointer: string;
  readonly row: Row;
  readonly onRow: (part: OwnDraft) => void;
  readonly faultOf: Props['faultOf'];
};

const Field = ({ field, pointer, row, onRow, faultOf }: FieldProps) => {
  const { t } = useText();
  const value = row[field.name] ?? '';
  const onValue = (text: string): void => onRow({ [field.name]: text });
  const error = faultOf(pointer);
  if (field.choices) {
    const extra = field.optional ? { optional: true } : {};
    return (
      <ChoiceSelect
        pointer={pointer}
        label={field.label}
        value={value}
        onValue={onValue}
        choices={field.choices}
        error={error}
        {...extra}
      />
    );
  }
  return (
    <TextField
      pointer={pointer}
      label={t(field.label)}
      help={field.help && t(field.help)}
      {...(field.date ? { type: 'date' } : {})}
      maxLength={field.maxLength}
      value={value}
      onValue={onValue}
      error={error}
    />
  );
};

/** The rows of one list, to fill in, add and remove. */
export const DatedRows = ({ list, draft, onDraft, fresh, faultOf, level = 3 }: Props) => {
  const { t } = useText();
  const rows = rowsOf(draft, list.name);
  const set = (changed: readonly OwnDraft[]): void => onDraft(withRows(draft, list.name, changed));
  return (
    <div className="stack stack--tight">
      <Heading level={level} appearance="level-3">
        {t(list.title)}
      </Heading>
      {rows.map((row, index) => (
        <fieldset className="period" key={row.key}>
          <legend className="visually-hidden">{t(list.one, { number: index + 1 })}</legend>
          <div className="row row--apart">
            <strong>{t(list.one, { number: index + 1 })}</strong>
            <Button purpose="subtle" onClick={() => set(rows.filter(({ key }) => key !== row.key))}>
              {t('change.remove')} <span className="visually-hidden">{t(list.one, { number: index + 1 })}</span>
            </Button>
          </div>
          <div className="form__grid">
            {list.fields.map((field) => (
              <Field
                key={field.name}
                field={field}
                pointer={`/${list.name}/${index}/${field.name}`}
                row={row}
                onRow={(part) => set(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one)))}
                faultOf={faultOf}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <div>
        <Button purpose="secondary" onClick={() => set([...rows, fresh])}>
          {t(list.add)}
        </Button>
      </div>
    </div>
  );
};
