import { type MessageKey, useText } from '../../text.tsx';
import { SelectField } from '../../ui/field.tsx';

type Props = {
  readonly pointer: string;
  readonly label: MessageKey;
  readonly help?: MessageKey;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly choices: readonly (readonly [value: string, label: MessageKey])[];
  /** Whether nothing may be chosen. */
  readonly optional?: boolean;
  readonly error?: string | undefined;
};

/** One of a list of values that the sector knows. */
export const ChoiceSelect = ({ pointer, label, help, value, onValue, choices, optional, error }: Props) => {
  const { t } = useText();
  return (
    <SelectField pointer={pointer} label={t(label)} help={help && t(help)} value={value} onValue={onValue} error={error}>
      {(optional || value === '') && <option value="">{t(optional ? 'form.notApplicable' : 'form.choose')}</option>}
      {choices.map(([one, text]) => (
        <option key={one} value={one}>
          {t(text)}
        </option>
      ))}
    </SelectField>
  );
};

const YES_OR_NO = [
  ['yes', 'form.yes'],
  ['no', 'form.no'],
] as const;

/** A question answered by yes or no. */
export const YesOrNo = (props: Omit<Props, 'choices'>) => <ChoiceSelect {...props} choices={YES_OR_NO} />;
