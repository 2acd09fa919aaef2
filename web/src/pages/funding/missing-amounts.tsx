import type { FundingStatement } from '../../api/types.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { unknownInputs } from './amounts.ts';

/** Says that a total is not the whole, and which numbers nobody published or entered yet. */
export const MissingAmounts = ({ statement }: { readonly statement: FundingStatement }) => {
  const { t, of } = useText();
  if (statement.missing.length === 0) return null;
  const inputs = unknownInputs(statement);
  return (
    <Alert kind="warning">
      <p>{t('funding.missing')}</p>
      {inputs.length > 0 && (
        <ul>
          {inputs.map((text) => (
            <li key={text.nl}>{of(text)}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
};
