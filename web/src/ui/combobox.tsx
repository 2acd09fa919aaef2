import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useText } from '../text.tsx';
import { FieldFrame, fieldId } from './field.tsx';

export type Option = { readonly value: string; readonly label: string };

type ComboboxProps = {
  readonly pointer: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onValue: (value: string) => void;
  /** What may be typed although the list does not have it. */
  readonly free?: RegExp;
};

const MOST_SHOWN = 40;

/** The options in which every word of the search occurs, by code or name. */
export const matching = (options: readonly Option[], search: string): readonly Option[] => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return options
    .filter((option) => words.every((word) => `${option.value} ${option.label}`.toLowerCase().includes(word)))
    .slice(0, MOST_SHOWN);
};

const shown = (options: readonly Option[], value: string): string => {
  const chosen = options.find((option) => option.value === value);
  return chosen ? `${chosen.value} ${chosen.label}` : value;
};

/** A text field that searches a long list (ARIA combobox with list autocomplete). */
export const Combobox = ({ pointer, label, help, error, value, options, onValue, free }: ComboboxProps) => {
  const { t } = useText();
  const id = fieldId(pointer);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState<string | undefined>();
  const [active, setActive] = useState(0);
  const found = useMemo(() => {
    const listed = matching(options, search ?? '');
    const typed = search?.trim() ?? '';
    return listed.length === 0 && free?.test(typed) ? [{ value: typed, label: t('combobox.other') }] : listed;
  }, [options, search, free, t]);
  const open = search !== undefined;
  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, open]);

  const choose = (option: Option | undefined): void => {
    if (option) onValue(option.value);
    setSearch(undefined);
  };
  const move = (steps: number): void => {
    if (!open) setSearch('');
    setActive((current) => Math.max(0, Math.min(found.length - 1, open ? current + steps : 0)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setSearch(undefined);
    }
  };

  return (
    <FieldFrame id={id} label={label} {...(help ? { help } : {})} error={error}>
      <div className="combobox">
        <input
          id={id}
          className={`utrecht-textbox utrecht-textbox--html-input ${error ? 'utrecht-textbox--invalid' : ''}`}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={open && found[active] ? `${listId}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={[help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined}
          placeholder={t('combobox.placeholder')}
          value={search ?? shown(options, value)}
          onChange={(event) => {
            setSearch(event.target.value);
            setActive(0);
          }}
          onClick={() => setSearch((current) => current ?? '')}
          onKeyDown={onKeyDown}
          onBlur={() => setSearch(undefined)}
        />
        <div className="combobox__list" id={listId} role="listbox" aria-label={label} ref={list} hidden={!open}>
          {open &&
            found.map((option, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the keyboard is handled by the text field
              <div
                className="combobox__option"
                role="option"
                id={`${listId}-${index}`}
                key={option.value}
                aria-selected={index === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                <span className="combobox__code">{option.value}</span>
                <span>{option.label}</span>
              </div>
            ))}
          {open && found.length === 0 && (
            // biome-ignore lint/a11y/useFocusableInteractive: it says that nothing was found and cannot be chosen
            <div className="combobox__option" role="option" aria-disabled="true" aria-selected="false">
              {t('combobox.nothing')}
            </div>
          )}
        </div>
      </div>
    </FieldFrame>
  );
};
