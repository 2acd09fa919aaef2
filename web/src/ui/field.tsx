import type { ChangeEvent, InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react';

/** The id of the control for a field of a report, so that a signal or fault can point at it: '/learner/bsn' is 'field-learner-bsn'. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll('/', '-')}`;

type FrameProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
  readonly className?: string;
};

const described = (id: string, help: ReactNode, error: string | undefined): string | undefined =>
  [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

export const FieldFrame = ({ id, label, help, error, children, className = '' }: FrameProps) => (
  <div className={`utrecht-form-field ${error ? 'utrecht-form-field--invalid' : ''} ${className}`}>
    <label className="utrecht-form-label" htmlFor={id}>
      {label}
    </label>
    {help && (
      <div className="utrecht-form-field-description" id={`${id}-help`}>
        {help}
      </div>
    )}
    {error && (
      <div className="utrecht-form-field-error-message" id={`${id}-error`}>
        {error}
      </div>
    )}
    {children}
  </div>
);

type FieldProps = {
  readonly pointer: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string;
};

type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'className'>;

export const TextField = ({ pointer, label, value, onValue, help, error, className, ...input }: TextFieldProps) => {
  const id = fieldId(pointer);
  return (
    <FieldFrame id={id} label={label} help={help} error={error} {...(className ? { className } : {})}>
      <input
        {...input}
        id={id}
        className={`utrecht-textbox utrecht-textbox--html-input ${error ? 'utrecht-textbox--invalid' : ''}`}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, help, error)}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onValue(event.target.value)}
      />
    </FieldFrame>
  );
};

type SelectFieldProps = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange' | 'className'>;

export const SelectField = ({ pointer, label, value, onValue, help, error, className, children, ...select }: SelectFieldProps) => {
  const id = fieldId(pointer);
  return (
    <FieldFrame id={id} label={label} help={help} error={error} {...(className ? { className } : {})}>
      <select
        {...select}
        id={id}
        className={`utrecht-select utrecht-select--html-select ${error ? 'utrecht-select--invalid' : ''}`}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, help, error)}
        onChange={(event) => onValue(event.target.value)}
      >
        {children}
      </select>
    </FieldFrame>
  );
};

type Choice = { readonly value: string; readonly label: string };
type ChoiceFieldProps = Pick<FieldProps, 'pointer' | 'label' | 'value' | 'onValue' | 'error'> & { readonly choices: readonly Choice[] };

/** One of a few, all in sight. */
export const ChoiceField = ({ pointer, label, value, onValue, error, choices }: ChoiceFieldProps) => {
  const id = fieldId(pointer);
  return (
    <fieldset
      className={`utrecht-form-field ${error ? 'utrecht-form-field--invalid' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="utrecht-form-label">{label}</legend>
      {error && (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      <div className="choices">
        {choices.map((choice, index) => (
          <label className="choice" key={choice.value}>
            <input
              type="radio"
              name={id}
              id={index === 0 ? id : `${id}-${choice.value}`}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onValue(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
