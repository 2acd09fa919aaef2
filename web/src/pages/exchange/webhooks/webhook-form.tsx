import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ApiProblem } from '../../../api/client.ts';
import type { NotificationKind, WebhookBody } from '../../../api/webhooks.ts';
import { isMessageKey, type MessageKey, useText } from '../../../text.tsx';
import { Failure } from '../../../ui/data-state.tsx';
import { ChoiceField, fieldId, TextField } from '../../../ui/field.tsx';
import { KINDS, kindName } from './words.ts';

type Draft = { readonly name: string; readonly url: string; readonly limited: boolean; readonly kinds: readonly NotificationKind[] };

const draftOf = (body: WebhookBody | undefined): Draft => ({
  name: body?.name ?? '',
  url: body?.url ?? '',
  limited: body?.kinds !== undefined,
  kinds: body?.kinds ?? [],
});

const ownFaults = ({ name, url, limited, kinds }: Draft): ReadonlyMap<string, MessageKey> => {
  const faults = new Map<string, MessageKey>();
  if (name.trim() === '') faults.set('/name', 'webhooks.faultName');
  if (!URL.canParse(url)) faults.set('/url', 'webhooks.fault.not-a-url');
  if (limited && kinds.length === 0) faults.set('/kinds', 'webhooks.faultKinds');
  return faults;
};

const urlFault = (error: unknown): MessageKey | undefined => {
  const code = error instanceof ApiProblem ? error.body.errors?.find(({ pointer }) => pointer === '/url')?.code : undefined;
  const key = `webhooks.fault.${code}`;
  return isMessageKey(key) ? key : undefined;
};

type KindsProps = {
  readonly kinds: readonly NotificationKind[];
  readonly onKinds: (kinds: NotificationKind[]) => void;
  readonly error: string | undefined;
};

const KindsField = ({ kinds, onKinds, error }: KindsProps) => {
  const text = useText();
  const id = fieldId('/kinds');
  return (
    <fieldset
      className={`utrecht-form-field ${error ? 'utrecht-form-field--invalid' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="utrecht-form-label">{text.t('webhooks.whichKinds')}</legend>
      {error && (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      <div className="choices">
        {KINDS.map((kind, index) => (
          <label className="choice" key={kind}>
            <input
              type="checkbox"
              id={index === 0 ? id : undefined}
              checked={kinds.includes(kind)}
              onChange={(event) => onKinds(event.target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
            />
            <span>{kindName(text, kind)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

type Props = {
  readonly label: string;
  readonly initial?: WebhookBody;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: (body: WebhookBody) => void;
  readonly extra?: ReactNode;
};

/** Name, address and kinds of a subscription. */
export const WebhookForm = ({ label, initial, busy, error, onSend, extra }: Props) => {
  const { t } = useText();
  const [draft, setDraft] = useState(() => draftOf(initial));
  const [faults, setFaults] = useState<ReadonlyMap<string, MessageKey>>(new Map());
  const refused = urlFault(error);
  const faultOf = (pointer: string): string | undefined => {
    const key = faults.get(pointer) ?? (pointer === '/url' ? refused : undefined);
    return key && t(key);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = ownFaults(draft);
    setFaults(found);
    const [first] = found.keys();
    if (first !== undefined) document.getElementById(fieldId(first))?.focus();
    else {
      const kinds = draft.limited ? { kinds: [...draft.kinds] } : {};
      onSend({ name: draft.name.trim(), url: draft.url.trim(), ...kinds, paused: initial?.paused ?? false });
    }
  };
  return (
    <form className="card form" noValidate onSubmit={submit} aria-label={label}>
      {initial && (
        <Heading level={2} appearance="level-2">
          {label}
        </Heading>
      )}
      <TextField
        pointer="/name"
        label={t('webhooks.name')}
        help={t('webhooks.nameHelp')}
        value={draft.name}
        maxLength={100}
        onValue={(name) => setDraft({ ...draft, name })}
        error={faultOf('/name')}
      />
      <TextField
        pointer="/url"
        label={t('webhooks.url')}
        help={t('webhooks.urlHelp')}
        type="url"
        inputMode="url"
        autoComplete="off"
        value={draft.url}
        maxLength={2000}
        onValue={(url) => setDraft({ ...draft, url })}
        error={faultOf('/url')}
      />
      <ChoiceField
        pointer="/limited"
        label={t('webhooks.kinds')}
        value={draft.limited ? 'some' : 'all'}
        onValue={(value) => setDraft({ ...draft, limited: value === 'some' })}
        choices={[
          { value: 'all', label: t('webhooks.allKinds') },
          { value: 'some', label: t('webhooks.someKinds') },
        ]}
      />
      {draft.limited && <KindsField kinds={draft.kinds} onKinds={(kinds) => setDraft({ ...draft, kinds })} error={faultOf('/kinds')} />}
      {error !== null && error !== undefined && refused === undefined && <Failure error={error} />}
      <div className="row">
        <Button type="submit" purpose="primary" busy={busy}>
          {t('webhooks.save')}
        </Button>
        {extra}
      </div>
    </form>
  );
};
