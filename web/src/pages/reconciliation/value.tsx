import { useText } from '../../text.tsx';

const plain = (value: unknown): string => {
  if (value === true || value === false) return String(value);
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(plain).join(' · ');
  return String(value);
};

/** A value of a record as it stands; what is absent is said. */
export const Value = ({ value }: { readonly value: unknown }) => {
  const { t } = useText();
  if (value === null || value === undefined) return <span className="muted">{t('compare.absent')}</span>;
  if (typeof value === 'boolean') return <>{t(value ? 'compare.yes' : 'compare.no')}</>;
  return <span className="difference__value">{plain(value)}</span>;
};
