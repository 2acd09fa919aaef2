import type { Signal } from '../api/types.ts';
import { useText } from '../text.tsx';
import { Badge } from '../ui/badge.tsx';
import { fieldId } from '../ui/field.tsx';

/** The control that shows the field of a signal or fault, or the nearest one around it; undefined when the page has none. */
export const controlFor = (pointer: string): HTMLElement | undefined => {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const control = document.getElementById(fieldId(place));
    if (control) return control;
  }
  return undefined;
};

/** Leads to the control of a field of the report. */
export const FieldLink = ({ pointer }: { readonly pointer: string }) => {
  const { t } = useText();
  return (
    <a
      className="nl-link"
      href={`#${fieldId(pointer)}`}
      onClick={(event) => {
        event.preventDefault();
        controlFor(pointer)?.focus();
      }}
    >
      {t('signals.toField')}
    </a>
  );
};

type SignalsProps = { readonly signals: readonly Signal[]; readonly linked?: boolean };

/** Every signal, refusals first, each linked to its field where the form is on the page. */
export const Signals = ({ signals, linked = false }: SignalsProps) => {
  const { t, of } = useText();
  const ordered = [...signals].sort((a, b) => Number(a.severity === 'attention') - Number(b.severity === 'attention'));
  return (
    <ul className="signals">
      {ordered.map((signal) => (
        <li key={`${signal.code}${signal.field}`} className={`signal signal--${signal.severity}`}>
          <span className="signal__head">{t(`signals.${signal.severity}`)}</span>
          <span>
            <Badge kind={signal.severity === 'refusal' ? 'bad' : 'attention'}>{t('signals.code', { code: signal.code })}</Badge>
          </span>
          <p>
            {of(signal.text)} {linked && <FieldLink pointer={signal.field} />}
          </p>
        </li>
      ))}
    </ul>
  );
};
